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
struct proto_context;
struct message;
struct json_t;
struct json_reader;	/* parser/json.h */

enum room_kind {
	ROOM_SELECTOR,		/* `tcp dport`, `meta mark`, `fib saddr . iif oif` */
	ROOM_STATEMENT,		/* `counter`, `log`, `limit`, `dnat` */
	ROOM_OBJECT,		/* body of an object no statement is written like: `ct helper` */
};

enum arg_kind {
	ARG_END,
	ARG_KEY,		/* one of the room's keys: decides the type of the selector */
	ARG_WORD,		/* arg.word alone; it stands for arg.value */
	ARG_ENUM,		/* one word of @symbols */
	ARG_FLAGS,		/* words of @symbols joined by arg.separator; given again, they add up */
	ARG_NUMBER,		/* a number in [@min, @max] */
	ARG_STRING,		/* a word or quoted string of at most @max bytes */
	ARG_RATE,		/* `10/second`, `5 mbytes/minute`: value.amount */
	ARG_AMOUNT,		/* `5 packets`, `10 kbytes`: value.amount, unit 0 */
	ARG_EXPR,		/* an expression, parsed by the grammar */
	ARG_CONSTANT,		/* not written: arg.value, always sent, tells rooms of one expr apart */
	ARG_CUSTOM,		/* arg.parse reads the tokens */
};

#define ROOM_ARGS_MAX 14
#define ROOM_ATTRS 32		/* entries of the attribute tables that rooms read */
#define ROOM_ATTR_PRIVATE 24	/* the entry of the first private attribute, 0x2000 */

struct token;		/* parser/words.h */
struct token_stream;

/*
 * Words of rooms, keys, arguments and symbols may be several, separated by one blank
 * ("tcp option", "maxseg size", "with icmp type", "addr . port"): they are matched token
 * by token, and the longest that matches is meant.
 */

/**
 * struct arg - one argument of a room; the table decides parsing, printing, both
 * directions of the kernel encoding, usage text and completion
 * @kind:	enum arg_kind
 * @word:	what introduces it; NULL for a positional one
 * @json:	its JSON member; NULL: @word, or "key" of the ARG_KEY
 * @attr:	NFTA_* attribute, 0 where a hook encodes it. Arguments with the same
 *		attribute are bits of it: they add up, and the first in the table takes
 *		its bits first when it is decoded
 * @extension:	NFT_RAMPART_F_* that a kernel must have to understand the attribute, 0 for the stock's
 * @size:	bytes of the attribute: 1, 2, 4, 8 (big endian), 0 for strings
 * @optional:	may be absent; then the attribute is not sent, unless @send_default
 * @any_order:	may come anywhere among its any_order neighbours (`log`)
 * @send_default: absent, @initial is sent
 * @port:	of EXPR: `expr : expr` and `: expr` are allowed too, and make an
 *		EXPR_MAPPING (its left side NULL in the second)
 * @symbols:	of ENUM and FLAGS
 * @separator:	of FLAGS: ',' or '.' (fib)
 * @min, @max:	of NUMBER; @max of STRING (bytes); @max 0 means the attribute's size
 * @initial:	value when absent; an optional argument that has it is not printed
 * @value:	of WORD and CONSTANT
 * @type:	of EXPR: evaluated as this type before the room's evaluate hook is called;
 *		NULL: the hook evaluates it
 * @parse:	of CUSTOM: consumes tokens, fills the value; -1 after reporting
 */
struct arg {
	enum arg_kind kind;
	const char *word;
	const char *json;
	uint16_t attr;
	uint16_t extension;
	uint8_t size;
	bool optional;
	bool any_order;
	bool send_default;
	bool port;
	const struct symbol_table *symbols;
	char separator;
	uint64_t min, max, initial, value;
	const struct datatype *type;
	int (*parse)(struct token_stream *tokens, struct instance *instance, unsigned int index);
};

