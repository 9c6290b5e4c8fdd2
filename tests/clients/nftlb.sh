# SPDX-License-Identifier: GPL-2.0-or-later
# nftlb: farms in each mode, made, and taken away again.
. "$CLIENTS_HERE/lib.sh"

# farm NAME MODE ADDRESS PORT [MORE]: one with two backends.
farm()
{
	cat <<-END
	{ "name": "$1", "family": "ipv4", "mode": "$2", "virtual-addr": "$3", "virtual-ports": "$4", "protocol": "tcp",
	  "scheduler": "${5:-weight}", "state": "up", ${6:-} "backends": [
	  { "name": "one", "ip-addr": "192.0.2.1", "port": "8080", "weight": "5", "priority": "1", "mark": "0x1", "state": "up" },
	  { "name": "two", "ip-addr": "192.0.2.2", "port": "8081", "weight": "3", "priority": "1", "mark": "0x2", "state": "up" } ] }
	END
}

# config FARM...: a configuration of these.
config()
{
	local IFS=,
	echo "{ \"farms\": [ $* ] }"
}

# apply TITLE: what is in the file conf.
apply()
{
	"$CLIENTS/usr/sbin/nftlb" -e -c conf -l 6 >>said 2>&1
	show "$1"
}

config "$(farm web snat 198.51.100.1 80)" "$(farm mail dnat 198.51.100.2 25,587 rr)" >conf
apply "source and destination translation"
config "$(farm hashed dnat 198.51.100.3 443 hash '"sched-param": "srcip",')" >conf
apply "by the hash of an address"
config "$(farm kept dnat 198.51.100.4 443 symhash '"persistence": "srcip", "persist-ttl": "60",')" >conf
apply "persistence"
config "$(farm limits snat 198.51.100.5 80 weight '"new-rtlimit": "10", "new-rtlimit-burst": "5", "est-connlimit": "8", "log": "input",')" >conf
apply "limits and logs"
