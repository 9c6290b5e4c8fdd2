// SPDX-License-Identifier: GPL-2.0-only
/* Expressions ct and notrack: what connection tracking knows of a packet; sets some of it. */
#include <linux/module.h>
#include <linux/percpu.h>
#include <net/netfilter/nf_conntrack_acct.h>
#include <net/netfilter/nf_conntrack_ecache.h>
#include <net/netfilter/nf_conntrack_helper.h>
#include <net/netfilter/nf_conntrack_labels.h>
#include <net/netfilter/nf_conntrack_zones.h>
#include "core/expr.h"
#include "core/load.h"
#include "core/object.h"
#include "expr/conntrack.h"
#include "object/ct.h"

static struct nft_expr_type nft_ct_type;
static struct nft_expr_type nft_notrack_type;

/* Direction of a key without one. */
#define NFT_CT_NO_DIR	IP_CT_DIR_MAX

/**
 * struct nft_ct - dreg := ct[key], or ct[key] := sreg
 * @templates: of a zone to set, one a CPU, in use again when no packet holds it
 * @key: enum nft_ct_keys
 * @dir: enum ip_conntrack_dir, or NFT_CT_NO_DIR
 * @reg: index into nft_regs.words
 * @len: bytes of the register
 */
struct nft_ct {
	struct nf_conn * __percpu	*templates;
	u8				key;
	u8				dir;
	u8				reg;
	u8				len;
};

static const struct nla_policy nft_ct_policy[NFTA_CT_MAX + 1] = {
	[NFTA_CT_DREG]		= { .type = NLA_U32 },
	[NFTA_CT_KEY]		= { .type = NLA_U32 },
	[NFTA_CT_DIRECTION]	= { .type = NLA_U8 },
	[NFTA_CT_SREG]		= { .type = NLA_U32 },
};

/* Each loader: dst := ct[key], the last word zero padded; false if the connection has none. */
typedef bool (*nft_ct_loader)(u32 *dst, const struct nft_ct *priv, const struct nf_conn *ct,
			      enum ip_conntrack_info info);

static bool nft_ct_direction(u32 *dst, const struct nft_ct *priv, const struct nf_conn *ct,
			     enum ip_conntrack_info info)
{
	nft_reg_put8(dst, CTINFO2DIR(info));
	return true;
}

static bool nft_ct_status(u32 *dst, const struct nft_ct *priv, const struct nf_conn *ct,
			  enum ip_conntrack_info info)
{
	*dst = ct->status;
	return true;
}

#ifdef CONFIG_NF_CONNTRACK_MARK
static bool nft_ct_mark(u32 *dst, const struct nft_ct *priv, const struct nf_conn *ct,
			enum ip_conntrack_info info)
{
	*dst = READ_ONCE(ct->mark);
	return true;
}
#endif

#ifdef CONFIG_NF_CONNTRACK_SECMARK
static bool nft_ct_secmark(u32 *dst, const struct nft_ct *priv, const struct nf_conn *ct,
			   enum ip_conntrack_info info)
{
	*dst = ct->secmark;
	return true;
}
#endif

static bool nft_ct_expiration(u32 *dst, const struct nft_ct *priv, const struct nf_conn *ct,
			      enum ip_conntrack_info info)
{
	*dst = jiffies_to_msecs(nf_ct_expires(ct));
	return true;
}

/* Name of the helper that expected this connection. */
static bool nft_ct_helper(u32 *dst, const struct nft_ct *priv, const struct nf_conn *ct,
			  enum ip_conntrack_info info)
{
	const struct nf_conntrack_helper *helper;
	const struct nf_conn_help *help;

	if (!ct->master)
		return false;
	help = nfct_help(ct->master);
	if (!help)
		return false;
	helper = rcu_dereference(help->helper);
	if (!helper)
		return false;
	strscpy_pad((char *)dst, helper->name, NF_CT_HELPER_NAME_LEN);
	return true;
}

static bool nft_ct_l3proto(u32 *dst, const struct nft_ct *priv, const struct nf_conn *ct,
			   enum ip_conntrack_info info)
{
	nft_reg_put8(dst, nf_ct_l3num(ct));
	return true;
}

static bool nft_ct_protocol(u32 *dst, const struct nft_ct *priv, const struct nf_conn *ct,
			    enum ip_conntrack_info info)
{
	nft_reg_put8(dst, nf_ct_protonum(ct));
	return true;
}

