// SPDX-License-Identifier: GPL-2.0-or-later
// Story: all that one packet met, as one block: rules indented by jumps, verdicts, its fate.

#include <linux/netfilter.h>
#include <linux/netfilter/nf_conntrack_common.h>
#include <string.h>
#include <time.h>
#include "event/story.h"
#include "event/trace.h"
#include "wire/attr.h"
#include "wire/decode_part.h"

#define QUIET_MS	150	/* a packet that nothing was heard of for so long is through */
#define DEPTH_MAX	16	/* the kernel's bound on jumps */
#define STORIES_MAX	256

/** struct visit - a base chain that the packet came to. */
struct visit {
	struct visit *next;
	uint8_t family;
	const char *table, *chain;
};

/**
 * struct story - one packet
 * @heard:	when it was heard of last, milliseconds
 * @chains:	names of the chains it is in, the base chain first; @depth of them
 * @hook:	of the base chain, "prerouting, priority filter", or NULL where it is not known
 * @fate:	what became of it as far as is known: "dropped", …
 * @cause:	by what
 * @ended:	nothing more can come
 */
struct story {
	struct story *next;
	struct arena *arena;
	uint32_t id;
	uint64_t heard;
	struct capture capture;
	struct packet_summary summary;
	struct visit *visits;
	const char *chains[DEPTH_MAX];
	unsigned int depth;
	const char *hook, *fate, *cause, *connection;
	uint32_t mark;
	bool ended;
};

static uint64_t now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static struct story *story_new(struct events *events, uint32_t id)
{
	struct arena *arena = arena_new();
	struct story *story = arena_new_object(arena, struct story), **link;

	story->arena = arena;
	story->id = id;
	capture_begin(&story->capture, &events->context->output);
	for (link = &events->stories->first; *link; link = &(*link)->next)
		;
	*link = story;
	return story;
}

static const char *hook_text(struct story *story, const struct trace *trace)
{
	const struct chain *chain = trace->chain;
	struct capture capture;

	if (!chain || !chain->type)
		return NULL;
	capture_begin(&capture, &story->capture.output);
	output_printf(&capture.output, "%s, priority ", hook_name(trace->family, chain->hook));
	priority_print(&capture.output, trace->family, chain->hook, chain->priority);
	return capture_end(&capture, story->arena);
}

static void story_tell(struct events *events, struct story *story)
{
	struct output *output = &events->context->output;
	struct stories *stories = events->stories;
	const char *text = capture_end(&story->capture, story->arena);
	struct story **link;

	for (link = &stories->first; *link != story; link = &(*link)->next)
		;
	*link = story->next;
	if (!stories->limit || stories->told < stories->limit) {
		output_printf(output, "%s", text);
		if (story->fate)
			output_printf(output, "  %s%s%s, by %s\n", story->fate,
				      story->hook ? " at " : "", story->hook ? story->hook : "",
				      story->cause);
		output_printf(output, "\n");
		stories->told++;
	}
	arena_free(story->arena);
}

static const char *place_text(struct arena *arena, const struct trace *trace)
{
	return arena_printf(arena, "%s %s/%s", family_name(trace->family), trace->table_name,
			    trace->chain_name);
}

static bool story_visited(const struct story *story, const struct trace *trace)
{
	for (const struct visit *visit = story->visits; visit; visit = visit->next)
		if (visit->family == trace->family && !strcmp(visit->table, trace->table_name) &&
		    !strcmp(visit->chain, trace->chain_name))
			return true;
	return false;
}

static void visit_add(struct story *story, const struct trace *trace)
{
	struct visit *visit = arena_new_object(story->arena, struct visit);

	visit->family = trace->family;
	visit->table = arena_strdup(story->arena, trace->table_name);
	visit->chain = arena_strdup(story->arena, trace->chain_name);
	visit->next = story->visits;
	story->visits = visit;
}

/* Where an address or port became another one. */
static void change_tell(struct story *story, const char *which, const char **known, const char *now)
{
	if (*known && now && strcmp(*known, now))
		output_printf(&story->capture.output, "  %s translated: %s -> %s\n", which, *known, now);
	if (now)
		*known = now;
}

