// SPDX-License-Identifier: GPL-2.0-or-later
/* Runs the records of tests/lang: text to bytecode, bytecode back to text, or the exact error. */
#include <stdlib.h>
#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include "json/json.h"
#include "parser/parser.h"
#include "run.h"
#include "wire/debug.h"
#include "wire/decode.h"
#include "wire/wire.h"

#define LINE_MAX_BYTES 65536
#define REFUSED "refused"	/* a record's error that stands for any */

/**
 * struct record - one rule with what is expected of it; see README.md beside
 * @code, @errors: lines, each ended by a newline
 */
struct record {
	const char *path;
	unsigned int line;
	char family[16];
	char *rule, *text, *again, *code, *errors, *setup, *hook;
	bool text_unknown;	/* the oracle's kernel refuses the rule: it was never listed */
};

/** struct outcome - what became of a record's rule. */
struct outcome {
	char *code;
	char *text;
	char *json;
	char *errors;
	bool accepted;
};

static unsigned int failures;
static bool laws_only;		/* records expect nothing: what is accepted must obey the laws */
static unsigned int rules_accepted, rules_refused;

static char *append(char *text, const char *line)
{
	char *joined;

	if (asprintf(&joined, "%s%s\n", text ? text : "", line) < 0)
		exit(EXIT_FAILURE);
	free(text);
	return joined;
}

static const char *or_empty(const char *text)
{
	return text ? text : "";
}

static const char *hook_of(const struct record *record)
{
	if (record->hook && *record->hook)
		return record->hook;
	return strcmp(record->family, "netdev") ? "type filter hook input priority 0;" :
					  "type filter hook ingress device \"lo\" priority 0;";
}

static char *source_text(const struct record *record, const char *rule)
{
	char *text;

	if (asprintf(&text, "table %s t {\n%schain other { }\nchain c { %s }\n}\n%s%s%s%s\n",
		     record->family, or_empty(record->setup), hook_of(record),
		     rule ? "add rule " : "", rule ? record->family : "", rule ? " t c " : "",
		     or_empty(rule)) < 0)
		exit(EXIT_FAILURE);
	return text;
}

/* The kernel gives each anonymous set a name of its own; here they are numbered in order. */
static void anonymous_number(struct nlmsghdr *header, unsigned int number)
{
	char *end = (char *)header + header->nlmsg_len, *place;

	for (place = (char *)header; place + 8 <= end; place++) {
		if (memcmp(place, "__set%d", 8) && memcmp(place, "__map%d", 8))
			continue;
		place[5] = '0' + number / 10 % 10;
		place[6] = '0' + number % 10;
		number++;
	}
}

/* The kernel keeps equal elements once, and gives a set that rules update a size. */
static void set_as_kernel(struct set *set)
{
	if (set->flags & NFT_SET_EVAL && !set->size)
		set->size = 65535;
	set_elements_unite(set);
}

static bool is_type(const struct nlmsghdr *header, uint16_t type)
{
	return NFNL_MSG_TYPE(header->nlmsg_type) == type;
}

/* The command that adds @rule, in JSON. */
static char *rule_command(const struct ruleset *ruleset, const struct rule *rule)
{
	const struct output output = { .flags = NFT_CTX_OUTPUT_STATELESS };
	const struct table *table = ruleset->tables;
	json_t *item = rule_json(&output, table, chain_find(table, "c"), rule);
	json_t *root = json_pack("{s:[{s:o}]}", "nftables", "add", item);
	char *text = json_dumps(root, 0);

	json_decref(root);
	return text;
}

/* What the kernel would tell of the batch afterwards: the rule as listed, in both forms. */
static void listing(struct context *context, struct arena *arena, const struct batch *batch,
		    struct outcome *outcome)
{
	struct ruleset *ruleset = ruleset_new(arena);
	unsigned int sets = 0;
	size_t size;

	for (unsigned int i = 0; i < batch_count(batch); i++) {
		struct nlmsghdr *header = message_header(batch_at(batch, i));

		sets += is_type(header, NFT_MSG_NEWSET) && memmem(header, header->nlmsg_len, "%d", 3);
		if (is_type(header, NFT_MSG_NEWTABLE))
			decode_table(ruleset, header);
		else if (is_type(header, NFT_MSG_NEWCHAIN))
			decode_chain(ruleset, header);
		else if (is_type(header, NFT_MSG_NEWSET))
			anonymous_number(header, sets - 1), decode_set(ruleset, header);
		else if (is_type(header, NFT_MSG_NEWSETELEM))
			anonymous_number(header, sets - 1), decode_elements(ruleset, header);
	}
	for (struct set *set = ruleset->tables->sets; set; set = set->next) {
		set_as_kernel(set);
		decode_elements_end(ruleset, set);
	}
	for (unsigned int i = 0; i < batch_count(batch); i++) {
		struct nlmsghdr *header = message_header(batch_at(batch, i));
		struct output output = { .flags = NFT_CTX_OUTPUT_STATELESS };
		struct rule *rule;

		if (!is_type(header, NFT_MSG_NEWRULE))
			continue;
		anonymous_number(header, 0);
		rule = decode_rule(context, ruleset, header);
		free(outcome->text);
		free(outcome->json);
		outcome->text = outcome->json = NULL;
		output.file = open_memstream(&outcome->text, &size);
		if (rule) {
			rule_print(&output, rule);
			outcome->json = rule_command(ruleset, rule);
		}
		fclose(output.file);
	}
}

