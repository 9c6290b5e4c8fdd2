# SPDX-License-Identifier: GPL-2.0-or-later
# Expression reject in ip, ip6 and inet: what a sender is told, of what was for here, goes through or is sent from here.
. "$TEST_TOP/tests/shell/lib.sh"

host h1 v1 10.1.0.2 10.1.0.1 fd01::2 fd01::1
host h2 v2 10.2.0.2 10.2.0.1 fd02::2 fd02::1
sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1 net.ipv4.icmp_ratelimit=0 net.ipv6.icmp.ratelimit=0
serves - 80
serves h2 80

v4='udp sport 601 reject
	udp sport 602 reject with icmp net-unreachable
	udp sport 603 reject with icmp host-unreachable
	udp sport 604 reject with icmp prot-unreachable
	udp sport 605 reject with icmp net-prohibited
	udp sport 606 reject with icmp host-prohibited
	udp sport 607 reject with icmp admin-prohibited
	tcp sport 608 reject with tcp reset
	tcp sport 609 reject with icmp host-unreachable
	tcp sport 610 counter reject'
v6='udp sport 601 reject
	udp sport 602 reject with icmpv6 no-route
	udp sport 603 reject with icmpv6 admin-prohibited
	udp sport 604 reject with icmpv6 addr-unreachable
	udp sport 605 reject with icmpv6 policy-fail
	udp sport 606 reject with icmpv6 reject-route
	tcp sport 608 reject with tcp reset
	tcp sport 609 reject with icmpv6 admin-prohibited'
chains()
{
	printf 'chain %s {\ntype filter hook %s priority 0\n%s\n}\n' in input "$1" through forward "$1"
}
check 'ip and ip6 load' nft -f - <<<"table ip t { $(chains "$v4"); }
table ip6 t { $(chains "$v6"); }"
told4='ECONNREFUSED
ENETUNREACH
EHOSTUNREACH
ENOPROTOOPT
ENETUNREACH
EHOSTUNREACH
EHOSTUNREACH
ECONNREFUSED
EHOSTUNREACH
ECONNREFUSED'
told6='ECONNREFUSED
ENETUNREACH
EACCES
EHOSTUNREACH
EACCES
EACCES
ECONNREFUSED
EACCES'
# questions ADDRESS: one for each rule.
questions4()
{
	printf "h1/udp/$1/80/%s " 601 602 603 604 605 606 607
	printf "h1/tcp/$1/80/%s " 608 609 610
}
questions6()
{
	printf "h1/udp/$1/80/%s " 601 602 603 604 605 606
	printf "h1/tcp/$1/80/%s " 608 609
}
asks 'ip: of what was for here' "$told4" $(questions4 10.1.0.1)
asks 'ip: of what goes through' "$told4" $(questions4 10.2.0.2)
asks 'ip6: of what was for here' "$told6" $(questions6 fd01::1)
asks 'ip6: of what goes through' "$told6" $(questions6 fd02::2)
asks 'others get through' '-: 10.1.0.2 650 > 10.1.0.1 80
h2: fd01::2 650 > fd02::2 80' h1/udp/10.1.0.1/80/650 h1/tcp/fd02::2/80/650

check 'inet loads' nft -f - <<-'END'
	flush ruleset
	table inet t {
		chain refuse { tcp dport 80 reject with tcp reset; }
		chain in {
			type filter hook input priority 0
			udp sport 621 reject with icmpx port-unreachable
			udp sport 622 reject with icmpx no-route
			udp sport 623 reject with icmpx host-unreachable
			udp sport 624 reject with icmpx admin-prohibited
			udp sport 625 reject with icmp net-prohibited
			udp sport 625 reject with icmpv6 policy-fail
			tcp sport 626 jump refuse
		}
		chain out {
			type filter hook output priority 0
			udp sport 631 reject
			tcp sport 632 reject with tcp reset
		}
	}
END
asks 'inet: each in its own protocol' 'ECONNREFUSED
ENETUNREACH
EHOSTUNREACH
EHOSTUNREACH
ENETUNREACH
ECONNREFUSED
ECONNREFUSED
ENETUNREACH
EHOSTUNREACH
EACCES
EACCES
ECONNREFUSED' h1/udp/10.1.0.1/80/62{1,2,3,4,5} h1/tcp/10.1.0.1/80/626 h1/udp/fd01::1/80/62{1,2,3,4,5} h1/tcp/fd01::1/80/626
asks 'inet: what is sent from here' 'EPERM
ECONNREFUSED
EPERM
ECONNREFUSED' -/udp/10.2.0.2/80/631 -/tcp/10.2.0.2/80/632 -/udp/fd02::2/80/631 -/tcp/fd02::2/80/632

nft flush ruleset
nft 'add table ip t; add chain ip t post { type filter hook postrouting priority 0; }; add chain ip t c'
refuse 'not of what leaves' nft 'add rule ip t post reject'
refuse 'nor with the other protocol' nft 'add rule ip t c reject with icmpv6 no-route'
refuse 'nor a reset without TCP' nft 'add rule ip t c udp dport 5 reject with tcp reset'
