# SPDX-License-Identifier: GPL-2.0-or-later
# Each form of tests/lang/iptables-map: iptables' rule and nft's meet the same packets and do the same to them.
# needs our nft
. "$TEST_TOP/tests/shell/lib.sh"

command -v iptables-nft >/dev/null || skip 'no iptables-nft here'
modprobe -q nf_log_syslog && modprobe -q xt_statistic && modprobe -q nf_conntrack_tftp || skip 'this kernel has no x_tables extensions'

host h0 v0 10.1.0.2 10.1.0.1 fd01::2 fd01::1
host h1 v1 10.2.0.2 10.2.0.1 fd02::2 fd02::1
ip link set v0 group 2
ip route add 10.1.0.3 dev v0 realm 4
# What comes from addresses of nobody goes back where it came from, and answers need no neighbour.
for address in 10.1.0.5 10.1.0.3; do ip neigh add "$address" lladdr 02:00:00:00:00:07 dev v0; done
ip route add 10.9.0.0/16 via 10.1.0.2
ip -6 route add fd09::/64 via fd01::2
ip -n h0 route add local 10.9.0.0/16 dev lo
sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1 net.netfilter.nf_conntrack_acct=1
# Each packet has its answer, also from the hosts.
for place in '' 'on h0' 'on h1'; do
	$place sysctl -qw net.ipv4.icmp_ratelimit=0 net.ipv6.icmp.ratelimit=0
done
sysctl -qw net.ipv4.icmp_msgs_per_sec=1000000 net.ipv4.icmp_msgs_burst=1000000 2>/dev/null
ip rule add fwmark 0x1 lookup 100
ip route add local default dev lo table 100
ip netns attach here $$
# transform HOST POLICY DIRECTION: datagrams to port 4444 are encrypted on their way.
for place in h0 here; do
	ip -n $place xfrm state add src 10.1.0.2 dst 10.1.0.1 proto esp spi 0x101 reqid 7 mode transport \
		enc 'ecb(cipher_null)' '' auth digest_null '' || skip 'no IPsec'
done
ip -n h0 xfrm policy add src 10.1.0.2 dst 10.1.0.1 proto udp dport 4444 dir out \
	tmpl src 10.1.0.2 dst 10.1.0.1 proto esp reqid 7 mode transport
mkdir cgroup
mount -t cgroup -o net_cls none cgroup || skip 'no cgroups that tell a class'
mkdir -p cgroup/named
echo 0x100001 >cgroup/named/net_cls.classid
pings h0 10.1.0.1; pings h1 10.2.0.1; pings h0 fd01::1; pings h1 fd02::1
"$TEST_TOP/tests/shell/iptables-map" "$NFT" || failed=1
umount cgroup
