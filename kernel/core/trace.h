/* SPDX-License-Identifier: GPL-2.0-only */
/* Traces: what a marked packet met, rule by rule, to listeners of NFNLGRP_NFTRACE. */
#ifndef _RAMPART_CORE_TRACE_H
#define _RAMPART_CORE_TRACE_H

#include "core/packet.h"
#include "core/program.h"

/**
 * struct nft_trace - trace of one evaluation, on its stack
 * @base: base chain it began in
 * @id: of the packet, the same in all hooks
 * @sent: the packet itself has been sent
 */
struct nft_trace {
	const struct nft_chain	*base;
	__be32			id;
	bool			sent;
};

/** nft_trace_begin() - set @pkt->trace if the packet is marked and someone listens. */
void nft_trace_begin(struct nft_packet *pkt, struct nft_trace *trace, const struct nft_chain *base);
/**
 * nft_trace_send() - one event
 * @type: enum nft_trace_types: a rule matched, a chain returned, a policy was applied
 * @rule: or NULL
 */
void nft_trace_send(struct nft_packet *pkt, enum nft_trace_types type,
		    const struct nft_chain *chain, const struct nft_rule *rule,
		    const struct nft_verdict *verdict, u32 policy);

#endif
