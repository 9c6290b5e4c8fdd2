# SPDX-License-Identifier: GPL-2.0-or-later
# iptables-nft, ip6tables-nft, ebtables-nft and arptables-nft: rules come back as they went in, packets meet their fate.
. "$TEST_TOP/tests/shell/lib.sh"

command -v iptables-nft >/dev/null || skip 'no iptables-nft here'
modprobe -q xt_statistic || skip 'this kernel has no x_tables extensions'
nft -c -f - <<'END' || skip 'these modules lack a family or chain type that iptables and its kin use'
table ip t { chain n { type nat hook output priority 0; }; chain r { type route hook output priority 0; }; }
table bridge t { chain c { type filter hook forward priority 0; }; }
table arp t { chain c { type filter hook input priority 0; }; }
END

# round COMMAND FILE: rules as saved, loaded, are saved as they are; and loaded again over themselves.
round()
{
	local command=$1-nft rules
	rules=$(grep -v '^#' "$TEST_TOP/tests/shell/iptables/$2")
	check "$1: the rules are taken" "$command-restore" <<<"$rules"
	same "$1: they are saved as they were" "$rules" "$("$command-save" 2>/dev/null | grep -v '^#')"
	check "$1: they are taken again" "$command-restore" <<<"$rules"
	same "$1: and saved as they were" "$rules" "$("$command-save" 2>/dev/null | grep -v '^#')"
}

round iptables v4.rules
round ip6tables v6.rules
round ebtables eb.rules
round arptables arp.rules
nft list chain ip filter FORWARD >listing 2>warning
contains 'nft tells whose these rules are' "$(cat warning)" 'table ip filter is managed by iptables-nft'
nft flush ruleset

# counted COMMENT: packets of the rule with this comment, in this namespace or host $2.
counted()
{
	grep -e "--comment $1 " -e "--comment $1\$" "${2-here}.saved" | sed -n 's/^\[\([0-9]*\):.*/\1/p'
}

host h0 v0 10.1.0.2 10.1.0.1 fd01::2 fd01::1
sysctl -qw net.ipv4.ip_forward=1
listen 22 80 81

check 'rules of many extensions load' iptables-nft-restore <<END
*raw
:PREROUTING ACCEPT
-A PREROUTING -p udp -m udp --dport 7 -j CT --notrack
COMMIT
*mangle
:PREROUTING ACCEPT
:OUTPUT ACCEPT
-A PREROUTING -p tcp -m tcp --dport 22 -j MARK --set-mark 0x16
-A PREROUTING -m mark --mark 0x16 -j CONNMARK --save-mark
-A OUTPUT -p tcp --sport 22 -j DSCP --set-dscp 0x0a
-A OUTPUT -p tcp --sport 22 --tcp-flags SYN,ACK SYN,ACK -j TCPMSS --set-mss 1000
-A OUTPUT -p tcp --sport 22 -j TTL --ttl-set 7
COMMIT
*nat
:PREROUTING ACCEPT
-A PREROUTING -p tcp -m tcp --dport 8080 -j REDIRECT --to-ports 80
-A PREROUTING -p tcp -m tcp --dport 8081 -j DNAT --to-destination 10.1.0.1:81
COMMIT
*filter
:INPUT DROP
:second - [0:0]
-A INPUT -p tcp -m tcp --dport 22 -m connmark --mark 0x16 -m mac --mac-source $(on h0 cat /sys/class/net/eth0/address) -m comment --comment marked -j ACCEPT
-A INPUT -p tcp -m multiport --dports 80,81 -m conntrack --ctstate DNAT -m comment --comment redirected -j ACCEPT
-A INPUT -p tcp -m multiport --dports 80,81 -m comment --comment direct -j REJECT --reject-with tcp-reset
-A INPUT -p udp -m udp --dport 7 -m conntrack --ctstate UNTRACKED -m string --string evil --algo bm -m comment --comment evil -j DROP
-A INPUT -p udp -m udp --dport 7 -m u32 --u32 0x1c=0x676f6f64 -m comment --comment good -j ACCEPT
-A INPUT -p icmp -m length --length 128 -m comment --comment long -j DROP
-A INPUT -p icmp -m iprange --src-range 10.1.0.2-10.1.0.9 -m statistic --mode nth --every 2 --packet 0 -m comment --comment second -j second
-A INPUT -p icmp -m comment --comment pings -j ACCEPT
-A INPUT -p udp -m recent --name seen --update --hitcount 2 --seconds 60 -m comment --comment seen -j DROP
-A INPUT -p udp -m recent --name seen --set -m comment --comment fresh -j NFQUEUE --queue-num 9 --queue-bypass
-A second -m pkttype --pkt-type unicast -m ttl --ttl-eq 64 -m comment --comment dropped -j DROP
COMMIT
END
on h0 iptables-nft-restore <<'END'
*filter
:INPUT ACCEPT
-A INPUT -p tcp -m tcp --sport 22 -m dscp --dscp 0x0a -m ttl --ttl-eq 7 -m comment --comment changed
-A INPUT -p tcp -m tcp --tcp-flags SYN,ACK SYN,ACK -m tcpmss --mss 1000 -m comment --comment mss
COMMIT
END