static void packet_tell(struct story *story, const struct trace *trace)
{
	struct packet packet = trace_packet(trace);
	struct output *output = &story->capture.output;
	struct packet_summary now;

	packet.arena = story->arena;
	now = packet_summarize(output, &packet);
	if (story->summary.protocol) {
		change_tell(story, "source", &story->summary.source, now.source);
		change_tell(story, "destination", &story->summary.target, now.target);
		return;
	}
	story->summary = now;
	output_printf(output, "packet %08x: ", story->id);
	trace_interfaces(output, trace);
	output_printf(output, "%s %s -> %s", now.protocol ? now.protocol : "unknown",
		      now.source ? now.source : "?", now.target ? now.target : "?");
	if (now.detail)
		output_printf(output, " %s", now.detail);
	if (now.length)
		output_printf(output, ", %u bytes", now.length);
	output_printf(output, "\n");
}

static void chain_enter(struct story *story, const struct trace *trace, bool hidden)
{
	visit_add(story, trace);
	packet_tell(story, trace);
	story->depth = 0;
	story->fate = story->cause = NULL;
	story->hook = hook_text(story, trace);
	if (hidden)
		return;
	output_printf(&story->capture.output, "  %s", place_text(story->arena, trace));
	if (story->hook)
		output_printf(&story->capture.output, ": %s", story->hook);
	output_printf(&story->capture.output, "\n");
}

/* What the kernel knows of the packet's connection, told where it is new. */
static void connection_tell(struct story *story, const struct trace *trace)
{
	static const struct { uint32_t bit; const char *word; } bits[] = {
		{ IPS_SRC_NAT, "source translated" }, { IPS_DST_NAT, "destination translated" },
		{ IPS_ASSURED, "assured" }, { IPS_DYING, "dying" },
	};
	const struct datatype *type = datatype_by_id(TYPE_CT_STATE);
	const struct nlattr *state = trace->tb[TRACE_CT_STATE];
	uint32_t status = attr_u32(trace->tb[TRACE_CT_STATUS]);
	const char *text, *word;

	if (!state || !type)
		return;
	word = symbol_name(type->symbols, attr_u32(state));
	text = arena_printf(story->arena, "ct state %s", word ? word : "unknown");
	if (trace->tb[TRACE_CT_DIRECTION])
		text = arena_printf(story->arena, "%s, %s direction", text,
				    attr_u8(trace->tb[TRACE_CT_DIRECTION]) ? "reply" : "original");
	for (size_t i = 0; i < sizeof(bits) / sizeof(bits[0]); i++)
		if (status & bits[i].bit)
			text = arena_printf(story->arena, "%s, %s", text, bits[i].word);
	if (story->connection && !strcmp(story->connection, text))
		return;
	story->connection = text;
	output_printf(&story->capture.output, "    %s\n", text);
}

static void mark_tell(struct story *story, const struct trace *trace)
{
	uint32_t mark = attr_u32(trace->tb[NFTA_TRACE_MARK]);

	if (mark != story->mark)
		output_printf(&story->capture.output, "    meta mark 0x%08x\n", mark);
	story->mark = mark;
}

/* The chains the packet is in now: a return shows in the next step alone. */
static void depth_follow(struct story *story, const struct trace *trace)
{
	unsigned int i = story->depth;

	while (i && strcmp(story->chains[i - 1], trace->chain_name))
		i--;
	if (i)
		story->depth = i;
	else if (story->depth < DEPTH_MAX)
		story->chains[story->depth++] = arena_strdup(story->arena, trace->chain_name);
}

static void fate_set(struct story *story, const struct trace *trace, int32_t code, bool by_policy)
{
	static const struct { int32_t code; const char *fate; bool ends; } fates[] = {
		{ NF_ACCEPT, "accepted", false }, { NF_DROP, "dropped", true },
		{ NF_STOLEN, "taken away", true }, { NF_QUEUE, "queued to a program", false },
	};
	const char *place = place_text(story->arena, trace);

	for (size_t i = 0; i < sizeof(fates) / sizeof(fates[0]); i++) {
		if (fates[i].code != (code & NF_VERDICT_MASK))
			continue;
		story->fate = fates[i].fate;
		story->ended = fates[i].ends;
	}
	if (by_policy)
		story->cause = arena_printf(story->arena, "the policy of %s", place);
	else
		story->cause = arena_printf(story->arena, "%s handle %llu", place,
			(unsigned long long)attr_u64(trace->tb[NFTA_TRACE_RULE_HANDLE]));
}

static const char *rule_text(struct story *story, const struct trace *trace)
{
	const struct rule *rule = trace_rule(trace);
	struct capture capture;

	if (!rule)
		return "(a rule that is gone)";
	capture_begin(&capture, &story->capture.output);
	capture.output.flags &= ~(unsigned int)NFT_CTX_OUTPUT_HANDLE;
	rule_print(&capture.output, rule);
	return capture_end(&capture, story->arena);
}

