# SPDX-License-Identifier: GPL-2.0-or-later
# Every kind of comparison on one known packet: rules that must count it, and rules that must not.
# smoke
. "$TEST_TOP/tests/shell/lib.sh"

host h0 v0 10.1.0.2 10.1.0.1 fd00:1::2 fd00:1::1

# A rule `yes MATCH` must count the packet, a rule `no MATCH` must not; `- RULE` stands by itself.
cases='
yes ip saddr 10.1.0.2
no  ip saddr 10.1.0.3
yes ip saddr != 10.1.0.3
no  ip saddr != 10.1.0.2
yes ip saddr 10.1.0.0/24
yes ip saddr 10.0.0.0/12
no  ip saddr 10.16.0.0/12
yes ip saddr != 10.16.0.0/12
no  ip saddr != 10.0.0.0/12
yes ip saddr 10.1.0.1-10.1.0.5
no  ip saddr 10.1.0.3-10.1.0.5
yes ip saddr != 10.1.0.3-10.1.0.5
yes ip saddr & 0.0.0.3 == 0.0.0.2
no  ip saddr & 0.0.0.3 == 0.0.0.1
yes ip saddr { 10.1.0.2, 10.9.0.0 }
no  ip saddr { 10.1.0.3, 10.9.0.0 }
yes ip saddr != { 10.1.0.3, 10.9.0.0 }
yes ip saddr { 10.1.0.0/30, 10.9.0.0/16 }
no  ip saddr { 10.1.0.4/30, 10.9.0.0/16 }
yes ip saddr . udp dport { 10.1.0.2 . 6000, 10.1.0.3 . 6001 }
no  ip saddr . udp dport { 10.1.0.2 . 6001, 10.1.0.3 . 6000 }
yes ip saddr . udp dport { 10.1.0.0/24 . 5990-6010 }
no  ip saddr . udp dport { 10.1.0.0/24 . 5990-5999 }
yes ip saddr 10.1.0.2 ip daddr 10.1.0.1 udp sport 5000 udp dport 6000
no  ip saddr 10.1.0.2 ip daddr 10.1.0.2 udp sport 5000 udp dport 6000
yes udp dport 6000
no  udp dport 6001
yes udp dport > 5999
no  udp dport > 6000
yes udp dport >= 6000
yes udp dport < 6001
no  udp dport < 6000
yes udp dport 5000-7000
no  udp dport 6001-7000
no  tcp dport 6000
yes th dport 6000
yes meta l4proto udp
no  meta l4proto tcp
yes meta l4proto != tcp
yes meta length 33
no  meta length 34
yes udp length 13
yes ip length 33
yes ip dscp af21
no  ip dscp af22
yes ip ecn not-ect
yes ip version 4
yes ip ttl 64
no  ip ttl < 64
yes ip frag-off & 0x1fff == 0
yes iifname "v0"
no  iifname "v1"
yes iifname != "v1"
yes iifname "v*"
no  iifname "w*"
yes iif "v0"
no  iif "lo"
yes iifname { "v0", "lo" }
no  iifname { "v1", "lo" }
yes meta pkttype host
yes meta nfproto ipv4
no  meta nfproto ipv6
no  ip6 saddr fd00:1::2
yes meta mark 0
yes @nh,97,32 . meta l4proto { 0x14020004 . udp }
no  @nh,97,32 . meta l4proto { 0x14020005 . udp }
yes @nh,97,32 . meta l4proto { 0x14020000-0x14020008 . udp }
yes @nh,100,24 . meta l4proto { 0xa01000 . udp }
no  @nh,100,24 . meta l4proto { 0xa01001 . udp }
yes meta l4proto . @nh,124,8 { udp . 0x20 }
yes @nh,97,62 . meta l4proto { 0x500800105008000 . udp }
no  @nh,97,62 . meta l4proto { 0x500800105008001 . udp }
yes meta mark set @nh,97,32 meta mark 0x14020004
yes meta mark set 0x17 meta mark 0x17
yes meta mark & 0xf0 == 0x10
no  meta mark & 0xf0 == 0x20
yes meta mark and 0xf != 0x8
yes meta mark set meta mark or 0x100 meta mark 0x117
yes meta mark set meta mark xor 0x17 meta mark 0x100
yes meta mark set meta mark << 4 meta mark 0x1000
yes meta mark set meta mark >> 8 meta mark 0x10
yes meta mark > 0xf
no  meta mark < 0x10
yes meta mark 0x8-0x100
no  meta mark 0x100-0x1000
yes meta mark { 0x8-0xf, 0x10-0x11 }
yes meta mark set ip saddr map { 10.1.0.2 : 5, 10.1.0.3 : 6 } meta mark 5
no  meta mark set ip saddr map { 10.1.0.3 : 6 } meta mark 6
yes ct state new
no  ct state established
yes ct direction original
yes ct original protocol udp
yes @th,16,16 6000
no  @th,16,16 6001
yes @nh,96,32 0x0a010002
yes @ih,0,8 0x68
no  @ih,0,8 0x69
no  limit rate over 1000/second
yes limit rate 1000/second
yes ip saddr vmap { 10.1.0.2 : continue, 10.1.0.3 : drop }
no  udp dport vmap { 6000 : jump back }
-   jump back
yes meta mark 5
-   jump mark_it
yes meta mark 9
no  udp dport vmap { 6001 : continue }
yes fib daddr type local
no  fib daddr type broadcast
yes fib saddr oifname "v0"
'

ruleset()
{
	local number=0 wanted match

	echo 'table inet t {'
	echo 'chain back { return; }'
	echo 'chain deeper { meta mark set 9 return; meta mark set 1; }'
	echo 'chain mark_it { goto deeper; meta mark set 2; }'
	echo 'chain tests {'
	while read -r wanted match; do
		[ -n "$wanted" ] || continue
		number=$((number + 1))
		# The mark is the only thing that a case changes: it must find what the one before left.
		if [ "$wanted" = - ]; then echo "$match"; else echo "$match counter comment \"$number\""; fi
	done <<<"$1"
	echo '}'
	echo 'chain input { type filter hook input priority 0; udp sport 5000 jump tests; }'
	echo '}'
}

# send: the one packet that the cases are about.
send()
{
	on h0 python3 -c '
import socket
line = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
line.setsockopt(socket.IPPROTO_IP, socket.IP_TOS, 18 << 2)
line.bind(("10.1.0.2", 5000))
line.sendto(b"hello", ("10.1.0.1", 6000))'
}

on h0 ping -q -n -c 1 -W 1 10.1.0.1 >/dev/null
check 'all cases load' nft -f - <<<"$(ruleset "$cases")"
[ $failed = 0 ] || exit
send
counted=$(nft list chain inet t tests | sed -n 's/.*counter packets \([0-9]*\) .*comment "\([0-9]*\)".*/\2 \1/p')
number=0
while read -r wanted match; do
	[ -n "$wanted" ] || continue
	number=$((number + 1))
	[ "$wanted" != - ] || continue
	found=$(sed -n "s/^$number //p" <<<"$counted")
	expected=$([ "$wanted" = yes ] && echo 1 || echo 0)
	if [ "$found" = "$expected" ]; then pass "$wanted: $match"; else fail "$wanted: $match (counted $found)"; fi
done <<<"$cases"
