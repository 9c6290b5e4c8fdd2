// SPDX-License-Identifier: GPL-2.0-or-later
// Log: log [prefix STRING] [level LEVEL] [flags FLAGS] | log group NUMBER [prefix STRING] [snaplen NUMBER] [queue-threshold NUMBER]

#include <linux/netfilter/nf_log.h>
#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "pass/eval.h"

static const struct symbol level_symbols[] = {
	{ "emerg", NFT_LOGLEVEL_EMERG },
	{ "alert", NFT_LOGLEVEL_ALERT },
	{ "crit", NFT_LOGLEVEL_CRIT },
	{ "err", NFT_LOGLEVEL_ERR },
	{ "warn", NFT_LOGLEVEL_WARNING },
	{ "notice", NFT_LOGLEVEL_NOTICE },
	{ "info", NFT_LOGLEVEL_INFO },
	{ "debug", NFT_LOGLEVEL_DEBUG },
	{ "audit", NFT_LOGLEVEL_AUDIT },
	{ NULL, 0 }
};
static const struct symbol_table level_table = { .symbols = level_symbols };

static const struct symbol tcp_symbols[] = {
	{ "sequence", NF_LOG_TCPSEQ }, { "options", NF_LOG_TCPOPT }, { NULL, 0 }
};
static const struct symbol_table tcp_table = { .symbols = tcp_symbols };

enum {
	LOG_PREFIX, LOG_GROUP, LOG_SNAPLEN, LOG_THRESHOLD, LOG_LEVEL, LOG_FLAGS_ALL,
	LOG_FLAGS_TCP, LOG_FLAGS_IP, LOG_FLAGS_SKUID, LOG_FLAGS_ETHER,
};

#define LOG_OPTION .optional = true, .any_order = true
#define LOG_FLAG .kind = ARG_WORD, .json = "flags", .attr = NFTA_LOG_FLAGS, .size = 4, LOG_OPTION

static const struct arg args[] = {
	[LOG_PREFIX] = { .kind = ARG_STRING, .word = "prefix", .attr = NFTA_LOG_PREFIX,
			 .max = NF_LOG_PREFIXLEN - 1, LOG_OPTION },
	[LOG_GROUP] = { .kind = ARG_NUMBER, .word = "group", .attr = NFTA_LOG_GROUP, .size = 2,
			LOG_OPTION },
	[LOG_SNAPLEN] = { .kind = ARG_NUMBER, .word = "snaplen", .attr = NFTA_LOG_SNAPLEN,
			  .size = 4, LOG_OPTION },
	[LOG_THRESHOLD] = { .kind = ARG_NUMBER, .word = "queue-threshold",
			    .attr = NFTA_LOG_QTHRESHOLD, .size = 2, LOG_OPTION },
	[LOG_LEVEL] = { .kind = ARG_ENUM, .word = "level", .attr = NFTA_LOG_LEVEL, .size = 4,
			.symbols = &level_table, .initial = NFT_LOGLEVEL_WARNING, LOG_OPTION },
	[LOG_FLAGS_ALL] = { .word = "flags all", .value = NF_LOG_MASK, LOG_FLAG },
	[LOG_FLAGS_TCP] = { .kind = ARG_FLAGS, .word = "flags tcp", .json = "flags",
			    .attr = NFTA_LOG_FLAGS, .size = 4, .symbols = &tcp_table,
			    .separator = ',', LOG_OPTION },
	[LOG_FLAGS_IP] = { .word = "flags ip options", .value = NF_LOG_IPOPT, LOG_FLAG },
	[LOG_FLAGS_SKUID] = { .word = "flags skuid", .value = NF_LOG_UID, LOG_FLAG },
	[LOG_FLAGS_ETHER] = { .word = "flags ether", .value = NF_LOG_MACDECODE, LOG_FLAG },
	{ .kind = ARG_END },
};

static const uint16_t order[] = {
	NFTA_LOG_PREFIX, NFTA_LOG_GROUP, NFTA_LOG_SNAPLEN, NFTA_LOG_QTHRESHOLD, NFTA_LOG_LEVEL,
	NFTA_LOG_FLAGS, 0
};

#define BIT(index) (1u << (index))
#define LOG_ALL_FLAGS (BIT(LOG_FLAGS_ALL) | BIT(LOG_FLAGS_TCP) | BIT(LOG_FLAGS_IP) | \
		       BIT(LOG_FLAGS_SKUID) | BIT(LOG_FLAGS_ETHER))
#define LOG_GROUP_OPTIONS (BIT(LOG_SNAPLEN) | BIT(LOG_THRESHOLD))

static int log_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
			struct instance *instance)
{
	const struct location *location = &stmt->location;
	uint32_t present = instance->present;

	(void)selector;
	if (present & BIT(LOG_LEVEL) && instance->value[LOG_LEVEL].number == NFT_LOGLEVEL_AUDIT &&
	    present & ~BIT(LOG_LEVEL)) {
		diag_error(eval->diag, location,
			   "log level audit doesn't support any further options");
		return -1;
	}
	if (present & BIT(LOG_GROUP)) {
		if (!(present & (BIT(LOG_LEVEL) | LOG_ALL_FLAGS)))
			return 0;
		diag_error2(eval->diag, &instance->location[LOG_GROUP], location,
			    "%s and group are mutually exclusive",
			    present & BIT(LOG_LEVEL) ? "level" : "flags");
		return -1;
	}
	/* The original drops these silently; scripts that have them must go on working. */
	if (present & LOG_GROUP_OPTIONS) {
		diag_warn(eval->diag, location,
			  "snaplen and queue-threshold have no effect without a group");
		instance->present &= ~LOG_GROUP_OPTIONS;
	}
	return 0;
}

static const struct room log_room = {
	.word = "log",
	.kind = ROOM_STATEMENT,
	.expr = "log",
	.order = order,
	.args = args,
	.doc = "Logs the packet to the kernel log, to a netlink group or to the audit system.",
	.evaluate = log_evaluate,
};
ROOM(log_room);
