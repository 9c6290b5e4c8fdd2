# SPDX-License-Identifier: GPL-2.0-or-later
# What quota, limit and connlimit do to packets, as objects, statements, in maps and in elements.
. "$TEST_TOP/tests/shell/lib.sh"

host h0 v0 10.1.0.2 10.1.0.1
host h1 v1 10.2.0.2 10.2.0.1
listen 22 23 25 26

# answered COUNT HOST ADDRESS: how many of so many echos came back.
answered()
{
	on "$2" ping -q -n -i 0.02 -W 0.3 -c "$1" "$3" 2>/dev/null | sed -n 's/.*transmitted, \([0-9]*\) received.*/\1/p'
}

nft -f - <<-END
	table ip t {
		quota q { over 500 bytes; }
		limit l { rate 1/hour burst 3 packets; }
		map by_source { type ipv4_addr : limit; }
		chain in {
			type filter hook input priority 0;
			ip saddr 10.1.0.2 icmp type echo-request quota name "q" drop
		}
	}
END
cat >listener.py <<-END
	import socket, struct
	s = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 12)
	s.bind((0, 1 << 6))
	print("ready", flush=True)
	while True:
	    data = s.recv(65536)
	    if struct.unpack_from("=H", data, 4)[0] == 10 << 8 | 18:
	        print("object", flush=True)
	        break
END
# waits LINE: until the listener has written it, for 5 seconds.
waits()
{
	for _ in {1..50}; do
		grep -q "$1" events && return 0
		sleep 0.1
	done
	return 1
}
: >events
timeout 30 python3 listener.py >events &
waits ready
same 'a quota lets through what it has' 5 "$(answered 7 h0 10.1.0.1)"
check 'its end is notified' waits object
contains 'and listed' "$(nft list quota ip t q)" 'used 500 bytes'
nft reset quotas >/dev/null
same 'a reset one lets the same through again' 5 "$(answered 7 h0 10.1.0.1)"
nft add quota ip t q '{ over 900 bytes; }'
same 'one with more bytes some more' 3 "$(answered 7 h0 10.1.0.1)"

nft -f - <<-END
	flush chain ip t in
	add rule ip t in icmp type echo-request limit name "l" accept
	add rule ip t in icmp type echo-request drop
END
same 'a limit lets its burst through' 3 "$(answered 5 h0 10.1.0.1)"
same 'and is shared by all who come' 0 "$(answered 2 h1 10.2.0.1)"
nft -f - <<-END
	flush chain ip t in
	add limit ip t two { rate 1/hour burst 2 packets; }
	add element ip t by_source { 10.1.0.2 : "two" }
	add limit ip t four { rate 1/hour burst 4 packets; }
	add element ip t by_source { 10.2.0.2 : "four" }
	add rule ip t in icmp type echo-request limit name ip saddr map @by_source accept
	add rule ip t in icmp type echo-request drop
END
same 'a map says which limit' '2 4' "$(answered 5 h0 10.1.0.1) $(answered 5 h1 10.2.0.1)"

nft -f - <<-END
	flush chain ip t in
	add set ip t measured { type ipv4_addr; quota over 200 bytes; }
	add element ip t measured { 10.1.0.2, 10.2.0.2 }
	add rule ip t in icmp type echo-request ip saddr @measured drop
END
same 'each element has a quota of its own' '2 2' "$(answered 4 h0 10.1.0.1) $(answered 4 h1 10.2.0.1)"
nft -f - <<-END
	flush chain ip t in
	add set ip t limited { type ipv4_addr; limit rate 1/hour burst 3 packets; }
	add element ip t limited { 10.1.0.2, 10.2.0.2 }
	add rule ip t in icmp type echo-request ip saddr @limited accept
	add rule ip t in icmp type echo-request drop
END
same 'and a limit of its own' '3 3' "$(answered 5 h0 10.1.0.1) $(answered 5 h1 10.2.0.1)"

# hold PORT COUNT: so many connections from h0, kept open until the process ends.
hold()
{
	on h0 python3 -c '
import socket, sys, time
port, count = int(sys.argv[1]), int(sys.argv[2])
held = []
for _ in range(count):
    s = socket.socket()
    s.settimeout(0.5)
    try:
        s.connect(("10.1.0.1", port))
        held.append(s)
    except OSError:
        pass
print(len(held))' "$1" "$2"
}
nft -f - <<-END
	flush chain ip t in
	add set ip t sources { type ipv4_addr; size 16; flags dynamic; }
	add rule ip t in tcp flags & (syn | ack) == syn tcp dport 22 ct count over 2 reject with tcp reset
	add rule ip t in ct state new tcp dport 23 add @sources { ip saddr ct count over 3 } reject with tcp reset
END
same 'connections are limited' 2 "$(hold 22 4)"
same 'and for each element' 3 "$(hold 23 5)"
check 'connections of another source are its own' connects h1 10.2.0.1 23
for _ in {1..30}; do
	[ -z "$(nft list set ip t sources | grep elements)" ] && break
	sleep 0.2
done
same 'elements whose connections have ended are collected' '' "$(nft list set ip t sources | grep elements)"
nft -f - <<-END
	flush chain ip t in
	add set ip t known { type ipv4_addr; ct count over 1; elements = { 10.1.0.2, 10.9.9.9 }; }
	add rule ip t in tcp flags & (syn | ack) == syn tcp dport 25 ip saddr @known reject with tcp reset
END
same 'an element of a set packets do not add to limits, too' 1 "$(hold 25 3)"
sleep 1.5
contains 'and stays without connections' "$(nft list set ip t known)" '10.9.9.9 ct count over 1'

# No command writes objects that limit connections.
nft 'flush chain ip t in; add chain ip t counted; add rule ip t in tcp flags & (syn | ack) == syn tcp dport 26 jump counted'
cat >connlimit.py <<-END
	import sys
	sys.path.insert(0, "$TEST_TOP/tests/shell")
	from netlink import *
	def expr(name, *parts):
	    return attr(1, [attr(1, name), attr(2, list(parts))])
	line = Netlink()
	line.batch((18, CREATE, IP, [attr(1, "t"), attr(2, "few"), attr(3, 5), attr(4, [attr(1, 2), attr(2, 1)])]),
	    (6, CREATE | 0x800, IP, [attr(1, "t"), attr(2, "counted"), attr(4, [
	        expr("objref", attr(1, 5), attr(2, "few")), expr("immediate", attr(1, 0), attr(2, [attr(2, [attr(1, 0)])]))])]))
	print(attrs_of(line.query(19, IP, [attr(1, "t"), attr(2, "few"), attr(3, 5)])[0][4])[1].hex())
END
same 'an object that limits connections is told' 00000002 "$(python3 connlimit.py)"
same 'and does' 2 "$(hold 26 4)"
