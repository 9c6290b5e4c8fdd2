// SPDX-License-Identifier: GPL-2.0-only
/* Expression meta: reads what is known about a packet beside its bytes, and sets some of it. */
#include <linux/cred.h>
#include <linux/file.h>
#include <linux/if_packet.h>
#include <linux/in.h>
#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/netfilter_bridge.h>
#include <linux/random.h>
#include <linux/sched.h>
#include <linux/smp.h>
#include <linux/timekeeping.h>
#include <net/cls_cgroup.h>
#include <net/dst.h>
#include <net/rtnetlink.h>
#include <net/sock.h>
#include <net/tcp_states.h>
#include <net/xfrm.h>
#include "compat/nf_tables.h"
#include "core/chain.h"
#include "core/program.h"
#include "core/validate.h"
#include "expr/meta.h"

struct nft_expr_type nft_meta_type;

const struct nla_policy nft_meta_attrs[NFTA_META_MAX + 1] = {
	[NFTA_META_DREG]	= { .type = NLA_U32 },
	[NFTA_META_KEY]		= { .type = NLA_U32 },
	[NFTA_META_SREG]	= { .type = NLA_U32 },
};
EXPORT_SYMBOL_GPL(nft_meta_attrs);

/* Each loader: dst := meta[key], the last word zero padded; false if the packet has none. */
typedef bool (*nft_meta_loader)(u32 *dst, const struct nft_packet *pkt);

static bool nft_meta_len(u32 *dst, const struct nft_packet *pkt)
{
	*dst = pkt->skb->len;
	return true;
}

static bool nft_meta_protocol(u32 *dst, const struct nft_packet *pkt)
{
	nft_reg_put16(dst, (__force u16)pkt->skb->protocol);
	return true;
}

static bool nft_meta_nfproto(u32 *dst, const struct nft_packet *pkt)
{
	nft_reg_put8(dst, nft_packet_pf(pkt));
	return true;
}

static bool nft_meta_l4proto(u32 *dst, const struct nft_packet *pkt)
{
	nft_reg_put8(dst, pkt->l4proto);
	return pkt->flags & NFT_PACKET_L4PROTO;
}

static bool nft_meta_priority(u32 *dst, const struct nft_packet *pkt)
{
	*dst = pkt->skb->priority;
	return true;
}

static bool nft_meta_mark(u32 *dst, const struct nft_packet *pkt)
{
	*dst = pkt->skb->mark;
	return true;
}

static bool nft_meta_cpu(u32 *dst, const struct nft_packet *pkt)
{
	*dst = raw_smp_processor_id();
	return true;
}

static bool nft_meta_prandom(u32 *dst, const struct nft_packet *pkt)
{
	*dst = get_random_u32();
	return true;
}

/*
 * Devices. Without one, index 0 and an empty name are what "iif", "oifname" and the like compare
 * with; type, group and kind there are none of.
 */
static bool nft_meta_put_name(u32 *dst, const struct net_device *dev)
{
	strscpy_pad((char *)dst, dev ? dev->name : "", IFNAMSIZ);
	return true;
}

static bool nft_meta_put_type(u32 *dst, const struct net_device *dev)
{
	if (!dev)
		return false;
	nft_reg_put16(dst, dev->type);
	return true;
}

static bool nft_meta_put_group(u32 *dst, const struct net_device *dev)
{
	if (!dev)
		return false;
	*dst = dev->group;
	return true;
}

static bool nft_meta_put_kind(u32 *dst, const struct net_device *dev)
{
	if (!dev || !dev->rtnl_link_ops)
		return false;
	strscpy_pad((char *)dst, dev->rtnl_link_ops->kind, IFNAMSIZ);
	return true;
}

static bool nft_meta_iif(u32 *dst, const struct nft_packet *pkt)
{
	const struct net_device *dev = nft_packet_in(pkt);

	*dst = dev ? dev->ifindex : 0;
	return true;
}

