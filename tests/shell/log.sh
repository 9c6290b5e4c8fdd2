# SPDX-License-Identifier: GPL-2.0-or-later
# Expression log: lines of the kernel's log, packets for groups of listeners, and what ulogd writes of those.
. "$TEST_TOP/tests/shell/lib.sh"

modprobe -q nf_log_syslog
host h1 v1 10.1.0.2 10.1.0.1
check 'loads' nft -f - <<-'END'
	table ip t {
		chain in {
			type filter hook input priority 0
			udp dport 1 log prefix "plain: "
			udp dport 2 log prefix "level: " level debug
			udp dport 3 log prefix "ether: " flags ether
			udp dport 4 log prefix "options: " flags ip options
			udp dport 5 log prefix "all: " flags all
			udp dport 6 meta mark set 6 log prefix "group" group 6
			udp dport 7 log group 6 snaplen 30
			udp dport 8 log prefix "many" group 6 queue-threshold 3
			udp dport 9 log prefix "for ulogd " group 9
			tcp dport 10 log prefix "tcp: " flags tcp sequence,options
		}
		chain out {
			type filter hook output priority 0
			udp dport 11 log prefix "uid: " flags skuid
		}
	}
END
# logged PREFIX: level and text of the line with the prefix, without what differs from run to run.
logged()
{
	dmesg -r | sed -n "s/^<\([0-9]*\)>\[[^]]*\] $1: /\1 /p" | head -n 1
}
"$TEST_TOP/tests/shell/consumer" log 6 >group 2>&1 &
for _ in {1..100}; do grep -q ready group && break; sleep 0.1; done
cat >ulogd.conf <<-END
	[global]
	logfile="$PWD/ulogd.log"
	plugin="$(ls /usr/lib/*/ulogd/ulogd_inppkt_NFLOG.so 2>/dev/null)"
	plugin="$(ls /usr/lib/*/ulogd/ulogd_raw2packet_BASE.so 2>/dev/null)"
	plugin="$(ls /usr/lib/*/ulogd/ulogd_filter_IFINDEX.so 2>/dev/null)"
	plugin="$(ls /usr/lib/*/ulogd/ulogd_filter_IP2STR.so 2>/dev/null)"
	plugin="$(ls /usr/lib/*/ulogd/ulogd_filter_PRINTPKT.so 2>/dev/null)"
	plugin="$(ls /usr/lib/*/ulogd/ulogd_output_LOGEMU.so 2>/dev/null)"
	stack=log:NFLOG,base:BASE,if:IFINDEX,ip:IP2STR,print:PRINTPKT,emu:LOGEMU
	[log]
	group=9
	[emu]
	file="$PWD/ulogd.out"
	sync=1
END
ulogd -c ulogd.conf >ulogd.err 2>&1 &
for _ in {1..100}; do grep -q '^ *9 ' /proc/net/netfilter/nfnetlink_log && break; sleep 0.1; done
on h1 "$TEST_TOP/tests/shell/send" 10.1.0.1 1 2 3 4 5 6 7 8 8 8 9
on h1 socat -u /dev/null TCP:10.1.0.1:10,connect-timeout=1 2>/dev/null
"$TEST_TOP/tests/shell/send" 10.1.0.2 11
packet='SRC=10.1.0.2 DST=10.1.0.1 LEN=100 TOS=0x00 PREC=0x00 TTL=64 ID=[0-9]* DF PROTO=UDP SPT=700'
macs='[0-9a-f:]*:08:00'
# line NAME PREFIX EXPECTED
line()
{
	local found
	found=$(logged "$2")
	if grep -Eqx "$3" <<<"$found"; then pass "$1"; else fail "$1"; printf '  %s\n' "$found"; fi
}
line 'a line' plain "4 IN=v1 OUT= MAC=$macs $packet DPT=1 LEN=80 "
line 'of a level' level "7 IN=v1 OUT= MAC=$macs $packet DPT=2 LEN=80 "
line 'with the link layer' ether "4 IN=v1 OUT= MACSRC=[0-9a-f:]* MACDST=[0-9a-f:]* MACPROTO=0800 $packet DPT=3 LEN=80 "
line 'with options, where there are any' options "4 IN=v1 OUT= MAC=$macs $packet DPT=4 LEN=80 "
line 'with all' all "4 IN=v1 OUT= MACSRC=[0-9a-f:]* MACDST=[0-9a-f:]* MACPROTO=0800 $packet DPT=5 LEN=80 "
line 'of TCP' tcp "4 IN=v1 OUT= MAC=$macs SRC=10.1.0.2 DST=10.1.0.1 LEN=60 TOS=0x00 PREC=0x00 TTL=64 ID=[0-9]* DF PROTO=TCP SPT=[0-9]* DPT=10 SEQ=[0-9]* ACK=0 WINDOW=[0-9]* RES=0x00 SYN URGP=0 OPT \([0-9A-F]*\) "
line 'with its sender' uid '4 IN= OUT=v1 SRC=10.1.0.1 DST=10.1.0.2 LEN=100 .* DPT=11 LEN=80 UID=0 GID=0 '
for _ in {1..50}; do [ "$(wc -l <group)" -ge 6 ] && break; sleep 0.1; done
same 'a group gets packets, whole or the start of them, some together' 'ready
6: 100 bytes udp 700 > 6 prefix group mark 6 in
6: 30 bytes udp 700 > 7 in
6: 100 bytes udp 700 > 8 prefix many in
6: 100 bytes udp 700 > 8 prefix many in
6: 100 bytes udp 700 > 8 prefix many in' "$(cat group)"
for _ in {1..50}; do [ -s ulogd.out ] && break; sleep 0.1; done
contains 'ulogd writes its line' "$(cat ulogd.out ulogd.err)" 'for ulogd  IN=v1 OUT='
contains 'of that packet' "$(cat ulogd.out)" 'SRC=10.1.0.2 DST=10.1.0.1 LEN=100'
nft 'add chain ip t c'
refuse 'a group or a level' nft 'add rule ip t c log level warn group 5'
