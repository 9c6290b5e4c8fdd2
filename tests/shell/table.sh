# SPDX-License-Identifier: GPL-2.0-or-later
# Tables: dormant ones, ones a process owns, user data; chains renamed, their policies and counters changed.
. "$TEST_TOP/tests/shell/lib.sh"

host h0 v0 10.1.0.2 10.1.0.1
check 'loads' nft -f - <<-END
	table ip t {
		comment "a table"
		chain in { type filter hook input priority 0; icmp type echo-request counter drop; }
		chain c { comment "a chain"; }
	}
END
contains 'comments are kept' "$(nft list table ip t)" 'comment "a table"'
refuse 'drops' pings h0 10.1.0.1
check 'falls asleep' nft 'add table ip t { flags dormant; }'
contains 'says so' "$(nft list table ip t)" 'flags dormant'
check 'drops no more' pings h0 10.1.0.1
check 'a chain made asleep' nft 'add chain ip t more { type filter hook input priority 1; policy drop; }'
check 'drops nothing' pings h0 10.1.0.1
refuse 'a refused batch' nft 'add table ip t; add rule ip t nowhere accept'
check 'wakes nothing' pings h0 10.1.0.1
check 'wakes up and changes in one batch' nft 'add table ip t; flush chain ip t in'
refuse 'the chain made asleep drops' pings h0 10.1.0.1
check 'and is deleted' nft delete chain ip t more
check 'all else accepts' pings h0 10.1.0.1
check 'falls asleep' nft 'add table ip t { flags dormant; }'
check 'a chain made and deleted asleep' nft 'add chain ip t fourth { type filter hook input priority 3; policy drop; }; delete chain ip t fourth'
check 'wakes up again' nft 'add table ip t'
check 'and accepts' pings h0 10.1.0.1

check 'renames a chain' nft rename chain ip t c d
contains 'lists it' "$(nft list table ip t)" 'chain d {'
refuse 'the old name is free' nft list chain ip t c
refuse 'a name that is taken' nft rename chain ip t d in
check 'renames again' nft rename chain ip t d e
refuse 'a chain that the batch adds' nft 'add chain ip t new; rename chain ip t new newer'
refuse 'a refused batch' nft 'rename chain ip t e f; add rule ip t nowhere accept'
contains 'renames nothing' "$(nft list table ip t)" 'chain e {'
check 'the policy changes' nft 'add chain ip t in { policy drop; }'
refuse 'and drops' pings h0 10.1.0.1
refuse 'a refused batch' nft 'add chain ip t in { policy accept; }; add rule ip t nowhere accept'
refuse 'changes no policy' pings h0 10.1.0.1
refuse 'a chain without a hook has no policy' nft 'add chain ip t e { policy drop; }'

cat >owner.py <<END
import os, struct, sys
sys.path.insert(0, "$TEST_TOP/tests/shell")
from netlink import *
NEWTABLE, GETTABLE, DELTABLE, NEWCHAIN = 0, 1, 2, 3
OWNER, PERSIST = 2, 4
def refused(who, *messages):
    try:
        who.batch(*messages)
    except OSError as error:
        return os.strerror(error.errno)
    return "taken"
def table(name, flags=0):
    return NEWTABLE, CREATE, IP, [attr(1, name), attr(2, flags)]
def names(who):
    return sorted(found[1].rstrip(b"\0").decode() for found in who.query(GETTABLE, IP, [], True))
owner, other = Netlink(), Netlink()
print("owned:", refused(owner, table("o", OWNER), (NEWCHAIN, CREATE, IP, [attr(1, "o"), attr(3, "c")])))
print("plain:", refused(owner, table("p")))
shown = other.query(GETTABLE, IP, [attr(1, "o")])[0]
print("flags:", shown[2].hex(), "owner:", struct.unpack(">I", shown[7])[0] == owner.socket.getsockname()[0])
print("another's chain:", refused(other, (NEWCHAIN, CREATE, IP, [attr(1, "o"), attr(3, "d")])))
print("another's change:", refused(other, table("o", OWNER | 1)))
print("another's deletion:", refused(other, (DELTABLE, 0, IP, [attr(1, "o")])))
print("own change:", refused(owner, table("o", OWNER | 1)))
print("given up:", refused(owner, table("o", 0)))
print("taken over:", refused(owner, table("p", OWNER)))
print("all of another's:", refused(other, (DELTABLE, 0, 0, [])), names(other))
print("refused batch:", refused(owner, table("q", OWNER), (NEWCHAIN, CREATE, IP, [attr(1, "no"), attr(3, "d")])), names(other))
owner.socket.close()
print("closed:", names(other))
END
same 'owner of a table' 'owned: taken
plain: taken
flags: 00000002 owner: True
another'"'"'s chain: Operation not permitted
another'"'"'s change: Operation not permitted
another'"'"'s deletion: Operation not permitted
own change: taken
given up: Operation not supported
taken over: Operation not supported
all of another'"'"'s: taken ['"'"'o'"'"']
refused batch: No such file or directory ['"'"'o'"'"']
closed: []' "$(python3 owner.py 2>&1)"
# The in-tree modules have this from 6.9 on.
if our_modules; then
	sed '/^owner, other/,$d' owner.py >keeper.py
	cat >>keeper.py <<-END
		other, keeper = Netlink(), Netlink()
		print("to stay:", refused(keeper, table("s", OWNER | PERSIST)), refused(other, (DELTABLE, 0, IP, [attr(1, "s")])))
		print("nobody's:", refused(other, table("r", PERSIST)))
		keeper.socket.close()
		print("stays:", names(other), other.query(GETTABLE, IP, [attr(1, "s")])[0][2].hex())
		print("taken over:", refused(other, table("s", OWNER | PERSIST)))
		print("deleted:", refused(other, (DELTABLE, 0, IP, [attr(1, "s")])), names(other))
	END
	same 'a table survives its owner' 'to stay: taken Operation not permitted
nobody'"'"'s: taken
stays: ['"'"'r'"'"', '"'"'s'"'"'] 00000004
taken over: taken
deleted: taken ['"'"'r'"'"']' "$(python3 keeper.py 2>&1)"
fi
