// SPDX-License-Identifier: GPL-2.0-or-later
// Echo: shows what a transaction added, as the kernel tells it, with handles.

#include "echo.h"
#include "wire/fetch.h"

/* The list is opened by the first thing in it: a transaction that added nothing shows none. */
static void event_receive(const struct nlmsghdr *header, const struct message *message, void *data)
{
	struct echo *echo = data;

	(void)message;
	if (echo->events.as_json && !echo->listing) {
		json_list_begin(&echo->list, &echo->events.context->output, false);
		echo->listing = true;
	}
	event_read(&echo->events, header);
}

/* What was read as JSON has its commands beside the messages: they get the handles. */
static void handle_receive(const struct nlmsghdr *header, const struct message *message, void *data)
{
	json_t *json = message ? message_json(message) : NULL;
	uint64_t handle = event_handle(header);

	(void)data;
	if (json && handle)
		json_object_set_new(json, "handle", json_integer(handle));
}

int echo_begin(struct echo *echo, struct context *context, struct arena *arena, json_t *json)
{
	struct fetch fetch = {
		.context = context, .arena = arena, .what = FETCH_CHAINS | FETCH_SETS,
	};

	*echo = (struct echo){
		.events = {
			.context = context, .kinds = EVENT_ALL & ~EVENT_TRACE, .added = true,
			.as_json = output_has(&context->output, NFT_CTX_OUTPUT_JSON),
		},
		.json = json,
	};
	echo->batch.data = echo;
	echo->batch.receive = json ? handle_receive : event_receive;
	if (json)
		return 0;
	if (echo->events.as_json)
		echo->events.list = &echo->list;
	echo->events.ruleset = fetch_ruleset(&fetch);
	return echo->events.ruleset ? 0 : -1;
}

void echo_end(struct echo *echo)
{
	if (echo->listing)
		json_list_end(&echo->list);
	if (echo->json)
		json_dumpf(echo->json, echo->events.context->output.file, 0);
	events_end(&echo->events);
}
