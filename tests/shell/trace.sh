# SPDX-License-Identifier: GPL-2.0-or-later
# Traces for people: what each packet met, as a block; `nft trace`, which sets up and takes away its own table.
# needs our nft
. "$TEST_TOP/tests/shell/lib.sh"

host h0 v0 10.1.0.2 10.1.0.1
ip link add v1 type veth peer name w1
ip addr add 10.2.0.1/24 dev v1
# So it never asks for routers: a trace of the device would show that.
ip link set v1 addrgenmode none
ip link set v1 up
ip link set w1 up
sysctl -q net.ipv4.ip_forward=1
nft -f - <<'END'
table inet t {
	set s { type inet_service; elements = { 80, 443 }; }
	chain services {
		tcp dport @s accept
		tcp dport vmap { 23 : drop, 24 : goto refused }
	}
	chain refused { counter reject; }
	chain marks { type filter hook prerouting priority mangle; tcp dport 25 meta mark set 7; }
	chain in { type filter hook input priority filter; policy drop; tcp dport != 99 jump services; ip protocol icmp accept; }
	chain fwd { type filter hook forward priority filter; ip daddr 10.2.0.9 drop; }
}
table ip n {
	chain p { type nat hook prerouting priority dstnat; tcp dport 8080 redirect to :80; }
}
END

# syn PORT...: a first packet of TCP to each port.
syn()
{
	local port
	for port in "$@"; do
		on h0 timeout $((3 * TEST_PATIENCE)) socat -u OPEN:/dev/null "TCP:10.1.0.1:$port,connect-timeout=0.15" 2>/dev/null
	done
}

# waits FILE TEXT: until the file has it, five seconds at most, or what a slow machine takes for them.
waits()
{
	for _ in $(seq $((50 * TEST_PATIENCE))); do
		grep -qF -- "$2" "$1" && return
		sleep 0.1
	done
}

# ready: until the trace's own table is there.
ready()
{
	for _ in $(seq $((50 * TEST_PATIENCE))); do
		nft list tables | grep -q rampart_trace && return
		sleep 0.1
	done
}

# plain FILE: without what differs from run to run.
plain()
{
	sed 's/packet [0-9a-f]*/packet ID/; s/10.1.0.2:[0-9]*/10.1.0.2:PORT/; s/handle [0-9]*/handle N/; s/id [0-9]*$/id N/; s/packets [0-9]* bytes [0-9]*/packets N bytes N/; /^    ct state/d' "$1"
}

tables=$(nft list tables)

timeout $((20 * TEST_PATIENCE)) "$NFT" trace tcp dport '{ 23, 24, 25, 80, 8080, 99 }' tcp flags syn -n 6 --pcap packets.pcap >story 2>errors &
trace=$!
ready
contains "its table is owned" "$(nft list ruleset)" "flags owner"
syn 23 24 25 80 8080 99
wait $trace
same "it ends well after so many packets" 0 $?
same "no errors" "" "$(cat errors)"
same "and takes its table away" "$tables" "$(nft list tables)"
same "a verdict map drops" 'packet ID: iif "v0" tcp 10.1.0.2:PORT -> 10.1.0.1:23 syn, 60 bytes
  inet t/marks: prerouting, priority mangle
    policy accept
  ip n/p: prerouting, priority dstnat
    policy accept
  inet t/in: input, priority filter
    inet t/in handle N: tcp dport != 99 jump services
      inet t/services handle N: tcp dport vmap { 23 : drop, 24 : goto refused } => drop
  dropped at input, priority filter, by inet t/services handle N' \
	"$(plain story | sed -n '/0.1:23 syn/,/^$/{/^$/d;p}')"
same "a goto and a reject" '      inet t/services handle N: tcp dport vmap { 23 : drop, 24 : goto refused } => goto refused
      inet t/refused handle N: counter packets N bytes N reject => drop
  dropped at input, priority filter, by inet t/refused handle N' \
	"$(plain story | sed -n '/0.1:24 syn/,/^$/{/^$/d;p}' | tail -n 3)"
same "a mark is told" '  inet t/marks: prerouting, priority mangle
    inet t/marks handle N: tcp dport 25 meta mark set 0x00000007
    meta mark 0x00000007
    policy accept' "$(plain story | sed -n '/0.1:25 syn/,/^$/p' | sed -n 2,5p)"