static bool nft_meta_oif(u32 *dst, const struct nft_packet *pkt)
{
	const struct net_device *dev = nft_packet_out(pkt);

	*dst = dev ? dev->ifindex : 0;
	return true;
}

static bool nft_meta_iifname(u32 *dst, const struct nft_packet *pkt)
{
	return nft_meta_put_name(dst, nft_packet_in(pkt));
}

static bool nft_meta_oifname(u32 *dst, const struct nft_packet *pkt)
{
	return nft_meta_put_name(dst, nft_packet_out(pkt));
}

/* Of the device the packet is at now, as the stock: it says what the link layer header is. */
static bool nft_meta_iiftype(u32 *dst, const struct nft_packet *pkt)
{
	return nft_meta_put_type(dst, pkt->skb->dev);
}

static bool nft_meta_oiftype(u32 *dst, const struct nft_packet *pkt)
{
	return nft_meta_put_type(dst, nft_packet_out(pkt));
}

static bool nft_meta_iifgroup(u32 *dst, const struct nft_packet *pkt)
{
	return nft_meta_put_group(dst, nft_packet_in(pkt));
}

static bool nft_meta_oifgroup(u32 *dst, const struct nft_packet *pkt)
{
	return nft_meta_put_group(dst, nft_packet_out(pkt));
}

static bool nft_meta_iifkind(u32 *dst, const struct nft_packet *pkt)
{
	return nft_meta_put_kind(dst, nft_packet_in(pkt));
}

static bool nft_meta_oifkind(u32 *dst, const struct nft_packet *pkt)
{
	return nft_meta_put_kind(dst, nft_packet_out(pkt));
}

static int nft_meta_slave_index(const struct nft_packet *pkt)
{
	switch (nft_packet_pf(pkt)) {
	case NFPROTO_IPV4:
		return inet_sdif(pkt->skb);
	case NFPROTO_IPV6:
		return inet6_sdif(pkt->skb);
	}
	return 0;
}

static bool nft_meta_sdif(u32 *dst, const struct nft_packet *pkt)
{
	*dst = nft_meta_slave_index(pkt);
	return true;
}

static bool nft_meta_sdifname(u32 *dst, const struct nft_packet *pkt)
{
	int index = nft_meta_slave_index(pkt);

	return nft_meta_put_name(dst, index ? dev_get_by_index_rcu(nft_packet_net(pkt), index) :
					      NULL);
}

/* The local socket the packet is of, in this namespace, or NULL. */
static struct sock *nft_meta_sock(const struct nft_packet *pkt)
{
	struct sock *sk = skb_to_full_sk(pkt->skb);

	if (!sk || !sk_fullsock(sk) || !net_eq(nft_packet_net(pkt), sock_net(sk)))
		return NULL;
	return sk;
}

/* Owner of the file behind the socket; sockets of the kernel have none. */
static bool nft_meta_owner(u32 *dst, const struct nft_packet *pkt, bool group)
{
	struct sock *sk = nft_meta_sock(pkt);
	const struct cred *cred;
	bool found = false;

	if (!sk)
		return false;

	/* Keeps sock_orphan() from taking socket and file away. */
	read_lock_bh(&sk->sk_callback_lock);
	if (sk->sk_socket && sk->sk_socket->file) {
		cred = sk->sk_socket->file->f_cred;
		*dst = group ? from_kgid_munged(sock_net(sk)->user_ns, cred->fsgid) :
			       from_kuid_munged(sock_net(sk)->user_ns, cred->fsuid);
		found = true;
	}
	read_unlock_bh(&sk->sk_callback_lock);
	return found;
}

static bool nft_meta_skuid(u32 *dst, const struct nft_packet *pkt)
{
	return nft_meta_owner(dst, pkt, false);
}

static bool nft_meta_skgid(u32 *dst, const struct nft_packet *pkt)
{
	return nft_meta_owner(dst, pkt, true);
}

#ifdef CONFIG_IP_ROUTE_CLASSID
static bool nft_meta_rtclassid(u32 *dst, const struct nft_packet *pkt)
{
	const struct dst_entry *route = skb_dst(pkt->skb);

	if (!route)
		return false;
	*dst = route->tclassid;
	return true;
}
#endif

