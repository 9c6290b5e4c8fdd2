// SPDX-License-Identifier: GPL-2.0-or-later
/* Frame: random Ethernet frames: VLAN stacks, IPv4 and IPv6 with options, extensions and fragments, transports, truncation. */
#include <arpa/inet.h>
#include <string.h>
#include <net/ethernet.h>
#include <netinet/icmp6.h>
#include <netinet/ip.h>
#include <netinet/ip6.h>
#include <netinet/ip_icmp.h>
#include "frame.h"

#define IPPROTO_HIP_LIKE 253	/* for experiments: no transport anyone knows */
#define EXTENSIONS_MAX 4

/* The first two are the machine's own, the rest are behind it. */
const char *const frame_hosts4[8] = {
	"10.1.0.1", "10.2.0.1", "10.1.0.2", "10.1.0.77", "10.2.0.5", "10.2.255.254", "192.0.2.1",
	"203.0.113.255",
};
const char *const frame_hosts6[8] = {
	"fd01::1", "fd02::1", "fd01::2", "fd01::abcd:1", "fd02::5", "fd02:0:0:ffff::9",
	"2001:db8::1", "2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
};
const uint16_t frame_ports[8] = { 22, 53, 80, 443, 1024, 8080, 32768, 65535 };

/*
 * First fragments only: of the later ones the stock takes the payload for a transport header where
 * it loads 1, 2 or 4 bytes.
 */
static const uint16_t fragments4[] = { 0x2000, 0x4000, 0x8000, 0x2000 };
static const uint16_t fragments6[] = { 0x0000, 0x0001 };

static const uint8_t transports[] = {
	IPPROTO_TCP, IPPROTO_TCP, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_UDP, IPPROTO_ICMP,
	IPPROTO_ICMPV6, IPPROTO_SCTP, IPPROTO_DCCP, IPPROTO_UDPLITE, IPPROTO_ESP, IPPROTO_AH,
	IPPROTO_GRE, IPPROTO_IGMP, IPPROTO_IPIP, IPPROTO_HIP_LIKE,
};

static void *append(struct frame *frame, size_t size)
{
	void *place = frame->bytes + frame->size;

	if (frame->size + size > sizeof(frame->bytes))
		return NULL;
	memset(place, 0, size);
	frame->size += size;
	return place;
}

static void append_bytes(struct frame *frame, const void *bytes, size_t size)
{
	void *place = append(frame, size);

	if (place)
		memcpy(place, bytes, size);
}

static void append_random(struct frame *frame, struct rng *rng, size_t size)
{
	void *place = append(frame, size);

	if (place)
		rng_bytes(rng, place, size);
}

static void append_u16(struct frame *frame, uint16_t value)
{
	append_bytes(frame, &(uint16_t){ htons(value) }, sizeof(uint16_t));
}

static uint32_t sum_add(uint32_t sum, const uint8_t *bytes, size_t size)
{
	for (size_t i = 0; i < size; i++)
		sum += i % 2 ? bytes[i] : bytes[i] << 8;
	return sum;
}

static uint16_t sum_fold(uint32_t sum)
{
	while (sum >> 16)
		sum = (sum & 0xffff) + (sum >> 16);
	return ~sum;
}

/* A TCP header's options: known kinds, and now and then nonsense. */
static size_t tcp_options(struct rng *rng, uint8_t *options)
{
	static const uint8_t known[][12] = {
		{ 2, 4, 0x05, 0xb4 }, { 3, 3, 7 }, { 4, 2 }, { 1 }, { 8, 10, 1, 2, 3, 4 },
		{ 5, 10, 0, 0, 0, 1 }, { 30, 4, 0x10, 0 }, { 34, 2 }, { 0 }, { 2, 1 }, { 3, 0 }, { 2, 40 },
	};
	size_t size = 0;

	for (unsigned int i = rng_below(rng, 5); i && size <= 28; i--) {
		const uint8_t *option = RNG_PICK(rng, known);
		size_t length = option[0] < 2 || option[1] < 2 || option[1] > 12 ? 2 : option[1];

		/* At an even place, for the stock gets the checksum wrong when it sets one at an odd. */
		if (length > 1 && size % 2)
			options[size++] = 1;
		memcpy(options + size, option, length);
		size += option[0] < 2 ? 1 : length;
	}
	while (size % 4)
		options[size++] = 1;
	return size;
}

