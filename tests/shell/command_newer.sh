# SPDX-License-Identifier: GPL-2.0-or-later
# Commands that came after 1.0.6: destroy, reset of rules, sets and elements; elements that never expire; several files.
# needs our nft
. "$TEST_TOP/tests/shell/lib.sh"

check 'loads' nft -f - <<-END
	table ip t {
		set s { type ipv4_addr; timeout 1h; elements = { 1.2.3.4 timeout never, 1.2.3.5 timeout 5m }; }
		set q { type ipv4_addr; counter; elements = { 127.0.0.1, 127.0.0.2 }; }
		chain c {
			type filter hook input;
			icmp type echo-request ip daddr @q counter
			ip protocol 253 counter
		}
	}
END
same 'a priority left out is the standard one' \
	'		type filter hook input priority filter; policy accept;' \
	"$(nft list chains ip | grep type)"
same 'an element that never expires' \
	'		elements = { 1.2.3.4 timeout never, 1.2.3.5 timeout 5m }' \
	"$(nft -s list set ip t s | grep elements)"
nft -f - <<'END'
add counter ip t hits { packets 5 bytes 50 }
add quota ip t most { 10 bytes used 3 bytes }
add table ip other
add counter ip other hits
END
same 'counters of a table' 'table ip t {
	counter hits {
		packets 5 bytes 50
	}
}' "$(nft reset counters t)"
same 'are set back' 'packets 0 bytes 0' "$(nft list counter ip t hits | grep -o 'packets.*')"
same 'quotas of a table' '10 bytes used 3 bytes' "$(nft reset quotas ip t | grep -o '10 bytes.*')"
check 'what is for that goes' nft 'delete table ip other; delete counter ip t hits; delete quota ip t most'
nft -s list ruleset >first
check 'its listing loads' nft -c -f first
ping -q -c 2 127.0.0.1 >ping.out 2>&1
if ! nft reset rules ip t c >told 2>&1; then
	grep -q 'Rampart' told && pass 'the error says what is lacking' || fail 'the error says what is lacking'
	skip "the kernel resets no rules"
fi
check 'of a family alone' nft reset rules ip6
same 'rules are told as they were' 2 "$(sed -n 's/.*@q counter packets \([0-9]*\) .*/\1/p' told)"
same 'and set back' 0 "$(nft reset rules table ip t | sed -n 's/.*@q counter packets \([0-9]*\) .*/\1/p')"
same 'one rule' '		ip protocol 253 counter packets 0 bytes 0' \
	"$(nft reset rule ip t c handle "$(nft -a list chain ip t c | sed -n 's/.*253.*handle //p')" | grep packets)"
same 'an element is told as it was' 2 "$(nft reset element ip t q '{ 127.0.0.1 }' | sed -n 's/.*packets \([0-9]*\) .*/\1/p')"
same 'a set, when it was set back' 0 "$(nft reset set ip t q | sed -n 's/.*127.0.0.1 counter packets \([0-9]*\) .*/\1/p')"
check 'what is absent is destroyed' nft 'destroy table ip x; destroy chain ip t x; destroy set ip t x; destroy counter ip t x;
	destroy element ip t q { 9.9.9.9 }; destroy flowtable ip t x; destroy map ip t x'
check 'and what is there' nft 'destroy set ip t s'
refuse 'it is gone' nft list set ip t s
echo 'table ip a { }' >a.nft
echo 'table ip b { chain a { jump nothing; }; }' >b.nft
refuse 'the second of two files is refused' nft -f a.nft -f b.nft
same 'the first was loaded' 'table ip t
table ip a' "$(nft list tables)"