static bool nft_ct_id(u32 *dst, const struct nft_ct *priv, const struct nf_conn *ct,
		      enum ip_conntrack_info info)
{
	*dst = nf_ct_get_id(ct);
	return true;
}

#ifdef CONFIG_NF_CONNTRACK_LABELS
static bool nft_ct_labels(u32 *dst, const struct nft_ct *priv, const struct nf_conn *ct,
			  enum ip_conntrack_info info)
{
	const struct nf_conn_labels *labels = nf_ct_labels_find(ct);

	if (labels)
		memcpy(dst, labels->bits, NF_CT_LABELS_MAX_SIZE);
	else
		memset(dst, 0, NF_CT_LABELS_MAX_SIZE);
	return true;
}
#endif

#ifdef CONFIG_NF_CONNTRACK_ZONES
static bool nft_ct_zone(u32 *dst, const struct nft_ct *priv, const struct nf_conn *ct,
			enum ip_conntrack_info info)
{
	const struct nf_conntrack_zone *zone = nf_ct_zone(ct);

	nft_reg_put16(dst, priv->dir == NFT_CT_NO_DIR ? zone->id : nf_ct_zone_id(zone, priv->dir));
	return true;
}
#endif

/* What accounting counted in the direction, or in both. Zero without accounting. */
static void nft_ct_account(const struct nft_ct *priv, const struct nf_conn *ct, u64 *packets,
			   u64 *bytes)
{
	const struct nf_conn_acct *acct = nf_conn_acct_find(ct);
	int dir;

	*packets = 0;
	*bytes = 0;
	for (dir = 0; acct && dir < IP_CT_DIR_MAX; dir++) {
		if (priv->dir != NFT_CT_NO_DIR && priv->dir != dir)
			continue;
		*packets += atomic64_read(&acct->counter[dir].packets);
		*bytes += atomic64_read(&acct->counter[dir].bytes);
	}
}

static bool nft_ct_counts(u32 *dst, const struct nft_ct *priv, const struct nf_conn *ct,
			  enum ip_conntrack_info info)
{
	u64 packets, bytes, value;

	nft_ct_account(priv, ct, &packets, &bytes);
	if (priv->key == NFT_CT_PKTS)
		value = packets;
	else if (priv->key == NFT_CT_BYTES)
		value = bytes;
	else
		value = packets ? div64_u64(bytes, packets) : 0;
	memcpy(dst, &value, sizeof(value));
	return true;
}

/* An address of the tuple; for keys of one family it must be of that one. */
static bool nft_ct_addr(u32 *dst, const struct nft_ct *priv, const struct nf_conn *ct,
			enum ip_conntrack_info info)
{
	const struct nf_conntrack_tuple *tuple = &ct->tuplehash[priv->dir].tuple;
	const union nf_inet_addr *addr = &tuple->dst.u3;
	bool ip4 = nf_ct_l3num(ct) == NFPROTO_IPV4;

	switch (priv->key) {
	case NFT_CT_SRC:
		addr = &tuple->src.u3;
		fallthrough;
	case NFT_CT_DST:
		break;
	case NFT_CT_SRC_IP:
		addr = &tuple->src.u3;
		fallthrough;
	case NFT_CT_DST_IP:
		if (!ip4)
			return false;
		break;
	case NFT_CT_SRC_IP6:
		addr = &tuple->src.u3;
		fallthrough;
	case NFT_CT_DST_IP6:
		if (ip4)
			return false;
		break;
	}
	/* Where the register has room for either, the rest of it must not stay unwritten. */
	memset(dst, 0, priv->len);
	memcpy(dst, addr->all, ip4 ? sizeof(addr->ip) : priv->len);
	return true;
}

static bool nft_ct_port(u32 *dst, const struct nft_ct *priv, const struct nf_conn *ct,
			enum ip_conntrack_info info)
{
	const struct nf_conntrack_tuple *tuple = &ct->tuplehash[priv->dir].tuple;

	nft_reg_put16(dst, (__force u16)(priv->key == NFT_CT_PROTO_SRC ? tuple->src.u.all :
									 tuple->dst.u.all));
	return true;
}

/* May a key be given a direction? */
enum nft_ct_dir_rule {
	NFT_CT_DIR_NEVER,
	NFT_CT_DIR_MAYBE,
	NFT_CT_DIR_ALWAYS,
	/* Accepted for old clients, without meaning. */
	NFT_CT_DIR_IGNORED,
};

