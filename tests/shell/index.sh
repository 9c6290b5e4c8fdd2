# SPDX-License-Identifier: GPL-2.0-or-later
# Rules placed by index, among the kernel's and among those of the same batch.
. "$TEST_TOP/tests/shell/lib.sh"

# marks: the rules of the chain in order, each by its mark.
marks()
{
	nft -n list chain ip t c | sed -n 's/.*meta mark 0x0*\([0-9a-f]*\).*/\1/p' | tr '\n' ' '
}

check 'rules of one batch are placed by index' nft -f - <<'END'
table ip t { chain c { }; }
add rule ip t c meta mark 1
add rule ip t c meta mark 2
insert rule ip t c index 1 meta mark 3
add rule ip t c index 0 meta mark 4
insert rule ip t c index 0 meta mark 5
add rule ip t c index 4 meta mark 6
insert rule ip t c meta mark 7
END
same 'each is where it was told to be' '7 5 1 4 3 2 6 ' "$(marks)"

nft -f - <<'END'
add rule ip t c index 3 meta mark 8
insert rule ip t c index 2 meta mark 9
add rule ip t c index 2 meta mark 10
END
same 'rules are placed among those of an earlier batch' '7 5 9 a 1 4 8 3 2 6 ' "$(marks)"

refuse 'there must be a rule at the index' nft add rule ip t c index 10 accept

nft -f - <<'END'
flush chain ip t c
add rule ip t c meta mark 11
insert rule ip t c index 0 meta mark 12
END
our_nft && same 'a chain flushed in the batch begins anew' 'c b ' "$(marks)"
