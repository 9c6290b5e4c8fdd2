# SPDX-License-Identifier: GPL-2.0-or-later
# sshguard: its backend for nft, with the commands that its blocker sends.
. "$CLIENTS_HERE/lib.sh"

backend=$CLIENTS/usr/libexec/sshguard/sshg-fw-nft-sets
mkfifo commands
sh "$backend" <commands &
exec 3>commands
say()
{
	echo "$*" >&3
}

waits eval '"$LISTER" list table ip6 sshguard | grep -q @attackers'
show "its tables"
say block 192.0.2.1 4 32
say block 198.51.100.0 4 24
say block 2001:db8::1 6 128
say block 2001:db8:1:: 6 64
waits eval '"$LISTER" list table ip6 sshguard | grep -q db8:1::'
show "blocked"
say release 192.0.2.1 4 32
say release 2001:db8:1:: 6 64
waits eval '! "$LISTER" list table ip6 sshguard | grep -q db8:1::'
show "released"
say flush
waits eval '! "$LISTER" list table ip sshguard | grep -q 198.51'
waits eval '"$LISTER" list table ip6 sshguard | grep -q @attackers'
show "flushed"
exec 3>&-
wait
show "ended"
