/* SPDX-License-Identifier: GPL-2.0-only */
/* Egress: sending a packet of a device's hook out through another device. */
#ifndef _RAMPART_CORE_EGRESS_H
#define _RAMPART_CORE_EGRESS_H

#include "core/packet.h"

/**
 * nft_egress_send() - send @skb, the packet or a copy of it, as it is
 * @ifindex: of the device, in the packet's namespace
 *
 * Consumes @skb, also where there is no such device or packets go in a circle. Under RCU.
 */
void nft_egress_send(const struct nft_packet *pkt, struct sk_buff *skb, int ifindex);

#endif
