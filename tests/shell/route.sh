# SPDX-License-Identifier: GPL-2.0-or-later
# Chains of type route: a local packet goes another way when a rule changes what its route depends on.
. "$TEST_TOP/tests/shell/lib.sh"

host h1 v1 10.1.0.2 10.1.0.1 fd01::2 fd01::1
host h2 v2 10.2.0.2 10.2.0.1 fd02::2 fd02::1
for name in h1 h2; do
	ip -n $name addr add 10.9.0.1/32 dev lo
	ip -n $name addr add fd09::1/128 dev lo
	serves $name 80
done
ip route add 10.9.0.0/24 via 10.1.0.2
ip route add fd09::/64 via fd01::2
ip route add 10.8.0.1/32 via 10.2.0.2
ip -n h2 addr add 10.8.0.1/32 dev lo
# The other way: for a mark, for a type of service.
ip route add 10.9.0.0/24 via 10.2.0.2 table 7
ip -6 route add fd09::/64 via fd02::2 table 7
ip rule add fwmark 7 lookup 7
ip -6 rule add fwmark 7 lookup 7
ip rule add dsfield 0x10 lookup 7
# The first route has chosen the source, which the second device need not have.
sysctl -qw net.ipv4.conf.all.rp_filter=0 net.ipv4.conf.v1.rp_filter=0 net.ipv4.conf.v2.rp_filter=0

asks 'without a rule the first host is asked' 'h1: 10.1.0.1 600 > 10.9.0.1 80' -/udp/10.9.0.1/80/600/10.1.0.1
for family in ip inet; do
	check "$family: loads" nft -f - <<-EOF
	flush ruleset
	table $family t {
		chain out {
			type route hook output priority mangle
			udp sport 601 meta mark set 7
			udp sport 602 ip dscp set 4
			udp sport 603 ip daddr set 10.8.0.1
			udp sport 604 meta priority set 7
		}
	}
	EOF
	asks "$family: another mark, service or destination is another way" 'h2: 10.1.0.1 601 > 10.9.0.1 80
h2: 10.1.0.1 602 > 10.9.0.1 80
h1: 10.1.0.1 604 > 10.9.0.1 80' \
		-/udp/10.9.0.1/80/601/10.1.0.1 -/udp/10.9.0.1/80/602/10.1.0.1 -/udp/10.9.0.1/80/604/10.1.0.1
	asks "$family: a new destination is reached" 'timeout
h2:eth0 udp 10.1.0.1 603 > 10.8.0.1 80 ttl 64
h2:eth0 icmp 10.1.0.1 > 10.8.0.1 type 3 ttl 64' -c h2:eth0 -/udp?/10.9.0.1/80/603/10.1.0.1
done
for family in ip6 inet; do
	check "$family: IPv6 loads" nft -f - <<-EOF
	flush ruleset
	table $family t {
		chain out {
			type route hook output priority mangle
			udp sport 601 meta mark set 7
		}
	}
	EOF
	asks "$family: another mark is another way for IPv6" 'h2: fd01::1 601 > fd09::1 80
h1: fd01::1 602 > fd09::1 80' -/udp/fd09::1/80/601/fd01::1 -/udp/fd09::1/80/602/fd01::1
done
check 'a filter chain routes nothing anew' nft -f - <<-EOF
flush ruleset
table ip t {
	chain out {
		type filter hook output priority mangle
		udp sport 601 meta mark set 7
	}
}
EOF
asks 'the route was chosen before' 'h1: 10.1.0.1 601 > 10.9.0.1 80' -/udp/10.9.0.1/80/601/10.1.0.1
refuse 'only what is sent from here' nft 'add chain ip t x { type route hook prerouting priority 0; }'
refuse 'only IP' nft 'add table arp t; add chain arp t x { type route hook output priority 0; }'
