/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Progress: a line on a terminal while a load takes more than a second. */
#ifndef RAMPART_PROGRESS_H
#define RAMPART_PROGRESS_H

#include <nftables/libnftables.h>

/** progress_begin - shows how far commands of @ctx are, from a second on, if stderr is a terminal. */
void progress_begin(struct nft_ctx *ctx);
/** progress_end - no line is shown any more. It is taken away before errors are shown. */
void progress_end(struct nft_ctx *ctx);

#endif