static void tcp_make(struct frame *frame, struct rng *rng)
{
	static const uint8_t flags[] = { 0x02, 0x12, 0x10, 0x18, 0x11, 0x04, 0x14, 0x00, 0x29, 0xc2 };
	uint8_t options[40] = { 0 };
	size_t size = tcp_options(rng, options);
	uint8_t fixed[12] = { 0 };

	append_u16(frame, RNG_PICK(rng, frame_ports));
	append_u16(frame, RNG_PICK(rng, frame_ports));
	fixed[3] = rng_below(rng, 4);
	fixed[7] = rng_below(rng, 4);
	fixed[8] = (rng_chance(rng, 95) ? 5 + size / 4 : rng_below(rng, 16)) << 4;
	fixed[9] = RNG_PICK(rng, flags);
	fixed[10] = 0x20;
	append_bytes(frame, fixed, sizeof(fixed));
	append_u16(frame, 0);
	append_u16(frame, rng_below(rng, 3));
	append_bytes(frame, options, size);
}

static void udp_make(struct frame *frame, struct rng *rng, size_t payload)
{
	append_u16(frame, RNG_PICK(rng, frame_ports));
	append_u16(frame, RNG_PICK(rng, frame_ports));
	append_u16(frame, rng_chance(rng, 95) ? 8 + payload : rng_below(rng, 65536));
	/* Wrong where it stays: none at all the stock takes for a sum, and keeps it up to date. */
	append_u16(frame, 0x1234);
}

static void sctp_make(struct frame *frame, struct rng *rng)
{
	static const uint8_t chunks[] = { 0, 1, 2, 3, 4, 6, 10, 14, 192, 193 };

	append_u16(frame, RNG_PICK(rng, frame_ports));
	append_u16(frame, RNG_PICK(rng, frame_ports));
	append_random(frame, rng, 8);
	for (unsigned int i = 1 + rng_below(rng, 3); i; i--) {
		unsigned int size = 4 + 4 * rng_below(rng, 5);

		append_bytes(frame, (uint8_t[]){ RNG_PICK(rng, chunks), rng_below(rng, 8) }, 2);
		append_u16(frame, rng_chance(rng, 90) ? size : rng_below(rng, 8));
		append_random(frame, rng, size - 4);
	}
}

static void icmp_make(struct frame *frame, struct rng *rng, bool six)
{
	static const uint8_t types4[] = { 0, 3, 5, 8, 8, 11, 12, 14, 17 };
	static const uint8_t types6[] = { 1, 2, 3, 4, 128, 128, 129, 130, 133, 135 };

	append_bytes(frame, (uint8_t[]){ six ? RNG_PICK(rng, types6) : RNG_PICK(rng, types4),
					 rng_below(rng, 4) }, 2);
	append_u16(frame, 0);
	append_u16(frame, rng_below(rng, 3));
	append_u16(frame, rng_below(rng, 3));
}

/* The checksum at @offset of the transport header at @start, over it and the pseudo header. */
static void transport_sum(struct frame *frame, size_t start, size_t offset, const uint8_t *addresses,
			  size_t addresses_size, uint8_t protocol)
{
	size_t size = frame->size - start;
	uint32_t sum = sum_add(0, addresses, addresses_size);
	uint16_t folded;

	if (offset + 2 > size)
		return;
	if (addresses_size)
		sum += protocol + size;
	memset(frame->bytes + start + offset, 0, sizeof(folded));
	folded = htons(sum_fold(sum_add(sum, frame->bytes + start, size)));
	memcpy(frame->bytes + start + offset, &folded, sizeof(folded));
}

