// SPDX-License-Identifier: GPL-2.0-or-later
// Meaning: rules are compared as the texts their bytecode is listed as, numbers instead of names, without states.

#include <errno.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <string.h>
#include "meaning.h"
#include "wire/decode.h"
#include "wire/fetch.h"

#define SETS_MAX 26	/* unnamed sets in one rule */

bool meaning_sought(const struct run *run, const struct cmd *cmd)
{
	if (cmd->object != CMD_RULE || !cmd->rule)
		return false;
	switch (cmd->op) {
	case CMD_FIND:
	case CMD_DELETE:
	case CMD_DESTROY:
		return true;
	case CMD_ADD:
	case CMD_INSERT:
		return run->context->if_absent && !cmd->handle.chain_id;
	default:
		return false;
	}
}

static const char *rule_text(struct arena *arena, struct rule *rule)
{
	const struct output like = {
		.flags = NFT_CTX_OUTPUT_STATELESS | NFT_CTX_OUTPUT_NUMERIC_ALL,
	};
	const char *comment = rule->comment;
	struct capture capture;

	rule->comment = NULL;
	capture_begin(&capture, &like);
	rule_print(&capture.output, rule);
	rule->comment = comment;
	return capture_end(&capture, arena);
}

static void meaning_add(struct meanings *meanings, struct arena *arena, const struct table *table,
			const struct chain *chain, struct rule *rule)
{
	struct meaning *meaning = arena_new_object(arena, struct meaning);

	meaning->table = table;
	meaning->chain = chain;
	meaning->rule = rule;
	meaning->text = rule_text(arena, rule);
	*meanings->last = meaning;
	meanings->last = &meaning->next;
}

/* The ruleset with the one table that is wanted, or without it where there is none; NULL with errno. */
static struct ruleset *table_read(const struct fetch *wanted)
{
	struct fetch tables = { .context = wanted->context, .arena = wanted->arena, .family = wanted->family };
	struct fetch fetch = *wanted;
	struct ruleset *ruleset;

	do {
		ruleset = fetch_ruleset(&fetch);
		if (ruleset || errno != ENOENT)
			return ruleset;
		ruleset = fetch_ruleset(&tables);
	} while (ruleset && table_find(ruleset, fetch.family, fetch.table));
	return ruleset;
}

/*
 * What the kernel has in the table of @cmd; NULL with errno. The batch is good for the ruleset as it was
 * when the first table was read, and no other.
 */
static struct meanings *meanings_get(struct run *run, const struct cmd *cmd)
{
	struct fetch fetch = {
		.context = run->context, .arena = run->arena, .family = cmd->handle.family,
		.what = FETCH_CHAINS | FETCH_RULES | FETCH_SETS | FETCH_ANONYMOUS,
		.table = cmd->handle.table.text,
	};
	struct meanings *meanings;

	for (meanings = run->meanings; meanings; meanings = meanings->next)
		if (meanings->family == fetch.family && !strcmp(meanings->table, fetch.table))
			return meanings;
	meanings = arena_new_object(run->arena, struct meanings);
	meanings->family = fetch.family;
	meanings->table = fetch.table;
	meanings->last = &meanings->first;
	meanings->ruleset = table_read(&fetch);
	if (!meanings->ruleset)
		return NULL;
	if (!run->meanings)
		batch_set_generation(run->batch, meanings->ruleset->generation);
	for (struct table *table = meanings->ruleset->tables; table; table = table->next)
		for (struct chain *chain = table->chains; chain; chain = chain->next)
			for (struct rule *rule = chain->rules; rule; rule = rule->next)
				meaning_add(meanings, run->arena, table, chain, rule);
	meanings->next = run->meanings;
	run->meanings = meanings;
	return meanings;
}

