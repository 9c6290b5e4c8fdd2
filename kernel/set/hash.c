// SPDX-License-Identifier: GPL-2.0-only
/* Set backend hash: single keys, in buckets of one cache line that are read without locks. */
#include <linux/math64.h>
#include <linux/mm.h>
#include <linux/random.h>
#include <linux/slab.h>
#include <linux/spinlock.h>
#include "core/elem.h"
#include "core/netns.h"
#include "core/set.h"

/*
 * A bucket has places for seven elements and a byte of the hash, the tag, for each. An element is at
 * the place its hash prefers, unless that was taken. A lookup tries this place, then compares all tags
 * of the bucket at once, and only then looks at elements; it goes on to the next
 * bucket when some element that belongs here had to go farther. Readers take no lock: a place gets
 * its element before its tag, and what a tag says is verified by the key.
 *
 * Writers are the control plane and, in dynamic sets, packets; these share the lock. The table
 * grows when it is filled to PLACES_USED in PLACES_OF; readers of the old one may miss what is
 * added meanwhile, which is nothing of their generation.
 */
#define PLACES		7
#define SPILLED		7	/* index of the counter of elements that went farther */
#define SPILLED_MAX	255	/* then it isn't counted any more */
#define PLACES_USED	6
#define PLACES_OF	10
/* Bytes that are one in every tag; bits a place's own byte shows a match in. */
#define TAG_ONES	0x0101010101010101ULL
#define TAG_HIGHS	0x8080808080808080ULL
#define TAG_PLACES	0x0080808080808080ULL
/* Odd, with its bits well spread. */
#define HASH_MIX	0xd6e8feb86659fd93ULL

struct hash_bucket {
	union {
		u8		tags[8];
		__le64		all;
	};
	struct nft_elem __rcu	*places[PLACES];
} ____cacheline_aligned;

/**
 * struct hash_table - never changes its size
 * @limit: elements from which a bigger one is wanted
 * @mix: odd; what a hash is multiplied by before it chooses a bucket. A bigger table has that of the one before, so
 *	that a walk goes on where it was. A smaller one has another: a set that is flushed loses its elements in the
 *	order of their buckets, and what is left of it would crowd in the last ones
 */
struct hash_table {
	u32			buckets;
	u32			limit;
	u32			mix;
	struct rcu_head		rcu;
	struct hash_bucket	bucket[];
};

/**
 * struct hash - private data of a set
 * @secret: of the hash, one for each word of a key and one more; here and not in the table, so that a
 *	lookup reads both at once
 * @count: elements in @table, under @lock
 * @grow: makes a bigger table when packets have filled this one
 */
struct hash {
	struct hash_table __rcu	*table;
	u64			secret[NFT_DATA_VALUE_MAXLEN / sizeof(u32) + 1];
	spinlock_t		lock;
	u32			count;
	struct nft_set		*set;
	struct delayed_work	grow;
};

/* Elements come and go from packets, too: the table may be smaller than the set's size for long. */
#define HASH_SMALL	16
#define HASH_GROW_RETRY	(HZ / 50 + 1)

static u32 table_buckets(u32 count)
{
	return div_u64((u64)count * PLACES_OF, PLACES_USED * PLACES) + 1;
}

static struct hash_table *table_alloc(u32 count, u32 mix, gfp_t gfp)
{
	u32 buckets = table_buckets(count);
	struct hash_table *table;

	table = kvzalloc(struct_size(table, bucket, buckets), gfp);
	if (!table)
		return NULL;
	table->buckets = buckets;
	table->limit = max_t(u64, div_u64((u64)buckets * PLACES * PLACES_USED, PLACES_OF), 1);
	table->mix = mix;
	return table;
}

/*
 * The sum of each word times its secret: any two keys collide as seldom as two random numbers do,
 * whoever chose them, as long as the secrets are. Mixed once more, so that keys that follow each
 * other, as addresses do, don't crowd in some buckets with one secret in a hundred. Known numbers
 * are inlined.
 */
static __always_inline u32 key_hash(const u32 *key, unsigned int words, const u64 *secret)
{
	u64 sum = secret[words];
	unsigned int i;

	for (i = 0; i < words; i++)
		sum += key[i] * secret[i];
	sum ^= sum >> 32;
	return (sum * HASH_MIX) >> 32;
}

