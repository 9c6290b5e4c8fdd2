// SPDX-License-Identifier: GPL-2.0-or-later
/* Takes matches that later ones imply out of a listed rule. */
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <string.h>
#include "pass/delinear.h"

void undeps_init(struct delinear *delinear)
{
	proto_context_init(&delinear->proto, delinear->family);
	delinear->message_type = -1;
	delinear->message_dependency = NULL;
}

void undeps_forget(struct delinear *delinear)
{
	for (unsigned int i = 0; i < PROTO_LAYERS; i++)
		delinear->proto.layer[i].stmt = NULL;
	delinear->message_dependency = NULL;
}

/* `icmp type X` decides what the fields behind it are. */
static void message_learn(struct delinear *delinear, struct stmt *stmt)
{
	const struct expr *left = stmt->expr->pair.left, *right = stmt->expr->pair.right;
	const struct key *key;

	if (right->kind == EXPR_SET_REF && right->set_ref.set &&
	    set_is_anonymous(right->set_ref.set) && right->set_ref.set->elements &&
	    right->set_ref.set->elements->list->count)
		right = right->set_ref.set->elements->list->first->element->key;
	if (left->kind != EXPR_SELECTOR || right->kind != EXPR_VALUE || !left->selector->key ||
	    !left->selector->room->header || strcmp(left->selector->key->word, "type"))
		return;
	for (key = left->selector->room->keys; key->word; key++) {
		if (!key->message_types)
			continue;
		delinear->message_type = value_number(right);
		delinear->message_dependency =
			stmt->expr->pair.right->kind == EXPR_VALUE ? stmt : NULL;
		return;
	}
}

void undeps_learn(struct delinear *delinear, struct stmt *stmt)
{
	if (stmt->expr->kind != EXPR_RELATION || stmt->expr->op != OP_EQ)
		return;
	/* What is above ARP is listed as if it could be there. */
	deps_update(&delinear->proto,
		    delinear->family == NFPROTO_ARP ? NFPROTO_INET : delinear->family, stmt->expr,
		    stmt);
	message_learn(delinear, stmt);
}

static void dependency_remove(struct delinear *delinear, unsigned int base)
{
	struct stmt *stmt = delinear->proto.layer[base].stmt;

	if (!stmt)
		return;
	delinear_remove_stmt(delinear, stmt);
	delinear->proto.layer[base].stmt = NULL;
}

static bool family_is_ip(const struct delinear *delinear)
{
	return delinear->family == NFPROTO_IPV4 || delinear->family == NFPROTO_IPV6;
}

/* `vlan id` alone stands for a tag of 802.1Q right behind the Ethernet header. */
static bool link_is_usual(const struct delinear *delinear, const struct expr *relation)
{
	const struct header_link *links =
		delinear_header(delinear, NFT_PAYLOAD_LL_HEADER)->header->links;
	const struct instance *selector = relation->pair.left->selector;

	return !selector->room->header ||
	       (links && links->room && !strcmp(links->room, selector->room->word) &&
		links->value == value_number(relation->pair.right));
}

/*
 * A match on a field of the network header (`ip protocol`) says more than which header
 * follows where packets of another network layer come along.
 */
static bool dependency_is_removable(const struct delinear *delinear, const struct stmt *stmt)
{
	const struct room *room = stmt->expr->pair.left->selector->room;

	if (delinear->proto.layer[NFT_PAYLOAD_LL_HEADER].stmt == stmt)
		return link_is_usual(delinear, stmt->expr);
	return family_is_ip(delinear) || !room->header ||
	       room->header->base != NFT_PAYLOAD_NETWORK_HEADER;
}

/* The table's family or the ICMP version says which network layer it is. */
static bool network_is_said(const struct delinear *delinear, const struct room *room)
{
	const struct room *network = delinear_header(delinear, NFT_PAYLOAD_NETWORK_HEADER);

	if (!network)
		return false;
	if (family_is_ip(delinear))
		return !strcmp(network->word, family_name(delinear->family));
	return !strcmp(room->word, "icmp") || !strcmp(room->word, "icmpv6");
}

static void use_header(struct delinear *delinear, const struct expr *selector)
{
	const struct header *header = selector->selector->room->header;
	const struct key *key = selector->selector->key;
	unsigned int base = header->base;
	const struct stmt *stmt;

	if (base >= PROTO_LAYERS || delinear->proto.layer[base].header != selector->selector->room)
		return;
	stmt = delinear->proto.layer[base].stmt;
	if (stmt && dependency_is_removable(delinear, stmt))
		dependency_remove(delinear, base);
	if (base == NFT_PAYLOAD_TRANSPORT_HEADER && network_is_said(delinear, selector->selector->room))
		dependency_remove(delinear, NFT_PAYLOAD_NETWORK_HEADER);
	if (key && key->message_type_count == 1 && delinear->message_dependency &&
	    delinear->message_type == key->message_types[0]) {
		delinear_remove_stmt(delinear, delinear->message_dependency);
		delinear->message_dependency = NULL;
	}
}

void undeps_use(struct delinear *delinear, const struct expr *selector)
{
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
		if (family_is_ip(delinear))
			dependency_remove(delinear, NFT_PAYLOAD_TRANSPORT_HEADER);
	} else if (instance->present && !(icmpx >= 0 && instance_has(instance, icmpx))) {
		dependency_remove(delinear, NFT_PAYLOAD_NETWORK_HEADER);
	}
}

void undeps_use_room(struct delinear *delinear, const struct instance *instance)
{
	const struct room *room = instance->room;
	const struct room *header = delinear_header(delinear, NFT_PAYLOAD_NETWORK_HEADER);
	const char *network = room->network;

	if (instance->key && instance->key->flags & KEY_F_IP6)
		network = "ip6";
	if (network && header && !strcmp(network, header->word))
		dependency_remove(delinear, NFT_PAYLOAD_NETWORK_HEADER);
	if (!strcmp(room->word, "tcp option"))
		dependency_remove(delinear, NFT_PAYLOAD_TRANSPORT_HEADER);
	if (!strcmp(room->word, "reject"))
		reject_use(delinear, instance);
}