/* What each key can do. Where @load_len is 0 the kernel was built without. */
static const struct nft_ct_key {
	u8		load_len;
	u8		store_len;
	u8		dir_rule;
	nft_ct_loader	load;
} nft_ct_keys[] = {
	/* Loaded by nft_ct_load_eval() itself: a packet without connection has a state, too. */
	[NFT_CT_STATE]		= { 4, 0, NFT_CT_DIR_NEVER },
	[NFT_CT_DIRECTION]	= { 1, 0, NFT_CT_DIR_NEVER, nft_ct_direction },
	[NFT_CT_STATUS]		= { 4, 0, NFT_CT_DIR_NEVER, nft_ct_status },
#ifdef CONFIG_NF_CONNTRACK_MARK
	[NFT_CT_MARK]		= { 4, 4, NFT_CT_DIR_NEVER, nft_ct_mark },
#endif
#ifdef CONFIG_NF_CONNTRACK_SECMARK
	[NFT_CT_SECMARK]	= { 4, 4, NFT_CT_DIR_NEVER, nft_ct_secmark },
#endif
	[NFT_CT_EXPIRATION]	= { 4, 0, NFT_CT_DIR_NEVER, nft_ct_expiration },
	[NFT_CT_HELPER]		= { NF_CT_HELPER_NAME_LEN, 0, NFT_CT_DIR_NEVER, nft_ct_helper },
	[NFT_CT_L3PROTOCOL]	= { 1, 0, NFT_CT_DIR_IGNORED, nft_ct_l3proto },
	[NFT_CT_SRC]		= { 16, 0, NFT_CT_DIR_ALWAYS, nft_ct_addr },
	[NFT_CT_DST]		= { 16, 0, NFT_CT_DIR_ALWAYS, nft_ct_addr },
	[NFT_CT_PROTOCOL]	= { 1, 0, NFT_CT_DIR_IGNORED, nft_ct_protocol },
	[NFT_CT_PROTO_SRC]	= { 2, 0, NFT_CT_DIR_ALWAYS, nft_ct_port },
	[NFT_CT_PROTO_DST]	= { 2, 0, NFT_CT_DIR_ALWAYS, nft_ct_port },
#ifdef CONFIG_NF_CONNTRACK_LABELS
	[NFT_CT_LABELS]		= { NF_CT_LABELS_MAX_SIZE, NF_CT_LABELS_MAX_SIZE, NFT_CT_DIR_NEVER,
				    nft_ct_labels },
#endif
	[NFT_CT_PKTS]		= { 8, 0, NFT_CT_DIR_MAYBE, nft_ct_counts },
	[NFT_CT_BYTES]		= { 8, 0, NFT_CT_DIR_MAYBE, nft_ct_counts },
	[NFT_CT_AVGPKT]		= { 8, 0, NFT_CT_DIR_MAYBE, nft_ct_counts },
#ifdef CONFIG_NF_CONNTRACK_ZONES
	[NFT_CT_ZONE]		= { 2, 2, NFT_CT_DIR_MAYBE, nft_ct_zone },
#endif
#ifdef CONFIG_NF_CONNTRACK_EVENTS
	[NFT_CT_EVENTMASK]	= { 0, 4, NFT_CT_DIR_NEVER },
#endif
	[NFT_CT_SRC_IP]		= { 4, 0, NFT_CT_DIR_ALWAYS, nft_ct_addr },
	[NFT_CT_DST_IP]		= { 4, 0, NFT_CT_DIR_ALWAYS, nft_ct_addr },
	[NFT_CT_SRC_IP6]	= { 16, 0, NFT_CT_DIR_ALWAYS, nft_ct_addr },
	[NFT_CT_DST_IP6]	= { 16, 0, NFT_CT_DIR_ALWAYS, nft_ct_addr },
	[NFT_CT_ID]		= { 4, 0, NFT_CT_DIR_NEVER, nft_ct_id },
};

/* dreg := ct[key]; break if there is no connection or it has none */
static void nft_ct_load_eval(const struct nft_expr *expr, struct nft_regs *regs,
			     const struct nft_packet *pkt)
{
	const struct nft_ct *priv = nft_expr_priv(expr);
	u32 *dst = &regs->words[priv->reg];
	enum ip_conntrack_info info;
	const struct nf_conn *ct;

	if (priv->key == NFT_CT_STATE) {
		*dst = nft_load_ct_state(pkt->skb);
		return;
	}
	ct = nf_ct_get(pkt->skb, &info);
	if (!ct || !nft_ct_keys[priv->key].load(dst, priv, ct, info))
		regs->verdict.code = NFT_BREAK;
}

