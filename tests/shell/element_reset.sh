# SPDX-License-Identifier: GPL-2.0-or-later
# Messages of newer kernels about state: elements are told and reset, objects destroyed that may not be there.
. "$TEST_TOP/tests/shell/lib.sh"

cat >reset.py <<END
import socket, struct, sys
sys.path.insert(0, "$TEST_TOP/tests/shell")
from netlink import *
netlink = Netlink()
DELOBJ, DESTROYOBJ, GETSETELEM_RESET = 20, 31, 33
def counts(answers):
    total = []
    for answer in answers:
        data = answer[3]
        while data:
            size = struct.unpack_from("=H", data)[0]
            expr = attrs_of(attrs_of(data[4:size])[7])
            total.append(struct.unpack(">Q", attrs_of(expr[2])[2])[0])
            data = data[(size + 3) & ~3:]
    return sorted(total)
of = [attr(1, "t"), attr(2, "s")]
if sys.argv[1] == "all":
    print(*counts(netlink.query(GETSETELEM_RESET, IP, of, True)))
elif sys.argv[1] == "one":
    key = attr(1, [attr(1, [attr(1, socket.inet_aton(sys.argv[2]))])])
    try:
        print(*counts(netlink.query(GETSETELEM_RESET, IP, of + [attr(3, [key])])))
    except OSError as error:
        print(error.errno)
else:
    try:
        netlink.batch((DESTROYOBJ, 0, IP, [attr(1, sys.argv[2]), attr(2, sys.argv[3]), attr(3, 1)]))
        print("done")
    except OSError as error:
        print(error.errno)
END
nft -f - <<-END
	table ip t {
		counter c { }
		counter used { }
		set s { type ipv4_addr; counter; elements = { 127.0.0.1, 127.0.0.2 counter packets 7 bytes 8 }; }
		chain out { type filter hook output priority 0; ip daddr @s; counter name "used"; }
	}
END
[ "$(python3 reset.py destroy t nothere)" = done ] || skip 'this kernel has no such messages'
same 'an object that is there is destroyed' done "$(python3 reset.py destroy t c)"
same 'and gone' '' "$(nft list counters | grep 'counter c ')"
same 'one in use is not' 16 "$(python3 reset.py destroy t used)"
same 'nor one in a table that is not there' 2 "$(python3 reset.py destroy u c)"

ping -q -c 3 127.0.0.1 >/dev/null
same 'elements are told' '6 7' "$(python3 reset.py all)"
same 'and have been reset' '0 0' "$(python3 reset.py all)"
ping -q -c 1 127.0.0.1 >/dev/null
ping -q -c 1 127.0.0.2 >/dev/null
same 'one is reset' 3 "$(python3 reset.py one 127.0.0.1)"
same 'without the others' '0 1' "$(python3 reset.py all)"
same 'one that is not there is refused' 2 "$(python3 reset.py one 127.0.0.9)"
