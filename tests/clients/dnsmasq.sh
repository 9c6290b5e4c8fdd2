# SPDX-License-Identifier: GPL-2.0-or-later
# dnsmasq: the addresses of names go into sets.
. "$CLIENTS_HERE/lib.sh"

"$LISTER" -f - <<'END'
table inet names {
	set four { type ipv4_addr; }
	set timed { type ipv4_addr; flags interval,timeout; timeout 1d; }
	set six { type ipv6_addr; }
}
END
# A server that knows one address of each kind for every name, and a client that asks.
cat >server <<'END'
import socket, struct
server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
server.bind(("127.0.0.1", 5300))
while True:
    query, peer = server.recvfrom(4096)
    end = query.index(b"\0", 12) + 5
    kind = struct.unpack("!H", query[end - 4:end - 2])[0]
    last = query[13] - ord("a") + 1
    data = {1: bytes([192, 0, 2, last]), 28: bytes.fromhex("20010db8") + bytes(11) + bytes([last])}.get(kind, b"")
    answer = b"\xc0\x0c" + query[end - 4:end] + struct.pack("!IH", 600, len(data)) + data if data else b""
    server.sendto(query[:2] + b"\x85\x80\0\1" + (b"\0\1" if data else b"\0\0") + b"\0\0\0\0" + query[12:end] + answer, peer)
END
cat >ask <<'END'
import socket, struct, sys
for name in sys.argv[1:]:
    for kind in (1, 28):
        question = b"".join(bytes([len(part)]) + part.encode() for part in name.split(".")) + b"\0" + struct.pack("!HH", kind, 1)
        client = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        client.settimeout(5)
        client.sendto(b"\x12\x34\x01\0\0\1\0\0\0\0\0\0" + question, ("127.0.0.1", 5301))
        client.recv(4096)
END
python3 server &
server=$!
"$CLIENTS/usr/sbin/dnsmasq" --no-daemon --user=root --group=root --conf-file=/dev/null --no-resolv --no-hosts --port=5301 \
	--listen-address=127.0.0.1 --bind-interfaces --server=127.0.0.1#5300 --pid-file="$PWD/pid" \
	--nftset=/one.test/4#inet#names#four --nftset=/one.test/6#inet#names#six \
	--nftset=/two.test/4#inet#names#four,4#inet#names#timed,6#inet#names#six \
	--nftset=/bad.test/4#inet#names#nowhere --log-facility="$PWD/log" 2>/dev/null &
dnsmasq=$!
waits eval 'ss -Hlun "sport = :5301" | grep -q .'
python3 ask a.one.test b.one.test c.two.test a.one.test d.bad.test e.other.test
waits eval '"$LISTER" list set inet names six | grep -q 2001:db8::3'
show "names asked for" | sed 's/ expires [0-9a-z]*//'
# What it logs of a set that is not there is the library's error.
grep -o 'nftset.*' log | sed 's/Error: *//; s/internal:0:0-0: //; s/; did you mean.*//; s/Could not process rule: //; s/\(No such file or directory\): table.*/\1/' | sort -u
kill $dnsmasq $server
