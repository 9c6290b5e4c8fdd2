// SPDX-License-Identifier: GPL-2.0-or-later
// Socket of the packet: socket {transparent | mark | wildcard | cgroupv2 level NUMBER}

#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "pass/eval.h"
#include "type/types.h"

#define HOST(width) .bits = (width), .byteorder = BYTEORDER_HOST

static const struct key keys[] = {
	KEY("transparent", NFT_SOCKET_TRANSPARENT, type_integer, HOST(8)),
	KEY("mark", NFT_SOCKET_MARK, type_mark),
	KEY("wildcard", NFT_SOCKET_WILDCARD, type_integer, HOST(8)),
	KEY("cgroupv2", NFT_SOCKET_CGROUPV2, type_cgroupsv2),
	{ .word = NULL }
};

enum { SOCKET_KEY, SOCKET_LEVEL };

static const struct arg args[] = {
	[SOCKET_KEY] = { .kind = ARG_KEY, .attr = NFTA_SOCKET_KEY, .size = 4 },
	[SOCKET_LEVEL] = { .kind = ARG_NUMBER, .word = "level", .attr = NFTA_SOCKET_LEVEL,
			   .size = 4, .max = 255, .optional = true },
	{ .kind = ARG_END },
};

static int socket_evaluate(struct eval *eval, struct expr *selector, struct stmt *stmt,
			   struct instance *instance)
{
	bool has_level = instance_has(instance, SOCKET_LEVEL);

	(void)stmt;
	if (has_level == (instance->key->value == NFT_SOCKET_CGROUPV2))
		return 0;
	diag_error(eval->diag, selector ? &selector->location : NULL,
		   has_level ? "only cgroupv2 has a level" :
			       "which level of the cgroup's path is not said: cgroupv2 level NUMBER");
	return -1;
}

/* Which level it was is not kept; the stock shows the first. */
static void socket_typeof_complete(struct instance *instance)
{
	if (instance->key->value == NFT_SOCKET_CGROUPV2)
		instance->present |= 1u << SOCKET_LEVEL;
}

static const struct room socket_room = {
	.word = "socket",
	.kind = ROOM_SELECTOR,
	.expr = "socket",
	.dreg = NFTA_SOCKET_DREG,
	.typeof_form = { .kind = 10, .attrs = { NFTA_SOCKET_KEY } },
	.args = args,
	.keys = keys,
	.doc = "Something of the socket the packet belongs to.",
	.evaluate = socket_evaluate,
	.typeof_complete = socket_typeof_complete,
};
ROOM(socket_room);
