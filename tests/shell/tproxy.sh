# SPDX-License-Identifier: GPL-2.0-or-later
# Expression tproxy: a transparent listener takes connections to addresses that aren't this host's.
. "$TEST_TOP/tests/shell/lib.sh"

host client v1 10.1.0.2 10.1.0.1 fd01::2 fd01::1
serves -t - 50080 53
ip rule add fwmark 1 lookup 100
ip route add local 0.0.0.0/0 dev lo table 100
ip -6 rule add fwmark 1 lookup 100
ip -6 route add local ::/0 dev lo table 100

check 'ip and ip6 load' nft -f - <<-'EOF'
table ip t {
	chain pre {
		type filter hook prerouting priority mangle
		tcp dport 80 tproxy to :50080 meta mark set 1 accept
		tcp dport 81 tproxy to 127.0.0.1:50080 meta mark set 1 accept
		udp dport 53 tproxy to 127.0.0.1 meta mark set 1 accept
		tcp dport 82 tproxy to :50081 counter meta mark set 1 accept
	}
}
table ip6 t {
	chain pre {
		type filter hook prerouting priority mangle
		tcp dport 80 tproxy to [::1]:50080 meta mark set 1 accept
		udp dport 54 tproxy to :53 meta mark set 1 accept
	}
}
EOF
questions='client/tcp/198.51.100.7/80/700 client/tcp/198.51.100.7/81/701 client/udp/198.51.100.7/53/702
	client/tcp/2001:db8::7/80/703 client/udp/2001:db8::7/54/704'
answers='-: 10.1.0.2 700 > 198.51.100.7 80
-: 10.1.0.2 701 > 198.51.100.7 81
-: 10.1.0.2 702 > 198.51.100.7 53
-: fd01::2 703 > 2001:db8::7 80
-: fd01::2 704 > 2001:db8::7 54'
asks 'TCP and UDP reach the listener with the address they were for' "$answers" $questions
asks 'without a listener the rule ends' timeout client/tcp?/198.51.100.7/82
same 'and what follows in it does nothing' 0 "$(packets 'ip t pre' 50081)"

check 'inet loads' nft -f - <<-'EOF'
flush ruleset
table inet t {
	chain pre {
		type filter hook prerouting priority mangle
		tcp dport 80 tproxy to :50080 meta mark set 1 accept
		tcp dport 81 tproxy ip to 127.0.0.1:50080 meta mark set 1 accept
		udp dport 53 tproxy ip to 127.0.0.1:53 meta mark set 1 accept
		udp dport 54 tproxy ip6 to [::1]:53 meta mark set 1 accept
	}
}
EOF
asks 'inet: the same' "${answers//[[:space:]]70/ 71}" ${questions//\/70/\/71}
asks 'inet: a rule for IPv4 leaves IPv6 alone' timeout client/tcp?/2001:db8::7/81
nft flush ruleset
refuse 'not behind routing' nft 'add table ip t; add chain ip t c { type filter hook input priority 0; }
	add rule ip t c tcp dport 80 tproxy to :50080'
refuse 'not for bridges' nft 'add table bridge t; add chain bridge t c { type filter hook prerouting priority 0; }
	add rule bridge t c tcp dport 80 tproxy to :50080'
