# SPDX-License-Identifier: GPL-2.0-or-later
# Expressions nat, masq and redir: real connections and their translations, in ip, ip6 and inet.
. "$TEST_TOP/tests/shell/lib.sh"

host client v1 10.1.0.2 10.1.0.1 fd01::2 fd01::1
host server v2 10.2.0.2 10.2.0.1 fd02::2 fd02::1
echo 1 > /proc/sys/net/ipv4/ip_forward
echo 1 > /proc/sys/net/ipv6/conf/all/forwarding
ip addr add 10.2.0.9/24 dev v2
ip -n server addr add 10.2.0.3/24 dev eth0
serves server 80 81
serves - 80 81 90

for family in ip inet; do
	check "$family: destinations load" nft -f - <<-EOF
	flush ruleset
	table $family t {
		map ports { type inet_service : ipv4_addr . inet_service; elements = { 2000 : 10.2.0.3 . 80 } }
		chain pre {
			type nat hook prerouting priority dstnat
			tcp dport 8080 counter dnat ip to 10.2.0.2:80
			udp dport 8080 dnat ip to 10.2.0.2:80
			tcp dport 8081 dnat to :81
			tcp dport 8082 dnat ip to 10.2.0.2-10.2.0.3:80-81 persistent
			tcp dport 2000 dnat ip to tcp dport map @ports
			ip daddr 10.9.0.0/24 dnat ip prefix to ip daddr map { 10.9.0.0/24 : 10.2.0.0/24 }
			tcp dport 8090 redirect to :90
			tcp dport 9090-9099 redirect to :80-81
		}
		chain out {
			type nat hook output priority -100
			ip daddr 10.1.0.7 tcp dport 80 dnat ip to 10.2.0.2
			tcp dport 8091 redirect to :90
		}
	}
	EOF
	asks "$family: dnat" 'server: 10.1.0.2 700 > 10.2.0.2 80
server: 10.1.0.2 700 > 10.2.0.2 80
server: 10.1.0.2 701 > 10.2.0.2 81
server: 10.1.0.2 702 > 10.2.0.3 80
server: 10.1.0.2 703 > 10.2.0.3 80
-: 10.1.0.2 704 > 10.1.0.1 90
server: 10.1.0.1 705 > 10.2.0.2 80
-: 127.0.0.1 706 > 127.0.0.1 90' \
		client/tcp/10.1.0.1/8080/700 client/udp/10.1.0.1/8080/700 client/tcp/10.2.0.2/8081/701 \
		client/tcp/10.1.0.1/2000/702 client/tcp/10.9.0.3/80/703 client/tcp/10.1.0.1/8090/704 \
		-/tcp/10.1.0.7/80/705 -/tcp/127.0.0.1/8091/706
	span=$("$TEST_TOP/tests/shell/peer" ask client/tcp/10.1.0.1/8082/710 client/tcp/10.1.0.1/9095/711)
	check "$family: dnat and redirect to a range" grep -qzE \
		'^server: 10.1.0.2 710 > 10.2.0.[23] 8[01].-: 10.1.0.2 711 > 10.1.0.1 8[01].$' <<<"$span"
	same "$family: only a connection's first packet is seen" 1 "$(packets "$family t pre" 8080)"
done
contains 'conntrack knows both directions' "$(conntrack -L -p tcp --orig-port-dst 8080 2>/dev/null)" \
	'src=10.1.0.2 dst=10.1.0.1 sport=700 dport=8080 src=10.2.0.2 dst=10.1.0.2 sport=80 dport=700'

