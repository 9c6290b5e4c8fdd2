# SPDX-License-Identifier: GPL-2.0-or-later
# Expressions socket and rt: the socket a packet is for, and the route it takes.
. "$TEST_TOP/tests/shell/lib.sh"

host h1 v1 10.1.0.2 10.1.0.1 fd01::2 fd01::1
cat >sockets.py <<-'END'
	import socket, time
	kept = []
	for port, address, mark, transparent in ((80, "10.1.0.1", 7, False), (81, "0.0.0.0", 0, False), (82, "10.1.0.1", 0, True)):
	    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
	    if mark:
	        sock.setsockopt(socket.SOL_SOCKET, socket.SO_MARK, mark)
	    if transparent:
	        sock.setsockopt(socket.SOL_IP, socket.IP_TRANSPARENT, 1)
	    sock.bind((address, port))
	    kept.append(sock)
	six = socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)
	six.setsockopt(socket.SOL_SOCKET, socket.SO_MARK, 6)
	six.bind(("fd01::1", 80))
	print("ready", flush=True)
	time.sleep(100)
END
mkdir cgroup
if mount -t cgroup2 none cgroup 2>/dev/null && mkdir cgroup/rampart-a cgroup/rampart-a/b; then
	ancestors='socket cgroupv2 level 1 "rampart-a" counter comment "level 1"
		socket cgroupv2 level 2 "rampart-a/b" counter comment "level 2"'
fi
: >ready
(echo $BASHPID >cgroup/rampart-a/b/cgroup.procs 2>/dev/null; exec python3 sockets.py) >ready &
server=$!
for _ in {1..50}; do grep -q ready ready && break; sleep 0.1; done
mkdir -p /sys/fs/cgroup
mount --move cgroup /sys/fs/cgroup 2>/dev/null || mount --bind cgroup /sys/fs/cgroup
check 'loads' nft -f - <<-END
	table inet t {
		chain in {
			type filter hook input priority 0
			socket mark 7 counter comment "mark"
			socket mark 6 counter comment "mark6"
			socket mark 0 counter comment "no mark"
			socket wildcard 1 counter comment "wildcard"
			socket wildcard 0 counter comment "no wildcard"
			socket transparent 1 counter comment "transparent"
			socket transparent 0 counter comment "not transparent"
			${ancestors:-}
		}
	}
END
counts()
{
	nft list table inet t | sed -n 's/.*counter packets \([0-9]*\) .*comment "\(.*\)"/\2 \1/p'
}
on h1 "$TEST_TOP/tests/shell/send" 10.1.0.1 80 81 82 83
on h1 "$TEST_TOP/tests/shell/send" fd01::1 80
same 'packets of four sockets, and of none' "mark 1
mark6 1
no mark 2
wildcard 1
no wildcard 3
transparent 1
not transparent 3${ancestors:+
level 1 4
level 2 4}" "$(counts)"
kill $server
refuse 'sockets are looked for where they are known' nft 'add chain inet t fwd { type filter hook forward priority 0; }
	add rule inet t fwd socket mark 7'
nft flush ruleset

host h2 v2 10.2.0.2 10.2.0.1 fd02::2 fd02::1
sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1
ip link set v2 mtu 1400
ip -n h2 link set eth0 mtu 1400
ip -n h2 addr add 10.9.0.2/24 dev lo
ip -n h2 addr add fd09::2/64 dev lo nodad
ip route add 10.9.0.0/24 via 10.2.0.2 realm 5
ip -6 route add fd09::/64 via fd02::2
serves h2 80
check 'rt loads' nft -f - <<-'END'
	table inet t {
		chain through {
			type filter hook forward priority 0
			tcp flags syn tcp option maxseg size set rt mtu
			rt classid 5 counter comment "classid"
			rt ip nexthop 10.2.0.2 counter comment "nexthop"
			rt ip nexthop 10.2.0.3 counter comment "no nexthop"
			rt ip6 nexthop fd02::2 counter comment "nexthop6"
			rt ipsec missing counter comment "no ipsec"
		}
		chain post {
			type filter hook postrouting priority 0
			tcp flags & (syn | ack) == syn tcp option maxseg size 1360 counter comment "segments"
			tcp flags & (syn | ack) == syn tcp option maxseg size 1340 counter comment "segments6"
		}
	}
END
on h1 "$TEST_TOP/tests/shell/send" 10.9.0.2 9
on h1 "$TEST_TOP/tests/shell/send" fd09::2 9
asks 'connections' 'h2: 10.1.0.2 600 > 10.9.0.2 80
h2: fd01::2 600 > fd09::2 80' h1/tcp/10.9.0.2/80/600 h1/tcp/fd09::2/80/600
found=$(counts)
check 'the route tells its realm and next hop' test "$(grep -cE '^(classid|nexthop|nexthop6|no ipsec) [1-9]' <<<"$found")" = 4
contains 'and no other' "$found" 'no nexthop 0'
same "and segments fit the route's size" 'segments 1
segments6 1' "$(grep segments <<<"$found")"
