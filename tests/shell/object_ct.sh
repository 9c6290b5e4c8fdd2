# SPDX-License-Identifier: GPL-2.0-or-later
# Objects of connection tracking: helpers, timeouts and expectations change what connections are; secmarks.
. "$TEST_TOP/tests/shell/lib.sh"

host h0 v0 10.1.0.2 10.1.0.1
# Helpers are given by rules alone.
sysctl -qw net.netfilter.nf_conntrack_helper=0 2>/dev/null

nft -f - <<-END
	table inet t {
		ct helper tftp { type "tftp" protocol udp; l3proto ip; }
		ct helper ftp { type "ftp" protocol tcp; }
		ct timeout brief { protocol udp; l3proto ip; policy = { unreplied : 70, replied : 90 }; }
		ct timeout long { protocol tcp; l3proto ip; policy = { syn_sent : 33, established : 77, close : 50 }; }
		ct expectation later { protocol tcp; dport 9876; timeout 60s; size 1; l3proto ip; }
		chain in {
			type filter hook input priority 0;
			udp dport 69 ct helper set "tftp"
			tcp dport 21 ct helper set "ftp"
			udp dport 500 ct timeout set "brief"
			tcp dport 2222 ct timeout set "long"
			tcp dport 3333 ct state new ct expectation set "later"
			tcp dport 4444 ct state new ct helper set tcp dport map { 4444 : "ftp" }
		}
		chain out {
			type filter hook output priority 0;
			ct state related udp sport 7777 counter
			ct state related tcp sport 20 counter
			ct state related tcp dport 9876 counter
		}
	}
END

# A transfer as TFTP's: the answer comes from another port than was asked.
cat >tftp.py <<-END
	import socket, sys
	if sys.argv[1] == "server":
	    asked = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
	    asked.bind(("10.1.0.1", 69))
	    print("ready", flush=True)
	    request, peer = asked.recvfrom(600)
	    answer = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
	    answer.bind(("10.1.0.1", 7777))
	    answer.sendto(b"\0\3\0\1hello", peer)
	else:
	    s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
	    s.settimeout(20)
	    s.sendto(b"\0\1file\0octet\0", ("10.1.0.1", 69))
	    print(s.recv(600)[4:].decode())
END
: >server
timeout 60 python3 tftp.py server >server &
for _ in {1..50}; do grep -q ready server && break; sleep 0.1; done
same 'a file comes by TFTP' hello "$(on h0 python3 tftp.py client)"
same 'and its connection is related by the helper' 1 "$(packets 'inet t out' 'sport 7777')"

# FTP's active mode: the server connects to the port the client has told of.
cat >ftp.py <<-END
	import socket, sys
	if sys.argv[1] == "server":
	    control = socket.socket()
	    control.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
	    control.bind(("10.1.0.1", 21))
	    control.listen()
	    print("ready", flush=True)
	    session, peer = control.accept()
	    session.sendall(b"220 hello\r\n")
	    session.recv(600)
	    session.sendall(b"230 welcome\r\n")
	    session.recv(600)
	    data = socket.socket()
	    data.bind(("10.1.0.1", 20))
	    data.connect((peer[0], 10 * 256 + 20))
	    data.sendall(b"hello")
	    data.close()
	else:
	    data = socket.socket()
	    data.bind(("10.1.0.2", 10 * 256 + 20))
	    data.listen()
	    control = socket.create_connection(("10.1.0.1", 21), 20)
	    control.recv(600)
	    control.sendall(b"USER any\r\n")
	    control.recv(600)
	    control.sendall(b"PORT 10,1,0,2,10,20\r\n")
	    data.settimeout(20)
	    print(data.accept()[0].recv(600).decode())
END
: >server
timeout 60 python3 ftp.py server >server &
for _ in {1..50}; do grep -q ready server && break; sleep 0.1; done
same 'a file comes by FTP' hello "$(on h0 python3 ftp.py client)"
same 'and its first packet is related' 1 "$(packets 'inet t out' 'sport 20')"

listen 2222 3333 4444
# timeout_of TEXT: seconds left of the connection that has the text.
timeout_of()
{
	conntrack -L 2>/dev/null | grep -- "$1 " | awk '{ print $3 }' | head -n 1
}
on h0 bash -c 'printf x >/dev/udp/10.1.0.1/500'
left=$(timeout_of dport=500)
check "an unanswered datagram's connection has its timeout: $left of 70" [ "${left:-0}" -ge 40 -a "${left:-99}" -le 70 ]
check 'a connection with timeouts of its own' connects h0 10.1.0.1 2222
left=$(timeout_of dport=2222)
# Of the state it ended in, or of an established one that waits for its end.
check "has them: $left of at most 120" [ "${left:-0}" -ge 1 -a "${left:-999}" -le 120 ]

check 'a connection that makes another expected' connects h0 10.1.0.1 3333
contains 'does' "$(conntrack -L expect 2>/dev/null)" 'dport=9876'
on h0 socat TCP-LISTEN:9876 SYSTEM:'cat >/dev/null' &
for _ in {1..50}; do on h0 ss -Hltn 'sport = :9876' | grep -q . && break; sleep 0.1; done
check 'of the other side' socat -u /dev/null TCP:10.1.0.2:9876
same 'which is related' 1 "$(packets 'inet t out' 9876)"
check 'a helper from a map' connects h0 10.1.0.1 4444
contains 'is given' "$(conntrack -L 2>/dev/null | grep dport=4444)" 'helper=ftp'

check 'objects of live connections are deleted' nft flush ruleset
contains 'without harm to them' "$(conntrack -L 2>/dev/null | grep dport=4444)" 'helper=ftp'

if ! nft -f - 2>/dev/null <<-END; then
	table ip s {
		secmark label {
			"unconfined"
		}
	}
END
	skip 'secmark: no security module that has labels for packets'
fi
nft -f - <<-END
	table ip s {
		map labels { type inet_service : secmark; elements = { 2222 : "label" }; }
		chain in {
			type filter hook input priority 0;
			ct state new tcp dport 4444 meta secmark set "label" ct secmark set meta secmark
			ct state new meta secmark set tcp dport map @labels ct secmark set meta secmark
		}
	}
END
connects h0 10.1.0.1 4444
connects h0 10.1.0.1 2222
contains 'a packet gets its label' "$(conntrack -L 2>/dev/null | grep dport=4444)" 'secctx=unconfined'
contains 'also from a map' "$(conntrack -L 2>/dev/null | grep dport=2222)" 'secctx=unconfined'
