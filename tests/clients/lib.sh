# SPDX-License-Identifier: GPL-2.0-or-later
# What the scripts of the clients share. CLIENTS is where their packages were unpacked; the directory is their own.

set -u
export LD_LIBRARY_PATH=$CLIENTS/usr/lib/x86_64-linux-gnu PYTHONPATH=$CLIENTS/usr/lib/python3/dist-packages
ip link set lo up

# show TITLE: the ruleset, always by the same command, whoever made it.
show()
{
	echo "== $1"
	"$LISTER" -s list ruleset
}

# waits COMMAND...: until it succeeds, ten seconds at most.
waits()
{
	for _ in $(seq 100); do
		"$@" >/dev/null 2>&1 && return
		sleep 0.1
	done
	echo "in vain: $*"
	return 1
}
