# SPDX-License-Identifier: GPL-2.0-or-later
# Expression reject of bridges and devices: the sender is told, by frames.
. "$TEST_TOP/tests/shell/lib.sh"

ip link add br0 type bridge
ip link set br0 up
ip addr add 10.1.0.1/24 dev br0
ip addr add fd01::1/64 dev br0 nodad
for number in 2 3; do
	bridged h$number v$number br0 10.1.0.$number
	ip -n h$number addr add fd01::$number/64 dev eth0 nodad
done
serves h3 80
serves - 80
# How long an error has to wait its turn isn't the matter here.
sysctl -qw net.ipv4.icmp_ratelimit=0 net.ipv6.icmp.ratelimit=0

asks 'frames pass' 'h3: 10.1.0.2 600 > 10.1.0.3 80
h3: fd01::2 600 > fd01::3 80
-: 10.1.0.2 600 > 10.1.0.1 80' h2/tcp/10.1.0.3/80/600 h2/udp/fd01::3/80/600 h2/tcp/10.1.0.1/80/600

questions='h2/tcp/10.1.0.3/80/601 h2/udp/10.1.0.3/80/602 h2/udp/10.1.0.3/80/603 h2/tcp/fd01::3/80/601
	h2/udp/fd01::3/80/602 h2/udp/fd01::3/80/603'
answers='ECONNREFUSED
ECONNREFUSED
EHOSTUNREACH
ECONNREFUSED
ECONNREFUSED
EACCES'
rules='tcp sport 601 reject with tcp reset
	udp sport 602 reject with icmpx port-unreachable
	udp sport 603 reject with icmpx admin-prohibited'
check 'bridge loads' nft -f - <<-EOF
table bridge t {
	chain pre {
		type filter hook prerouting priority 0
		$rules
		ip protocol tcp tcp sport 604 reject with icmp host-unreachable
		ip6 nexthdr tcp tcp sport 604 reject with icmpv6 no-route
	}
	chain in {
		type filter hook input priority 0
		tcp sport 605 reject with tcp reset
	}
}
EOF
asks 'bridge: reset and errors' "$answers
EHOSTUNREACH
ENETUNREACH
ECONNREFUSED" $questions h2/tcp/10.1.0.3/80/604 h2/tcp/fd01::3/80/604 h2/tcp/10.1.0.1/80/605
refuse 'bridge: not what is forwarded' nft 'add chain bridge t f { type filter hook forward priority 0; }
	add rule bridge t f reject'
nft flush ruleset

ip -n h2 link add link eth0 name eth0.5 type vlan id 5
ip -n h2 addr add 10.5.0.2/24 dev eth0.5
ip -n h2 link set eth0.5 up
ip link add link br0 name br0.5 type vlan id 5
ip addr add 10.5.0.1/24 dev br0.5
ip link set br0.5 up
asks 'tagged frames pass' '-: 10.5.0.2 606 > 10.5.0.1 80' h2/tcp/10.5.0.1/80/606
check 'tagged: loads' nft 'table bridge t { chain pre { type filter hook prerouting priority 0
	vlan id 5 tcp sport 607 reject with tcp reset; }; }'
asks 'tagged: the answer has the tag, too' ECONNREFUSED h2/tcp/10.5.0.1/80/607
nft flush ruleset

nft 'table netdev t { chain in { type filter hook ingress device v2 priority 0; }; }'
if ! nft 'add rule netdev t in reject' 2>/dev/null && ! modinfo -n nft_reject_netdev >/dev/null 2>&1; then
	skip 'this kernel has no reject for devices'
fi
check 'netdev loads' nft -f - <<-EOF
flush ruleset
table netdev t {
	chain in {
		type filter hook ingress device v2 priority 0
		$rules
	}
}
EOF
asks 'netdev: reset and errors' "$answers" $questions
refuse 'netdev: not at egress' nft 'add chain netdev t e { type filter hook egress device v2 priority 0; }
	add rule netdev t e reject'