static int nft_ct_load_compile(const struct nft_expr *expr, struct nft_compiler *c)
{
	const struct nft_ct *priv = nft_expr_priv(expr);

	return priv->key == NFT_CT_STATE ? nft_compile_ct_state(c, priv->reg) : -EOPNOTSUPP;
}

/* ct[key] := sreg, for keys other than zones */
static void nft_ct_store_eval(const struct nft_expr *expr, struct nft_regs *regs,
			      const struct nft_packet *pkt)
{
	const struct nft_ct *priv = nft_expr_priv(expr);
	const u32 *src = &regs->words[priv->reg];
	enum ip_conntrack_info info;
	struct nf_conntrack_ecache *ecache;
	struct nf_conn *ct;

	ct = nf_ct_get(pkt->skb, &info);
	if (!ct || nf_ct_is_template(ct))
		return;

	switch (priv->key) {
#ifdef CONFIG_NF_CONNTRACK_MARK
	case NFT_CT_MARK:
		if (READ_ONCE(ct->mark) == *src)
			break;
		WRITE_ONCE(ct->mark, *src);
		nf_conntrack_event_cache(IPCT_MARK, ct);
		break;
#endif
#ifdef CONFIG_NF_CONNTRACK_SECMARK
	case NFT_CT_SECMARK:
		if (ct->secmark == *src)
			break;
		ct->secmark = *src;
		nf_conntrack_event_cache(IPCT_SECMARK, ct);
		break;
#endif
	case NFT_CT_LABELS:
		/* Labels are added to those there are. */
		nf_connlabels_replace(ct, src, src, NF_CT_LABELS_MAX_SIZE / sizeof(u32));
		break;
	case NFT_CT_EVENTMASK:
		ecache = nf_ct_ecache_find(ct);
		if (ecache)
			ecache->ctmask = *src;
		else if (*src && !nf_ct_is_confirmed(ct))
			nf_ct_ecache_ext_add(ct, *src, 0, GFP_ATOMIC);
		break;
	}
}

#ifdef CONFIG_NF_CONNTRACK_ZONES
/* A template of the zone with a reference for the packet, or NULL. */
static struct nf_conn *nft_ct_template_get(const struct nft_ct *priv, struct net *net,
					   const struct nf_conntrack_zone *zone)
{
	struct nf_conn *ct = *this_cpu_ptr(priv->templates);

	/* Ours alone: no packet, queued to userspace perhaps, still counts on its zone. */
	if (refcount_read(&ct->ct_general.use) == 1) {
		nf_ct_zone_add(ct, zone);
		nf_conntrack_get(&ct->ct_general);
		return ct;
	}
	ct = nf_ct_tmpl_alloc(net, zone, GFP_ATOMIC);
	if (ct)
		__set_bit(IPS_CONFIRMED_BIT, &ct->status);
	return ct;
}

/* ct[zone] := sreg, for packets conntrack hasn't seen; drop if out of memory */
static void nft_ct_zone_eval(const struct nft_expr *expr, struct nft_regs *regs,
			     const struct nft_packet *pkt)
{
	const struct nft_ct *priv = nft_expr_priv(expr);
	struct nf_conntrack_zone zone = { .dir = NF_CT_DEFAULT_ZONE_DIR };
	enum ip_conntrack_info info;
	struct nf_conn *ct;

	ct = nf_ct_get(pkt->skb, &info);
	if (ct || info == IP_CT_UNTRACKED)
		return;

	zone.id = *(const u16 *)&regs->words[priv->reg];
	if (priv->dir == IP_CT_DIR_ORIGINAL)
		zone.dir = NF_CT_ZONE_DIR_ORIG;
	else if (priv->dir == IP_CT_DIR_REPLY)
		zone.dir = NF_CT_ZONE_DIR_REPL;

	ct = nft_ct_template_get(priv, nft_packet_net(pkt), &zone);
	if (ct)
		nf_ct_set(pkt->skb, ct, IP_CT_NEW);
	else
		regs->verdict.code = NF_DROP;
}