/**
 * struct key - one word of a selector: a meta key, a ct key, a header field
 * @word:	NULL ends a table
 * @value:	of the room's key attribute (NFT_META_…); unused by headers
 * @type:	datatype
 * @bits:	width; 0 takes the type's
 * @byteorder:	0 takes the type's
 * @offset:	of headers and extension headers: bits from the start of the header
 * @flags:	KEY_F_*
 * @json:	NULL: @word
 * @message_types: of headers with a `type`: the field is only in messages of these
 *		@message_type_count types, implied by `type X` or `type { X, Y }`
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
	const uint8_t *message_types;
	uint8_t message_type_count;
};

/** KEY - an entry of a key table; more members may follow. */
#define KEY(name, number, datatype, ...) \
	{ .word = (name), .value = (number), .type = &(datatype), ##__VA_ARGS__ }

#define KEY_F_UNQUALIFIED	0x0001	/* may stand without the room's word: `iif`, `mark` */
#define KEY_F_SETTABLE		0x0002	/* `… set VALUE` is allowed; header fields need no flag for it */
#define KEY_F_BARE		0x0004	/* is printed without the room's word: `iif` */
#define KEY_F_PRESENCE		0x0008	/* may be compared with exists and missing */
#define KEY_F_PRESENCE_ONLY	0x0010	/* can be compared with these only: `tcp option maxseg` */
#define KEY_F_ALIAS		0x0020	/* another word for a key before it: read, never printed */
#define KEY_F_PSEUDO		0x0040	/* a write to it changes the checksum of the layer above */
#define KEY_F_NO_VALUE		0x0080	/* cannot be compared with a constant: `meta secmark` */
#define KEY_F_IP6		0x0100	/* of a header of IPv6, in a room that is none: `rt type` */
#define KEY_F_ROOM0		0x0200	/* further bits: private to the room */

/**
 * struct header - what makes a selector room a protocol header
 * @base:	NFT_PAYLOAD_LL_HEADER, _NETWORK_HEADER, _TRANSPORT_HEADER, …
 * @bits:	length of the fixed header; a header stacked on one of its own base
 *		(vlan on ether) starts where that ends: instance.stacked
 * @next:	the key that says what header follows, or NULL (`ip protocol`)
 * @network:	room of the network header it belongs to, implied where none is
 *		known yet (icmp: "ip", icmpv6: "ip6"), or NULL
 * @links:	how this header is implied: what other selector must equal what,
 *		ended by a NULL room. All of them teach (`ip protocol tcp` makes tcp
 *		known); which one is put in is said by header_link.families
 * @checksum:	key of the checksum to mend when a field is written, or NULL
 * @checksum_type: NFT_PAYLOAD_CSUM_*
 * @typeof_number: what the stock calls it in the user data of a set with `typeof`; 0: it can't be
 *		kept there
 */
struct header {
	uint8_t base;
	uint16_t bits;
	const char *next;
	const char *network;
	const struct header_link *links;
	const char *checksum;
	uint32_t checksum_type;
	uint32_t typeof_number;
};

/**
 * struct typeof_form - how the user data of a set with `typeof` keeps a selector that is no
 * header: numbers under its kind
 * @kind:	the stock's number for this kind of expression; 0: it can't be kept
 * @attrs:	attributes of the arguments that the numbers of index 0, 1 … hold, ended by 0
 * @zeros:	so many zeros follow them
 */
struct typeof_form {
	uint32_t kind;
	uint16_t attrs[4];
	uint8_t zeros;
};

/* Bits of header_link.families: the families of the rule's table. */
#define LINK_IP		0x01
#define LINK_IP6	0x02
#define LINK_INET	0x04
#define LINK_ARP	0x08
#define LINK_BRIDGE	0x10
#define LINK_NETDEV	0x20
#define LINK_ANY	0x3f

/**
 * struct tunnel - what makes a selector room one whose packets carry packets: `vxlan ip saddr`
 * @type:	the kernel's number (NFTA_RAMPART_INNER_TYPE)
 * @size:	bytes of the tunnel's own header, options apart
 * @headers:	NFT_RAMPART_INNER_*: what headers there are
 * @over:	room of the header that the tunnel's packets have: the rule must have asked for it before
 * @implied:	no, the match on it is put in
 * @port:	the usual one of @over, for an error
 * @typeof_number: as that of struct header
 */
struct tunnel {
	uint32_t type;
	uint32_t size;
	uint32_t headers;
	const char *over;
	bool implied;
	uint16_t port;
	uint32_t typeof_number;
};

/** link_family - LINK_* bit of NFPROTO_* @family, 0 for an unknown one. */
unsigned int link_family(uint8_t family);

/**
 * struct header_link - `ROOM KEY == VALUE` implies the header (`ip protocol tcp`,
 * `meta l4proto tcp`, `ether type ip`)
 * @families:	LINK_* where a field of the header puts this match in
 * @network_families: LINK_* where a header above puts this match in, because of its
 *		header.network or room.network (`icmp` in bridge asks for `ether type ip`,
 *		`ip saddr` there for `meta protocol ip`)
 *
 * A link whose room is a header of the same base that was matched by the rule itself
 * (vlan on ether, or `vlan id 5 ip saddr …`) goes before one that asks meta.
 */
struct header_link {
	const char *room;
	const char *key;
	uint32_t value;
	uint8_t families;
	uint8_t network_families;
};

union arg_value {
	uint64_t number;
	const char *string;
	struct expr *expr;
	struct { uint64_t rate, unit; bool bytes; } amount;	/* bytes or packets, per unit seconds */
	void *custom;
};

/**
 * struct instance - a room as used in one place: which key, which arguments
 * @present:	bit i is set when args[i] was written (or came from the kernel)
 * @presence:	compared with exists or missing: presence is loaded, not the value
 *		(set by evaluation where key has KEY_F_PRESENCE, and always by
 *		KEY_F_PRESENCE_ONLY); the selector's type is boolean then
 * @tunnel:	room of the tunnel whose packet carries the packet that is read, or NULL; a field of the
 *		tunnel's own header that the kernel reads as part of it (`vxlan vni`) has it, too
 * @stacked:	bits of the headers below it on the same base (112 for vlan on ether);
 *		set by evaluation, and by delinearization
 * @value, @location: of each of the room's arguments; the location is for errors at the word
 */
struct instance {
	const struct room *room;
	const struct key *key;
	uint32_t present;
	bool presence;
	uint16_t stacked;
	const struct room *tunnel;
	union arg_value *value;
	struct location *location;
};

/**
 * struct room - everything about one word
 * @word:	first word of its syntax
 * @kind:	selector or statement
 * @expr:	kernel expression name ("xfrm"); NULL where a hook encodes
 * @dreg:	attribute that names the destination register, selectors
 * @args:	ended by ARG_END
 * @keys:	of its ARG_KEY, ended by a NULL word
 * @set_sreg:	attribute of the source register of `… set VALUE`, or 0
 * @order:	attributes (the registers' too) in the order they are sent, ended by 0;
 *		NULL: @dreg, then as in @args
 * @other_expr:	a second kernel expression that is this room's too, or NULL
 * @result:	type and width of a selector that has no keys, else NULL
 * @header:	set for protocol headers
 * @tunnel:	set for tunnels: other headers may follow the word, those of the packets within
 * @typeof_form: of a selector that is no header
 * @network:	of a selector that is no header itself: room of the network header it
 *		needs (`hbh`: "ip6"), or NULL
 * @usage:	syntax line, for help; NULL derives it from @args
 * @foreign:	a statement that another program made and nft can only list: the table is that
 *		program's (iptables-nft)
 * @doc:	one sentence, for help, completion and the manual
 *
 * Hooks; each may be NULL, then the table does the work:
 * @evaluate:	checks and completes an instance after its operands are evaluated;
 *		-1 after reporting. For a selector sets expr type where it depends on arguments
 * @put:	writes the attributes of a statement to @message, between the expression's
 *		brackets or those of an object's data; registers are not its business
 * @linearize:	emits kernel expressions. Selectors put the value in register @reg
 *		(enum nft_registers numbering), statements get reg 0
 * @linearize_set: emits `… set VALUE`, the value is in register @sreg
 * @delinearize: reads the attributes (tb indexed by NFTA_*, ROOM_ATTRS entries; tb[0]
 *		unused) of the kernel expression @expr into @instance; false: not this
 *		room's. For an object's data only the arena of @delinear is set
 * @settle:	a listing's instance, once the protocols that the rule has matched before it are
 *		known: completes what the attributes alone don't say (`reject with icmp` or
 *		icmpv6, the type of `ct original saddr`). @selector is NULL for statements
 * @bit_offset:	where in an extension header or option the bits begin that an instance without a key is
 * @typeof_complete: an instance read from the user data of `typeof`: fills in what isn't kept there
 * @print:	writes the instance as text, without trailing blank; an object's body as lines
 * @json_write, @json_read: override the derived JSON form
 */
struct room {
	const char *word;
	enum room_kind kind;
	const char *expr;
	const char *other_expr;
	uint16_t dreg;
	uint16_t set_sreg;
	const uint16_t *order;
	const struct arg *args;
	const struct key *keys;
	const struct key *result;
	const struct header *header;
	const struct tunnel *tunnel;
	struct typeof_form typeof_form;
	const char *network;
	const char *usage;
	const char *doc;
	bool foreign;
	int (*evaluate)(struct eval *eval, struct expr *selector, struct stmt *stmt,
			struct instance *instance);
	void (*put)(struct message *message, const struct instance *instance);
	int (*linearize)(struct linear *linear, const struct instance *instance, uint32_t reg);
	int (*linearize_set)(struct linear *linear, const struct instance *instance, uint32_t sreg);
	bool (*delinearize)(struct delinear *delinear, const struct nlattr *const *tb,
			    struct instance *instance);
	void (*settle)(const struct proto_context *proto, uint8_t family,
		       struct instance *instance, struct expr *selector);
	unsigned int (*bit_offset)(const struct instance *instance);
	void (*typeof_complete)(struct instance *instance);
	void (*print)(struct output *output, const struct instance *instance);
	struct json_t *(*json_write)(const struct output *output, const struct instance *instance);
	int (*json_read)(struct json_reader *reader, struct json_t *json,
			 struct instance *instance);
};

/** ROOM - puts a static room into the table (a linker section): no central list. */
#define ROOM(symbol)							\
	static const struct room *const symbol##_room_entry		\
	__attribute__((used, section("rampart_rooms"))) = &symbol

/** room_find - the room of @kind with that first word, or NULL. Constant time. */
const struct room *room_find(enum room_kind kind, const char *word);
/** room_by_expr - iterates over rooms whose kernel expression (one of them) is @name; from NULL. */
const struct room *room_by_expr(const char *name, const struct room *previous);
/** room_at - the room in place @index of all, NULL behind the last: the fast way to look at each. */
const struct room *room_at(unsigned int index);
/** room_next - iterates over all rooms, from NULL; for help, completion, suggestions. */
const struct room *room_next(const struct room *room);
/** room_find_unqualified - the selector room with an unqualified key @word (`iif`), or NULL. */
const struct room *room_find_unqualified(const char *word, const struct key **key);
/** key_find - the key of @room named @word, or NULL. */
const struct key *key_find(const struct room *room, const char *word);
/** room_is_extension - whether @room is of extension headers or options, which the kernel's exthdr loads. */
bool room_is_extension(const struct room *room);
/** key_fits_message - whether @key is a field of messages of @type in particular. */
bool key_fits_message(const struct key *key, uint64_t type);
/** key_by_value - the key of @room with kernel key @value, or NULL. */
const struct key *key_by_value(const struct room *room, uint32_t value);
/** room_arg - index of the argument introduced by @word, or -1. */
int room_arg(const struct room *room, const char *word);
/** room_usage - the syntax line: room.usage, or derived from the tables into @arena. */
const char *room_usage(struct arena *arena, const struct room *room);
/** key_by_offset - the field of header @room at @offset with @bits, or NULL. */
const struct key *key_by_offset(const struct room *room, unsigned int offset, unsigned int bits);

struct instance *instance_new(struct arena *arena, const struct room *room);
/** instance_has - whether args[index] was written. */
bool instance_has(const struct instance *instance, unsigned int index);
/** instance_print - by the room's hook or its table. */
void instance_print(struct output *output, const struct instance *instance);
/** instance_linearize - by the room's hook or its table. */
int instance_linearize(struct linear *linear, const struct instance *instance, uint32_t reg);
/**
 * instance_linearize_set - `SELECTOR set VALUE`, with the value in register @sreg.
 * Header fields must begin and end at whole bytes; see header_store().
 */
int instance_linearize_set(struct linear *linear, const struct instance *instance, uint32_t sreg);
/**
 * header_store - writes @size bytes from register @sreg to @offset (bytes) of header @room,
 * and has the checksums mended that writing @key invalidates.
 */
void header_store(struct linear *linear, const struct room *room, const struct key *key,
		  unsigned int offset, unsigned int size, uint32_t sreg);
/** room_attr_table - the attributes of @nest in a table of ROOM_ATTRS entries, for instance_delinearize(). */
void room_attr_table(const struct nlattr *nest, const struct nlattr **tb);
/** instance_put - the attributes of a statement's instance alone, for NFTA_OBJ_DATA. */
void instance_put(struct message *message, const struct instance *instance);
/** instance_delinearize - by hook or table; tb as in struct room. */
bool instance_delinearize(struct delinear *delinear, const struct nlattr *const *tb,
			  struct instance *instance);
/**
 * instance_narrow - a mask on an option or extension header field read from the kernel
 * keeps @bits bits, @skip bits behind the first of its bytes: makes the instance that
 * field. False when the room has none such, or loads no fields of part of a byte.
 */
bool instance_narrow(struct instance *instance, unsigned int skip, unsigned int bits);
/** expr_selector - an EXPR_SELECTOR around @instance; type, bits, byte order from its key. */
struct expr *expr_selector(struct arena *arena, struct location location,
			   struct instance *instance);

#endif
