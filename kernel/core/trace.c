// SPDX-License-Identifier: GPL-2.0-only
/* Traces: what a marked packet met, rule by rule, to listeners of NFNLGRP_NFTRACE. */
#include <linux/hash.h>
#include <linux/if_vlan.h>
#include <linux/jhash.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/random.h>
#include <net/netfilter/nf_conntrack.h>
#include "core/chain.h"
#include "core/message.h"
#include "core/rule.h"
#include "core/table.h"
#include "core/trace.h"

/* How much of each header is shown. */
#define TRACE_LL_LEN		20
#define TRACE_NETWORK_LEN	40
#define TRACE_TRANSPORT_LEN	20

/* Attributes on the packet's connection, as kernels from 6.16 on number them: behind NFTA_TRACE_PAD and its id. */
#define TRACE_CT_DIRECTION	19
#define TRACE_CT_STATUS		20
#define TRACE_CT_STATE		21

/* One event, for trace_put(). */
struct trace_event {
	struct nft_packet		*pkt;
	enum nft_trace_types		type;
	const struct nft_chain		*chain;
	const struct nft_rule		*rule;
	const struct nft_verdict	*verdict;
	u32				policy;
};

/* The same for one packet wherever it is seen, and unlikely for two. */
static u32 trace_id(const struct sk_buff *skb)
{
	static u32 seed __read_mostly;

	net_get_random_once(&seed, sizeof(seed));
	return jhash_2words(hash32_ptr(skb), skb->skb_iif, seed);
}

static int put_bytes(struct sk_buff *nskb, int attr, const struct sk_buff *skb, int offset,
		     unsigned int max)
{
	struct nlattr *nla;
	int len = min_t(int, max, (int)skb->len - offset);

	if (len <= 0)
		return 0;
	nla = nla_reserve(nskb, attr, len);
	if (!nla || skb_copy_bits(skb, offset, nla_data(nla), len) < 0)
		return -1;
	return 0;
}

/* The link header with the VLAN tag the device took out put back in. */
static int put_vlan_header(struct sk_buff *nskb, const struct sk_buff *skb, int offset)
{
	struct vlan_ethhdr header;

	if (skb_copy_bits(skb, offset, &header, ETH_HLEN) < 0)
		return -1;
	header.h_vlan_encapsulated_proto = header.h_vlan_proto;
	header.h_vlan_proto = skb->vlan_proto;
	header.h_vlan_TCI = htons(skb_vlan_tag_get(skb));
	return nla_put(nskb, NFTA_TRACE_LL_HEADER, sizeof(header), &header);
}

static int put_link_header(struct sk_buff *nskb, const struct sk_buff *skb)
{
	int offset;

	if (!skb_mac_header_was_set(skb))
		return 0;
	offset = skb_mac_header(skb) - skb->data;
	if (skb_mac_header_len(skb) == ETH_HLEN && skb_vlan_tag_present(skb))
		return put_vlan_header(nskb, skb, offset);
	return put_bytes(nskb, NFTA_TRACE_LL_HEADER, skb, offset,
			 min_t(unsigned int, TRACE_LL_LEN, max(-offset, 0)));
}

static int put_iface(struct sk_buff *nskb, const struct net_device *dev, int attr, int type_attr)
{
	if (!dev)
		return 0;
	return nla_put_be32(nskb, attr, htonl(dev->ifindex)) ||
	       nla_put_be16(nskb, type_attr, htons(dev->type)) ? -1 : 0;
}

static int put_connection(struct sk_buff *nskb, const struct sk_buff *skb)
{
#if IS_ENABLED(CONFIG_NF_CONNTRACK)
	enum ip_conntrack_info info;
	const struct nf_conn *ct = nf_ct_get(skb, &info);

	if (!ct)
		return info == IP_CT_UNTRACKED ?
		       nla_put_be32(nskb, TRACE_CT_STATE, htonl(NF_CT_STATE_UNTRACKED_BIT)) : 0;
	return nla_put_be32(nskb, TRACE_CT_STATE, htonl(NF_CT_STATE_BIT(info))) ||
	       nla_put_u8(nskb, TRACE_CT_DIRECTION, CTINFO2DIR(info)) ||
	       nla_put_be32(nskb, TRACE_CT_STATUS, htonl((u32)READ_ONCE(ct->status)));
#else
	return 0;
#endif
}

