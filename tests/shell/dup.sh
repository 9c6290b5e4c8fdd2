# SPDX-License-Identifier: GPL-2.0-or-later
# Expressions dup and fwd: copies of packets for another host or device, and packets sent on.
. "$TEST_TOP/tests/shell/lib.sh"

host client v1 10.1.0.2 10.1.0.1 fd01::2 fd01::1
host watcher v2 10.2.0.2 10.2.0.1 fd02::2 fd02::1
serves - 80
ping -q -c 1 -W 1 10.2.0.2 >/dev/null
ping -q -c 1 -W 1 fd02::2 >/dev/null

check 'ip and ip6 load' nft -f - <<-'EOF'
table ip t {
	chain pre {
		type filter hook prerouting priority 0
		udp sport 700 dup to 10.2.0.2
		udp sport 701 dup to 10.2.0.2 device v2
		udp sport 702 dup to udp dport map { 80 : 10.2.0.2 } device v2
		udp sport 703 dup to 10.2.0.2 device v1
	}
}
table ip6 t {
	chain in {
		type filter hook input priority 0
		udp sport 700 dup to fd02::2
		udp sport 701 dup to fd02::2 device v2
	}
}
EOF
asks 'a copy goes to the host, the packet goes on' '-: 10.1.0.2 700 > 10.1.0.1 80
-: 10.1.0.2 701 > 10.1.0.1 80
-: 10.1.0.2 702 > 10.1.0.1 80
-: 10.1.0.2 703 > 10.1.0.1 80
-: fd01::2 700 > fd01::1 80
-: fd01::2 701 > fd01::1 80
watcher:eth0 udp 10.1.0.2 700 > 10.1.0.1 80 ttl 63
watcher:eth0 udp 10.1.0.2 701 > 10.1.0.1 80 ttl 63
watcher:eth0 udp 10.1.0.2 702 > 10.1.0.1 80 ttl 63
watcher:eth0 udp fd01::2 700 > fd01::1 80 ttl 63
watcher:eth0 udp fd01::2 701 > fd01::1 80 ttl 63' -c watcher:eth0 \
	client/udp/10.1.0.1/80/700 client/udp/10.1.0.1/80/701 client/udp/10.1.0.1/80/702 client/udp/10.1.0.1/80/703 \
	client/udp/fd01::1/80/700 client/udp/fd01::1/80/701

check 'netdev loads' nft -f - <<-'EOF'
flush ruleset
table netdev t {
	chain in {
		type filter hook ingress device v1 priority 0
		udp sport 710 dup to v2
		udp sport 711 fwd to v2
		udp sport 712 fwd ip to 10.2.0.2 device v2
		udp sport 713 fwd ip6 to fd02::2 device v2
		udp sport 714 ip ttl 1 fwd ip to 10.2.0.2 device v2
		udp sport 715 fwd ip6 to fd02::2 device v2
	}
	chain out {
		type filter hook egress device v1 priority 0
		udp sport 80 udp dport 716 dup to v2
	}
}
EOF
ip netns exec watcher ip link set eth0 promisc on
asks 'dup copies, fwd takes away, a neighbour costs a hop' '-: 10.1.0.2 710 > 10.1.0.1 80
timeout
timeout
timeout
-: 10.1.0.2 715 > 10.1.0.1 80
-: 10.1.0.2 716 > 10.1.0.1 80
watcher:eth0 udp 10.1.0.2 710 > 10.1.0.1 80 ttl 64
watcher:eth0 udp 10.1.0.2 711 > 10.1.0.1 80 ttl 64
watcher:eth0 udp 10.1.0.2 712 > 10.1.0.1 80 ttl 63
watcher:eth0 udp fd01::2 713 > fd01::1 80 ttl 63
watcher:eth0 udp 10.1.0.1 80 > 10.1.0.2 716 ttl 64' -c watcher:eth0 \
	client/udp/10.1.0.1/80/710 client/udp?/10.1.0.1/80/711 client/udp?/10.1.0.1/80/712 client/udp?/fd01::1/80/713 \
	client/udp/10.1.0.1/80/715 client/udp/10.1.0.1/80/716
on client sysctl -qw net.ipv4.ip_default_ttl=1
asks 'no hop left is no way to a neighbour' timeout -c watcher:eth0 client/udp?/10.1.0.1/80/714

ip link add ifb0 type ifb 2>/dev/null && ip link set ifb0 up
check 'a device that sends back loads' nft -f - <<-'EOF'
flush ruleset
table netdev t {
	chain in {
		type filter hook ingress device v1 priority 0
		udp dport 80 counter fwd to ifb0
	}
}
EOF
asks 'ifb gives packets back to where they came from' '-: 10.1.0.2 720 > 10.1.0.1 80' client/udp/10.1.0.1/80/720
ip link add d1 type veth peer name d2
ip link set d1 up
ip link set d2 up
check 'a circle of two devices loads' nft 'flush ruleset; table netdev t {
	chain a { type filter hook ingress device d1 priority 0; udp dport 9 counter fwd to d1; }
	chain b { type filter hook ingress device d2 priority 0; udp dport 9 counter fwd to d2; }; }'
ip addr add 10.5.0.1/24 dev d1
ip neigh add 10.5.0.2 lladdr 02:00:00:00:00:01 dev d1
asks 'packets that go in a circle do no harm' timeout -/udp?/10.5.0.2/9
nft flush ruleset
refuse 'fwd is of devices' nft 'add table ip t; add chain ip t c; add rule ip t c fwd to v1'
