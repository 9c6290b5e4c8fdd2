/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Room: all that the language knows of one word, in one table. */
#ifndef RAMPART_EXPR_ROOM_H
#define RAMPART_EXPR_ROOM_H

#include <libmnl/libmnl.h>
#include "expr/expr.h"
#include "stmt/stmt.h"

struct eval;
struct linear;
struct delinear;
struct output;
struct json_t;

enum room_kind {
	ROOM_SELECTOR,		/* `tcp dport`, `meta mark`, `fib saddr . iif oif` */
	ROOM_STATEMENT,		/* `counter`, `log`, `limit`, `dnat` */
};

enum arg_kind {
	ARG_END,
	ARG_KEY,		/* one of the room's keys: decides the type of the selector */
	ARG_ENUM,		/* one word of @symbols */
	ARG_FLAGS,		/* words of @symbols joined by arg.separator */
	ARG_NUMBER,		/* a number in [@min, @max] */
	ARG_STRING,		/* a word or quoted string of at most @max bytes */
	ARG_RATE,		/* `10/second`, `5 mbytes/minute`: instance_rate */
	ARG_EXPR,		/* an expression, parsed by the grammar */
	ARG_CUSTOM,		/* arg.parse reads the tokens */
};

#define ROOM_ARGS_MAX 12

struct token;		/* parser/words.h */
struct token_stream;

/**
 * struct arg - one argument of a room; the table decides parsing, printing, both
 * directions of the kernel encoding, usage text and completion
 * @kind:	enum arg_kind
 * @word:	the word that introduces it; NULL for a positional one
 * @json:	its JSON member; NULL: @word, or "key" of the ARG_KEY
 * @attr:	NFTA_* attribute, 0 where a hook encodes it
 * @size:	bytes of the attribute: 1, 2, 4, 8 (big endian), 0 for strings
 * @optional:	may be absent; then the attribute is not sent, unless @send_default
 * @any_order:	may come anywhere among its any_order neighbours (`log`)
 * @symbols:	of ENUM and FLAGS
 * @separator:	of FLAGS: ',' or '.' (fib)
 * @min, @max:	of NUMBER; @max of STRING (bytes); @max 0 means the attribute's size
 * @initial:	value when absent; an argument that has it is not printed
 * @parse:	of CUSTOM: consumes tokens, fills the value; -1 after reporting
 */
struct arg {
	enum arg_kind kind;
	const char *word;
	const char *json;
	uint16_t attr;
	uint8_t size;
	bool optional;
	bool any_order;
	bool send_default;
	const struct symbol_table *symbols;
	char separator;
	uint64_t min, max, initial;
	int (*parse)(struct token_stream *tokens, struct instance *instance, unsigned int index);
};

/**
 * struct key - one word of a selector: a meta key, a ct key, a header field
 * @word:	NULL ends a table
 * @value:	of the room's key attribute (NFT_META_…); unused by headers
 * @type:	datatype
 * @bits:	width; 0 takes the type's
 * @byteorder:	0 takes the type's
 * @offset:	of headers: bits from the start of the header
 * @flags:	KEY_F_*
 * @json:	NULL: @word
 */
struct key {
	const char *word;
	uint32_t value;
	const struct datatype *type;
	uint16_t bits;
	uint8_t byteorder;
	uint16_t offset;
	uint32_t flags;
	const char *json;
};

#define KEY_F_UNQUALIFIED	0x0001	/* may stand without the room's word: `iif`, `mark` */
#define KEY_F_SETTABLE		0x0002	/* `… set VALUE` is allowed */
#define KEY_F_READONLY_LIST	0x0004	/* room's own use; documented at the room */
#define KEY_F_ROOM0		0x0100	/* further bits: private to the room */

/**
 * struct header - what makes a selector room a protocol header
 * @base:	NFT_PAYLOAD_LL_HEADER, _NETWORK_HEADER, _TRANSPORT_HEADER, …
 * @bits:	length of the fixed header
 * @next:	the key that says what header follows, or NULL (`ip protocol`)
 * @links:	how this header is implied: what other selector must equal what,
 *		ended by a NULL room. The first that fits the context is used.
 */
struct header {
	uint8_t base;
	uint16_t bits;
	const char *next;
	const struct header_link *links;
};

/**
 * struct header_link - `ROOM KEY == VALUE` implies the header (`ip protocol tcp`,
 * `meta l4proto tcp`, `ether type ip`)
 */
struct header_link {
	const char *room;
	const char *key;
	uint32_t value;
};

