// SPDX-License-Identifier: GPL-2.0-only
/* Object secmark: marks packets with a label of the security module. */
#ifdef CONFIG_NETWORK_SECMARK
#include <linux/security.h>
#include <linux/slab.h>
#include "core/object.h"

struct nft_object_type nft_secmark_object_type;

/**
 * struct nft_secmark - a label
 * @secid: the security module's number for it
 * @label: its text
 */
struct nft_secmark {
	u32	secid;
	char	*label;
};

static const struct nla_policy nft_secmark_policy[NFTA_SECMARK_MAX + 1] = {
	[NFTA_SECMARK_CTX]	= { .type = NLA_STRING, .len = NFT_SECMARK_CTX_MAXLEN },
};

/* skb.secmark := secid */
static void nft_secmark_eval(struct nft_object *obj, struct nft_regs *regs,
			     const struct nft_packet *pkt)
{
	const struct nft_secmark *mark = nft_object_priv(obj);

	pkt->skb->secmark = READ_ONCE(mark->secid);
}

/* Ask the security module for the label's number, and whether packets may get it. May sleep. */
static int nft_secmark_ask(struct nft_secmark *mark)
{
	u32 secid = 0;
	int err;

	err = security_secctx_to_secid(mark->label, strlen(mark->label), &secid);
	if (err)
		return err;
	if (!secid)
		return -ENOENT;
	err = security_secmark_relabel_packet(secid);
	if (!err)
		WRITE_ONCE(mark->secid, secid);
	return err;
}

static int nft_secmark_init(struct nft_ctx *ctx, struct nft_object *obj,
			    const struct nlattr *const tb[])
{
	struct nft_secmark *mark = nft_object_priv(obj);
	int err;

	if (!tb[NFTA_SECMARK_CTX])
		return nft_refuse(ctx->extack, NULL, -EINVAL, "secmark needs a label");
	mark->label = nla_strdup(tb[NFTA_SECMARK_CTX], GFP_KERNEL_ACCOUNT);
	if (!mark->label)
		return nft_refuse(ctx->extack, NULL, -ENOMEM, "no memory for a label");
	err = nft_secmark_ask(mark);
	if (err) {
		kfree(mark->label);
		return nft_refuse(ctx->extack, tb[NFTA_SECMARK_CTX], err,
				  "the security module knows no such label for packets");
	}
	security_secmark_refcount_inc();
	return 0;
}

static void nft_secmark_destroy(const struct nft_ctx *ctx, struct nft_object *obj)
{
	struct nft_secmark *mark = nft_object_priv(obj);

	security_secmark_refcount_dec();
	kfree(mark->label);
}

static int nft_secmark_dump(struct sk_buff *skb, struct nft_object *obj, bool reset)
{
	struct nft_secmark *mark = nft_object_priv(obj);

	if (nla_put_string(skb, NFTA_SECMARK_CTX, mark->label))
		return -1;
	/* Numbers change with the policy. Where it lost the label, the old one stays. */
	if (reset)
		nft_secmark_ask(mark);
	return 0;
}

static const struct nft_object_ops nft_secmark_ops = {
	.type		= &nft_secmark_object_type,
	.size		= sizeof(struct nft_secmark),
	.eval		= nft_secmark_eval,
	.init		= nft_secmark_init,
	.destroy	= nft_secmark_destroy,
	.dump		= nft_secmark_dump,
};

struct nft_object_type nft_secmark_object_type = {
	.number		= NFT_OBJECT_SECMARK,
	.maxattr	= NFTA_SECMARK_MAX,
	.policy		= nft_secmark_policy,
	.ops		= &nft_secmark_ops,
	.owner		= THIS_MODULE,
};
#endif
