# SPDX-License-Identifier: GPL-2.0-or-later
# fail2ban: a server with jails of each kind of action, addresses banned and let go.
. "$CLIENTS_HERE/lib.sh"

cp -r "$CLIENTS/etc/fail2ban" conf
rm -f conf/jail.d/*
: >log
cat >conf/jail.local <<END
[DEFAULT]
backend = polling
ignoreip =
bantime = 1h
banaction = nftables
banaction_allports = nftables[type=allports]
[sshd]
enabled = true
logpath = $PWD/log
port = ssh,2222
[recidive]
enabled = true
logpath = $PWD/log
protocol = tcp,udp
[postfix]
enabled = true
logpath = $PWD/log
banaction = nftables[blocktype=drop,table_family=inet]
END

client()
{
	python3 "$CLIENTS/usr/bin/fail2ban-client" -c "$PWD/conf" -s "$PWD/sock" -p "$PWD/pid" "$@" >>said 2>&1
}

python3 "$CLIENTS/usr/bin/fail2ban-server" -c "$PWD/conf" -s "$PWD/sock" -p "$PWD/pid" -b --logtarget "$PWD/f2b" >>said 2>&1
waits client ping
client set sshd banip 192.0.2.1 192.0.2.2 2001:db8::1
waits eval '"$LISTER" list ruleset | grep -q 2001:db8::1'
client set recidive banip 198.51.100.7
client set postfix banip 203.0.113.9
waits eval '"$LISTER" list ruleset | grep -q 203.0.113.9'
show "three jails"
client set sshd unbanip 192.0.2.1
waits eval '! "$LISTER" list ruleset | grep -q 192.0.2.1'
show "one address let go"
client unban --all
waits eval '! "$LISTER" list ruleset | grep -q 198.51.100.7'
show "all let go"
client stop
waits eval '! test -e pid'
show "stopped"
