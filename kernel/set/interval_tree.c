// SPDX-License-Identifier: GPL-2.0-only
/* Interval trees: what batches do to them. */
#include <linux/log2.h>
#include <linux/mm.h>
#include <linux/slab.h>
#include "core/netns.h"
#include "set/interval_tree.h"

#define LEAF_BYTES_MIN	128
#define ROOT_ROOM	8	/* more than it needs, when it is made */

static struct nft_root *tree_current(const struct nft_set *set, const struct nft_interval_tree *tree)
{
	return rcu_dereference_protected(tree->published[nft_gen_cur(set->nn)], 1);
}

static const struct nft_root *tree_next(const struct nft_set *set,
					const struct nft_interval_tree *tree)
{
	return tree->draft ?: tree_current(set, tree);
}

/* Boundaries a leaf of so many bytes has room for. */
static u32 leaf_room(const struct nft_set *set, size_t bytes)
{
	return (bytes - sizeof(struct nft_leaf)) /
	       (sizeof(struct nft_elem *) + nft_set_words(set) * sizeof(u32));
}

static u32 *leaf_key(const struct nft_set *set, const struct nft_leaf *leaf, u32 at)
{
	return nft_leaf_keys(leaf) + at * nft_set_words(set);
}

/* For @count boundaries, which is no more than a leaf of full size has room for. */
static struct nft_leaf *leaf_alloc(const struct nft_set *set, u32 count)
{
	size_t bytes = LEAF_BYTES_MIN;
	struct nft_leaf *leaf;

	while (leaf_room(set, bytes) < count)
		bytes *= 2;
	leaf = kmalloc(bytes, GFP_KERNEL_ACCOUNT);
	if (leaf) {
		leaf->fresh = true;
		leaf->count = 0;
		leaf->room = leaf_room(set, bytes);
	}
	return leaf;
}

/* Behind what @leaf has come @count boundaries of another one, from @at on. */
static void leaf_append(const struct nft_set *set, struct nft_leaf *leaf,
			const struct nft_leaf *from, u32 at, u32 count)
{
	memcpy(&leaf->elems[leaf->count], &from->elems[at], count * sizeof(from->elems[0]));
	memcpy(leaf_key(set, leaf, leaf->count), leaf_key(set, from, at),
	       count * nft_set_words(set) * sizeof(u32));
	leaf->count += count;
}

/* What is from @at on is at @to then; the count stays. */
static void leaf_move(const struct nft_set *set, struct nft_leaf *leaf, u32 at, u32 to)
{
	u32 count = leaf->count - at;

	memmove(&leaf->elems[to], &leaf->elems[at], count * sizeof(leaf->elems[0]));
	memmove(leaf_key(set, leaf, to), leaf_key(set, leaf, at),
		count * nft_set_words(set) * sizeof(u32));
}

static void leaves_free(struct list_head *leaves)
{
	struct nft_leaf *leaf, *next;

	list_for_each_entry_safe(leaf, next, leaves, list)
		kfree(leaf);
	INIT_LIST_HEAD(leaves);
}

/* With the leaves of @old, and room for some more. */
static struct nft_root *root_copy(const struct nft_set *set, const struct nft_root *old)
{
	unsigned int words = nft_set_words(set);
	u32 count = old ? old->count : 0;
	u32 room = count + count / 4 + ROOT_ROOM;
	struct nft_root *root;

	root = kvmalloc(struct_size(root, leaves, room) + (size_t)room * words * sizeof(u32),
			GFP_KERNEL_ACCOUNT);
	if (!root)
		return NULL;
	root->count = count;
	root->room = room;
	root->firsts = (u32 *)&root->leaves[room];
	if (count) {
		memcpy(root->leaves, old->leaves, count * sizeof(root->leaves[0]));
		memcpy(root->firsts, old->firsts, (size_t)count * words * sizeof(u32));
	}
	return root;
}