check 'sources load' nft -f - <<-'EOF'
flush ruleset
table ip t {
	chain post {
		type nat hook postrouting priority srcnat
		tcp sport 800 snat to 10.2.0.9
		tcp sport 801 snat to 10.2.0.9:5000-5009
		tcp sport 802 snat to ip saddr map { 10.1.0.0/24 : 10.2.0.9 }
		tcp sport 803 masquerade
		tcp sport 804 masquerade to :6000-6009
		udp sport 805 masquerade fully-random
		ip saddr 10.1.0.0/24 tcp sport 806 snat prefix to 10.2.0.0/24
	}
	chain in {
		type nat hook input priority 100
		tcp sport 807 snat to 10.1.0.77
	}
}
EOF
ip -n server addr add 10.2.0.99/24 dev eth0
asks 'snat and masquerade' 'server: 10.2.0.9 800 > 10.2.0.2 80
server: 10.2.0.9 802 > 10.2.0.2 80
server: 10.2.0.1 803 > 10.2.0.2 80
-: 10.1.0.77 807 > 10.1.0.1 80' \
	client/tcp/10.2.0.2/80/800 client/tcp/10.2.0.2/80/802 client/tcp/10.2.0.2/80/803 client/tcp/10.1.0.1/80/807
span=$("$TEST_TOP/tests/shell/peer" ask client/tcp/10.2.0.2/80/801 client/tcp/10.2.0.2/80/804 client/udp/10.2.0.2/80/805)
check 'snat and masquerade to a range of ports' grep -qzE \
	'^server: 10.2.0.9 500[0-9] > 10.2.0.2 80.server: 10.2.0.1 600[0-9] > 10.2.0.2 80.server: 10.2.0.1 [0-9]+ > ' <<<"$span"

for family in ip6 inet; do
	check "$family: IPv6 loads" nft -f - <<-EOF
	flush ruleset
	table $family t {
		chain pre {
			type nat hook prerouting priority dstnat
			tcp dport 8080 dnat ip6 to [fd02::2]:80
			ip6 daddr fd09::/64 dnat ip6 prefix to ip6 daddr map { fd09::/64 : fd02::/64 }
			tcp dport 8090 redirect to :90
		}
		chain post {
			type nat hook postrouting priority srcnat
			tcp sport 900 snat ip6 to fd02::1
			udp sport 901 masquerade
			tcp sport 903 masquerade
		}
	}
	EOF
	asks "$family: IPv6" 'server: fd02::1 900 > fd02::2 80
server: fd02::1 901 > fd02::2 80
server: fd01::2 902 > fd02::2 80
-: fd01::2 904 > fd01::1 90' client/tcp/fd01::1/8080/900 client/udp/fd02::2/80/901 client/tcp/fd09::2/80/902 \
		client/tcp/fd01::1/8090/904
done
asks 'inet: IPv4 by the same rule' 'server: 10.2.0.1 903 > 10.2.0.2 80' client/tcp/10.2.0.2/80/903
ip addr del 10.2.0.1/24 dev v2
same 'a connection ends with the address it is masqueraded as' '' "$(conntrack -L --reply-dst 10.2.0.1 2>/dev/null)"

nft flush ruleset
nft 'table ip t { chain f { type filter hook prerouting priority 0; }; chain p { type nat hook prerouting priority 0; };
	chain q { type nat hook postrouting priority 0; }; chain r { }; }'
refuse 'no dnat outside of a nat chain' nft 'add rule ip t f dnat to 10.2.0.2'
refuse 'no snat before routing' nft 'add rule ip t p snat to 10.2.0.2'
refuse 'no dnat after routing' nft 'add rule ip t q dnat to 10.2.0.2'
refuse 'no masquerade before routing' nft 'add rule ip t p masquerade'
refuse 'no redirect after routing' nft 'add rule ip t q redirect'
refuse 'no nat chain before conntrack' nft 'add chain ip t x { type nat hook prerouting priority -200; }'
check 'a nat chain right behind conntrack' nft 'add chain ip t x { type nat hook prerouting priority -199; }'
refuse 'no nat chain for forwarded packets' nft 'add chain ip t y { type nat hook forward priority 0; }'
check 'a chain that nothing reaches may have any' nft 'add rule ip t r dnat to 10.2.0.2; add rule ip t r masquerade'
refuse 'a jump from the wrong hook is refused' nft 'add rule ip t q jump r'
