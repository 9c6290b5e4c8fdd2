/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Scanner: what the flex rules keep beside the text. */
#ifndef RAMPART_PARSER_SCANNER_H
#define RAMPART_PARSER_SCANNER_H

#include "parser/words.h"

/**
 * struct scanner - position in one source
 * @offset: bytes from the start of the text
 */
struct scanner {
	struct token_stream *tokens;
	struct arena *arena;
	struct diag *diag;
	const struct source *source;
	size_t offset;
};

/** scan_token - the next token of the source that @yyscanner reads. */
void scan_token(struct token *token, void *yyscanner);

/** scanner_settle - makes the text whole again that the scanner marks while it reads. */
void scanner_settle(void *yyscanner);
/** scanner_seek - goes on at byte @offset of the source. */
void scanner_seek(struct scanner *scanner, size_t offset, void *yyscanner);

/**
 * variable_length - how much of @text, read as a variable's name, is the name
 *
 * '/', '-' and '.' may belong to a name, so `$net/24` and `$low-$high` are read too
 * far: where no such variable is known, the longest known one that ends before such
 * a character is meant.
 */
size_t variable_length(struct token_stream *tokens, const char *text, size_t len);

#endif
