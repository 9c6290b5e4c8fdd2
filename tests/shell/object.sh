# SPDX-License-Identifier: GPL-2.0-or-later
# Stateful objects: made, referred to, updated, reset, deleted; aborted batches; namespaces that end with them.
. "$TEST_TOP/tests/shell/lib.sh"

all=$TEST_TOP/tests/pairings/rulesets/object-kinds.nft
check 'every kind of object loads' nft -f "$all"
listing=$(nft -s list ruleset)
same 'a loaded listing lists the same' "$listing" "$(nft flush ruleset; nft -f - <<<"$listing"; nft -s list ruleset)"
nft flush ruleset

nft -f - <<-END
	table ip t {
		counter a { comment "first"; }
		counter b { }
		quota q { over 1000 bytes; }
		map m { type ipv4_addr : counter; elements = { 127.0.0.1 : "a" }; }
		map i { type inet_service : counter; flags interval; elements = { 1000-2000 : "b" }; }
		chain out {
			type filter hook output priority 0;
			counter name "a"
			counter name ip daddr map @m
			udp dport 5000 counter name "b"
			counter name udp dport map @i
			quota name "q"
		}
	}
END
before=$(nft -a list ruleset)

refuse 'an object in use by a rule is not deleted' nft delete quota ip t q
refuse 'one in use by a rule and an element is not deleted' nft delete counter ip t a
refuse 'a map in use is not deleted' nft delete map ip t m
refuse 'an object is not created twice' nft create counter ip t a
check 'but added' nft add counter ip t a
refuse 'one that is not there is not deleted' nft delete counter ip t q
refuse 'a rule can not refer to another kind' nft add rule ip t out counter name '"q"'
refuse 'nor an element' nft add element ip t m '{ 127.0.0.9 : "q" }'
refuse 'a key has one object' nft add element ip t m '{ 127.0.0.1 : "b" }'
check 'which may be given again' nft add element ip t m '{ 127.0.0.1 : "a" }'
refuse 'packets can not add to a map of objects' nft add rule ip t out add @m '{ ip daddr }'
refuse 'a helper nobody has is refused' nft add ct helper ip t h '{ type "nonesuch" protocol tcp; }'
refuse 'a batch that goes wrong late changes nothing' nft -f - <<-END
	add counter ip t new
	add element ip t m { 127.0.0.2 : "new", 127.0.0.3 : "b" }
	delete element ip t m { 127.0.0.1 }
	flush chain ip t out
	delete counter ip t a
	delete map ip t m
	add quota ip t q { over 5 bytes; }
	add rule ip t out counter name "new"
	delete counter ip t b
END
same 'and leaves no trace' "$before" "$(nft -a list ruleset)"

ping -q -c 2 127.0.0.1 >/dev/null
printf x | socat -u - UDP:127.0.0.1:5000
printf x | socat -u - UDP:127.0.0.1:1500
same 'rules and a map count into an object' \
	$'packets 16 bytes 1016\npackets 2 bytes 58' "$(nft list counters | grep -o 'packets.*')"
same 'a reset tells what it takes away' \
	$'packets 16 bytes 1016\npackets 2 bytes 58' "$(nft reset counters | grep -o 'packets.*')"
same 'and nothing is left' \
	$'packets 0 bytes 0\npackets 0 bytes 0' "$(nft list counters | grep -o 'packets.*')"
printf x | socat -u - UDP:127.0.0.1:5000
nft reset counter ip t b >/dev/null
same 'one is reset without the others' $'packets 4 bytes 172\npackets 0 bytes 0' \
	"$(nft list counters | grep -o 'packets.*')"

check 'a quota in use takes new bytes' nft add quota ip t q '{ over 2000 bytes; }'
contains 'and keeps what was used' "$(nft list quota ip t q)" 'over 2000 bytes used'
check 'what lets go in the batch makes room for the deletion' nft -f - <<-END
	flush chain ip t out
	delete map ip t m
	delete counter ip t a
	add counter ip t a { packets 7 bytes 8 }
	add rule ip t out counter name "a"
END
contains 'and for another of the name' "$(nft list counter ip t a)" 'packets 7 bytes 8'
check 'an element that goes lets go of its object' nft -f - <<-END
	delete element ip t i { 1000-2000 }
	delete counter ip t b
END
handle=$(nft -a list quotas | sed -n 's/.*quota q { # handle //p')
check 'an object is deleted by its handle' nft delete quota ip t handle "$handle"
same 'and gone' '' "$(nft list quotas | grep quota)"
nft flush ruleset

ip netns add x
check 'a namespace ends with everything in it' on x "$NFT" -f "$all"
ip netns del x
nft -f "$all"
nft flush ruleset
gone=''
for _ in 1 2 3 4 5 6 7 8; do
	modprobe -r nft_objref nft_quota nft_limit nft_connlimit nft_synproxy nft_ct 2>/dev/null && gone=1 && break
	sleep 0.3
done
same 'and nothing keeps their modules' 1 "$gone"
