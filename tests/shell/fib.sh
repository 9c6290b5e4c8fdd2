# SPDX-License-Identifier: GPL-2.0-or-later
# Expression fib: types of addresses, and the devices that routes to them lead to, in ip, ip6, inet and netdev.
. "$TEST_TOP/tests/shell/lib.sh"

host h1 v1 10.1.0.2 10.1.0.1 fd01::2 fd01::1
host h2 v2 10.2.0.2 10.2.0.1 fd02::2 fd02::1
sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1 net.ipv4.conf.all.rp_filter=0 net.ipv4.conf.v1.rp_filter=0
# Addresses nobody here has a route to, or one by another device.
ip -n h1 -batch - <<-'END'
	addr add 10.9.0.9/32 dev lo
	addr add 10.2.0.77/32 dev lo
	addr add fd09::9/128 dev lo
	addr add fd02::77/128 dev lo
	route add 255.255.255.255/32 dev eth0
	route add multicast 224.0.0.0/4 dev eth0
END
ip -batch - <<-'END'
	rule add fwmark 7 lookup 7
	route add 10.1.0.0/24 dev v2 table 7
END
ip -6 -batch - <<-'END'
	rule add fwmark 7 lookup 7
	route add fd01::/64 dev v2 table 7
	route add blackhole fd77::/64
	route add unreachable fd78::/64
	route add prohibit fd79::/64
END

cases='daddr type local
daddr type unicast
daddr type broadcast
daddr type multicast
daddr type blackhole
daddr type unreachable
daddr type prohibit
daddr . iif type local
saddr type unicast
saddr type local
saddr oif exists
saddr oif missing
saddr oif "v1"
saddr oifname "v1"
saddr oifname "v2"
saddr . iif oif exists
saddr . iif oif missing
saddr . mark oifname "v2"
saddr . mark . iif oif exists
daddr oifname "v2"'
# load FAMILY HOOK PROTOCOL: the cases, for UDP of the protocol; packets to port 7 have a mark.
load()
{
	nft -f - <<-END
		flush ruleset
		table $1 t {
			chain pre {
				type filter hook $2 priority 0
				meta protocol != $3 accept
				meta l4proto != udp accept
				udp dport 7 meta mark set 7
				$(sed 's/.*/fib & counter/' <<<"$cases")
			}
		}
	END
}
counts()
{
	nft list chain "$1" t pre | sed -n 's/.*fib \(.*\) counter packets \([0-9]*\) .*/\1 \2/p'
}
for family in ip inet netdev; do
	hook=prerouting
	[ $family != netdev ] || hook='ingress device v1'
	check "$family: loads" load $family "$hook" ip
	for address in 10.1.0.1 10.2.0.2 10.1.0.255 224.0.0.251; do
		on h1 "$TEST_TOP/tests/shell/send" $address 9
	done
	on h1 "$TEST_TOP/tests/shell/send" -s 10.9.0.9 10.1.0.1 9
	on h1 "$TEST_TOP/tests/shell/send" -s 10.2.0.77 10.1.0.1 9
	on h1 "$TEST_TOP/tests/shell/send" 10.1.0.1 7
	same "$family: of seven packets" 'daddr type local 4
daddr type unicast 1
daddr type broadcast 1
daddr type multicast 1
daddr type blackhole 0
daddr type unreachable 0
daddr type prohibit 0
daddr . iif type local 4
saddr type unicast 7
saddr type local 0
saddr oif exists 6
saddr oif missing 1
saddr oif "v1" 5
saddr oifname "v1" 5
saddr oifname "v2" 1
saddr . iif oif exists 5
saddr . iif oif missing 2
saddr . mark oifname "v2" 2
saddr . mark . iif oif exists 4
daddr oifname "v2" 1' "$(counts $family)"
done
for family in ip6 inet netdev; do
	hook=prerouting
	[ $family != netdev ] || hook='ingress device v1'
	check "$family: loads for IPv6" load $family "$hook" ip6
	on h1 "$TEST_TOP/tests/shell/send" fd01::1 9 7
	for address in fd02::2 ff02::1%eth0 fd77::1 fd78::1 fd79::1; do
		on h1 "$TEST_TOP/tests/shell/send" $address 9
	done
	on h1 "$TEST_TOP/tests/shell/send" -s fd09::9 fd01::1 9
	on h1 "$TEST_TOP/tests/shell/send" -s fd02::77 fd01::1 9
	same "$family: of nine packets" 'daddr type local 4
daddr type unicast 1
daddr type broadcast 0
daddr type multicast 1
daddr type blackhole 1
daddr type unreachable 1
daddr type prohibit 1
daddr . iif type local 4
saddr type unicast 8
saddr type local 0
saddr oif exists 8
saddr oif missing 1
saddr oif "v1" 7
saddr oifname "v1" 7
saddr oifname "v2" 1
saddr . iif oif exists 7
saddr . iif oif missing 2
saddr . mark oifname "v2" 2
saddr . mark . iif oif exists 6
daddr oifname "v2" 1' "$(counts $family)"
done
nft flush ruleset
nft 'table ip t { chain c { type filter hook output priority 0; }; }; table arp t { chain c { type filter hook input priority 0; }; }'
refuse 'there is no device that a packet sent from here came by' nft 'add rule ip t c fib saddr . iif oif exists'
refuse 'arp has no routes' nft 'add rule arp t c fib daddr type local'