union arg_value {
	uint64_t number;
	const char *string;
	struct expr *expr;
	struct { uint64_t rate, unit; bool bytes; } amount;	/* per unit seconds */
	void *custom;
};

/**
 * struct instance - a room as used in one place: which key, which arguments
 * @present:	bit i is set when args[i] was written (or came from the kernel)
 * @location:	of each argument, for errors at the word
 */
struct instance {
	const struct room *room;
	const struct key *key;
	uint32_t present;
	union arg_value value[ROOM_ARGS_MAX];
	struct location location[ROOM_ARGS_MAX];
};

/**
 * struct room - everything about one word
 * @word:	first word of its syntax
 * @kind:	selector or statement
 * @expr:	kernel expression name ("xfrm"); NULL where a hook encodes
 * @dreg:	attribute that names the destination register, selectors
 * @sreg_expr:	attribute that takes the register of the first ARG_EXPR
 * @args:	ended by ARG_END
 * @keys:	of its ARG_KEY, ended by a NULL word
 * @key_table_key: which kernel key attribute ARG_KEY is encoded in: its arg's attr
 * @header:	set for protocol headers
 * @usage:	syntax line, for help; NULL derives it from @args
 * @doc:	one sentence, for help, completion and the manual
 *
 * Hooks; each may be NULL, then the table does the work:
 * @evaluate:	checks and completes an instance after its operands are evaluated;
 *		-1 after reporting. For a selector sets expr type where it depends on arguments
 * @linearize:	emits kernel expressions. Selectors put the value in register @reg
 *		(enum nft_registers numbering), statements get reg 0
 * @delinearize: reads the attributes (tb indexed by NFTA_*; tb[0] unused) of the
 *		kernel expression @expr into @instance; false: not this room's
 * @print:	writes the instance as text, without trailing blank
 * @json_write, @json_read: override the derived JSON form
 */
struct room {
	const char *word;
	enum room_kind kind;
	const char *expr;
	uint16_t dreg;
	uint16_t sreg_expr;
	const struct arg *args;
	const struct key *keys;
	const struct header *header;
	const char *usage;
	const char *doc;
	int (*evaluate)(struct eval *eval, struct expr *selector, struct stmt *stmt,
			struct instance *instance);
	int (*linearize)(struct linear *linear, const struct instance *instance, uint32_t reg);
	bool (*delinearize)(struct delinear *delinear, const struct nlattr *const *tb,
			    struct instance *instance);
	void (*print)(struct output *output, const struct instance *instance);
	struct json_t *(*json_write)(const struct output *output, const struct instance *instance);
	int (*json_read)(struct eval *eval, struct json_t *json, struct instance *instance);
};

/** ROOM - puts a static room into the table (a linker section): no central list. */
#define ROOM(symbol)							\
	static const struct room *const symbol##_room_entry		\
	__attribute__((used, section("rampart_rooms"))) = &symbol

/** room_find - the room of @kind with that first word, or NULL. Constant time. */
const struct room *room_find(enum room_kind kind, const char *word);
/** room_by_expr - iterates over rooms whose kernel expression is @name; from NULL. */
const struct room *room_by_expr(const char *name, const struct room *previous);
/** room_next - iterates over all rooms, from NULL; for help, completion, suggestions. */
const struct room *room_next(const struct room *room);
/** room_find_unqualified - the selector room with an unqualified key @word (`iif`), or NULL. */
const struct room *room_find_unqualified(const char *word, const struct key **key);
/** key_find - the key of @room named @word, or NULL. */
const struct key *key_find(const struct room *room, const char *word);
/** key_by_value - the key of @room with kernel key @value, or NULL. */
const struct key *key_by_value(const struct room *room, uint32_t value);
/** room_arg - index of the argument introduced by @word, or -1. */
int room_arg(const struct room *room, const char *word);

struct instance *instance_new(struct arena *arena, const struct room *room);
/** instance_has - whether args[index] was written. */
bool instance_has(const struct instance *instance, unsigned int index);
/** instance_print - by the room's hook or its table. */
void instance_print(struct output *output, const struct instance *instance);
/** instance_linearize - by the room's hook or its table. */
int instance_linearize(struct linear *linear, const struct instance *instance, uint32_t reg);
/** instance_delinearize - by hook or table; tb as in struct room. */
bool instance_delinearize(struct delinear *delinear, const struct nlattr *const *tb,
			  struct instance *instance);
/** expr_selector - an EXPR_SELECTOR around @instance; type, bits, byte order from its key. */
struct expr *expr_selector(struct arena *arena, struct location location,
			   struct instance *instance);

#endif