static void nft_ct_templates_free(struct nf_conn * __percpu *templates)
{
	struct nf_conn *ct;
	int cpu;

	for_each_possible_cpu(cpu) {
		ct = *per_cpu_ptr(templates, cpu);
		if (ct)
			nf_ct_put(ct);
	}
	free_percpu(templates);
}

static int nft_ct_templates_alloc(struct nft_ctx *ctx, struct nft_ct *priv)
{
	const struct nf_conntrack_zone zone = { .id = 0 };
	struct nf_conn *ct;
	int cpu;

	priv->templates = alloc_percpu(struct nf_conn *);
	if (!priv->templates)
		goto err_memory;
	for_each_possible_cpu(cpu) {
		ct = nf_ct_tmpl_alloc(ctx->net, &zone, GFP_KERNEL);
		if (!ct)
			goto err_free;
		__set_bit(IPS_CONFIRMED_BIT, &ct->status);
		*per_cpu_ptr(priv->templates, cpu) = ct;
	}
	return 0;

err_free:
	nft_ct_templates_free(priv->templates);
err_memory:
	return nft_refuse(ctx->extack, NULL, -ENOMEM, "no memory for conntrack templates");
}
#endif

static const struct nft_ct_key *nft_ct_key_of(struct nft_ctx *ctx, struct nft_ct *priv,
					      const struct nlattr *const tb[])
{
	const struct nft_ct_key *key;
	u32 number;

	number = ntohl(nla_get_be32(tb[NFTA_CT_KEY]));
	if (number >= ARRAY_SIZE(nft_ct_keys))
		goto err_unknown;
	key = &nft_ct_keys[number];
	priv->key = number;
	priv->len = tb[NFTA_CT_DREG] ? key->load_len : key->store_len;
	if (!priv->len)
		goto err_unknown;
	return key;

err_unknown:
	return ERR_PTR(nft_refuse(ctx->extack, tb[NFTA_CT_KEY], -EOPNOTSUPP,
				  "this kernel can't load or set that ct key"));
}

static int nft_ct_init_dir(struct nft_ctx *ctx, struct nft_ct *priv, const struct nft_ct_key *key,
			   const struct nlattr *attr)
{
	priv->dir = NFT_CT_NO_DIR;
	if (!attr) {
		if (key->dir_rule == NFT_CT_DIR_ALWAYS)
			return nft_refuse(ctx->extack, NULL, -EINVAL, "the key needs a direction");
		return 0;
	}
	if (key->dir_rule == NFT_CT_DIR_NEVER)
		return nft_refuse(ctx->extack, attr, -EINVAL, "the key has no direction");
	if (nla_get_u8(attr) >= IP_CT_DIR_MAX)
		return nft_refuse(ctx->extack, attr, -EINVAL, "unknown direction");
	if (key->dir_rule != NFT_CT_DIR_IGNORED)
		priv->dir = nla_get_u8(attr);
	return 0;
}

static int nft_ct_load_init(struct nft_ctx *ctx, struct nft_expr *expr,
			    const struct nlattr *const tb[])
{
	struct nft_ct *priv = nft_expr_priv(expr);
	const struct nft_ct_key *key = nft_ct_key_of(ctx, priv, tb);
	int err;

	if (IS_ERR(key))
		return PTR_ERR(key);
	err = nft_ct_init_dir(ctx, priv, key, tb[NFTA_CT_DIRECTION]);
	if (err < 0)
		return err;

	if (priv->key == NFT_CT_SRC || priv->key == NFT_CT_DST) {
		if (ctx->family == NFPROTO_IPV4)
			priv->len = sizeof(struct in_addr);
		else if (ctx->family != NFPROTO_IPV6 && ctx->family != NFPROTO_INET)
			return nft_refuse(ctx->extack, tb[NFTA_CT_KEY], -EAFNOSUPPORT,
					  "the key's length is unknown in this family");
	}
	err = nft_reg_store(ctx, tb[NFTA_CT_DREG], priv->len, NFT_DATA_VALUE, &priv->reg);
	if (err < 0)
		return err;

	err = nft_conntrack_get(ctx);
	if (err < 0)
		return err;
	if (key->load == nft_ct_counts)
		nf_ct_set_acct(ctx->net, true);
	return 0;
}

static void nft_ct_load_destroy(const struct nft_ctx *ctx, struct nft_expr *expr)
{
	nft_conntrack_put(ctx);
}