static void transport_make(struct frame *frame, struct rng *rng, uint8_t protocol, bool six,
			   const uint8_t *addresses, size_t addresses_size)
{
	size_t start = frame->size, payload = rng_below(rng, 40);

	switch (protocol) {
	case IPPROTO_TCP:
		tcp_make(frame, rng);
		break;
	case IPPROTO_UDP: case IPPROTO_UDPLITE:
		udp_make(frame, rng, payload);
		break;
	case IPPROTO_SCTP:
		sctp_make(frame, rng);
		break;
	case IPPROTO_ICMP: case IPPROTO_ICMPV6:
		icmp_make(frame, rng, six);
		break;
	case IPPROTO_AH:
		append_bytes(frame, (uint8_t[]){ IPPROTO_TCP, 4, 0, 0 }, 4);
		append_random(frame, rng, 20);
		break;
	default:
		append_random(frame, rng, 16);
	}
	append_random(frame, rng, payload);
	if (rng_chance(rng, 5))
		return;
	if (protocol == IPPROTO_TCP)
		transport_sum(frame, start, 16, addresses, addresses_size, protocol);
	else if (protocol == IPPROTO_UDP)
		transport_sum(frame, start, 6, addresses, addresses_size, protocol);
	else if (protocol == IPPROTO_ICMP)
		transport_sum(frame, start, 2, NULL, 0, protocol);
	else if (protocol == IPPROTO_ICMPV6)
		transport_sum(frame, start, 2, addresses, addresses_size, protocol);
}

/* Router alert, record route, source route, end, no operation, and lengths that lie. */
static size_t ip_options(struct rng *rng, uint8_t *options)
{
	static const uint8_t known[][8] = {
		{ 1 }, { 148, 4, 0, 0 }, { 7, 7, 4 }, { 131, 7, 8, 10, 2, 0, 5 }, { 0 }, { 137, 3, 4 },
		{ 94, 8, 5 },
	};
	size_t size = 0;

	for (unsigned int i = rng_below(rng, 4); i; i--) {
		const uint8_t *option = RNG_PICK(rng, known);
		size_t length = option[0] < 2 ? 1 : option[1];

		memcpy(options + size, option, length);
		size += length;
	}
	while (size % 4)
		options[size++] = 0;
	return size;
}

static void ipv4_make(struct frame *frame, struct rng *rng)
{
	uint8_t options[40] = { 0 }, protocol = RNG_PICK(rng, transports);
	size_t start = frame->size, options_size = rng_chance(rng, 10) ? ip_options(rng, options) : 0;
	struct iphdr header = {
		.version = 4, .ihl = 5 + options_size / 4, .protocol = protocol,
		.ttl = rng_chance(rng, 90) ? 64 : rng_below(rng, 3),
		.tos = rng_chance(rng, 50) ? 0 : rng_next(rng), .id = htons(rng_below(rng, 4)),
	};

	if (rng_chance(rng, 15))
		header.frag_off = htons(RNG_PICK(rng, fragments4));
	inet_pton(AF_INET, RNG_PICK(rng, frame_hosts4), &header.saddr);
	inet_pton(AF_INET, RNG_PICK(rng, frame_hosts4), &header.daddr);
	append(frame, sizeof(header));
	append_bytes(frame, options, options_size);
	transport_make(frame, rng, protocol, false, (uint8_t *)&header.saddr, 8);
	header.tot_len = htons(frame->size - start);
	if (rng_chance(rng, 3))
		header.tot_len = htons(rng_below(rng, 1500));
	memcpy(frame->bytes + start, &header, sizeof(header));
	header.check = htons(sum_fold(sum_add(0, frame->bytes + start, header.ihl * 4)));
	memcpy(frame->bytes + start, &header, sizeof(header));
}

