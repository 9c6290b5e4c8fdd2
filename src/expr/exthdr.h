/* SPDX-License-Identifier: GPL-2.0-or-later */
/* What the rooms of extension headers and options share: the kernel's exthdr expression. */
#ifndef RAMPART_EXPR_EXTHDR_H
#define RAMPART_EXPR_EXTHDR_H

#include <linux/netfilter/nf_tables.h>
#include "expr/room.h"
#include "json/selector.h"
#include "type/types.h"

/** OPTION_FIELD - @size bits at bit @start of the header or option number @number. */
#define OPTION_FIELD(name, number, start, size, datatype, ...)			\
	KEY(name, number, datatype, .offset = (start), .bits = (size),	\
	    .byteorder = BYTEORDER_BIG, ##__VA_ARGS__)

/** OPTION_PRESENT - whether there is a header or option with @number. */
#define OPTION_PRESENT(name, number, ...)					\
	KEY(name, number, type_boolean, .bits = 8, .byteorder = BYTEORDER_BIG,	\
	    .flags = KEY_F_PRESENCE_ONLY, ##__VA_ARGS__)

/** struct exthdr - a load or store in the kernel's terms; @offset and @size in bytes. */
struct exthdr {
	uint32_t op;		/* NFT_EXTHDR_OP_* */
	uint8_t type;		/* header or option number */
	uint32_t offset;
	uint32_t size;
	bool present;		/* presence is loaded, not bytes */
};

/** exthdr_from_key - what the instance's key says, with @op. */
struct exthdr exthdr_from_key(const struct instance *instance, uint32_t op);
/** exthdr_load - emits a load into @reg. */
int exthdr_load(struct linear *linear, const struct exthdr *exthdr, uint32_t reg);
/** exthdr_store - emits a store of @sreg. */
int exthdr_store(struct linear *linear, const struct exthdr *exthdr, uint32_t sreg);
/** exthdr_read - the attributes; false: not of @op, or neither load nor store. */
bool exthdr_read(const struct nlattr *const *tb, uint32_t op, struct exthdr *exthdr);
/** exthdr_key - the key of @room that is @exthdr; a field of part of the bytes when none is exact. */
const struct key *exthdr_key(const struct room *room, const struct exthdr *exthdr);
/** exthdr_read_key - exthdr_read() and exthdr_key() into @instance. */
bool exthdr_read_key(const struct nlattr *const *tb, uint32_t op, struct instance *instance);

/** EXTHDR_HOOKS - defines the hooks @name_load, _store and _read of a room that works by its keys. */
#define EXTHDR_HOOKS(name, op)							\
	static int name##_load(struct linear *linear, const struct instance *instance, \
			       uint32_t reg)					\
	{									\
		struct exthdr exthdr = exthdr_from_key(instance, op);		\
										\
		return exthdr_load(linear, &exthdr, reg);			\
	}									\
	static int name##_store(struct linear *linear, const struct instance *instance, \
				uint32_t sreg)					\
	{									\
		struct exthdr exthdr = exthdr_from_key(instance, op);		\
										\
		return exthdr_store(linear, &exthdr, sreg);			\
	}									\
	static bool name##_read(struct delinear *delinear, const struct nlattr *const *tb, \
				struct instance *instance)			\
	{									\
		(void)delinear;							\
		return exthdr_read_key(tb, op, instance);			\
	}

/** EXTHDR_JSON, OPTION_JSON - the hooks for JSON of extension headers, and of options and chunks. */
#define EXTHDR_JSON .json_write = exthdr_json_write, .json_read = exthdr_json_read
#define OPTION_JSON .json_write = option_json_write, .json_read = option_json_read

#define EXTHDR_ROOM(name)							\
	.kind = ROOM_SELECTOR, .expr = "exthdr", .dreg = NFTA_EXTHDR_DREG,	\
	.set_sreg = NFTA_EXTHDR_SREG, .linearize = name##_load,			\
	.linearize_set = name##_store, .delinearize = name##_read

#endif
