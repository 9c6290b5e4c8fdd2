# SPDX-License-Identifier: GPL-2.0-or-later
# Expression ct: what rules set on connections, seen by conntrack, and what they read of them.
. "$TEST_TOP/tests/shell/lib.sh"

host h1 v1 10.1.0.2 10.1.0.1
serves - 80
check 'loads' nft -f - <<-'EOF'
table inet t {
	chain raw {
		type filter hook prerouting priority raw
		tcp sport 603 ct zone set 7
		tcp sport 604 ct original zone set 8
		tcp sport 605 notrack
	}
	chain out {
		type filter hook output priority raw
		tcp dport 603 ct zone set 7
		tcp dport 605 notrack
	}
	chain in {
		type filter hook input priority 0
		tcp sport 601 ct mark set 0x1234
		tcp sport 602 ct label set 5
		tcp sport 606 ct event set new
		ct state new ct original ip saddr 10.1.0.2 meta l4proto tcp ct original proto-dst 80 counter comment "new"
		ct mark 0x1234 counter comment "mark"
		ct label 5 counter comment "label"
		ct zone 7 ct state new counter comment "zone"
		ct original zone 8 ct state new counter comment "original zone"
		ct reply zone 8 counter comment "reply zone"
		ct state untracked tcp flags syn / syn,ack counter comment "untracked"
		ct protocol tcp ct l3proto ipv4 ct status assured tcp sport 601 tcp flags fin counter comment "assured"
		ct direction reply counter comment "reply"
	}
}
EOF
asks 'connections' '-: 10.1.0.2 600 > 10.1.0.1 80
-: 10.1.0.2 601 > 10.1.0.1 80
-: 10.1.0.2 602 > 10.1.0.1 80
-: 10.1.0.2 603 > 10.1.0.1 80
-: 10.1.0.2 604 > 10.1.0.1 80
-: 10.1.0.2 605 > 10.1.0.1 80
-: 10.1.0.2 606 > 10.1.0.1 80' h1/tcp/10.1.0.1/80/600 h1/tcp/10.1.0.1/80/601 h1/tcp/10.1.0.1/80/602 \
	h1/tcp/10.1.0.1/80/603 h1/tcp/10.1.0.1/80/604 h1/tcp/10.1.0.1/80/605 h1/tcp/10.1.0.1/80/606
known=$(conntrack -L -o labels 2>/dev/null)
contains 'conntrack has the mark' "$(grep sport=601 <<<"$known")" 'mark=4660'
contains 'conntrack has the zone' "$(grep sport=603 <<<"$known")" 'zone=7'
contains 'conntrack has the zone of one direction' "$(grep sport=604 <<<"$known")" 'zone-orig=8'
same 'conntrack has no untracked connection' '' "$(grep sport=605 <<<"$known")"
counts=$(nft list table inet t | sed -n 's/.*counter packets \([0-9]*\) .*comment "\(.*\)"/\2 \1/p')
same 'first packets are counted as they should' 'new 6
zone 1
original zone 1
reply zone 0
untracked 1
reply 0' "$(grep -E '^(new|zone|original zone|reply zone|untracked|reply) ' <<<"$counts")"
check 'marks, labels and status stay with the connection' test "$(grep -cE '^(mark|label|assured) [1-9]' <<<"$counts")" = 3
same 'nothing else is met' '' "$(grep -vE '^(new|zone|original zone|reply zone|untracked|reply|mark|label|assured) ' <<<"$counts")"
nft flush ruleset
nft 'add table ip t; add chain ip t c'
refuse 'what is read only is not set' nft 'add rule ip t c ct state set new'
refuse 'what has no direction is given none' nft 'add rule ip t c ct original mark 1'
