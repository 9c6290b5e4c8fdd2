// SPDX-License-Identifier: GPL-2.0-or-later
// Watch: keeps the tokens of a text that is not complete.

#include <string.h>
#include "parser/build.h"
#include "parser/watch.h"
#include "parser.tab.h"

void watch_push(struct parser *parser, int token, const YYSTYPE *value, struct location location)
{
	struct watch *watch = parser->watch;
	struct watched *watched;

	if (watch->count == watch->capacity) {
		unsigned int capacity = watch->capacity ? 2 * watch->capacity : 64;
		struct watched *larger = arena_alloc(watch->arena, capacity * sizeof(*larger));

		if (watch->count)
			memcpy(larger, watch->tokens, watch->count * sizeof(*larger));
		watch->tokens = larger;
		watch->capacity = capacity;
	}
	watched = &watch->tokens[watch->count++];
	*watched = (struct watched){ .token = token, .offset = location.offset };
	if (token == WORD || token == STRING || token == NUMBER)
		watched->text = value->text;
	else if (token == SELECTOR)
		watched->instance = value->instance;
	else if (token == OBJECT_TYPE || token == OBJREF)
		watched->number = value->number;
}

void watch_end(struct parser *parser)
{
	struct watch *watch = parser->watch;

	watch->inner = *parser->block;
	watch->takes_name = !parser->recovering && !diag_error_count(parser->diag) &&
			    parser_accepts(parser->state, WORD);
	watch->table = NULL;
	for (const struct block *block = parser->block; block; block = block->outer)
		if (block->table)
			watch->table = block->table;
}

bool watch_failed(const struct watch *watch, uint32_t offset)
{
	return diag_error_before(watch->diag, offset);
}
