# SPDX-License-Identifier: GPL-2.0-or-later
# What newer kernels' expressions have, on real packets: bitwise of two registers, inner headers of tunnels, DCCP options.
. "$TEST_TOP/tests/shell/lib.sh"

host h1 v1 10.1.0.2 10.1.0.1
rules="$TEST_TOP/tests/shell/expr-newer"

# meets NAME EXPECTED: rules of those names meet so many packets.
meets()
{
	local names
	names=$(sed 's/ .*//' <<<"$2")
	if ! "$rules" add $names >error 2>&1; then
		nft flush ruleset
		if grep -qE 'supported|No such file' error && [ "$1" != 'DCCP options' ] && ! modinfo -n nf_tables | grep -q updates; then
			echo "skip shell $TEST_NAME: $1: this kernel has none"
		else
			fail "$1: $(tail -n 1 error)"
		fi
		return
	fi
	on h1 "$rules" send
	same "$1" "$2" "$("$rules" count $names)"
	nft flush ruleset
}

meets 'DCCP options' 'dccp-33 1
dccp-44 1
dccp-no-34 1'
meets 'two registers' 'equal-ports 1
and-register 1
or-value 2'
meets 'inner headers' 'vxlan-saddr 1
vxlan-vni 1
vxlan-mac 1
vxlan-dport 1
vxlan-l4 1
vxlan-ether 1
vxlan-other 0
geneve-saddr 1
gre-saddr 1
gre-dport 1'
