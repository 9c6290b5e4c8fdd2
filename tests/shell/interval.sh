# SPDX-License-Identifier: GPL-2.0-or-later
# Sets of many intervals: batches that change them here and there, fail, flush; elements that expire.
. "$TEST_TOP/tests/shell/lib.sh"

# What a batch has added may leave with it, and come again; 6.1's own modules don't always find it then.
times=1
our_modules && times=2

# intervals TYPE SEED BATCHES LARGEST
intervals()
{
	nft flush ruleset
	"$TEST_TOP/tests/shell/intervals" "$@" $times || failed=1
}

intervals ipv4_addr 1 20 2000
intervals ipv4_addr 2 60 100
intervals ipv6_addr 3 30 1000
intervals inet_service 4 30 1000

# Every other interval expires, and leaves those between.
nft flush ruleset
{
	echo 'table ip t { set s { type ipv4_addr; flags interval, timeout; gc-interval 1s; }
	}'
	echo 'add element ip t s {'
	for i in $(seq 0 999); do
		echo "10.0.$((i / 100)).$((i % 100 * 2)) timeout $((i % 2 ? 1 : 900))s,"
	done
	echo '}'
} >expiring.nft
nft -f "$PWD/expiring.nft"
for _ in $(seq 60); do
	left=$(nft list set ip t s | grep -o 'timeout 15m' | wc -l)
	gone=$(nft list set ip t s | grep -o 'timeout 1s' | wc -l)
	[ "$gone" = 0 ] && break
	sleep 0.1
done
same "what doesn't expire stays" "500 0" "$left $gone"
check "what stays can be asked for" nft get element ip t s '{ 10.0.9.196 }'
refuse "what has gone can't" nft get element ip t s '{ 10.0.9.198 }'
check "what has gone can come again" nft add element ip t s '{ 10.0.9.198 timeout 9m }'

# Between them, and in their midst.
{
	echo 'delete element ip t s {'
	for i in $(seq 100 4 196); do echo "10.0.2.$i,"; done
	echo '}
	add element ip t s {'
	for i in $(seq 101 2 199); do echo "10.0.4.$i timeout 9m,"; done
	echo '}'
} >midst.nft
check "a batch in their midst" nft -f "$PWD/midst.nft"
same "leaves the others" "475 51" "$(nft list set ip t s | grep -o 'timeout 15m' | wc -l) $(
	nft list set ip t s | grep -o 'timeout 9m' | wc -l)"
