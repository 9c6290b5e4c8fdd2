/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Watch: what the grammar was given of a text that is not complete, for completion. */
#ifndef RAMPART_PARSER_WATCH_H
#define RAMPART_PARSER_WATCH_H

#include "parser/parse.h"

/**
 * struct watched - one token as the grammar was given it
 * @token:	its number in the grammar
 * @text:	of words; NULL for others
 * @instance:	of selectors
 * @number:	of object types
 */
struct watched {
	int token;
	const char *text;
	const struct instance *instance;
	uint64_t number;
	uint32_t offset;
};

/**
 * struct watch - all tokens of a text
 * @takes_name:	the grammar could take any word behind it
 * @inner:	the innermost open block; @table: the open table block, or NULL
 */
struct watch {
	struct arena *arena;
	struct watched *tokens;
	unsigned int count, capacity;
	struct block inner;
	const struct table *table;
	struct diag *diag;
	bool takes_name;
};

/**
 * watch_text - parses @text up to its end, which may be anywhere, and keeps what was seen
 *
 * Nothing is carried out, and @context is left as it is. All is made in @arena.
 */
void watch_text(struct watch *watch, struct context *context, struct arena *arena,
		const char *text);
/** watch_failed - whether an error was found before byte @offset. */
bool watch_failed(const struct watch *watch, uint32_t offset);

/** watch_push, watch_end - called by the parser: a token is given; the text ended. */
union YYSTYPE;
void watch_push(struct parser *parser, int token, const union YYSTYPE *value,
		struct location location);
void watch_end(struct parser *parser);

#endif
