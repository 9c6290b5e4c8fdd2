# SPDX-License-Identifier: GPL-2.0-or-later
# Tunnel objects and the tunnel expression: a rule says where a tunnel device sends a packet, and from where one came.
. "$TEST_TOP/tests/shell/lib.sh"

modprobe vxlan 2>/dev/null || skip 'no VXLAN'
host h0 v0 10.1.0.2 10.1.0.1
host h1 v1 10.2.0.2 10.2.0.1
ip link add vx type vxlan external dstport 4789
ip link set vx up
ip -n h1 link add vx type vxlan id 77 remote 10.2.0.1 dstport 4789 dev eth0
ip -n h1 addr add 10.9.0.2/24 dev vx
ip -n h1 link set vx up
nft add table netdev t
nft 'add chain netdev t in { type filter hook ingress device v0 priority 0; }'
nft 'add chain netdev t back { type filter hook ingress device vx priority 0; }'

cat >tunnel.py <<END
import socket, sys
sys.path.insert(0, "$TEST_TOP/tests/shell")
from netlink import *
netlink = Netlink()
NEWRULE, NEWOBJ, GETOBJ, DELOBJ = 6, 18, 19, 20
ends = attr(2, [attr(1, socket.inet_aton("10.2.0.1")), attr(2, socket.inet_aton("10.2.0.2"))])
def tunnel(*parts):
    return NEWOBJ, CREATE, NETDEV, [attr(1, "t"), attr(2, "far"), attr(3, 6), attr(4, list(parts))]
def expr(name, *parts):
    return attr(1, [attr(1, name), attr(2, list(parts))])
ip4 = [expr("meta", attr(1, 8), attr(2, 1)),
       expr("cmp", attr(1, 8), attr(2, 0), attr(3, [attr(1, b"\x08\0")]))]
def refused(*message):
    try:
        netlink.batch(*message)
    except OSError as error:
        return error.errno
print("without an end:", refused(tunnel(attr(1, 77))))
print("without an id:", refused(tunnel(ends)))
print("in another family:", refused((NEWOBJ, CREATE, IP, [attr(1, "t"), attr(2, "far"), attr(3, 6), attr(4, [attr(1, 77), ends])])))
print("options of two kinds:", refused(tunnel(attr(1, 77), ends, attr(9, [attr(1, [attr(1, 5)]), attr(3, [attr(1, b"\1\2"), attr(2, b"\3"), attr(3, b"data")])]))))
geneve = [attr(3, [attr(1, b"\1\2"), attr(2, b"\3"), attr(3, b"data")]), attr(3, [attr(1, b"\1\2"), attr(2, b"\4"), attr(3, b"moredata")])]
netlink.batch(tunnel(attr(1, 77), ends, attr(4, 3), attr(5, b"\4"), attr(6, b"\x20"), attr(7, b"\1\2"), attr(8, b"\3\4"), attr(9, geneve)))
data = attrs_of(netlink.query(GETOBJ, NETDEV, [attr(1, "t"), attr(2, "far"), attr(3, 6)])[0][4])
print("id", data[1].hex(), "flags", data[4].hex(), "tos", data[5].hex(), "ttl", data[6].hex(), "ports", data[7].hex(), data[8].hex())
print("ends", data[2].hex())
print("options", data[9].hex())
netlink.batch((DELOBJ, 0, NETDEV, [attr(1, "t"), attr(2, "far"), attr(3, 6)]))
netlink.batch(tunnel(attr(1, 77), ends),
    (NEWRULE, CREATE | 0x800, NETDEV, [attr(1, "t"), attr(2, "in"), attr(4, [
        *ip4,
        expr("objref", attr(1, 6), attr(2, "far")),
        expr("immediate", attr(1, 8), attr(2, [attr(1, socket.if_nametoindex("vx").to_bytes(4, sys.byteorder))])),
        expr("fwd", attr(1, 8))])]),
    (NEWRULE, CREATE | 0x800, NETDEV, [attr(1, "t"), attr(2, "back"), attr(4, [
        *ip4, expr("tunnel", attr(1, 0), attr(2, 8), attr(3, 1)), expr("cmp", attr(1, 8), attr(2, 0), attr(3, [attr(1, b"\1")])),
        expr("tunnel", attr(1, 1), attr(2, 8)), expr("cmp", attr(1, 8), attr(2, 0), attr(3, [attr(1, (77).to_bytes(4, sys.byteorder))])),
        expr("counter")])]))
print("in use:", refused((DELOBJ, 0, NETDEV, [attr(1, "t"), attr(2, "far"), attr(3, 6)])))
END
same 'a tunnel is made, told of, and refers are counted' 'without an end: 22
without an id: 22
in another family: 2
options of two kinds: 22
id 0000004d flags 00000003 tos 04 ttl 20 ports 0102 0304
ends 080001000a020001080002000a020002
options 1c00030006000100010200000500020003000000080003006461746120000300060001000102000005000200040000000c0003006d6f726564617461
in use: 16' "$(python3 tunnel.py)"

