/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Story: all that one packet met, told as one block once it is complete. */
#ifndef RAMPART_EVENT_STORY_H
#define RAMPART_EVENT_STORY_H

#include "event/event.h"

struct story;

/**
 * struct stories - packets under way; the kernel does not say when it is done with one, so
 * a story that was not dropped is told when nothing more has come for a while
 * @table:	a table whose rules are left out, or NULL: it is there for the trace's sake
 * @told:	how many were told; no more than @limit are, where that is not 0
 */
struct stories {
	struct story *first;
	const char *table;
	unsigned long told, limit;
};

/** story_read - takes in one trace message. */
void story_read(struct events *events, const struct nlmsghdr *header);
/** stories_wait - milliseconds until one has to be told, -1: none is under way. */
int stories_wait(const struct stories *stories);
/** stories_tell - tells those that are complete by now; @all: those under way too. */
void stories_tell(struct events *events, bool all);

#endif
