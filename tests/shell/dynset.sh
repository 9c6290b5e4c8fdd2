# SPDX-License-Identifier: GPL-2.0-or-later
# Expression dynset: elements that packets add, keep alive and delete, with values, timeouts and state of their own.
. "$TEST_TOP/tests/shell/lib.sh"

host h1 v1 10.1.0.2 10.1.0.1
pings h1 10.1.0.1
# sends PORT[/SOURCE PORT[/COUNT]]...: datagrams of 100 bytes from h1; ports tell which rule is meant.
sends()
{
	on h1 "$TEST_TOP/tests/shell/send" 10.1.0.1 "$@"
}

# elements SET: those listed, without the times that are left.
elements()
{
	nft list set ip t "$1" 2>/dev/null | tr -s '\n\t ' ' ' | sed -n 's/ expires [0-9smh]*//g; s/.*elements = { \([^}]*[^} ]\) *}.*/\1/p'
}

# left SET: seconds that its first element has.
left()
{
	nft -j list set ip t "$1" | python3 -c 'import json, sys
print(json.load(sys.stdin)["nftables"][1]["set"]["elem"][0]["elem"]["expires"])'
}

check 'loads' nft -f - <<-'END'
	table ip t {
		set added { type inet_service; size 16; flags dynamic, timeout; }
		set updated { type inet_service; size 16; flags dynamic, timeout; }
		set short { type inet_service; size 1; flags dynamic, timeout; timeout 1s; }
		set longer { type inet_service; size 16; flags dynamic, timeout; timeout 1h; }
		set full { type inet_service; size 2; flags dynamic; }
		set pairs { type ipv4_addr . inet_service; size 16; flags dynamic; }
		map marks { type inet_service : mark; size 16; flags dynamic; }
		set limited { type inet_service; size 16; flags dynamic; }
		set measured { type inet_service; size 16; flags dynamic; }
		set counted { type inet_service; size 16; flags dynamic; }
		set several { type inet_service; size 16; flags dynamic; }
		set both { type inet_service; size 16; flags dynamic; counter quota over 250 bytes; }
		chain in {
			type filter hook input priority 0
			udp dport 1 add @added { udp sport timeout 50m }
			udp dport 1 update @updated { udp sport timeout 50m }
			udp dport 2 add @longer { udp sport }
			udp dport 13 update @longer { udp sport timeout 30m }
			udp dport 3 delete @longer { udp sport } counter comment "deleted"
			udp dport 4 add @full { udp sport } counter comment "full"
			udp dport 5 add @pairs { ip saddr . udp sport }
			udp dport 6 meta mark set 0x66
			udp dport 6 update @marks { udp sport : meta mark }
			udp dport 7 meta mark set udp sport map @marks meta mark 0x66 counter comment "mapped"
			udp dport 8 add @limited { udp sport limit rate 1/hour burst 3 packets } counter comment "limited"
			udp dport 9 add @measured { udp sport quota over 250 bytes } counter comment "measured"
			udp dport 10 update @counted { udp sport counter }
			udp dport 15 update @several { udp sport counter quota over 250 bytes } counter comment "several"
			udp dport 12 update @short { udp sport } counter comment "short"
			udp dport 11 add @both { udp sport } counter comment "both"
		}
	}
END
counts()
{
	nft list chain ip t in | sed -n 's/.*counter packets \([0-9]*\) .*comment "\(.*\)"/\2 \1/p'
}

