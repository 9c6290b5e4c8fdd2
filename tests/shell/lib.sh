# SPDX-License-Identifier: GPL-2.0-or-later
# What the shell tests share: the command under test, hosts to send from, checks that print their outcome.
#
# A test runs in a fresh network namespace, its current directory is empty and its own.

set -u
: "${TEST_PATIENCE:=1}"
failed=0
trap 'exit $failed' EXIT
ip link set lo up
# Who routes IPv6 asks for neighbours from a link-local address: it is there at once, not when it is known to be no duplicate.
echo 0 >/proc/sys/net/ipv6/conf/default/accept_dad
mount -t tmpfs none /run 2>/dev/null
mkdir -p /run/netns

nft()
{
	"$NFT" "$@"
}

# our_nft: the command under test is ours, for checks of what the stock's can't.
our_nft()
{
	[[ $NFT == "$TEST_TOP"/* ]]
}

# our_modules: the kernel side is ours, for checks of what the in-tree modules can't; only ours tell a version.
our_modules()
{
	[ -e /sys/module/nf_tables/version ]
}

pass()
{
	echo "ok shell $TEST_NAME: $1"
}

fail()
{
	echo "not ok shell $TEST_NAME: $1"
	failed=1
}

skip()
{
	echo "skip shell $TEST_NAME: $1"
	exit 0
}

# check NAME COMMAND...: the command succeeds.
check()
{
	local name=$1 output
	shift
	if output=$("$@" 2>&1); then pass "$name"; else fail "$name"; printf '  %s\n' "$*" "$output"; fi
}

# refuse NAME COMMAND...: the command fails.
refuse()
{
	local name=$1 output
	shift
	if output=$("$@" 2>&1); then fail "$name"; printf '  %s\n' "$*" "$output"; else pass "$name"; fi
}

# same NAME EXPECTED FOUND: two texts are equal.
same()
{
	if [ "$2" = "$3" ]; then
		pass "$1"
	else
		fail "$1"
		diff <(printf '%s\n' "$2") <(printf '%s\n' "$3") | sed 's/^/  /'
	fi
}

# contains NAME TEXT PART: the text has the part in it.
contains()
{
	case $2 in
	*"$3"*) pass "$1" ;;
	*) fail "$1"; printf '  no %s in\n%s\n' "$3" "$2" ;;
	esac
}

# host NAME DEVICE ADDRESS OURS [ADDRESS6 OURS6]: a namespace behind DEVICE, whose end here has OURS.
host()
{
	ip netns add "$1"
	ip link add "$2" type veth peer name eth0 netns "$1"
	ip addr add "$4/24" dev "$2"
	ip link set "$2" up
	ip -n "$1" link set lo up
	ip -n "$1" addr add "$3/24" dev eth0
	ip -n "$1" link set eth0 up
	ip -n "$1" route add default via "$4"
	[ $# -gt 4 ] || return 0
	ip addr add "$6/64" dev "$2" nodad
	ip -n "$1" addr add "$5/64" dev eth0 nodad
	ip -n "$1" route add default via "$6"
}

# bridged NAME PORT BRIDGE ADDRESS: a namespace behind PORT of a bridge.
bridged()
{
	ip netns add "$1"
	ip link add "$2" type veth peer name eth0 netns "$1"
	ip link set "$2" master "$3"
	ip link set "$2" up
	ip -n "$1" addr add "$4/24" dev eth0
	ip -n "$1" link set eth0 up
}

# on HOST COMMAND...: runs there.
on()
{
	local name=$1
	shift
	ip netns exec "$name" "$@"
}

# pings HOST ADDRESS: one echo is answered within a second, or TEST_PATIENCE of them.
pings()
{
	on "$1" ping -q -n -c 1 -W "$TEST_PATIENCE" "$2" >/dev/null 2>&1
}

# listen PORT...: answers TCP connections to each port, here.
listen()
{
	local port
	for port in "$@"; do
		socat -t 5 "TCP-LISTEN:$port,reuseaddr,fork" SYSTEM:'echo hello' &
	done
	for port in "$@"; do
		for _ in 1 2 3 4 5 6 7 8 9 10; do
			ss -Hltn "sport = :$port" | grep -q . && break
			sleep 0.1
		done
	done
}

# connects HOST ADDRESS PORT: a TCP connection is answered within a second, or TEST_PATIENCE of them.
connects()
{
	[ "$(on "$1" timeout $((7 + TEST_PATIENCE)) socat -t 5 -T 5 - "TCP:$2:$3,connect-timeout=$TEST_PATIENCE" </dev/null 2>/dev/null)" = hello ]
}

# packets CHAIN TEXT: packets counted by the first rule of the chain (FAMILY TABLE CHAIN) that has TEXT.
packets()
{
	nft list chain $1 | grep -F -- "$2" | sed -n 's/.*counter packets \([0-9]*\) .*/\1/p' | head -n 1
}

# serves [-t] HOST PORT...: there, TCP and UDP are answered with the addresses the server sees; see peer.
serves()
{
	"$TEST_TOP/tests/shell/peer" serve "$@" >"serves.$*" &
	for _ in $(seq 50); do
		[ -s "serves.$*" ] && return
		sleep 0.1
	done
	fail "no server: $*"
}

# asks NAME EXPECTED ARGUMENT...: what peer's ask prints.
asks()
{
	local name=$1 expected=$2
	shift 2
	same "$name" "$expected" "$("$TEST_TOP/tests/shell/peer" ask "$@" 2>&1)"
}
