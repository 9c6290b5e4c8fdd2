# SPDX-License-Identifier: GPL-2.0-or-later
# Flowtables: their connections pass by the forward chain; devices are added, deleted, renamed and go away.
. "$TEST_TOP/tests/shell/lib.sh"

host h0 v0 10.1.0.2 10.1.0.1 fd01::2 fd01::1
host h1 v1 10.2.0.2 10.2.0.1 fd02::2 fd02::1
ip link add d0 type dummy
echo 1 >/proc/sys/net/ipv4/ip_forward
echo 1 >/proc/sys/net/ipv6/conf/all/forwarding

check 'loads' nft -f - <<-END
	table inet t {
		flowtable f {
			hook ingress priority filter
			define routed = { v0, v1 }
			devices = \$routed
			counter
		}
		chain forward {
			type filter hook forward priority filter; policy accept;
			meta l4proto { tcp, udp } flow add @f
			tcp dport 5001 counter
			udp dport 5002 counter
			udp dport 5003 counter
		}
	}
END
listing=$(nft -s list ruleset)
contains 'lists the flowtable' "$listing" 'devices = { v0, v1 }'
same 'a loaded listing lists the same' "$listing" "$(nft flush ruleset; nft -f - <<<"$listing"; nft -s list ruleset)"

# exchanged KIND ADDRESS PORT: 20 messages there and back; few of them are seen by the chain.
exchanged()
{
	local seen
	same "$1 to $2 is answered" 20 "$("$TEST_TOP/tests/shell/exchange" "$1" h0 h1 "$2" "$3" 20)"
	seen=$(packets 'inet t forward' "dport $3")
	if [ "$seen" -ge 1 ] && [ "$seen" -le 5 ]; then
		pass "$1 to $2 passes by the chain"
	else
		fail "$1 to $2 passes by the chain: it counted $seen packets"
	fi
}
echo 1 >/proc/sys/net/netfilter/nf_conntrack_acct
exchanged tcp 10.2.0.2 5001
exchanged udp 10.2.0.2 5002
# For half a minute after the last packet, which a slow machine may take for the next exchange.
contains 'conntrack says so' "$(conntrack -L -p udp --dport 5002 2>/dev/null)" '[OFFLOAD]'
exchanged udp fd02::2 5003
contains 'and has counted all' "$(conntrack -L -p udp --dport 5002 2>/dev/null)" 'packets=20 '

cat >get.py <<END
import sys
sys.path.insert(0, "$TEST_TOP/tests/shell")
from netlink import *
GETFLOWTABLE = 23
def asked(*attrs):
    try:
        return [found[2].rstrip(b"\\0").decode() for found in Netlink().query(GETFLOWTABLE, INET, attrs)]
    except OSError as error:
        return os.strerror(error.errno)
print(asked(attr(1, "t"), attr(2, "f")), asked(attr(1, "t"), attr(2, "g")), asked(attr(1, "x"), attr(2, "f")), asked(attr(1, "t")), sep=", ")
END
same 'it is asked for by its name' "['f'], No such file or directory, No such file or directory, Invalid argument" "$(python3 get.py 2>&1)"
refuse 'a flowtable in use is not deleted' nft delete flowtable inet t f
refuse 'a device has one flowtable of a table' nft 'add flowtable inet t g { hook ingress priority 0; devices = { v0 }; }'
check 'and another of another table' nft 'add table ip u; add flowtable ip u g { hook ingress priority 10; devices = { v0 }; }'
refuse 'no device of that name' nft 'add flowtable inet t g { hook ingress priority 0; devices = { nothing }; }'
refuse 'the device can not offload' nft 'add flowtable inet t g { hook ingress priority 0; devices = { d0 }; flags offload; }'
refuse 'offload does not change' nft 'add flowtable inet t f { hook ingress priority 0; flags offload; }'
refuse 'the priority does not change' nft 'add flowtable inet t f { hook ingress priority 5; devices = { d0 }; }'
refuse 'a flow to no flowtable' nft add rule inet t forward flow add @g
refuse 'flows begin in forward only' nft 'add chain inet t in { type filter hook input priority 0; }; add rule inet t in flow add @f'
refuse 'netdev has no flowtables' nft 'add table netdev n; add flowtable netdev n f { hook ingress priority 0; devices = { d0 }; }'
same 'refusals change nothing' "$listing" "$(nft -s list table inet t)"

refuse 'a refused batch' nft 'add flowtable inet t f { hook ingress priority 0; devices = { d0 }; }; add rule inet t nowhere accept'
same 'leaves no device behind' "$listing" "$(nft -s list table inet t)"
check 'a device is added' nft 'add flowtable inet t f { hook ingress priority 0; devices = { d0, v1 }; counter; }'
contains 'and listed' "$(nft list flowtables)" 'devices = { d0, v0, v1 }'
check 'a device is deleted' nft 'delete flowtable inet t f { hook ingress priority 0; devices = { v0 }; }'
contains 'and not listed' "$(nft list flowtables)" 'devices = { d0, v1 }'
refuse 'it is not deleted twice' nft 'delete flowtable inet t f { hook ingress priority 0; devices = { v0 }; }'
check 'deleted and added in one batch' nft 'delete flowtable inet t f { hook ingress priority 0; devices = { d0 }; }; add flowtable inet t f { hook ingress priority 0; devices = { v0 }; counter; }'
contains 'is as listed' "$(nft list flowtables)" 'devices = { v0, v1 }'
exchanged udp 10.2.0.2 5002

ip link set v0 down
ip link set v0 name w0
contains 'a renamed device is listed by its new name' "$(nft list flowtables)" 'devices = { v1, w0 }'
ip link set w0 netns h0
contains 'a device that leaves the namespace is gone' "$(nft list flowtables)" 'devices = { v1 }'
ip link del v1
same 'so is one that is deleted' '' "$(nft list flowtables | grep -F devices)"
check 'deletes all' nft flush ruleset

ip netns add h2
check 'in a namespace' ip netns exec h2 "$NFT" -f - <<-END
	table inet t {
		flowtable f { hook ingress priority 0; devices = { lo }; }
		chain forward { type filter hook forward priority 0; meta l4proto udp flow add @f; }
	}
END
check 'that ends with everything in use' ip netns del h2
