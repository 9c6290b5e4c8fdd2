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

	if (left->kind != EXPR_SELECTOR || right->kind != EXPR_VALUE || !left->selector->key ||
	    !left->selector->room->header || strcmp(left->selector->key->word, "type"))
		return;
	for (key = left->selector->room->keys; key->word; key++) {
		if (!key->message_types)
			continue;
		delinear->message_type = value_number(right);
		delinear->message_dependency = stmt;
		return;
	}
}

void undeps_learn(struct delinear *delinear, struct stmt *stmt)
{
	if (stmt->expr->kind != EXPR_RELATION || stmt->expr->op != OP_EQ)
		return;
	deps_update(&delinear->proto, delinear->family, stmt->expr, stmt);
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

/*
 * A match on a field of the network header (`ip protocol`) says more than which header
 * follows where packets of another network layer come along.
 */
static bool dependency_is_removable(const struct delinear *delinear, const struct stmt *stmt)
{
	const struct room *room = stmt->expr->pair.left->selector->room;

	return family_is_ip(delinear) || !room->header ||
	       room->header->base != NFT_PAYLOAD_NETWORK_HEADER;
}

void undeps_use(struct delinear *delinear, const struct expr *selector)
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
	if (base == NFT_PAYLOAD_TRANSPORT_HEADER && (header->network || family_is_ip(delinear)))
		dependency_remove(delinear, NFT_PAYLOAD_NETWORK_HEADER);
	if (key && key->message_type_count == 1 && delinear->message_dependency &&
	    delinear->message_type == key->message_types[0]) {
		delinear_remove_stmt(delinear, delinear->message_dependency);
		delinear->message_dependency = NULL;
	}
}

void undeps_use_room(struct delinear *delinear, const struct instance *instance)
{
	const struct room *room = instance->room;
	const struct room *header = delinear_header(delinear, NFT_PAYLOAD_NETWORK_HEADER);

	if (room->network && header && !strcmp(room->network, header->word))
		dependency_remove(delinear, NFT_PAYLOAD_NETWORK_HEADER);
}
