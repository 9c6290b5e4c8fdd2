#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# Elements with ranges in several fields are listed in the order of their insertion, whatever came and went.
# smoke
. "$(dirname "$0")/lib.sh"

elements()
{
	nft list set ip t s | tr -d '\n' | sed 's/.*elements = { //; s/ }.*//; s/[[:space:]]\+/ /g'
}

nft 'add table ip t; add set ip t s { type ipv4_addr . inet_service; flags interval; }'
nft 'add element ip t s { 10.9.0.0/16 . 5-9, 10.1.0.1 . 80, 10.5.0.0-10.5.0.9 . 1-2 }'
same 'as they were given' '10.9.0.0/16 . 5-9, 10.1.0.1 . 80, 10.5.0.0-10.5.0.9 . 1-2' "$(elements)"
nft 'add element ip t s { 10.0.0.1 . 1 }; delete element ip t s { 10.1.0.1 . 80 }'
same 'new ones last' '10.9.0.0/16 . 5-9, 10.5.0.0-10.5.0.9 . 1-2, 10.0.0.1 . 1' "$(elements)"
refuse 'a batch is refused' nft 'add element ip t s { 10.2.0.0/16 . 7 }; delete element ip t s { 10.9.0.0/16 . 5-9 }; add rule ip t none accept'
same 'and has changed nothing' '10.9.0.0/16 . 5-9, 10.5.0.0-10.5.0.9 . 1-2, 10.0.0.1 . 1' "$(elements)"
nft 'delete element ip t s { 10.9.0.0/16 . 5-9 }; add element ip t s { 10.9.0.0/16 . 5-9, 10.1.0.1 . 80 }'
same 'one that comes again is new' '10.5.0.0-10.5.0.9 . 1-2, 10.0.0.1 . 1, 10.9.0.0/16 . 5-9, 10.1.0.1 . 80' "$(elements)"
nft 'flush set ip t s; add element ip t s { 10.3.0.0/16 . 1 }; add element ip t s { 10.2.0.0/16 . 1 }'
same 'flushed and filled' '10.3.0.0/16 . 1, 10.2.0.0/16 . 1' "$(elements)"
{
	echo 'flush set ip t s; add element ip t s {'
	for i in $(seq 2000); do echo "10.$((i * 7919 % 251)).$((i % 256)).$((i / 256)) . $i,"; done
	echo '}'
} >many.nft
check 'many are loaded' nft -f many.nft
nft list set ip t s | grep -o '\. [0-9]\+' | tr -d '. ' >found
check 'and are dumped in order over many messages' cmp found <(seq 2000)

# Blocks of a table need no line of their own with us; what stands before them on theirs stays.
if our_nft; then
	nft -f - <<'END'
flush ruleset
table ip t {
	set s { type ipv4_addr; elements = { 1.1.1.1 };
	} chain a { } chain b { ip saddr 2.2.2.2 drop; ip saddr @s accept; } set u { type ipv4_addr; } chain d { counter
	} chain e { ip saddr 1.1.1.2 jump a }
}
END
	one=$(nft -s list ruleset)
	nft -f - <<'END'
flush ruleset
table ip t {
	set s {
		type ipv4_addr
		elements = { 1.1.1.1 }
	}
	set u {
		type ipv4_addr
	}
	chain a {
	}
	chain b {
		ip saddr 2.2.2.2 drop
		ip saddr @s accept
	}
	chain d {
		counter
	}
	chain e {
		ip saddr 1.1.1.2 jump a
	}
}
END
	same 'blocks on one line' "$(nft -s list ruleset)" "$one"
fi
