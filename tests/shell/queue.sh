# SPDX-License-Identifier: GPL-2.0-or-later
# Expression queue: programs decide what becomes of packets, by fixed numbers, by spans of them and by what a packet holds.
. "$TEST_TOP/tests/shell/lib.sh"

host h1 v1 10.1.0.2 10.1.0.1
serves - 80 81

# consumes OUTPUT ARGUMENT...
consumes()
{
	local output=$1
	shift
	"$TEST_TOP/tests/shell/consumer" "$@" >"$output" 2>&1 &
	for _ in {1..100}; do grep -qs ready "$output" && return; sleep 0.1; done
	fail "no consumer: $*"
	cat "$output"
}

check 'loads' nft -f - <<-'END'
	table ip t {
		chain in {
			type filter hook input priority 0
			udp sport 600 queue num 600
			udp sport 601 queue num 601 bypass
			udp sport 602 queue num 602
			udp sport 603 queue num 603
			udp sport 604 queue num 604
			udp sport 605-620 queue num 605-608
			udp sport 621-640 queue flags fanout to 621-622
			udp sport 650-659 queue to udp sport map { 650 : 650, 651 : 651 }
			udp sport 660-661 queue to numgen inc mod 2 offset 660
			udp sport 670 queue to symhash mod 1 offset 670
		}
		chain later {
			type filter hook input priority 1
			meta mark 0x77 udp sport 603 counter comment "marked"
		}
	}
END
asks 'nobody decides: dropped, or accepted where that is asked for' 'timeout
-: 10.1.0.2 601 > 10.1.0.1 80' h1/udp?/10.1.0.1/80/600 h1/udp/10.1.0.1/80/601
consumes one queue 600=accept 601=drop 602=accept 603=119 650=accept 651=drop 660=accept 661=drop 670=accept
consumes span queue 605=accept 606=accept 607=accept 608=accept 621=accept 622=accept
consumes changer mangle 604=81
asks 'accepted, dropped, marked' '-: 10.1.0.2 600 > 10.1.0.1 80
timeout
-: 10.1.0.2 602 > 10.1.0.1 80
-: 10.1.0.2 603 > 10.1.0.1 80' \
	h1/udp/10.1.0.1/80/600 h1/udp?/10.1.0.1/80/601 h1/udp/10.1.0.1/80/602 h1/udp/10.1.0.1/80/603
same 'the mark is known to later rules' 1 "$(packets 'ip t later' marked)"
on h1 "$TEST_TOP/tests/shell/send" 10.1.0.1 80/604
for _ in {1..50}; do grep -q '^604: 100 bytes udp 604 > 80 in$' changer && break; sleep 0.1; done
contains 'a program sees the packet' "$(cat changer)" '604: 100 bytes udp 604 > 80 in'
asks 'a value decides which queue, and what has none goes on' '-: 10.1.0.2 650 > 10.1.0.1 80
timeout
-: 10.1.0.2 652 > 10.1.0.1 80
-: 10.1.0.2 670 > 10.1.0.1 80' \
	h1/udp/10.1.0.1/80/650 h1/udp?/10.1.0.1/80/651 h1/udp/10.1.0.1/80/652 h1/udp/10.1.0.1/80/670
asks 'or numbers in turn' '-: 10.1.0.2 660 > 10.1.0.1 80
timeout' h1/udp/10.1.0.1/80/660 h1/udp?/10.1.0.1/80/661
# From one processor, wherever there are more.
on h1 taskset -c 0 "$TEST_TOP/tests/shell/send" 10.1.0.1 $(seq -f '80/%g' 605 640)
for _ in {1..50}; do [ "$(wc -l <span)" -ge 37 ] && break; sleep 0.1; done
same 'all of a span are used, packets of a flow by one' '16 20' \
	"$(grep -c '^60[5-8]: ' span) $(grep -c '^62[12]: ' span)"
# Addresses are the flow, of one host a single one; a fan goes by processor.
same 'a flow goes to one queue' 1 "$(sed -n 's/^\(60[5-8]\): .*/\1/p' span | sort -u | wc -l)"
same 'a fan by processors' 1 "$(sed -n 's/^\(62[12]\): .*/\1/p' span | sort -u | wc -l)"
refuse 'no span goes backwards' nft 'add rule ip t in queue num 9-7'
