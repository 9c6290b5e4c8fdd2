#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-or-later
# A set that is added again: what may differ, what must not; and the size that a rule gives to one that packets fill.
# smoke
. "$(dirname "$0")/lib.sh"

size()
{
	nft list set ip t "$1" | sed -n 's/.*size //p'
}

nft 'add table ip t; add chain ip t c'
nft 'add set ip t s { type ipv4_addr; flags timeout; timeout 1m; size 100; }'
check 'its size may differ' nft 'add set ip t s { type ipv4_addr; flags timeout; timeout 1m; size 200; }'
same 'and stays what it was' 100 "$(size s)"
check 'so may its timeout' nft 'add set ip t s { type ipv4_addr; flags timeout; timeout 1h; }'
contains 'which is changed' "$(nft list set ip t s)" 'timeout 1h'
refuse 'not by a batch that is refused' nft 'add set ip t s { type ipv4_addr; flags timeout; timeout 2h; }; add rule ip t none accept'
contains 'which leaves it' "$(nft list set ip t s)" 'timeout 1h'
refuse 'its type must not' nft 'add set ip t s { type inet_service; flags timeout; }'
refuse 'nor its flags' nft 'add set ip t s { type ipv4_addr; flags interval; }'

nft 'add set ip t d { type ipv4_addr; flags dynamic; }'
same 'no size was said' '' "$(size d)"
refuse 'a batch with a rule that fills it is refused' \
	nft 'add rule ip t c add @d { ip saddr }; add rule ip t none accept'
our_modules && same 'and leaves it without one' '' "$(size d)"
check 'a rule fills it' nft 'add rule ip t c add @d { ip saddr }'
same 'which gives it one' 65535 "$(size d)"
check 'it is added as it was written' nft 'add set ip t d { type ipv4_addr; flags dynamic; }'
nft list ruleset >listing
check 'and as it is listed' nft -f listing
