// SPDX-License-Identifier: GPL-2.0-or-later
// Trace: a table of its own marks the packets asked for; it goes when the socket that made it closes.

#include <ctype.h>
#include <errno.h>
#include <limits.h>
#include <linux/netfilter.h>
#include <string.h>
#include <unistd.h>
#include "../parser/parser.h"
#include "event/event.h"
#include "monitor.h"
#include "trace.h"
#include "wire/fetch.h"
#include "wire/packet_log.h"

#define BEFORE_RAW		(-301)
#define BEHIND_CONNTRACK	(-199)
#define HOOKS_MAX		3

/**
 * struct place - where packets are marked, for matches that have one of @words
 *
 * What a match reads decides where it can be read first. The first row that fits is used.
 * @family:	of the table
 * @priority:	or earlier, if a chain comes before; @fixed: never earlier
 */
static const struct place {
	const char *words[8];
	const char *family;
	const char *hooks[HOOKS_MAX + 1];
	int32_t priority;
	bool fixed;
} places[] = {
	{ { "arp" }, "arp", { "input", "output" }, BEFORE_RAW, false },
	{ { "obrname" }, "bridge", { "forward", "postrouting" }, BEFORE_RAW, false },
	{ { "ibrname", "vlan", "ibrpvid" }, "bridge", { "prerouting" }, BEFORE_RAW, false },
	{ { "skuid", "skgid", "cgroup" }, "inet", { "output" }, BEFORE_RAW, false },
	{ { "oif", "oifname", "oiftype", "oifgroup", "oifkind", "rt", "rtclassid" }, "inet",
	  { "forward", "output" }, BEFORE_RAW, false },
	{ { "ct" }, "inet", { "prerouting", "output" }, BEHIND_CONNTRACK, true },
	{ { "iif", "iifname", "iiftype", "iifgroup", "iifkind", "socket" }, "inet",
	  { "prerouting" }, BEFORE_RAW, false },
	{ { NULL }, "inet", { "prerouting", "output" }, BEFORE_RAW, false },
};

/* Whether @text has @word, outside quotes. */
static bool text_has(const char *text, const char *word)
{
	size_t size = strlen(word);
	bool quoted = false, inside = false;

	for (; *text; text++) {
		bool letter = isalnum((unsigned char)*text) || *text == '_';

		if (*text == '"')
			quoted = !quoted;
		if (letter && !inside && !quoted && !strncmp(text, word, size) &&
		    !isalnum((unsigned char)text[size]) && text[size] != '_')
			return true;
		inside = letter;
	}
	return false;
}

static const struct place *place_find(const char *match)
{
	const struct place *place = places;

	for (; place->words[0]; place++)
		for (const char *const *word = place->words; *word; word++)
			if (text_has(match, *word))
				return place;
	return place;
}

/* Before every chain there is on @hook_word, whose drops would not be seen otherwise. */
static int32_t priority_choose(const struct place *place, const struct ruleset *ruleset,
			       const char *hook_word)
{
	int family = family_by_name(place->family);
	int32_t priority = place->priority;

	for (const struct table *table = ruleset->tables; !place->fixed && table; table = table->next) {
		bool meets = table->family == family || (family == NFPROTO_INET &&
			     (table->family == NFPROTO_IPV4 || table->family == NFPROTO_IPV6));

		for (const struct chain *chain = table->chains; meets && chain; chain = chain->next)
			if (chain->type && chain->priority <= priority &&
			    chain->priority > INT32_MIN &&
			    !strcmp(hook_name(table->family, chain->hook), hook_word))
				priority = chain->priority - 1;
	}
	return priority;
}

static const char *table_text(struct arena *arena, const struct place *place,
			      const struct ruleset *ruleset, const char *name,
			      const char *match, const char *log)
{
	const char *text = arena_printf(arena, "table %s %s { flags owner; }\n", place->family, name);

	for (const char *const *hook = place->hooks; *hook; hook++) {
		text = arena_printf(arena,
				    "%sadd chain %s %s %s { type filter hook %s priority %d; }\n",
				    text, place->family, name, *hook, *hook,
				    priority_choose(place, ruleset, *hook));
		text = arena_printf(arena, "%sadd rule %s %s %s %s %smeta nftrace set 1\n", text,
				    place->family, name, *hook, match, log);
	}
	return text;
}

static int text_run(struct context *context, struct arena *arena, struct diag *diag,
		    const char *text)
{
	return context_run(context, arena, diag, source_from_buffer(arena, text));
}

static int packet_log_begin(struct packet_log **log, struct arena *arena, struct diag *diag,
			    const struct place *place, const char *path, const char **statement)
{
	*log = packet_log_open(path, strcmp(place->family, "inet") != 0);
	if (!*log) {
		diag_error(diag, NULL, "cannot keep packets in %s: %s", path, strerror(errno));
		return -1;
	}
	*statement = arena_printf(arena, "log group %u ", packet_log_group(*log));
	return 0;
}

int trace_run(struct context *context, struct arena *arena, struct diag *diag,
	      const struct rampart_trace *trace)
{
	const char *match = trace->match ? trace->match : "", *statement = "";
	const char *name = arena_printf(arena, "rampart_trace_%d", (int)getpid());
	struct fetch fetch = { .context = context, .arena = arena, .what = FETCH_CHAINS };
	const struct place *place = place_find(match);
	struct ruleset *ruleset = fetch_ruleset(&fetch);
	struct monitor_request request = {
		.table = name, .count = trace->count,
	};
	int result = -1;

	if (!ruleset) {
		diag_error(diag, NULL, "cannot read the ruleset: %s%s", strerror(errno),
			   errno == EPERM ? " (you must be root)" : "");
		return -1;
	}
	if (trace->pcap && packet_log_begin(&request.log, arena, diag, place, trace->pcap,
					    &statement) < 0)
		return -1;
	request.socket = monitor_listen(EVENT_TRACE);
	if (text_run(context, arena, diag, table_text(arena, place, ruleset, name, match,
						      statement)) == 0) {
		result = monitor_trace(context, diag, &request);
		if (text_run(context, arena, diag, arena_printf(arena, "delete table %s %s",
								place->family, name)) < 0)
			result = -1;
	} else if (request.socket) {
		mnl_socket_close(request.socket);
	}
	if (request.log)
		packet_log_close(request.log);
	return result;
}
