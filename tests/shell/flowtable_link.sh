# SPDX-License-Identifier: GPL-2.0-or-later
# Flowtables below VLAN devices and bridges: connections are sent at the ports, with the tags that their way has.
. "$TEST_TOP/tests/shell/lib.sh"

for module in 8021q bridge; do modprobe -q $module; done
echo 1 >/proc/sys/net/ipv4/ip_forward
# port HOST PORT [VLAN] NETWORK: a host whose eth0, or VLAN of it, is in a network 10.N.0.0/24.
port()
{
	local host=$1 device=eth0

	ip netns add "$host"
	ip link add "$2" type veth peer name eth0 netns "$host"
	ip link set "$2" up
	ip -n "$host" link set eth0 up
	if [ $# = 4 ]; then
		device=eth0.$3
		ip -n "$host" link add link eth0 name "$device" type vlan id "$3"
		ip -n "$host" link set "$device" up
		shift
	fi
	ip -n "$host" addr add "10.$3.0.2/24" dev "$device"
	ip -n "$host" route add default via "10.$3.0.1"
}
# gateway DEVICE NETWORK
gateway()
{
	ip link set "$1" up
	ip addr add "10.$2.0.1/24" dev "$1"
}

port plain v0 1
gateway v0 1
port tagged v1 5 2
ip link add link v1 name v1.5 type vlan id 5
gateway v1.5 2
port bridged p3 3
ip link add br3 type bridge
ip link set p3 master br3
gateway br3 3
# A bridge that knows VLANs: the port is untagged, tagged, or tagged where the bridge itself is not.
port untagged p4 4
port kept p5 5 5
ip link add br4 type bridge vlan_filtering 1 vlan_default_pvid 0
ip link set p4 master br4
ip link set p5 master br4
ip link set br4 up
bridge vlan add dev p4 vid 4 pvid untagged
bridge vlan add dev p5 vid 5
for vlan in 4 5; do
	bridge vlan add dev br4 vid $vlan self
	ip link add link br4 name br4.$vlan type vlan id $vlan
	gateway br4.$vlan $vlan
done
port added p6 6 6
ip link add br6 type bridge vlan_filtering 1 vlan_default_pvid 0
ip link set p6 master br6
bridge vlan add dev p6 vid 6
bridge vlan add dev br6 vid 6 pvid untagged self
gateway br6 6

for i in 2 3 4 5 6; do
	check "network $i is reached" pings plain 10.$i.0.2
done
check 'loads' nft -f - <<-END
	table inet t {
		flowtable f {
			hook ingress priority filter
			devices = { v0, v1, p3, p4, p5, p6 }
			counter
		}
		chain forward {
			type filter hook forward priority filter; policy accept;
			meta l4proto { tcp, udp } flow add @f
			udp dport 5001-5099 counter
		}
	}
END
# exchanged NAME NETWORK HOST
exchanged()
{
	local seen before=$seen_all

	same "$1: all is answered" 20 "$("$TEST_TOP/tests/shell/exchange" udp plain "$3" "10.$2.0.2" "500$2" 20)"
	seen_all=$(packets 'inet t forward' 'dport 5001-5099')
	seen=$((seen_all - before))
	if [ $seen -ge 1 ] && [ $seen -le 5 ]; then
		pass "$1: it passes by the chain"
	else
		fail "$1: it passes by the chain: it counted $seen packets"
	fi
	contains "$1: conntrack says so" "$(conntrack -L -p udp --dport "500$2" 2>/dev/null)" '[OFFLOAD]'
}
seen_all=0
exchanged 'a VLAN device' 2 tagged
exchanged 'a bridge' 3 bridged
exchanged 'an untagged port of a bridge' 4 untagged
exchanged 'a tagged port of a bridge' 5 kept
exchanged 'a tag that the bridge adds' 6 added
