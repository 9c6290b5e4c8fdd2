// SPDX-License-Identifier: GPL-2.0-or-later
// Suggestions: finds the word that may have been meant.

#include <ctype.h>
#include <string.h>
#include "lang/diag.h"

#define SUGGEST_WORD_MAX 64

/* What people write who know another firewall, or the thing by another name. */
static const struct { const char *word, *meant; } synonyms[] = {
	{ "allow", "accept" }, { "permit", "accept" }, { "pass", "accept" }, { "deny", "drop" },
	{ "block", "drop" }, { "src", "saddr" }, { "source", "saddr" }, { "dst", "daddr" },
	{ "destination", "daddr" }, { "adress", "saddr" }, { "address", "saddr" },
	{ "interface", "iif" }, { "in", "iifname" }, { "out", "oifname" }, { "echo", "echo-request" },
	{ "ping", "echo-request" }, { "snat-to", "snat" }, { "state", "ct" }, { "conntrack", "ct" },
	{ "proto", "protocol" }, { "ipv4", "ip" }, { "ipv6", "ip6" }, { "icmp6", "icmpv6" },
	{ "masq", "masquerade" }, { "multi", "multicast" }, { "prefix-len", "prefix" },
};

static const char *synonym_of(const char *word)
{
	for (size_t i = 0; i < sizeof(synonyms) / sizeof(synonyms[0]); i++)
		if (!strcmp(synonyms[i].word, word))
			return synonyms[i].meant;
	return "";
}

static unsigned int minimum(unsigned int a, unsigned int b)
{
	return a < b ? a : b;
}

/* Edit distance; swapping two neighbours costs one. */
static unsigned int word_distance(const char *a, size_t a_len, const char *b, size_t b_len)
{
	unsigned int rows[3][SUGGEST_WORD_MAX + 1];
	unsigned int *before = rows[0], *previous = rows[1], *row = rows[2];
	size_t i, j;

	for (j = 0; j <= b_len; j++)
		previous[j] = j;
	for (i = 1; i <= a_len; i++) {
		unsigned int *recycled = before;

		row[0] = i;
		for (j = 1; j <= b_len; j++) {
			unsigned int cost = a[i - 1] != b[j - 1];

			row[j] = minimum(minimum(previous[j], row[j - 1]) + 1,
					 previous[j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
				row[j] = minimum(row[j], before[j - 2] + 1);
		}
		before = previous;
		previous = row;
		row = recycled;
	}
	return previous[b_len];
}

const char *suggest_word(const char *word, const char *(*next)(void *data), void *data)
{
	const char *candidate, *best = NULL, *meant;
	char lower[SUGGEST_WORD_MAX + 1];
	size_t len = strlen(word);
	unsigned int limit;

	if (!len || len > SUGGEST_WORD_MAX)
		return NULL;
	/* Words in capitals are most often meant to be small. */
	for (size_t i = 0; i <= len; i++)
		lower[i] = tolower((unsigned char)word[i]);
	if (!islower((unsigned char)*word))
		word = lower;
	meant = synonym_of(lower);
	limit = len / 3 ? len / 3 : 1;
	while ((candidate = next(data))) {
		size_t candidate_len = strlen(candidate);
		unsigned int distance;

		if (!strcmp(candidate, meant))
			return candidate;
		if (!candidate_len || candidate_len > SUGGEST_WORD_MAX ||
		    candidate_len > len + limit || len > candidate_len + limit)
			continue;
		distance = word_distance(word, len, candidate, candidate_len);
		/* A word of which nothing stays is no suggestion: 'x' for 'y'. */
		if (distance > limit || distance >= len || distance >= candidate_len)
			continue;
		best = candidate;
		if (!distance)
			break;
		limit = distance - 1;
		if (distance == 1)
			break;
	}
	return best;
}