same "a set accepts" '      inet t/services handle N: tcp dport @s accept
  accepted at input, priority filter, by inet t/services handle N' \
	"$(plain story | sed -n '/0.1:80 syn/,/^$/{/^$/d;p}' | tail -n 2)"
same "an address is translated" '  ip n/p: prerouting, priority dstnat
    ip n/p handle N: tcp dport 8080 redirect to :80 => accept
  destination translated: 10.1.0.1:8080 -> 10.1.0.1:80
  inet t/in: input, priority filter' "$(plain story | sed -n '/0.1:8080 syn/,/^$/p' | sed -n 4,7p)"
same "a policy drops" '  inet t/in: input, priority filter
    policy drop
  dropped at input, priority filter, by the policy of inet t/in' \
	"$(plain story | sed -n '/0.1:99 syn/,/^$/{/^$/d;p}' | tail -n 3)"
if [ -n "$(modinfo -F version nf_tables 2>/dev/null)" ] || grep -q 'ct state' story; then
	contains "the connection's state" "$(cat story)" "ct state new, original direction"
	contains "the connection's translation" "$(cat story)" "ct state new, original direction, destination translated"
fi
same "all packets are kept" 6 "$(tcpdump -nr packets.pcap 2>/dev/null | grep -c 'Flags \[S\]')"
contains "and whole" "$(tcpdump -nr packets.pcap 2>/dev/null)" "10.1.0.1.8080: Flags [S]"

# Stopped by a signal it leaves nothing; killed, the kernel takes the table away at once.
for signal in INT TERM KILL; do
	"$NFT" trace tcp dport 23 >story 2>&1 &
	trace=$!
	ready
	syn 23
	waits story "dropped at"
	contains "the drop is told before SIG$signal" "$(cat story)" "dropped at input, priority filter, by inet t/services"
	kill -$signal $trace
	wait $trace 2>/dev/null
	same "nothing is left after SIG$signal" "$tables" "$(nft list tables)"
done

# What a match reads decides where packets are marked.
timeout $((20 * TEST_PATIENCE)) "$NFT" trace oifname v1 -n 1 >story 2>&1 &
trace=$!
ready
contains "an output device is known when forwarding" "$(nft list ruleset)" "hook forward priority raw - 1"
on h0 ping -q -c 1 -W 1 10.2.0.9 >/dev/null 2>&1
wait $trace
contains "a forwarded packet" "$(plain story)" 'packet ID: iif "v0" oif "v1" icmp 10.1.0.2 -> 10.2.0.9 echo-request, 84 bytes
  inet t/fwd: forward, priority filter
    inet t/fwd handle N: ip daddr 10.2.0.9 drop
  dropped at forward, priority filter, by inet t/fwd handle N'
timeout $((20 * TEST_PATIENCE)) "$NFT" trace ct state new icmp type echo-request -n 1 >story 2>&1 &
trace=$!
ready
contains "a state is known behind connection tracking" "$(nft list ruleset)" "hook prerouting priority -199"
pings h0 10.1.0.1
wait $trace
contains "a new connection" "$(plain story)" 'accepted at input, priority filter, by inet t/in'

# A device's ingress comes before all of these hooks: what is dropped there is seen too, and kept once.
nft -f - <<'END'
table netdev d { chain i { type filter hook ingress device v0 priority -500; tcp dport 26 drop; }; }
table inet t { chain dev { type filter hook ingress devices = { v0, v1 } priority 0; tcp dport 27 drop; }; }
END
with_ingress=$(nft list tables)
timeout $((20 * TEST_PATIENCE)) "$NFT" trace tcp dport '{ 23, 26, 27 }' tcp flags syn -n 3 --pcap ingress.pcap >story 2>errors &
trace=$!
ready
ruleset=$(nft list ruleset)
contains "it stands before them at each device" "$ruleset" 'hook ingress devices = { v0, v1 } priority -501'
same "both of its tables are owned" 2 "$(grep -c 'flags owner' <<<"$ruleset")"
syn 26 27 23
wait $trace
same "no errors at ingress" "" "$(cat errors)"
contains "a drop at ingress" "$(plain story)" 'packet ID: iif "v0" tcp 10.1.0.2:PORT -> 10.1.0.1:26 syn, 60 bytes
  netdev d/i: ingress, priority -500
    netdev d/i handle N: tcp dport 26 drop
  dropped at ingress, priority -500, by netdev d/i handle N'
