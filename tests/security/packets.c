// SPDX-License-Identifier: GPL-2.0-or-later
/* Packets: arithmetic on what they say, VLAN tags the card took out, byte orders of every size. */
#include <arpa/inet.h>
#include <net/if.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <linux/if_tun.h>
#include <fcntl.h>
#include "security.h"

/* All bytes of all registers. */
#define REG_BYTES	64

CASE(byteorder_sizes, "byte order on sizes it can't do")
{
	static const uint32_t sizes[] = { 0, 1, 3, 5, 6, 7, 9, 16, 32, 64, 255, 256, 258, 260,
					  0x10002, 0x80000004, 0xffffffff };
	static const uint8_t bytes[REG_BYTES];

	for (unsigned int i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++) {
		rule_begin("c");
		immediate(NFT_REG_1, bytes, REG_BYTES);
		expr_begin("byteorder");
		be32_put(NFTA_BYTEORDER_SREG, NFT_REG_1);
		be32_put(NFTA_BYTEORDER_DREG, NFT_REG_1);
		be32_put(NFTA_BYTEORDER_OP, NFT_BYTEORDER_HTON);
		be32_put(NFTA_BYTEORDER_LEN, 16);
		be32_put(NFTA_BYTEORDER_SIZE, sizes[i]);
		expr_end();
		rule_end();
		refused_any();
	}
}

/* What byteorder makes of the bytes 1 to 64, @len of them as numbers of @size; the rest must stay. */
static void byteorder_expect(uint8_t *bytes, unsigned int len, unsigned int size)
{
	for (unsigned int i = 0; i < REG_BYTES; i++)
		bytes[i] = i + 1;
	for (unsigned int at = 0; at + size <= len; at += size)
		for (unsigned int i = 0; i < size; i++)
			bytes[at + i] = at + size - i;
}

CASE(byteorder_bounds, "byte order on sizes it can't do")
{
	uint8_t bytes[REG_BYTES], expected[REG_BYTES], found[REG_BYTES];

	for (unsigned int i = 0; i < REG_BYTES; i++)
		bytes[i] = i + 1;
	for (unsigned int size = 2; size <= 8; size *= 2)
		for (unsigned int len = 2; len <= REG_BYTES; len += len < 20 ? 1 : 11) {
			set_add(.flags = NFT_SET_EVAL, .key_len = REG_BYTES);
			rule_begin("out");
			immediate(NFT_REG_1, bytes, REG_BYTES);
			expr_begin("byteorder");
			be32_put(NFTA_BYTEORDER_SREG, NFT_REG_1);
			be32_put(NFTA_BYTEORDER_DREG, NFT_REG_1);
			be32_put(NFTA_BYTEORDER_OP, NFT_BYTEORDER_HTON);
			be32_put(NFTA_BYTEORDER_LEN, len);
			be32_put(NFTA_BYTEORDER_SIZE, size);
			expr_end();
			dynset("s", NFT_DYNSET_OP_ADD, NFT_REG_1);
			rule_end();
			accepted();
			packet_send(1);
			byteorder_expect(expected, len, size);
			require(elem_first("s", found, sizeof(found)) == REG_BYTES);
			require(!memcmp(expected, found, REG_BYTES));
			rule_delete("out", 0, 0);
			set_delete("s");
			accepted();
		}
}

CASE(bitwise_shifts, "byte order on sizes it can't do")
{
	static const uint32_t shifts[] = { 32, 33, 64, 255, 256, 0x80000000, 0xffffffff };
	static const uint8_t bytes[REG_BYTES];

	for (unsigned int i = 0; i < sizeof(shifts) / sizeof(shifts[0]); i++)
		for (uint32_t op = NFT_BITWISE_LSHIFT; op <= NFT_BITWISE_RSHIFT; op++) {
			rule_begin("c");
			immediate(NFT_REG_1, bytes, REG_BYTES);
			expr_begin("bitwise");
			be32_put(NFTA_BITWISE_SREG, NFT_REG_1);
			be32_put(NFTA_BITWISE_DREG, NFT_REG_1);
			be32_put(NFTA_BITWISE_LEN, 16);
			be32_put(NFTA_BITWISE_OP, op);
			value_put(NFTA_BITWISE_DATA, &shifts[i], 4);
			expr_end();
			rule_end();
			refused(EINVAL);
		}
}

