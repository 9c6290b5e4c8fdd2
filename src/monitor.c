// SPDX-License-Identifier: GPL-2.0-or-later
// Monitor: listens to the kernel's events and shows them; what is known is read anew now and then.

#include <errno.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nfnetlink.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include "event/story.h"
#include "monitor.h"
#include "wire/fetch.h"
#include "wire/packet_log.h"
#include "wire/wire.h"

#define RECEIVE_SIZE (1 << 18)
#define STOP_CHECK_MS 500	/* a signal may come just before the wait it should end */
#define EVENTS_KEPT 20000	/* so many are remembered before the ruleset is read anew */

/**
 * struct monitor - a stream of events
 * @arena:	of what is known
 * @kept:	events since it was read
 * @request:	when to end, or NULL: never
 */
struct monitor {
	struct events events;
	struct arena *arena;
	struct mnl_socket *socket;
	char *buffer;
	unsigned int kept;
	const struct monitor_request *request;
};

/* Reads what names and types later events may refer to; what was known is forgotten. */
static int monitor_learn(struct monitor *monitor)
{
	struct fetch fetch = {
		.context = monitor->events.context, .arena = arena_new(),
		.what = FETCH_CHAINS | FETCH_SETS | FETCH_ANONYMOUS | FETCH_RULES,
	};
	struct ruleset *ruleset;

	if (!(monitor->events.kinds & (EVENT_RULES | EVENT_TRACE)))
		fetch.what = FETCH_CHAINS | FETCH_SETS;
	ruleset = fetch_ruleset(&fetch);
	if (!ruleset) {
		arena_free(fetch.arena);
		return -1;
	}
	if (monitor->arena)
		arena_free(monitor->arena);
	monitor->arena = fetch.arena;
	monitor->events.ruleset = ruleset;
	monitor->events.unfinished.count = 0;
	monitor->kept = 0;
	return 0;
}

/* Whether an event waits to be read, within @timeout milliseconds (-1: however long it takes). */
static bool monitor_waits(const struct monitor *monitor, int timeout)
{
	struct pollfd waits[] = {
		{ .fd = mnl_socket_get_fd(monitor->socket), .events = POLLIN },
		{ .fd = -1, .events = POLLIN },
	};
	struct packet_log *log = monitor->request ? monitor->request->log : NULL;

	if (log)
		waits[1].fd = packet_log_fd(log);
	if (poll(waits, 2, timeout) <= 0)
		return false;
	if (waits[1].revents)
		packet_log_read(log);
	return waits[0].revents;
}

static bool monitor_ends(const struct monitor *monitor)
{
	const volatile sig_atomic_t *stop = monitor->events.context->stop;
	const struct monitor_request *request = monitor->request;

	return (stop && *stop) || (request && request->count &&
				   monitor->events.stories->told >= request->count);
}

static void stop_follow(const struct monitor *monitor)
{
	while (monitor->events.context->stop && !monitor_ends(monitor) &&
	       !monitor_waits(monitor, STOP_CHECK_MS))
		;
}

/* Tells of packets that are through, until there is something to read. */
static void stories_follow(struct monitor *monitor)
{
	struct events *events = &monitor->events;

	while (!monitor_ends(monitor)) {
		int timeout = stories_wait(events->stories);

		if (events->context->stop && timeout < 0)
			timeout = STOP_CHECK_MS;
		if (monitor_waits(monitor, timeout))
			break;
		stories_tell(events, false);
		fflush(events->context->output.file);
	}
}

/* Lost events are told of, and what is known no longer holds. */
static int receive_failed(struct monitor *monitor)
{
	struct output *output = &monitor->events.context->output;

	if (errno == EINTR)
		return 0;
	if (errno != ENOBUFS)
		return -1;
	output_printf(output, "# ERROR: We lost some netlink events!\n");
	fflush(output->file);
	return monitor_learn(monitor);
}

static int monitor_loop(struct monitor *monitor)
{
	for (;;) {
		const struct nlmsghdr *header = (const struct nlmsghdr *)monitor->buffer;
		ssize_t size;
		int left;

		if (monitor->events.stories)
			stories_follow(monitor);
		else
			stop_follow(monitor);
		if (monitor_ends(monitor))
			return 0;
		size = mnl_socket_recvfrom(monitor->socket, monitor->buffer, RECEIVE_SIZE);
		if (size < 0 && receive_failed(monitor) < 0)
			return -1;
		left = size < 0 ? 0 : wire_whole(monitor->buffer, size);
		for (; mnl_nlmsg_ok(header, left); header = mnl_nlmsg_next(header, &left)) {
			event_read(&monitor->events, header);
			monitor->kept++;
		}
		if (ferror(monitor->events.context->output.file) ||
		    fflush(monitor->events.context->output.file) != 0)
			return -1;
		/* Only between events: what waits may be about things that are gone by now. */
		if (monitor->kept > EVENTS_KEPT && !monitor_waits(monitor, 0) &&
		    monitor_learn(monitor) < 0)
			return -1;
	}
}

struct mnl_socket *monitor_listen(unsigned int kinds)
{
	unsigned int groups[] = { NFNLGRP_NFTABLES, NFNLGRP_NFTRACE, 0 };

	if (!(kinds & EVENT_TRACE))
		groups[1] = 0;
	return wire_listen(groups);
}

static int monitor_follow(struct monitor *monitor, struct diag *diag,
			  const struct location *location)
{
	int result = -1;

	monitor->buffer = malloc(RECEIVE_SIZE);
	if (monitor->socket && monitor->buffer && monitor_learn(monitor) == 0)
		result = monitor_loop(monitor);
	if (result < 0)
		diag_error(diag, location, "cannot follow the ruleset: %s%s", strerror(errno),
			   errno == EPERM ? " (you must be root)" : "");
	if (monitor->events.stories)
		stories_tell(&monitor->events, true);
	if (monitor->socket)
		mnl_socket_close(monitor->socket);
	free(monitor->buffer);
	if (monitor->arena)
		arena_free(monitor->arena);
	events_end(&monitor->events);
	return result;
}

int monitor_run(struct context *context, struct diag *diag, const struct cmd *cmd)
{
	struct stories stories = { .first = NULL };
	struct monitor monitor = {
		.events = {
			.context = context, .kinds = cmd->monitor.kinds,
			.added = cmd->monitor.added, .removed = cmd->monitor.removed,
			.as_json = cmd->monitor.json ||
				   output_has(&context->output, NFT_CTX_OUTPUT_JSON),
		},
	};

	if (context->pretty && !monitor.events.as_json)
		monitor.events.stories = &stories;
	monitor.socket = monitor_listen(cmd->monitor.kinds);
	return monitor_follow(&monitor, diag, &cmd->location);
}

int monitor_trace(struct context *context, struct diag *diag,
		  const struct monitor_request *request)
{
	struct stories stories = { .table = request->table, .limit = request->count };
	struct monitor monitor = {
		.events = { .context = context, .kinds = EVENT_TRACE, .stories = &stories },
		.request = request, .socket = request->socket,
	};

	return monitor_follow(&monitor, diag, NULL);
}
