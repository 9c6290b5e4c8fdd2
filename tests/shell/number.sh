# SPDX-License-Identifier: GPL-2.0-or-later
# Expressions numgen and hash: numbers in turn, at random and of what a packet holds.
. "$TEST_TOP/tests/shell/lib.sh"

check 'loads' nft -f - <<-'END'
	table ip t {
		chain c0 { counter; }
		chain c1 { counter; }
		chain c2 { counter; }
		chain out {
			type filter hook output priority 0
			meta l4proto != udp accept
			numgen inc mod 3 vmap { 0 : jump c0, 1 : jump c1, 2 : jump c2 }
			meta mark set numgen inc mod 4 offset 10
			meta mark 10 counter comment "inc 10"
			meta mark 13 counter comment "inc 13"
			meta mark 14 counter comment "inc 14"
			meta mark set numgen random mod 2 offset 100
			meta mark { 100, 101 } counter comment "random"
			meta mark 100 counter comment "random 100"
			meta mark set jhash udp sport mod 4 seed 0x77
			meta mark 0 counter comment "jhash 0"
			meta mark 1 counter comment "jhash 1"
			meta mark 2 counter comment "jhash 2"
			meta mark 3 counter comment "jhash 3"
			meta mark set jhash ip daddr . udp sport mod 8 seed 0x1234 offset 50
			meta mark 50 counter comment "jhash of two 50"
			meta mark 57 counter comment "jhash of two 57"
			meta mark set jhash ip daddr . udp dport mod 2
			meta mark { 0, 1 } counter comment "seed of its own"
			meta mark set symhash mod 3 offset 5
			meta mark 5-7 counter comment "symhash"
		}
	}
END
"$TEST_TOP/tests/shell/send" 127.0.0.1 $(seq -f '9/%g' 1000 1047)
counts=$(nft list chain ip t out | sed -n 's/.*counter packets \([0-9]*\) .*comment "\(.*\)"/\2 \1/p')
same 'each third packet goes its way' '16 16 16' "$(for n in 0 1 2; do packets "ip t c$n" counter; done | xargs)"
same 'numbers are in their range, hashes of a seed what they are everywhere' 'inc 10 12
inc 13 12
inc 14 0
random 48
jhash 0 19
jhash 1 7
jhash 2 11
jhash 3 11
jhash of two 50 6
jhash of two 57 6
seed of its own 48
symhash 48' "$(grep -v 'random 100' <<<"$counts")"
random=$(sed -n 's/random 100 //p' <<<"$counts")
check "random ones are not always the same: $random of 48" [ "$random" -ge 5 -a "$random" -le 43 ]

host h1 v1 10.1.0.2 10.1.0.1
host h2 v2 10.2.0.2 10.2.0.1
ip -n h2 addr add 10.2.0.3/24 dev eth0
sysctl -qw net.ipv4.ip_forward=1
serves h2 80
nft -f - <<-'END'
	flush ruleset
	table ip t {
		chain pre {
			type nat hook prerouting priority dstnat
			tcp dport 80 dnat to numgen inc mod 2 map { 0 : 10.2.0.2, 1 : 10.2.0.3 }
			tcp dport 81 dnat to jhash ip saddr mod 2 seed 1 map { 0 : 10.2.0.2, 1 : 10.2.0.3 }:80
		}
	}
END
asks 'connections go to each server in turn' 'h2: 10.1.0.2 600 > 10.2.0.2 80
h2: 10.1.0.2 601 > 10.2.0.3 80
h2: 10.1.0.2 602 > 10.2.0.2 80' h1/tcp/10.9.0.1/80/600 h1/tcp/10.9.0.1/80/601 h1/tcp/10.9.0.1/80/602
same 'or to one by their source' 1 "$("$TEST_TOP/tests/shell/peer" ask h1/tcp/10.9.0.1/81/610 h1/tcp/10.9.0.1/81/611 \
	h1/tcp/10.9.0.1/81/612 | sed 's/.*>//' | sort -u | wc -l)"
