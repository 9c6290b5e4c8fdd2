/* SPDX-License-Identifier: GPL-2.0-only */
/* Dispatch: finds the rules of a chain that a packet may match, without running the others. */
#ifndef _RAMPART_CORE_DISPATCH_H
#define _RAMPART_CORE_DISPATCH_H

#include <linux/gfp.h>
#include <linux/limits.h>
#include <linux/rcupdate.h>
#include <linux/refcount.h>
#include <linux/types.h>

struct nft_packet;
struct nft_program;

/*
 * A rule begins with tests that read the packet and nothing else changes anything. All of them must
 * hold, so any of them tells that a rule can't match. Each rule is in one index, by some of its
 * tests; an index leads from the values a packet has to the candidates, places of rules in order.
 * The candidates of all indexes are merged, lowest place first, and each is run from its beginning
 * as in the plain program: so an index may offer too many, never too few, and nothing a rule does
 * is done here.
 *
 * A search says what it found at one time. Behind a rule that did anything but read (an expression
 * that may write to the packet or its metadata, a jump) it begins anew from the place reached.
 */

/* A chain can do without: for this memory no process is ended. */
#define NFT_DISPATCH_GFP	(GFP_KERNEL_ACCOUNT | __GFP_NORETRY | __GFP_NOWARN)

/** enum nft_dispatch_kind - kinds of indexes. */
enum nft_dispatch_kind {
	/* rules whose tests tell nothing: always candidates */
	NFT_DISPATCH_ALWAYS,
	/* by the values of all fields, each under its mask */
	NFT_DISPATCH_HASH,
	/* by the interval that a number is in, the first bytes of one field */
	NFT_DISPATCH_INTERVAL,
};

#define NFT_DISPATCH_INDEXES	8
#define NFT_DISPATCH_FIELDS	16
#define NFT_DISPATCH_TESTS	6	/* tests of a rule that are looked at */
#define NFT_DISPATCH_FIRST_LIST	1

/**
 * struct nft_dispatch_field - something read from a packet
 * @code: NFT_CODE_PAYLOAD or NFT_CODE_META; what the others are, struct nft_insn says
 * @partial: where the packet ends within it, the rest is zero: @len is the most that rules want
 * @mask: of @len bytes
 */
struct nft_dispatch_field {
	u8	code;
	u8	base;
	u8	len;
	bool	partial;
	u16	offset;
	u64	mask[2];
};

/**
 * struct nft_dispatch_part - a field's part in an index
 * @mask: of the field's value
 * @value: what it must be, under the mask; guards only
 */
struct nft_dispatch_part {
	u8	field;
	u64	mask[2];
	u64	value[2];
};

/** struct nft_dispatch_slot - of a hash: candidates of all keys of this hash. 0 is an empty slot. */
struct nft_dispatch_slot {
	u32	hash;
	u32	list;
};

/**
 * struct nft_dispatch_index - one index
 * @kind: enum nft_dispatch_kind
 * @guard_count: parts that must have their value, the first in @parts
 * @part_count: parts of the key and guards
 * @first: place of the first rule in it
 * @seed: of the hash
 * @slots: of a hash, @slot_mask + 1 of them; a key's is the first of its hash from there on
 * @bounds: first number of each interval, @bound_count of them, the first is 0
 * @interval_lists: list of each interval
 * @lists: of candidates, in order, each with its length before it; no list is at 0
 */
struct nft_dispatch_index {
	u8				kind;
	u8				guard_count;
	u8				part_count;
	u32				first;
	u32				slot_mask;
	u64				seed;
	struct nft_dispatch_part	*parts;
	union {
		struct nft_dispatch_slot	*slots;
		u64				*bounds;
	};
	u32				*interval_lists;
	u32				bound_count;
	u32				*lists;
};

/**
 * struct nft_dispatch - of a program's rules from its first to @end; never changed once published
 * @users: programs that have it: one that only appends rules takes its predecessor's
 * @begin, @end: places of the first rule in it, and of the first behind it
 * @rule_count: rules of the program before @end
 * @bytes: memory of it all
 */
struct nft_dispatch {
	struct rcu_head			rcu;
	refcount_t			users;
	u32				begin;
	u32				end;
	u32				rule_count;
	u32				index_count;
	u32				field_count;
	size_t				bytes;
	struct nft_dispatch_field	fields[NFT_DISPATCH_FIELDS];
	struct nft_dispatch_index	index[NFT_DISPATCH_INDEXES];
};

/**
 * struct nft_dispatch_search - a search in progress, on the stack of the evaluation
 * @fresh: what it knows holds; else it begins anew
 * @found: bit of each index that has been searched
 * @loaded, @missing: bit of each field that has been read; those the packet doesn't have
 * @next: of each index, its next candidate, or, when it hasn't been searched, a place before it
 * @rest: candidates behind it, up to @last
 */
struct nft_dispatch_search {
	bool		fresh;
	u32		found;
	u32		loaded;
	u32		missing;
	u32		next[NFT_DISPATCH_INDEXES];
	const u32	*rest[NFT_DISPATCH_INDEXES];
	const u32	*last[NFT_DISPATCH_INDEXES];
	u64		value[NFT_DISPATCH_FIELDS][2];
};

/** nft_dispatch_mix() - the state of a hash with one word more. */
static inline u64 nft_dispatch_mix(u64 state, u64 word)
{
	state = (state ^ word) * 0x9e3779b97f4a7c15ULL;
	return state ^ state >> 32;
}

/** nft_dispatch_hash() - the hash of a state. */
static inline u32 nft_dispatch_hash(u64 state)
{
	return (state * 0xd6e8feb86659fd93ULL) >> 32;
}

/**
 * nft_dispatch_next() - place of the next rule that may match
 * @place: of the rule to go on with; not before it
 *
 * Places at or behind @d->end tell that none is left of those in the dispatch. Under RCU.
 */
u32 nft_dispatch_next(const struct nft_dispatch *d, struct nft_dispatch_search *search,
		      const struct nft_packet *pkt, u32 place);

/**
 * nft_dispatch_build() - of a program that is published or about to be
 *
 * NULL if it isn't worth while or memory is out: the program does without. May sleep.
 */
struct nft_dispatch *nft_dispatch_build(const struct nft_program *program);
/** nft_dispatch_free() - free one that was never published. */
void nft_dispatch_free(struct nft_dispatch *d);
/** nft_dispatch_put() - one less; freed a grace period after the last. @d may be NULL. */
void nft_dispatch_put(struct nft_dispatch *d);

#endif