#ifdef CONFIG_NETWORK_SECMARK
static bool nft_meta_secmark(u32 *dst, const struct nft_packet *pkt)
{
	*dst = pkt->skb->secmark;
	return true;
}
#endif

#ifdef CONFIG_CGROUP_NET_CLASSID
static bool nft_meta_cgroup(u32 *dst, const struct nft_packet *pkt)
{
	struct sock *sk = nft_meta_sock(pkt);

	if (!sk)
		return false;
	*dst = sock_cgroup_classid(&sk->sk_cgrp_data);
	return true;
}
#endif

#ifdef CONFIG_XFRM
static bool nft_meta_secpath(u32 *dst, const struct nft_packet *pkt)
{
	nft_reg_put8(dst, secpath_exists(pkt->skb));
	return true;
}
#endif

/* A looped back packet was never on a wire: its address tells what it would have been. */
static bool nft_meta_loopback_type(const struct nft_packet *pkt, u8 *type)
{
	const struct sk_buff *skb = pkt->skb;
	const struct iphdr *iph;
	struct iphdr buf;
	u16 proto;

	switch (nft_packet_pf(pkt)) {
	case NFPROTO_IPV4:
		proto = ETH_P_IP;
		break;
	case NFPROTO_IPV6:
		proto = ETH_P_IPV6;
		break;
	default:
		proto = ntohs(skb->protocol);
	}

	if (proto == ETH_P_IPV6) {
		*type = PACKET_MULTICAST;
		return true;
	}
	if (proto != ETH_P_IP)
		return false;
	iph = skb_header_pointer(skb, skb_network_offset(skb), sizeof(buf), &buf);
	if (!iph)
		return false;
	*type = ipv4_is_multicast(iph->daddr) ? PACKET_MULTICAST : PACKET_BROADCAST;
	return true;
}

static bool nft_meta_pkttype(u32 *dst, const struct nft_packet *pkt)
{
	u8 type = pkt->skb->pkt_type;

	if (type == PACKET_LOOPBACK && !nft_meta_loopback_type(pkt, &type))
		return false;
	nft_reg_put8(dst, type);
	return true;
}

static bool nft_meta_time_ns(u32 *dst, const struct nft_packet *pkt)
{
	u64 now = ktime_get_real_ns();

	memcpy(dst, &now, sizeof(now));
	return true;
}

/* Day of the week in the kernel's time zone, 0 is Sunday. */
static bool nft_meta_time_day(u32 *dst, const struct nft_packet *pkt)
{
	struct tm tm;

	time64_to_tm(ktime_get_real_seconds(), -sys_tz.tz_minuteswest * 60, &tm);
	nft_reg_put8(dst, tm.tm_wday);
	return true;
}

/* Seconds since midnight, UTC. */
static bool nft_meta_time_hour(u32 *dst, const struct nft_packet *pkt)
{
	s32 second;

	div_s64_rem(ktime_get_real_seconds(), 24 * 60 * 60, &second);
	*dst = second;
	return true;
}

