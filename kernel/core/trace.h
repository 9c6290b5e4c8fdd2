/* SPDX-License-Identifier: GPL-2.0-only */
/* Traces: what a marked packet met, rule by rule, to listeners of NFNLGRP_NFTRACE. */
#ifndef _RAMPART_CORE_TRACE_H
#define _RAMPART_CORE_TRACE_H

#include <uapi/linux/netfilter/nf_tables.h>
#include "core/packet.h"
#include "core/program.h"

/**
 * struct nft_trace - trace of one evaluation, on its stack
 * @sent: the packet's headers and devices have been told
 * @id: kept by nft_trace_keep()
 */
struct nft_trace {
	bool	sent;
	u32	id;
};

/** nft_trace_keep() - of a traced packet, what the event of an expression needs that takes it away (NF_STOLEN) */
void nft_trace_keep(struct nft_packet *pkt);

/**
 * nft_trace_send() - one event
 * @type: enum nft_trace_types: a rule matched, a chain returned, a policy was applied
 * @rule: or NULL
 * @policy: for NFT_TRACETYPE_POLICY
 *
 * Call when skb->nf_trace is set, or was before the packet was taken away: then it is not looked at any more. Nothing is
 * sent when nobody listens.
 */
void nft_trace_send(struct nft_packet *pkt, enum nft_trace_types type,
		    const struct nft_chain *chain, const struct nft_rule *rule,
		    const struct nft_verdict *verdict, u32 policy);

#endif