/* What all events of one hook have in common, told once. */
static int put_packet(struct sk_buff *nskb, const struct nft_packet *pkt)
{
	const struct sk_buff *skb = pkt->skb;

	if (put_iface(nskb, nft_packet_in(pkt), NFTA_TRACE_IIF, NFTA_TRACE_IIFTYPE) ||
	    put_iface(nskb, nft_packet_out(pkt), NFTA_TRACE_OIF, NFTA_TRACE_OIFTYPE) ||
	    put_connection(nskb, skb) || put_link_header(nskb, skb) ||
	    put_bytes(nskb, NFTA_TRACE_NETWORK_HEADER, skb, skb_network_offset(skb),
		      TRACE_NETWORK_LEN))
		return -1;
	if (pkt->flags & NFT_PACKET_L4PROTO && !pkt->fragoff)
		return put_bytes(nskb, NFTA_TRACE_TRANSPORT_HEADER, skb, pkt->thoff,
				 TRACE_TRANSPORT_LEN);
	return 0;
}

void nft_trace_keep(struct nft_packet *pkt)
{
	pkt->trace->id = trace_id(pkt->skb);
}

static int trace_put(struct sk_buff *nskb, const void *object)
{
	const struct trace_event *event = object;
	bool taken = event->verdict && event->verdict->code == NF_STOLEN;
	struct nft_packet *pkt = event->pkt;
	u32 id = taken ? pkt->trace->id : trace_id(pkt->skb);

	if (nla_put_be32(nskb, NFTA_TRACE_NFPROTO, htonl(nft_packet_pf(pkt))) ||
	    nla_put_be32(nskb, NFTA_TRACE_TYPE, htonl(event->type)) ||
	    nla_put_u32(nskb, NFTA_TRACE_ID, id) ||
	    nla_put_string(nskb, NFTA_TRACE_CHAIN, nft_chain_str(event->chain)) ||
	    nla_put_string(nskb, NFTA_TRACE_TABLE, event->chain->table->name.str))
		return -1;
	if (event->rule &&
	    nla_put_be64(nskb, NFTA_TRACE_RULE_HANDLE,
			 cpu_to_be64(event->rule->handle.key.value), NFTA_TRACE_PAD))
		return -1;
	if (event->verdict && nft_verdict_put(nskb, NFTA_TRACE_VERDICT, event->verdict))
		return -1;
	if (event->type == NFT_TRACETYPE_POLICY &&
	    nla_put_be32(nskb, NFTA_TRACE_POLICY, htonl(event->policy)))
		return -1;
	if (taken)
		return 0;
	if (pkt->skb->mark && nla_put_be32(nskb, NFTA_TRACE_MARK, htonl(pkt->skb->mark)))
		return -1;
	return pkt->trace->sent ? 0 : put_packet(nskb, pkt);
}

void nft_trace_send(struct nft_packet *pkt, enum nft_trace_types type,
		    const struct nft_chain *chain, const struct nft_rule *rule,
		    const struct nft_verdict *verdict, u32 policy)
{
	struct net *net = nft_packet_net(pkt);
	const struct trace_event event = {
		.pkt = pkt, .type = type, .chain = chain, .rule = rule, .verdict = verdict,
		.policy = policy,
	};
	const struct nft_message_head head = {
		.type = NFT_MSG_TRACE, .family = chain->table->family,
	};
	struct sk_buff *nskb;

	if (!nfnetlink_has_listeners(net, NFNLGRP_NFTRACE))
		return;
	nskb = nlmsg_new(NLMSG_GOODSIZE, GFP_ATOMIC);
	if (!nskb)
		return;
	if (nft_message_fill(nskb, nft_net_of(net), &head, trace_put, &event)) {
		kfree_skb(nskb);
		return;
	}
	pkt->trace->sent = true;
	nfnetlink_send(nskb, net, 0, NFNLGRP_NFTRACE, 0, GFP_ATOMIC);
}
