/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What libnftables.so.1 of Rampart offers beyond the stock's API. */
#ifndef NFTABLES_RAMPART_H
#define NFTABLES_RAMPART_H

#include <signal.h>
#include <stddef.h>
#include <nftables/libnftables.h>

#ifdef __cplusplus
extern "C" {
#endif

/**
 * rampart_ctx_set_offline - whether commands are checked against themselves alone
 *
 * Offline, no kernel is asked or changed, and no privilege is needed: names that a
 * text refers to must be defined in the text. Set a dry run with it.
 */
void rampart_ctx_set_offline(struct nft_ctx *ctx, bool offline);

/**
 * rampart_ctx_set_pretty - whether traces are shown in the form for people
 *
 * `monitor trace` then shows one block a packet instead of a line a step.
 */
void rampart_ctx_set_pretty(struct nft_ctx *ctx, bool pretty);

/**
 * struct rampart_progress - how far commands are, to be read by a signal handler perhaps
 * @stage:	a constant: what is done now
 * @done, @total: steps; @total 0 where it is not known
 * @finished:	called before errors are written; may be NULL
 */
struct rampart_progress {
	const char *volatile stage;
	volatile unsigned long done, total;
	void (*finished)(void);
};

/** rampart_ctx_set_progress - where the progress of commands is noted; NULL, as at first: nowhere. */
void rampart_ctx_set_progress(struct nft_ctx *ctx, struct rampart_progress *progress);

/**
 * rampart_ctx_set_stop - a variable that ends commands which follow something
 *
 * `monitor` and rampart_trace() return soon after *@stop is made true, by a signal handler
 * perhaps. NULL, as at first: they never do.
 */
void rampart_ctx_set_stop(struct nft_ctx *ctx, const volatile sig_atomic_t *stop);

/**
 * rampart_help - writes what the language knows of @word to the context's output
 *
 * Commands, selectors with their fields, statements, datatypes; NULL or "": an overview.
 * -1 when the word is not known.
 */
int rampart_help(struct nft_ctx *ctx, const char *word);

/**
 * rampart_complete - the words that may stand at the end of @text, an incomplete command
 *
 * Words of the language, names of what the kernel has, interfaces, files behind `include`.
 * *@start becomes the offset in @text of the beginning of the word they stand for. Returns
 * a sorted list ended by NULL, the caller's, freed by rampart_words_free(); NULL without memory.
 */
char **rampart_complete(struct nft_ctx *ctx, const char *text, size_t *start);
void rampart_words_free(char **words);

/**
 * rampart_rule_find - finds rules by what they say
 *
 * @rule is `[FAMILY] TABLE CHAIN RULE` as in `add rule`. Rules are the same when they do the
 * same, however they are spelled: the order of a set's elements, names or numbers, and the
 * states of counters don't count. A comment counts where @rule has one. The handles of the
 * rules found, in their order, are put in @handles, at most @count of them. Returns how many
 * there are, or -1 after writing the error.
 */
int rampart_rule_find(struct nft_ctx *ctx, const char *rule, uint64_t *handles,
		      unsigned int count);
/** rampart_rule_add_if_absent - adds @rule last in its chain; 1, or 0 when it was there, or -1. */
int rampart_rule_add_if_absent(struct nft_ctx *ctx, const char *rule);
/** rampart_rule_delete - deletes the first rule that says what @rule says; -1 when there is none. */
int rampart_rule_delete(struct nft_ctx *ctx, const char *rule);
/** rampart_ctx_set_if_absent - whether commands add only rules that are not there (`--if-absent`). */
void rampart_ctx_set_if_absent(struct nft_ctx *ctx, bool if_absent);

/**
 * struct rampart_sample - what one thing of the ruleset counts now
 * @kind:	"rule", "counter", "set" or "map", a constant
 * @place:	where it is: `FAMILY TABLE/NAME`, of a rule `FAMILY TABLE/CHAIN handle N`
 * @text:	the rule without its states, or the name
 * @counts:	@packets and @bytes are meant, else @elements
 */
struct rampart_sample {
	const char *kind, *place, *text;
	bool counts;
	uint64_t packets, bytes;
	unsigned int elements;
};

/** rampart_sample_fn - takes one sample, which is gone afterwards; negative ends the walk. */
typedef int rampart_sample_fn(const struct rampart_sample *sample, void *data);
/** rampart_sample - calls @take for each rule with a counter, named counter, set and map; -1 on an error. */
int rampart_sample(struct nft_ctx *ctx, rampart_sample_fn *take, void *data);

/**
 * struct rampart_trace - packets to follow
 * @match:	the matches of a rule, `tcp dport 23`; NULL or empty: every packet
 * @count:	packets to tell of, 0 without bound
 * @pcap:	file the packets are written to, or NULL
 */
struct rampart_trace {
	const char *match;
	unsigned long count;
	const char *pcap;
};

/**
 * rampart_trace - shows what each packet meets that @trace describes, one block a packet
 *
 * The table it needs is owned by the context's socket: it is gone when this returns, and the
 * kernel takes it away at once when the process dies. 0, or -1 on any error.
 */
int rampart_trace(struct nft_ctx *ctx, const struct rampart_trace *trace);

#ifdef __cplusplus
}
#endif

#endif
