# SPDX-License-Identifier: GPL-2.0-or-later
# Expression meta of bridges: the bridge of a port, its VLANs, and frames that are routed instead.
. "$TEST_TOP/tests/shell/lib.sh"

ip link add br0 type bridge vlan_filtering 1 vlan_protocol 802.1q vlan_default_pvid 7
ip link set br0 up
for n in 1 2; do bridged "h$n" "v$n" br0 "10.3.0.$n"; done
bridge vlan add dev v2 vid 9 pvid untagged
ip addr add 10.3.0.9/24 dev br0
ip addr add 10.4.0.1/24 dev v1
ip -n h1 addr add 10.4.0.2/24 dev eth0
pings h1 10.3.0.9
check 'loads' nft -f - <<-'END'
	table bridge t {
		chain pre {
			type filter hook prerouting priority filter
			udp dport 9 meta ibrname "br0" counter comment "ibrname"
			udp dport 9 meta ibrname "br1" counter comment "no ibrname"
			udp dport 9 meta ibrpvid 7 counter comment "pvid 7"
			udp dport 9 meta ibrpvid 9 counter comment "pvid 9"
			udp dport 9 meta ibrvproto 8021q counter comment "protocol"
			udp dport 9 meta ibrvproto 8021ad counter comment "no protocol"
			udp dport 9 meta obrname "br0" counter comment "no device yet"
		}
		chain forward {
			# Behind 0 br_netfilter leaves chains out, once another test has loaded it.
			type filter hook forward priority filter
			meta obrname "br0" udp dport 10 counter comment "obrname"
			meta obrname "br1" udp dport 10 counter comment "no obrname"
			meta protocol ip meta l4proto udp udp dport 10 counter comment "common keys"
		}
		chain out {
			type filter hook output priority 0
			meta ibrname "br0" udp dport 9 counter comment "from here"
		}
	}
END
counts()
{
	nft list table bridge t | sed -n 's/.*counter packets \([0-9]*\) .*comment "\(.*\)"/\2 \1/p'
}
address=$(ip link show br0 | sed -n 's/.*ether \([^ ]*\).*/\1/p')
for n in 1 2; do
	ip -n "h$n" neigh replace 10.3.0.9 lladdr "$address" dev eth0
	on "h$n" "$TEST_TOP/tests/shell/send" 10.3.0.9 9
done
"$TEST_TOP/tests/shell/send" 10.3.0.1 9
bridge vlan add dev v2 vid 7 pvid untagged
pings h1 10.3.0.2
on h1 "$TEST_TOP/tests/shell/send" 10.3.0.2 10
same 'the bridge of a port and its VLANs' 'ibrname 2
no ibrname 0
pvid 7 1
pvid 9 1
protocol 2
no protocol 0
no device yet 0
obrname 1
no obrname 0
common keys 1
from here 0' "$(counts)"
nft flush ruleset

nft 'table bridge t { chain pre { type filter hook prerouting priority 0; }; }
	table ip t { chain in { type filter hook input priority 0
		iifname v1 icmp type echo-request counter; iifname br0 icmp type echo-request counter; }; }'
if nft 'add rule bridge t pre meta broute set 1' 2>/dev/null || { our_nft && our_modules; }; then
	pings h1 10.4.0.1
	nft flush chain bridge t pre
	pings h1 10.4.0.1
	same 'frames of a port are routed with the rule, and come through the bridge without' '1 1' \
		"$(packets 'ip t in' v1) $(packets 'ip t in' br0)"
	refuse 'not behind prerouting' nft 'add chain bridge t in { type filter hook input priority 0; }
		add rule bridge t in meta broute set 1'
fi
