# SPDX-License-Identifier: GPL-2.0-or-later
# Counters in one cell for all processors, in rules, elements and objects.
# needs our nft
. "$TEST_TOP/tests/shell/lib.sh"

if [ ! -e /sys/module/nf_tables/version ]; then
	nft add table t
	same 'the kernel lacks them, and the command says so at the word' \
		"Error: the kernel's nf_tables has no 'counter global': it is an extension of Rampart's modules
add chain t c; add rule t c counter global; add rule t c counter
                                    ^^^^^^" \
		"$(nft 'add chain t c; add rule t c counter global; add rule t c counter' 2>&1)"
	same 'nothing is sent then' 'table ip t { }' "$(nft list ruleset | tr -s '\n\t ' ' ' | sed 's/ $//')"
	exit 0
fi

nft -f - <<-END
	table ip t {
		counter c { global; packets 5 bytes 500; }
		set s { type ipv4_addr; size 16; flags dynamic, timeout; counter global; timeout 1h; }
		set e { type ipv4_addr; counter global; elements = { 127.0.0.1, 127.0.0.3 counter global packets 7 bytes 9 }; }
		chain out {
			type filter hook output priority 0;
			counter global
			ip daddr 127.0.0.1 counter global packets 1 bytes 1 counter name "c"
			add @s { ip daddr }
			ip daddr @e counter
		}
	}
END
ping -q -c 3 -s 72 127.0.0.1 >ping.out
ping -q -c 1 -s 72 127.0.0.2 >ping.out
# Echoes come back through the same hook, those of 127.0.0.2 to 127.0.0.1.
expected='table ip t {
	counter c {
		global
		packets 12 bytes 1200
	}

	set s {
		type ipv4_addr
		size 16
		flags dynamic,timeout
		counter global
		timeout 1h
		elements = { 127.0.0.1 counter global packets 7 bytes 700, 127.0.0.2 counter global packets 1 bytes 100 }
	}

	set e {
		type ipv4_addr
		counter global
		elements = { 127.0.0.1 counter global packets 7 bytes 700, 127.0.0.3 counter global packets 7 bytes 9 }
	}

	chain out {
		type filter hook output priority filter; policy accept;
		counter global packets 8 bytes 800
		ip daddr 127.0.0.1 counter global packets 8 bytes 701 counter name "c"
		add @s { ip daddr }
		ip daddr @e counter packets 7 bytes 700
	}
}'
# The elements that packets have added tell their timeout, those that are loaded with the same as their set don't.
listing()
{
	nft list ruleset | sed 's/ expires [0-9a-z]*//g; s/ timeout 1h//g' |
		sed 's/{ \(127.0.0.[23] [^,]*\), \(127.0.0.1 [^}]*\) }/{ \2, \1 }/'
}
same 'all of them count' "$expected" "$(listing)"

nft list ruleset >saved
nft -j list ruleset >saved.json
nft flush ruleset
nft -f saved
same 'listings give them back' "$expected" "$(listing)"
nft flush ruleset
nft -j -f saved.json
same 'JSON too' "$expected" "$(listing)"

same 'a reset tells what it takes' "packets 12 bytes 1200" "$(nft reset counters | grep packets | tr -d '\t')"
same 'and takes it' "packets 0 bytes 0" "$(nft list counters | grep packets | tr -d '\t')"
ping -q -c 1 -s 72 127.0.0.1 >ping.out
same 'it counts on' "packets 2 bytes 200" "$(nft list counters | grep packets | tr -d '\t')"

nft add set t p '{ type ipv4_addr; counter; }'
refuse 'an element counts as its set says' nft add element t p '{ 1.1.1.1 counter global }'
refuse 'in both directions' nft add element t e '{ 1.1.1.1 counter packets 1 bytes 1 }'
check 'an element of such a set needs no word' nft add element t e '{ 1.1.1.1 }'
contains 'it has the counter' "$(nft get element t e '{ 1.1.1.1 }')" '1.1.1.1 counter global packets 0 bytes 0'
