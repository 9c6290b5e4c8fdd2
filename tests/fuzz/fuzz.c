// SPDX-License-Identifier: GPL-2.0-or-later
/* What the libFuzzer programs share: output to nowhere, and dumps answered from memory. */
#include <errno.h>
#include <jansson.h>
#include <stdlib.h>
#include <string.h>
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include "fuzz.h"
#include "lang/cmd.h"
#include "list.h"
#include "parser/parser.h"
#include "run.h"

static const uint8_t *answers;
static size_t answers_size;
static bool elements_told;

/* Takes the place of src/wire's (the linker's --wrap). */
int __wrap_wire_dump(struct wire *wire, uint16_t type, uint8_t family, uint16_t flags,
		     void (*fill)(struct message *message, void *data),
		     int (*receive)(const struct nlmsghdr *header, void *data),
		     void (*restart)(void *data), void *data);

void fuzz_begin(struct context *context)
{
	static struct wire *wire;
	static FILE *nowhere;

	if (!nowhere)
		nowhere = fopen("/dev/null", "w");
	if (!wire)
		wire = wire_new();
	if (!nowhere || !wire)
		abort();
	context->wire = wire;
	context->output.file = context->output_stream = nowhere;
	context->errors = context->error_stream = nowhere;
}

void fuzz_end(struct context *context)
{
	for (unsigned int i = 0; i < context->variable_count; i++)
		free(context->variables[i]);
	free(context->variables);
}

void fuzz_answers(const void *messages, size_t size)
{
	answers = messages;
	answers_size = size;
	elements_told = false;
}

/* A message of the kernel is whole and has its family header: netlink sees to that. */
static const struct nlmsghdr *message_next(size_t *offset)
{
	const struct nlmsghdr *header = (const void *)(answers + *offset);

	if (answers_size - *offset < sizeof(*header) + sizeof(struct nfgenmsg) ||
	    header->nlmsg_len < sizeof(*header) + sizeof(struct nfgenmsg) ||
	    header->nlmsg_len > answers_size - *offset)
		return NULL;
	*offset += MNL_ALIGN(header->nlmsg_len);
	if (*offset > answers_size)
		*offset = answers_size;
	return header;
}

int __wrap_wire_dump(struct wire *wire, uint16_t type, uint8_t family, uint16_t flags,
		     void (*fill)(struct message *message, void *data),
		     int (*receive)(const struct nlmsghdr *header, void *data),
		     void (*restart)(void *data), void *data)
{
	struct message *request = message_new(type, family, flags, 1, NULL);
	const struct nlmsghdr *header;
	size_t offset = 0;

	(void)wire, (void)restart;
	if (fill)
		fill(request, data);
	message_free(request);
	if (!answers) {
		errno = ENOENT;
		return -1;
	}
	/* The elements of all sets come with the first set that is asked for. */
	if (type == NFT_MSG_GETSETELEM && elements_told)
		return 0;
	elements_told |= type == NFT_MSG_GETSETELEM;
	while ((header = message_next(&offset)))
		if (NFNL_MSG_TYPE(header->nlmsg_type) == type - 1)
			receive(header, data);
	return 0;
}

void fuzz_list(struct context *context)
{
	struct arena *arena = arena_new();
	struct diag *diag = diag_new(arena);
	struct cmd cmd = { .op = CMD_LIST, .object = CMD_RULESET };

	list_run(context, arena, diag, &cmd);
	diag_print(diag, context->errors);
	arena_free(arena);
}

void fuzz_list_batch(struct context *context, const struct batch *batch)
{
	size_t size = 0, place = 0;
	uint8_t *bytes;

	for (unsigned int i = 0; i < batch_count(batch); i++)
		size += MNL_ALIGN(message_header(batch_at(batch, i))->nlmsg_len);
	bytes = calloc(1, size + 1);
	if (!bytes)
		abort();
	for (unsigned int i = 0; i < batch_count(batch); i++) {
		const struct nlmsghdr *header = message_header(batch_at(batch, i));

		memcpy(bytes + place, header, header->nlmsg_len);
		place += MNL_ALIGN(header->nlmsg_len);
	}
	fuzz_answers(bytes, size);
	fuzz_list(context);
	fuzz_answers(NULL, 0);
	free(bytes);
}

void fuzz_compile(const uint8_t *data, size_t size, unsigned int flags)
{
	struct context context = { .check = true, .offline = true };
	struct arena *arena = arena_new();
	struct diag *diag = diag_new(arena);
	struct run run = { .context = &context, .arena = arena, .diag = diag };
	const struct source *source;

	fuzz_begin(&context);
	context.output.flags = flags;
	run.batch = batch_new(context.wire);
	source = source_from_buffer(arena, arena_strndup(arena, (const char *)data, size));
	if (run_compile(&run, source) == 0)
		fuzz_list_batch(&context, run.batch);
	diag_print(diag, context.errors);
	batch_free(run.batch);
	json_decref(run.json);
	fuzz_end(&context);
	arena_free(arena);
}