static void root_move(const struct nft_set *set, struct nft_root *root, u32 at, u32 to)
{
	unsigned int words = nft_set_words(set);
	u32 count = root->count - at;

	memmove(&root->leaves[to], &root->leaves[at], count * sizeof(root->leaves[0]));
	memmove(&root->firsts[(size_t)to * words], &root->firsts[(size_t)at * words],
		(size_t)count * words * sizeof(u32));
	root->count += to - at;
}

/* The first boundary of a leaf has become another one. */
static void root_note_first(const struct nft_set *set, struct nft_root *root, u32 at)
{
	unsigned int words = nft_set_words(set);

	memcpy(&root->firsts[(size_t)at * words], nft_leaf_keys(root->leaves[at]),
	       words * sizeof(u32));
}

/* The next generation is to have another root than the current one. */
static int tree_change(const struct nft_set *set, struct nft_interval_tree *tree)
{
	if (!tree->draft)
		tree->draft = root_copy(set, tree_current(set, tree));
	return tree->draft ? 0 : -ENOMEM;
}

/* A place for a leaf more. */
static int tree_widen(const struct nft_set *set, struct nft_interval_tree *tree)
{
	struct nft_root *root;

	if (tree->draft->count < tree->draft->room)
		return 0;
	root = root_copy(set, tree->draft);
	if (!root)
		return -ENOMEM;
	kvfree(tree->draft);
	tree->draft = root;
	return 0;
}

static void tree_put_leaf(struct nft_interval_tree *tree, u32 at, struct nft_leaf *leaf)
{
	list_add(&leaf->list, &tree->fresh);
	tree->draft->leaves[at] = leaf;
}

/* The draft doesn't have it any more. */
static void tree_drop_leaf(struct nft_interval_tree *tree, struct nft_leaf *leaf)
{
	if (leaf->fresh) {
		list_del(&leaf->list);
		kfree(leaf);
	} else {
		list_add(&leaf->list, &tree->replaced);
	}
}

/* The leaf at @at, as one that may be changed and has room for @more boundaries; NULL: no memory. */
static struct nft_leaf *tree_own_leaf(const struct nft_set *set, struct nft_interval_tree *tree,
				      u32 at, u32 more)
{
	struct nft_leaf *old = tree->draft->leaves[at], *leaf;

	if (old->fresh && old->count + more <= old->room)
		return old;
	leaf = leaf_alloc(set, old->count + more);
	if (!leaf)
		return NULL;
	leaf_append(set, leaf, old, 0, old->count);
	tree_drop_leaf(tree, old);
	tree_put_leaf(tree, at, leaf);
	return leaf;
}

/* An empty leaf at @at, which the caller fills; NULL: no memory. */
static struct nft_leaf *tree_add_leaf(const struct nft_set *set, struct nft_interval_tree *tree,
				      u32 at, u32 count)
{
	struct nft_leaf *leaf;

	if (tree_widen(set, tree))
		return NULL;
	leaf = leaf_alloc(set, count);
	if (!leaf)
		return NULL;
	root_move(set, tree->draft, at, at + 1);
	tree_put_leaf(tree, at, leaf);
	return leaf;
}

/*
 * A full leaf gives its upper half to a new one behind it; at the very end, where elements that come
 * in order arrive, it gives nothing. @place stays what it is.
 */
static int tree_split(const struct nft_set *set, struct nft_interval_tree *tree,
		      struct nft_boundary *place)
{
	struct nft_leaf *left = tree_own_leaf(set, tree, place->leaf, 0), *right;
	bool at_end = place->leaf + 1 == tree->draft->count && left && place->at == left->count;
	u32 keep;

	if (!left)
		return -ENOMEM;
	keep = at_end ? left->count : left->count / 2;
	right = tree_add_leaf(set, tree, place->leaf + 1, left->count - keep + 1);
	if (!right)
		return -ENOMEM;
	leaf_append(set, right, left, keep, left->count - keep);
	left->count = keep;
	if (right->count)
		root_note_first(set, tree->draft, place->leaf + 1);
	if (place->at > keep || at_end) {
		place->leaf++;
		place->at -= keep;
	}
	return 0;
}

