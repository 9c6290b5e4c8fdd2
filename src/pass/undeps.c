// SPDX-License-Identifier: GPL-2.0-or-later
/* Takes matches that later ones imply out of a listed rule. */
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <string.h>
#include "pass/delinear.h"

void undeps_init(struct delinear *delinear)
{
	proto_context_init(&delinear->proto, delinear->family);
	delinear->tunnel = NULL;
	delinear->acted = false;
}

static void proto_forget(struct proto_context *proto)
{
	for (unsigned int i = 0; i < PROTO_LAYERS; i++)
		proto->layer[i].stmt = NULL;
	proto->message_stmt = NULL;
}

void undeps_forget(struct delinear *delinear)
{
	delinear->acted = true;
	proto_forget(&delinear->proto);
	proto_forget(&delinear->inner);
}

/* Of a set of types, one that has fields of its own; else the first. */
static const struct expr *message_chosen(const struct room *room, const struct expr *elements)
{
	expr_list_for_each(item, elements) {
		const struct expr *value = item->element->key;

		for (const struct key *key = room->keys; value->kind == EXPR_VALUE && key && key->word; key++)
			if (key_fits_message(key, value_number(value)))
				return value;
	}
	return elements->list->first->element->key;
}

/* `icmp type X` decides what the fields behind it are. */
static void message_learn(struct proto_context *proto, struct stmt *stmt)
{
	const struct expr *left = stmt->expr->pair.left, *right = stmt->expr->pair.right;
	const struct key *key;

	if (right->kind == EXPR_SET_REF && right->set_ref.set &&
	    set_is_anonymous(right->set_ref.set) && right->set_ref.set->elements &&
	    right->set_ref.set->elements->list->count && left->kind == EXPR_SELECTOR)
		right = message_chosen(left->selector->room, right->set_ref.set->elements);
	if (left->kind != EXPR_SELECTOR || right->kind != EXPR_VALUE || !left->selector->key ||
	    !left->selector->room->header || strcmp(left->selector->key->word, "type"))
		return;
	for (key = left->selector->room->keys; key->word; key++) {
		if (!key->message_types)
			continue;
		proto->message_type = value_number(right);
		proto->message_stmt = stmt->expr->pair.right->kind == EXPR_VALUE ? stmt : NULL;
		return;
	}
}

void undeps_learn(struct delinear *delinear, struct stmt *stmt)
{
	const struct room *network;
	struct proto_context *proto;

	if (stmt->expr->kind != EXPR_RELATION || stmt->expr->op != OP_EQ)
		return;
	proto = delinear_proto(delinear, relation_tunnel(stmt->expr));
	network = proto_header(proto, NFT_PAYLOAD_NETWORK_HEADER);
	/* What is above ARP is listed as if it could be there. */
	deps_update(proto, proto->family == NFPROTO_ARP ? NFPROTO_INET : proto->family, stmt->expr,
		    stmt);
	/* What contradicts a match before it is no dependency: fields of both stand in the rule. */
	if (network && proto_header(proto, NFT_PAYLOAD_NETWORK_HEADER) != network)
		proto->layer[NFT_PAYLOAD_NETWORK_HEADER].stmt = NULL;
	message_learn(proto, stmt);
}

static void dependency_remove(struct delinear *delinear, struct proto_context *proto,
			      unsigned int base)
{
	struct stmt *stmt = proto->layer[base].stmt;

	if (!stmt)
		return;
	delinear_remove_stmt(delinear, stmt);
	proto->layer[base].stmt = NULL;
}

static bool family_is_ip(const struct proto_context *proto)
{
	return proto->family == NFPROTO_IPV4 || proto->family == NFPROTO_IPV6;
}

/* `vlan id` alone stands for a tag of 802.1Q right behind the Ethernet header. */
static bool link_is_usual(const struct proto_context *proto, const struct expr *relation)
{
	const struct header_link *links =
		proto_header(proto, NFT_PAYLOAD_LL_HEADER)->header->links;
	const struct instance *selector = relation->pair.left->selector;

	return !selector->room->header ||
	       (links && links->room && !strcmp(links->room, selector->room->word) &&
		links->value == value_number(relation->pair.right));
}

/*
 * A match on a field of the network header (`ip protocol`) says more than which header
 * follows where packets of another network layer come along.
 */
static bool dependency_is_removable(const struct proto_context *proto, const struct stmt *stmt)
{
	const struct room *room = stmt->expr->pair.left->selector->room;

	if (proto->layer[NFT_PAYLOAD_LL_HEADER].stmt == stmt)
		return link_is_usual(proto, stmt->expr);
	return family_is_ip(proto) || !room->header ||
	       room->header->base != NFT_PAYLOAD_NETWORK_HEADER;
}