# A packet for the far end's address inside the tunnel, and what it answers.
mac=$(ip -n h1 link show vx | sed -n 's/.*ether \([^ ]*\).*/\1/p')
on h0 ip neigh add 10.9.0.2 lladdr "$mac" dev eth0
on h0 ip route add 10.9.0.0/24 dev eth0
on h1 ip neigh add 10.1.0.2 lladdr 02:00:00:00:00:01 dev vx
on h1 ip route add 10.1.0.2/32 dev vx
on h0 ping -q -n -c 3 -i 0.05 -W 0.2 10.9.0.2 >/dev/null 2>&1
got=$(ip -n h1 -s -j link show vx | python3 -c 'import json, sys; print(json.load(sys.stdin)[0]["stats64"]["rx"]["packets"])')
same 'packets reach the other end that the object names' 3 "$got"
contains 'answers come out of the tunnel of that id' "$(nft list chain netdev t back)" 'counter packets 3'
check 'a tunnel whose packets are on their way is deleted' nft delete table netdev t

our_nft || skip 'the stock command of 1.0.6 has no words for tunnels'
# The same in words: both directions, and what a map chooses.
cat >text.nft <<END2
table netdev t {
	tunnel far {
		comment "the other end"
		id 77
		ip saddr 10.2.0.1
		ip daddr 10.2.0.2
		ttl 255
	}

	tunnel options {
		id 12
		ip6 daddr fe80::1
		sport 1025
		tos 4
		ttl 9
		flags dont-fragment
		geneve {
			class 0x1010 opt-type 0x1 data "0x12345678"
			class 0x2010 opt-type 0x2 data "0x8765432100000001"
		}
	}

	tunnel mirror {
		id 13
		ip daddr 10.0.0.1
		ttl 255
		erspan {
			version 2
			direction egress
			hwid 3
		}
	}

	tunnel group {
		id 14
		ip daddr 10.0.0.1
		ttl 255
		vxlan {
			gbp 200
		}
	}

	map ends {
		type ipv4_addr : tunnel
		elements = { 10.9.0.2 : "far" }
	}

	chain in {
		type filter hook ingress device "v0" priority filter; policy accept;
		tunnel name ip daddr map @ends fwd to "vx"
	}

	chain back {
		type filter hook ingress device "vx" priority filter; policy accept;
		tunnel in path exists ip protocol icmp tunnel id 77 counter packets 0 bytes 0
		tunnel out path exists counter packets 0 bytes 0
	}
}
END2
nft -f text.nft
same 'a tunnel in words is listed as it was written' "$(cat text.nft)" "$(nft list ruleset)"
nft -j list ruleset >text.json
nft flush ruleset
nft -j -f text.json
same 'and through JSON' "$(cat text.nft)" "$(nft list ruleset)"
same 'one alone' 'table netdev t {
	tunnel group {
		id 14
		ip daddr 10.0.0.1
		ttl 255
		vxlan {
			gbp 200
		}
	}
}' "$(nft list tunnel netdev t group)"
on h0 ping -q -n -c 2 -i 0.05 -W 0.2 10.9.0.2 >/dev/null 2>&1
got=$(nft list chain netdev t back)
contains 'the tunnel that a map chose brings answers' "$got" 'tunnel id 77 counter packets 2'
contains 'what came in goes nowhere yet' "$got" 'tunnel out path exists counter packets 0'
contains 'a tunnel in use is not deleted' "$(nft delete tunnel netdev t far 2>&1)" 'Device or resource busy'
check 'one that is not is' nft delete tunnel netdev t group
contains 'an event tells of one on one line' \
	"$(nft -e add tunnel netdev t event '{ id 5; ip daddr 10.0.0.1; vxlan { gbp 5; }; }')" \
	'add tunnel netdev t event { id 5; ip daddr 10.0.0.1; ttl 255; vxlan { gbp 5; }; }'

# What rejects looks for the device of a route, and a tunnel has none: over that, 6.1's own modules fall.
our_modules || exit 0
nft -f - <<'END2'
flush ruleset
table netdev t {
	tunnel far { id 77; ip saddr 10.2.0.1; ip daddr 10.2.0.2; }
	chain in { type filter hook ingress device v0 priority 0; tunnel name "far"; }
}
table inet r {
	chain c { type filter hook prerouting priority 0; tcp dport 81 reject with tcp reset; tcp dport 82 reject; }
}
END2
for port in 81 82; do
	contains "a packet that was to go into a tunnel is rejected ($port)" \
		"$(on h0 timeout $((3 * TEST_PATIENCE)) socat -u OPEN:/dev/null "TCP:10.1.0.1:$port" 2>&1)" 'refused'
done