/* The lines of --debug=netlink from the messages behind the setup's, without leading blanks. */
static char *code_lines(const struct batch *batch, unsigned int first)
{
	char *text = NULL, *lines = NULL, *rest, *line;
	size_t size;
	FILE *file = open_memstream(&text, &size);

	for (unsigned int i = first; i < batch_count(batch); i++)
		debug_print(message_header(batch_at(batch, i)), file);
	fclose(file);
	rest = text;
	while ((line = strsep(&rest, "\n"))) {
		line += strspn(line, " \t");
		if (*line == '[' || !strncmp(line, "__set%d ", 8) || !strncmp(line, "__map%d ", 8) ||
		    !strncmp(line, "element ", 8))
			lines = append(lines, line);
	}
	free(text);
	return lines;
}

/* The texts of the errors alone: places and source lines are the business of other tests. */
static char *error_lines(struct diag *diag)
{
	char *text = NULL, *lines = NULL, *rest, *line, *error;
	size_t size;
	FILE *file = open_memstream(&text, &size);

	diag_print(diag, file);
	fclose(file);
	rest = text;
	while ((line = strsep(&rest, "\n"))) {
		error = strstr(line, "Error: ");
		if (error)
			lines = append(lines, error + strlen("Error: "));
	}
	free(text);
	return lines;
}

/* @json: the rule as a JSON command instead of text, or NULL. */
static struct batch *compile(struct context *context, struct arena *arena, struct diag *diag,
			     const struct record *record, const char *rule, const char *json)
{
	struct run run = {
		.context = context, .arena = arena, .diag = diag,
		.batch = batch_new(context->wire),
	};
	char *text = source_text(record, rule);
	struct cmd_list commands;
	json_t *root = NULL;

	cmd_list_init(&commands);
	if (!json)
		run_compile(&run, source_from_buffer(arena, text));
	else if (parse_source(context, arena, diag, source_from_buffer(arena, text), NULL, &commands) == 0 &&
		 parse_json(context, arena, diag, source_from_buffer(arena, json), &commands, &root) == 0)
		run_commands(&run, &commands);
	json_decref(root);
	free(text);
	return run.batch;
}

static void outcome_free(struct outcome *outcome)
{
	free(outcome->code);
	free(outcome->text);
	free(outcome->json);
	free(outcome->errors);
}

static struct outcome rule_run(const struct record *record, const char *rule, const char *json)
{
	struct context context = {
		.check = true, .offline = true, .wire = wire_new(), .output.file = stdout,
	};
	struct arena *arena = arena_new();
	struct diag *diag = diag_new(arena);
	struct batch *setup = compile(&context, arena, diag, record, NULL, NULL);
	struct batch *batch = compile(&context, arena, diag, record, rule, json);
	struct outcome outcome = { .accepted = diag_error_count(diag) == 0 };

	if (outcome.accepted) {
		outcome.code = code_lines(batch, batch_count(setup));
		listing(&context, arena, batch, &outcome);
	}
	outcome.errors = error_lines(diag);
	batch_free(setup);
	batch_free(batch);
	wire_free(context.wire);
	arena_free(arena);
	return outcome;
}

