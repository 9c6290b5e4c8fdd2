// SPDX-License-Identifier: GPL-2.0-or-later
/* Packets in tunnels: what a rule may read of them, and what it knows of them. */
#include <string.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include <uapi/linux/netfilter/rampart.h>
#include "pass/eval.h"

uint8_t tunnel_family(const struct room *tunnel)
{
	/* With a link layer header it says what follows; without one the kernel finds out. */
	return tunnel->tunnel->headers & NFT_RAMPART_INNER_LL ? NFPROTO_BRIDGE : NFPROTO_NETDEV;
}

/* Of what is no header, the kernel has only which headers there are. */
static bool is_protocol(const struct instance *instance)
{
	return !strcmp(instance->room->word, "meta") && instance->key &&
	       (instance->key->value == NFT_META_PROTOCOL ||
		instance->key->value == NFT_META_L4PROTO);
}

/* Of these headers there are none where a packet of IP begins right behind the tunnel's header. */
static bool is_of_link(const struct room *room)
{
	return room->header && (room->header->base == NFT_PAYLOAD_LL_HEADER ||
				!strcmp(room->word, "arp"));
}

int tunnel_check(struct eval *eval, const struct expr *selector)
{
	const struct instance *instance = selector->selector;
	const struct room *tunnel = instance->tunnel, *room = instance->room;

	if (!tunnel || room == tunnel)
		return 0;
	if (room->tunnel && room->header && room->header->base == NFT_RAMPART_PAYLOAD_TUN_HEADER) {
		diag_error(eval->diag, &selector->location,
			   "%s: the kernel looks into one tunnel, not into one within it", tunnel->word);
		return -1;
	}
	if (!room->header && strcmp(room->word, "@") && !is_protocol(instance)) {
		diag_error(eval->diag, &selector->location,
			   "%s: of the packet within, only headers can be read, and 'meta protocol' and "
			   "'meta l4proto'", tunnel->word);
		return -1;
	}
	if (is_of_link(room) && !(tunnel->tunnel->headers & NFT_RAMPART_INNER_LL)) {
		diag_error(eval->diag, &selector->location,
			   "%s: the packet within has no %s header, it begins with that of IP",
			   tunnel->word, room->word);
		return -1;
	}
	return 0;
}

int tunnel_require(struct eval *eval, const struct expr *selector)
{
	const struct room *tunnel = selector->selector->tunnel, *known, *over;

	over = room_find(ROOM_SELECTOR, tunnel->tunnel->over);
	known = eval->proto.layer[NFT_PAYLOAD_TRANSPORT_HEADER].header;
	if (tunnel->tunnel->implied) {
		if (deps_require(eval, over, selector->location, false) < 0)
			return -1;
	} else if (known != over || eval->proto.layer[NFT_PAYLOAD_TRANSPORT_HEADER].other) {
		diag_error(eval->diag, &selector->location,
			   "%s: the rule must ask for its %s packets first, as '%s dport %u' does",
			   tunnel->word, over->word, over->word, tunnel->tunnel->port);
		return -1;
	}
	if (eval->tunnel != tunnel)
		proto_context_init(&eval->inner, tunnel_family(tunnel));
	eval->tunnel = tunnel;
	return 0;
}

void tunnel_swap(struct eval *eval)
{
	struct proto_context proto = eval->proto;

	eval->proto = eval->inner;
	eval->inner = proto;
	eval->inside = !eval->inside;
}

const struct room *relation_tunnel(const struct expr *relation)
{
	const struct expr *left = relation->pair.left;

	return left->kind == EXPR_SELECTOR ? left->selector->tunnel : NULL;
}
