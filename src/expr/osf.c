// SPDX-License-Identifier: GPL-2.0-or-later
// Operating system fingerprint: osf [ttl {loose | skip}] {name | version}

#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "expr/room_wire.h"
#include "context.h"
#include "pass/eval.h"
#include "pass/linear.h"
#include "type/types.h"

static const struct symbol ttl_symbols[] = { { "loose", 1 }, { "skip", 2 }, { NULL, 0 } };
static const struct symbol_table ttl_table = { .symbols = ttl_symbols };

static const struct key keys[] = {
	KEY("name", 0, type_string, .bits = NFT_OSF_MAXGENRELEN * 8),
	KEY("version", NFT_OSF_F_VERSION, type_string, .bits = NFT_OSF_MAXGENRELEN * 8),
	{ .word = NULL }
};

enum { OSF_TTL, OSF_KEY };

static const struct arg args[] = {
	[OSF_TTL] = { .kind = ARG_ENUM, .word = "ttl", .attr = NFTA_OSF_TTL, .size = 1,
		      .optional = true, .send_default = true, .symbols = &ttl_table },
	[OSF_KEY] = { .kind = ARG_KEY },
	{ .kind = ARG_END },
};

/* The kernel knows no systems but those it is told. */
static int osf_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
			struct instance *instance)
{
	(void)selector;
	(void)stmt;
	(void)instance;
	eval->context->fingerprints = true;
	return 0;
}

/* The flags are sent only where there are any. */
static int osf_linearize(struct linear *linear, const struct instance *instance, uint32_t reg)
{
	const struct register_attr registers[] = { { NFTA_OSF_DREG, reg }, { 0, 0 } };

	linear_open(linear, "osf");
	instance_put_attrs(linear->message, instance, registers);
	if (instance->key->value)
		message_put_u32(linear->message, NFTA_OSF_FLAGS, instance->key->value);
	linear_close(linear);
	return 0;
}

static bool osf_delinearize(struct delinear *delinear, const struct nlattr *const *tb,
			    struct instance *instance)
{
	uint64_t flags;

	attr_number(tb, NFTA_OSF_FLAGS, &flags);
	instance->key = key_by_value(instance->room, flags);
	return instance->key && instance_read_attrs(delinear, tb, instance);
}

/* Which of the keys it was is not kept. */
static void osf_typeof_complete(struct instance *instance)
{
	instance->key = keys;
}

static const struct room osf = {
	.word = "osf",
	.kind = ROOM_SELECTOR,
	.expr = "osf",
	.dreg = NFTA_OSF_DREG,
	.typeof_form = { .kind = 11 },
	.args = args,
	.keys = keys,
	.doc = "The sender's operating system, guessed from a TCP SYN, by what /etc/nftables/osf/pf.os tells of systems.",
	.evaluate = osf_evaluate,
	.linearize = osf_linearize,
	.delinearize = osf_delinearize,
	.typeof_complete = osf_typeof_complete,
};
ROOM(osf);
