# SPDX-License-Identifier: GPL-2.0-or-later
# Expressions limit, quota and last: packets and bytes, up to and over, bursts, what is kept and shown of them.
. "$TEST_TOP/tests/shell/lib.sh"

host h1 v1 10.1.0.2 10.1.0.1
pings h1 10.1.0.1
# sends PORT[/SOURCE PORT[/COUNT]]...: datagrams of 100 bytes from h1; ports tell which rule is meant.
sends()
{
	on h1 "$TEST_TOP/tests/shell/send" 10.1.0.1 "$@"
}

check 'loads' nft -f - <<-'END'
	table ip t {
		chain in {
			type filter hook input priority 0
			udp dport 1 limit rate 1/hour counter comment "packets"
			udp dport 2 limit rate 1/hour burst 12 packets counter comment "burst"
			udp dport 3 limit rate over 1/hour burst 4 packets counter comment "over"
			udp dport 4 limit rate 1 bytes/day burst 450 bytes counter comment "bytes"
			udp dport 5 limit rate over 1 bytes/day burst 450 bytes counter comment "bytes over"
			udp dport 6 quota until 350 bytes counter comment "until"
			udp dport 7 quota over 350 bytes counter comment "quota over"
			udp dport 8 quota over 350 bytes used 300 bytes counter comment "used"
			udp dport 9 limit rate 20/second burst 1 packets counter comment "refill"
		}
	}
END
sends 1/700/9 2/700/19 3/700/9 4/700/9 5/700/9 6/700/9 7/700/9 8/700/9
same 'each lets through what it should' 'packets 5
burst 12
over 5
bytes 4
bytes over 5
until 3
quota over 6
used 9
refill 0' "$(nft list chain ip t in | sed -n 's/.*counter packets \([0-9]*\) .*comment "\(.*\)"/\2 \1/p')"
sends 9/700/1; sleep 0.2; sends 9/700/1; sleep 0.2; sends 9/700/1
same 'time fills a limit again' 3 "$(packets 'ip t in' refill)"
contains 'what is used is listed' "$(nft list chain ip t in)" 'quota over 350 bytes used 350 bytes counter'

# Elements of a batch that is refused change no state.
refuse 'a batch is refused' nft 'flush chain ip t in; add rule ip t none accept'
sends 1/700/1 7/700/1
same 'and limits and quotas go on' '5 7' "$(packets 'ip t in' '"packets"') $(packets 'ip t in' '"quota over"')"

cat >last.py <<-END
	import struct, sys
	sys.path.insert(0, "$TEST_TOP/tests/shell")
	from netlink import *
	line = Netlink()
	def expr(name, *parts):
	    return attr(1, [attr(1, name), attr(2, list(parts))])
	def last():
	    rule = line.query(7, IP, [attr(1, "l"), attr(2, "in")], True)[-1][4]
	    while rule:
	        size, = struct.unpack_from("=H", rule)
	        one, rule = attrs_of(rule[4:size]), rule[(size + 3) & ~3:]
	        if one[1] == b"last\0":
	            found = attrs_of(one[2])
	            return struct.unpack(">I", found[1])[0], struct.unpack(">Q", found[2])[0] if 2 in found else 0
	if sys.argv[1] == "add":
	    line.batch((6, CREATE | 0x800, IP, [attr(1, "l"), attr(2, "in"), attr(4, [expr("last")])]))
	    print(*last())
	else:
	    known, milliseconds = last()
	    print(known, "recent" if milliseconds < 1000 * int(sys.argv[1]) else milliseconds)
END
nft 'add table ip l; add chain ip l in { type filter hook input priority 0; }'
same 'no packet has come yet' '0 0' "$(python3 last.py add)"
sends 1/700/1
same 'one came a moment ago' '1 recent' "$(python3 last.py 5)"
