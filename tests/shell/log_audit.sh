# SPDX-License-Identifier: GPL-2.0-or-later
# Expression log with the level audit: records of packets of each family, where auditing is on (kernel parameter audit=1).
. "$TEST_TOP/tests/shell/lib.sh"

grep -qw audit=1 /proc/cmdline || skip 'auditing is off: start the machine with --append audit=1'
# Without a daemon records go to the kernel's log, ten in five seconds unless told.
sysctl -qw kernel.printk_ratelimit=0
host h1 v1 10.1.0.2 10.1.0.1 fd01::2 fd01::1
ip link add v2 type veth peer name w2
ip link set v2 up
ip link set w2 up
check 'loads' nft -f - <<-'END'
	table inet t {
		chain in {
			type filter hook input priority 0
			udp dport 1 meta mark set 0x101 log level audit
			udp dport 2 meta mark set 0x102 log level audit
		}
	}
	table arp a {
		chain in {
			type filter hook input priority 0
			arp saddr ip 10.1.0.2 meta mark set 0x103 log level audit
		}
	}
	table netdev n {
		chain in {
			type filter hook ingress device v1 priority 0
			udp dport 4 meta mark set 0x104 log level audit
			ip6 nexthdr 44 meta mark set 0x106 log level audit
		}
		chain other {
			type filter hook ingress device w2 priority 0
			ether type 0x88b5 meta mark set 0x105 log level audit
		}
	}
END
contains 'is listed' "$(nft list table arp a)" 'log level audit'
on h1 "$TEST_TOP/tests/shell/send" 10.1.0.1 1 4
on h1 "$TEST_TOP/tests/shell/send" fd01::1 2
python3 -c 'import socket
line = socket.socket(socket.AF_PACKET, socket.SOCK_RAW)
line.bind(("v2", 0))
line.send(b"\xff" * 6 + b"\2\0\0\0\0\1\x88\xb5" + bytes(46))'
# A fragment, whose protocol is behind the extension header.
on h1 ping -q -n -c 1 -W 1 -s 3000 fd01::1 >/dev/null 2>&1
# recorded MARK: what the first record of packets of this mark says.
recorded()
{
	local i

	for i in {1..50}; do
		dmesg | sed -n "s/.*audit(.*): \(mark=$1 .*\)/\1/p" | head -n 1 | grep . && return
		sleep 0.1
	done
}
same 'of IPv4' 'mark=0x101 saddr=10.1.0.2 daddr=10.1.0.1 proto=17' "$(recorded 0x101)"
same 'of IPv6' 'mark=0x102 saddr=fd01::2 daddr=fd01::1 proto=17' "$(recorded 0x102)"
same 'of ARP' 'mark=0x103 saddr=? daddr=? proto=-1' "$(recorded 0x103)"
same 'of a device' 'mark=0x104 saddr=10.1.0.2 daddr=10.1.0.1 proto=17' "$(recorded 0x104)"
same 'of a protocol that is none of these' 'mark=0x105 saddr=? daddr=? proto=-1' "$(recorded 0x105)"
same 'of a fragment' 'mark=0x106 saddr=fd01::2 daddr=fd01::1 proto=58' "$(recorded 0x106)"
nft 'add chain inet t c'
refuse 'no prefix, which no record has' nft 'add rule inet t c log prefix "x" level audit'
