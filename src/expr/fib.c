// SPDX-License-Identifier: GPL-2.0-or-later
// Routing lookup: fib {saddr | daddr | mark | iif | oif} [. …] {oif | oifname | type | check}

#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "expr/room_wire.h"
#include "pass/eval.h"
#include "pass/linear.h"
#include "type/types.h"

static const struct symbol flag_symbols[] = {
	{ "saddr", NFTA_FIB_F_SADDR },
	{ "daddr", NFTA_FIB_F_DADDR },
	{ "mark", NFTA_FIB_F_MARK },
	{ "iif", NFTA_FIB_F_IIF },
	{ "oif", NFTA_FIB_F_OIF },
	{ NULL, 0 }
};
static const struct symbol_table flag_table = { .symbols = flag_symbols };

static const struct key keys[] = {
	KEY("oif", NFT_FIB_RESULT_OIF, type_iface_index, .flags = KEY_F_PRESENCE),
	KEY("oifname", NFT_FIB_RESULT_OIFNAME, type_ifname, .flags = KEY_F_PRESENCE),
	KEY("check", NFT_FIB_RESULT_OIF, type_iface_index,
	    .flags = KEY_F_PRESENCE | KEY_F_ALIAS),
	KEY("type", NFT_FIB_RESULT_ADDRTYPE, type_fib_addrtype),
	{ .word = NULL }
};

enum { FIB_FLAGS, FIB_RESULT };

static const struct arg args[] = {
	[FIB_FLAGS] = { .kind = ARG_FLAGS, .json = "flags", .attr = NFTA_FIB_FLAGS, .size = 4,
			.symbols = &flag_table, .separator = '.' },
	[FIB_RESULT] = { .kind = ARG_KEY, .json = "result", .attr = NFTA_FIB_RESULT, .size = 4 },
	{ .kind = ARG_END },
};

static int fib_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
			struct instance *instance)
{
	uint64_t flags = instance->value[FIB_FLAGS].number;
	const struct location *location = selector ? &selector->location : NULL;

	(void)stmt;
	if (flags & NFTA_FIB_F_SADDR && flags & NFTA_FIB_F_DADDR) {
		diag_error(eval->diag, location, "fib: saddr and daddr are mutually exclusive");
		return -1;
	}
	if (!(flags & (NFTA_FIB_F_SADDR | NFTA_FIB_F_DADDR))) {
		diag_error(eval->diag, location, "fib: either saddr or daddr must be looked up");
		return -1;
	}
	if (flags & NFTA_FIB_F_IIF && flags & NFTA_FIB_F_OIF) {
		diag_error(eval->diag, location, "fib: iif and oif are mutually exclusive");
		return -1;
	}
	return 0;
}

static int fib_linearize(struct linear *linear, const struct instance *instance, uint32_t reg)
{
	uint32_t flags = instance->value[FIB_FLAGS].number;

	linear_open(linear, "fib");
	message_mark(linear->message, &instance->location[FIB_FLAGS]);
	message_put_u32(linear->message, NFTA_FIB_FLAGS,
			flags | (instance->presence ? NFTA_FIB_F_PRESENT : 0));
	message_mark(linear->message, &instance->location[FIB_RESULT]);
	message_put_u32(linear->message, NFTA_FIB_RESULT, instance->key->value);
	message_put_u32(linear->message, NFTA_FIB_DREG, reg);
	linear_close(linear);
	return 0;
}

static bool fib_delinearize(struct delinear *delinear, const struct nlattr *const *tb,
			    struct instance *instance)
{
	uint64_t flags, result;

	(void)delinear;
	if (!attr_number(tb, NFTA_FIB_FLAGS, &flags) || !attr_number(tb, NFTA_FIB_RESULT, &result))
		return false;
	instance->presence = flags & NFTA_FIB_F_PRESENT;
	instance->value[FIB_FLAGS].number = flags & ~(uint64_t)NFTA_FIB_F_PRESENT;
	instance->present = 1u << FIB_FLAGS;
	instance->key = key_by_value(instance->room, result);
	return instance->key && (!instance->presence || instance->key->flags & KEY_F_PRESENCE);
}

static const struct room fib = {
	.word = "fib",
	.kind = ROOM_SELECTOR,
	.expr = "fib",
	.dreg = NFTA_FIB_DREG,
	.typeof_form = { .kind = 26, .attrs = { NFTA_FIB_RESULT, NFTA_FIB_FLAGS } },
	.args = args,
	.keys = keys,
	.doc = "Asks the routing tables about the packet's addresses.",
	.evaluate = fib_evaluate,
	.linearize = fib_linearize,
	.delinearize = fib_delinearize,
};
ROOM(fib);
