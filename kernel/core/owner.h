/* SPDX-License-Identifier: GPL-2.0-only */
/* Owners: tables that go when the socket of the process that owns them is closed. */
#ifndef _RAMPART_CORE_OWNER_H
#define _RAMPART_CORE_OWNER_H

/** nft_owner_init() - watch sockets being closed. */
int nft_owner_init(void);
void nft_owner_exit(void);

#endif
