// SPDX-License-Identifier: GPL-2.0-or-later
// No connection tracking: notrack

#include "expr/room.h"

static const struct room notrack = {
	.word = "notrack",
	.kind = ROOM_STATEMENT,
	.expr = "notrack",
	.doc = "Keeps connection tracking away from the packet.",
};
ROOM(notrack);