/* The verdict is told where the rule's text does not end in it: it may come from a map. */
static void rule_tell(struct story *story, const struct trace *trace, const struct expr *verdict)
{
	const char *text = rule_text(story, trace), *last = NULL;
	struct output *output = &story->capture.output;
	struct capture capture;

	output_printf(output, "%*s%s handle %llu: %s", 2 + 2 * (int)story->depth, "",
		      place_text(story->arena, trace),
		      (unsigned long long)attr_u64(trace->tb[NFTA_TRACE_RULE_HANDLE]), text);
	if (verdict && verdict->verdict.code != NFT_CONTINUE) {
		capture_begin(&capture, output);
		expr_print(&capture.output, verdict);
		last = capture_end(&capture, story->arena);
	}
	if (last && (strlen(last) > strlen(text) ||
		     strcmp(text + strlen(text) - strlen(last), last)))
		output_printf(output, " => %s", last);
	output_printf(output, "\n");
}

static void step_tell(struct story *story, const struct trace *trace, bool hidden)
{
	const struct expr *verdict = decode_verdict(trace->arena, NULL,
						    trace->tb[NFTA_TRACE_VERDICT]);
	bool accepts = attr_u32(trace->tb[NFTA_TRACE_POLICY]) == NF_ACCEPT;

	switch (attr_u32(trace->tb[NFTA_TRACE_TYPE])) {
	case NFT_TRACETYPE_RULE:
		if (!trace->tb[NFTA_TRACE_RULE_HANDLE])
			break;
		if (!hidden)
			rule_tell(story, trace, verdict);
		if (verdict && verdict->verdict.code == NFT_GOTO && story->depth)
			story->depth--;
		if (verdict && verdict->verdict.code >= 0)
			fate_set(story, trace, verdict->verdict.code, false);
		break;
	case NFT_TRACETYPE_POLICY:
		if (hidden)
			break;
		output_printf(&story->capture.output, "    policy %s\n", accepts ? "accept" : "drop");
		fate_set(story, trace, accepts ? NF_ACCEPT : NF_DROP, true);
		break;
	}
}

/* The story a message belongs to: the kernel may use an identifier again for the next packet. */
static struct story *story_find(struct events *events, const struct trace *trace)
{
	uint32_t id = attr_u32(trace->tb[NFTA_TRACE_ID]);
	struct story *story = events->stories->first;

	while (story && story->id != id)
		story = story->next;
	if (story && trace_has_packet(trace) && story_visited(story, trace)) {
		story_tell(events, story);
		story = NULL;
	}
	return story ? story : story_new(events, id);
}

void story_read(struct events *events, const struct nlmsghdr *header)
{
	struct stories *stories = events->stories;
	struct arena *arena = arena_new();
	struct story *story = NULL;
	unsigned int count = 0;
	struct trace trace;
	bool hidden;

	if (trace_read(&trace, arena, events->ruleset, header))
		story = story_find(events, &trace);
	if (story) {
		story->heard = now_ms();
		hidden = stories->table && !strcmp(stories->table, trace.table_name);
		if (trace_has_packet(&trace))
			chain_enter(story, &trace, hidden);
		connection_tell(story, &trace);
		depth_follow(story, &trace);
		step_tell(story, &trace, hidden);
		mark_tell(story, &trace);
		if (story->ended)
			story_tell(events, story);
	}
	for (story = stories->first; story; story = story->next)
		count++;
	if (count > STORIES_MAX)
		story_tell(events, stories->first);
	arena_free(arena);
}

int stories_wait(const struct stories *stories)
{
	uint64_t now = now_ms(), wait = QUIET_MS;

	if (!stories->first)
		return -1;
	for (const struct story *story = stories->first; story; story = story->next) {
		uint64_t quiet = now - story->heard;

		if (quiet >= QUIET_MS)
			return 0;
		if (QUIET_MS - quiet < wait)
			wait = QUIET_MS - quiet;
	}
	return (int)wait;
}

void stories_tell(struct events *events, bool all)
{
	struct story *story, *next;
	uint64_t now = now_ms();

	for (story = events->stories->first; story; story = next) {
		next = story->next;
		if (all || now - story->heard >= QUIET_MS)
			story_tell(events, story);
	}
}
