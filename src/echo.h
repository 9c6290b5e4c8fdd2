/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Echo: shows what a transaction added, as the kernel tells it, with handles. */
#ifndef RAMPART_ECHO_H
#define RAMPART_ECHO_H

#include "event/event.h"
#include "wire/batch.h"

/**
 * struct echo - the echo of one transaction
 * @json:	the JSON text it was made from: that is shown again, with handles; NULL for text
 */
struct echo {
	struct events events;
	struct json_list list;
	struct batch_echo batch;
	json_t *json;
	bool listing;
};

/** echo_begin - what batch_send() gets; reads from the kernel what names the echo may have. -1 with errno. */
int echo_begin(struct echo *echo, struct context *context, struct arena *arena, json_t *json);
/** echo_end - shows what has to stand behind all the rest. */
void echo_end(struct echo *echo);

#endif
