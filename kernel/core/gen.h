/* SPDX-License-Identifier: GPL-2.0-only */
/* Generations: which objects are active now, and which will be after the next commit. */
#ifndef _RAMPART_CORE_GEN_H
#define _RAMPART_CORE_GEN_H

#include <linux/bits.h>
#include <linux/compiler.h>
#include <linux/types.h>

/*
 * Each namespace has a cursor, 0 or 1: the generation packets run in now. Each object has a mask of
 * two bits; bit g set means "inactive in generation g". A batch changes the bit of the next
 * generation (the cursor's complement) alone, so a packet never sees half of it, and a commit is
 * one store to the cursor.
 *
 * Life of a mask, with c the cursor before the flip:
 *   new object        nft_gen_new()      BIT(c)   -> flip -> settle: 0
 *   deleted object    nft_gen_delete()   BIT(!c)  -> flip -> unlinked and released
 *   aborted deletion  nft_gen_restore()  0
 * Packets that began before the flip still read bit c, so a commit leaves it alone; the settle
 * phase, which runs after a grace period and before the next batch, clears it.
 */
struct nft_gen_mask {
	u8 inactive;
};

/** nft_gen_active() - is the object active in generation @gen (0 or 1)? Lock-free. */
static inline bool nft_gen_active(const struct nft_gen_mask *mask, unsigned int gen)
{
	return !(READ_ONCE(mask->inactive) & BIT(gen));
}

/** nft_gen_new() - a new object: inactive in @cur, active in the next. Commit mutex. */
static inline void nft_gen_new(struct nft_gen_mask *mask, unsigned int cur)
{
	mask->inactive = BIT(cur);
}

/** nft_gen_delete() - the object ends with generation @cur. Commit mutex. */
static inline void nft_gen_delete(struct nft_gen_mask *mask, unsigned int cur)
{
	WRITE_ONCE(mask->inactive, mask->inactive | BIT(!cur));
}

/** nft_gen_restore() - undo nft_gen_delete() in an abort. Commit mutex. */
static inline void nft_gen_restore(struct nft_gen_mask *mask, unsigned int cur)
{
	WRITE_ONCE(mask->inactive, mask->inactive & ~BIT(!cur));
}

/**
 * nft_gen_settle() - a new object of the committed batch is active in both. Commit mutex.
 *
 * One that was made and deleted in the same batch stays inactive.
 */
static inline void nft_gen_settle(struct nft_gen_mask *mask)
{
	if (mask->inactive != (BIT(0) | BIT(1)))
		WRITE_ONCE(mask->inactive, 0);
}

#endif
