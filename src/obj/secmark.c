// SPDX-License-Identifier: GPL-2.0-or-later
// Object secmark: "LABEL"

#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "obj/output.h"

static const struct arg args[] = {
	{ .kind = ARG_STRING, .json = "context", .attr = NFTA_SECMARK_CTX, .max = NFT_SECMARK_CTX_MAXLEN - 1 },
	{ .kind = ARG_END },
};

static void secmark_print(struct output *output, const struct instance *instance)
{
	output_quoted(output, instance->value[0].string);
	output_printf(output, "\n");
}

static const struct room secmark = {
	.word = "secmark",
	.kind = ROOM_OBJECT,
	.args = args,
	.doc = "A label of the security module, for packets.",
	.print = secmark_print,
};
ROOM(secmark);
