# SPDX-License-Identifier: GPL-2.0-or-later
# Rules that begin with the same few tests, and sets of a few keys: each counts what it counts run from its beginning.
. "$TEST_TOP/tests/shell/lib.sh"

# linear NAME RULES KIND...
linear()
{
	"$TEST_TOP/tests/shell/linear" "$@" || failed=1
}

linear 'guards' 7 guard
linear 'guards with effects' 30 guard set negation effect jump
linear 'concatenations' 30 pairs guard mark
linear 'all' 60 guard set pairs negation mark name effect jump

# marked_send MARK: a packet to UDP port 9.
marked_send()
{
	python3 -c '
import socket, sys
sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
sender.setsockopt(socket.SOL_SOCKET, socket.SO_MARK, int(sys.argv[1]))
sender.sendto(b"x", ("127.0.0.1", 9))' "$1"
}

# counted: the packets of each rule with a comment.
counted()
{
	nft list chain ip t c | sed -n 's/.*counter packets \([0-9]*\) .*comment "\(.*\)"/\2:\1/p' | tr '\n' ' '
}

# What a rule changes is no longer known behind it, whether it goes on or breaks there.
nft -f - <<'END'
flush ruleset
table ip t {
	chain marks { meta mark set 7; }
	chain c {
		type filter hook output priority 0
		udp dport != 9 accept
		meta mark 1 counter meta mark set 2 comment "1"
		meta mark 1 counter comment "none"
		meta mark 2 counter meta mark set 3 udp dport 10 comment "2"
		meta mark 2 counter comment "none"
		meta mark 3 jump marks
		meta mark 3 counter comment "none"
		meta mark { 7, 8 } counter comment "7"
	}
}
END
marked_send 1
same 'what rules change is looked at again' '1:1 none:0 2:1 none:0 none:0 7:1 ' \
	"$(counted)"

# A rule that is nothing but tests leads past nothing when all of them hold.
nft -f - <<'END'
flush ruleset
table ip t {
	chain c {
		type filter hook output priority 0
		meta mark 5
		meta mark 5 counter comment "bare"
		udp dport 9
		udp dport 9 meta mark 4
		udp dport 9 meta mark 5 counter comment "pair"
		udp dport 9 meta mark != 5
		udp dport 9 meta mark != 5 counter comment "none"
	}
}
END
marked_send 5
same 'rules that only test let those behind them count' 'bare:1 pair:1 none:0 ' \
	"$(counted)"