/* Order of the boundary at @at to that of a number and @end. */
static int leaf_compare(const struct nft_set *set, const struct nft_leaf *leaf, u32 at,
			const u32 *number, bool end)
{
	unsigned int words = nft_set_words(set);
	const u32 *key = leaf_key(set, leaf, at);
	unsigned int i;

	for (i = 0; i < words; i++)
		if (key[i] != number[i])
			return key[i] < number[i] ? -1 : 1;
	return (int)end - (int)nft_boundary_is_end(leaf->elems[at]);
}

static struct nft_boundary root_lower(const struct nft_set *set, const struct nft_root *root,
				      const u32 *number, bool end)
{
	struct nft_boundary place = {};
	u32 low = 0, high = root->count;

	/* The last leaf that begins before it, or the first. */
	while (low < high) {
		u32 middle = low + (high - low) / 2;

		if (leaf_compare(set, root->leaves[middle], 0, number, end) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (!low)
		return place;
	place.leaf = low - 1;
	low = 1;
	high = root->leaves[place.leaf]->count;
	while (low < high) {
		u32 middle = low + (high - low) / 2;

		if (leaf_compare(set, root->leaves[place.leaf], middle, number, end) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	place.at = low;
	return place;
}

struct nft_boundary nft_root_lower(const struct nft_set *set, const struct nft_root *root,
				   const u32 *key, bool end)
{
	u32 number[NFT_DATA_VALUE_MAXLEN / sizeof(u32)];

	nft_interval_number(number, key, nft_set_words(set));
	return root_lower(set, root, number, end);
}

/* Where a leaf ends, the next one begins. */
static struct nft_boundary root_forward(const struct nft_root *root, struct nft_boundary place)
{
	if (place.leaf < root->count && place.at >= root->leaves[place.leaf]->count) {
		place.leaf++;
		place.at = 0;
	}
	return place;
}

struct nft_elem *nft_root_at(const struct nft_root *root, struct nft_boundary place)
{
	place = root_forward(root, place);
	return place.leaf < root->count ? root->leaves[place.leaf]->elems[place.at] : NULL;
}

/* The boundary before a place that nft_root_lower() gave; only the first of all is at 0 there. */
static struct nft_elem *root_before(const struct nft_root *root, struct nft_boundary place)
{
	return place.at ? root->leaves[place.leaf]->elems[place.at - 1] : NULL;
}

void nft_interval_tree_locate(const struct nft_set *set, const struct nft_interval_tree *tree,
			      const u32 *key, bool end, struct nft_boundaries *place)
{
	u32 number[NFT_DATA_VALUE_MAXLEN / sizeof(u32)];
	const struct nft_root *root = tree_next(set, tree);
	struct nft_boundary at;

	memset(place, 0, sizeof(*place));
	nft_interval_number(number, key, nft_set_words(set));
	at = root_lower(set, root, number, end);
	place->prev = root_before(root, at);
	at = root_forward(root, at);
	if (at.leaf == root->count)
		return;
	if (!leaf_compare(set, root->leaves[at.leaf], at.at, number, end)) {
		place->same = root->leaves[at.leaf]->elems[at.at];
		at.at++;
	}
	place->next = nft_root_at(root, at);
}

int nft_interval_tree_insert(const struct nft_set *set, struct nft_interval_tree *tree,
			     struct nft_elem *elem)
{
	u32 number[NFT_DATA_VALUE_MAXLEN / sizeof(u32)];
	struct nft_boundary place;
	struct nft_leaf *leaf;

	if (tree_change(set, tree))
		return -ENOMEM;
	nft_interval_number(number, elem->key, nft_set_words(set));
	place = root_lower(set, tree->draft, number, nft_boundary_is_end(elem));
	if (!tree->draft->count) {
		leaf = tree_add_leaf(set, tree, 0, 1);
	} else {
		if (tree->draft->leaves[place.leaf]->count == leaf_room(set, NFT_LEAF_BYTES) &&
		    tree_split(set, tree, &place))
			return -ENOMEM;
		leaf = tree_own_leaf(set, tree, place.leaf, 1);
	}
	if (!leaf)
		return -ENOMEM;
	leaf_move(set, leaf, place.at, place.at + 1);
	leaf->count++;
	leaf->elems[place.at] = elem;
	memcpy(leaf_key(set, leaf, place.at), number, nft_set_words(set) * sizeof(u32));
	if (!place.at)
		root_note_first(set, tree->draft, place.leaf);
	return 0;
}

/* A leaf that has become small takes what the next one has, if that leaves room. */
static void tree_join(const struct nft_set *set, struct nft_interval_tree *tree, u32 at)
{
	struct nft_root *root = tree->draft;
	u32 room = leaf_room(set, NFT_LEAF_BYTES);
	struct nft_leaf *leaf, *next;

	if (at + 1 >= root->count || root->leaves[at]->count > room / 4)
		return;
	next = root->leaves[at + 1];
	if (root->leaves[at]->count + next->count > room / 2)
		return;
	leaf = tree_own_leaf(set, tree, at, next->count);
	if (!leaf)
		return;
	leaf_append(set, leaf, next, 0, next->count);
	tree_drop_leaf(tree, next);
	root_move(set, root, at + 2, at + 1);
}

int nft_interval_tree_remove(const struct nft_set *set, struct nft_interval_tree *tree,
			     const struct nft_elem *elem)
{
	struct nft_boundary place;
	struct nft_leaf *leaf;

	if (tree_change(set, tree))
		return -ENOMEM;
	place = nft_root_lower(set, tree->draft, elem->key, nft_boundary_is_end(elem));
	place = root_forward(tree->draft, place);
	if (tree->draft->leaves[place.leaf]->count == 1) {
		tree_drop_leaf(tree, tree->draft->leaves[place.leaf]);
		root_move(set, tree->draft, place.leaf + 1, place.leaf);
		return 0;
	}
	leaf = tree_own_leaf(set, tree, place.leaf, 0);
	if (!leaf)
		return -ENOMEM;
	leaf_move(set, leaf, place.at + 1, place.at);
	leaf->count--;
	if (!place.at)
		root_note_first(set, tree->draft, place.leaf);
	tree_join(set, tree, place.leaf);
	return 0;
}

/* A step may be what makes the draft, and may take its element out of it. */
static const struct nft_root *walk_root(const struct nft_interval_tree *tree,
					const struct nft_set_cursor *cursor)
{
	return cursor->next && tree->draft ? tree->draft :
	       rcu_dereference_check(tree->published[cursor->gen], true);
}

int nft_interval_tree_walk(struct nft_set *set, struct nft_interval_tree *tree,
			   struct nft_set_cursor *cursor)
{
	struct nft_boundary place = { cursor->position[0], cursor->position[1] };
	const struct nft_root *root = walk_root(tree, cursor);
	struct nft_elem *elem;
	int err = 0;

	while ((elem = nft_root_at(root, place))) {
		place = root_forward(root, place);
		if (nft_gen_active(&elem->gen, cursor->gen))
			err = cursor->step(cursor, set, elem);
		if (err)
			break;
		root = walk_root(tree, cursor);
		if (nft_root_at(root, place) == elem)
			place.at++;
	}
	cursor->position[0] = place.leaf;
	cursor->position[1] = place.at;
	return err;
}

void nft_interval_tree_prepare(const struct nft_set *set, struct nft_interval_tree *tree)
{
	if (!tree->draft)
		return;
	rcu_assign_pointer(tree->published[nft_gen_next(set->nn)], tree->draft);
	tree->draft = NULL;
}

/* What the batch has made is part of the set, or of nothing: leaves that stay aren't its own. */
static void tree_settle_leaves(struct nft_interval_tree *tree)
{
	struct nft_leaf *leaf;

	list_for_each_entry(leaf, &tree->fresh, list)
		leaf->fresh = false;
	INIT_LIST_HEAD(&tree->fresh);
}

void nft_interval_tree_abort(const struct nft_set *set, struct nft_interval_tree *tree)
{
	struct nft_root __rcu **slot = &tree->published[nft_gen_next(set->nn)];
	struct nft_root *next = rcu_dereference_protected(*slot, 1);

	kvfree(tree->draft);
	tree->draft = NULL;
	if (next != tree_current(set, tree)) {
		rcu_assign_pointer(*slot, tree_current(set, tree));
		kvfree(next);
	}
	leaves_free(&tree->fresh);
	INIT_LIST_HEAD(&tree->replaced);
}

void nft_interval_tree_settle(const struct nft_set *set, struct nft_interval_tree *tree)
{
	struct nft_root __rcu **slot = &tree->published[!nft_gen_cur(set->nn)];
	struct nft_root *old = rcu_dereference_protected(*slot, 1);

	if (old == tree_current(set, tree))
		return;
	rcu_assign_pointer(*slot, tree_current(set, tree));
	kvfree(old);
	leaves_free(&tree->replaced);
	tree_settle_leaves(tree);
}

/* Take out all that no generation has. */
static int tree_purge(const struct nft_set *set, struct nft_interval_tree *tree)
{
	const struct nft_root *root = tree_current(set, tree);
	u32 leaf, at;
	int err;

	err = tree_change(set, tree);
	for (leaf = 0; leaf < root->count && !err; leaf++) {
		cond_resched();
		for (at = 0; at < root->leaves[leaf]->count && !err; at++) {
			const struct nft_elem *elem = root->leaves[leaf]->elems[at];

			if (!nft_gen_active(&elem->gen, nft_gen_cur(set->nn)))
				err = nft_interval_tree_remove(set, tree, elem);
		}
	}
	return err;
}

int nft_interval_tree_purge(const struct nft_set *set, struct nft_interval_tree *tree)
{
	int err = tree_purge(set, tree);

	if (err) {
		nft_interval_tree_abort(set, tree);
		return err;
	}
	tree->retired_root = tree_current(set, tree);
	rcu_assign_pointer(tree->published[0], tree->draft);
	rcu_assign_pointer(tree->published[1], tree->draft);
	tree->draft = NULL;
	list_splice_init(&tree->replaced, &tree->retired);
	tree_settle_leaves(tree);
	return 0;
}

void nft_interval_tree_purged(struct nft_interval_tree *tree)
{
	kvfree(tree->retired_root);
	tree->retired_root = NULL;
	leaves_free(&tree->retired);
}

int nft_interval_tree_init(const struct nft_set *set, struct nft_interval_tree *tree)
{
	struct nft_root *root = root_copy(set, NULL);

	if (!root)
		return -ENOMEM;
	RCU_INIT_POINTER(tree->published[0], root);
	RCU_INIT_POINTER(tree->published[1], root);
	INIT_LIST_HEAD(&tree->fresh);
	INIT_LIST_HEAD(&tree->replaced);
	INIT_LIST_HEAD(&tree->retired);
	return 0;
}

void nft_interval_tree_destroy(const struct nft_ctx *ctx, struct nft_set *set,
			       struct nft_interval_tree *tree)
{
	struct nft_root *root = rcu_dereference_protected(tree->published[0], 1);
	u32 i, at;

	for (i = 0; i < root->count; i++) {
		cond_resched();
		for (at = 0; at < root->leaves[i]->count; at++)
			nft_elem_free(ctx, set, root->leaves[i]->elems[at]);
		kfree(root->leaves[i]);
	}
	kvfree(root);
}
