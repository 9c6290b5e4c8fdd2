# SPDX-License-Identifier: GPL-2.0-or-later
# The example ruleset with real traffic: accepted, dropped, rejected, limited, counted and listed.
# smoke
. "$TEST_TOP/tests/shell/lib.sh"

host h0 v0 10.1.0.2 10.1.0.1
host h1 v1 10.2.0.2 10.2.0.1
host h2 v2 192.168.7.2 192.168.7.1
listen 22 23 80

check 'loads' nft -f "$TEST_TOP/doc/examples/workstation.nft"
listing=$(nft list ruleset)
same 'a loaded listing lists the same' "$listing" "$(nft flush ruleset; nft -f - <<<"$listing"; nft list ruleset)"

chain='inet filter input'
check 'http is accepted' connects h2 192.168.7.1 80
refuse 'telnet is rejected' connects h2 192.168.7.1 23
same 'the rejecting rule counted it' 1 "$(packets "$chain" reject)"
check 'ssh of an admin is accepted' connects h2 192.168.7.1 22
admins=$(packets 'inet filter ssh' @admins)
same 'the admin rule counted the first packet alone, the rest is established' 1 "$admins"
check 'an address on its interface is accepted' connects h0 10.1.0.1 23
refuse 'another is dropped' connects h1 10.2.0.1 23
check 'ping from the LAN is answered' pings h2 192.168.7.1

answered=$(on h2 "$TEST_TOP/tests/shell/echo-flood" 192.168.7.1 60)
if [ "$answered" -lt 40 ] && [ "$answered" -ge 5 ]; then
	pass 'a flood of pings is limited'
else
	fail "a flood of pings is limited: $answered of 60 were answered"
fi