static __always_inline bool key_equal(const u32 *a, const u32 *b, unsigned int words)
{
	u32 differ = 0;
	unsigned int i;

	switch (words) {
	case 1:
		return a[0] == b[0];
	case 2:
		return !((a[0] ^ b[0]) | (a[1] ^ b[1]));
	case 3:
		return !((a[0] ^ b[0]) | (a[1] ^ b[1]) | (a[2] ^ b[2]));
	case 4:
		return !((a[0] ^ b[0]) | (a[1] ^ b[1]) | (a[2] ^ b[2]) | (a[3] ^ b[3]));
	}
	for (i = 0; i < words; i++)
		differ |= a[i] ^ b[i];
	return !differ;
}

static __always_inline u32 table_first(const struct hash_table *table, u32 hash)
{
	return reciprocal_scale(hash * table->mix, table->buckets);
}

/* Buckets are chosen by the upper bits of the mixed hash, tags are the lower of the hash; 0 is an empty place. */
static __always_inline u8 hash_tag(u32 hash)
{
	return (hash & 0xff) ?: 0xff;
}

/* By bits that neither of them has, unless there are millions of buckets. */
static __always_inline unsigned int hash_place(u32 hash)
{
	unsigned int place = hash >> 8 & 7;

	return place == PLACES ? 0 : place;
}

static __always_inline u64 bucket_matches(const struct hash_bucket *bucket, u64 tags, u8 tag)
{
	u64 differ = tags ^ TAG_ONES * tag;

	/* May show a place too many above a match, never one too few. */
	return (differ - TAG_ONES) & ~differ & TAG_PLACES;
}

static __always_inline bool elem_found(const struct nft_set *set, const struct nft_elem *elem,
				       const u32 *key, unsigned int words, unsigned int gen)
{
	return elem && key_equal(elem->key, key, words) && nft_gen_active(&elem->gen, gen) &&
	       nft_elem_live(elem, &set->layout);
}

/* All that may have the key, from its bucket on. */
static noinline struct nft_elem *table_search(const struct nft_set *set,
					      const struct hash_table *table, const u32 *key,
					      unsigned int gen, u32 hash)
{
	u32 first = table_first(table, hash);
	unsigned int words = nft_set_words(set);
	u8 tag = hash_tag(hash);
	u32 at = first;

	do {
		const struct hash_bucket *bucket = &table->bucket[at];
		u64 tags = le64_to_cpu(READ_ONCE(bucket->all));
		u64 matches = bucket_matches(bucket, tags, tag);

		while (matches) {
			unsigned int place = __ffs64(matches) / 8;
			struct nft_elem *elem;

			elem = rcu_dereference_check(bucket->places[place], true);
			if (elem_found(set, elem, key, words, gen))
				return elem;
			matches &= matches - 1;
		}
		if (likely(!(tags >> (SPILLED * 8))))
			return NULL;
		if (++at == table->buckets)
			at = 0;
	} while (at != first);
	return NULL;
}

/*
 * Mostly the preferred place has it, nearly always that or the first one the tags show, or none. The
 * preferred place is known from the hash alone: the processor needn't wait for the tags before it reads
 * what it goes on with.
 */
static __always_inline struct nft_elem *hash_find(const struct nft_set *set, const u32 *key,
						  unsigned int words, unsigned int gen)
{
	const struct hash *priv = set->priv;
	const struct hash_table *table = rcu_dereference_check(priv->table, true);
	u32 hash = key_hash(key, words, priv->secret);
	const struct hash_bucket *bucket = &table->bucket[table_first(table, hash)];
	unsigned int place = hash_place(hash);
	struct nft_elem *elem;
	u64 tags, matches;

	if (READ_ONCE(bucket->tags[place]) == hash_tag(hash)) {
		elem = rcu_dereference_check(bucket->places[place], true);
		if (likely(elem_found(set, elem, key, words, gen)))
			return elem;
	}
	tags = le64_to_cpu(READ_ONCE(bucket->all));
	matches = bucket_matches(bucket, tags, hash_tag(hash));
	if (matches) {
		elem = rcu_dereference_check(bucket->places[__ffs64(matches) / 8], true);
		if (likely(elem_found(set, elem, key, words, gen)))
			return elem;
	} else if (likely(!(tags >> (SPILLED * 8)))) {
		return NULL;
	}
	return table_search(set, table, key, gen, hash);
}

