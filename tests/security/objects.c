// SPDX-License-Identifier: GPL-2.0-or-later
/* Stateful objects: by name, type, table and map; deleted while used, updated and undone. */
#include "security.h"

static const uint32_t one = 0x01000000, two = 0x02000000;

static void object_message(uint8_t type, const char *table, const char *name, uint32_t kind)
{
	message_begin(type, FAMILY, type == NFT_MSG_NEWOBJ ? NLM_F_CREATE : 0);
	string_put(NFTA_OBJ_TABLE, table);
	string_put(NFTA_OBJ_NAME, name);
	be32_put(NFTA_OBJ_TYPE, kind);
}

static void quota_add(const char *table, const char *name, uint64_t bytes)
{
	struct nlattr *nest;

	object_message(NFT_MSG_NEWOBJ, table, name, NFT_OBJECT_QUOTA);
	nest = nest_begin(NFTA_OBJ_DATA);
	be64_put(NFTA_QUOTA_BYTES, bytes);
	nest_end(nest);
}

static void quota_delete(const char *name)
{
	object_message(NFT_MSG_DELOBJ, TABLE, name, NFT_OBJECT_QUOTA);
}

static void objref_rule(const char *chain, const char *name, uint32_t kind)
{
	rule_begin(chain);
	expr_begin("objref");
	be32_put(NFTA_OBJREF_IMM_TYPE, kind);
	string_put(NFTA_OBJREF_IMM_NAME, name);
	expr_end();
	rule_end();
}

static void object_map(const char *name, uint32_t flags)
{
	set_add(.name = name, .flags = NFT_SET_OBJECT | flags);
	be32_put(NFTA_SET_OBJ_TYPE, NFT_OBJECT_QUOTA);
}

/* An element of a map of objects; @data is nothing such a map has. */
static void object_elem(uint32_t key, const char *object, bool data)
{
	struct nlattr *nest;

	elems_begin(NFT_MSG_NEWSETELEM, "m", 0);
	nest = nest_begin(NFTA_LIST_ELEM);
	value_put(NFTA_SET_ELEM_KEY, &key, 4);
	if (object)
		string_put(NFTA_SET_ELEM_OBJREF, object);
	if (data)
		value_put(NFTA_SET_ELEM_DATA, &key, 4);
	nest_end(nest);
	elems_end();
}

CASE(object_in_use, "reference counts")
{
	quota_add(TABLE, "q", 1000);
	objref_rule("c", "q", NFT_OBJECT_QUOTA);
	accepted();
	quota_delete("q");
	refused(EBUSY);
	for (unsigned int i = 0; i < 20; i++) {
		rule_begin("c");
		expr_begin("objref");
		be32_put(NFTA_OBJREF_IMM_TYPE, NFT_OBJECT_QUOTA);
		string_put(NFTA_OBJREF_IMM_NAME, "q");
		expr_end();
		expr_begin("cmp");
		expr_end();
		rule_end();
		refused(EINVAL);
		rule_delete("c", 0, 0);
		quota_delete("q");
		undone();
		quota_add(TABLE, "q", 2000 + i);
		undone();
	}
	rule_delete("c", 0, 0);
	quota_delete("q");
	quota_delete("q");
	refused_at(3, ENOENT);
	rule_delete("c", 0, 0);
	quota_delete("q");
	objref_rule("c", "q", NFT_OBJECT_QUOTA);
	refused_at(3, ENOENT);
	rule_delete("c", 0, 0);
	quota_delete("q");
	accepted();
}

CASE(object_of_another_table, "objects referenced across tables")
{
	table_add("u");
	quota_add("u", "q", 1000);
	accepted();
	objref_rule("c", "q", NFT_OBJECT_QUOTA);
	refused(ENOENT);
	object_map("m", 0);
	object_elem(one, "q", false);
	refused_at(2, ENOENT);
	/* Nor one of another kind under the name. */
	quota_add(TABLE, "q", 1000);
	accepted();
	objref_rule("c", "q", NFT_OBJECT_COUNTER);
	refused(ENOENT);
	objref_rule("c", "q", 0xffffffff);
	refused(ENOENT);
	object_message(NFT_MSG_DELOBJ, TABLE, "q", NFT_OBJECT_COUNTER);
	refused(ENOENT);
}

CASE(object_map_elements, "data and verdict confused")
{
	quota_add(TABLE, "q", 1000);
	quota_add(TABLE, "r", 1000);
	object_map("m", 0);
	accepted();
	object_elem(one, NULL, false);
	refused(EINVAL);
	object_elem(one, "q", true);
	refused_any();
	set_add(.name = "n", .flags = NFT_SET_OBJECT | NFT_SET_MAP, .data_type = 1, .data_len = 4);
	be32_put(NFTA_SET_OBJ_TYPE, NFT_OBJECT_QUOTA);
	refused_any();
	set_add(.name = "n", .flags = NFT_SET_OBJECT);
	refused_any();
	/* Its elements hold no data for a register, and packets can't add any. */
	rule_begin("c");
	immediate(NFT_REG_1, &one, 4);
	lookup_map("m", NFT_REG_1, NFT_REG_1);
	rule_end();
	refused_any();
	rule_begin("c");
	immediate(NFT_REG_1, &one, 4);
	dynset("m", NFT_DYNSET_OP_ADD, NFT_REG_1);
	rule_end();
	refused_any();
	object_elem(one, "q", false);
	accepted();
	quota_delete("q");
	refused(EBUSY);
	object_elem(one, "r", false);
	refused_any();
	elem_delete(.set = "m", .key = &one);
	object_elem(one, "r", false);
	quota_delete("q");
	undone();
	object_elem(two, "q", false);
	set_delete("m");
	undone();
	quota_delete("r");
	set_delete("m");
	quota_delete("q");
	accepted();
}
