/* SPDX-License-Identifier: GPL-2.0-only */
/* Fib: what the modules of the families share. */
#ifndef _RAMPART_EXPR_FIB_H
#define _RAMPART_EXPR_FIB_H

#include "core/expr.h"

/**
 * struct nft_fib - dreg := what the routing tables say of an address
 * @flags: NFTA_FIB_F_*
 * @result: enum nft_fib_result
 */
struct nft_fib {
	u32	flags;
	u8	result;
	u8	dreg;
};

/** nft_fib_attrs - policy of NFTA_FIB_*. */
extern const struct nla_policy nft_fib_attrs[NFTA_FIB_MAX + 1];

/* Members of struct nft_expr_ops. */
int nft_fib_parse(struct nft_ctx *ctx, struct nft_expr *expr, const struct nlattr *const tb[]);
int nft_fib_put(struct sk_buff *skb, const struct nft_expr *expr, bool reset);
int nft_fib_hooks(struct nft_ctx *ctx, const struct nft_expr *expr);

/** nft_fib_store() - dreg := index or name of @dev, or whether there is one. NULL: none. */
void nft_fib_store(const struct nft_fib *fib, struct nft_regs *regs, const struct net_device *dev);
/** nft_fib_store_type() - dreg := RTN_* */
void nft_fib_store_type(const struct nft_fib *fib, struct nft_regs *regs, u32 type);

/** nft_fib_is_loopback() - a packet that came from this host: routes to its sender say nothing. */
static inline bool nft_fib_is_loopback(const struct nft_packet *pkt)
{
	const struct net_device *in = nft_packet_in(pkt);

	return pkt->skb->pkt_type == PACKET_LOOPBACK || (in && in->flags & IFF_LOOPBACK);
}

/** nft_fib_device() - the device the result must be on, or NULL for any. */
static inline const struct net_device *nft_fib_device(const struct nft_fib *fib,
						      const struct nft_packet *pkt)
{
	if (fib->flags & NFTA_FIB_F_OIF)
		return nft_packet_out(pkt);
	if (fib->flags & NFTA_FIB_F_IIF)
		return nft_packet_in(pkt);
	return NULL;
}

/* nft_fib_ipv4.ko and nft_fib_ipv6.ko: evaluate for a packet known to be of the protocol. */
void nft_fib_lookup_ipv4(const struct nft_expr *expr, struct nft_regs *regs,
			 const struct nft_packet *pkt);
void nft_fib_lookup_ipv6(const struct nft_expr *expr, struct nft_regs *regs,
			 const struct nft_packet *pkt);

#endif
