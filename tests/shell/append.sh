# SPDX-License-Identifier: GPL-2.0-or-later
# Rules appended to a long chain, one batch each: they run behind the others, also after batches that came to nothing.
. "$TEST_TOP/tests/shell/lib.sh"

{
	echo 'table ip t { chain hit { counter comment "all"; }'
	echo 'chain c { type filter hook output priority 0; ip daddr != 127.0.0.9 accept'
	for i in $(seq 100); do
		echo "udp dport $((i + 1000)) drop"
	done
	echo '}'
	echo '}'
} >base.nft
nft -f base.nft

# sends COUNT: so many packets to 127.0.0.9.
sends()
{
	python3 - "$1" <<'END'
import socket, sys
sender = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
for _ in range(int(sys.argv[1])):
    sender.sendto(b"x", ("127.0.0.9", 9))
END
}

# appends FROM TO: a batch for each rule, whose comment is its number.
appends()
{
	local i
	for i in $(seq "$1" "$2"); do
		echo "add rule ip t c counter comment \"r$i\""
	done | nft -i >/dev/null 2>&1 || fail "append $1 to $2"
}

# counts: "NUMBER:PACKETS" of each appended rule, in order.
counts()
{
	nft list chain ip t c | sed -n 's/.*counter packets \([0-9]*\) .*comment "r\(.*\)"/\2:\1/p' | tr '\n' ' '
}

appends 1 3
sends 1
same 'appended rules run' '1:1 2:1 3:1 ' "$(counts)"
refuse 'a batch that appends is refused' nft 'add rule ip t c counter comment "no"; add rule ip t none accept'
sends 1
same 'nothing of it runs' '1:2 2:2 3:2 ' "$(counts)"
check 'a batch is tried only' nft -c 'add rule ip t c counter comment "no"'
appends 4 4
sends 1
same 'what is appended behind it runs' '1:3 2:3 3:3 4:1 ' "$(counts)"
nft 'add rule ip t c counter comment "r5"; add rule ip t c jump hit; add rule ip t c counter comment "r6"'
sends 1
same 'several of a batch run, and go on behind a jump' '1:4 2:4 3:4 4:2 5:1 6:1 ' "$(counts)"
same 'the jump is made' 1 "$(packets 'ip t hit' counter)"
handle=$(nft -a list chain ip t c | sed -n 's/.*comment "r2" # handle //p')
nft "add rule ip t c counter comment \"r7\"; delete rule ip t c handle $handle"
sends 1
same 'a batch appends and deletes' '1:5 3:5 4:3 5:2 6:2 7:1 ' "$(counts)"
nft 'insert rule ip t c index 0 udp dport 7 drop; add rule ip t c counter comment "r8"'
sends 1
same 'a batch inserts and appends' '1:6 3:6 4:4 5:3 6:3 7:2 8:1 ' "$(counts)"
nft 'add chain ip t c { policy drop; }'
appends 9 9
sends 1 2>/dev/null
same 'a batch that changes the policy lets the rules be' '1:7 3:7 4:5 5:4 6:4 7:3 8:2 9:1 ' "$(counts)"
appends 10 40
sends 1 2>/dev/null
same 'more than there was room for' '40:1 ' "$(counts | sed 's/.* \(40:\)/\1/')"
same 'none is missing' 39 "$(counts | wc -w)"
