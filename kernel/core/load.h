/* SPDX-License-Identifier: GPL-2.0-only */
/* Loads: how the evaluation loop and dispatches read bytes and metadata of a packet. */
#ifndef _RAMPART_CORE_LOAD_H
#define _RAMPART_CORE_LOAD_H

#include <linux/if.h>
#include <net/netfilter/nf_conntrack.h>
#include "compat/unaligned.h"
#include "core/packet.h"
#include "core/program.h"

/* Values are bytes as in registers, zero padded to a u64 or two: their byte order is the packet's. */

/** nft_bytes_mask() - the first @len bytes of a u64 in memory, 1 to 8. */
static inline u64 nft_bytes_mask(unsigned int len)
{
	u64 mask = 0;

	memset(&mask, 0xff, len);
	return mask;
}

/** nft_load_offset() - where the bytes are, from skb->data. False if there is no such header. */
static __always_inline bool nft_load_offset(const struct nft_packet *pkt, u8 base, u16 offset,
					    int *at)
{
	if (base == NFT_PAYLOAD_NETWORK_HEADER) {
		*at = skb_network_offset(pkt->skb) + offset;
		return true;
	}
	if (unlikely(!(pkt->flags & NFT_PACKET_L4PROTO) || pkt->fragoff))
		return false;
	*at = pkt->thoff + offset;
	return true;
}

/**
 * nft_load_masked() - 1 to 8 bytes of the packet
 * @mask: covers @len bytes at most
 *
 * False if they aren't there.
 */
static __always_inline bool nft_load_masked(const struct nft_packet *pkt, u8 base, u16 offset,
					    u8 len, u64 mask, u64 *value)
{
	u64 copied = 0;
	int at;

	if (!nft_load_offset(pkt, base, offset, &at))
		return false;
	/* All lengths are one load: behind a packet's bytes its buffer has at least the shared info. */
	if (likely(at >= 0 && at + len <= (int)skb_headlen(pkt->skb))) {
		BUILD_BUG_ON(sizeof(struct skb_shared_info) < 2 * sizeof(u64));
		*value = get_unaligned((const u64 *)(pkt->skb->data + at)) & mask;
		return true;
	}
	/* Of its own, so that @value needn't be in memory where this doesn't happen. */
	if (skb_copy_bits(pkt->skb, at, &copied, len) < 0)
		return false;
	*value = copied & mask;
	return true;
}

/** nft_load_wide() - the same for 1 to 16 bytes. */
static __always_inline bool nft_load_wide(const struct nft_packet *pkt, u8 base, u16 offset,
					  u8 len, const u64 mask[2], u64 value[2])
{
	u64 copied[2] = {};
	int at;

	if (!nft_load_offset(pkt, base, offset, &at))
		return false;
	if (likely(at >= 0 && at + len <= (int)skb_headlen(pkt->skb))) {
		value[0] = get_unaligned((const u64 *)(pkt->skb->data + at)) & mask[0];
		value[1] = get_unaligned((const u64 *)(pkt->skb->data + at) + 1) & mask[1];
		return true;
	}
	if (skb_copy_bits(pkt->skb, at, copied, len) < 0)
		return false;
	value[0] = copied[0] & mask[0];
	value[1] = copied[1] & mask[1];
	return true;
}

/** nft_load_number() - a number of so many bytes as its bytes in memory, zero padded. */
static __always_inline u64 nft_load_number(u64 number, unsigned int bytes)
{
#ifdef __LITTLE_ENDIAN
	return number;
#else
	return number << 8 * (sizeof(number) - bytes);
#endif
}

/** nft_load_ct_state() - one bit, of enum ip_conntrack_info or how a packet comes to have none. */
static __always_inline u32 nft_load_ct_state(const struct sk_buff *skb)
{
	enum ip_conntrack_info info;

	if (nf_ct_get(skb, &info))
		return NF_CT_STATE_BIT(info);
	return info == IP_CT_UNTRACKED ? NF_CT_STATE_UNTRACKED_BIT : NF_CT_STATE_INVALID_BIT;
}

/** nft_load_meta() - meta[key], for keys of at most a word. False if the packet has none. */
static __always_inline bool nft_load_meta(const struct nft_packet *pkt, u8 key, u64 *value)
{
	const struct net_device *dev;

	switch (key) {
	case NFT_FAST_META_PROTOCOL:
		*value = nft_load_number((__force u16)pkt->skb->protocol, 2);
		return true;
	case NFT_FAST_META_L4PROTO:
		*value = nft_load_number(pkt->l4proto, 1);
		return pkt->flags & NFT_PACKET_L4PROTO;
	case NFT_FAST_META_NFPROTO:
		*value = nft_load_number(nft_packet_pf(pkt), 1);
		return true;
	case NFT_FAST_META_LEN:
		*value = nft_load_number(pkt->skb->len, 4);
		return true;
	case NFT_FAST_META_MARK:
		*value = nft_load_number(pkt->skb->mark, 4);
		return true;
	case NFT_FAST_META_PRIORITY:
		*value = nft_load_number(pkt->skb->priority, 4);
		return true;
	case NFT_FAST_META_CT_STATE:
		*value = nft_load_number(nft_load_ct_state(pkt->skb), 4);
		return true;
	case NFT_FAST_META_IIF:
		dev = nft_packet_in(pkt);
		*value = nft_load_number(dev ? dev->ifindex : 0, 4);
		return true;
	case NFT_FAST_META_OIF:
		dev = nft_packet_out(pkt);
		*value = nft_load_number(dev ? dev->ifindex : 0, 4);
		return true;
	}
	return false;
}

/** nft_load_name() - name of the device @key says, zero padded; all zero without a device. */
static __always_inline void nft_load_name(const struct nft_packet *pkt, u8 key, u64 value[2])
{
	const u64 ones = 0x0101010101010101ULL, highs = 0x8080808080808080ULL;
	const struct net_device *dev;
	__le64 name[2];
	u64 low, high, zeros;

	value[0] = 0;
	value[1] = 0;
	dev = key == NFT_FAST_META_IIFNAME ? nft_packet_in(pkt) : nft_packet_out(pkt);
	if (!dev)
		return;
	/* What is behind the end of a name may be of an older one. */
	BUILD_BUG_ON(IFNAMSIZ != 2 * sizeof(u64));
	name[0] = get_unaligned((const __le64 *)dev->name);
	name[1] = get_unaligned((const __le64 *)dev->name + 1);
	low = le64_to_cpu(name[0]);
	zeros = (low - ones) & ~low & highs;
	if (zeros) {
		value[0] = (__force u64)cpu_to_le64(low & ((zeros & -zeros) - 1));
		return;
	}
	high = le64_to_cpu(name[1]);
	zeros = (high - ones) & ~high & highs;
	value[0] = (__force u64)name[0];
	value[1] = (__force u64)cpu_to_le64(high & ((zeros & -zeros) - 1));
}

#endif