/* The extension header @kind, which says that @next follows. */
static void extension_make(struct frame *frame, struct rng *rng, uint8_t kind, uint8_t next)
{
	static const uint8_t routing_types[] = { 0, 2, 3, 4, 200 };
	unsigned int units = rng_below(rng, 3);

	if (kind == IPPROTO_FRAGMENT) {
		append_bytes(frame, (uint8_t[]){ next, 0 }, 2);
		append_u16(frame, RNG_PICK(rng, fragments6));
		append_bytes(frame, (uint8_t[]){ 0, 0, 0, rng_below(rng, 4) }, 4);
		return;
	}
	append_bytes(frame, (uint8_t[]){ next, rng_chance(rng, 95) ? units : 200 }, 2);
	if (kind == IPPROTO_ROUTING)
		append_bytes(frame, (uint8_t[]){ RNG_PICK(rng, routing_types), rng_below(rng, 2) }, 2);
	else
		append_bytes(frame, (uint8_t[]){ 1, 0 }, 2);
	append_bytes(frame, (uint8_t[]){ 1, 2, 0, 0 }, 4);
	for (; units; units--)
		append_bytes(frame, (uint8_t[]){ 1, 6, 0, 0, 0, 0, 0, 0 }, 8);
}

static void ipv6_make(struct frame *frame, struct rng *rng)
{
	static const uint8_t kinds[] = {
		IPPROTO_HOPOPTS, IPPROTO_ROUTING, IPPROTO_DSTOPTS, IPPROTO_FRAGMENT,
	};
	uint8_t protocol = RNG_PICK(rng, transports), chain[EXTENSIONS_MAX + 1];
	unsigned int count = rng_chance(rng, 25) ? 1 + rng_below(rng, EXTENSIONS_MAX) : 0;
	size_t start = frame->size;
	struct ip6_hdr header = { .ip6_hlim = rng_chance(rng, 90) ? 64 : rng_below(rng, 3) };

	header.ip6_flow = htonl(6u << 28 | (rng_chance(rng, 50) ? 0 : rng_next(rng) & 0xfffffff));
	inet_pton(AF_INET6, RNG_PICK(rng, frame_hosts6), &header.ip6_src);
	inet_pton(AF_INET6, RNG_PICK(rng, frame_hosts6), &header.ip6_dst);
	append(frame, sizeof(header));
	for (unsigned int i = 0; i < count; i++)
		chain[i] = RNG_PICK(rng, kinds);
	chain[count] = protocol;
	header.ip6_nxt = chain[0];
	for (unsigned int i = 0; i < count; i++)
		extension_make(frame, rng, chain[i], chain[i + 1]);
	transport_make(frame, rng, protocol, true, (uint8_t *)&header.ip6_src, 32);
	header.ip6_plen = htons(frame->size - start - sizeof(header));
	if (rng_chance(rng, 3))
		header.ip6_plen = htons(rng_below(rng, 1500));
	memcpy(frame->bytes + start, &header, sizeof(header));
}

static void arp_make(struct frame *frame, struct rng *rng)
{
	append_bytes(frame, (uint8_t[]){ 0, 1, 8, 0, 6, 4, 0, 1 + rng_below(rng, 3) }, 8);
	append_random(frame, rng, 20);
}

void frame_make(struct frame *frame, struct rng *rng, const uint8_t to[6])
{
	static const uint8_t from[6] = { 2, 0, 0, 0, 0, 2 };
	unsigned int kind = rng_below(rng, 100), tags = rng_chance(rng, 8) ? 1 + rng_below(rng, 2) : 0;

	frame->size = 0;
	append_bytes(frame, to, 6);
	append_bytes(frame, from, 6);
	for (; tags; tags--) {
		append_u16(frame, rng_chance(rng, 30) ? 0x88a8 : ETHERTYPE_VLAN);
		append_u16(frame, rng_below(rng, 4) << 13 | (1 + rng_below(rng, 3)));
	}
	if (kind < 50) {
		append_u16(frame, ETHERTYPE_IP);
		ipv4_make(frame, rng);
	} else if (kind < 95) {
		append_u16(frame, ETHERTYPE_IPV6);
		ipv6_make(frame, rng);
	} else if (kind < 98) {
		append_u16(frame, ETHERTYPE_ARP);
		arp_make(frame, rng);
	} else {
		append_u16(frame, rng_next(rng));
		append_random(frame, rng, 50);
	}
	if (rng_chance(rng, 5) && frame->size > 15)
		frame->size = 14 + rng_below(rng, frame->size - 14);
}