#define HASH_LOOKUP(words)							\
static struct nft_elem *hash_lookup_##words(const struct nft_set *set,		\
					    const u32 *key, unsigned int gen)	\
{										\
	return hash_find(set, key, words, gen);					\
}
HASH_LOOKUP(1)
HASH_LOOKUP(2)
HASH_LOOKUP(3)
HASH_LOOKUP(4)

static struct nft_elem *hash_lookup(const struct nft_set *set, const u32 *key, unsigned int gen)
{
	return hash_find(set, key, nft_set_words(set), gen);
}

/* The place for an element of this hash, PLACES if none is free. */
static unsigned int bucket_free_place(const struct hash_bucket *bucket, u32 hash)
{
	unsigned int place = hash_place(hash);

	if (!bucket->tags[place])
		return place;
	for (place = 0; place < PLACES && bucket->tags[place]; place++)
		;
	return place;
}

/* Puts an element into a table that has room. The lock is held or nobody else writes. */
static void table_put(struct hash_table *table, struct nft_elem *elem, u32 hash)
{
	u32 at = table_first(table, hash);
	unsigned int place;

	for (;;) {
		struct hash_bucket *bucket = &table->bucket[at];

		place = bucket_free_place(bucket, hash);
		if (place < PLACES) {
			rcu_assign_pointer(bucket->places[place], elem);
			smp_store_release(&bucket->tags[place], hash_tag(hash));
			return;
		}
		if (bucket->tags[SPILLED] != SPILLED_MAX)
			WRITE_ONCE(bucket->tags[SPILLED], bucket->tags[SPILLED] + 1);
		if (++at == table->buckets)
			at = 0;
	}
}

static void table_remove(struct hash_table *table, struct nft_elem *elem, u32 hash)
{
	u32 first = table_first(table, hash);
	unsigned int place;
	u32 at = first;

	do {
		struct hash_bucket *bucket = &table->bucket[at];

		for (place = 0; place < PLACES; place++) {
			if (rcu_access_pointer(bucket->places[place]) != elem)
				continue;
			WRITE_ONCE(bucket->tags[place], 0);
			RCU_INIT_POINTER(bucket->places[place], NULL);
			goto found;
		}
		if (++at == table->buckets)
			at = 0;
	} while (at != first);
	WARN_ON_ONCE(1);
	return;

found:
	/* Those it went past no longer have it behind them. */
	while (first != at) {
		struct hash_bucket *bucket = &table->bucket[first];

		if (bucket->tags[SPILLED] != SPILLED_MAX)
			WRITE_ONCE(bucket->tags[SPILLED], bucket->tags[SPILLED] - 1);
		if (++first == table->buckets)
			first = 0;
	}
}

static u32 elem_hash(const struct hash *hash, const struct nft_elem *elem)
{
	return key_hash(elem->key, nft_set_words(hash->set), hash->secret);
}

static struct hash_table *hash_table(const struct hash *hash)
{
	return rcu_dereference_protected(hash->table, 1);
}

/* Packets write to dynamic sets only; elsewhere bottom halves needn't wait. */
static void hash_lock(struct hash *hash)
{
	if (hash->set->dynamic)
		spin_lock_bh(&hash->lock);
}

static void hash_unlock(struct hash *hash)
{
	if (hash->set->dynamic)
		spin_unlock_bh(&hash->lock);
}

static void hash_move(struct hash *hash, struct hash_table *table)
{
	struct hash_table *old = hash_table(hash);
	struct nft_elem *elem;
	unsigned int place;
	u32 at;

	for (at = 0; at < old->buckets; at++) {
		if (!hash->set->dynamic)
			cond_resched();
		for (place = 0; place < PLACES; place++) {
			if (!old->bucket[at].tags[place])
				continue;
			elem = rcu_dereference_protected(old->bucket[at].places[place], 1);
			table_put(table, elem, elem_hash(hash, elem));
		}
	}
	rcu_assign_pointer(hash->table, table);
	kvfree_rcu(old, rcu);
}

