# Address translation, tproxy, dup, fwd and friends
@ map nm { type ipv4_addr : ipv4_addr; }
@ map nmp { type ipv4_addr : ipv4_addr . inet_service; }
@ map nmi { type inet_service : interval ipv4_addr; flags interval; }
@ map nmap { type ipv4_addr . inet_service : ipv4_addr . inet_service; }
@ map dm { type ifname : ipv4_addr; }
@ map pm { type ipv4_addr : inet_service; }
% type nat hook postrouting priority 0;
> ip snat to 192.168.3.2
. [ immediate reg 1 0x0203a8c0 ]
. [ nat snat ip addr_min reg 1 ]
> ip snat 192.168.3.2
= snat to 192.168.3.2
. [ immediate reg 1 0x0203a8c0 ]
. [ nat snat ip addr_min reg 1 ]
> ip snat to 192.168.3.0-192.168.3.255
= snat to 192.168.3.0/24
. [ immediate reg 1 0x0003a8c0 ]
. [ immediate reg 2 0xff03a8c0 ]
. [ nat snat ip addr_min reg 1 addr_max reg 2 ]
> ip snat to 192.168.3.0/24
. [ immediate reg 1 0x0003a8c0 ]
. [ immediate reg 2 0xff03a8c0 ]
. [ nat snat ip addr_min reg 1 addr_max reg 2 ]
> ip snat prefix to 192.168.3.0/24
. [ immediate reg 1 0x0003a8c0 ]
. [ immediate reg 2 0xff03a8c0 ]
. [ nat snat ip addr_min reg 1 addr_max reg 2 flags 0x40 ]
> ip snat ip prefix to ip saddr map { 10.0.0.0/24 : 192.168.0.0/24 }
. __map%d t f size 3
. __map%d t 0
. element 00000000  : 1 [end]	element 0000000a  : 0000a8c0 ff00a8c0 0 [end]	element 0001000a  : 1 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat snat ip addr_min reg 1 addr_max reg 9 flags 0x40 ]
> ip snat ip to 192.168.3.2
= snat to 192.168.3.2
. [ immediate reg 1 0x0203a8c0 ]
. [ nat snat ip addr_min reg 1 ]
> ip snat to 192.168.3.2:8080
! refused
> ip tcp dport 80 snat to 192.168.3.2:8080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x0203a8c0 ]
. [ immediate reg 2 0x0000901f ]
. [ nat snat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> ip tcp dport 80-90 snat to 192.168.3.2:8080-8999
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00005000 ]
. [ cmp lte reg 1 0x00005a00 ]
. [ immediate reg 1 0x0203a8c0 ]
. [ immediate reg 2 0x0000901f ]
. [ immediate reg 3 0x00002723 ]
. [ nat snat ip addr_min reg 1 proto_min reg 2 proto_max reg 3 flags 0x2 ]
> ip tcp dport 80 snat to 192.168.3.2-192.168.3.9:8080-8090
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x0203a8c0 ]
. [ immediate reg 2 0x0903a8c0 ]
. [ immediate reg 3 0x0000901f ]
. [ immediate reg 4 0x00009a1f ]
. [ nat snat ip addr_min reg 1 addr_max reg 2 proto_min reg 3 proto_max reg 4 flags 0x2 ]
> ip tcp dport 80 snat to :8080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x0000901f ]
. [ nat snat ip proto_min reg 1 flags 0x2 ]
> ip tcp dport 80 snat to :8080-8090
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x0000901f ]
. [ immediate reg 2 0x00009a1f ]
. [ nat snat ip proto_min reg 1 proto_max reg 2 flags 0x2 ]
> ip udp dport 53 snat to 1.2.3.4:53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
. [ immediate reg 1 0x04030201 ]
. [ immediate reg 2 0x00003500 ]
. [ nat snat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> ip snat to
! refused
> ip snat
! refused
> ip snat to ::1
! refused
> ip snat ip6 to ::1
! refused
> ip snat to foo
! refused
> ip tcp dport 80 snat to 1.2.3.4:65536
! refused
> ip tcp dport 80 snat to 1.2.3.4:ssh
= tcp dport 80 snat to 1.2.3.4:22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x04030201 ]
. [ immediate reg 2 0x00001600 ]
. [ nat snat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> ip snat to 1.2.3.4 foo
! refused
> ip snat to ip saddr map { 10.141.11.4 : 192.168.2.3 }
. __map%d t b size 1
. __map%d t 0
. element 040b8d0a  : 0302a8c0 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat snat ip addr_min reg 1 ]
> ip snat to ip saddr map { 10.141.11.0/24 : 192.168.2.2-192.168.2.4 }
= snat ip to ip saddr map { 10.141.11.0/24 : 192.168.2.2-192.168.2.4 }
. __map%d t f size 3
. __map%d t 0
. element 00000000  : 1 [end]	element 000b8d0a  : 0202a8c0 0402a8c0 0 [end]	element 000c8d0a  : 1 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat snat ip addr_min reg 1 addr_max reg 9 ]
> ip snat to ip saddr map @nm
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set nm dreg 1 ]
. [ nat snat ip addr_min reg 1 ]
> ip snat ip to ip saddr map @nm
= snat to ip saddr map @nm
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set nm dreg 1 ]
. [ nat snat ip addr_min reg 1 ]
> ip tcp dport 80 snat to ip saddr map @nmp
= tcp dport 80 snat ip to ip saddr map @nmp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set nmp dreg 1 ]
. [ nat snat ip addr_min reg 1 proto_min reg 9 ]
> ip snat to ip saddr map @nmp
! refused
> ip snat ip to ip saddr . tcp dport map @nmap
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set nmap dreg 1 ]
. [ nat snat ip addr_min reg 1 proto_min reg 9 ]
> ip snat ip addr . port to ip saddr . tcp dport map @nmap
= snat ip to ip saddr . tcp dport map @nmap
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set nmap dreg 1 ]
. [ nat snat ip addr_min reg 1 proto_min reg 9 ]
> ip snat ip addr . port to ip saddr map { 1.1.1.1 : 2.2.2.2 . 80, 1.1.1.2 : 2.2.2.3 . 81 }
! refused
> ip meta l4proto tcp snat ip addr . port to ip saddr map { 1.1.1.1 : 2.2.2.2 . 80, 1.1.1.2 : 2.2.2.3 . 81 }
= meta l4proto tcp snat ip to ip saddr map { 1.1.1.1 : 2.2.2.2 . 80, 1.1.1.2 : 2.2.2.3 . 81 }
. __map%d t b size 2
. __map%d t 0
. element 01010101  : 02020202 00005000 0 [end]	element 02010101  : 03020202 00005100 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat snat ip addr_min reg 1 proto_min reg 9 ]
> ip meta l4proto { tcp, udp } snat ip to ip saddr map { 1.1.1.1 : 2.2.2.2 . 80-90 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. __map%d t b size 1
. __map%d t 0
. element 01010101  : 02020202 00005000 02020202 00005a00 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat snat ip addr_min reg 1 addr_max reg 10 proto_min reg 9 proto_max reg 11 ]
> ip snat ip interval to ip saddr map { 10.141.11.4 : 192.168.2.2-192.168.2.4 }
= snat ip to ip saddr map { 10.141.11.4 : 192.168.2.2-192.168.2.4 }
. __map%d t b size 1
. __map%d t 0
. element 040b8d0a  : 0202a8c0 0402a8c0 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat snat ip addr_min reg 1 addr_max reg 9 ]
> ip snat to tcp dport map @nmi
= snat ip to tcp dport map @nmi
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set nmi dreg 1 ]
. [ nat snat ip addr_min reg 1 addr_max reg 9 ]
> ip snat ip to iifname map @dm
= snat to iifname map @dm
. [ meta load iifname => reg 1 ]
. [ lookup reg 1 set dm dreg 1 ]
. [ nat snat ip addr_min reg 1 ]
> ip tcp dport 22 snat to ip saddr map @nm:22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set nm dreg 1 ]
. [ immediate reg 2 0x00001600 ]
. [ nat snat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> ip meta l4proto { tcp, udp } snat to 1.2.3.4:8080
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 1 0x04030201 ]
. [ immediate reg 2 0x0000901f ]
. [ nat snat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> ip ip protocol tcp snat to 1.2.3.4:80
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x04030201 ]
. [ immediate reg 2 0x00005000 ]
. [ nat snat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> ip th dport 80 snat to 1.2.3.4:80
! refused
> ip snat to numgen inc mod 2 map { 0 : 10.0.0.1, 1 : 10.0.0.2 }
. __map%d t b size 2
. __map%d t 0
. element 00000000  : 0100000a 0 [end]	element 00000001  : 0200000a 0 [end]
. [ numgen reg 1 = inc mod 2 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat snat ip addr_min reg 1 ]
> ip snat to jhash ip saddr mod 2 map { 0 : 10.0.0.1, 1 : 10.0.0.2 }
. __map%d t b size 2
. __map%d t 0
. element 00000000  : 0100000a 0 [end]	element 00000001  : 0200000a 0 [end]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 4, 0x0) % mod 2 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat snat ip addr_min reg 1 ]
> ip snat to symhash mod 2 map { 0 : 10.0.0.1, 1 : 10.0.0.2 }
. __map%d t b size 2
. __map%d t 0
. element 00000000  : 0100000a 0 [end]	element 00000001  : 0200000a 0 [end]
. [ hash reg 1 = symhash() % mod 2 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat snat ip addr_min reg 1 ]
> ip tcp dport 80 snat to jhash ip saddr . tcp sport mod 2 map { 0 : 10.0.0.1, 1 : 10.0.0.2 }:80
. __map%d t b size 2
. __map%d t 0
. element 00000000  : 0100000a 0 [end]	element 00000001  : 0200000a 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ payload load 2b @ transport header + 0 => reg 13 ]
. [ hash reg 1 = jhash(reg 2, 8, 0x0) % mod 2 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ immediate reg 2 0x00005000 ]
. [ nat snat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> ip snat to ip daddr & 255.255.255.0
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffffff ) ^ 0x00000000 ]
. [ nat snat ip addr_min reg 1 ]
> ip snat to ip saddr
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ nat snat ip addr_min reg 1 ]
> ip tcp dport 80 snat to :tcp dport map { 80 : 8080 }
. __map%d t b size 1
. __map%d t 0
. element 00005000  : 0000901f 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat snat ip proto_min reg 1 flags 0x2 ]
> ip tcp dport 80 snat to 1.2.3.4:tcp dport map { 80 : 8080 }
. __map%d t b size 1
. __map%d t 0
. element 00005000  : 0000901f 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x04030201 ]
. [ payload load 2b @ transport header + 2 => reg 2 ]
. [ lookup reg 2 set __map%d dreg 2 ]
. [ nat snat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> ip tcp dport 80 snat to ip saddr map { 1.1.1.1 : 2.2.2.2 } : tcp dport map { 80 : 8080 }
= tcp dport 80 snat to ip saddr map { 1.1.1.1 : 2.2.2.2 }:tcp dport map { 80 : 8080 }
. __map%d t b size 1
. __map%d t 0
. element 01010101  : 02020202 0 [end]
. __map%d t b size 1
. __map%d t 0
. element 00005000  : 0000901f 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ payload load 2b @ transport header + 2 => reg 2 ]
. [ lookup reg 2 set __map%d dreg 2 ]
. [ nat snat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> ip snat to 192.168.3.9-192.168.3.2
! refused
> ip snat to { 1.2.3.4 }
! refused
> ip snat ip to 1.2.3.4 . 80
! refused
> ip snat ip to 1.2.3.4:80
! refused
> ip tcp dport 80 snat ip to 1.2.3.4:80
= tcp dport 80 snat to 1.2.3.4:80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x04030201 ]
. [ immediate reg 2 0x00005000 ]
. [ nat snat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> ip snat to 10.0.0.1 accept
! refused
> ip tcp dport vmap { 80 : accept } snat to 1.2.3.4
. __map%d t b size 1
. __map%d t 0
. element 00005000  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
. [ immediate reg 1 0x04030201 ]
. [ nat snat ip addr_min reg 1 ]
> ip snat ip prefix to 1.2.3.0/24
= snat prefix to 1.2.3.0/24
. [ immediate reg 1 0x00030201 ]
. [ immediate reg 2 0xff030201 ]
. [ nat snat ip addr_min reg 1 addr_max reg 2 flags 0x40 ]
> ip snat prefix to ip saddr map { 10.0.0.0/8 : 11.0.0.0/8 }
= snat ip prefix to ip saddr map { 10.0.0.0/8 : 11.0.0.0/8 }
. __map%d t f size 3
. __map%d t 0
. element 00000000  : 1 [end]	element 0000000a  : 0000000b ffffff0b 0 [end]	element 0000000b  : 1 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat snat ip addr_min reg 1 addr_max reg 9 flags 0x40 ]
> ip tcp dport { 80, 443 } snat to 1.2.3.4:100-200
. __set%d t 3 size 2
. __set%d t 0
. element 00005000  : 0 [end]	element 0000bb01  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 1 0x04030201 ]
. [ immediate reg 2 0x00006400 ]
. [ immediate reg 3 0x0000c800 ]
. [ nat snat ip addr_min reg 1 proto_min reg 2 proto_max reg 3 flags 0x2 ]
> ip snat to $foo
! refused
> ip snat to 192.168.3.2 random
. [ immediate reg 1 0x0203a8c0 ]
. [ nat snat ip addr_min reg 1 flags 0x4 ]
> ip snat to 192.168.3.2 fully-random
. [ immediate reg 1 0x0203a8c0 ]
. [ nat snat ip addr_min reg 1 flags 0x10 ]
> ip snat to 192.168.3.2 persistent
. [ immediate reg 1 0x0203a8c0 ]
. [ nat snat ip addr_min reg 1 flags 0x8 ]
> ip snat to 192.168.3.2 random,persistent
. [ immediate reg 1 0x0203a8c0 ]
. [ nat snat ip addr_min reg 1 flags 0xc ]
> ip snat to 192.168.3.2 fully-random,persistent
. [ immediate reg 1 0x0203a8c0 ]
. [ nat snat ip addr_min reg 1 flags 0x18 ]
> ip snat to 192.168.3.2 random,fully-random
. [ immediate reg 1 0x0203a8c0 ]
. [ nat snat ip addr_min reg 1 flags 0x14 ]
> ip snat to 192.168.3.2 random,fully-random,persistent
. [ immediate reg 1 0x0203a8c0 ]
. [ nat snat ip addr_min reg 1 flags 0x1c ]
> ip tcp dport 80 snat to 192.168.3.2:80 random
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x0203a8c0 ]
. [ immediate reg 2 0x00005000 ]
. [ nat snat ip addr_min reg 1 proto_min reg 2 flags 0x6 ]
> ip6 snat to ::1
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ nat snat ip6 addr_min reg 1 ]
> ip6 snat to fe80::1-fe80::5
. [ immediate reg 1 0x000080fe 0x00000000 0x00000000 0x01000000 ]
. [ immediate reg 2 0x000080fe 0x00000000 0x00000000 0x05000000 ]
. [ nat snat ip6 addr_min reg 1 addr_max reg 2 ]
> ip6 snat to fe80::/64
. [ immediate reg 1 0x000080fe 0x00000000 0x00000000 0x00000000 ]
. [ immediate reg 2 0x000080fe 0x00000000 0xffffffff 0xffffffff ]
. [ nat snat ip6 addr_min reg 1 addr_max reg 2 ]
> ip6 snat prefix to fe80::/64
. [ immediate reg 1 0x000080fe 0x00000000 0x00000000 0x00000000 ]
. [ immediate reg 2 0x000080fe 0x00000000 0xffffffff 0xffffffff ]
. [ nat snat ip6 addr_min reg 1 addr_max reg 2 flags 0x40 ]
> ip6 tcp dport 80 snat to [::1]:80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ immediate reg 2 0x00005000 ]
. [ nat snat ip6 addr_min reg 1 proto_min reg 2 flags 0x2 ]
> ip6 tcp dport 80 snat to [fe80::1]:80-90
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x000080fe 0x00000000 0x00000000 0x01000000 ]
. [ immediate reg 2 0x00005000 ]
. [ immediate reg 3 0x00005a00 ]
. [ nat snat ip6 addr_min reg 1 proto_min reg 2 proto_max reg 3 flags 0x2 ]
> ip6 tcp dport 80 snat to [fe80::1]-[fe80::5]:80-90
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x000080fe 0x00000000 0x00000000 0x01000000 ]
. [ immediate reg 2 0x000080fe 0x00000000 0x00000000 0x05000000 ]
. [ immediate reg 3 0x00005000 ]
. [ immediate reg 4 0x00005a00 ]
. [ nat snat ip6 addr_min reg 1 addr_max reg 2 proto_min reg 3 proto_max reg 4 flags 0x2 ]
> ip6 tcp dport 80 snat to fe80::1-fe80::5 :80
= tcp dport 80 snat to [fe80::1]-[fe80::5]:80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x000080fe 0x00000000 0x00000000 0x01000000 ]
. [ immediate reg 2 0x000080fe 0x00000000 0x00000000 0x05000000 ]
. [ immediate reg 3 0x00005000 ]
. [ nat snat ip6 addr_min reg 1 addr_max reg 2 proto_min reg 3 flags 0x2 ]
> ip6 tcp dport 80 snat to :80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x00005000 ]
. [ nat snat ip6 proto_min reg 1 flags 0x2 ]
> ip6 snat to [::1]
= snat to ::1
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ nat snat ip6 addr_min reg 1 ]
> ip6 snat to 1.2.3.4
! refused
> ip6 snat ip6 to ::1
= snat to ::1
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ nat snat ip6 addr_min reg 1 ]
> ip6 snat to ip6 saddr map { ::1 : ::2 }
. __map%d t b size 1
. __map%d t 0
. element 00000000 00000000 00000000 01000000  : 00000000 00000000 00000000 02000000 0 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat snat ip6 addr_min reg 1 ]
> ip6 tcp dport 80 snat ip6 addr . port to ip6 saddr map { ::1 : ::2 . 80 }
= tcp dport 80 snat ip6 to ip6 saddr map { ::1 : ::2 . 80 }
. __map%d t b size 1
. __map%d t 0
. element 00000000 00000000 00000000 01000000  : 00000000 00000000 00000000 02000000 00005000 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat snat ip6 addr_min reg 1 proto_min reg 2 ]
> ip6 tcp dport 80 snat to ::1:80
= tcp dport 80 snat to ::0.1.0.128
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x80000100 ]
. [ nat snat ip6 addr_min reg 1 ]
> ip6 tcp dport 80-90 snat to [2001:838:35f:1::]-[2001:838:35f:2::]:100
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00005000 ]
. [ cmp lte reg 1 0x00005a00 ]
. [ immediate reg 1 0x38080120 0x01005f03 0x00000000 0x00000000 ]
. [ immediate reg 2 0x38080120 0x02005f03 0x00000000 0x00000000 ]
. [ immediate reg 3 0x00006400 ]
. [ nat snat ip6 addr_min reg 1 addr_max reg 2 proto_min reg 3 flags 0x2 ]
> ip6 snat ip6 prefix to ip6 saddr map { fd00::/64 : fd01::/64 }
. __map%d t f size 3
. __map%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 000000fd 00000000 00000000 00000000  : 000001fd 00000000 00000000 00000000 000001fd 00000000 ffffffff ffffffff 0 [end]	element 000000fd 01000000 00000000 00000000  : 1 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat snat ip6 addr_min reg 1 addr_max reg 2 flags 0x40 ]
> ip6 tcp dport 80 snat to [::1]:ssh
= tcp dport 80 snat to [::1]:22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ immediate reg 2 0x00001600 ]
. [ nat snat ip6 addr_min reg 1 proto_min reg 2 flags 0x2 ]
> ip6 snat to 2001:db8::1 random
. [ immediate reg 1 0xb80d0120 0x00000000 0x00000000 0x01000000 ]
. [ nat snat ip6 addr_min reg 1 flags 0x4 ]
> ip6 snat to [fe80::1]-[fe80::5]
= snat to fe80::1-fe80::5
. [ immediate reg 1 0x000080fe 0x00000000 0x00000000 0x01000000 ]
. [ immediate reg 2 0x000080fe 0x00000000 0x00000000 0x05000000 ]
. [ nat snat ip6 addr_min reg 1 addr_max reg 2 ]
> inet snat to 1.2.3.4
! refused
> inet snat to ::1
! refused
> inet snat ip to 1.2.3.4
. [ immediate reg 1 0x04030201 ]
. [ nat snat ip addr_min reg 1 ]
> inet snat ip6 to ::1
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ nat snat ip6 addr_min reg 1 ]
> inet snat ip to ::1
! refused
> inet tcp dport 80 snat to :80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x00005000 ]
. [ nat snat inet proto_min reg 1 flags 0x2 ]
> inet tcp dport 80 snat ip to 1.2.3.4:80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x04030201 ]
. [ immediate reg 2 0x00005000 ]
. [ nat snat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> inet tcp dport 80 snat ip6 to [::1]:80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ immediate reg 2 0x00005000 ]
. [ nat snat ip6 addr_min reg 1 proto_min reg 2 flags 0x2 ]
> inet meta nfproto ipv4 snat to 1.2.3.4
= meta nfproto ipv4 snat ip to 1.2.3.4
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ immediate reg 1 0x04030201 ]
. [ nat snat ip addr_min reg 1 ]
> inet meta nfproto ipv6 snat to ::1
= meta nfproto ipv6 snat ip6 to ::1
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ nat snat ip6 addr_min reg 1 ]
> inet ip saddr 10.0.0.1 snat to 1.2.3.4
= ip saddr 10.0.0.1 snat ip to 1.2.3.4
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0100000a ]
. [ immediate reg 1 0x04030201 ]
. [ nat snat ip addr_min reg 1 ]
> inet ip6 saddr ::1 snat to ::2
= ip6 saddr ::1 snat ip6 to ::2
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x02000000 ]
. [ nat snat ip6 addr_min reg 1 ]
> inet iifname foo snat to 1.2.3.4
! refused
> inet snat ip to ip saddr map { 1.1.1.1 : 2.2.2.2 }
. __map%d t b size 1
. __map%d t 0
. element 01010101  : 02020202 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat snat ip addr_min reg 1 ]
> inet snat ip addr . port to ip saddr . tcp dport map { 1.1.1.1 . 80 : 2.2.2.2 . 8080 }
= snat ip to ip saddr . tcp dport map { 1.1.1.1 . 80 : 2.2.2.2 . 8080 }
. __map%d t b size 1
. __map%d t 0
. element 01010101 00005000  : 02020202 0000901f 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat snat ip addr_min reg 1 proto_min reg 9 ]
> inet meta l4proto tcp snat ip addr . port to ip saddr map { 1.1.1.1 : 2.2.2.2 . 80 }
= meta l4proto tcp snat ip to ip saddr map { 1.1.1.1 : 2.2.2.2 . 80 }
. __map%d t b size 1
. __map%d t 0
. element 01010101  : 02020202 00005000 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat snat ip addr_min reg 1 proto_min reg 9 ]
> inet meta l4proto { tcp, udp } snat ip addr . port to ip saddr . th dport map { 1.1.1.1 . 80 : 2.2.2.2 . 8080 }
= meta l4proto { tcp, udp } snat ip to ip saddr . th dport map { 1.1.1.1 . 80 : 2.2.2.2 . 8080 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. __map%d t b size 1
. __map%d t 0
. element 01010101 00005000  : 02020202 0000901f 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat snat ip addr_min reg 1 proto_min reg 9 ]
> inet snat ip prefix to ip saddr map { 10.0.0.0/24 : 11.0.0.0/24 }
. __map%d t f size 3
. __map%d t 0
. element 00000000  : 1 [end]	element 0000000a  : 0000000b ff00000b 0 [end]	element 0001000a  : 1 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat snat ip addr_min reg 1 addr_max reg 9 flags 0x40 ]
> inet snat ip6 prefix to fd00::/64
. [ immediate reg 1 0x000000fd 0x00000000 0x00000000 0x00000000 ]
. [ immediate reg 2 0x000000fd 0x00000000 0xffffffff 0xffffffff ]
. [ nat snat ip6 addr_min reg 1 addr_max reg 2 flags 0x40 ]
> inet snat ip to iifname map @dm
. [ meta load iifname => reg 1 ]
. [ lookup reg 1 set dm dreg 1 ]
. [ nat snat ip addr_min reg 1 ]
> inet tcp dport 80 snat to 1.2.3.4:80
! refused
> inet meta l4proto tcp ip saddr 1.2.3.4 snat to 5.6.7.8:80
= meta l4proto tcp ip saddr 1.2.3.4 snat ip to 5.6.7.8:80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ immediate reg 1 0x08070605 ]
. [ immediate reg 2 0x00005000 ]
. [ nat snat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> inet snat ip to 1.2.3.4-1.2.3.9 random
. [ immediate reg 1 0x04030201 ]
. [ immediate reg 2 0x09030201 ]
. [ nat snat ip addr_min reg 1 addr_max reg 2 flags 0x4 ]
> inet ip saddr 1.2.3.4 tcp dport 80 snat to 5.6.7.8:80
= ip saddr 1.2.3.4 tcp dport 80 snat ip to 5.6.7.8:80
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x08070605 ]
. [ immediate reg 2 0x00005000 ]
. [ nat snat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> inet ip daddr 1.2.3.4 snat to ip saddr map @nm
= ip daddr 1.2.3.4 snat ip to ip saddr map @nm
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set nm dreg 1 ]
. [ nat snat ip addr_min reg 1 ]
> inet snat to ip saddr map @nm
! refused
> inet tcp dport { 80, 443 } snat ip to 1.2.3.4
. __set%d t 3 size 2
. __set%d t 0
. element 00005000  : 0 [end]	element 0000bb01  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 1 0x04030201 ]
. [ nat snat ip addr_min reg 1 ]
> inet ether saddr 00:01:02:03:04:05 snat ip to 1.2.3.4
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x03020100 0x00000504 ]
. [ immediate reg 1 0x04030201 ]
. [ nat snat ip addr_min reg 1 ]
> inet snat ip to ct mark map { 0x1 : 1.2.3.4 }
= snat ip to ct mark map { 0x00000001 : 1.2.3.4 }
. __map%d t b size 1
. __map%d t 0
. element 00000001  : 04030201 0 [end]
. [ ct load mark => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat snat ip addr_min reg 1 ]
> inet snat ip to ct mark . ip daddr map { 0x1 . 1.2.3.4 : 5.6.7.8 }
= snat ip to ct mark . ip daddr map { 0x00000001 . 1.2.3.4 : 5.6.7.8 }
. __map%d t b size 1
. __map%d t 0
. element 00000001 04030201  : 08070605 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ ct load mark => reg 1 ]
. [ payload load 4b @ network header + 16 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat snat ip addr_min reg 1 ]
% type nat hook prerouting priority 0;
> ip dnat to 192.168.3.2
. [ immediate reg 1 0x0203a8c0 ]
. [ nat dnat ip addr_min reg 1 ]
> ip dnat 192.168.3.2
= dnat to 192.168.3.2
. [ immediate reg 1 0x0203a8c0 ]
. [ nat dnat ip addr_min reg 1 ]
> ip dnat to 192.168.3.0-192.168.3.255
= dnat to 192.168.3.0/24
. [ immediate reg 1 0x0003a8c0 ]
. [ immediate reg 2 0xff03a8c0 ]
. [ nat dnat ip addr_min reg 1 addr_max reg 2 ]
> ip dnat to 192.168.3.0/24
. [ immediate reg 1 0x0003a8c0 ]
. [ immediate reg 2 0xff03a8c0 ]
. [ nat dnat ip addr_min reg 1 addr_max reg 2 ]
> ip dnat prefix to 192.168.3.0/24
. [ immediate reg 1 0x0003a8c0 ]
. [ immediate reg 2 0xff03a8c0 ]
. [ nat dnat ip addr_min reg 1 addr_max reg 2 flags 0x40 ]
> ip dnat ip prefix to ip saddr map { 10.0.0.0/24 : 192.168.0.0/24 }
. __map%d t f size 3
. __map%d t 0
. element 00000000  : 1 [end]	element 0000000a  : 0000a8c0 ff00a8c0 0 [end]	element 0001000a  : 1 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat dnat ip addr_min reg 1 addr_max reg 9 flags 0x40 ]
> ip dnat ip to 192.168.3.2
= dnat to 192.168.3.2
. [ immediate reg 1 0x0203a8c0 ]
. [ nat dnat ip addr_min reg 1 ]
> ip dnat to 192.168.3.2:8080
! refused
> ip tcp dport 80 dnat to 192.168.3.2:8080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x0203a8c0 ]
. [ immediate reg 2 0x0000901f ]
. [ nat dnat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> ip tcp dport 80-90 dnat to 192.168.3.2:8080-8999
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00005000 ]
. [ cmp lte reg 1 0x00005a00 ]
. [ immediate reg 1 0x0203a8c0 ]
. [ immediate reg 2 0x0000901f ]
. [ immediate reg 3 0x00002723 ]
. [ nat dnat ip addr_min reg 1 proto_min reg 2 proto_max reg 3 flags 0x2 ]
> ip tcp dport 80 dnat to 192.168.3.2-192.168.3.9:8080-8090
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x0203a8c0 ]
. [ immediate reg 2 0x0903a8c0 ]
. [ immediate reg 3 0x0000901f ]
. [ immediate reg 4 0x00009a1f ]
. [ nat dnat ip addr_min reg 1 addr_max reg 2 proto_min reg 3 proto_max reg 4 flags 0x2 ]
> ip tcp dport 80 dnat to :8080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x0000901f ]
. [ nat dnat ip proto_min reg 1 flags 0x2 ]
> ip tcp dport 80 dnat to :8080-8090
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x0000901f ]
. [ immediate reg 2 0x00009a1f ]
. [ nat dnat ip proto_min reg 1 proto_max reg 2 flags 0x2 ]
> ip udp dport 53 dnat to 1.2.3.4:53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
. [ immediate reg 1 0x04030201 ]
. [ immediate reg 2 0x00003500 ]
. [ nat dnat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> ip dnat to
! refused
> ip dnat
! refused
> ip dnat to ::1
! refused
> ip dnat ip6 to ::1
! refused
> ip dnat to foo
! refused
> ip tcp dport 80 dnat to 1.2.3.4:65536
! refused
> ip tcp dport 80 dnat to 1.2.3.4:ssh
= tcp dport 80 dnat to 1.2.3.4:22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x04030201 ]
. [ immediate reg 2 0x00001600 ]
. [ nat dnat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> ip dnat to 1.2.3.4 foo
! refused
> ip dnat to ip saddr map { 10.141.11.4 : 192.168.2.3 }
. __map%d t b size 1
. __map%d t 0
. element 040b8d0a  : 0302a8c0 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat dnat ip addr_min reg 1 ]
> ip dnat to ip saddr map { 10.141.11.0/24 : 192.168.2.2-192.168.2.4 }
= dnat ip to ip saddr map { 10.141.11.0/24 : 192.168.2.2-192.168.2.4 }
. __map%d t f size 3
. __map%d t 0
. element 00000000  : 1 [end]	element 000b8d0a  : 0202a8c0 0402a8c0 0 [end]	element 000c8d0a  : 1 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat dnat ip addr_min reg 1 addr_max reg 9 ]
> ip dnat to ip saddr map @nm
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set nm dreg 1 ]
. [ nat dnat ip addr_min reg 1 ]
> ip dnat ip to ip saddr map @nm
= dnat to ip saddr map @nm
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set nm dreg 1 ]
. [ nat dnat ip addr_min reg 1 ]
> ip tcp dport 80 dnat to ip saddr map @nmp
= tcp dport 80 dnat ip to ip saddr map @nmp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set nmp dreg 1 ]
. [ nat dnat ip addr_min reg 1 proto_min reg 9 ]
> ip dnat to ip saddr map @nmp
! refused
> ip dnat ip to ip saddr . tcp dport map @nmap
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set nmap dreg 1 ]
. [ nat dnat ip addr_min reg 1 proto_min reg 9 ]
> ip dnat ip addr . port to ip saddr . tcp dport map @nmap
= dnat ip to ip saddr . tcp dport map @nmap
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set nmap dreg 1 ]
. [ nat dnat ip addr_min reg 1 proto_min reg 9 ]
> ip dnat ip addr . port to ip saddr map { 1.1.1.1 : 2.2.2.2 . 80, 1.1.1.2 : 2.2.2.3 . 81 }
! refused
> ip meta l4proto tcp dnat ip addr . port to ip saddr map { 1.1.1.1 : 2.2.2.2 . 80, 1.1.1.2 : 2.2.2.3 . 81 }
= meta l4proto tcp dnat ip to ip saddr map { 1.1.1.1 : 2.2.2.2 . 80, 1.1.1.2 : 2.2.2.3 . 81 }
. __map%d t b size 2
. __map%d t 0
. element 01010101  : 02020202 00005000 0 [end]	element 02010101  : 03020202 00005100 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat dnat ip addr_min reg 1 proto_min reg 9 ]
> ip meta l4proto { tcp, udp } dnat ip to ip saddr map { 1.1.1.1 : 2.2.2.2 . 80-90 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. __map%d t b size 1
. __map%d t 0
. element 01010101  : 02020202 00005000 02020202 00005a00 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat dnat ip addr_min reg 1 addr_max reg 10 proto_min reg 9 proto_max reg 11 ]
> ip dnat ip interval to ip saddr map { 10.141.11.4 : 192.168.2.2-192.168.2.4 }
= dnat ip to ip saddr map { 10.141.11.4 : 192.168.2.2-192.168.2.4 }
. __map%d t b size 1
. __map%d t 0
. element 040b8d0a  : 0202a8c0 0402a8c0 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat dnat ip addr_min reg 1 addr_max reg 9 ]
> ip dnat to tcp dport map @nmi
= dnat ip to tcp dport map @nmi
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set nmi dreg 1 ]
. [ nat dnat ip addr_min reg 1 addr_max reg 9 ]
> ip dnat ip to iifname map @dm
= dnat to iifname map @dm
. [ meta load iifname => reg 1 ]
. [ lookup reg 1 set dm dreg 1 ]
. [ nat dnat ip addr_min reg 1 ]
> ip tcp dport 22 dnat to ip saddr map @nm:22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set nm dreg 1 ]
. [ immediate reg 2 0x00001600 ]
. [ nat dnat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> ip meta l4proto { tcp, udp } dnat to 1.2.3.4:8080
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 1 0x04030201 ]
. [ immediate reg 2 0x0000901f ]
. [ nat dnat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> ip ip protocol tcp dnat to 1.2.3.4:80
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x04030201 ]
. [ immediate reg 2 0x00005000 ]
. [ nat dnat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> ip th dport 80 dnat to 1.2.3.4:80
! refused
> ip dnat to numgen inc mod 2 map { 0 : 10.0.0.1, 1 : 10.0.0.2 }
. __map%d t b size 2
. __map%d t 0
. element 00000000  : 0100000a 0 [end]	element 00000001  : 0200000a 0 [end]
. [ numgen reg 1 = inc mod 2 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat dnat ip addr_min reg 1 ]
> ip dnat to jhash ip saddr mod 2 map { 0 : 10.0.0.1, 1 : 10.0.0.2 }
. __map%d t b size 2
. __map%d t 0
. element 00000000  : 0100000a 0 [end]	element 00000001  : 0200000a 0 [end]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 4, 0x0) % mod 2 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat dnat ip addr_min reg 1 ]
> ip dnat to symhash mod 2 map { 0 : 10.0.0.1, 1 : 10.0.0.2 }
. __map%d t b size 2
. __map%d t 0
. element 00000000  : 0100000a 0 [end]	element 00000001  : 0200000a 0 [end]
. [ hash reg 1 = symhash() % mod 2 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat dnat ip addr_min reg 1 ]
> ip tcp dport 80 dnat to jhash ip saddr . tcp sport mod 2 map { 0 : 10.0.0.1, 1 : 10.0.0.2 }:80
. __map%d t b size 2
. __map%d t 0
. element 00000000  : 0100000a 0 [end]	element 00000001  : 0200000a 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ payload load 2b @ transport header + 0 => reg 13 ]
. [ hash reg 1 = jhash(reg 2, 8, 0x0) % mod 2 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ immediate reg 2 0x00005000 ]
. [ nat dnat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> ip dnat to ip daddr & 255.255.255.0
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffffff ) ^ 0x00000000 ]
. [ nat dnat ip addr_min reg 1 ]
> ip dnat to ip saddr
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ nat dnat ip addr_min reg 1 ]
> ip tcp dport 80 dnat to :tcp dport map { 80 : 8080 }
. __map%d t b size 1
. __map%d t 0
. element 00005000  : 0000901f 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat dnat ip proto_min reg 1 flags 0x2 ]
> ip tcp dport 80 dnat to 1.2.3.4:tcp dport map { 80 : 8080 }
. __map%d t b size 1
. __map%d t 0
. element 00005000  : 0000901f 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x04030201 ]
. [ payload load 2b @ transport header + 2 => reg 2 ]
. [ lookup reg 2 set __map%d dreg 2 ]
. [ nat dnat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> ip tcp dport 80 dnat to ip saddr map { 1.1.1.1 : 2.2.2.2 } : tcp dport map { 80 : 8080 }
= tcp dport 80 dnat to ip saddr map { 1.1.1.1 : 2.2.2.2 }:tcp dport map { 80 : 8080 }
. __map%d t b size 1
. __map%d t 0
. element 01010101  : 02020202 0 [end]
. __map%d t b size 1
. __map%d t 0
. element 00005000  : 0000901f 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ payload load 2b @ transport header + 2 => reg 2 ]
. [ lookup reg 2 set __map%d dreg 2 ]
. [ nat dnat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> ip dnat to 192.168.3.9-192.168.3.2
! refused
> ip dnat to { 1.2.3.4 }
! refused
> ip dnat ip to 1.2.3.4 . 80
! refused
> ip dnat ip to 1.2.3.4:80
! refused
> ip tcp dport 80 dnat ip to 1.2.3.4:80
= tcp dport 80 dnat to 1.2.3.4:80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x04030201 ]
. [ immediate reg 2 0x00005000 ]
. [ nat dnat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> ip dnat to 10.0.0.1 accept
! refused
> ip tcp dport vmap { 80 : accept } dnat to 1.2.3.4
. __map%d t b size 1
. __map%d t 0
. element 00005000  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
. [ immediate reg 1 0x04030201 ]
. [ nat dnat ip addr_min reg 1 ]
> ip dnat ip prefix to 1.2.3.0/24
= dnat prefix to 1.2.3.0/24
. [ immediate reg 1 0x00030201 ]
. [ immediate reg 2 0xff030201 ]
. [ nat dnat ip addr_min reg 1 addr_max reg 2 flags 0x40 ]
> ip dnat prefix to ip saddr map { 10.0.0.0/8 : 11.0.0.0/8 }
= dnat ip prefix to ip saddr map { 10.0.0.0/8 : 11.0.0.0/8 }
. __map%d t f size 3
. __map%d t 0
. element 00000000  : 1 [end]	element 0000000a  : 0000000b ffffff0b 0 [end]	element 0000000b  : 1 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat dnat ip addr_min reg 1 addr_max reg 9 flags 0x40 ]
> ip tcp dport { 80, 443 } dnat to 1.2.3.4:100-200
. __set%d t 3 size 2
. __set%d t 0
. element 00005000  : 0 [end]	element 0000bb01  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 1 0x04030201 ]
. [ immediate reg 2 0x00006400 ]
. [ immediate reg 3 0x0000c800 ]
. [ nat dnat ip addr_min reg 1 proto_min reg 2 proto_max reg 3 flags 0x2 ]
> ip dnat to $foo
! refused
> ip dnat to 192.168.3.2 random
. [ immediate reg 1 0x0203a8c0 ]
. [ nat dnat ip addr_min reg 1 flags 0x4 ]
> ip dnat to 192.168.3.2 fully-random
. [ immediate reg 1 0x0203a8c0 ]
. [ nat dnat ip addr_min reg 1 flags 0x10 ]
> ip dnat to 192.168.3.2 persistent
. [ immediate reg 1 0x0203a8c0 ]
. [ nat dnat ip addr_min reg 1 flags 0x8 ]
> ip dnat to 192.168.3.2 random,persistent
. [ immediate reg 1 0x0203a8c0 ]
. [ nat dnat ip addr_min reg 1 flags 0xc ]
> ip dnat to 192.168.3.2 fully-random,persistent
. [ immediate reg 1 0x0203a8c0 ]
. [ nat dnat ip addr_min reg 1 flags 0x18 ]
> ip dnat to 192.168.3.2 random,fully-random
. [ immediate reg 1 0x0203a8c0 ]
. [ nat dnat ip addr_min reg 1 flags 0x14 ]
> ip dnat to 192.168.3.2 random,fully-random,persistent
. [ immediate reg 1 0x0203a8c0 ]
. [ nat dnat ip addr_min reg 1 flags 0x1c ]
> ip tcp dport 80 dnat to 192.168.3.2:80 random
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x0203a8c0 ]
. [ immediate reg 2 0x00005000 ]
. [ nat dnat ip addr_min reg 1 proto_min reg 2 flags 0x6 ]
> ip6 dnat to ::1
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ nat dnat ip6 addr_min reg 1 ]
> ip6 dnat to fe80::1-fe80::5
. [ immediate reg 1 0x000080fe 0x00000000 0x00000000 0x01000000 ]
. [ immediate reg 2 0x000080fe 0x00000000 0x00000000 0x05000000 ]
. [ nat dnat ip6 addr_min reg 1 addr_max reg 2 ]
> ip6 dnat to fe80::/64
. [ immediate reg 1 0x000080fe 0x00000000 0x00000000 0x00000000 ]
. [ immediate reg 2 0x000080fe 0x00000000 0xffffffff 0xffffffff ]
. [ nat dnat ip6 addr_min reg 1 addr_max reg 2 ]
> ip6 dnat prefix to fe80::/64
. [ immediate reg 1 0x000080fe 0x00000000 0x00000000 0x00000000 ]
. [ immediate reg 2 0x000080fe 0x00000000 0xffffffff 0xffffffff ]
. [ nat dnat ip6 addr_min reg 1 addr_max reg 2 flags 0x40 ]
> ip6 tcp dport 80 dnat to [::1]:80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ immediate reg 2 0x00005000 ]
. [ nat dnat ip6 addr_min reg 1 proto_min reg 2 flags 0x2 ]
> ip6 tcp dport 80 dnat to [fe80::1]:80-90
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x000080fe 0x00000000 0x00000000 0x01000000 ]
. [ immediate reg 2 0x00005000 ]
. [ immediate reg 3 0x00005a00 ]
. [ nat dnat ip6 addr_min reg 1 proto_min reg 2 proto_max reg 3 flags 0x2 ]
> ip6 tcp dport 80 dnat to [fe80::1]-[fe80::5]:80-90
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x000080fe 0x00000000 0x00000000 0x01000000 ]
. [ immediate reg 2 0x000080fe 0x00000000 0x00000000 0x05000000 ]
. [ immediate reg 3 0x00005000 ]
. [ immediate reg 4 0x00005a00 ]
. [ nat dnat ip6 addr_min reg 1 addr_max reg 2 proto_min reg 3 proto_max reg 4 flags 0x2 ]
> ip6 tcp dport 80 dnat to fe80::1-fe80::5 :80
= tcp dport 80 dnat to [fe80::1]-[fe80::5]:80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x000080fe 0x00000000 0x00000000 0x01000000 ]
. [ immediate reg 2 0x000080fe 0x00000000 0x00000000 0x05000000 ]
. [ immediate reg 3 0x00005000 ]
. [ nat dnat ip6 addr_min reg 1 addr_max reg 2 proto_min reg 3 flags 0x2 ]
> ip6 tcp dport 80 dnat to :80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x00005000 ]
. [ nat dnat ip6 proto_min reg 1 flags 0x2 ]
> ip6 dnat to [::1]
= dnat to ::1
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ nat dnat ip6 addr_min reg 1 ]
> ip6 dnat to 1.2.3.4
! refused
> ip6 dnat ip6 to ::1
= dnat to ::1
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ nat dnat ip6 addr_min reg 1 ]
> ip6 dnat to ip6 saddr map { ::1 : ::2 }
. __map%d t b size 1
. __map%d t 0
. element 00000000 00000000 00000000 01000000  : 00000000 00000000 00000000 02000000 0 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat dnat ip6 addr_min reg 1 ]
> ip6 tcp dport 80 dnat ip6 addr . port to ip6 saddr map { ::1 : ::2 . 80 }
= tcp dport 80 dnat ip6 to ip6 saddr map { ::1 : ::2 . 80 }
. __map%d t b size 1
. __map%d t 0
. element 00000000 00000000 00000000 01000000  : 00000000 00000000 00000000 02000000 00005000 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat dnat ip6 addr_min reg 1 proto_min reg 2 ]
> ip6 tcp dport 80 dnat to ::1:80
= tcp dport 80 dnat to ::0.1.0.128
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x80000100 ]
. [ nat dnat ip6 addr_min reg 1 ]
> ip6 tcp dport 80-90 dnat to [2001:838:35f:1::]-[2001:838:35f:2::]:100
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00005000 ]
. [ cmp lte reg 1 0x00005a00 ]
. [ immediate reg 1 0x38080120 0x01005f03 0x00000000 0x00000000 ]
. [ immediate reg 2 0x38080120 0x02005f03 0x00000000 0x00000000 ]
. [ immediate reg 3 0x00006400 ]
. [ nat dnat ip6 addr_min reg 1 addr_max reg 2 proto_min reg 3 flags 0x2 ]
> ip6 dnat ip6 prefix to ip6 saddr map { fd00::/64 : fd01::/64 }
. __map%d t f size 3
. __map%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 000000fd 00000000 00000000 00000000  : 000001fd 00000000 00000000 00000000 000001fd 00000000 ffffffff ffffffff 0 [end]	element 000000fd 01000000 00000000 00000000  : 1 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat dnat ip6 addr_min reg 1 addr_max reg 2 flags 0x40 ]
> ip6 tcp dport 80 dnat to [::1]:ssh
= tcp dport 80 dnat to [::1]:22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ immediate reg 2 0x00001600 ]
. [ nat dnat ip6 addr_min reg 1 proto_min reg 2 flags 0x2 ]
> ip6 dnat to 2001:db8::1 random
. [ immediate reg 1 0xb80d0120 0x00000000 0x00000000 0x01000000 ]
. [ nat dnat ip6 addr_min reg 1 flags 0x4 ]
> ip6 dnat to [fe80::1]-[fe80::5]
= dnat to fe80::1-fe80::5
. [ immediate reg 1 0x000080fe 0x00000000 0x00000000 0x01000000 ]
. [ immediate reg 2 0x000080fe 0x00000000 0x00000000 0x05000000 ]
. [ nat dnat ip6 addr_min reg 1 addr_max reg 2 ]
> inet dnat to 1.2.3.4
! refused
> inet dnat to ::1
! refused
> inet dnat ip to 1.2.3.4
. [ immediate reg 1 0x04030201 ]
. [ nat dnat ip addr_min reg 1 ]
> inet dnat ip6 to ::1
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ nat dnat ip6 addr_min reg 1 ]
> inet dnat ip to ::1
! refused
> inet tcp dport 80 dnat to :80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x00005000 ]
. [ nat dnat inet proto_min reg 1 flags 0x2 ]
> inet tcp dport 80 dnat ip to 1.2.3.4:80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x04030201 ]
. [ immediate reg 2 0x00005000 ]
. [ nat dnat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> inet tcp dport 80 dnat ip6 to [::1]:80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ immediate reg 2 0x00005000 ]
. [ nat dnat ip6 addr_min reg 1 proto_min reg 2 flags 0x2 ]
> inet meta nfproto ipv4 dnat to 1.2.3.4
= meta nfproto ipv4 dnat ip to 1.2.3.4
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ immediate reg 1 0x04030201 ]
. [ nat dnat ip addr_min reg 1 ]
> inet meta nfproto ipv6 dnat to ::1
= meta nfproto ipv6 dnat ip6 to ::1
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ nat dnat ip6 addr_min reg 1 ]
> inet ip saddr 10.0.0.1 dnat to 1.2.3.4
= ip saddr 10.0.0.1 dnat ip to 1.2.3.4
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0100000a ]
. [ immediate reg 1 0x04030201 ]
. [ nat dnat ip addr_min reg 1 ]
> inet ip6 saddr ::1 dnat to ::2
= ip6 saddr ::1 dnat ip6 to ::2
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x02000000 ]
. [ nat dnat ip6 addr_min reg 1 ]
> inet iifname foo dnat to 1.2.3.4
! refused
> inet dnat ip to ip saddr map { 1.1.1.1 : 2.2.2.2 }
. __map%d t b size 1
. __map%d t 0
. element 01010101  : 02020202 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat dnat ip addr_min reg 1 ]
> inet dnat ip addr . port to ip saddr . tcp dport map { 1.1.1.1 . 80 : 2.2.2.2 . 8080 }
= dnat ip to ip saddr . tcp dport map { 1.1.1.1 . 80 : 2.2.2.2 . 8080 }
. __map%d t b size 1
. __map%d t 0
. element 01010101 00005000  : 02020202 0000901f 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat dnat ip addr_min reg 1 proto_min reg 9 ]
> inet meta l4proto tcp dnat ip addr . port to ip saddr map { 1.1.1.1 : 2.2.2.2 . 80 }
= meta l4proto tcp dnat ip to ip saddr map { 1.1.1.1 : 2.2.2.2 . 80 }
. __map%d t b size 1
. __map%d t 0
. element 01010101  : 02020202 00005000 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat dnat ip addr_min reg 1 proto_min reg 9 ]
> inet meta l4proto { tcp, udp } dnat ip addr . port to ip saddr . th dport map { 1.1.1.1 . 80 : 2.2.2.2 . 8080 }
= meta l4proto { tcp, udp } dnat ip to ip saddr . th dport map { 1.1.1.1 . 80 : 2.2.2.2 . 8080 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. __map%d t b size 1
. __map%d t 0
. element 01010101 00005000  : 02020202 0000901f 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat dnat ip addr_min reg 1 proto_min reg 9 ]
> inet dnat ip prefix to ip saddr map { 10.0.0.0/24 : 11.0.0.0/24 }
. __map%d t f size 3
. __map%d t 0
. element 00000000  : 1 [end]	element 0000000a  : 0000000b ff00000b 0 [end]	element 0001000a  : 1 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat dnat ip addr_min reg 1 addr_max reg 9 flags 0x40 ]
> inet dnat ip6 prefix to fd00::/64
. [ immediate reg 1 0x000000fd 0x00000000 0x00000000 0x00000000 ]
. [ immediate reg 2 0x000000fd 0x00000000 0xffffffff 0xffffffff ]
. [ nat dnat ip6 addr_min reg 1 addr_max reg 2 flags 0x40 ]
> inet dnat ip to iifname map @dm
. [ meta load iifname => reg 1 ]
. [ lookup reg 1 set dm dreg 1 ]
. [ nat dnat ip addr_min reg 1 ]
> inet tcp dport 80 dnat to 1.2.3.4:80
! refused
> inet meta l4proto tcp ip saddr 1.2.3.4 dnat to 5.6.7.8:80
= meta l4proto tcp ip saddr 1.2.3.4 dnat ip to 5.6.7.8:80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ immediate reg 1 0x08070605 ]
. [ immediate reg 2 0x00005000 ]
. [ nat dnat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> inet dnat ip to 1.2.3.4-1.2.3.9 random
. [ immediate reg 1 0x04030201 ]
. [ immediate reg 2 0x09030201 ]
. [ nat dnat ip addr_min reg 1 addr_max reg 2 flags 0x4 ]
> inet ip saddr 1.2.3.4 tcp dport 80 dnat to 5.6.7.8:80
= ip saddr 1.2.3.4 tcp dport 80 dnat ip to 5.6.7.8:80
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x08070605 ]
. [ immediate reg 2 0x00005000 ]
. [ nat dnat ip addr_min reg 1 proto_min reg 2 flags 0x2 ]
> inet ip daddr 1.2.3.4 dnat to ip saddr map @nm
= ip daddr 1.2.3.4 dnat ip to ip saddr map @nm
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set nm dreg 1 ]
. [ nat dnat ip addr_min reg 1 ]
> inet dnat to ip saddr map @nm
! refused
> inet tcp dport { 80, 443 } dnat ip to 1.2.3.4
. __set%d t 3 size 2
. __set%d t 0
. element 00005000  : 0 [end]	element 0000bb01  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 1 0x04030201 ]
. [ nat dnat ip addr_min reg 1 ]
> inet ether saddr 00:01:02:03:04:05 dnat ip to 1.2.3.4
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x03020100 0x00000504 ]
. [ immediate reg 1 0x04030201 ]
. [ nat dnat ip addr_min reg 1 ]
> inet dnat ip to ct mark map { 0x1 : 1.2.3.4 }
= dnat ip to ct mark map { 0x00000001 : 1.2.3.4 }
. __map%d t b size 1
. __map%d t 0
. element 00000001  : 04030201 0 [end]
. [ ct load mark => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat dnat ip addr_min reg 1 ]
> inet dnat ip to ct mark . ip daddr map { 0x1 . 1.2.3.4 : 5.6.7.8 }
= dnat ip to ct mark . ip daddr map { 0x00000001 . 1.2.3.4 : 5.6.7.8 }
. __map%d t b size 1
. __map%d t 0
. element 00000001 04030201  : 08070605 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ ct load mark => reg 1 ]
. [ payload load 4b @ network header + 16 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ nat dnat ip addr_min reg 1 ]
%
> bridge snat to 1.2.3.4
! refused
> netdev snat to 1.2.3.4
! refused
> arp snat to 1.2.3.4
! refused
> bridge dnat to 1.2.3.4
! refused
> netdev dnat to 1.2.3.4
! refused
> arp dnat to 1.2.3.4
! refused
% type nat hook postrouting priority 0;
> ip masquerade
. [ masq ]
> ip masquerade random
. [ masq flags 0x4 ]
> ip masquerade random,persistent
. [ masq flags 0xc ]
> ip masquerade random,persistent,fully-random
= masquerade random,fully-random,persistent
. [ masq flags 0x1c ]
> ip masquerade fully-random
. [ masq flags 0x10 ]
> ip masquerade persistent
. [ masq flags 0x8 ]
> ip masquerade to :1024
! refused
> ip tcp dport 80 masquerade to :1024
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x00000004 ]
. [ masq proto_min reg 1 flags 0x2 ]
> ip meta l4proto 6 masquerade to :1024
= meta l4proto tcp masquerade to :1024
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00000004 ]
. [ masq proto_min reg 1 flags 0x2 ]
> ip ip protocol 6 masquerade to :1024
= ip protocol tcp masquerade to :1024
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00000004 ]
. [ masq proto_min reg 1 flags 0x2 ]
> ip ip protocol 6 masquerade to :1024-2048
= ip protocol tcp masquerade to :1024-2048
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00000004 ]
. [ immediate reg 2 0x00000008 ]
. [ masq proto_min reg 1 proto_max reg 2 flags 0x2 ]
> ip udp dport 53 masquerade
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
. [ masq ]
> ip udp dport { 1,2,3,4,5,6,7,8 } masquerade
= udp dport { 1, 2, 3, 4, 5, 6, 7, 8 } masquerade
. __set%d t 3 size 8
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]	element 00000300  : 0 [end]	element 00000400  : 0 [end]	element 00000500  : 0 [end]	element 00000600  : 0 [end]	element 00000700  : 0 [end]	element 00000800  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ masq ]
> ip masquerade to 1.2.3.4
! refused
> ip masquerade foo
! refused
> ip masquerade accept
! refused
> ip tcp dport 22 masquerade to :5-10 random
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ immediate reg 1 0x00000500 ]
. [ immediate reg 2 0x00000a00 ]
. [ masq proto_min reg 1 proto_max reg 2 flags 0x6 ]
> ip iifname "eth0" ct state new,established tcp dport vmap { 22 : drop } masquerade
= iifname "eth0" ct state established,new tcp dport vmap { 22 : drop } masquerade
. __map%d t b size 1
. __map%d t 0
. element 00001600  : drop 0 [end]
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x00000000 0x00000000 0x00000000 ]
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000a ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
. [ masq ]
> ip masquerade counter
! refused
> ip meta l4proto tcp masquerade to :1024-65535 persistent
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00000004 ]
. [ immediate reg 2 0x0000ffff ]
. [ masq proto_min reg 1 proto_max reg 2 flags 0xa ]
> ip6 masquerade
. [ masq ]
> ip6 masquerade random
. [ masq flags 0x4 ]
> ip6 masquerade random,persistent
. [ masq flags 0xc ]
> ip6 masquerade random,persistent,fully-random
= masquerade random,fully-random,persistent
. [ masq flags 0x1c ]
> ip6 masquerade fully-random
. [ masq flags 0x10 ]
> ip6 masquerade persistent
. [ masq flags 0x8 ]
> ip6 masquerade to :1024
! refused
> ip6 tcp dport 80 masquerade to :1024
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x00000004 ]
. [ masq proto_min reg 1 flags 0x2 ]
> ip6 meta l4proto 6 masquerade to :1024
= meta l4proto tcp masquerade to :1024
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00000004 ]
. [ masq proto_min reg 1 flags 0x2 ]
> ip6 ip protocol 6 masquerade to :1024
! refused
> ip6 ip protocol 6 masquerade to :1024-2048
! refused
> ip6 udp dport 53 masquerade
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
. [ masq ]
> ip6 udp dport { 1,2,3,4,5,6,7,8 } masquerade
= udp dport { 1, 2, 3, 4, 5, 6, 7, 8 } masquerade
. __set%d t 3 size 8
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]	element 00000300  : 0 [end]	element 00000400  : 0 [end]	element 00000500  : 0 [end]	element 00000600  : 0 [end]	element 00000700  : 0 [end]	element 00000800  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ masq ]
> ip6 masquerade to 1.2.3.4
! refused
> ip6 masquerade foo
! refused
> ip6 masquerade accept
! refused
> ip6 tcp dport 22 masquerade to :5-10 random
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ immediate reg 1 0x00000500 ]
. [ immediate reg 2 0x00000a00 ]
. [ masq proto_min reg 1 proto_max reg 2 flags 0x6 ]
> ip6 iifname "eth0" ct state new,established tcp dport vmap { 22 : drop } masquerade
= iifname "eth0" ct state established,new tcp dport vmap { 22 : drop } masquerade
. __map%d t b size 1
. __map%d t 0
. element 00001600  : drop 0 [end]
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x00000000 0x00000000 0x00000000 ]
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000a ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
. [ masq ]
> ip6 masquerade counter
! refused
> ip6 meta l4proto tcp masquerade to :1024-65535 persistent
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00000004 ]
. [ immediate reg 2 0x0000ffff ]
. [ masq proto_min reg 1 proto_max reg 2 flags 0xa ]
> inet masquerade
. [ masq ]
> inet masquerade random
. [ masq flags 0x4 ]
> inet masquerade random,persistent
. [ masq flags 0xc ]
> inet masquerade random,persistent,fully-random
= masquerade random,fully-random,persistent
. [ masq flags 0x1c ]
> inet masquerade fully-random
. [ masq flags 0x10 ]
> inet masquerade persistent
. [ masq flags 0x8 ]
> inet masquerade to :1024
! refused
> inet tcp dport 80 masquerade to :1024
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x00000004 ]
. [ masq proto_min reg 1 flags 0x2 ]
> inet meta l4proto 6 masquerade to :1024
= meta l4proto tcp masquerade to :1024
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00000004 ]
. [ masq proto_min reg 1 flags 0x2 ]
> inet ip protocol 6 masquerade to :1024
= ip protocol tcp masquerade to :1024
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00000004 ]
. [ masq proto_min reg 1 flags 0x2 ]
> inet ip protocol 6 masquerade to :1024-2048
= ip protocol tcp masquerade to :1024-2048
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00000004 ]
. [ immediate reg 2 0x00000008 ]
. [ masq proto_min reg 1 proto_max reg 2 flags 0x2 ]
> inet udp dport 53 masquerade
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
. [ masq ]
> inet udp dport { 1,2,3,4,5,6,7,8 } masquerade
= udp dport { 1, 2, 3, 4, 5, 6, 7, 8 } masquerade
. __set%d t 3 size 8
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]	element 00000300  : 0 [end]	element 00000400  : 0 [end]	element 00000500  : 0 [end]	element 00000600  : 0 [end]	element 00000700  : 0 [end]	element 00000800  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ masq ]
> inet masquerade to 1.2.3.4
! refused
> inet masquerade foo
! refused
> inet masquerade accept
! refused
> inet tcp dport 22 masquerade to :5-10 random
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ immediate reg 1 0x00000500 ]
. [ immediate reg 2 0x00000a00 ]
. [ masq proto_min reg 1 proto_max reg 2 flags 0x6 ]
> inet iifname "eth0" ct state new,established tcp dport vmap { 22 : drop } masquerade
= iifname "eth0" ct state established,new tcp dport vmap { 22 : drop } masquerade
. __map%d t b size 1
. __map%d t 0
. element 00001600  : drop 0 [end]
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x00000000 0x00000000 0x00000000 ]
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000a ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
. [ masq ]
> inet masquerade counter
! refused
> inet meta l4proto tcp masquerade to :1024-65535 persistent
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00000004 ]
. [ immediate reg 2 0x0000ffff ]
. [ masq proto_min reg 1 proto_max reg 2 flags 0xa ]
% type nat hook prerouting priority 0;
> ip redirect
. [ redir ]
> ip redirect to :22
! refused
> ip tcp dport 22 redirect to :22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ immediate reg 1 0x00001600 ]
. [ redir proto_min reg 1 flags 0x2 ]
> ip tcp dport 22 redirect to 22
= tcp dport 22 redirect to :22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ immediate reg 1 0x00001600 ]
. [ redir proto_min reg 1 flags 0x2 ]
> ip udp dport 53 redirect to :53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
. [ immediate reg 1 0x00003500 ]
. [ redir proto_min reg 1 flags 0x2 ]
> ip tcp dport 80 redirect to :8080-8090
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x0000901f ]
. [ immediate reg 2 0x00009a1f ]
. [ redir proto_min reg 1 proto_max reg 2 flags 0x2 ]
> ip redirect random
. [ redir flags 0x4 ]
> ip redirect random,persistent
. [ redir flags 0xc ]
> ip redirect fully-random,persistent
. [ redir flags 0x18 ]
> ip udp dport 9128 redirect to :993 random
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x0000a823 ]
. [ immediate reg 1 0x0000e103 ]
. [ redir proto_min reg 1 flags 0x6 ]
> ip tcp dport 22 redirect to 1.2.3.4
! refused
> ip tcp dport 22 redirect to :ssh
= tcp dport 22 redirect to :22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ immediate reg 1 0x00001600 ]
. [ redir proto_min reg 1 flags 0x2 ]
> ip meta l4proto tcp redirect to :80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00005000 ]
. [ redir proto_min reg 1 flags 0x2 ]
> ip redirect to :70000
! refused
> ip redirect foo
! refused
> ip tcp dport 80 redirect to :tcp dport map { 80 : 8080 }
. __map%d t b size 1
. __map%d t 0
. element 00005000  : 0000901f 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ redir proto_min reg 1 flags 0x2 ]
> ip iifname "eth0" ct state new,established tcp dport vmap { 22 : drop } redirect
= iifname "eth0" ct state established,new tcp dport vmap { 22 : drop } redirect
. __map%d t b size 1
. __map%d t 0
. element 00001600  : drop 0 [end]
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x00000000 0x00000000 0x00000000 ]
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000a ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
. [ redir ]
> ip redirect accept
! refused
> ip tcp dport { 1, 2 } redirect
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ redir ]
> ip meta l4proto udp redirect to :5353 persistent
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ immediate reg 1 0x0000e914 ]
. [ redir proto_min reg 1 flags 0xa ]
> ip tcp dport 22 redirect to :100-200 fully-random
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ immediate reg 1 0x00006400 ]
. [ immediate reg 2 0x0000c800 ]
. [ redir proto_min reg 1 proto_max reg 2 flags 0x12 ]
> ip th dport 80 redirect to :90
! refused
> ip6 redirect
. [ redir ]
> ip6 redirect to :22
! refused
> ip6 tcp dport 22 redirect to :22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ immediate reg 1 0x00001600 ]
. [ redir proto_min reg 1 flags 0x2 ]
> ip6 tcp dport 22 redirect to 22
= tcp dport 22 redirect to :22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ immediate reg 1 0x00001600 ]
. [ redir proto_min reg 1 flags 0x2 ]
> ip6 udp dport 53 redirect to :53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
. [ immediate reg 1 0x00003500 ]
. [ redir proto_min reg 1 flags 0x2 ]
> ip6 tcp dport 80 redirect to :8080-8090
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x0000901f ]
. [ immediate reg 2 0x00009a1f ]
. [ redir proto_min reg 1 proto_max reg 2 flags 0x2 ]
> ip6 redirect random
. [ redir flags 0x4 ]
> ip6 redirect random,persistent
. [ redir flags 0xc ]
> ip6 redirect fully-random,persistent
. [ redir flags 0x18 ]
> ip6 udp dport 9128 redirect to :993 random
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x0000a823 ]
. [ immediate reg 1 0x0000e103 ]
. [ redir proto_min reg 1 flags 0x6 ]
> ip6 tcp dport 22 redirect to 1.2.3.4
! refused
> ip6 tcp dport 22 redirect to :ssh
= tcp dport 22 redirect to :22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ immediate reg 1 0x00001600 ]
. [ redir proto_min reg 1 flags 0x2 ]
> ip6 meta l4proto tcp redirect to :80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00005000 ]
. [ redir proto_min reg 1 flags 0x2 ]
> ip6 redirect to :70000
! refused
> ip6 redirect foo
! refused
> ip6 tcp dport 80 redirect to :tcp dport map { 80 : 8080 }
. __map%d t b size 1
. __map%d t 0
. element 00005000  : 0000901f 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ redir proto_min reg 1 flags 0x2 ]
> ip6 iifname "eth0" ct state new,established tcp dport vmap { 22 : drop } redirect
= iifname "eth0" ct state established,new tcp dport vmap { 22 : drop } redirect
. __map%d t b size 1
. __map%d t 0
. element 00001600  : drop 0 [end]
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x00000000 0x00000000 0x00000000 ]
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000a ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
. [ redir ]
> ip6 redirect accept
! refused
> ip6 tcp dport { 1, 2 } redirect
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ redir ]
> ip6 meta l4proto udp redirect to :5353 persistent
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ immediate reg 1 0x0000e914 ]
. [ redir proto_min reg 1 flags 0xa ]
> ip6 tcp dport 22 redirect to :100-200 fully-random
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ immediate reg 1 0x00006400 ]
. [ immediate reg 2 0x0000c800 ]
. [ redir proto_min reg 1 proto_max reg 2 flags 0x12 ]
> ip6 th dport 80 redirect to :90
! refused
> inet redirect
. [ redir ]
> inet redirect to :22
! refused
> inet tcp dport 22 redirect to :22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ immediate reg 1 0x00001600 ]
. [ redir proto_min reg 1 flags 0x2 ]
> inet tcp dport 22 redirect to 22
= tcp dport 22 redirect to :22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ immediate reg 1 0x00001600 ]
. [ redir proto_min reg 1 flags 0x2 ]
> inet udp dport 53 redirect to :53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
. [ immediate reg 1 0x00003500 ]
. [ redir proto_min reg 1 flags 0x2 ]
> inet tcp dport 80 redirect to :8080-8090
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x0000901f ]
. [ immediate reg 2 0x00009a1f ]
. [ redir proto_min reg 1 proto_max reg 2 flags 0x2 ]
> inet redirect random
. [ redir flags 0x4 ]
> inet redirect random,persistent
. [ redir flags 0xc ]
> inet redirect fully-random,persistent
. [ redir flags 0x18 ]
> inet udp dport 9128 redirect to :993 random
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x0000a823 ]
. [ immediate reg 1 0x0000e103 ]
. [ redir proto_min reg 1 flags 0x6 ]
> inet tcp dport 22 redirect to 1.2.3.4
! refused
> inet tcp dport 22 redirect to :ssh
= tcp dport 22 redirect to :22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ immediate reg 1 0x00001600 ]
. [ redir proto_min reg 1 flags 0x2 ]
> inet meta l4proto tcp redirect to :80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00005000 ]
. [ redir proto_min reg 1 flags 0x2 ]
> inet redirect to :70000
! refused
> inet redirect foo
! refused
> inet tcp dport 80 redirect to :tcp dport map { 80 : 8080 }
. __map%d t b size 1
. __map%d t 0
. element 00005000  : 0000901f 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ redir proto_min reg 1 flags 0x2 ]
> inet iifname "eth0" ct state new,established tcp dport vmap { 22 : drop } redirect
= iifname "eth0" ct state established,new tcp dport vmap { 22 : drop } redirect
. __map%d t b size 1
. __map%d t 0
. element 00001600  : drop 0 [end]
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x00000000 0x00000000 0x00000000 ]
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000a ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
. [ redir ]
> inet redirect accept
! refused
> inet tcp dport { 1, 2 } redirect
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ redir ]
> inet meta l4proto udp redirect to :5353 persistent
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ immediate reg 1 0x0000e914 ]
. [ redir proto_min reg 1 flags 0xa ]
> inet tcp dport 22 redirect to :100-200 fully-random
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ immediate reg 1 0x00006400 ]
. [ immediate reg 2 0x0000c800 ]
. [ redir proto_min reg 1 proto_max reg 2 flags 0x12 ]
> inet th dport 80 redirect to :90
! refused
% type filter hook prerouting priority -150;
> ip tproxy to :50080
! refused
> ip tproxy to 192.0.2.1
! refused
> ip tproxy to [2001:db8::1]
! refused
> ip meta l4proto tcp tproxy to 192.0.2.1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x010200c0 ]
. [ tproxy ip addr reg 1 ]
> ip meta l4proto tcp tproxy to 192.0.2.1:50080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x010200c0 ]
. [ immediate reg 2 0x0000a0c3 ]
. [ tproxy ip addr reg 1 port reg 2 ]
> ip meta l4proto udp tproxy to 192.0.2.1:50080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ immediate reg 1 0x010200c0 ]
. [ immediate reg 2 0x0000a0c3 ]
. [ tproxy ip addr reg 1 port reg 2 ]
> ip meta l4proto tcp tproxy to :50080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy ip port reg 1 ]
> ip meta l4proto tcp tproxy to [2001:db8::1]
! refused
> ip meta l4proto tcp tproxy to [2001:db8::1]:50080
! refused
> ip meta l4proto tcp tproxy to 2001:db8::1
! refused
> ip meta l4proto tcp tproxy ip to 192.0.2.1
= meta l4proto tcp tproxy to 192.0.2.1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x010200c0 ]
. [ tproxy ip addr reg 1 ]
> ip meta l4proto tcp tproxy ip to 192.0.2.1:50080
= meta l4proto tcp tproxy to 192.0.2.1:50080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x010200c0 ]
. [ immediate reg 2 0x0000a0c3 ]
. [ tproxy ip addr reg 1 port reg 2 ]
> ip meta l4proto tcp tproxy ip to :50080
= meta l4proto tcp tproxy to :50080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy ip port reg 1 ]
> ip meta l4proto tcp tproxy ip6 to [2001:db8::1]:50080
! refused
> ip meta l4proto tcp tproxy ip6 to :50080
! refused
> ip tcp dport 80 tproxy to :50080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy ip port reg 1 ]
> ip udp dport 53 tproxy to :50080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy ip port reg 1 ]
> ip meta l4proto { tcp, udp } tproxy to :50080
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy ip port reg 1 ]
> ip meta l4proto tcp tproxy to :50080 accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy ip port reg 1 ]
. [ immediate reg 0 accept ]
> ip meta l4proto tcp tproxy ip to :50080 meta mark set 1 accept
= meta l4proto tcp tproxy to :50080 meta mark set 0x00000001 accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy ip port reg 1 ]
. [ immediate reg 1 0x00000001 ]
. [ meta set mark with reg 1 ]
. [ immediate reg 0 accept ]
> ip meta l4proto tcp tproxy to :70000
! refused
> ip meta l4proto tcp tproxy to 1.2.3.4-1.2.3.5:80
! refused
> ip meta l4proto tcp tproxy
! refused
> ip tproxy
! refused
> ip ip protocol tcp tproxy to :50080
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy ip port reg 1 ]
> ip meta l4proto 6 tproxy to 1.2.3.4:5
= meta l4proto tcp tproxy to 1.2.3.4:5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x04030201 ]
. [ immediate reg 2 0x00000500 ]
. [ tproxy ip addr reg 1 port reg 2 ]
> ip meta l4proto tcp tproxy to :50080-50081
! refused
> ip meta l4proto 17 tproxy to :50080
= meta l4proto udp tproxy to :50080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy ip port reg 1 ]
> ip6 tproxy to :50080
! refused
> ip6 tproxy to 192.0.2.1
! refused
> ip6 tproxy to [2001:db8::1]
! refused
> ip6 meta l4proto tcp tproxy to 192.0.2.1
! refused
> ip6 meta l4proto tcp tproxy to 192.0.2.1:50080
! refused
> ip6 meta l4proto udp tproxy to 192.0.2.1:50080
! refused
> ip6 meta l4proto tcp tproxy to :50080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy ip6 port reg 1 ]
> ip6 meta l4proto tcp tproxy to [2001:db8::1]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0xb80d0120 0x00000000 0x00000000 0x01000000 ]
. [ tproxy ip6 addr reg 1 ]
> ip6 meta l4proto tcp tproxy to [2001:db8::1]:50080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0xb80d0120 0x00000000 0x00000000 0x01000000 ]
. [ immediate reg 2 0x0000a0c3 ]
. [ tproxy ip6 addr reg 1 port reg 2 ]
> ip6 meta l4proto tcp tproxy to 2001:db8::1
= meta l4proto tcp tproxy to [2001:db8::1]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0xb80d0120 0x00000000 0x00000000 0x01000000 ]
. [ tproxy ip6 addr reg 1 ]
> ip6 meta l4proto tcp tproxy ip to 192.0.2.1
! refused
> ip6 meta l4proto tcp tproxy ip to 192.0.2.1:50080
! refused
> ip6 meta l4proto tcp tproxy ip to :50080
! refused
> ip6 meta l4proto tcp tproxy ip6 to [2001:db8::1]:50080
= meta l4proto tcp tproxy to [2001:db8::1]:50080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0xb80d0120 0x00000000 0x00000000 0x01000000 ]
. [ immediate reg 2 0x0000a0c3 ]
. [ tproxy ip6 addr reg 1 port reg 2 ]
> ip6 meta l4proto tcp tproxy ip6 to :50080
= meta l4proto tcp tproxy to :50080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy ip6 port reg 1 ]
> ip6 tcp dport 80 tproxy to :50080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy ip6 port reg 1 ]
> ip6 udp dport 53 tproxy to :50080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy ip6 port reg 1 ]
> ip6 meta l4proto { tcp, udp } tproxy to :50080
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy ip6 port reg 1 ]
> ip6 meta l4proto tcp tproxy to :50080 accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy ip6 port reg 1 ]
. [ immediate reg 0 accept ]
> ip6 meta l4proto tcp tproxy ip to :50080 meta mark set 1 accept
! refused
> ip6 meta l4proto tcp tproxy to :70000
! refused
> ip6 meta l4proto tcp tproxy to 1.2.3.4-1.2.3.5:80
! refused
> ip6 meta l4proto tcp tproxy
! refused
> ip6 tproxy
! refused
> ip6 ip protocol tcp tproxy to :50080
! refused
> ip6 meta l4proto 6 tproxy to 1.2.3.4:5
! refused
> ip6 meta l4proto tcp tproxy to :50080-50081
! refused
> ip6 meta l4proto 17 tproxy to :50080
= meta l4proto udp tproxy to :50080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy ip6 port reg 1 ]
> ip6 meta l4proto tcp tproxy ip to :jhash ip saddr mod 2 map { 0 : 23, 1 : 42 }
! refused
> inet tproxy to :50080
! refused
> inet tproxy to 192.0.2.1
! refused
> inet tproxy to [2001:db8::1]
! refused
> inet meta l4proto tcp tproxy to 192.0.2.1
! refused
> inet meta l4proto tcp tproxy to 192.0.2.1:50080
! refused
> inet meta l4proto udp tproxy to 192.0.2.1:50080
! refused
> inet meta l4proto tcp tproxy to :50080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy port reg 1 ]
> inet meta l4proto tcp tproxy to [2001:db8::1]
! refused
> inet meta l4proto tcp tproxy to [2001:db8::1]:50080
! refused
> inet meta l4proto tcp tproxy to 2001:db8::1
! refused
> inet meta l4proto tcp tproxy ip to 192.0.2.1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x010200c0 ]
. [ tproxy ip addr reg 1 ]
> inet meta l4proto tcp tproxy ip to 192.0.2.1:50080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x010200c0 ]
. [ immediate reg 2 0x0000a0c3 ]
. [ tproxy ip addr reg 1 port reg 2 ]
> inet meta l4proto tcp tproxy ip to :50080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy ip port reg 1 ]
> inet meta l4proto tcp tproxy ip6 to [2001:db8::1]:50080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0xb80d0120 0x00000000 0x00000000 0x01000000 ]
. [ immediate reg 2 0x0000a0c3 ]
. [ tproxy ip6 addr reg 1 port reg 2 ]
> inet meta l4proto tcp tproxy ip6 to :50080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy ip6 port reg 1 ]
> inet tcp dport 80 tproxy to :50080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy port reg 1 ]
> inet udp dport 53 tproxy to :50080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy port reg 1 ]
> inet meta l4proto { tcp, udp } tproxy to :50080
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy port reg 1 ]
> inet meta l4proto tcp tproxy to :50080 accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy port reg 1 ]
. [ immediate reg 0 accept ]
> inet meta l4proto tcp tproxy ip to :50080 meta mark set 1 accept
= meta l4proto tcp tproxy ip to :50080 meta mark set 0x00000001 accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy ip port reg 1 ]
. [ immediate reg 1 0x00000001 ]
. [ meta set mark with reg 1 ]
. [ immediate reg 0 accept ]
> inet meta l4proto tcp tproxy to :70000
! refused
> inet meta l4proto tcp tproxy to 1.2.3.4-1.2.3.5:80
! refused
> inet meta l4proto tcp tproxy
! refused
> inet tproxy
! refused
> inet ip protocol tcp tproxy to :50080
! refused
> inet meta l4proto 6 tproxy to 1.2.3.4:5
! refused
> inet meta l4proto tcp tproxy to :50080-50081
! refused
> inet meta l4proto 17 tproxy to :50080
= meta l4proto udp tproxy to :50080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ immediate reg 1 0x0000a0c3 ]
. [ tproxy port reg 1 ]
%
> ip dup to 192.168.2.1
. [ immediate reg 1 0x0102a8c0 ]
. [ dup sreg_addr 1 ]
> ip dup to 192.168.2.1 device lo
= dup to 192.168.2.1 device "lo"
. [ immediate reg 1 0x0102a8c0 ]
. [ immediate reg 2 0x00000001 ]
. [ dup sreg_addr 1 sreg_dev 2 ]
> ip dup to 192.168.2.1 device "lo"
. [ immediate reg 1 0x0102a8c0 ]
. [ immediate reg 2 0x00000001 ]
. [ dup sreg_addr 1 sreg_dev 2 ]
> ip dup to ip saddr map { 192.168.2.120 : 192.168.2.1 }
. __map%d t b size 1
. __map%d t 0
. element 7802a8c0  : 0102a8c0 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ dup sreg_addr 1 ]
> ip dup to ip saddr map { 192.168.2.120 : 192.168.2.1 } device lo
= dup to ip saddr map { 192.168.2.120 : 192.168.2.1 } device "lo"
. __map%d t b size 1
. __map%d t 0
. element 7802a8c0  : 0102a8c0 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ immediate reg 2 0x00000001 ]
. [ dup sreg_addr 1 sreg_dev 2 ]
> ip dup to ::1
! refused
> ip dup
! refused
> ip dup to
! refused
> ip dup to lo
! refused
> ip dup to 1.2.3.4 device nosuch
! refused
> ip dup to 1.2.3.4 accept
. [ immediate reg 1 0x04030201 ]
. [ dup sreg_addr 1 ]
. [ immediate reg 0 accept ]
> ip fwd to lo
! refused
> ip fwd to 1.2.3.4 device lo
! refused
> ip dup to @nm
! refused
> ip dup to ip saddr map @nm
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set nm dreg 1 ]
. [ dup sreg_addr 1 ]
> ip dup to 1.2.3.4 device ip saddr map { 1.1.1.1 : lo }
= dup to 1.2.3.4 device ip saddr map { 1.1.1.1 : "lo" }
. __map%d t b size 1
. __map%d t 0
. element 01010101  : 00000001 0 [end]
. [ immediate reg 1 0x04030201 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ lookup reg 2 set __map%d dreg 2 ]
. [ dup sreg_addr 1 sreg_dev 2 ]
> ip6 dup to abcd::1
. [ immediate reg 1 0x0000cdab 0x00000000 0x00000000 0x01000000 ]
. [ dup sreg_addr 1 ]
> ip6 dup to abcd::1 device lo
= dup to abcd::1 device "lo"
. [ immediate reg 1 0x0000cdab 0x00000000 0x00000000 0x01000000 ]
. [ immediate reg 2 0x00000001 ]
. [ dup sreg_addr 1 sreg_dev 2 ]
> ip6 dup to ip6 saddr map { abcd::1 : cafe::cafe } device lo
= dup to ip6 saddr map { abcd::1 : cafe::cafe } device "lo"
. __map%d t b size 1
. __map%d t 0
. element 0000cdab 00000000 00000000 01000000  : 0000feca 00000000 00000000 feca0000 0 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ immediate reg 2 0x00000001 ]
. [ dup sreg_addr 1 sreg_dev 2 ]
> ip6 dup to 1.2.3.4
! refused
> ip6 dup to ip6 saddr map { abcd::1 : cafe::cafe }
. __map%d t b size 1
. __map%d t 0
. element 0000cdab 00000000 00000000 01000000  : 0000feca 00000000 00000000 feca0000 0 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ dup sreg_addr 1 ]
> inet dup to 1.2.3.4
! refused
> inet dup to lo
! refused
> inet fwd to lo
! refused
> inet fwd to "lo"
! refused
> bridge dup to 1.2.3.4
! refused
> bridge dup to lo
! refused
> bridge fwd to lo
! refused
> bridge fwd to "lo"
! refused
> arp dup to 1.2.3.4
! refused
> arp dup to lo
! refused
> arp fwd to lo
! refused
> arp fwd to "lo"
! refused
> netdev dup to lo
= dup to "lo"
. [ immediate reg 1 0x00000001 ]
. [ dup sreg_dev 1 ]
> netdev dup to "lo"
. [ immediate reg 1 0x00000001 ]
. [ dup sreg_dev 1 ]
> netdev dup to 1
= dup to "lo"
. [ immediate reg 1 0x00000001 ]
. [ dup sreg_dev 1 ]
> netdev dup to nosuch
! refused
> netdev dup to meta mark map { 1 : "lo", 2 : "lo" }
= dup to meta mark map { 0x00000001 : "lo", 0x00000002 : "lo" }
. __map%d t b size 2
. __map%d t 0
. element 00000001  : 00000001 0 [end]	element 00000002  : 00000001 0 [end]
. [ meta load mark => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ dup sreg_dev 1 ]
> netdev dup to 1.2.3.4
! refused
> netdev dup to lo device lo
! refused
> netdev fwd to lo
= fwd to "lo"
. [ immediate reg 1 0x00000001 ]
. [ fwd sreg_dev 1 ]
> netdev fwd to "lo"
. [ immediate reg 1 0x00000001 ]
. [ fwd sreg_dev 1 ]
> netdev fwd to nosuch
! refused
> netdev fwd to mark map { 1 : lo, 2 : lo }
= fwd to meta mark map { 0x00000001 : "lo", 0x00000002 : "lo" }
. __map%d t b size 2
. __map%d t 0
. element 00000001  : 00000001 0 [end]	element 00000002  : 00000001 0 [end]
. [ meta load mark => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ fwd sreg_dev 1 ]
> netdev fwd ip to 192.168.2.200 device lo
= fwd ip to 192.168.2.200 device "lo"
. [ immediate reg 1 0x00000001 ]
. [ immediate reg 2 0xc802a8c0 ]
. [ fwd sreg_dev 1 sreg_addr 2 nfproto 2 ]
> netdev fwd ip6 to fe80::1 device lo
= fwd ip6 to fe80::1 device "lo"
. [ immediate reg 1 0x00000001 ]
. [ immediate reg 2 0x000080fe 0x00000000 0x00000000 0x01000000 ]
. [ fwd sreg_dev 1 sreg_addr 2 nfproto 10 ]
> netdev fwd to 192.168.2.200 device lo
! refused
> netdev fwd ip to fe80::1 device lo
! refused
> netdev fwd ip to 1.2.3.4
! refused
> netdev fwd
! refused
> netdev fwd to
! refused
> netdev fwd to lo accept
! refused
> netdev fwd to mark map { 0x1 : "lo" }
= fwd to meta mark map { 0x00000001 : "lo" }
. __map%d t b size 1
. __map%d t 0
. element 00000001  : 00000001 0 [end]
. [ meta load mark => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ fwd sreg_dev 1 ]
> netdev fwd ip to ip daddr map { 1.2.3.4 : 5.6.7.8 } device lo
= fwd ip to ip daddr map { 1.2.3.4 : 5.6.7.8 } device "lo"
. __map%d t b size 1
. __map%d t 0
. element 04030201  : 08070605 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ immediate reg 1 0x00000001 ]
. [ payload load 4b @ network header + 16 => reg 2 ]
. [ lookup reg 2 set __map%d dreg 2 ]
. [ fwd sreg_dev 1 sreg_addr 2 nfproto 2 ]
> netdev fwd to ip saddr map { 1.2.3.4 : lo }
= fwd to ip saddr map { 1.2.3.4 : "lo" }
. __map%d t b size 1
. __map%d t 0
. element 04030201  : 00000001 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ fwd sreg_dev 1 ]
> netdev dup to ip saddr map { 1.2.3.4 : lo }
= dup to ip saddr map { 1.2.3.4 : "lo" }
. __map%d t b size 1
. __map%d t 0
. element 04030201  : 00000001 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ dup sreg_dev 1 ]
> netdev fwd to iif
. [ meta load iif => reg 1 ]
. [ fwd sreg_dev 1 ]
> netdev fwd ip to 1.2.3.4 device iif
. [ meta load iif => reg 1 ]
. [ immediate reg 2 0x04030201 ]
. [ fwd sreg_dev 1 sreg_addr 2 nfproto 2 ]
> netdev ip saddr 1.2.3.4 fwd to lo
= ip saddr 1.2.3.4 fwd to "lo"
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ immediate reg 1 0x00000001 ]
. [ fwd sreg_dev 1 ]
> netdev masquerade
! refused
> netdev redirect
! refused
> netdev tproxy to :5
! refused
