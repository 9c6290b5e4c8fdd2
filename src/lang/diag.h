/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Diagnostics: the one place where errors are made and shown. */
#ifndef RAMPART_LANG_DIAG_H
#define RAMPART_LANG_DIAG_H

#include <stdbool.h>
#include <stdio.h>
#include "lang/arena.h"
#include "lang/location.h"

/**
 * struct diag - the errors of one command batch, in the order they were found
 *
 * Shown as nft(8) shows them, location, text, source line, carets:
 *
 *	rules.nft:4:9-13: Error: tcp: unknown field 'dprot', did you mean 'dport'?
 *			tcp dprot 22 accept
 *			    ^^^^^
 */
struct diag;

struct diag *diag_new(struct arena *arena);

/** diag_error - records an error at @location (NULL: no place is known). */
void diag_error(struct diag *diag, const struct location *location, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/**
 * diag_error2 - the same with a second place that takes part in the error
 * (what a value conflicts with); both are underlined, the second with '~'.
 */
void diag_error2(struct diag *diag, const struct location *location,
		 const struct location *other, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

/** diag_warn - records a warning: shown, but the batch goes on. */
void diag_warn(struct diag *diag, const struct location *location, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/** diag_place_print - "FILE:LINE:COLUMNS: " and the whole line that holds @location. */
void diag_place_print(FILE *file, const struct location *location);
/** diag_error_count - errors recorded so far (warnings do not count). */
unsigned int diag_error_count(const struct diag *diag);

/** diag_is_empty - whether there are neither errors nor warnings. */
bool diag_is_empty(const struct diag *diag);

/** diag_is_full - so many errors were found that it makes no sense to look for more. */
bool diag_is_full(const struct diag *diag);

/** diag_error_before - whether an error was recorded before byte @offset of its text, or without a place. */
bool diag_error_before(const struct diag *diag, uint32_t offset);

/** diag_print - writes every record to @file. */
void diag_print(const struct diag *diag, FILE *file);

/**
 * suggest_word - the candidate nearest to @word, or NULL when none is near
 * @next:	called with @data until it returns NULL, yields candidates
 *
 * Near means an edit distance (transpositions count one) of at most a third
 * of the word's length, at least one.
 */
const char *suggest_word(const char *word, const char *(*next)(void *data), void *data);

#endif