/* Room for one more, and for half as many again: so growing costs little for each. */
static int hash_grow(struct hash *hash)
{
	u32 count = READ_ONCE(hash->count);
	struct hash_table *table;

	if (likely(count < hash_table(hash)->limit))
		return 0;
	table = table_alloc(max(count + count / 2, count + HASH_SMALL), hash_table(hash)->mix, GFP_KERNEL_ACCOUNT);
	if (!table)
		return -ENOMEM;
	hash_lock(hash);
	/* Packets may have added some, never more than the old table had places for. */
	if (hash->count < table->limit) {
		hash_move(hash, table);
		table = NULL;
	}
	hash_unlock(hash);
	kvfree(table);
	return 0;
}

/* Shrinks in the same measure, when most have gone. */
static void hash_set_settle(struct nft_set *set)
{
	struct hash *hash = set->priv;
	u32 count = READ_ONCE(hash->count);
	struct hash_table *table;

	if (hash_table(hash)->limit <= HASH_SMALL || count > hash_table(hash)->limit / 3 ||
	    set->dynamic)
		return;
	table = table_alloc(count + count / 8, get_random_u32() | 1, GFP_KERNEL_ACCOUNT | __GFP_NOWARN);
	if (table)
		hash_move(hash, table);
}

static void hash_grow_work(struct work_struct *work)
{
	struct hash *hash = container_of(to_delayed_work(work), struct hash, grow);
	struct mutex *mutex = &hash->set->nn->commit_mutex;

	/*
	 * Only under the commit mutex does the table change. Who holds it may be waiting for this
	 * work to end, at the namespace's exit, so don't wait for it.
	 */
	if (!mutex_trylock(mutex)) {
		queue_delayed_work(system_unbound_wq, &hash->grow, HASH_GROW_RETRY);
		return;
	}
	hash_grow(hash);
	mutex_unlock(mutex);
}

static int hash_set_insert(struct nft_set *set, struct nft_elem *elem, struct nft_elem **exist)
{
	struct hash *hash = set->priv;
	int err = hash_grow(hash);

	if (err)
		return err;
	hash_lock(hash);
	*exist = set->lookup(set, elem->key, nft_gen_next(set->nn));
	if (*exist) {
		err = -EEXIST;
	} else if (hash->count >= hash_table(hash)->buckets * PLACES) {
		err = -ENOMEM;
	} else {
		table_put(hash_table(hash), elem, elem_hash(hash, elem));
		WRITE_ONCE(hash->count, hash->count + 1);
	}
	hash_unlock(hash);
	return err;
}

static struct nft_elem *hash_set_add(struct nft_set *set, struct nft_elem *elem, unsigned int gen)
{
	struct hash *hash = set->priv;
	struct hash_table *table;
	struct nft_elem *exist;

	spin_lock_bh(&hash->lock);
	table = hash_table(hash);
	exist = set->lookup(set, elem->key, gen);
	if (!exist) {
		/* Nearly full, and somebody is about to make a bigger one. */
		if (hash->count >= table->limit)
			queue_delayed_work(system_unbound_wq, &hash->grow, 0);
		if (hash->count >= table->limit + table->limit / 4) {
			exist = ERR_PTR(-ENOSPC);
		} else {
			table_put(table, elem, elem_hash(hash, elem));
			WRITE_ONCE(hash->count, hash->count + 1);
		}
	}
	spin_unlock_bh(&hash->lock);
	return exist;
}

static void hash_set_remove(struct nft_set *set, struct nft_elem *elem)
{
	struct hash *hash = set->priv;

	hash_lock(hash);
	table_remove(hash_table(hash), elem, elem_hash(hash, elem));
	WRITE_ONCE(hash->count, hash->count - 1);
	hash_unlock(hash);
}

static struct nft_elem *hash_set_find(struct nft_set *set, const u32 *key, const u32 *key_end,
				  u32 flags, unsigned int gen)
{
	return set->lookup(set, key, gen);
}

