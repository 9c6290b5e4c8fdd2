# SPDX-License-Identifier: GPL-2.0-or-later
# What chains were compiled to, as --debug=plan tells it: each kind of instruction, the search, and what is appended.
# needs our nft
. "$TEST_TOP/tests/shell/lib.sh"

# plan CHAIN: its plan, without the handles.
plan()
{
	nft --debug=plan list chain ip t "$1" | sed -n '/^plan/,/^table/p' | grep -v '^table\|rule with handle'
}

nft -f - <<'END'
table ip t {
	set s { type ipv4_addr; elements = { 10.0.0.1 }; }
	map m { type ipv4_addr : mark; elements = { 10.0.0.1 : 1 }; }
	map v { type ipv4_addr : verdict; elements = { 10.0.0.1 : drop }; }
	chain other { ip saddr @s return; goto last; }
	chain last { }
	chain c {
		type filter hook input priority 0; policy drop;
		ct state vmap { established : accept, invalid : drop }
		iifname "eth*" ip saddr 10.0.0.0/8 tcp dport 1000-2000 counter jump other
		meta mark and 3 == 1 meta mark set ip saddr map { 10.0.0.1 : 1, 10.0.0.2 : 2 } log
		meta mark != 5 meta mark set ip saddr map @m
		ip saddr { 1.1.1.1, 2.2.2.2 } ip daddr & 255.0.0.255 == 1.0.0.2 drop
		ip saddr vmap @v
	}
	chain many {
	}
	chain words {
		ct mark and 0xff == 5 meta mark set ct mark or 0x10
		ct mark > 7 meta mark set 7
		ct mark xor 3 == 5 ct mark set 9
		@th,0,128 & 0xff000000000000000000000000000001 == 1 continue
		meta mark set meta mark and 0xf0
	}
}
END
if ! our_modules; then
	same 'no plan of the stock' "plan: this kernel's nf_tables tells none" "$(nft --debug=plan list chain ip t other | head -n 1)"
	exit 0
fi
[ "$(cat /sys/module/nf_tables/parameters/{fuse,dispatch,skip} | sort -u)" = Y ] ||
	skip 'one of the optimizations it tells of is off'

same 'calls, returns, lookups' 'plan of ip t other: 2 rules, 5 instructions
    0: word 4 := network header + 12, 4 bytes, else 3
    1: word 4 == @s, else 3
    2: return
    3: goto last
    4: return
    no search: all rules are run' "$(plan other)"
same 'an empty chain' 'plan of ip t last: 0 rules, 1 instructions
    0: return
    no search: all rules are run' "$(plan last)"
same 'instructions' 'plan of ip t c: 6 rules, 23 instructions
    0: word 4 := ct state, else 2
    1: verdict of word 4, 2 elements compared, else 2
    2: meta iifname == "eth*", else 8
    3: network header + 12, 1 bytes == 0x0a, else 8
    4: meta l4proto == 0x06, else 8
    5: transport header + 2, 2 bytes == 0x03e8-0x07d0, else 8
    6: counter
    7: jump other
    8: meta mark & 0x00000003 == 0x00000001, else 13
    9: word 4 := network header + 12, 4 bytes, else 13
    10: word 4 := of word 4, 2 elements compared, else 13
    11: meta, else 13
    12: log, else 13
    13: meta mark != 0x00000005, else 17
    14: word 4 := network header + 12, 4 bytes, else 17
    15: word 4 := of word 4 by @m, else 17
    16: meta, else 17
    17: word 4 := network header + 12, 4 bytes, else 21
    18: word 4 == 0x01010101 or 0x02020202, else 21
    19: network header + 16, 4 bytes & 0xff0000ff == 0x01000002, else 21
    20: drop
    21: word 4 := network header + 12, 4 bytes, verdict of word 4 by @v, else 22
    22: policy drop
    no search: all rules are run' "$(plan c)"

for i in $(seq 20); do
	echo "add rule ip t many ip saddr 10.0.0.$i drop"
	echo "add rule ip t many tcp dport $i-$((i + 2)) accept"
	echo "add rule ip t many meta l4proto udp udp dport $i counter"
done | nft -f -
nft add rule ip t many ip saddr != 10.0.0.9 counter
nft add rule ip t many ip daddr 10.0.0.1 counter
same 'a search' 'plan of ip t many: 62 rules, 165 instructions
    search for the first 60 rules, from 0 on
    index 1: hash of 20 values of network header + 12, 4 bytes
    index 2: hash of 20 values of transport header + 2, 2 bytes, where meta l4proto == 0x11
    index 3: 24 intervals of transport header + 2, 2 bytes' "$(plan many | grep 'search\|index\|plan\|go on' | sed 's/: [0-9]* bytes//')"
same 'words computed' 'plan of ip t words: 5 rules, 20 instructions
    0: ct, reads only, else 6
    1: word 4 := word 4 & 0xff000000
    2: word 4 == 0x05000000, else 6
    3: ct, reads only, else 6
    4: word 4 := word 4 & 0xefffffff ^ 0x10000000
    5: meta, else 6
    6: ct, reads only, else 11
    7: byteorder, reads only, else 11
    8: cmp, reads only, else 11
    9: word 4 := 0x07000000
    10: meta, else 11
    11: ct, reads only, else 15
    12: word 4 == 0x06000000, else 15
    13: word 4 := 0x09000000
    14: ct, else 15
    15: transport header + 0, 16 bytes & 0xff000000000000000000000000000001 == 0x00000000000000000000000000000001, else 16
    16: word 4 := meta mark, else 19
    17: word 4 := word 4 & 0xf0000000
    18: meta, else 19
    19: return
    no search: all rules are run' "$(plan words)"
