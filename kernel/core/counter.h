/* SPDX-License-Identifier: GPL-2.0-only */
/* Counter cells: per-CPU packets and bytes, for base chains and the counter expression. */
#ifndef _RAMPART_CORE_COUNTER_H
#define _RAMPART_CORE_COUNTER_H

#include <linux/bottom_half.h>
#include <linux/percpu.h>
#include <linux/u64_stats_sync.h>

/** struct nft_counter_cell - the share of one CPU. */
struct nft_counter_cell {
	u64_stats_t		packets;
	u64_stats_t		bytes;
	struct u64_stats_sync	sync;
};

/** struct nft_counter_sum - the sum over all CPUs. */
struct nft_counter_sum {
	u64	packets;
	u64	bytes;
};

/** nft_counter_alloc() - cells of a counter, zero. NULL if out of memory. free_percpu() them. */
struct nft_counter_cell __percpu *nft_counter_alloc(gfp_t gfp);

/** nft_counter_count() - one packet of @bytes; what this machine sends may come with bottom halves on. */
static inline void nft_counter_count(struct nft_counter_cell __percpu *cells, unsigned int bytes)
{
	/* Most packets come with them off: turning them off again is what would cost most here. */
	bool on = !softirq_count();
	struct nft_counter_cell *cell;

	if (unlikely(on))
		local_bh_disable();
	cell = this_cpu_ptr(cells);
	u64_stats_update_begin(&cell->sync);
	u64_stats_inc(&cell->packets);
	u64_stats_add(&cell->bytes, bytes);
	u64_stats_update_end(&cell->sync);
	if (unlikely(on))
		local_bh_enable();
}

/** nft_counter_fetch() - the sum now; packets may run meanwhile. */
void nft_counter_fetch(struct nft_counter_cell __percpu *cells, struct nft_counter_sum *sum);
/**
 * nft_counter_add() - add @sum (may be negative as two's complement) to this CPU's cell
 *
 * A reset subtracts what was fetched, so no packet between is lost. Turns bottom halves off itself.
 */
void nft_counter_add(struct nft_counter_cell __percpu *cells, const struct nft_counter_sum *sum);

#endif
