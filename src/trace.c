// SPDX-License-Identifier: GPL-2.0-or-later
// Trace: tables of its own mark the packets asked for; they go when the socket that made them closes.

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
 * @ingress:	devices' ingress, which may drop before any of @hooks, can read it too
 */
static const struct place {
	const char *words[8];
	const char *family;
	const char *hooks[HOOKS_MAX + 1];
	int32_t priority;
	bool fixed, ingress;
} places[] = {
	{ { "arp" }, "arp", { "input", "output" }, .priority = BEFORE_RAW, .ingress = true },
	{ { "obrname" }, "bridge", { "forward", "postrouting" }, .priority = BEFORE_RAW },
	{ { "ibrname", "ibrpvid" }, "bridge", { "prerouting" }, .priority = BEFORE_RAW },
	{ { "skuid", "skgid", "cgroup" }, "inet", { "output" }, .priority = BEFORE_RAW },
	{ { "oif", "oifname", "oiftype", "oifgroup", "oifkind", "rt", "rtclassid" }, "inet",
	  { "forward", "output" }, .priority = BEFORE_RAW },
	{ { "ct" }, "inet", { "prerouting", "output" }, .priority = BEHIND_CONNTRACK, .fixed = true },
	{ { "sdif", "sdifname" }, "inet", { "input", "forward" }, .priority = BEFORE_RAW },
	{ { "socket", "osf", "ipsec", "secpath" }, "inet", { "prerouting" }, .priority = BEFORE_RAW },
	{ { "vlan" }, "bridge", { "prerouting" }, .priority = BEFORE_RAW, .ingress = true },
	{ { "iif", "iifname", "iiftype", "iifgroup", "iifkind" }, "inet", { "prerouting" },
	  .priority = BEFORE_RAW, .ingress = true },
	{ { NULL }, "inet", { "prerouting", "output" }, .priority = BEFORE_RAW, .ingress = true },
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

/**
 * struct setup - what is put before the ruleset that is there
 * @name:	of the tables
 * @log:	the statement that keeps packets, or ""
 * @devices:	those with chains at their ingress, as the language separates them; "" without any
 * @ingress_priority: before these chains
 */
struct setup {
	struct arena *arena;
	const struct place *place;
	const struct ruleset *ruleset;
	const char *name, *match, *log;
	const char *devices;
	int32_t ingress_priority;
};

static bool word_listed(const char *list, const char *word)
{
	size_t size = strlen(word);

	for (const char *at = list; (at = strstr(at, word)); at += size)
		if (at[-1] == '"' && at[size] == '"')
			return true;
	return false;
}

/* Finds the devices whose ingress has chains, and what comes before all of them. */
static void ingress_find(struct setup *setup)
{
	setup->devices = "";
	setup->ingress_priority = BEFORE_RAW;
	for (const struct table *table = setup->ruleset->tables; table; table = table->next) {
		for (const struct chain *chain = table->chains; chain; chain = chain->next) {
			if (!chain->type || !chain->devices ||
			    strcmp(hook_name(table->family, chain->hook), "ingress"))
				continue;
			for (const char *const *device = chain->devices; *device; device++)
				if (!word_listed(setup->devices, *device))
					setup->devices = arena_printf(setup->arena, "%s%s\"%s\"", setup->devices,
								      *setup->devices ? ", " : "", *device);
			if (chain->priority <= setup->ingress_priority && chain->priority > INT32_MIN)
				setup->ingress_priority = chain->priority - 1;
		}
	}
}

static const char *rule_text(const struct setup *setup, const char *family, const char *chain,
			     const char *match, const char *statement)
{
	return arena_printf(setup->arena, "add rule %s %s %s %s %s %s\n", family, setup->name, chain,
			    match, setup->match, statement);
}

/* The chain at @hook; a packet that was kept at a device's ingress is not kept again. */
static const char *chain_text(const struct setup *setup, const char *hook)
{
	const char *family = setup->place->family, *once = "", *log = "";

	if (*setup->devices && !strcmp(hook, "prerouting"))
		once = arena_printf(setup->arena, "meta iifname != { %s }", setup->devices);
	if (*setup->log)
		log = rule_text(setup, family, hook, once, setup->log);
	return arena_printf(setup->arena,
			    "add chain %s %s %s { type filter hook %s priority %d; }\n%s%s",
			    family, setup->name, hook, hook,
			    priority_choose(setup->place, setup->ruleset, hook),
			    rule_text(setup, family, hook, "", "meta nftrace set 1"), log);
}

static const char *ingress_text(const struct setup *setup)
{
	return arena_printf(setup->arena, "table netdev %s { flags owner; }\n"
			    "add chain netdev %s ingress { type filter hook ingress devices = { %s } priority %d; }\n%s%s",
			    setup->name, setup->name, setup->devices, setup->ingress_priority,
			    rule_text(setup, "netdev", "ingress", "", "meta nftrace set 1"),
			    *setup->log ? rule_text(setup, "netdev", "ingress", "", setup->log) : "");
}

static const char *setup_text(struct setup *setup)
{
	const char *text = arena_printf(setup->arena, "table %s %s { flags owner; }\n",
					setup->place->family, setup->name);

	for (const char *const *hook = setup->place->hooks; *hook; hook++)
		text = arena_printf(setup->arena, "%s%s", text, chain_text(setup, *hook));
	if (*setup->devices)
		text = arena_printf(setup->arena, "%s%s", text, ingress_text(setup));
	return text;
}

static const char *removal_text(const struct setup *setup)
{
	const char *text = arena_printf(setup->arena, "delete table %s %s\n", setup->place->family,
					setup->name);

	if (*setup->devices)
		text = arena_printf(setup->arena, "%sdelete table netdev %s\n", text, setup->name);
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
	struct fetch fetch = { .context = context, .arena = arena, .what = FETCH_CHAINS };
	struct setup setup = {
		.arena = arena, .match = trace->match ? trace->match : "", .log = "", .devices = "",
		.name = arena_printf(arena, "rampart_trace_%d", (int)getpid()),
		.ruleset = fetch_ruleset(&fetch),
	};
	struct monitor_request request = {
		.table = setup.name, .count = trace->count,
	};
	int result = -1;

	if (!setup.ruleset) {
		diag_error(diag, NULL, "cannot read the ruleset: %s%s", strerror(errno),
			   errno == EPERM ? " (you must be root)" : "");
		return -1;
	}
	setup.place = place_find(setup.match);
	if (setup.place->ingress)
		ingress_find(&setup);
	if (trace->pcap && packet_log_begin(&request.log, arena, diag, setup.place, trace->pcap,
					    &setup.log) < 0)
		return -1;
	request.socket = monitor_listen(EVENT_TRACE);
	if (text_run(context, arena, diag, setup_text(&setup)) == 0) {
		result = monitor_trace(context, diag, &request);
		if (text_run(context, arena, diag, removal_text(&setup)) < 0)
			result = -1;
	} else if (request.socket) {
		mnl_socket_close(request.socket);
	}
	if (request.log)
		packet_log_close(request.log);
	return result;
}