/* What a key needs to be set: allocated for as long as the expression lives. */
static int nft_ct_store_prepare(struct nft_ctx *ctx, struct nft_ct *priv)
{
	int err;

	switch (priv->key) {
#ifdef CONFIG_NF_CONNTRACK_ZONES
	case NFT_CT_ZONE:
		return nft_ct_templates_alloc(ctx, priv);
#endif
#ifdef CONFIG_NF_CONNTRACK_LABELS
	case NFT_CT_LABELS:
		err = nf_connlabels_get(ctx->net, NF_CT_LABELS_MAX_SIZE * BITS_PER_BYTE - 1);
		if (err < 0)
			return nft_refuse(ctx->extack, NULL, err, "no room for labels");
		return 0;
#endif
	}
	return 0;
}

static void nft_ct_store_release(const struct nft_ctx *ctx, struct nft_ct *priv)
{
	switch (priv->key) {
#ifdef CONFIG_NF_CONNTRACK_ZONES
	case NFT_CT_ZONE:
		nft_ct_templates_free(priv->templates);
		break;
#endif
#ifdef CONFIG_NF_CONNTRACK_LABELS
	case NFT_CT_LABELS:
		nf_connlabels_put(ctx->net);
		break;
#endif
	}
}

static int nft_ct_store_init(struct nft_ctx *ctx, struct nft_expr *expr,
			     const struct nlattr *const tb[])
{
	struct nft_ct *priv = nft_expr_priv(expr);
	const struct nft_ct_key *key = nft_ct_key_of(ctx, priv, tb);
	int err;

	if (IS_ERR(key))
		return PTR_ERR(key);
	err = nft_ct_init_dir(ctx, priv, key, tb[NFTA_CT_DIRECTION]);
	if (err < 0)
		return err;
	err = nft_reg_load(ctx, tb[NFTA_CT_SREG], priv->len, &priv->reg);
	if (err < 0)
		return err;
	err = nft_ct_store_prepare(ctx, priv);
	if (err < 0)
		return err;
	err = nft_conntrack_get(ctx);
	if (err < 0)
		nft_ct_store_release(ctx, priv);
	return err;
}

static void nft_ct_store_destroy(const struct nft_ctx *ctx, struct nft_expr *expr)
{
	nft_ct_store_release(ctx, nft_expr_priv(expr));
	nft_conntrack_put(ctx);
}

static int nft_ct_dir_put(struct sk_buff *skb, const struct nft_ct *priv)
{
	if (priv->dir == NFT_CT_NO_DIR)
		return 0;
	return nla_put_u8(skb, NFTA_CT_DIRECTION, priv->dir);
}

static int nft_ct_load_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_ct *priv = nft_expr_priv(expr);

	if (nft_reg_put(skb, NFTA_CT_DREG, priv->reg) ||
	    nla_put_be32(skb, NFTA_CT_KEY, htonl(priv->key)) ||
	    nft_ct_dir_put(skb, priv))
		return -1;
	return 0;
}

static int nft_ct_store_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	const struct nft_ct *priv = nft_expr_priv(expr);

	if (nft_reg_put(skb, NFTA_CT_SREG, priv->reg) ||
	    nla_put_be32(skb, NFTA_CT_KEY, htonl(priv->key)) ||
	    nft_ct_dir_put(skb, priv))
		return -1;
	return 0;
}

static const struct nft_expr_ops nft_ct_load_ops = {
	.type		= &nft_ct_type,
	.size		= sizeof(struct nft_ct),
	.eval		= nft_ct_load_eval,
	.compile	= nft_ct_load_compile,
	.init		= nft_ct_load_init,
	.destroy	= nft_ct_load_destroy,
	.dump		= nft_ct_load_dump,
	.reads		= true,
};

static const struct nft_expr_ops nft_ct_store_ops = {
	.type		= &nft_ct_type,
	.size		= sizeof(struct nft_ct),
	.eval		= nft_ct_store_eval,
	.init		= nft_ct_store_init,
	.destroy	= nft_ct_store_destroy,
	.dump		= nft_ct_store_dump,
};

#ifdef CONFIG_NF_CONNTRACK_ZONES
static const struct nft_expr_ops nft_ct_zone_ops = {
	.type		= &nft_ct_type,
	.size		= sizeof(struct nft_ct),
	.eval		= nft_ct_zone_eval,
	.init		= nft_ct_store_init,
	.destroy	= nft_ct_store_destroy,
	.dump		= nft_ct_store_dump,
};
#endif

