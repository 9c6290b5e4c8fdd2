// SPDX-License-Identifier: GPL-2.0-or-later
/* Implied protocol matches: what a header field takes for granted is put before its match. */
#include <string.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "pass/eval.h"

static bool link_ends(const struct header_link *link)
{
	return !link || !link->room;
}

static const struct room *link_header(const struct header_link *link)
{
	const struct room *room = room_find(ROOM_SELECTOR, link->room);

	return room && room->header ? room : NULL;
}

/* Whether @upper is put on @lower of the same base, as vlan is on ether. */
static bool header_stacks(const struct room *upper, const struct room *lower)
{
	const struct header_link *link = upper->header->links;

	if (upper->header->base != lower->header->base)
		return false;
	for (; !link_ends(link); link++)
		if (link_header(link) == lower)
			return true;
	return false;
}

static void header_learn(struct proto_context *proto, const struct room *room,
			 struct location location, struct stmt *stmt)
{
	unsigned int base = room->header->base;
	const struct room *below = proto->layer[base].header;

	if (below && header_stacks(room, below))
		proto->layer[base].stacked += below->header->bits;
	else
		proto->layer[base].stacked = 0;
	proto->layer[base].header = room;
	proto->layer[base].other = NULL;
	proto->layer[base].matched = true;
	proto->layer[base].location = location;
	proto->layer[base].stmt = stmt;
}