/* What each key can do, by the bytes of it. What the kernel was built without can do nothing. */
static const struct nft_meta_key {
	u8		load_len;
	u8		store_len;
	nft_meta_loader	load;
} nft_meta_keys[] = {
	[NFT_META_LEN]		= { 4, 0, nft_meta_len },
	[NFT_META_PROTOCOL]	= { 2, 0, nft_meta_protocol },
	[NFT_META_PRIORITY]	= { 4, 4, nft_meta_priority },
	[NFT_META_MARK]		= { 4, 4, nft_meta_mark },
	[NFT_META_IIF]		= { 4, 0, nft_meta_iif },
	[NFT_META_OIF]		= { 4, 0, nft_meta_oif },
	[NFT_META_IIFNAME]	= { IFNAMSIZ, 0, nft_meta_iifname },
	[NFT_META_OIFNAME]	= { IFNAMSIZ, 0, nft_meta_oifname },
	[NFT_META_IIFTYPE]	= { 2, 0, nft_meta_iiftype },
	[NFT_META_OIFTYPE]	= { 2, 0, nft_meta_oiftype },
	[NFT_META_SKUID]	= { 4, 0, nft_meta_skuid },
	[NFT_META_SKGID]	= { 4, 0, nft_meta_skgid },
	[NFT_META_NFTRACE]	= { 0, 1, NULL },
#ifdef CONFIG_IP_ROUTE_CLASSID
	[NFT_META_RTCLASSID]	= { 4, 0, nft_meta_rtclassid },
#endif
#ifdef CONFIG_NETWORK_SECMARK
	[NFT_META_SECMARK]	= { 4, 4, nft_meta_secmark },
#endif
	[NFT_META_NFPROTO]	= { 1, 0, nft_meta_nfproto },
	[NFT_META_L4PROTO]	= { 1, 0, nft_meta_l4proto },
	[NFT_META_PKTTYPE]	= { 1, 1, nft_meta_pkttype },
	[NFT_META_CPU]		= { 4, 0, nft_meta_cpu },
	[NFT_META_IIFGROUP]	= { 4, 0, nft_meta_iifgroup },
	[NFT_META_OIFGROUP]	= { 4, 0, nft_meta_oifgroup },
#ifdef CONFIG_CGROUP_NET_CLASSID
	[NFT_META_CGROUP]	= { 4, 0, nft_meta_cgroup },
#endif
	[NFT_META_PRANDOM]	= { 4, 0, nft_meta_prandom },
#ifdef CONFIG_XFRM
	[NFT_META_SECPATH]	= { 1, 0, nft_meta_secpath },
#endif
	[NFT_META_IIFKIND]	= { IFNAMSIZ, 0, nft_meta_iifkind },
	[NFT_META_OIFKIND]	= { IFNAMSIZ, 0, nft_meta_oifkind },
	[NFT_META_TIME_NS]	= { 8, 0, nft_meta_time_ns },
	[NFT_META_TIME_DAY]	= { 1, 0, nft_meta_time_day },
	[NFT_META_TIME_HOUR]	= { 4, 0, nft_meta_time_hour },
	[NFT_META_SDIF]		= { 4, 0, nft_meta_sdif },
	[NFT_META_SDIFNAME]	= { IFNAMSIZ, 0, nft_meta_sdifname },
};

/* dreg := meta[key]; break if the packet has none */
void nft_meta_load_eval(const struct nft_expr *expr, struct nft_regs *regs,
			const struct nft_packet *pkt)
{
	const struct nft_meta *meta = nft_expr_priv(expr);

	if (!nft_meta_keys[meta->key].load(&regs->words[meta->reg], pkt))
		regs->verdict.code = NFT_BREAK;
}
EXPORT_SYMBOL_GPL(nft_meta_load_eval);

int nft_meta_load_compile(const struct nft_expr *expr, struct nft_compiler *c)
{
	const struct nft_meta *meta = nft_expr_priv(expr);

	return nft_compile_meta(c, meta->key, meta->reg);
}
EXPORT_SYMBOL_GPL(nft_meta_load_compile);

static int nft_meta_key_of(struct nft_ctx *ctx, const struct nlattr *attr,
			   const struct nft_meta_key **key)
{
	u32 number;

	if (!attr)
		return nft_refuse(ctx->extack, NULL, -EINVAL, "meta needs a key");
	number = ntohl(nla_get_be32(attr));
	if (number >= ARRAY_SIZE(nft_meta_keys) ||
	    (!nft_meta_keys[number].load_len && !nft_meta_keys[number].store_len))
		return nft_refuse(ctx->extack, attr, -EOPNOTSUPP,
				  "no such meta key in this kernel or family");
	*key = &nft_meta_keys[number];
	return number;
}

