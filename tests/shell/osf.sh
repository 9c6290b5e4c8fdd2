# SPDX-License-Identifier: GPL-2.0-or-later
# Expression osf: the sender's system, told by the shape of its SYNs.
. "$TEST_TOP/tests/shell/lib.sh"

host h1 v1 10.1.0.2 10.1.0.1
serves - 80
modprobe nfnetlink_osf || skip 'no nfnetlink_osf'
check 'a fingerprint of this kernel' "$TEST_TOP/tests/shell/osf-add" Penguin lab

check 'loads' nft -f - <<-'EOF'
table ip t {
	chain in {
		type filter hook input priority 0
		osf name "Penguin" counter comment "name"
		osf ttl loose name "Penguin" counter comment "loose"
		osf ttl skip name "Penguin" counter comment "skip"
		osf version "Penguin:lab" counter comment "version"
		osf version "Penguin:other" counter comment "other"
		osf name "unknown" counter comment "unknown"
		osf name { "Penguin", "Gnu" } counter comment "set"
	}
}
EOF
asks 'a connection' '-: 10.1.0.2 600 > 10.1.0.1 80' h1/tcp/10.1.0.1/80/600
counts()
{
	nft list table ip t | sed -n 's/.*counter packets \([0-9]*\) .*comment "\(.*\)"/\2 \1/p' | paste -sd' '
}
same 'its first packet alone is judged' 'name 1 loose 1 skip 1 version 1 other 0 unknown 0 set 1' "$(counts)"
on h1 sysctl -qw net.ipv4.tcp_timestamps=0
asks 'another shape' '-: 10.1.0.2 601 > 10.1.0.1 80' h1/tcp/10.1.0.1/80/601
same 'is unknown' 'name 1 loose 1 skip 1 version 1 other 0 unknown 1 set 1' "$(counts)"
on h1 sysctl -qw net.ipv4.tcp_timestamps=1 net.ipv4.ip_default_ttl=32
asks 'another time to live' '-: 10.1.0.2 602 > 10.1.0.1 80' h1/tcp/10.1.0.1/80/602
same 'counts where it is looked at' 'name 1 loose 2 skip 2 version 1 other 0 unknown 2 set 1' "$(counts)"

refuse 'not of what is sent from here' nft 'add chain ip t o { type filter hook output priority 0; }; add rule ip t o osf name "Linux"'
refuse 'not of IPv6' nft 'add table ip6 t; add chain ip6 t i { type filter hook input priority 0; }; add rule ip6 t i osf name "Linux"'

our_nft || exit
mkdir -p /etc/nftables && mount -t tmpfs none /etc/nftables && mkdir /etc/nftables/osf
echo '*:64:1:52:M*,N,N,S,N,W*: @Filed:lab:plain:Without timestamps' >/etc/nftables/osf/pf.os
on h1 sysctl -qw net.ipv4.tcp_timestamps=0 net.ipv4.ip_default_ttl=64
check 'systems are told to the kernel with the first rule' nft 'flush chain ip t in; add rule ip t in osf name "Filed" counter comment "filed"; add rule ip t in osf version "Filed:lab" counter comment "version"'
asks 'of a system in the file' '-: 10.1.0.2 603 > 10.1.0.1 80' h1/tcp/10.1.0.1/80/603
same 'a connection is known' 'filed 1 version 1' "$(counts)"
umount /etc/nftables
