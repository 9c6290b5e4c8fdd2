// SPDX-License-Identifier: GPL-2.0-or-later
/* Extensions of x_tables in rules: only where they can be, however a packet would come there. */
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables_compat.h>
#include "security.h"

/**
 * struct extension - one that may stand in some hooks only
 * @expr:	match or target
 * @size:	bytes of its own, as x_tables counts them
 * @good, @bad:	a hook where it may be, one where not
 */
static const struct extension {
	const char *expr, *name;
	uint32_t revision, good, bad;
	size_t size;
} extensions[] = {
	{ "target", "CLASSIFY", 0, NF_INET_LOCAL_OUT, NF_INET_LOCAL_IN, 8 },
	{ "match", "owner", 1, NF_INET_LOCAL_OUT, NF_INET_FORWARD, 24 },
};

static void extension_rule(const char *chain, const struct extension *extension)
{
	static const char info[64];

	rule_begin(chain);
	expr_begin(extension->expr);
	string_put(NFTA_MATCH_NAME, extension->name);
	be32_put(NFTA_MATCH_REV, extension->revision);
	bytes_put(NFTA_MATCH_INFO, info, extension->size);
	expr_end();
	rule_end();
}

static void jump_rule(const char *from, const char *to)
{
	rule_begin(from);
	verdict(NFT_JUMP, to, 0);
	rule_end();
}

/* Directly, by a jump that is there before or comes after, through a chain between, and by an element of a map. */
static void extension_try(const struct extension *extension)
{
	about("%s %s", extension->expr, extension->name);
	table_add(TABLE);
	chain_add_base("good", extension->good);
	chain_add_base("bad", extension->bad);
	chain_add("way");
	chain_add("c");
	extension_rule("good", extension);
	accepted();
	extension_rule("bad", extension);
	refused_any();

	extension_rule("c", extension);
	accepted();
	jump_rule("good", "c");
	accepted();
	jump_rule("bad", "c");
	refused_any();
	jump_rule("way", "c");
	accepted();
	jump_rule("bad", "way");
	refused_any();
	rule_delete("way", 0, 0);
	rule_delete("c", 0, 0);
	jump_rule("way", "c");
	jump_rule("bad", "way");
	accepted();
	extension_rule("c", extension);
	refused_any();

	rule_delete("way", 0, 0);
	set_add(.flags = NFT_SET_MAP, .data_type = NFT_DATA_VERDICT);
	rule_begin("way");
	meta_load(NFT_META_MARK, NFT_REG_1);
	lookup_map("s", NFT_REG_1, NFT_REG_VERDICT);
	rule_end();
	accepted();
	chain_add("far");
	extension_rule("far", extension);
	accepted();
	elem_add(.key = "\0\0\0\1", .verdict = NFT_JUMP, .has_verdict = true, .chain = "far");
	refused_any();
	table_delete(TABLE);
	accepted();
}

CASE(compat_hooks, "compat extensions in the wrong hook")
{
	batch.family = NFPROTO_IPV4;
	for (unsigned int i = 0; i < sizeof(extensions) / sizeof(extensions[0]); i++)
		extension_try(&extensions[i]);
	batch.family = FAMILY;
}

/* Bytes too few or too many, names without end, revisions there are not. */
CASE(compat_sizes, "compat extensions in the wrong hook")
{
	static const char info[64];

	batch.family = NFPROTO_IPV4;
	table_add(TABLE);
	chain_add("c");
	accepted();
	for (size_t size = 0; size <= sizeof(info); size += 4) {
		/* Padded or not. */
		if (size == 12 || size == 16)
			continue;
		about("%zu bytes", size);
		rule_begin("c");
		expr_begin("match");
		string_put(NFTA_MATCH_NAME, "mark");
		be32_put(NFTA_MATCH_REV, 1);
		bytes_put(NFTA_MATCH_INFO, info, size);
		expr_end();
		rule_end();
		refused_any();
	}
	for (unsigned int revision = 2; revision <= 0x10001; revision = revision * 2 + 1) {
		about("revision %u", revision);
		rule_begin("c");
		expr_begin("match");
		string_put(NFTA_MATCH_NAME, "mark");
		be32_put(NFTA_MATCH_REV, revision);
		bytes_put(NFTA_MATCH_INFO, info, 16);
		expr_end();
		rule_end();
		refused_any();
	}
	table_delete(TABLE);
	accepted();
	batch.family = FAMILY;
}
