// SPDX-License-Identifier: GPL-2.0-only
/* Counter cells: per-CPU packets and bytes. */
#include <linux/export.h>
#include "core/counter.h"

struct nft_counter_cell __percpu *nft_counter_alloc(gfp_t gfp)
{
	struct nft_counter_cell __percpu *cells;
	int cpu;

	cells = alloc_percpu_gfp(struct nft_counter_cell, gfp);
	if (!cells)
		return NULL;
	for_each_possible_cpu(cpu)
		u64_stats_init(&per_cpu_ptr(cells, cpu)->sync);
	return cells;
}
EXPORT_SYMBOL_GPL(nft_counter_alloc);

void nft_counter_fetch(struct nft_counter_cell __percpu *cells, struct nft_counter_sum *sum)
{
	int cpu;

	sum->packets = 0;
	sum->bytes = 0;
	for_each_possible_cpu(cpu) {
		struct nft_counter_cell *cell = per_cpu_ptr(cells, cpu);
		unsigned int start;
		u64 packets, bytes;

		do {
			start = u64_stats_fetch_begin(&cell->sync);
			packets = u64_stats_read(&cell->packets);
			bytes = u64_stats_read(&cell->bytes);
		} while (u64_stats_fetch_retry(&cell->sync, start));
		sum->packets += packets;
		sum->bytes += bytes;
	}
}
EXPORT_SYMBOL_GPL(nft_counter_fetch);

void nft_counter_add(struct nft_counter_cell __percpu *cells, const struct nft_counter_sum *sum)
{
	struct nft_counter_cell *cell;

	local_bh_disable();
	cell = this_cpu_ptr(cells);
	u64_stats_update_begin(&cell->sync);
	u64_stats_add(&cell->packets, sum->packets);
	u64_stats_add(&cell->bytes, sum->bytes);
	u64_stats_update_end(&cell->sync);
	local_bh_enable();
}
EXPORT_SYMBOL_GPL(nft_counter_add);
