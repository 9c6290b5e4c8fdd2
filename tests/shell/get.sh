# SPDX-License-Identifier: GPL-2.0-or-later
# Elements that hold a value are got, without the rest of the set; listings in JSON come back as they were.
. "$TEST_TOP/tests/shell/lib.sh"

nft -f - <<'END'
table ip t {
	set s { type ipv4_addr; elements = { 1.2.3.4, 1.2.3.5 }; }
	set i { type ipv4_addr; flags interval; elements = { 10.0.0.0/8, 11.0.0.1-11.0.0.9, 255.0.0.0/8 }; }
	map m { type inet_service : verdict; elements = { 5 : accept, 6 : drop }; }
	set c { type ipv4_addr . inet_service; flags interval; elements = { 1.2.3.0/24 . 5-9 }; }
	counter k { packets 3 bytes 4 }
	chain x { type filter hook input priority 5; policy accept;
		tcp dport { 22, 80-90 } ip saddr @s counter name "k" accept comment "x"
		meta mark set ip saddr map { 1.2.3.4 : 5 }
	}
}
END

# got SET KEYS: what stands behind "elements =".
got()
{
	nft get element ip t "$1" "$2" | sed -n 's/.*elements = //p'
}

same "a value" "{ 1.2.3.4 }" "$(got s '{ 1.2.3.4 }')"
same "two values" "{ 1.2.3.4, 1.2.3.5 }" "$(got s '{ 1.2.3.5, 1.2.3.4 }')"
same "the prefix around a value" "{ 10.0.0.0/8 }" "$(got i '{ 10.1.1.1 }')"
same "the range around a value" "{ 11.0.0.1-11.0.0.9 }" "$(got i '{ 11.0.0.3 }')"
same "the prefix that begins with a value" "{ 10.0.0.0/8 }" "$(got i '{ 10.0.0.0 }')"
same "the range that begins with a value" "{ 11.0.0.1-11.0.0.9 }" "$(got i '{ 11.0.0.1 }')"
same "the range that ends with a value" "{ 11.0.0.1-11.0.0.9 }" "$(got i '{ 11.0.0.9 }')"
same "the prefix that ends with the last value" "{ 255.0.0.0/8 }" "$(got i '{ 255.255.255.255 }')"
same "a prefix" "{ 10.0.0.0/8 }" "$(got i '{ 10.0.0.0/8 }')"
same "an element of a map" "{ 5 : accept }" "$(got m '{ 5 }')"
same "a concatenation" "{ 1.2.3.0/24 . 5-9 }" "$(got c '{ 1.2.3.7 . 6 }')"
refuse "a value that is not there" nft get element ip t s '{ 9.9.9.9 }'

text=$(nft list ruleset)
json=$(nft -j list ruleset)
nft flush ruleset
check "the listing in JSON is loaded" nft -j -f - <<<"$json"
same "and lists as it was" "$text" "$(nft list ruleset)"