void proto_context_init(struct proto_context *proto, uint8_t family)
{
	static const struct { uint8_t family, base; const char *room; } known[] = {
		{ NFPROTO_IPV4, NFT_PAYLOAD_NETWORK_HEADER, "ip" },
		{ NFPROTO_IPV6, NFT_PAYLOAD_NETWORK_HEADER, "ip6" },
		{ NFPROTO_ARP, NFT_PAYLOAD_NETWORK_HEADER, "arp" },
		{ NFPROTO_BRIDGE, NFT_PAYLOAD_LL_HEADER, "ether" },
	};

	*proto = (struct proto_context){ .family = family, .message_type = -1 };
	for (unsigned int i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (known[i].family == family)
			proto->layer[known[i].base].header =
				room_find(ROOM_SELECTOR, known[i].room);
}

/* A match on meta teaches of network headers only where it can stand for them at all. */
static bool link_teaches(const struct room *room, const struct header_link *link, uint8_t family)
{
	return link_header(link) || room->header->base == NFT_PAYLOAD_TRANSPORT_HEADER ||
	       (link->families | link->network_families) & link_family(family);
}

/* `vlan type ip6` in a table of family ip can't be true: what follows is still ip. */
static bool family_denies(const struct proto_context *proto, const struct room *room)
{
	unsigned int base = room->header->base;

	return base == NFT_PAYLOAD_NETWORK_HEADER && proto->layer[base].header &&
	       proto->layer[base].header != room && !proto->layer[base].matched;
}

static bool is_equality(const struct expr *relation)
{
	const struct expr *left = relation->pair.left;

	return relation->op == OP_EQ && left->kind == EXPR_SELECTOR && left->selector->key &&
	       relation->pair.right->kind == EXPR_VALUE;
}

static bool link_matches(const struct header_link *link, const struct expr *selector,
			 uint64_t value)
{
	return link->value == value &&
	       !strcmp(link->room, selector->selector->room->word) &&
	       !strcmp(link->key, selector->selector->key->word);
}

/* The header that follows where @selector has @value, or NULL. */
static const struct room *header_said(const struct expr *selector, const struct expr *value,
				      uint8_t family)
{
	uint64_t number = value_number(value);
	const struct room *room;

	for (unsigned int i = 0; (room = room_at(i)); i++) {
		const struct header_link *link = room->header ? room->header->links : NULL;

		for (; !link_ends(link); link++)
			if (link_matches(link, selector, number) && link_teaches(room, link, family))
				return room;
	}
	return NULL;
}

/* `meta l4proto { tcp, udp }`: it is one of these, which of them is not known. */
void deps_update_set(struct proto_context *proto, uint8_t family, const struct expr *relation)
{
	const struct expr *left = relation->pair.left, *right = relation->pair.right;
	const struct set *set = right->kind == EXPR_SET_REF ? right->set_ref.set : NULL;
	const struct room *first = NULL, *other = NULL;

	if (!set || relation->op != OP_EQ || left->kind != EXPR_SELECTOR || !left->selector->key || !(set->flags & NFT_SET_ANONYMOUS) || !set->elements)
		return;
	expr_list_for_each(item, set->elements) {
		const struct expr *key = item->element->key;
		const struct room *room = key->kind == EXPR_VALUE ?
					  header_said(left, key, family) : NULL;

		if (!room)
			continue;
		if (first && room != first)
			other = room;
		else
			first = room;
	}
	if (!first)
		return;
	header_learn(proto, first, relation->location, NULL);
	proto->layer[first->header->base].other = other;
}

void deps_update(struct proto_context *proto, uint8_t family, const struct expr *relation,
		 struct stmt *stmt)
{
	const struct room *room;

	if (!is_equality(relation))
		return;
	room = header_said(relation->pair.left, relation->pair.right, family);
	if (room && !family_denies(proto, room))
		header_learn(proto, room, relation->location, stmt);
}

bool deps_is_given(const struct proto_context *proto, const struct expr *relation)
{
	if (relation->kind != EXPR_RELATION || !is_equality(relation) ||
	    relation->pair.left->selector->tunnel)
		return false;
	for (unsigned int base = NFT_PAYLOAD_NETWORK_HEADER; base < PROTO_LAYERS; base++) {
		const struct room *room = proto->layer[base].header;
		const struct header_link *link = room ? room->header->links : NULL;

		if (proto->layer[base].matched)
			continue;
		for (; !link_ends(link); link++)
			if (link_matches(link, relation->pair.left, value_number(relation->pair.right)))
				return true;
	}
	return false;
}

static const char *known_name(struct eval *eval, const struct room *header)
{
	unsigned int base = header->header->base;

	if (base < PROTO_LAYERS && eval->proto.layer[base].header == header)
		return eval->proto.layer[base].other->word;
	if (base < PROTO_LAYERS && eval->proto.layer[base].header)
		return eval->proto.layer[base].header->word;
	if (base == NFT_PAYLOAD_TRANSPORT_HEADER &&
	    eval->proto.layer[NFT_PAYLOAD_NETWORK_HEADER].header)
		return eval->proto.layer[NFT_PAYLOAD_NETWORK_HEADER].header->word;
	return family_name(eval->proto.family);
}

static int conflict(struct eval *eval, const struct room *header, struct location location)
{
	unsigned int base = header->header->base;
	const struct location *other = NULL;

	if (base < PROTO_LAYERS && eval->proto.layer[base].location.source)
		other = &eval->proto.layer[base].location;
	if (other)
		diag_error2(eval->diag, &location, other,
			    "conflicting protocols specified: %s vs. %s",
			    known_name(eval, header), header->word);
	else
		diag_error(eval->diag, &location, "conflicting protocols specified: %s vs. %s",
			   known_name(eval, header), header->word);
	return -1;
}

/* A link layer header that the rule itself matched on is asked before meta. */
static const struct header_link *link_choose(struct eval *eval, const struct room *header,
					     bool above)
{
	const struct header_link *links = header->header->links, *link;
	unsigned int family = link_family(eval->proto.family);

	for (link = links; !link_ends(link); link++) {
		const struct room *lower = link_header(link);

		if (!lower || lower->header->base != NFT_PAYLOAD_LL_HEADER)
			continue;
		if (lower->header->base == header->header->base)
			return link;
		if (eval->proto.layer[NFT_PAYLOAD_LL_HEADER].matched &&
		    eval->proto.layer[NFT_PAYLOAD_LL_HEADER].header == lower)
			return link;
	}
	for (link = links; !link_ends(link); link++)
		if ((above ? link->network_families : link->families) & family)
			return link;
	return NULL;
}

static int link_put(struct eval *eval, const struct header_link *link,
		    const struct room *header, struct location location)
{
	const struct room *room = room_find(ROOM_SELECTOR, link->room);
	const struct key *key = room ? key_find(room, link->key) : NULL;
	struct location nowhere = location;
	struct expr *selector, *value, *relation;
	struct instance *instance;
	struct stmt *stmt;

	if (!key) {
		diag_error(eval->diag, &location, "%s: no way is known to match on it here",
			   header->word);
		return -1;
	}
	instance = instance_new(eval->arena, room);
	instance->key = key;
	instance->tunnel = eval->inside ? eval->tunnel : NULL;
	if (room->header && eval->proto.layer[room->header->base].header == room)
		instance->stacked = eval->proto.layer[room->header->base].stacked;
	selector = expr_selector(eval->arena, nowhere, instance);
	value = expr_value(eval->arena, nowhere, selector->type, selector->bits, link->value);
	value->byteorder = selector->byteorder;
	relation = expr_pair(eval->arena, EXPR_RELATION, OP_EQ, nowhere, selector, value);
	relation->flags |= EXPR_F_FOLDED;
	stmt = stmt_new(eval->arena, STMT_MATCH, nowhere);
	stmt->expr = relation;
	eval_insert_statement(eval, stmt);
	header_learn(&eval->proto, header, location, stmt);
	return 0;
}

int deps_require(struct eval *eval, const struct room *header, struct location location,
		 bool above)
{
	const struct header *shape = header->header;
	const struct room *known = eval->proto.layer[shape->base].header, *lower;
	const struct header_link *link;

	if (known && known == header && eval->proto.layer[shape->base].other)
		return conflict(eval, header, location);
	if (link_ends(shape->links) || known == header || (known && header_stacks(known, header)))
		return 0;
	if (known && !header_stacks(header, known))
		return conflict(eval, header, location);
	if (shape->network && !eval->proto.layer[NFT_PAYLOAD_NETWORK_HEADER].header) {
		lower = room_find(ROOM_SELECTOR, shape->network);
		if (lower && deps_require(eval, lower, location, true) < 0)
			return -1;
	}
	if (shape->base == NFT_PAYLOAD_TRANSPORT_HEADER && eval->proto.family == NFPROTO_ARP)
		return conflict(eval, header, location);
	link = link_choose(eval, header, above);
	if (!link)
		return conflict(eval, header, location);
	lower = link_header(link);
	if (lower && deps_require(eval, lower, location, above) < 0)
		return -1;
	return link_put(eval, link, header, location);
}

/*
 * What a selector that is no header itself implies is put in front of the rule, as the stock does.
 * Where the rule has asked for a link layer header, or for the packet of a tunnel, it comes behind that.
 */
static int network_require_first(struct eval *eval, const struct room *network, struct location location)
{
	struct stmt **place = eval->statements;
	int result;

	if (!eval->rule || eval->inside || eval->proto.layer[NFT_PAYLOAD_LL_HEADER].matched)
		return deps_require(eval, network, location, true);
	eval->statements = &eval->rule->statements;
	result = deps_require(eval, network, location, true);
	if (place != &eval->rule->statements)
		eval->statements = place;
	return result;
}

static int network_require(struct eval *eval, const struct expr *selector, const char *word)
{
	const struct room *network = room_find(ROOM_SELECTOR, word);
	const struct room *known = eval->proto.layer[NFT_PAYLOAD_NETWORK_HEADER].header;

	if (!network || known == network || eval->proto.layer[NFT_PAYLOAD_NETWORK_HEADER].other == network)
		return 0;
	if (known) {
		diag_error(eval->diag, &selector->location, "%s is part of %s, it cannot be used with %s",
			   selector->selector->room->word, network->word, known->word);
		return -1;
	}
	return network_require_first(eval, network, selector->location);
}

static int type_conflict(struct eval *eval, const struct expr *selector, const struct expr *value)
{
	const struct instance *instance = selector->selector;

	diag_error2(eval->diag, &selector->location, &value->location,
		    "incompatible %s match: rule has %llu, need %u", instance->room->word,
		    (unsigned long long)value_number(value), instance->key->message_types[0]);
	return -1;
}

/* Whether the rule says already of what type the message is: 1, 0, or -1 where it says another. */
static int type_is_known(struct eval *eval, const struct expr *selector, const struct key *type)
{
	const struct instance *instance = selector->selector;

	for (struct stmt *stmt = eval->rule->statements; stmt && stmt != *eval->statements;
	     stmt = stmt->next) {
		const struct expr *relation = stmt->expr, *left, *right, *value = NULL;

		if (stmt->kind != STMT_MATCH || relation->kind != EXPR_RELATION ||
		    relation->op != OP_EQ)
			continue;
		left = relation->pair.left;
		right = relation->pair.right;
		if (left->kind != EXPR_SELECTOR || left->selector->room != instance->room ||
		    left->selector->tunnel != instance->tunnel || left->selector->key != type)
			continue;
		if (right->kind == EXPR_VALUE)
			return key_fits_message(instance->key, value_number(right)) ? 1 :
			       type_conflict(eval, selector, right);
		if (right->kind != EXPR_SET_REF || !right->set_ref.set->elements)
			continue;
		/* One is enough: the stock asks for the last, and then refuses what it has listed in another order. */
		expr_list_for_each(item, right->set_ref.set->elements) {
			value = item->element->key;
			if (value->kind == EXPR_VALUE && key_fits_message(instance->key, value_number(value)))
				return 1;
		}
		return value ? type_conflict(eval, selector, value) : 1;
	}
	return 0;
}

/* A field that only some messages have implies a match on the message's type. */
static int type_require(struct eval *eval, const struct expr *selector)
{
	const struct instance *instance = selector->selector;
	const struct key *key = instance->key, *type;
	struct instance *copy;
	struct expr *left, *right;
	struct stmt *stmt;
	int known;

	type = key && key->message_type_count ? key_find(instance->room, "type") : NULL;
	if (!type || !eval->rule)
		return 0;
	known = type_is_known(eval, selector, type);
	if (known)
		return known < 0 ? -1 : 0;
	copy = instance_new(eval->arena, instance->room);
	copy->key = type;
	copy->tunnel = instance->tunnel;
	left = expr_selector(eval->arena, selector->location, copy);
	right = expr_list_new(eval->arena, EXPR_SET, selector->location);
	for (unsigned int i = 0; i < key->message_type_count; i++)
		expr_list_add(right, expr_value(eval->arena, selector->location, left->type,
						left->bits, key->message_types[i]));
	stmt = stmt_new(eval->arena, STMT_MATCH, selector->location);
	stmt->expr = expr_pair(eval->arena, EXPR_RELATION, OP_EQ, selector->location, left, right);
	if (expr_evaluate(eval, &stmt->expr) < 0)
		return -1;
	eval_insert_statement(eval, stmt);
	return 0;
}

static int room_require(struct eval *eval, struct expr *selector)
{
	const struct room *room = selector->selector->room;
	unsigned int base;

	if (room->network)
		return network_require(eval, selector, room->network);
	if (!room->header)
		return 0;
	if (deps_require(eval, room, selector->location, false) < 0)
		return -1;
	base = room->header->base;
	if (eval->proto.layer[base].header == room)
		selector->selector->stacked = eval->proto.layer[base].stacked;
	return type_require(eval, selector);
}

int deps_add(struct eval *eval, struct expr *selector)
{
	int result;

	if (tunnel_check(eval, selector) < 0)
		return -1;
	if (eval->no_deps)
		return 0;
	if (!selector->selector->tunnel || eval->inside)
		return room_require(eval, selector);
	if (tunnel_require(eval, selector) < 0)
		return -1;
	tunnel_swap(eval);
	result = room_require(eval, selector);
	tunnel_swap(eval);
	return result;
}
