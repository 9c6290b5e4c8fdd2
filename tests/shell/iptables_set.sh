# SPDX-License-Identifier: GPL-2.0-or-later
# What takes the place of iptables' target SET: rules that add to a set, delete from it, and read a map for marks.
. "$TEST_TOP/tests/shell/lib.sh"

host h1 v1 10.1.0.2 10.1.0.1
host h2 v2 10.2.0.2 10.2.0.1
pings h1 10.1.0.1; pings h2 10.2.0.1
# sends HOST PORT...: datagrams from there; ports tell which rule is meant.
sends()
{
	on "$1" "$TEST_TOP/tests/shell/send" 10.1.0.1 "${@:2}"
}

# The rules of iptables that each is for, with a set "seen" of ipset.
check 'loads' nft -f - <<-'END'
	table ip t {
		set seen { type ipv4_addr; size 100; flags dynamic, timeout; timeout 1h; }
		set flows { type ipv4_addr . inet_service; size 100; flags dynamic; }
		map marks { type ipv4_addr : mark; elements = { 10.1.0.2 : 0x21 }; }
		chain pre {
			type filter hook prerouting priority mangle
			# -j SET --add-set seen src --timeout 600
			udp dport 1 add @seen { ip saddr timeout 10m }
			# -j SET --add-set seen src --exist --timeout 7200
			udp dport 2 update @seen { ip saddr timeout 2h }
			# -j SET --del-set seen src
			udp dport 3 delete @seen { ip saddr }
			# -j SET --add-set flows src,dst
			udp dport 4 add @flows { ip saddr . udp dport }
			# -j SET --map-set marks src --map-mark
			udp dport 5 meta mark set ip saddr map @marks
		}
		chain in {
			type filter hook input priority 0
			udp dport 9 ip saddr @seen counter comment "seen"
			meta mark 0x21 counter comment "marked"
		}
	}
END
# elements SET: those listed, without the times that are left.
elements()
{
	nft list set ip t "$1" | tr -s '\n\t ' ' ' | sed -n 's/ expires [0-9smh]*//g; s/.*elements = { \([^}]*[^} ]\) *}.*/\1/p'
}

sends h1 9
sends h1 1 9
sends h2 9
same 'who is added is known from the next packet on, and nobody else' 1 "$(packets 'ip t in' seen)"
same 'for as long as the rule says' '10.1.0.2 timeout 10m' "$(elements seen)"
sends h1 2
check 'an update renews the time that is left' [ "$(nft list set ip t seen | grep -c 'expires \(2h\|1h59m\)')" = 1 ]
sends h1 3 9
same 'who is deleted is not known any more' 1 "$(packets 'ip t in' seen)"
same 'nor listed' '' "$(elements seen)"
sends h1 4; sends h2 4
same 'several fields of a packet are one element' '10.1.0.2 . 4, 10.2.0.2 . 4' "$(elements flows | tr , '\n' | sed 's/^ //' | sort | paste -sd, | sed 's/,/, /g')"
sends h1 5; sends h2 5
same 'a map gives its mark to those in it' 1 "$(packets 'ip t in' marked)"
