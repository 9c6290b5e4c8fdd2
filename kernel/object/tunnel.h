/* SPDX-License-Identifier: GPL-2.0-only */
/* Object type that is part of nft_tunnel.ko, and the options of its tunnels. */
#ifndef _RAMPART_OBJECT_TUNNEL_H
#define _RAMPART_OBJECT_TUNNEL_H

#include <net/erspan.h>
#include <net/ip_tunnels.h>
#include <net/vxlan.h>
#include "core/ctx.h"

struct nft_object_type;
struct nlattr;
struct sk_buff;

extern struct nft_object_type nft_tunnel_object_type;

/**
 * struct nft_tunnel_options - what a kind of tunnel has beside addresses and key
 * @kind: NFTA_TUNNEL_KEY_OPTS_*, 0 without any
 * @len: bytes used
 */
struct nft_tunnel_options {
	u32	kind;
	u32	len;
	union {
		struct vxlan_metadata	vxlan;
		struct erspan_metadata	erspan;
		u8			data[IP_TUNNEL_OPTS_MAX];
	};
};

/** nft_tunnel_options_parse() - of NFTA_TUNNEL_KEY_OPTS. -EINVAL, -EOPNOTSUPP. */
int nft_tunnel_options_parse(struct nft_ctx *ctx, struct nft_tunnel_options *options,
			     const struct nlattr *attr);
/** nft_tunnel_options_put() - the reverse. -1 if the message is full. */
int nft_tunnel_options_put(struct sk_buff *skb, const struct nft_tunnel_options *options);
/** nft_tunnel_options_set() - hand them to the tunnel. */
void nft_tunnel_options_set(struct ip_tunnel_info *info, const struct nft_tunnel_options *options);

#endif
