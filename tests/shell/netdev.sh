# SPDX-License-Identifier: GPL-2.0-or-later
# Chains of devices: ingress and egress, several devices, devices renamed, moved and deleted, namespaces that end.
. "$TEST_TOP/tests/shell/lib.sh"

host h0 v0 10.1.0.2 10.1.0.1
host h1 v1 10.2.0.2 10.2.0.1
ip link add d0 type dummy

check 'loads' nft -f - <<-END
	table netdev t {
		chain in {
			type filter hook ingress devices = { v0, v1 } priority filter; policy accept;
			icmp type echo-request counter
			iifname "v1" icmp type echo-request counter
		}
		chain out {
			type filter hook egress device "v0" priority filter; policy accept;
			icmp type echo-reply counter
			oifname "v0" icmp type echo-reply ip daddr 10.1.0.2 counter
		}
	}
END
listing=$(nft list ruleset)
contains 'lists both devices' "$listing" 'devices = { v0, v1 }'
same 'a loaded listing lists the same' "$listing" "$(nft flush ruleset; nft -f - <<<"$listing"; nft list ruleset)"
check 'one is answered' pings h0 10.1.0.1
check 'the other is answered' pings h1 10.2.0.1
same 'ingress counted both' 2 "$(packets 'netdev t in' request)"
same 'and each by its name' 1 "$(packets 'netdev t in' iifname)"
same 'egress counted one device' 1 "$(packets 'netdev t out' reply)"
nft insert rule netdev t out icmp type echo-reply drop
refuse 'a reply is dropped at egress' pings h0 10.1.0.1
check 'not at the other device' pings h1 10.2.0.1
nft insert rule netdev t in iifname v1 drop
refuse 'a request is dropped at ingress' pings h1 10.2.0.1
check 'the policy changes' nft 'flush chain netdev t in; add chain netdev t in { type filter hook ingress devices = { v0, v1 } priority 0; policy drop; }'
refuse 'and drops' pings h1 10.2.0.1
nft 'add chain netdev t in { policy accept; }'
check 'and accepts again' pings h1 10.2.0.1

refuse 'a device is named once' nft 'add chain netdev t x { type filter hook ingress devices = { v0, v0 } priority 0; }'
refuse 'the device exists' nft 'add chain netdev t x { type filter hook ingress device nothing priority 0; }'
refuse 'other devices than before' nft 'add chain netdev t in { type filter hook ingress devices = { v0, d0 } priority 0; }'
refuse 'offload is not for these devices' nft 'add chain netdev t x { type filter hook ingress device d0 priority 0; flags offload; }'
check 'ten chains of one device' nft -f - <<<"$(for i in 0 1 2 3 4 5 6 7 8 9; do
	echo "add chain netdev t x$i { type filter hook ingress device d0 priority $i; }"; done)"

ip link set v1 down
ip link set v1 name w1
contains 'a renamed device is listed by its new name' "$(nft list chain netdev t in)" 'devices = { v0, w1 }'
ip link set w1 netns h1
contains 'a device that leaves the namespace leaves the chain' "$(nft list chain netdev t in)" 'device "v0"'
ip link del d0
same 'a chain without a device is deleted' '' "$(nft list table netdev t | grep -F 'chain x')"
ip link del v0
same 'each of them' 'table netdev t {
}' "$(nft list ruleset)"

# Everything in use in a namespace, which ends.
for n in 1 2 3; do
	ip netns add "n$n"
	ip -n "n$n" link add d0 type dummy
	ip netns exec "n$n" "$NFT" -f - <<-END
		table netdev t {
			set s { type ipv4_addr; flags dynamic, timeout; }
			chain in {
				type filter hook ingress devices = { lo, d0 } priority 0;
				ip saddr @s jump c
				update @s { ip saddr timeout 1h counter }
			}
			chain out { type filter hook egress device d0 priority 0; counter; }
			chain c { ip daddr vmap { 127.0.0.1 : accept, 127.0.0.2 : drop }; }
		}
		table inet i {
			chain in { type filter hook ingress device lo priority 0; ip daddr { 10.0.0.0/8, 192.168.0.0/16 } drop; }
			chain f { type filter hook forward priority 0; policy drop; ct state established accept; }
		}
		table bridge b { chain f { type filter hook forward priority 0; counter; }; }
		table arp a { chain i { type filter hook input priority 0; counter; }; }
	END
	[ "$(ip netns exec "n$n" "$NFT" list tables | wc -l)" = 4 ] || fail "namespace $n loads"
	ip -n "n$n" link set lo up
	ip netns exec "n$n" ping -q -c 1 127.0.0.1 >/dev/null
	ip netns del "n$n"
done
check 'deletes all' nft flush ruleset
# The namespaces' end is not awaited by who deletes them.
for _ in 1 2 3 4 5 6 7 8 9 10; do
	rmmod $(sed -n 's/^\(nft_[^ ]*\|nf_flow_table_inet\) .*/\1/p' /proc/modules) nf_tables 2>/dev/null
	grep -q '^nf_tables ' /proc/modules || break
	sleep 0.3
done
same 'nothing is left in use: the modules can be unloaded' '' "$(grep '^nf_tables ' /proc/modules)"