int nft_meta_load_init(struct nft_ctx *ctx, struct nft_expr *expr, const struct nlattr *const tb[])
{
	struct nft_meta *meta = nft_expr_priv(expr);
	const struct nft_meta_key *key;
	int number;

	number = nft_meta_key_of(ctx, tb[NFTA_META_KEY], &key);
	if (number < 0)
		return number;
	if (!key->load_len)
		return nft_refuse(ctx->extack, tb[NFTA_META_KEY], -EOPNOTSUPP,
				  "this meta key can be set, not read");
	meta->key = number;
	meta->len = key->load_len;
	return nft_reg_store(ctx, tb[NFTA_META_DREG], meta->len, NFT_DATA_VALUE, &meta->reg);
}
EXPORT_SYMBOL_GPL(nft_meta_load_init);

int nft_meta_load_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_meta *meta = nft_expr_priv(expr);

	if (nla_put_be32(skb, NFTA_META_KEY, htonl(meta->key)) ||
	    nft_reg_put(skb, NFTA_META_DREG, meta->reg))
		return -1;
	return 0;
}
EXPORT_SYMBOL_GPL(nft_meta_load_dump);

#define NFT_META_INPUT_HOOKS \
	(BIT(NF_INET_PRE_ROUTING) | BIT(NF_INET_LOCAL_IN) | BIT(NF_INET_FORWARD))

int nft_meta_load_validate(struct nft_ctx *ctx, const struct nft_expr *expr)
{
	const struct nft_meta *meta = nft_expr_priv(expr);
	bool secpath = meta->key == NFT_META_SECPATH;

	if (!secpath && meta->key != NFT_META_SDIF && meta->key != NFT_META_SDIFNAME)
		return 0;

	switch (ctx->family) {
	case NFPROTO_IPV4:
	case NFPROTO_IPV6:
	case NFPROTO_INET:
		return nft_validate_hooks(ctx, secpath ? NFT_META_INPUT_HOOKS :
					  BIT(NF_INET_LOCAL_IN) | BIT(NF_INET_FORWARD));
	case NFPROTO_NETDEV:
		if (secpath)
			return nft_validate_hooks(ctx, BIT(NF_NETDEV_INGRESS));
	}
	return nft_refuse(ctx->extack, NULL, -EOPNOTSUPP, "packets of this family lack the key");
}
EXPORT_SYMBOL_GPL(nft_meta_load_validate);

/* meta[key] := sreg */
void nft_meta_store_eval(const struct nft_expr *expr, struct nft_regs *regs,
			 const struct nft_packet *pkt)
{
	const struct nft_meta *meta = nft_expr_priv(expr);
	const u32 *src = &regs->words[meta->reg];
	struct sk_buff *skb = pkt->skb;
	u8 byte = *(const u8 *)src;

	switch (meta->key) {
	case NFT_META_MARK:
		skb->mark = *src;
		break;
	case NFT_META_PRIORITY:
		skb->priority = *src;
		break;
	case NFT_META_PKTTYPE:
		if (skb->pkt_type != byte && skb_pkt_type_ok(byte) &&
		    skb_pkt_type_ok(skb->pkt_type))
			skb->pkt_type = byte;
		break;
	case NFT_META_NFTRACE:
		skb->nf_trace = !!byte;
		break;
#ifdef CONFIG_NETWORK_SECMARK
	case NFT_META_SECMARK:
		skb->secmark = *src;
		break;
#endif
	}
}
EXPORT_SYMBOL_GPL(nft_meta_store_eval);

int nft_meta_store_init(struct nft_ctx *ctx, struct nft_expr *expr,
			const struct nlattr *const tb[])
{
	struct nft_meta *meta = nft_expr_priv(expr);
	const struct nft_meta_key *key;
	int number;

	number = nft_meta_key_of(ctx, tb[NFTA_META_KEY], &key);
	if (number < 0)
		return number;
	if (!key->store_len)
		return nft_refuse(ctx->extack, tb[NFTA_META_KEY], -EOPNOTSUPP,
				  "this meta key can't be set");
	meta->key = number;
	meta->len = key->store_len;
	return nft_reg_load(ctx, tb[NFTA_META_SREG], meta->len, &meta->reg);
}
EXPORT_SYMBOL_GPL(nft_meta_store_init);