/* A message as the kernel might tell it: its unnamed sets have names that no set has. */
static struct nlmsghdr *message_told(struct arena *arena, const struct message *message,
				     unsigned int number)
{
	const struct nlmsghdr *header = message_header(message);
	struct nlmsghdr *copy = arena_alloc(arena, header->nlmsg_len);
	char *end, *place;

	memcpy(copy, header, header->nlmsg_len);
	end = (char *)copy + copy->nlmsg_len;
	for (place = (char *)copy; place + 8 <= end; place++) {
		if (memcmp(place, "__set%d", 8) && memcmp(place, "__map%d", 8))
			continue;
		place[5] = '_';
		place[6] = 'a' + number++ % SETS_MAX;
	}
	return copy;
}

/* Reads the rule's unnamed sets; how many there are, or -1 where a message is about something else. */
static int sets_read(struct run *run, struct ruleset *ruleset, const struct batch *batch,
		     struct set **sets)
{
	int count = 0;

	for (unsigned int i = 0; i + 1 < batch_count(batch); i++) {
		const struct message *message = batch_at(batch, i);
		uint16_t type = NFNL_MSG_TYPE(message_header(message)->nlmsg_type);

		if (type == NFT_MSG_NEWSET) {
			if (count == SETS_MAX)
				return -1;
			sets[count] = decode_set(ruleset, message_told(run->arena, message, count));
			if (!sets[count])
				return -1;
			count++;
		} else if (type != NFT_MSG_NEWSETELEM || !count ||
			   decode_elements(ruleset, message_told(run->arena, message,
								 count - 1)) < 0) {
			return -1;
		}
	}
	for (int i = 0; i < count; i++) {
		set_elements_unite(sets[i]);
		decode_elements_end(ruleset, sets[i]);
	}
	return count;
}

/* The one spelling of the rule that the messages add; NULL where it has none. */
static const char *batch_text(struct run *run, struct ruleset *ruleset, struct table *table,
			      struct chain *chain, const struct batch *batch)
{
	struct rule **last = chain->rules_last, *rule;
	struct set *sets[SETS_MAX];
	const char *text = NULL;
	int count = sets_read(run, ruleset, batch, sets);

	if (count < 0)
		return NULL;
	rule = decode_rule(run->context, ruleset,
			   message_told(run->arena, batch_at(batch, batch_count(batch) - 1), 0));
	if (rule)
		text = rule_text(run->arena, rule);
	/* The chain and the table are the kernel's again. */
	*last = NULL;
	chain->rules_last = last;
	if (rule)
		chain->rule_count--;
	while (count--)
		set_forget(table, sets[count]);
	return text;
}

static const struct meaning *meaning_match(const struct meaning *meaning, const struct cmd *cmd,
					   const char *text)
{
	const char *comment = cmd->rule->comment;

	for (; meaning; meaning = meaning->next)
		if (!strcmp(meaning->chain->name, cmd->handle.chain.text) &&
		    !strcmp(meaning->text, text) &&
		    (!comment || (meaning->rule->comment && !strcmp(meaning->rule->comment, comment))))
			return meaning;
	return NULL;
}

const struct meaning *meaning_find(struct run *run, const struct cmd *cmd,
				   const struct batch *batch, const struct meaning *previous,
				   bool *failed)
{
	struct meanings *meanings = meanings_get(run, cmd);
	struct table *table;
	struct chain *chain;
	const char *text;

	*failed = !meanings;
	if (!meanings) {
		diag_error(run->diag, &cmd->location, "cannot read the ruleset: %s%s",
			   strerror(errno), errno == EPERM ? " (you must be root)" : "");
		return NULL;
	}
	table = table_find(meanings->ruleset, cmd->handle.family, cmd->handle.table.text);
	chain = table ? chain_find(table, cmd->handle.chain.text) : NULL;
	if (!chain)
		return NULL;
	text = rule_has_block(cmd->rule) ? NULL :
	       batch_text(run, meanings->ruleset, table, chain, batch);
	if (!text) {
		diag_error(run->diag, &cmd->location,
			   "a rule with a block or a meter cannot be looked for by what it says");
		*failed = true;
		return NULL;
	}
	return meaning_match(previous ? previous->next : meanings->first, cmd, text);
}