contains "at the ingress of a table of inet" "$(plain story)" '  inet t/dev: ingress, priority filter
    inet t/dev handle N: tcp dport 27 drop
  dropped at ingress, priority filter, by inet t/dev handle N'
contains "a packet goes on from ingress in one block" "$(plain story | sed -n '/0.1:23 syn/,/^$/p')" '  inet t/marks: prerouting, priority mangle'
same "each is kept once" 3 "$(tcpdump -nr ingress.pcap 2>/dev/null | grep -c 'Flags \[S\]')"
same "both tables are taken away" "$with_ingress" "$(nft list tables)"
for signal in INT KILL; do
	"$NFT" trace tcp dport 26 >story 2>&1 &
	trace=$!
	ready
	syn 26
	waits story "dropped at"
	contains "the drop at ingress is told before SIG$signal" "$(cat story)" "by netdev d/i handle"
	kill -$signal $trace
	wait $trace 2>/dev/null
	same "nothing is left at ingress after SIG$signal" "$with_ingress" "$(nft list tables)"
done
nft 'delete table netdev d; delete chain inet t dev'

refuse "a match that is none" nft trace tcp nonsense 5
same "leaves nothing either" "$tables" "$(nft list tables)"
refuse "no packets" nft trace -n 0
refuse "a file that cannot be" nft trace --pcap /nowhere/file
refuse "an option that is none" nft trace --frames 5

# monitor: lines as ever, blocks where they are asked for.
nft -f - <<'END'
add chain inet t first { type filter hook prerouting priority raw; }
add rule inet t first tcp dport 23 meta nftrace set 1
END
"$NFT" monitor trace >lines &
one=$!
"$NFT" --pretty monitor trace >story &
two=$!
sleep 0.3
syn 23
waits story "dropped at"
waits lines "verdict drop"
kill $one $two
same "a step a line through a pipe" 'trace id ID inet t first packet: iif "v0"' \
	"$(head -n 1 lines | sed 's/id [0-9a-f]*/id ID/; s/"v0" .*/"v0"/')"
same "a block where asked for" "  dropped at input, priority filter, by inet t/services handle N" \
	"$(plain story | grep dropped)"
refuse "a choice that is none" nft --pretty=maybe monitor trace

# The manual's example is what is seen.
if our_modules; then
	nft -f - <<'END'
flush ruleset
table ip state { chain known { ct state new; }; }
table inet t {
	chain services { tcp dport 23 drop; }
	chain in { type filter hook input priority filter; jump services; }
}
END
	timeout $((20 * TEST_PATIENCE)) "$NFT" trace tcp dport 23 -n 1 >story 2>&1 &
	trace=$!
	ready
	syn 23
	wait $trace
	block='s/packet [0-9a-f]*/packet ID/; s/10\.[01]\.0\.2:[0-9]*/SENDER/; s/10\.[01]\.0\.1:/RECEIVER:/; s/handle [0-9]*/handle N/'
	same "the block of nft(8)" "$(sed -n '/^packet/,/^\.fi/{s/\\-/-/g;/^\.fi/d;p}' "$TEST_TOP/doc/nft.8" | sed "$block")" \
		"$(sed '/^$/d' story | sed "$block")"
fi

# A rule that takes the packet away is the last that is told.
nft -f - <<'END'
flush ruleset
table netdev t {
	chain in {
		type filter hook ingress device v0 priority 0
		udp dport 7 meta nftrace set 1
		udp dport 7 fwd to v1
	}
}
END
timeout $((20 * TEST_PATIENCE)) "$NFT" monitor trace >lines 2>&1 &
monitor=$!
for _ in {1..50}; do
	on h0 "$TEST_TOP/tests/shell/send" 10.1.0.1 7
	grep -q fwd lines && break
	sleep 0.1
done
kill $monitor
contains "a packet that is sent on" "$(cat lines)" 'rule udp dport 7 fwd to "v1"'

# A tag that the device has taken out of the frame is told of with the link header.
nft -f - <<'END'
table netdev v { chain i { type filter hook ingress device v0 priority 0; vlan id 5 meta nftrace set 1; }; }
END
ip -n h0 link add link eth0 name eth0.5 type vlan id 5
ip -n h0 addr add 10.5.0.2/24 dev eth0.5
ip -n h0 link set eth0.5 up
"$NFT" monitor trace >lines &
one=$!
sleep 0.3
pings h0 10.5.0.1
waits lines "packet:"
kill $one
contains "a frame's tag" "$(grep -m 1 packet: lines)" "vlan id 5"
