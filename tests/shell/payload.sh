# SPDX-License-Identifier: GPL-2.0-or-later
# Expression payload: headers set, with the checksums over them; VLAN tags, which are no part of the frame then.
. "$TEST_TOP/tests/shell/lib.sh"

host h1 v1 10.1.0.2 10.1.0.1
host h2 v2 10.2.0.2 10.2.0.1

# set_in TEXT EXPECTED FRAME...: what comes out at v2 of frames that come in at v1 and go through these rules.
set_in()
{
	local name=$1 rules=$2 expected=$3
	shift 3
	check "$name: loads" nft -f - <<-END
		flush ruleset
		table netdev t {
			chain in {
				type filter hook ingress device v1 priority 0
				$rules
				fwd to v2
			}
		}
	END
	same "$name" "$expected" "$("$TEST_TOP/tests/shell/frames" h1:eth0 h2:eth0 "$@" 2>&1)"
}

from='02:00:00:00:00:01 > 02:00:00:00:00:02'
set_in 'nothing is set' '' "udp: $from ip 10.1.0.2 > 10.1.0.1 tos 0 ttl 64 udp 700 > 9
udp-none: $from ip 10.1.0.2 > 10.1.0.1 tos 0 ttl 64 udp 700 > 9 none
tcp6: $from ip6 fd01::2 > fd01::1 ttl 64 tcp 700 > 9
sctp: $from ip 10.1.0.2 > 10.1.0.1 tos 0 ttl 64 sctp 700 > 9
vlan-udp: $from vlan 5 1 ip 10.1.0.2 > 10.1.0.1 tos 0 ttl 64 udp 700 > 9" udp udp-none tcp6 sctp vlan-udp
set_in 'link layer' 'ether saddr set 02:00:00:00:00:03 ether daddr set 02:00:00:00:00:04' \
	"udp: 02:00:00:00:00:03 > 02:00:00:00:00:04 ip 10.1.0.2 > 10.1.0.1 tos 0 ttl 64 udp 700 > 9
tcp6: 02:00:00:00:00:03 > 02:00:00:00:00:04 ip6 fd01::2 > fd01::1 ttl 64 tcp 700 > 9
vlan-tcp: 02:00:00:00:00:03 > 02:00:00:00:00:04 vlan 5 1 ip 10.1.0.2 > 10.1.0.1 tos 0 ttl 64 tcp 700 > 9" \
	udp tcp6 vlan-tcp
set_in 'network header' 'ip saddr set 192.0.2.77 ip daddr set 198.51.100.255 ip ttl set 7 ip dscp set 10' \
	"udp: $from ip 192.0.2.77 > 198.51.100.255 tos 40 ttl 7 udp 700 > 9
udp-none: $from ip 192.0.2.77 > 198.51.100.255 tos 40 ttl 7 udp 700 > 9 none
tcp: $from ip 192.0.2.77 > 198.51.100.255 tos 40 ttl 7 tcp 700 > 9
icmp: $from ip 192.0.2.77 > 198.51.100.255 tos 40 ttl 7 icmp 8 0
sctp: $from ip 192.0.2.77 > 198.51.100.255 tos 40 ttl 7 sctp 700 > 9" udp udp-none tcp icmp sctp
set_in 'IPv6' 'ip6 saddr set 2001:db8::77 ip6 daddr set ff02::1:2 ip6 hoplimit set 3' \
	"udp6: $from ip6 2001:db8::77 > ff02::1:2 ttl 3 udp 700 > 9
tcp6: $from ip6 2001:db8::77 > ff02::1:2 ttl 3 tcp 700 > 9" udp6 tcp6
set_in 'transport header' 'udp dport set 8000
	tcp sport set 8001 tcp dport set tcp dport map { 9 : 80, 10 : 81 }
	sctp dport set 8002
	icmp code set 3' \
	"udp: $from ip 10.1.0.2 > 10.1.0.1 tos 0 ttl 64 udp 700 > 8000
tcp: $from ip 10.1.0.2 > 10.1.0.1 tos 0 ttl 64 tcp 8001 > 80
udp6: $from ip6 fd01::2 > fd01::1 ttl 64 udp 700 > 8000
tcp6: $from ip6 fd01::2 > fd01::1 ttl 64 tcp 8001 > 80
sctp: $from ip 10.1.0.2 > 10.1.0.1 tos 0 ttl 64 sctp 700 > 8002
icmp: $from ip 10.1.0.2 > 10.1.0.1 tos 0 ttl 64 icmp 8 3" udp tcp udp6 tcp6 sctp icmp
set_in 'by offset, without checksums' '@nh,64,8 set 0x21 @th,16,16 set 0x1f42' \
	"udp: $from ip 10.1.0.2 > 10.1.0.1 tos 0 ttl 33 bad udp 700 > 8002 bad" udp
set_in 'a tag is read' 'vlan id 5 vlan pcp 1 udp dport 9 udp dport set 5
	vlan id 6 udp dport set 6
	ether type vlan tcp dport set 7
	ether type ip icmp code set 2' \
	"vlan-udp: $from vlan 5 1 ip 10.1.0.2 > 10.1.0.1 tos 0 ttl 64 udp 700 > 5
vlan-tcp: $from vlan 5 1 ip 10.1.0.2 > 10.1.0.1 tos 0 ttl 64 tcp 700 > 7
vlan-icmp: $from vlan 5 1 ip 10.1.0.2 > 10.1.0.1 tos 0 ttl 64 icmp 8 0
icmp: $from ip 10.1.0.2 > 10.1.0.1 tos 0 ttl 64 icmp 8 2
udp: $from ip 10.1.0.2 > 10.1.0.1 tos 0 ttl 64 udp 700 > 9" vlan-udp vlan-tcp vlan-icmp icmp udp
set_in 'a tag is set, half of it is not' 'udp dport 9 vlan id set 77
	tcp dport 9 vlan pcp set 6' \
	"vlan-udp: $from vlan 77 1 ip 10.1.0.2 > 10.1.0.1 tos 0 ttl 64 udp 700 > 9
vlan-tcp: $from vlan 5 1 ip 10.1.0.2 > 10.1.0.1 tos 0 ttl 64 tcp 700 > 9" vlan-udp vlan-tcp
nft flush ruleset
nft 'add table ip t; add chain ip t c'
refuse 'a field that is read only' nft 'add rule ip t c meta length set 5'