static const struct nft_expr_ops *nft_ct_select(struct nft_ctx *ctx,
						const struct nlattr *const tb[])
{
	int err;

	if (!tb[NFTA_CT_KEY]) {
		err = nft_refuse(ctx->extack, NULL, -EINVAL, "ct needs a key");
		return ERR_PTR(err);
	}
	if (!tb[NFTA_CT_DREG] == !tb[NFTA_CT_SREG]) {
		err = nft_refuse(ctx->extack, tb[NFTA_CT_SREG], -EINVAL,
				 "ct needs one register, to load or to set");
		return ERR_PTR(err);
	}
	if (tb[NFTA_CT_DREG])
		return &nft_ct_load_ops;
#ifdef CONFIG_NF_CONNTRACK_ZONES
	if (nla_get_be32(tb[NFTA_CT_KEY]) == htonl(NFT_CT_ZONE))
		return &nft_ct_zone_ops;
#endif
	return &nft_ct_store_ops;
}

static struct nft_expr_type nft_ct_type = {
	.name		= "ct",
	.maxattr	= NFTA_CT_MAX,
	.policy		= nft_ct_policy,
	.select_ops	= nft_ct_select,
	.owner		= THIS_MODULE,
};

/* A packet conntrack hasn't seen is never shown to it. */
static void nft_notrack_eval(const struct nft_expr *expr, struct nft_regs *regs,
			     const struct nft_packet *pkt)
{
	enum ip_conntrack_info info;

	if (!nf_ct_get(pkt->skb, &info) && info != IP_CT_UNTRACKED)
		nf_ct_set(pkt->skb, NULL, IP_CT_UNTRACKED);
}

static int nft_notrack_init(struct nft_ctx *ctx, struct nft_expr *expr,
			    const struct nlattr *const tb[])
{
	return 0;
}

static int nft_notrack_dump(struct sk_buff *skb, const struct nft_expr *expr, bool reset)
{
	return 0;
}

static const struct nft_expr_ops nft_notrack_ops = {
	.type	= &nft_notrack_type,
	.eval	= nft_notrack_eval,
	.init	= nft_notrack_init,
	.dump	= nft_notrack_dump,
};

static struct nft_expr_type nft_notrack_type = {
	.name	= "notrack",
	.ops	= &nft_notrack_ops,
	.owner	= THIS_MODULE,
};

static struct nft_object_type *const nft_ct_objects[] = {
	&nft_ct_helper_object_type,
	&nft_ct_expect_object_type,
#ifdef CONFIG_NF_CONNTRACK_TIMEOUT
	&nft_ct_timeout_object_type,
#endif
};

static int __init nft_ct_module_init(void)
{
	int err;

	/* Labels are handed to conntrack, and compared, as words. */
	BUILD_BUG_ON(NF_CT_LABELS_MAX_SIZE > NFT_DATA_VALUE_MAXLEN);

	err = nft_object_types_register(nft_ct_objects, ARRAY_SIZE(nft_ct_objects));
	if (err)
		return err;
	err = nft_expr_register(&nft_ct_type);
	if (err)
		goto err_objects;
	err = nft_expr_register(&nft_notrack_type);
	if (err)
		goto err_ct;
	return 0;

err_ct:
	nft_expr_unregister(&nft_ct_type);
err_objects:
	nft_object_types_unregister(nft_ct_objects, ARRAY_SIZE(nft_ct_objects));
	return err;
}

static void __exit nft_ct_module_exit(void)
{
	nft_expr_unregister(&nft_notrack_type);
	nft_expr_unregister(&nft_ct_type);
	nft_object_types_unregister(nft_ct_objects, ARRAY_SIZE(nft_ct_objects));
}

module_init(nft_ct_module_init);
module_exit(nft_ct_module_exit);

MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("nf_tables: expressions and objects of connection tracking");
MODULE_VERSION(RAMPART_VERSION);
NFT_EXPR_ALIAS("ct");
NFT_EXPR_ALIAS("notrack");
NFT_OBJECT_ALIAS(NFT_OBJECT_CT_HELPER);
NFT_OBJECT_ALIAS(NFT_OBJECT_CT_TIMEOUT);
NFT_OBJECT_ALIAS(NFT_OBJECT_CT_EXPECT);