sends 1
same 'an element is added' '700 timeout 50m' "$(elements added)"
same 'or updated, which is the same at first' '700 timeout 50m' "$(elements updated)"
sleep 1.5
sends 1
same 'adding again does not keep it alive' '700 timeout 50m' "$(elements added)"
check 'an update does' [ "$(left updated)" -ge $(($(left added) + 1)) ]
sends 2 2/701
# Since 6.12 kernels don't tell a timeout that is the set's own.
[[ $(uname -r) != 6.1.* ]] || told=' timeout 1h'
same "the set's timeout is that of an element" "700${told:-}, 701${told:-}" "$(elements longer)"
check 'and how long is left is known' [ "$(left longer)" -gt 3400 ]
sends 3/701 3/799
same 'an element is deleted' "700${told:-}" "$(elements longer)"
same 'one that is not there, too' 'deleted 2' "$(counts | grep deleted)"
nft add element ip t longer '{ 900, 902 timeout 2h }'
sends 13/700 13/900 13/902
same 'an update leaves timeouts as they are' "700${told:-}, 900, 902 timeout 2h" "$(elements longer)"
check 'and sets how long is left' [ "$(left longer)" -le 1800 ]
nft 'add element ip t updated { 910 }; add rule ip t in udp dport 14 update @updated { udp sport }'
sends 1/910 14 14/920
same 'what has no end keeps none, and an update without a time ends what has' '910, 920' "$(elements updated)"
sends 12
for _ in {1..50}; do [ -z "$(elements short)" ] && break; sleep 0.1; done
same 'an element that is not kept alive goes' '' "$(elements short)"
same 'and makes room' 'short 1' "$(counts | grep short)"
# It is collected a little later than it ends.
for _ in {1..50}; do sends 12/701; [ "$(counts | grep short)" = 'short 1' ] || break; sleep 0.1; done
same 'for another' 'short 2' "$(counts | grep short)"
sends 4 4/701 4/702 4/701
same 'no more are added than there is room for' '700, 701' "$(elements full)"
same 'and the rule ends then' 'full 3' "$(counts | grep full)"
sends 5 5/701 5/700
same 'a concatenation is added' '10.1.0.2 . 700, 10.1.0.2 . 701' "$(elements pairs)"
sends 7 6 7 7/701
contains 'a value is added' "$(nft list map ip t marks)" '700 : 0x00000066'
same 'and found' 'mapped 1' "$(counts | grep mapped)"
sends 8/700/5 8/701/2
same 'each element has a limit of its own' 'limited 5' "$(counts | grep limited)"
sends 9/700/5 9/701/2
same 'and a quota of its own' 'measured 3' "$(counts | grep measured)"
contains 'which is listed' "$(elements measured)" '701 quota over 250 bytes used 200 bytes'
sends 10/700/5 10/701/2
same 'and a counter' '700 counter packets 5 bytes 500, 701 counter packets 2 bytes 200' "$(elements counted)"
sends 15/700/4 15/701/1
same 'and several of the rule' \
	'700 counter packets 4 bytes 400 quota over 250 bytes used 250 bytes, 701 counter packets 1 bytes 100 quota over 250 bytes used 100 bytes' \
	"$(elements several)"
same 'of which the last one tells, too' 'several 2' "$(counts | grep several)"
contains 'which the rule lists' "$(nft list chain ip t in)" 'update @several { udp sport counter quota over 250 bytes }'
sends 11/700/4 11/701/1
same 'and several, as the set has them' \
	'700 counter packets 4 bytes 400 quota over 250 bytes used 250 bytes, 701 counter packets 1 bytes 100 quota over 250 bytes used 100 bytes' \
	"$(elements both)"
same 'of which the last one tells' 'both 2' "$(counts | grep both)"

before=$(elements counted)
refuse 'a batch is refused' nft 'flush set ip t counted; delete set ip t pairs; add rule ip t none accept'
same 'and the elements are as they were' "$before" "$(elements counted)"
nft flush set ip t full
sends 4/703
same 'a flushed set has room again' 703 "$(elements full)"
nft delete element ip t counted '{ 700 }'
sends 10
same 'a deleted element is added anew' '700 counter packets 1 bytes 100, 701 counter packets 2 bytes 200' "$(elements counted)"
refuse 'not to a set that is not for packets' nft 'add set ip t fixed { type inet_service; flags constant; elements = { 1 }; }
	add rule ip t in add @fixed { udp sport }'
refuse 'no timeout where the set has none' nft 'add set ip t plain { type inet_service; size 4; flags dynamic; }
	add rule ip t in add @plain { udp sport timeout 1m }'
