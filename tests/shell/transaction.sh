# SPDX-License-Identifier: GPL-2.0-or-later
# A transaction takes effect whole or not at all, and says where it failed.
# smoke
. "$TEST_TOP/tests/shell/lib.sh"

nft -f - <<-END
	table ip t {
		set s { type ipv4_addr; elements = { 10.0.0.1 }; }
		chain c { type filter hook input priority 0; policy drop; ip saddr @s accept; }
	}
END
before=$(nft -a list ruleset)

cat >late.nft <<-END
	flush ruleset
	table ip u {
		chain c { ip saddr 1.2.3.4 drop; }
	}
	add set ip u s { type ipv4_addr; elements = { 10.0.0.2 }; }
	add rule ip u nowhere accept
END
refuse 'an error in the last line is refused' nft -f late.nft
same 'and changes nothing' "$before" "$(nft -a list ruleset)"
contains 'and is located' "$(nft -f late.nft 2>&1)" 'late.nft:6:'

cat >parse.nft <<-END
	flush ruleset
	add table ip v
	add rule ip t c tcp dprot 22 accept
END
refuse 'a wrong word in the last line is refused' nft -f parse.nft
same 'and changes nothing' "$before" "$(nft -a list ruleset)"
contains 'and is located at the word' "$(nft -f parse.nft 2>&1)" 'parse.nft:3:21-25: Error:'
our_nft && contains 'with a suggestion' "$(nft -f parse.nft 2>&1)" "did you mean 'dport'"

check 'a check of a good file succeeds' nft -c -f - <<<'flush ruleset; add table ip w'
same 'and changes nothing' "$before" "$(nft -a list ruleset)"
refuse 'a check finds what the kernel would refuse' nft -c add rule ip t nowhere accept

refuse 'a loop of jumps is refused' nft -f - <<<'
	add chain ip t a
	add chain ip t b
	add rule ip t a jump b
	add rule ip t b jump a
	add rule ip t c jump a'
same 'and changes nothing' "$before" "$(nft -a list ruleset)"

check 'a batch is one change' nft -f - <<<'
	add chain ip t d
	add rule ip t d counter
	add element ip t s { 10.0.0.2, 10.0.0.3 }
	delete element ip t s { 10.0.0.1 }
	add rule ip t c jump d'
contains 'whose parts are all there' "$(nft list ruleset)" 'elements = { 10.0.0.2, 10.0.0.3 }'
refuse 'a set in use is not deleted' nft delete set ip t s
refuse 'a chain in use is not deleted' nft delete chain ip t d
check 'a table goes with everything in it' nft delete table ip t
same 'and nothing is left' '' "$(nft list ruleset)"

# What a rule and a set's own message change in a set.
cat >meter.nft <<-END
	table ip t {
		set m { type ipv4_addr; flags dynamic,timeout; timeout 1m; }
		chain c { add @m { ip saddr }; }
	}
END
check 'a check of a rule that adds to a set' nft -c -f meter.nft
check 'loads it' nft -f meter.nft
contains 'the set has got a size' "$(nft list set ip t m)" 'size 65535'
check 'and once more' nft -f meter.nft
sed -i 's/timeout 1m/timeout 2m; gc-interval 5s/' meter.nft
check 'and with other times' nft -f meter.nft
contains 'which the set has then' "$(nft list set ip t m)" 'timeout 2m'
before=$(nft list ruleset)
sed -i 's/timeout 2m/timeout 3m/; s/^}/\tchain d { jump nowhere; }\n}/' meter.nft
refuse 'a refused file' nft -f meter.nft
same 'leaves them' "$before" "$(nft list ruleset)"

# A refused batch took the jump from a to b out and made a deeper: what a is called by afterwards is asked of the jump that is back.
nft flush ruleset
nft -f - <<'END'
table ip t {
	chain b { }
	chain a { jump b; }
	chain y3 { }
	chain y2 { jump y3; }
	chain y1 { jump y2; }
	chain c { type filter hook output priority 0; jump a; jump y1; }
}
END
jump=$(nft -a list chain ip t a | sed -n 's/.*jump b # handle //p')
refuse "a batch that fails at its end" nft "delete rule ip t a handle $jump; add rule ip t y3 jump a; delete chain ip t none"
refuse "a loop with what it had deleted" nft add rule ip t b jump a

# Elements that lead into a loop: one of a chain alone, twice; back to a chain that asks the map before the base chain did;
# and back to one that was reached before, but isn't without the element.
nft flush ruleset
nft -f - <<'END'
table ip t {
	map alone { type ipv4_addr : verdict; }
	map asked { type ipv4_addr : verdict; }
	map back { type ipv4_addr : verdict; }
	chain alone { jump alone; }
	chain asked { ip daddr vmap @asked; }
	chain c { type filter hook output priority 0; ip daddr vmap @alone; ip daddr vmap @asked; ip daddr vmap @back; jump before; }
	chain back { ip daddr vmap @back; }
	chain way { jump back; }
	chain before { jump middle; }
	chain middle { jump back; }
}
END
nft delete rule ip t c handle "$(nft -a list chain ip t c | sed -n 's/.*jump before # handle //p')"
before=$(nft -a list ruleset)
for time in first second; do
	refuse "the $time time, an element that leads into a loop" nft 'add element ip t alone { 10.0.0.1 : jump alone }'
	refuse "the $time time, one that leads to who asks its map" nft 'add element ip t asked { 10.0.0.1 : goto asked }'
	refuse "the $time time, one that leads back to where packets came once" nft 'add element ip t back { 10.0.0.1 : jump way }'
done
same 'which changes nothing' "$before" "$(nft -a list ruleset)"
