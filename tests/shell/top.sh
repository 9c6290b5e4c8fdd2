# SPDX-License-Identifier: GPL-2.0-or-later
# `nft top`: the sizes of sets of every kind, as they change; told by our modules, counted where the kernel doesn't tell.
# needs our nft
. "$TEST_TOP/tests/shell/lib.sh"

nft -f - <<'END'
table ip t {
	set addresses { type ipv4_addr; elements = { 10.0.0.1, 10.0.0.2, 10.0.0.3 }; }
	set intervals { type ipv4_addr; flags interval; elements = { 0.0.0.0/8, 1.0.0.0/8, 2.0.0.1-2.0.0.4, 255.0.0.0/8 }; }
	map ranges { type ipv4_addr . inet_service : verdict; flags interval; elements = { 1.0.0.0/8 . 1-5 : accept, 2.0.0.1 . 7 : drop }; }
	map rest { type ipv4_addr : verdict; flags interval; elements = { 1.0.0.0/8 : accept, * : drop }; }
	set timed { type ipv4_addr; flags timeout; elements = { 1.1.1.1 timeout 1h }; }
	set none { type ipv4_addr; }
	chain c { tcp dport { 1, 2, 3 } counter; }
}
END

# sizes TABLE: of the sets, in this table of those that top shows.
sizes()
{
	awk -v RS= -v n="$1" 'NR == n' shown | sed -n 's/^ *\([0-9]*\)  \(set\|map\) ip t\/\(.*\)/\3 \1/p' | tr '\n' ' '
}

# waits TEXT: until it is shown.
waits()
{
	for _ in $(seq 100); do
		grep -qF -- "$1" shown && return
		sleep 0.1
	done
}

"$NFT" top -s name -d 0.3 >shown &
top=$!
waits "rest"
nft 'add element ip t addresses { 10.0.0.4 }; add element ip t timed { 1.1.1.2, 1.1.1.3 }; delete element ip t intervals { 1.0.0.0/8 }'
waits "4  set ip t/addresses"
nft 'delete table ip t; add table ip t; add chain ip t c; add rule ip t c tcp dport { 7, 8 } counter'
waits "tcp dport { 7, 8 }"
kill -INT $top
wait $top
same "ends well" 0 $?
same "sizes" "addresses 3 intervals 4 none 0 ranges 2 rest 1 timed 1 " "$(sizes 1)"
changed=$(awk -v RS= '/4  set ip t.addresses/ { print NR; exit }' shown)
same "as they change" "addresses 4 intervals 3 none 0 ranges 2 rest 1 timed 3 " "$(sizes "${changed:-1}")"
contains "a rule of the table that was" "$(cat shown)" "tcp dport { 1, 2, 3 } counter"
contains "another with the same handle later" "$(cat shown)" "tcp dport { 7, 8 } counter"