static int compare_lines(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Code with the elements of sets in a fixed order, for a listing sorts them. */
static char *code_sorted(const char *code)
{
	char *copy = strdup(or_empty(code)), *rest = copy, *part, *sorted = NULL;
	const char *parts[4096];
	size_t count = 0;

	while ((part = strsep(&rest, "\n\t")))
		if (*part && count < sizeof(parts) / sizeof(parts[0]))
			parts[count++] = part;
	qsort(parts, count, sizeof(parts[0]), compare_lines);
	for (size_t i = 0; i < count; i++)
		sorted = append(sorted, parts[i]);
	free(copy);
	return sorted ? sorted : strdup("");
}

static void report(const struct record *record, const char *aspect, const char *expected,
		   const char *found)
{
	bool good = !strcmp(or_empty(expected), or_empty(found));

	if (good && laws_only)
		return;
	printf("%s lang %s:%u %s: %s %s\n", good ? "ok" : "not ok", record->path, record->line,
	       aspect, record->family, record->rule);
	if (!good)
		printf("  expected:\n%s\n  found:\n%s\n", or_empty(expected), or_empty(found));
	failures += !good;
}

/*
 * Text names the family of `ct original saddr` where the rule says it otherwise, which has
 * a key of its own; JSON has the rule's own key. Takes the difference out of @code.
 */
static char *code_without_family(char *code)
{
	static const char *const families[] = { "_ip6 =>", "_ip =>" };

	for (size_t i = 0; i < sizeof(families) / sizeof(families[0]); i++) {
		char *place = code;

		while ((place = strstr(place, families[i])))
			memmove(place, place + strlen(families[i]) - 3,
				strlen(place + strlen(families[i]) - 3) + 1);
	}
	return code;
}

/*
 * What was listed is listed as the same again, or as the stock's own listing is; and
 * its JSON compiles to the bytecode that its text does.
 */
static void again_run(const struct record *record, const struct outcome *outcome)
{
	struct outcome text = rule_run(record, or_empty(outcome->text), NULL);
	struct outcome json = rule_run(record, NULL, outcome->json);
	char *first = code_sorted(text.code), *second = code_sorted(json.code);
	bool stable = !record->again || strcmp(record->again, or_empty(text.text));

	report(record, "again", stable ? outcome->text : record->again,
	       text.accepted ? text.text : text.errors);
	report(record, "json", code_without_family(first),
	       json.accepted ? code_without_family(second) : json.errors);
	if (json.accepted && stable)
		report(record, "json again", outcome->json, json.json);
	free(first);
	free(second);
	outcome_free(&text);
	outcome_free(&json);
}

static void record_run(const struct record *record)
{
	struct outcome outcome = rule_run(record, record->rule, NULL);

	if (laws_only) {
		rules_accepted += outcome.accepted;
		rules_refused += !outcome.accepted;
		if (outcome.accepted)
			again_run(record, &outcome);
	} else if (record->errors) {
		bool any = !strcmp(record->errors, REFUSED "\n") && !outcome.accepted;

		report(record, "error", any ? outcome.errors : record->errors, outcome.errors);
	} else if (!outcome.accepted) {
		report(record, "bytecode", record->code, outcome.errors);
	} else {
		report(record, "bytecode", record->code, outcome.code);
		if (!record->text_unknown)
			report(record, "text", record->text ? record->text : record->rule,
			       outcome.text);
		again_run(record, &outcome);
	}
	outcome_free(&outcome);
}

static void record_reset(struct record *record)
{
	free(record->rule);
	free(record->text);
	free(record->code);
	free(record->errors);
	free(record->again);
	record->rule = record->text = record->code = record->errors = record->again = NULL;
	record->text_unknown = false;
}

static void record_finish(struct record *record)
{
	if (record->rule)
		record_run(record);
	record_reset(record);
}

static void line_read(struct record *record, unsigned int number, char *line, bool *in_setup)
{
	char mark = line[0], *rest = line[0] && line[1] == ' ' ? line + 2 : line;

	if (mark == '@') {
		record_finish(record);
		if (!*in_setup) {
			free(record->setup);
			record->setup = NULL;
		}
		record->setup = append(record->setup, rest);
	} else if (mark == '%') {
		record_finish(record);
		free(record->hook);
		record->hook = strdup(line[1] ? rest : "");
	} else if (mark == '>') {
		record_finish(record);
		record->line = number;
		snprintf(record->family, sizeof(record->family), "%.*s", (int)strcspn(rest, " "), rest);
		record->rule = strdup(rest + strcspn(rest, " ") + 1);
	} else if (mark == '=') {
		record->text = strdup(rest);
	} else if (mark == '.') {
		record->code = append(record->code, rest);
	} else if (mark == '+') {
		record->again = strdup(rest);
	} else if (mark == '~') {
		record->text_unknown = true;
	} else if (mark == '!') {
		record->errors = append(record->errors, rest);
	}
	*in_setup = mark == '@';
}

static int file_run(const char *path)
{
	struct record record = { .path = path };
	static char line[LINE_MAX_BYTES];
	FILE *file = fopen(path, "r");
	unsigned int number = 0;
	bool in_setup = false;

	if (!file) {
		perror(path);
		return -1;
	}
	while (fgets(line, sizeof(line), file)) {
		line[strcspn(line, "\n")] = '\0';
		line_read(&record, ++number, line, &in_setup);
	}
	record_finish(&record);
	free(record.setup);
	free(record.hook);
	fclose(file);
	return 0;
}

int main(int argc, char *argv[])
{
	int first = 1;

	if (argc > 1 && !strcmp(argv[1], "--laws")) {
		laws_only = true;
		first++;
	}
	for (int i = first; i < argc; i++)
		if (file_run(argv[i]) < 0)
			return EXIT_FAILURE;
	if (laws_only)
		printf("%s lang laws: %u rules, and %u refused\n", failures ? "not ok" : "ok",
		       rules_accepted, rules_refused);
	return failures ? EXIT_FAILURE : EXIT_SUCCESS;
}
