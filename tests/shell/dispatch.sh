# SPDX-License-Identifier: GPL-2.0-or-later
# Long linear chains: order, counters, effects and traces are those of rules run one by one, whatever finds them.
. "$TEST_TOP/tests/shell/lib.sh"

# linear NAME RULES KIND...
linear()
{
	"$TEST_TOP/tests/shell/linear" "$@" || failed=1
}

linear 'addresses' 40 address
linear 'prefixes' 60 prefix
linear 'prefixes and ranges' 60 prefix range
linear 'ports and ranges of ports' 60 port ports
linear 'tuples' 60 tuple
linear 'names' 20 name any
linear 'interleaved' 100 address port mark prefix ports tuple
linear 'with negations' 80 address port negation any
linear 'with effects' 100 address port mark prefix effect jump
# So many that the commit doesn't wait for the dispatch.
linear 'many' 700 address port mark range tuple negation effect jump

# Traces: every rule that holds is told, in order, and no other.
{
	echo 'table ip t {
	chain c { type filter hook output priority 0; policy accept;
		udp dport 1 meta nftrace set 1'
	for i in $(seq 30); do
		echo "udp dport $((i % 3)) counter"
		echo "ip daddr 127.0.0.$i udp dport $i counter"
		echo "meta mark $i counter meta mark set $((i + 7))"
	done
	echo 'ip daddr 127.0.0.0/8 accept
	}
	}'
} >trace.nft
nft -f /dev/stdin <<<"flush ruleset; include \"$PWD/trace.nft\""
nft monitor trace >trace.out &
monitor=$!
sleep 1
python3 -c '
import socket
sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
sender.setsockopt(socket.SOL_SOCKET, socket.SO_MARK, 2)
sender.sendto(b"x", ("127.0.0.1", 1))'
for _ in $(seq 30); do
	grep -q 'verdict accept' trace.out && break
	sleep 0.1
done
kill $monitor
expected='udp dport 1 meta nftrace set 1 (verdict continue)
udp dport 1 counter packets 0 bytes 0 (verdict continue)
ip daddr 127.0.0.1 udp dport 1 counter packets 0 bytes 0 (verdict continue)
meta mark 0x00000002 counter packets 0 bytes 0 meta mark set 0x00000009 (verdict continue)'
for i in 4 7; do
	expected+=$'\nudp dport 1 counter packets 0 bytes 0 (verdict continue)'
done
expected+=$'\nmeta mark 0x00000009 counter packets 0 bytes 0 meta mark set 0x00000010 (verdict continue)'
for i in 10 13 16; do
	expected+=$'\nudp dport 1 counter packets 0 bytes 0 (verdict continue)'
done
expected+=$'\nmeta mark 0x00000010 counter packets 0 bytes 0 meta mark set 0x00000017 (verdict continue)'
for i in 19 22; do
	expected+=$'\nudp dport 1 counter packets 0 bytes 0 (verdict continue)'
done
expected+=$'\nmeta mark 0x00000017 counter packets 0 bytes 0 meta mark set 0x0000001e (verdict continue)'
for i in 25 28; do
	expected+=$'\nudp dport 1 counter packets 0 bytes 0 (verdict continue)'
done
expected+=$'\nmeta mark 0x0000001e counter packets 0 bytes 0 meta mark set 0x00000025 (verdict continue)
ip daddr 127.0.0.0/8 accept (verdict accept)'
same 'rules that hold are traced, in order' "$expected" \
	"$(sed -n 's/^trace id .* rule \(.*\)/\1/p' trace.out | sed 's/packets [0-9]* bytes [0-9]*/packets 0 bytes 0/')"
