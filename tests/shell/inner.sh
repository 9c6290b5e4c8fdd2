# SPDX-License-Identifier: GPL-2.0-or-later
# Headers of packets in tunnels: what rules on them count, how they are listed, and what is said where a kernel has none.
. "$TEST_TOP/tests/shell/lib.sh"

our_nft || skip 'the stock command of 1.0.6 knows no tunnels'
host h1 v1 10.1.0.2 10.1.0.1

# How many of the sender's packets a rule meets. Linux looks no further where a frame has no packet of IP in it.
cases='
3 udp dport 4789 vxlan flags 8
1 udp dport 4789 vxlan vni 7
0 udp dport 6081 vxlan vni 8
2 udp dport 4789 vxlan vni { 7, 9 }
2 udp dport 4789 vxlan vni 8-9
2 udp dport 4789 vxlan ip saddr 172.16.0.9
2 udp dport 4789 vxlan ip saddr 172.16.0.0/24
0 udp dport 4789 vxlan ip saddr != 172.16.0.9
0 udp dport 4789 vxlan ip saddr 10.1.0.2
2 udp dport 4789 vxlan ip dscp cs1
2 udp dport 4789 vxlan ip ttl 33
1 udp dport 4789 vxlan ip protocol icmp
1 udp dport 4789 vxlan ip6 saddr fd00::9
1 udp dport 4789 vxlan ip6 hoplimit 44
3 udp dport 4789 vxlan ether saddr 00:01:02:03:04:05
1 udp dport 4789 vxlan ether type vlan
1 udp dport 4789 vxlan vlan id 5
0 udp dport 4789 vxlan vlan id 6
1 udp dport 4789 vxlan vlan pcp 3
1 udp dport 4789 vxlan vlan id 5 vxlan ip6 saddr fd00::9
0 udp dport 4789 vxlan arp operation request
1 udp dport 4789 vxlan tcp dport 443
1 udp dport 4789 vxlan tcp dport { 80, 443 }
1 udp dport 4789 vxlan tcp flags syn
0 udp dport 4789 vxlan tcp flags syn,ack / syn,ack
1 udp dport 4789 vxlan udp dport 53
1 udp dport 4789 vxlan th dport 53
1 udp dport 4789 vxlan icmp type echo-request
1 udp dport 4789 vxlan icmp id 77
1 udp dport 4789 vxlan ip saddr . vxlan tcp dport { 172.16.0.9 . 443 }
0 udp dport 4789 vxlan ip saddr . vxlan tcp dport { 172.16.0.9 . 80 }
1 udp dport 4789 vxlan ip saddr 172.16.0.9 vxlan tcp sport 900 vxlan tcp dport 443
1 udp dport 4789 vxlan ip saddr . vxlan tcp dport @known
1 ip saddr 10.1.0.2 udp dport 4789 vxlan tcp dport 443
1 udp dport 4789 ip saddr . vxlan ip saddr . vxlan tcp dport { 10.1.0.2 . 172.16.0.9 . 443 }
1 udp dport 6081 geneve vni 7
1 udp dport 6081 geneve type 0x6558
1 udp dport 6081 geneve ip saddr 172.16.0.9
1 udp dport 6081 geneve tcp dport 443
3 gre version 0
1 gre flags 4
1 gre protocol ip
1 gre ip saddr 172.16.0.9
1 gre tcp dport 443
1 gre ip6 saddr fd00::9
1 gre udp dport 53
1 gre protocol 0x6558 gretap ip saddr 172.16.0.9
1 gre protocol 0x6558 gretap tcp dport 443
1 gre protocol 0x6558 gretap ether saddr 00:01:02:03:04:05
'

ruleset()
{
	local number=0 wanted match

	echo 'table inet t {'
	echo 'set known { typeof vxlan ip saddr . vxlan tcp dport; elements = { 172.16.0.9 . 443 }; }'
	echo 'set seen { typeof vxlan ip saddr; flags dynamic; }'
	echo 'chain tests {'
	while read -r wanted match; do
		[ -n "$wanted" ] || continue
		number=$((number + 1))
		echo "$match counter comment \"$number\""
	done <<<"$cases"
	echo 'udp dport 4789 add @seen { vxlan ip saddr }'
	echo '}'
	echo 'chain input { type filter hook input priority 0; ip saddr 10.1.0.2 jump tests; }'
	echo '}'
}

on h1 ping -q -n -c 1 -W 1 10.1.0.1 >/dev/null
if ! nft -f - <<<"$(ruleset)" 2>error; then
	our_modules && fail "the rules load: $(head -n 3 error)"
	contains 'the error says what the kernel lacks' "$(cat error)" \
		'this needs matches on packets in tunnels (Linux 6.2), which the running kernel seems to lack'
	exit
fi
on h1 "$TEST_TOP/tests/shell/inner-send"
counted=$(nft list chain inet t tests | sed -n 's/.*counter packets \([0-9]*\) .*comment "\([0-9]*\)".*/\2 \1/p')
number=0
while read -r wanted match; do
	[ -n "$wanted" ] || continue
	number=$((number + 1))
	same "$match" "$number $wanted" "$(sed -n "${number}p" <<<"$counted")"
done <<<"$cases"
contains 'addresses within are added to a set' "$(nft list set inet t seen)" 'elements = { 172.16.0.9 }'

listing=$(nft -s list ruleset) rules=$(nft -s list chain inet t tests)
nft -s -j list ruleset >json
{ echo 'flush ruleset'; echo "$listing"; } >again
check 'the listing loads' nft -f again
same 'and is listed the same' "$listing" "$(nft -s list ruleset)"
nft flush ruleset
check 'the JSON loads' nft -j -f json
same 'and its rules are listed the same' "$rules" "$(nft -s list chain inet t tests)"
