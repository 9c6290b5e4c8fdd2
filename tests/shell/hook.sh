# SPDX-License-Identifier: GPL-2.0-or-later
# Listing of what is attached to the hooks: base chains by their names, other modules' functions.
. "$TEST_TOP/tests/shell/lib.sh"

modprobe -q nfnetlink_hook || skip 'this kernel has no nfnetlink_hook'
same 'nothing is attached' '' "$(nft list hooks ip6 | grep chain)"
nft -f - <<-END
	table inet t {
		flowtable f { hook ingress priority 30; devices = { lo }; }
		chain a { type filter hook input priority 5; }
		chain b { type filter hook input priority -2147483640; }
		chain c { type nat hook prerouting priority -100; }
		chain d { type filter hook ingress device lo priority 7; }
		chain e { type filter hook forward priority 0; ct state new; }
		chain plain { }
	}
	table arp t {
		chain a { type filter hook output priority 0; }
	}
	table bridge t {
		chain a { type filter hook prerouting priority -300; }
	}
	table netdev t {
		chain a { type filter hook ingress device lo priority 3; }
	}
END
iptables-legacy -P OUTPUT ACCEPT
same 'arp' 'family arp {
	hook output {
		 0000000000 chain arp t a [nf_tables]
	}
}' "$(nft list hooks arp)"
same 'bridge' 'family bridge {
	hook prerouting {
		-0000000300 chain bridge t a [nf_tables]
	}
}' "$(nft list hooks bridge)"
same 'a device' 'family netdev {
	hook ingress {
		+0000000003 chain netdev t a [nf_tables]
		+0000000007 chain inet t d [nf_tables]
		+0000000030 nf_flow_offload_inet_hook [nf_flow_table_inet]
	}
}' "$(nft list hooks netdev device lo)"
ip=$(nft list hooks ip)
same 'chains of inet are in both' '		-2147483640 chain inet t b [nf_tables]
		+0000000005 chain inet t a [nf_tables]
		 0000000000 chain inet t e [nf_tables]' "$(grep chain <<<"$ip")"
same 'the same in ip6' "$(grep chain <<<"$ip")" "$(nft list hooks ip6 | grep chain)"
contains 'conntrack' "$ip" '-0000000200 ipv4_conntrack_in [nf_conntrack]'
contains 'nat works by its own function' "$ip" '-0000000100 nf_nat_ipv4_pre_routing [nf_nat]'
contains 'iptables-legacy' "$ip" ' 0000000000 ipt_do_table [ip_tables]'
same 'inet is both' "$ip
$(nft list hooks ip6)" "$(nft list hooks inet)"
same 'all but arp and devices' "$(nft list hooks inet; nft list hooks bridge)" "$(nft list hooks)"
same 'a device comes first in its family' 'family bridge {
	hook ingress {
		+0000000003 chain netdev t a [nf_tables]
		+0000000007 chain inet t d [nf_tables]
		+0000000030 nf_flow_offload_inet_hook [nf_flow_table_inet]
	}
	hook prerouting {
		-0000000300 chain bridge t a [nf_tables]
	}
}' "$(nft list hooks bridge device lo)"
check 'a device that is not there' nft list hooks netdev device nosuch
nft flush ruleset
same 'all are gone' '' "$(nft list hooks inet device lo | grep 'chain\|flow')"
if our_nft; then
	nft 'table netdev t { chain a { type filter hook egress device lo priority 9; }; }'
	contains 'egress' "$(nft list hooks netdev device lo)" '	hook egress {
		+0000000009 chain netdev t a [nf_tables]'
	nft flush ruleset
fi
