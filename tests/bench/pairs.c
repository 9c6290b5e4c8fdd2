// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Pairs: what packets cost in one network namespace compared with another. The two take turns, a tenth of a
 * millisecond each, so that whatever slows the machine down meets both.
 *
 *   echo "BASE_FD CASE_FD DEVICE MS SADDR SADDR DADDR DADDR DPORT DPORT" >/sys/module/pairs/parameters/compare
 *   cat /sys/module/pairs/parameters/compare
 *
 * Files of two network namespaces, a device of this name in each, how long to go on, and from where to where addresses
 * (as numbers) and the destination port are picked at random for each packet. UDP packets of 60 bytes are handed to the
 * device's receive path, as pktgen does with "xmit_mode netif_receive"; making them is part of their cost. Then it
 * reads as: the picoseconds a packet costs in either namespace, in the quickest tenth of its turns.
 */
#include <linux/etherdevice.h>
#include <linux/ip.h>
#include <linux/module.h>
#include <linux/netdevice.h>
#include <linux/sort.h>
#include <linux/udp.h>
#include <net/ip.h>
#include <net/net_namespace.h>

#define TURN_NS		100000	/* the clock of User-mode Linux has steps of 256 */
#define PACKETS_MIN	8	/* of a turn */
#define PAIRS_MIN	9
#define PAIRS_MAX	20000
#define PACKET_SIZE	60
#define SOURCE_PORT	9

/** struct span - numbers to pick from, both ends included. */
struct span {
	u32 from, to;
};

/** struct flow - what the packets of a comparison are like. */
struct flow {
	struct span saddr, daddr, dport;
	u64 state;
};

static u64 base_ps, case_ps;

static u32 span_pick(const struct span *span, struct flow *flow)
{
	if (span->from == span->to)
		return span->from;
	flow->state = flow->state * 6364136223846793005ull + 1442695040888963407ull;
	return span->from + (u32)(((flow->state >> 32) * ((u64)span->to - span->from + 1)) >> 32);
}

static struct sk_buff *packet_make(struct net_device *device, struct flow *flow)
{
	struct sk_buff *skb = netdev_alloc_skb(device, PACKET_SIZE);
	struct ethhdr *ethernet;
	struct udphdr *udp;
	struct iphdr *ip;

	if (!skb)
		return NULL;
	ethernet = skb_put_zero(skb, PACKET_SIZE);
	ether_addr_copy(ethernet->h_dest, device->dev_addr);
	ethernet->h_proto = htons(ETH_P_IP);
	ip = (struct iphdr *)(ethernet + 1);
	ip->version = 4;
	ip->ihl = sizeof(*ip) / 4;
	ip->ttl = 64;
	ip->protocol = IPPROTO_UDP;
	ip->tot_len = htons(PACKET_SIZE - sizeof(*ethernet));
	ip->saddr = htonl(span_pick(&flow->saddr, flow));
	ip->daddr = htonl(span_pick(&flow->daddr, flow));
	ip_send_check(ip);
	udp = (struct udphdr *)(ip + 1);
	udp->source = htons(SOURCE_PORT);
	udp->dest = htons(span_pick(&flow->dport, flow));
	udp->len = htons(PACKET_SIZE - sizeof(*ethernet) - sizeof(*ip));
	skb->protocol = eth_type_trans(skb, device);
	return skb;
}

/* Nanoseconds that so many packets take. */
static u64 turn(struct net_device *device, struct flow *flow, unsigned int packets)
{
	u64 start;

	local_bh_disable();
	start = ktime_get_ns();
	while (packets--) {
		struct sk_buff *skb = packet_make(device, flow);

		if (skb)
			netif_receive_skb(skb);
	}
	start = ktime_get_ns() - start;
	local_bh_enable();
	cond_resched();
	return start;
}

static int number_compare(const void *left, const void *right)
{
	u64 a = *(const u64 *)left, b = *(const u64 *)right;

	return a < b ? -1 : a > b;
}

static u64 quickest_tenth(u64 *numbers, unsigned int count)
{
	sort(numbers, count, sizeof(*numbers), number_compare, NULL);
	return numbers[count / 10];
}

static int devices_compare(struct net_device *base, struct net_device *device, struct flow *flow, u64 lasting_ns)
{
	u64 *before = kvmalloc_array(PAIRS_MAX, sizeof(*before), GFP_KERNEL);
	u64 *after = kvmalloc_array(PAIRS_MAX, sizeof(*after), GFP_KERNEL);
	unsigned int packets = PACKETS_MIN, pairs;
	u64 end;

	if (!before || !after) {
		kvfree(before);
		kvfree(after);
		return -ENOMEM;
	}
	while (turn(base, flow, packets) < TURN_NS)
		packets *= 2;
	while (packets > PACKETS_MIN && turn(device, flow, packets) > 4 * TURN_NS)
		packets /= 2;
	end = ktime_get_ns() + lasting_ns;
	for (pairs = 0; pairs < PAIRS_MAX && (pairs < PAIRS_MIN || ktime_get_ns() < end); pairs++) {
		before[pairs] = turn(base, flow, packets);
		after[pairs] = turn(device, flow, packets);
	}
	base_ps = div64_u64(1000 * quickest_tenth(before, pairs), packets);
	case_ps = div64_u64(1000 * quickest_tenth(after, pairs), packets);
	kvfree(before);
	kvfree(after);
	return 0;
}

/* The device of this name in the namespace that the writer has open as @fd. */
static struct net_device *device_get(int fd, const char *name)
{
	struct net *net = get_net_ns_by_fd(fd);
	struct net_device *device;

	if (IS_ERR(net))
		return NULL;
	device = dev_get_by_name(net, name);
	put_net(net);
	return device;
}

static int compare_set(const char *words, const struct kernel_param *param)
{
	struct flow flow = { .state = 1 };
	struct net_device *base, *device;
	int base_fd, case_fd, error = -ENODEV;
	unsigned int lasting_ms;
	char name[IFNAMSIZ];

	if (sscanf(words, "%d %d %15s %u %u %u %u %u %u %u", &base_fd, &case_fd, name, &lasting_ms, &flow.saddr.from,
		   &flow.saddr.to, &flow.daddr.from, &flow.daddr.to, &flow.dport.from, &flow.dport.to) != 10)
		return -EINVAL;
	base = device_get(base_fd, name);
	device = device_get(case_fd, name);
	if (base && device)
		error = devices_compare(base, device, &flow, lasting_ms * 1000000ull);
	dev_put(base);
	dev_put(device);
	return error;
}

static int compare_get(char *words, const struct kernel_param *param)
{
	return sysfs_emit(words, "%llu %llu\n", base_ps, case_ps);
}

static const struct kernel_param_ops compare_ops = { .set = compare_set, .get = compare_get };

module_param_cb(compare, &compare_ops, NULL, 0600);
MODULE_PARM_DESC(compare, "what to compare; then what came out");
MODULE_LICENSE("GPL");
MODULE_DESCRIPTION("Compares what packets cost in two network namespaces");
