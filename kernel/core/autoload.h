/* SPDX-License-Identifier: GPL-2.0-only */
/* Autoload: modules a batch wishes for, loaded when it has been undone and the mutex dropped. */
#ifndef _RAMPART_CORE_AUTOLOAD_H
#define _RAMPART_CORE_AUTOLOAD_H

struct nft_net;

/** nft_autoload_run() - load what was wished for. Called with the commit mutex, releases it. */
void nft_autoload_run(struct nft_net *nn);
/** nft_autoload_forget() - the batch has ended for good: forget what was tried. Commit mutex. */
void nft_autoload_forget(struct nft_net *nn);

#endif
