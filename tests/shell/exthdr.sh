# SPDX-License-Identifier: GPL-2.0-or-later
# Expression exthdr: IPv6 extension headers, IPv4 options, TCP options read, set and taken out, SCTP chunks, DCCP options.
. "$TEST_TOP/tests/shell/lib.sh"

host h1 v1 10.1.0.2 10.1.0.1 fd01::2 fd01::1
serves - 80
pings h1 fd01::1

check 'loads' nft -f - <<-'EOF'
table inet t {
	chain mangle {
		type filter hook prerouting priority raw
		tcp sport 700 tcp option maxseg size set 1200
		tcp sport 700 reset tcp option sack-perm
		tcp sport 702 tcp option maxseg size set 9000
		tcp sport 703 reset tcp option window
		tcp sport 703 reset tcp option timestamp
	}
	chain in {
		type filter hook prerouting priority 0
		ip option rr ptr 4 counter comment "rr ptr"
		ip option rr exists counter comment "rr"
		ip option lsrr length 7 counter comment "lsrr"
		ip option ssrr exists counter comment "ssrr"
		ip option ra value 0 counter comment "ra"
		ip option rr missing udp sport 700 counter comment "no rr"
		meta l4proto udp exthdr hbh exists counter comment "hop"
		hbh nexthdr udp counter comment "hop next"
		exthdr dst exists counter comment "dst"
		rt type 4 counter comment "route"
		frag id 0x55 counter comment "frag"
		frag frag-off 12 counter comment "frag offset"
		exthdr hbh missing ip6 nexthdr != icmpv6 counter comment "no hop"
		tcp sport 700 tcp option maxseg size 1200 counter comment "maxseg"
		tcp sport 700 tcp option sack-perm missing tcp option window count 7 counter comment "sack gone"
		tcp sport 702 tcp flags syn tcp option maxseg size 1460 counter comment "maxseg kept"
		sctp chunk data exists counter comment "data"
		sctp chunk data tsn 0x11223344 counter comment "data tsn"
		sctp chunk init num-outbound-streams 7 counter comment "init streams"
		sctp chunk shutdown missing sctp sport 700 counter comment "no shutdown"
	}
	chain d {
		type filter hook prerouting priority 1
	}
}
EOF
counts()
{
	nft list table inet t | sed -n 's/.*counter packets \([0-9]*\) .*comment "\(.*\)"/\2 \1/p'
}
on h1 "$TEST_TOP/tests/shell/exthdr-send" plain plain6 rr lsrr lsrr-over ssrr ra hop dst route frag syn syn-odd sctp-data sctp-init
same 'each is found' 'rr ptr 1
rr 1
lsrr 1
ssrr 1
ra 1
no rr 5
hop 1
hop next 1
dst 1
route 1
frag 1
frag offset 1
no hop 4
maxseg 2
sack gone 1
maxseg kept 0
data 1
data tsn 1
init streams 1
no shutdown 2' "$(counts)"

asks 'checksums of mangled packets are right' '-: 10.1.0.2 700 > 10.1.0.1 80
-: 10.1.0.2 702 > 10.1.0.1 80
-: 10.1.0.2 703 > 10.1.0.1 80' h1/tcp/10.1.0.1/80/700 h1/tcp/10.1.0.1/80/702 h1/tcp/10.1.0.1/80/703
contains 'a segment size is never made larger' "$(counts)" 'maxseg kept 1'

if nft 'add rule inet t d dccp option 33 exists counter comment "dccp 33"
	add rule inet t d dccp option 44 exists counter comment "dccp 44"
	add rule inet t d dccp option 34 missing dccp sport 700 counter comment "no dccp 34"' 2>error; then
	on h1 "$TEST_TOP/tests/shell/exthdr-send" dccp
	same 'DCCP options are found' 'dccp 33 1
dccp 44 1
no dccp 34 1' "$(counts | grep dccp)"
fi
