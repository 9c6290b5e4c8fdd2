# SPDX-License-Identifier: GPL-2.0-or-later
# Messages of newer kernels: deletions of what may be absent; rules and elements told with a reset of their counters.
. "$TEST_TOP/tests/shell/lib.sh"

check 'loads' nft -f - <<-END
	table ip t {
		set s { type ipv4_addr; counter; elements = { 127.0.0.1 }; }
		counter n { }
		chain c { }
		chain in {
			type filter hook input priority 0;
			icmp type echo-request ip daddr @s counter
		}
	}
END
cat >absent.py <<END
import os, sys
sys.path.insert(0, "$TEST_TOP/tests/shell")
from netlink import *
TABLE, CHAIN, RULE, SET, ELEMENT, OBJECT, FLOWTABLE = range(26, 33)
netlink = Netlink()
def result(*message):
    try:
        netlink.batch(message)
    except OSError as error:
        return os.strerror(error.errno)
    return "taken"
if result(TABLE, 0, IP, [attr(1, "nothing")]) == os.strerror(22):
    sys.exit("the kernel has no such messages")
key = lambda address: attr(3, [attr(1, [attr(1, [attr(1, address)])])])
print("chain:", result(CHAIN, 0, IP, [attr(1, "t"), attr(3, "nothing")]))
print("rule of no chain:", result(RULE, 0, IP, [attr(1, "t"), attr(2, "nothing")]))
print("rule:", result(RULE, 0, IP, [attr(1, "t"), attr(2, "in"), attr(3, b"\0\0\0\0\0\0\1\0")]))
print("set:", result(SET, 0, IP, [attr(1, "t"), attr(2, "nothing")]))
print("element:", result(ELEMENT, 0, IP, [attr(1, "t"), attr(2, "s"), key(b"\1\2\3\4")]))
print("element of no set:", result(ELEMENT, 0, IP, [attr(1, "t"), attr(2, "nothing"), key(b"\1\2\3\4")]))
print("object:", result(OBJECT, 0, IP, [attr(1, "t"), attr(2, "nothing"), attr(3, 1)]))
print("flowtable:", result(FLOWTABLE, 0, IP, [attr(1, "t"), attr(2, "nothing")]))
print("chain of no table:", result(CHAIN, 0, IP, [attr(1, "nothing"), attr(3, "c")]))
print("set in use:", result(SET, 0, IP, [attr(1, "t"), attr(2, "s")]))
print("what is there:", result(CHAIN, 0, IP, [attr(1, "t"), attr(3, "c")]), result(OBJECT, 0, IP, [attr(1, "t"), attr(2, "n"), attr(3, 1)]))
END
output=$(python3 absent.py 2>&1)
[ "$output" != 'the kernel has no such messages' ] || skip "$output"
same 'deletions of what is absent' 'chain: taken
rule of no chain: taken
rule: taken
set: taken
element: taken
element of no set: No such file or directory
object: taken
flowtable: taken
chain of no table: No such file or directory
set in use: Device or resource busy
what is there: taken taken' "$output"
refuse 'what is there is deleted' nft list chain ip t c

cat >reset.py <<END
import sys
sys.path.insert(0, "$TEST_TOP/tests/shell")
from netlink import *
GETRULE_RESET, GETSETELEM_RESET = 25, 33
netlink = Netlink()
def has(found, packets):
    return any(packets.to_bytes(8, "big") in value for value in found.values())
for _ in range(2):
    rule, = netlink.query(GETRULE_RESET, IP, [attr(1, "t"), attr(2, "in")], True)
    elements, = netlink.query(GETSETELEM_RESET, IP, [attr(1, "t"), attr(2, "s")], True)
    print(has(rule, 3), has(elements, 3))
END
ping -q -n -c 3 -i 0.01 127.0.0.1 >/dev/null
same 'a reset tells what was counted, and then nothing' 'True True
False False' "$(python3 reset.py 2>&1)"
same 'the rule counts from 0' 0 "$(packets 'ip t in' echo-request)"
contains 'so does the element' "$(nft list set ip t s)" 'counter packets 0 bytes 0'