int nft_meta_store_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_meta *meta = nft_expr_priv(expr);

	if (nla_put_be32(skb, NFTA_META_KEY, htonl(meta->key)) ||
	    nft_reg_put(skb, NFTA_META_SREG, meta->reg))
		return -1;
	return 0;
}
EXPORT_SYMBOL_GPL(nft_meta_store_dump);

/* The stack has acted on the type already in any but the first hooks. */
int nft_meta_store_validate(struct nft_ctx *ctx, const struct nft_expr *expr)
{
	const struct nft_meta *meta = nft_expr_priv(expr);

	if (meta->key != NFT_META_PKTTYPE)
		return 0;

	switch (ctx->family) {
	case NFPROTO_BRIDGE:
		return nft_validate_hooks(ctx, BIT(NF_BR_PRE_ROUTING));
	case NFPROTO_NETDEV:
		return nft_validate_hooks(ctx, BIT(NF_NETDEV_INGRESS));
	case NFPROTO_IPV4:
	case NFPROTO_IPV6:
	case NFPROTO_INET:
		return nft_validate_hooks(ctx, BIT(NF_INET_PRE_ROUTING));
	}
	return nft_refuse(ctx->extack, NULL, -EOPNOTSUPP,
			  "packets of this family have no type to set");
}
EXPORT_SYMBOL_GPL(nft_meta_store_validate);

static const struct nft_expr_ops nft_meta_load_ops = {
	.type		= &nft_meta_type,
	.size		= sizeof(struct nft_meta),
	.eval		= nft_meta_load_eval,
	.compile	= nft_meta_load_compile,
	.init		= nft_meta_load_init,
	.dump		= nft_meta_load_dump,
	.validate	= nft_meta_load_validate,
	.reads		= true,
};

static const struct nft_expr_ops nft_meta_store_ops = {
	.type		= &nft_meta_type,
	.size		= sizeof(struct nft_meta),
	.eval		= nft_meta_store_eval,
	.init		= nft_meta_store_init,
	.dump		= nft_meta_store_dump,
	.validate	= nft_meta_store_validate,
};

static bool nft_meta_is_bridge_key(const struct nlattr *attr)
{
	switch (ntohl(nla_get_be32(attr))) {
	case NFT_META_BRI_IIFNAME:
	case NFT_META_BRI_OIFNAME:
	case NFT_META_BRI_IIFPVID:
	case NFT_META_BRI_IIFVPROTO:
	case NFT_META_BRI_BROUTE:
		return true;
	}
	return false;
}

static const struct nft_expr_ops *nft_meta_select(struct nft_ctx *ctx,
						  const struct nlattr *const tb[])
{
	int err;

	if (!tb[NFTA_META_KEY]) {
		err = nft_refuse(ctx->extack, NULL, -EINVAL, "meta needs a key");
		return ERR_PTR(err);
	}
	if (!tb[NFTA_META_DREG] == !tb[NFTA_META_SREG]) {
		err = nft_refuse(ctx->extack, tb[NFTA_META_SREG], -EINVAL,
				 "meta needs one register, to load or to set");
		return ERR_PTR(err);
	}
	/* Those keys are in a module of their own, which then is the type for the family. */
	if (ctx->family == NFPROTO_BRIDGE && nft_meta_is_bridge_key(tb[NFTA_META_KEY])) {
		err = nft_module_wish(ctx, "nft-expr-%u-meta", NFPROTO_BRIDGE);
		if (err < 0)
			return ERR_PTR(err);
	}
	return tb[NFTA_META_DREG] ? &nft_meta_load_ops : &nft_meta_store_ops;
}

struct nft_expr_type nft_meta_type = {
	.name		= "meta",
	.maxattr	= NFTA_META_MAX,
	.policy		= nft_meta_attrs,
	.select_ops	= nft_meta_select,
	.owner		= THIS_MODULE,
};