static int tap_open(const char *name)
{
	struct ifreq request = { .ifr_flags = IFF_TAP | IFF_NO_PI };
	int fd = open("/dev/net/tun", O_RDWR), control = socket(AF_INET, SOCK_DGRAM, 0);

	strcpy(request.ifr_name, name);
	if (fd < 0 || ioctl(fd, TUNSETIFF, &request)) {
		close(fd);
		fd = -1;
	}
	ioctl(control, SIOCGIFFLAGS, &request);
	request.ifr_flags |= IFF_UP | IFF_PROMISC;
	ioctl(control, SIOCSIFFLAGS, &request);
	close(control);
	return fd;
}

static void ingress_chain(void)
{
	struct nlattr *nest;

	table_add(TABLE);
	message_begin(NFT_MSG_NEWCHAIN, NETDEV, NLM_F_CREATE);
	string_put(NFTA_CHAIN_TABLE, TABLE);
	string_put(NFTA_CHAIN_NAME, "in");
	string_put(NFTA_CHAIN_TYPE, "filter");
	nest = nest_begin(NFTA_CHAIN_HOOK);
	be32_put(NFTA_HOOK_HOOKNUM, 0);
	be32_put(NFTA_HOOK_PRIORITY, 0);
	string_put(NFTA_HOOK_DEV, "vlan");
	nest_end(nest);
}

/* The set of what was loaded of @len bytes at @offset. */
static void load_set(unsigned int offset, unsigned int len)
{
	char name[32];

	snprintf(name, sizeof(name), "s%u_%u", offset, len);
	set_add(.name = name, .id = offset << 8 | len, .flags = NFT_SET_EVAL, .key_len = len);
	rule_begin("in");
	payload_load(NFT_PAYLOAD_LL_HEADER, offset, len, NFT_REG_1);
	dynset(name, NFT_DYNSET_OP_ADD, NFT_REG_1);
	rule_end();
}

static void load_check(unsigned int offset, unsigned int len, const uint8_t *frame,
		       unsigned int frame_len)
{
	uint8_t found[64];
	char name[32];
	size_t got;

	snprintf(name, sizeof(name), "s%u_%u", offset, len);
	got = elem_first(name, found, sizeof(found));
	if (offset + len > frame_len)
		require(got == 0);
	else
		require(got == len && !memcmp(found, frame + offset, len));
}

static const unsigned int lens[] = { 1, 2, 3, 4, 6, 8, 14, 16, 18, 20, 64 };

#define LENS	(sizeof(lens) / sizeof(lens[0]))

static void vlan_frame(const uint8_t *frame, unsigned int frame_len)
{
	int fd = tap_open("vlan");

	if (fd < 0) {
		case_skip("no tap devices");
		return;
	}
	batch.family = NETDEV;
	ingress_chain();
	for (unsigned int offset = 0; offset < 24; offset++)
		for (unsigned int i = 0; i < LENS; i++)
			load_set(offset, lens[i]);
	if (accepted()) {
		require(write(fd, frame, frame_len) == (ssize_t)frame_len);
		pause_ms(50);
		for (unsigned int offset = 0; offset < 24; offset++)
			for (unsigned int i = 0; i < LENS; i++)
				load_check(offset, lens[i], frame, frame_len);
	}
	batch.family = FAMILY;
	close(fd);
}

/* The card has taken the tag out: loads across the place where it was, from every byte to every byte. */
CASE(vlan_tag, "VLAN arithmetic")
{
	uint8_t frame[64];

	for (unsigned int i = 0; i < sizeof(frame); i++)
		frame[i] = 0x40 + i;
	frame[0] = 2;
	memcpy(frame + 12, "\x81\x00\x00\x05\x08\x06", 6);
	vlan_frame(frame, sizeof(frame));
}

/* Two tags, of which the outer one is taken out. */
CASE(vlan_tags, "VLAN arithmetic")
{
	uint8_t frame[64];

	for (unsigned int i = 0; i < sizeof(frame); i++)
		frame[i] = 0x40 + i;
	frame[0] = 2;
	memcpy(frame + 12, "\x88\xa8\x00\x05\x81\x00\x00\x07\x08\x06", 10);
	vlan_frame(frame, sizeof(frame));
}

/* Nothing behind the addresses is there for some loads. */
CASE(vlan_short, "VLAN arithmetic")
{
	uint8_t frame[22];

	for (unsigned int i = 0; i < sizeof(frame); i++)
		frame[i] = 0x40 + i;
	frame[0] = 2;
	memcpy(frame + 12, "\x81\x00\x00\x05\x08\x06", 6);
	vlan_frame(frame, sizeof(frame));
}
