// SPDX-License-Identifier: GPL-2.0-or-later
/* The whole ruleset as the kernel tells it, to compare before and after. */
#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uapi/linux/netfilter/rampart.h>
#include "batch.h"
#include "content.h"
#include "state.h"

#define KIND_SHIFT	56

/** struct fetch - a state being taken, and the sets whose elements are yet to come. */
struct fetch {
	struct state	*state;
	struct nlmsghdr	*sets[1024];
	unsigned int	set_count;
};

static void record_add(struct state *state, uint8_t kind, uint64_t hash)
{
	if (state->count == state->room) {
		state->room = state->room * 2 + 64;
		state->records = realloc(state->records, state->room * sizeof(uint64_t));
	}
	state->records[state->count++] = (uint64_t)kind << KIND_SHIFT |
					 (hash & ((1ULL << KIND_SHIFT) - 1));
}

static uint8_t family_of(const struct nlmsghdr *nlh)
{
	return ((const struct nfgenmsg *)mnl_nlmsg_get_payload(nlh))->nfgen_family;
}

static void elem_record(struct state *state, const struct nlattr *elem, uint64_t hash)
{
	const struct nlattr *attr;

	mnl_attr_for_each_nested(attr, elem) {
		if (mnl_attr_get_type(attr) == NFTA_SET_ELEM_EXPIRATION)
			continue;
		hash = attributes_hash(hash, attr, MNL_ALIGN(attr->nla_len));
	}
	record_add(state, NFT_MSG_NEWSETELEM, hash);
}

static void elems_record(const struct nlmsghdr *nlh, void *data)
{
	struct fetch *fetch = data;
	uint64_t hash = CONTENT_START;
	const struct nlattr *attr, *elem;

	mnl_attr_for_each(attr, nlh, sizeof(struct nfgenmsg)) {
		if (mnl_attr_get_type(attr) != NFTA_SET_ELEM_LIST_ELEMENTS) {
			hash = bytes_hash(hash, attr, attr->nla_len);
			continue;
		}
		mnl_attr_for_each_nested(elem, attr)
			elem_record(fetch->state, elem, hash);
	}
}

static void object_record(const struct nlmsghdr *nlh, void *data)
{
	const uint8_t family = family_of(nlh);
	uint8_t type = nlh->nlmsg_type & 0xff;
	struct fetch *fetch = data;
	const struct nlattr *attr;
	uint64_t hash;

	hash = bytes_hash(CONTENT_START, &family, sizeof(family));
	mnl_attr_for_each(attr, nlh, sizeof(struct nfgenmsg)) {
		if (type == NFT_MSG_NEWTABLE && mnl_attr_get_type(attr) == NFTA_TABLE_HANDLE)
			continue;
		/* It goes down when deleted elements are freed, which is later than the commit. */
		if (type == NFT_MSG_NEWSET && mnl_attr_get_type(attr) == NFTA_RAMPART_SET_COUNT)
			continue;
		hash = bytes_hash(hash, attr, attr->nla_len);
	}
	record_add(fetch->state, type, hash);
	if (type == NFT_MSG_NEWSET && fetch->set_count < 1024) {
		fetch->sets[fetch->set_count] = malloc(nlh->nlmsg_len);
		memcpy(fetch->sets[fetch->set_count++], nlh, nlh->nlmsg_len);
	}
}

static int elems_fetch(struct fetch *fetch, const struct nlmsghdr *set)
{
	struct nlmsghdr *nlh = request_begin(NFT_MSG_GETSETELEM, family_of(set), NLM_F_DUMP);
	const struct nlattr *attr;

	mnl_attr_for_each(attr, set, sizeof(struct nfgenmsg)) {
		if (mnl_attr_get_type(attr) == NFTA_SET_TABLE)
			mnl_attr_put_strz(nlh, NFTA_SET_ELEM_LIST_TABLE, mnl_attr_get_str(attr));
		if (mnl_attr_get_type(attr) == NFTA_SET_NAME)
			mnl_attr_put_strz(nlh, NFTA_SET_ELEM_LIST_SET, mnl_attr_get_str(attr));
	}
	return request_dump(nlh, elems_record, fetch);
}

static int record_order(const void *a, const void *b)
{
	const uint64_t *x = a, *y = b;

	return (*x > *y) - (*x < *y);
}

void state_take(struct state *state)
{
	static const uint8_t types[] = {
		NFT_MSG_GETTABLE, NFT_MSG_GETCHAIN, NFT_MSG_GETRULE, NFT_MSG_GETSET,
		NFT_MSG_GETOBJ, NFT_MSG_GETFLOWTABLE,
	};
	struct fetch fetch = { .state = state };
	int err = 0;

	memset(state, 0, sizeof(*state));
	for (unsigned int i = 0; i < sizeof(types) && !err; i++)
		err = request_dump(request_begin(types[i], 0, NLM_F_DUMP), object_record, &fetch);
	for (unsigned int i = 0; i < fetch.set_count; i++) {
		if (!err)
			err = elems_fetch(&fetch, fetch.sets[i]);
		free(fetch.sets[i]);
	}
	if (err) {
		fprintf(stderr, "the ruleset can't be dumped: %s\n", strerror(err));
		exit(125);
	}
	qsort(state->records, state->count, sizeof(uint64_t), record_order);
}

void state_free(struct state *state)
{
	free(state->records);
	memset(state, 0, sizeof(*state));
}

int state_differs(const struct state *a, const struct state *b)
{
	unsigned int i;

	for (i = 0; i < a->count && i < b->count; i++)
		if (a->records[i] != b->records[i])
			break;
	if (i == a->count && i == b->count)
		return 0;
	return 1 + (int)((i < a->count ? a : b)->records[i] >> KIND_SHIFT);
}

/* References on a module that aren't those of the modules built on it. */
static unsigned int module_use(const char *dir)
{
	unsigned int use = 0;
	char path[512];
	glob_t holders;
	FILE *file;

	snprintf(path, sizeof(path), "%s/refcnt", dir);
	file = fopen(path, "r");
	if (!file)
		return 0;
	if (fscanf(file, "%u", &use) != 1)
		use = 0;
	fclose(file);
	snprintf(path, sizeof(path), "%s/holders/*", dir);
	if (glob(path, 0, NULL, &holders))
		return use;
	use -= holders.gl_pathc;
	globfree(&holders);
	return use;
}

unsigned int modules_use(void)
{
	static const char *const patterns[] = { "/sys/module/nf_tables", "/sys/module/nft_*" };
	unsigned int total = 0;
	glob_t found;

	for (unsigned int i = 0; i < 2; i++) {
		if (glob(patterns[i], 0, NULL, &found))
			continue;
		for (size_t j = 0; j < found.gl_pathc; j++)
			total += module_use(found.gl_pathv[j]);
		globfree(&found);
	}
	return total;
}