/* The table's family or the ICMP version says which network layer it is. */
static bool network_is_said(const struct proto_context *proto, const struct room *room)
{
	const struct room *network = proto_header(proto, NFT_PAYLOAD_NETWORK_HEADER);

	if (!network)
		return false;
	if (family_is_ip(proto))
		return !strcmp(network->word, family_name(proto->family));
	return (!strcmp(room->word, "icmp") || !strcmp(room->word, "icmpv6")) &&
	       !strcmp(room->header->network, network->word);
}

/*
 * Takes out what says which network layer it is, unless what is above it would say another one, or
 * statements before it act on packets of both: it comes back at the rule's beginning.
 */
static void network_remove(struct delinear *delinear)
{
	struct proto_context *proto = &delinear->proto;
	const struct room *network = proto_header(proto, NFT_PAYLOAD_NETWORK_HEADER);
	const struct room *transport = proto_header(proto, NFT_PAYLOAD_TRANSPORT_HEADER);

	if (delinear->acted)
		return;
	/* A match on the protocol's number, where that stays in the text, says no network. */
	if (!network || !transport || !transport->header->network ||
	    proto->layer[NFT_PAYLOAD_TRANSPORT_HEADER].stmt ||
	    !strcmp(transport->header->network, network->word))
		dependency_remove(delinear, proto, NFT_PAYLOAD_NETWORK_HEADER);
}

static void use_header(struct delinear *delinear, const struct expr *selector)
{
	struct proto_context *proto = delinear_proto(delinear, selector->selector->tunnel);
	const struct header *header = selector->selector->room->header;
	const struct key *key = selector->selector->key;
	unsigned int base = header->base;
	const struct stmt *stmt;

	if (base >= PROTO_LAYERS || proto->layer[base].header != selector->selector->room)
		return;
	stmt = proto->layer[base].stmt;
	if (stmt && dependency_is_removable(proto, stmt))
		dependency_remove(delinear, proto, base);
	if (base == NFT_PAYLOAD_TRANSPORT_HEADER && network_is_said(proto, selector->selector->room))
		dependency_remove(delinear, proto, NFT_PAYLOAD_NETWORK_HEADER);
	if (key && key->message_type_count == 1 && proto->message_stmt &&
	    proto->message_type == key->message_types[0]) {
		delinear_remove_stmt(delinear, proto->message_stmt);
		proto->message_stmt = NULL;
	}
}

/* `gre ip saddr` says itself that the packet is GRE. */
static void use_tunnel(struct delinear *delinear, const struct tunnel *tunnel)
{
	const struct room *transport = proto_header(&delinear->proto, NFT_PAYLOAD_TRANSPORT_HEADER);
	struct stmt *stmt = delinear->proto.layer[NFT_PAYLOAD_TRANSPORT_HEADER].stmt;

	if (tunnel->implied && stmt && !strcmp(transport->word, tunnel->over) &&
	    dependency_is_removable(&delinear->proto, stmt))
		dependency_remove(delinear, &delinear->proto, NFT_PAYLOAD_TRANSPORT_HEADER);
}

void undeps_use(struct delinear *delinear, const struct expr *selector)
{
	if (selector->selector->tunnel)
		use_tunnel(delinear, selector->selector->tunnel->tunnel);
	if (selector->selector->room->header)
		use_header(delinear, selector);
	else
		undeps_use_room(delinear, selector->selector);
}

/* A form of `reject` that is of one network layer says which; a reset says TCP. */
static void reject_use(struct delinear *delinear, const struct instance *instance)
{
	int reset = room_arg(instance->room, "with tcp reset");
	int icmpx = room_arg(instance->room, "with icmpx");

	if (reset >= 0 && instance_has(instance, reset)) {
		if (family_is_ip(&delinear->proto) && !delinear->acted)
			dependency_remove(delinear, &delinear->proto, NFT_PAYLOAD_TRANSPORT_HEADER);
	} else if (instance->present && !(icmpx >= 0 && instance_has(instance, icmpx))) {
		network_remove(delinear);
	}
}

void undeps_use_room(struct delinear *delinear, const struct instance *instance)
{
	const struct room *room = instance->room;
	const struct room *header = proto_header(&delinear->proto, NFT_PAYLOAD_NETWORK_HEADER);
	const char *network = room->network;

	if (instance->key && instance->key->flags & KEY_F_IP6)
		network = "ip6";
	if (network && header && !strcmp(network, header->word))
		network_remove(delinear);
	if (!strcmp(room->word, "tcp option"))
		dependency_remove(delinear, &delinear->proto, NFT_PAYLOAD_TRANSPORT_HEADER);
	if (!strcmp(room->word, "reject"))
		reject_use(delinear, instance);
}
