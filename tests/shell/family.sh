# SPDX-License-Identifier: GPL-2.0-or-later
# Families arp and bridge, and ingress of inet: packets meet every hook, and the rules see their headers.
. "$TEST_TOP/tests/shell/lib.sh"

host h0 v0 10.1.0.2 10.1.0.1 fd01::2 fd01::1

check 'arp loads' nft -f - <<-END
	table arp a {
		chain in {
			type filter hook input priority filter; policy accept;
			arp operation request arp saddr ip 10.1.0.2 arp daddr ip 10.1.0.1 counter
			arp htype 1 arp ptype ip arp hlen 6 arp plen 4 arp operation != reply iifname "v0" counter
		}
		chain out {
			type filter hook output priority filter; policy accept;
			arp operation reply oifname "v0" counter
		}
	}
END
listing=$(nft list ruleset)
same 'a loaded listing of arp lists the same' "$listing" "$(nft flush ruleset; nft -f - <<<"$listing"; nft list ruleset)"
check 'arp passes' pings h0 10.1.0.1
same 'a request was counted' 1 "$(packets 'arp a in' 'operation request')"
same 'by its header too' 1 "$(packets 'arp a in' 'htype')"
same 'a reply was counted' 1 "$(packets 'arp a out' 'operation reply')"
nft 'insert rule arp a in arp operation request drop; insert rule arp a out arp operation request drop'
on h0 ip neigh flush all
refuse 'a dropped request is not answered' pings h0 10.1.0.1
refuse 'arp has no hook forward here' nft 'add chain arp a f { type filter hook forward priority 0; }'
refuse 'nor prerouting' nft 'add chain arp a f { type filter hook prerouting priority 0; }'
nft flush ruleset

check 'inet ingress loads' nft -f - <<-END
	table inet t {
		chain in {
			type filter hook ingress device "v0" priority filter; policy accept;
			ip protocol icmp iifname "v0" counter
			ip6 nexthdr icmpv6 icmpv6 type echo-request counter
			icmp type echo-request ip saddr 10.1.0.2 drop
		}
	}
END
listing=$(nft -s list ruleset)
same 'a loaded listing of inet ingress lists the same' "$listing" "$(nft flush ruleset; nft -f - <<<"$listing"; nft -s list ruleset)"
refuse 'IPv4 is dropped at ingress' pings h0 10.1.0.1
check 'IPv4 was counted' test "$(packets 'inet t in' 'ip protocol')" -ge 1
check 'IPv6 passes' pings h0 fd01::1
same 'IPv6 was counted' 1 "$(packets 'inet t in' nexthdr)"
refuse 'ingress wants a device' nft 'add chain inet t x { type filter hook ingress priority 0; }'
refuse 'input wants none' nft 'add chain inet t x { type filter hook input device "v0" priority 0; }'
nft flush ruleset

# Two hosts at a bridge, which has an address of its own.
ip link add br0 type bridge
for n in 1 2; do bridged "b$n" "p$n" br0 "10.9.0.$n"; done
ip addr add 10.9.0.9/24 dev br0
ip link set br0 up
check 'the bridge forwards' pings b1 10.9.0.2
check 'the bridge answers' pings b1 10.9.0.9
check 'bridge loads' nft -f - <<-END
	table bridge b {
		chain prerouting {
			type filter hook prerouting priority dstnat; policy accept;
			icmp type echo-request counter
		}
		chain input {
			type filter hook input priority filter; policy accept;
			icmp type echo-request ip daddr 10.9.0.9 counter
		}
		chain forward {
			type filter hook forward priority filter; policy accept;
			iifname "p1" oifname "p2" meta ibrname "br0" icmp type echo-request counter
			iifname "p2" ether type ip icmp type echo-reply counter
		}
		chain output {
			type filter hook output priority out; policy accept;
			icmp type echo-reply counter
		}
		chain postrouting {
			type filter hook postrouting priority srcnat; policy accept;
			icmp type echo-reply counter
		}
	}
END
listing=$(nft list ruleset)
same 'a loaded listing of bridge lists the same' "$listing" "$(nft flush ruleset; nft -f - <<<"$listing"; nft list ruleset)"
check 'forwards' pings b1 10.9.0.2
same 'prerouting counted a request' 1 "$(packets 'bridge b prerouting' request)"
same 'forward counted a request' 1 "$(packets 'bridge b forward' request)"
same 'forward counted a reply' 1 "$(packets 'bridge b forward' reply)"
same 'postrouting counted a reply' 1 "$(packets 'bridge b postrouting' reply)"
same 'input counted nothing yet' 0 "$(packets 'bridge b input' request)"
check 'answers' pings b1 10.9.0.9
same 'input counted a request' 1 "$(packets 'bridge b input' request)"
same 'output counted a reply' 1 "$(packets 'bridge b output' reply)"
nft insert rule bridge b forward ip saddr 10.9.0.1 icmp type echo-request drop
refuse 'drops what would be forwarded' pings b1 10.9.0.2
check 'and no other' pings b1 10.9.0.9
refuse 'bridge has no ingress' nft 'add chain bridge b x { type filter hook ingress device "p1" priority 0; }'
