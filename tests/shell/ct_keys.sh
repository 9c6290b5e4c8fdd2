# SPDX-License-Identifier: GPL-2.0-or-later
# Expression ct: every key of a connection in both directions; events of connections have what rules set.
. "$TEST_TOP/tests/shell/lib.sh"

host h1 v1 10.1.0.2 10.1.0.1 fd01::2 fd01::1
# sayable: what the command under test has words for: the stock's doesn't compare a connection's ports with numbers.
sayable()
{
	if our_nft; then cat; else grep -v proto-; fi
}

check 'loads' nft -f - < <(sayable <<-'END'
	table inet t {
		chain marks {
			type filter hook prerouting priority -10
			udp dport 81 ct mark set 0x51
			udp dport 82 ct mark set meta mark
			udp dport 83 ct event set new
			udp dport 84 ct label set 3
		}
		chain in {
			type filter hook input priority 0
			udp dport != 80 accept
			ct state new counter comment "new"
			ct state established counter comment "established"
			ct direction original counter comment "original"
			ct direction reply counter comment "reply"
			ct status seen-reply counter comment "seen reply"
			ct l3proto ipv4 counter comment "l3proto"
			ct protocol udp counter comment "protocol"
			ct mark 0 counter comment "mark"
			ct zone 0 counter comment "zone"
			# Before it is confirmed, a connection tells a time that depends on how long the kernel has run.
			ct packets > 1 ct expiration > 1s counter comment "expiration"
			ct expiration > 1d counter comment "no expiration"
			ct id 0 counter comment "no id"
			ct helper "ftp" counter comment "no helper"
			ct original ip saddr 10.1.0.2 counter comment "original saddr"
			ct original ip daddr 10.1.0.1 counter comment "original daddr"
			ct reply ip saddr 10.1.0.1 counter comment "reply saddr"
			ct reply ip daddr 10.1.0.2 counter comment "reply daddr"
			ct reply ip daddr 10.1.0.1 counter comment "no reply daddr"
			ct original proto-src 700 counter comment "original proto-src"
			ct original proto-dst 80 counter comment "original proto-dst"
			ct reply proto-src 80 counter comment "reply proto-src"
			ct reply proto-dst 700 counter comment "reply proto-dst"
			ct original ip6 saddr fd01::2 counter comment "original saddr6"
			ct reply ip6 daddr fd01::2 counter comment "reply daddr6"
			ct bytes > 250 counter comment "bytes"
			ct original bytes > 250 counter comment "original bytes"
			ct packets > 2 counter comment "packets"
			ct reply packets > 0 counter comment "reply packets"
			ct original avgpkt 100-120 counter comment "avgpkt"
		}
		chain out {
			type filter hook output priority 0
			udp sport 80 ct direction reply counter comment "out reply"
			udp sport 80 ct state established counter comment "out established"
		}
	}
END
)
# There since connection tracking is loaded.
sysctl -qw net.netfilter.nf_conntrack_acct=1
conntrack -E -o timestamp >events 2>/dev/null &
tracker=$!
for _ in {1..50}; do grep -q '^12 \|^ *[0-9]' /proc/net/netlink && break; sleep 0.1; done
sleep 0.5
on h1 "$TEST_TOP/tests/shell/send" 10.1.0.1 80/700/4
on h1 "$TEST_TOP/tests/shell/send" fd01::1 80
on h1 "$TEST_TOP/tests/shell/send" 10.1.0.1 81 82 83 84
same 'four packets of one connection, one of another' "$(sayable <<'END'
new 5
established 0
original 5
reply 0
seen reply 0
l3proto 4
protocol 5
mark 5
zone 5
expiration 3
no expiration 0
no id 0
no helper 0
original saddr 4
original daddr 4
reply saddr 4
reply daddr 4
no reply daddr 0
original proto-src 5
original proto-dst 5
reply proto-src 5
reply proto-dst 5
original saddr6 1
reply daddr6 1
bytes 2
original bytes 2
packets 2
reply packets 0
avgpkt 5
END
)" "$(nft list chain inet t in | sed -n 's/.*counter packets \([0-9]*\) .*comment "\(.*\)"/\2 \1/p')"
for _ in {1..50}; do grep -q 'dport=84' events && break; sleep 0.1; done
kill $tracker
contains 'an event of a connection has the mark a rule has set' "$(grep 'NEW.*dport=81' events)" 'mark=81'
contains 'another has none' "$(grep 'NEW.*dport=82' events | sed 's/mark=0//')" 'NEW'
contains 'one whose events are chosen is told' "$(grep NEW events)" 'dport=83'
contains 'and a label' "$(conntrack -L -o labels 2>/dev/null | grep dport=84)" 'dport=84'
serves - 90
asks 'an answered connection' '-: 10.1.0.2 600 > 10.1.0.1 90' h1/udp/10.1.0.1/90/600
check 'is established' nft -f - <<-'END'
	flush ruleset
	table ip t {
		chain in {
			type filter hook input priority 0
			udp sport 600 ct state established ct status seen-reply ct reply packets >= 1 counter comment "established"
		}
		chain out {
			type filter hook output priority 0
			udp dport 600 ct direction reply ct state established ct original packets 2 counter comment "answer"
		}
	}
END
asks 'and goes on' '-: 10.1.0.2 600 > 10.1.0.1 90' h1/udp/10.1.0.1/90/600
same 'in both directions' '1 1' "$(packets 'ip t in' established) $(packets 'ip t out' answer)"
