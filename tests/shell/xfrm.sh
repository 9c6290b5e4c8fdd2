# SPDX-License-Identifier: GPL-2.0-or-later
# Expression xfrm (ipsec): the states of packets that came through IPsec tunnels, and of those that will go.
. "$TEST_TOP/tests/shell/lib.sh"

host h1 v1 10.1.0.2 10.1.0.1 fd01::2 fd01::1

# tunnel HOST OWN OTHER SPI-OUT SPI-IN: all between the two goes through ESP; request ids are the SPIs' last digits.
tunnel()
{
	local name=$1 own=$2 other=$3 out=$4 in=$5
	ip netns exec "$name" ip -batch - <<-EOF
	xfrm state add src $own dst $other proto esp spi 0x$out reqid $((0x$out)) mode tunnel enc ecb(cipher_null) "" auth digest_null ""
	xfrm state add src $other dst $own proto esp spi 0x$in reqid $((0x$in)) mode tunnel enc ecb(cipher_null) "" auth digest_null ""
	xfrm policy add src $own dst $other dir out tmpl src $own dst $other proto esp reqid $((0x$out)) mode tunnel
	xfrm policy add src $other dst $own dir in tmpl src $other dst $own proto esp reqid $((0x$in)) mode tunnel
	EOF
}
ip netns attach here $$
pings h1 fd01::1
if ! tunnel here 10.1.0.1 10.1.0.2 101 102 2>error; then
	skip "no IPsec: $(head -n 1 error)"
fi
tunnel h1 10.1.0.2 10.1.0.1 102 101
tunnel here fd01::1 fd01::2 201 202
tunnel h1 fd01::2 fd01::1 202 201

check 'loads' nft -f - <<-'EOF'
table inet t {
	chain in {
		type filter hook input priority 0
		ipsec in reqid 0x102 counter comment "in reqid"
		ipsec in spi 0x102 counter comment "in spi"
		ipsec in spi 0x101 counter comment "in no spi"
		ipsec in ip saddr 10.1.0.2 counter comment "in saddr"
		ipsec in ip daddr 10.1.0.1 counter comment "in daddr"
		ipsec in ip6 saddr fd01::2 counter comment "in saddr6"
		ipsec in ip6 daddr fd01::1 counter comment "in daddr6"
		ipsec in spnum 1 spi 0x102 counter comment "in second"
		icmp type echo-request meta ipsec exists counter comment "in path"
	}
	chain out {
		type filter hook output priority 0
		ipsec out reqid 0x101 counter comment "out reqid"
		ipsec out spi 0x101 counter comment "out spi"
		ipsec out ip saddr 10.1.0.1 counter comment "out saddr"
		ipsec out ip daddr 10.1.0.2 counter comment "out daddr"
		ipsec out ip6 daddr fd01::2 counter comment "out daddr6"
		ipsec out spnum 1 spi 0x101 counter comment "out second"
		icmp type echo-reply rt ipsec exists counter comment "out route"
	}
}
EOF
check 'ping through the tunnel' pings h1 10.1.0.1
check 'ping through the IPv6 tunnel' pings h1 fd01::1
found=$(nft list table inet t | sed -n 's/.*counter packets \([0-9]*\) .*comment "\(.*\)"/\2 \1/p')
same 'each rule meets its packets' 'in reqid 1
in spi 1
in no spi 0
in saddr 1
in daddr 1
in saddr6 1
in daddr6 1
in second 0
in path 1
out reqid 1
out spi 1
out saddr 1
out daddr 1
out daddr6 1
out second 0
out route 1' "$found"

nft flush ruleset
nft 'table ip t { chain i { type filter hook input priority 0; }; chain o { type filter hook output priority 0; }; }'
refuse 'not in before out' nft 'add rule ip t o ipsec in reqid 1'
refuse 'not out before in' nft 'add rule ip t i ipsec out reqid 1'
refuse 'no more states than there can be' nft 'add rule ip t i ipsec in spnum 6 reqid 1'
refuse 'not for bridges' nft 'add table bridge t; add chain bridge t c; add rule bridge t c ipsec in reqid 1'
