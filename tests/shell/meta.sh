# SPDX-License-Identifier: GPL-2.0-or-later
# Expression meta: what is known of packets beside their headers, by sender, device, route and time; what rules set of it.
. "$TEST_TOP/tests/shell/lib.sh"

host h1 v1 10.1.0.2 10.1.0.1
ip link set v1 group 77
ip route add 10.9.0.0/24 via 10.1.0.2 realm 9
pings h1 10.1.0.1
mkdir control
classes=''
mount -t cgroup -o net_cls none control 2>/dev/null && mkdir control/a && echo 0x100001 >control/a/net_cls.classid && classes=1

check 'loads' nft -f - <<-END
	table inet t {
		chain out {
			type filter hook output priority 0
			meta l4proto != udp accept
			meta skuid 65534 counter comment "skuid"
			meta skuid 0 counter comment "skuid root"
			meta skgid 65533 counter comment "skgid"
			meta oifgroup 77 counter comment "oifgroup"
			meta oiftype ether counter comment "oiftype"
			meta oifkind "veth" counter comment "oifkind"
			meta rtclassid 9 counter comment "rtclassid"
			meta cpu < 64 counter comment "cpu"
			meta cpu > 1000 counter comment "no cpu"
			meta cgroup 0x100001 counter comment "cgroup"
			meta priority set 1:2 meta priority 1:2 counter comment "priority"
			meta mark set 0x17 meta mark 0x17 counter comment "mark"
			meta random >= 0 counter comment "random"
			meta time > "2020-01-01" counter comment "time"
			meta time < "2020-01-01" counter comment "no time"
			meta hour >= "00:00" counter comment "hour"
			meta day { 0, 1, 2, 3, 4, 5, 6 } counter comment "day"
			meta length 100 counter comment "length"
			meta protocol ip counter comment "protocol"
			meta nfproto ipv4 counter comment "nfproto"
		}
		chain in {
			type filter hook input priority 0
			meta l4proto != udp accept
			meta iifgroup 77 counter comment "iifgroup"
			meta iifgroup default counter comment "no iifgroup"
			meta iiftype ether counter comment "iiftype"
			meta iifkind "veth" counter comment "iifkind"
			meta iifkind "dummy" counter comment "no iifkind"
			meta pkttype unicast counter comment "pkttype"
			meta sdif 0 counter comment "sdif"
			meta pkttype broadcast counter comment "no pkttype set"
			udp sport 701 meta pkttype multicast counter comment "pkttype set"
		}
		chain pre {
			type filter hook prerouting priority 0
			udp sport 701 meta pkttype set multicast
		}
	}
END
counts()
{
	nft list "chain inet t $1" | sed -n 's/.*counter packets \([0-9]*\) .*comment "\(.*\)"/\2 \1/p'
}
"$TEST_TOP/tests/shell/send" 10.9.0.2 9
setpriv --reuid 65534 --regid 65533 --clear-groups "$TEST_TOP/tests/shell/send" 10.1.0.2 9/7000
if [ -n "$classes" ]; then
	(echo $BASHPID >control/a/cgroup.procs; exec "$TEST_TOP/tests/shell/send" 10.1.0.2 9)
else
	"$TEST_TOP/tests/shell/send" 10.1.0.2 9
fi
same 'of three packets sent' "skuid 1
skuid root 2
skgid 1
oifgroup 3
oiftype 3
oifkind 3
rtclassid 1
cpu 3
no cpu 0
cgroup ${classes:-0}
priority 3
mark 3
random 3
time 3
no time 0
hour 3
day 3
length 3
protocol 3
nfproto 3" "$(counts out)"
on h1 "$TEST_TOP/tests/shell/send" 10.1.0.1 9 9/701
same 'of two that came' 'iifgroup 2
no iifgroup 0
iiftype 2
iifkind 2
no iifkind 0
pkttype 1
sdif 2
no pkttype set 0
pkttype set 1' "$(counts in)"
nft flush ruleset
nft -f - <<'END'
table inet t { chain in {
	type filter hook input priority 0
	iif != v1 accept
	ip daddr 224.0.0.9 meta pkttype multicast counter comment "looped multicast"
	ip daddr 10.1.0.255 meta pkttype broadcast counter comment "looped broadcast"
	ip6 daddr ff02::9 meta pkttype multicast counter comment "looped IPv6"
	ip daddr 224.0.0.9 meta pkttype unicast counter comment "no unicast"
}; }
END
python3 - <<'END'
import socket
# What comes back is for members: who leaves at once may be gone when it does.
def heard(line, *groups):
    line.bind(("", 9))
    line.settimeout(10)
    for group in groups:
        line.sendto(b"x", group)
        line.recv(1)
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
    line.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, socket.inet_aton("224.0.0.9") + socket.inet_aton("10.1.0.1"))
    line.setsockopt(socket.IPPROTO_IP, socket.IP_MULTICAST_IF, socket.inet_aton("10.1.0.1"))
    line.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)
    heard(line, ("224.0.0.9", 9), ("10.1.0.255", 9))
index = socket.if_nametoindex("v1")
with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as line:
    line.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_JOIN_GROUP, socket.inet_pton(socket.AF_INET6, "ff02::9") + index.to_bytes(4, "little"))
    heard(line, ("ff02::9", 9, 0, index))
END
same 'of what comes back to its sender' 'looped multicast 1
looped broadcast 1
looped IPv6 1
no unicast 0' "$(counts in)"
nft flush ruleset

if ip link add red type vrf table 100 2>/dev/null; then
	ip link set red up
	ip link set v1 master red
	nft 'table ip t { chain in { type filter hook input priority 0
		meta sdifname "v1" udp dport 9 counter comment "sdifname"
		iifname "red" udp dport 9 counter comment "vrf"
		}; }'
	on h1 "$TEST_TOP/tests/shell/send" 10.1.0.1 9
	same 'of one that came into a VRF' 'sdifname 1
vrf 1' "$(nft list table ip t | sed -n 's/.*counter packets \([0-9]*\) .*comment "\(.*\)"/\2 \1/p')"
	nft flush ruleset
	ip link set v1 nomaster
fi
nft 'add table ip t; add chain ip t c'
nft 'add chain ip t in { type filter hook input priority 0; }'
refuse 'no other type of packet after prerouting' nft 'add rule ip t in meta pkttype set host'
refuse 'what is read only' nft 'add rule ip t c meta skuid set 5'
