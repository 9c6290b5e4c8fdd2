/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Datatype: how values of one kind are written, read, printed and ordered. */
#ifndef RAMPART_TYPE_DATATYPE_H
#define RAMPART_TYPE_DATATYPE_H

#include <stdbool.h>
#include <stdint.h>
#include "lang/arena.h"

struct expr;
struct output;
struct eval;
struct json_t;

/** enum byteorder - of a value in a kernel register. */
enum byteorder {
	BYTEORDER_NONE,
	BYTEORDER_HOST,
	BYTEORDER_BIG,
};

/*
 * Type numbers are wire format: NFTA_SET_KEY_TYPE and NFTA_SET_DATA_TYPE carry
 * them from one nft to another, six bits each where types are concatenated.
 */
enum datatype_id {
	TYPE_INVALID = 0, TYPE_VERDICT, TYPE_NFPROTO, TYPE_BITMASK, TYPE_INTEGER,
	TYPE_STRING, TYPE_LLADDR, TYPE_IPADDR, TYPE_IP6ADDR, TYPE_ETHERADDR,
	TYPE_ETHERTYPE, TYPE_ARPOP, TYPE_INET_PROTOCOL, TYPE_INET_SERVICE, TYPE_ICMP_TYPE,
	TYPE_TCP_FLAG, TYPE_DCCP_PKTTYPE, TYPE_MH_TYPE, TYPE_TIME, TYPE_MARK,
	TYPE_IFINDEX, TYPE_ARPHRD, TYPE_REALM, TYPE_CLASSID, TYPE_UID,
	TYPE_GID, TYPE_CT_STATE, TYPE_CT_DIR, TYPE_CT_STATUS, TYPE_ICMP6_TYPE,
	TYPE_CT_LABEL, TYPE_PKTTYPE, TYPE_ICMP_CODE, TYPE_ICMPV6_CODE, TYPE_ICMPX_CODE,
	TYPE_DEVGROUP, TYPE_DSCP, TYPE_ECN, TYPE_FIB_ADDR, TYPE_BOOLEAN,
	TYPE_CT_EVENTBIT, TYPE_IFNAME, TYPE_IGMP_TYPE, TYPE_TIME_DATE, TYPE_TIME_HOUR,
	TYPE_TIME_DAY, TYPE_CGROUPV2, TYPE_MAX = TYPE_CGROUPV2,
};
#define TYPE_BITS 6		/* bits of one type number in a concatenated type */

/** struct symbol - one name of a value. */
struct symbol {
	const char *word;
	uint64_t value;
};

/**
 * struct symbol_table - the names a datatype or a room argument knows
 * @symbols:	static names, ended by a NULL word; may be NULL
 * @load:	for names kept in a file (/etc/iproute2/rt_marks …): returns an array like
 *		@symbols, read once and kept by the function; may be called by any thread
 * @base_hex:	describe shows the values in hexadecimal
 * @bare:	describe shows names and values only, as the stock does of protocols
 */
struct symbol_table {
	const struct symbol *symbols;
	const struct symbol *(*load)(void);
	bool base_hex;
	bool bare;
};

/** symbol_find - the entry named @word, or NULL. */
const struct symbol *symbol_find(const struct symbol_table *table, const char *word);
/** symbol_next - iterates over the entries, from NULL; for describe, completion, suggestions. */
const struct symbol *symbol_next(const struct symbol_table *table, const struct symbol *previous);
/** symbol_name - the first name of @value, or NULL. */
const char *symbol_name(const struct symbol_table *table, uint64_t value);

/**
 * struct datatype - one entry of the type table; also built for concatenations
 * @id:		enum datatype_id; for a concatenation the packed numbers
 * @name:	as in `type NAME`
 * @description: one phrase, shown by describe and in errors ("IPv4 address")
 * @byteorder:	in registers
 * @bits:	fixed size, or 0 where the selector decides (integer, string)
 * @base:	what to fall back to for parsing, printing and comparing types
 * @symbols:	names of values, or NULL
 * @parse:	reads expr->symbol.word, turns @expr into a value in place (or
 *		into a prefix, range or list); reports and returns -1 on bad input.
 *		NULL: base's, after the symbols were tried
 * @print:	prints the value @expr. NULL: symbol, else base's
 * @json:	the value as a JSON node, new reference. NULL: as printed
 * @is_bitmask:	values are sets of flags (`syn,ack`), an implicit match tests any
 * @prefix_ok:	may be written and printed as address/length
 * @types, @type_count: the parts of a concatenation, else NULL and 0
 */
struct datatype {
	uint32_t id;
	const char *name;
	const char *description;
	enum byteorder byteorder;
	unsigned int bits;
	const struct datatype *base;
	const struct symbol_table *symbols;
	int (*parse)(struct eval *eval, struct expr *expr);
	void (*print)(struct output *output, const struct expr *expr);
	struct json_t *(*json)(const struct output *output, const struct expr *expr);
	bool is_bitmask;
	bool prefix_ok;
	const struct datatype *const *types;
	unsigned int type_count;
};

/** DATATYPE - puts a static datatype into the table (a linker section). */
#define DATATYPE(symbol)						\
	static const struct datatype *const symbol##_entry		\
	__attribute__((used, section("rampart_datatypes"))) = &symbol

/** datatype_by_id - NULL for an unknown number. */
const struct datatype *datatype_by_id(uint32_t id);
/** datatype_by_name - NULL for an unknown name. */
const struct datatype *datatype_by_name(const char *name);
/** datatype_next - iterates over all named types, from NULL; for describe, completion, suggestions. */
const struct datatype *const *datatype_next(const struct datatype *const *entry);
/** datatype_concat - the concatenation of @count types; allocated in @arena. */
const struct datatype *datatype_concat(struct arena *arena,
				       const struct datatype *const *types, unsigned int count);
/** datatype_from_key_type - decodes NFTA_SET_KEY_TYPE, concatenated or not; NULL when unknown. */
const struct datatype *datatype_from_key_type(struct arena *arena, uint32_t key_type);
/** datatype_equal - same type for assignment and comparison, bases considered. */
bool datatype_equal(const struct datatype *a, const struct datatype *b);

/** datatype_is_string - whether values of @type are text, never swapped in registers (value.c). */
bool datatype_is_string(const struct datatype *type);

/** datatype_parse - resolves the symbol @expr as @type in place; -1 after reporting. */
int datatype_parse(struct eval *eval, const struct datatype *type, struct expr *expr);
/** datatype_print - prints the value @expr in its type's form, as the output flags ask. */
void datatype_print(struct output *output, const struct expr *expr);

/* Types the passes name themselves; all others are found through the rooms. */
extern const struct datatype type_verdict, type_integer, type_string, type_bitmask,
	type_ipv4_addr, type_ipv6_addr, type_ether_addr, type_ether_type, type_inet_proto,
	type_inet_service, type_nf_proto, type_ifname, type_iface_index, type_iface_type,
	type_mark, type_boolean, type_time, type_icmp_type, type_icmpv6_type;

#endif