/*
 * The position is that of a bucket as a fraction of the table, in units of 2^-32, and the place in
 * it: a walk that goes on in a table of another size goes on nearly where it was.
 */
static int hash_set_walk(struct nft_set *set, struct nft_set_cursor *cursor)
{
	struct hash *hash = set->priv;
	const struct hash_table *table = rcu_dereference_check(hash->table, true);
	u64 scale = table->buckets;
	unsigned int place;
	u32 at;
	int err;

	if (cursor->position[0] >> 32)
		return 0;
	at = cursor->position[0] * scale >> 32;
	place = cursor->position[1];
	for (; at < table->buckets; at++, place = 0) {
		const struct hash_bucket *bucket = &table->bucket[at];

		for (; place < PLACES; place++) {
			struct nft_elem *elem = rcu_dereference_check(bucket->places[place], true);

			if (!elem || !bucket->tags[place] ||
			    !nft_gen_active(&elem->gen, cursor->gen))
				continue;
			err = cursor->step(cursor, set, elem);
			if (err) {
				cursor->position[0] = div64_u64(((u64)at << 32) + scale - 1, scale);
				cursor->position[1] = place;
				return err;
			}
		}
	}
	cursor->position[0] = 1ULL << 32;
	return 0;
}

static bool hash_set_estimate(const struct nft_set_desc *desc, struct nft_set_cost *cost)
{
	cost->lookup = 10;
	cost->bytes = (u64)table_buckets(desc->size) * sizeof(struct hash_bucket);
	return true;
}

static int hash_set_init(struct nft_set *set)
{
	bool fixed = (set->desc.flags & NFT_SET_ANONYMOUS) && !(set->desc.flags & NFT_SET_EVAL);
	struct hash_table *table;
	struct hash *hash;

	hash = kzalloc(sizeof(*hash), GFP_KERNEL_ACCOUNT);
	if (!hash)
		return -ENOMEM;
	/* The size of a set of a rule is its number of elements, elsewhere it is but a limit. */
	table = table_alloc(fixed ? min_t(u32, set->desc.size, PAGE_SIZE) : HASH_SMALL, 1, GFP_KERNEL_ACCOUNT);
	if (!table) {
		kfree(hash);
		return -ENOMEM;
	}
	get_random_bytes(hash->secret, sizeof(hash->secret));
	RCU_INIT_POINTER(hash->table, table);
	spin_lock_init(&hash->lock);
	INIT_DELAYED_WORK(&hash->grow, hash_grow_work);
	hash->set = set;
	set->priv = hash;
	switch (nft_set_words(set)) {
	case 1:
		set->lookup = hash_lookup_1;
		break;
	case 2:
		set->lookup = hash_lookup_2;
		break;
	case 3:
		set->lookup = hash_lookup_3;
		break;
	case 4:
		set->lookup = hash_lookup_4;
		break;
	default:
		set->lookup = hash_lookup;
	}
	return 0;
}

static void hash_set_destroy(const struct nft_ctx *ctx, struct nft_set *set)
{
	struct hash *hash = set->priv;
	struct hash_table *table;
	unsigned int place;
	u32 at;

	cancel_delayed_work_sync(&hash->grow);
	table = hash_table(hash);
	for (at = 0; at < table->buckets; at++) {
		cond_resched();
		for (place = 0; place < PLACES; place++)
			if (table->bucket[at].tags[place])
				nft_elem_free(ctx, set,
					      rcu_dereference_protected(table->bucket[at].places[place],
									1));
	}
	kvfree(table);
	kfree(hash);
}

const struct nft_set_backend nft_set_hash_backend = {
	.name		= "hash",
	.features	= NFT_SET_MAP | NFT_SET_TIMEOUT | NFT_SET_EVAL,
	.estimate	= hash_set_estimate,
	.init		= hash_set_init,
	.destroy	= hash_set_destroy,
	.lookup		= hash_lookup,
	.add		= hash_set_add,
	.insert		= hash_set_insert,
	.find		= hash_set_find,
	.remove		= hash_set_remove,
	.walk		= hash_set_walk,
	.settle		= hash_set_settle,
};