check 'a marked connection of the right address passes' connects h0 10.1.0.1 22
check 'a redirected port is answered' connects h0 10.1.0.1 8080
check 'a translated port is answered' connects h0 10.1.0.1 8081
refuse 'the same port is rejected without translation' connects h0 10.1.0.1 80
for text in evil good fine; do
	on h0 socat -u - UDP-SENDTO:10.1.0.1:7 <<<"$text"
done
for _ in 1 2 3; do
	on h0 socat -u - UDP-SENDTO:10.1.0.1:9 <<<again
done
on h0 ping -q -n -c 4 -i 0.01 -W 1 10.1.0.1 >pings
refuse 'a ping of one length is dropped' on h0 ping -q -n -c 1 -W 1 -s 100 10.1.0.1
iptables-nft-save -c >here.saved
on h0 iptables-nft-save -c >h0.saved
contains 'every second ping is dropped' "$(cat pings)" ' 2 received'
for count in direct=1 evil=1 good=1 long=1 second=2 dropped=2 pings=2 fresh=2 seen=2; do
	same "rule '${count%=*}' counts" "${count#*=}" "$(counted "${count%=*}")"
done
same 'a SYN|ACK has the size set for it' 1 "$(counted mss h0)"
for rule in marked:here redirected:here changed:h0; do
	[ "$(counted ${rule%:*} ${rule#*:})" -ge 3 ]
	same "rule '${rule%:*}' counts the packets of a connection" 0 $?
done

iptables-nft -P INPUT ACCEPT
iptables-nft -F
check 'without rules every ping is answered' on h0 ping -q -n -c 2 -i 0.01 -W 1 10.1.0.1
arptables-nft -A INPUT -s 10.1.0.2 -j DROP
ip neighbour flush dev v0
on h0 ip neighbour flush dev eth0
refuse 'arptables drops requests' pings h0 10.1.0.1
arptables-nft -F

# Targets of bridges have verdicts of their own.
ip link add br0 type bridge
ip link set br0 up
ip addr add 10.3.0.1/24 dev br0
bridged b1 p1 br0 10.3.0.2
pings b1 10.3.0.1
ebtables-nft -A INPUT -p IPv4 -i p1 -j mark --mark-set 7 --mark-target CONTINUE
ebtables-nft -A INPUT -p IPv4 -i p1 --mark 7 -j mark --mark-or 8 --mark-target ACCEPT
ebtables-nft -A INPUT -p IPv4 -i p1 -j DROP
check 'a target goes on, another one accepts' pings b1 10.3.0.1
same 'the marks are set' '5 and 5' "$(for i in 1 2 3 4; do pings b1 10.3.0.1; done; nft list chain bridge filter INPUT | sed -n 's/.*packets \([0-9]*\) .*/\1/p' | head -n 2 | paste -sd ' ' | sed 's/ / and /')"
ebtables-nft -F
ebtables-nft -A INPUT -p IPv4 -i p1 -j mark --mark-set 7 --mark-target RETURN
ebtables-nft -P INPUT DROP
refuse 'a target returns to the policy' pings b1 10.3.0.1
ebtables-nft -P INPUT ACCEPT
ebtables-nft -F
ebtables-nft -t nat -A PREROUTING -p IPv4 -i p1 -j redirect --redirect-target DROP
refuse 'a target drops' pings b1 10.3.0.1
ebtables-nft -t nat -F

iptables-nft -t nat -F; iptables-nft -t mangle -F; iptables-nft -t raw -F
check 'empty chains are deleted' iptables-nft -X

refuse 'a target of another table is refused' iptables-nft -A INPUT -j MASQUERADE
refuse 'a target of another hook is refused' iptables-nft -t nat -A PREROUTING -j SNAT --to-source 10.0.0.1
iptables-nft -t nat -N deep
iptables-nft -t nat -A deep -j MASQUERADE
check 'a target is reached from its hook through another chain' iptables-nft -t nat -A POSTROUTING -j deep
if [ -e /sys/module/nf_tables/version ]; then
	refuse 'but not from another hook' iptables-nft -t nat -A PREROUTING -j deep
fi
