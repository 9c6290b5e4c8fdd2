# SPDX-License-Identifier: GPL-2.0-or-later
# SYN proxies, as statement, object and from a map: handshakes are answered here, completed ones reach the server.
. "$TEST_TOP/tests/shell/lib.sh"

host h0 v0 10.1.0.2 10.1.0.1 fd01::2 fd01::1
host h1 v1 10.2.0.2 10.2.0.1 fd02::2 fd02::1
sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1 \
	net.ipv4.tcp_syncookies=1 net.ipv4.tcp_timestamps=1
for port in 80 81 82 83; do
	on h1 socat -t 5 "TCP6-LISTEN:$port,reuseaddr,fork" SYSTEM:'echo hello' &
done
for _ in {1..50}; do [ "$(on h1 ss -Hltn | grep -c '\*:8[0123]')" = 4 ] && break; sleep 0.1; done

nft -f - <<-END
	table inet t {
		synproxy full { mss 1460 wscale 7 timestamp sack-perm; }
		map proxies { type inet_service : synproxy; elements = { 82 : "full" }; }
		chain pre {
			type filter hook prerouting priority raw;
			tcp dport 80-82 tcp flags & (fin | syn | rst | ack) == syn notrack
		}
		chain through {
			type filter hook forward priority 0;
			tcp dport 80 ct state invalid,untracked synproxy mss 1460 wscale 7 timestamp sack-perm
			tcp dport 81 ct state invalid,untracked synproxy name "full"
			tcp dport 82 ct state invalid,untracked synproxy name tcp dport map @proxies
			ct state invalid counter drop
			oifname "v1" tcp dport 80-82 tcp flags & (fin | syn | rst | ack) == syn counter
		}
	}
END

# There since connection tracking is loaded.
sysctl -qw net.netfilter.nf_conntrack_tcp_loose=0

# cookies: valid ones that came back, on all CPUs.
cookies()
{
	local total=0 entries received valid
	while read -r entries received _ valid _; do
		total=$((total + 16#$received))
	done < <(tail -n +2 /proc/net/stat/synproxy)
	echo "$total"
}

check 'without one' connects h0 10.2.0.2 83
same 'nothing is proxied' 0 "$(cookies)"
check 'a statement lets a connection through' connects h0 10.2.0.2 80
same 'after its SYN was answered here' 1 "$(cookies)"
check 'an object does' connects h0 10.2.0.2 81
check 'one from a map does' connects h0 10.2.0.2 82
check 'IPv6, too' connects h0 '[fd02::2]' 81
same 'each was answered here' 4 "$(cookies)"
check 'an object in use takes other options' nft add synproxy inet t full '{ mss 1400 wscale 3; }'
contains 'and lists them' "$(nft list synproxy inet t full)" 'mss 1400'
check 'and goes on' connects h0 10.2.0.2 81

refuse 'it can not run in output' nft -f - <<-END
	add chain inet t out { type filter hook output priority 0; }
	add rule inet t out tcp dport 80 synproxy name "full"
END
refuse 'nor from a map there' nft -f - <<-END
	add chain inet t out { type filter hook output priority 0; }
	add rule inet t out synproxy name tcp dport map @proxies
END
refuse 'nor behind a jump there' nft -f - <<-END
	add chain inet t out { type filter hook output priority 0; }
	add chain inet t sub
	add rule inet t out jump sub
	add rule inet t sub synproxy mss 1460 wscale 7
END
check 'input is fine' nft -f - <<-END
	add chain inet t in { type filter hook input priority 0; }
	add rule inet t in tcp dport 80 synproxy name "full"
END
