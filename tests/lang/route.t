# Routing, fib, socket, osf and ipsec
@ map fm { type ifname : verdict; }
@ set osfs { typeof osf name; elements = { "Linux" }; }
> ip rt classid 1
. [ rt load classid => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip rt classid cosmos
= rt classid "cosmos"
. [ rt load classid => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip rt classid != 5
. [ rt load classid => reg 1 ]
. [ cmp neq reg 1 0x00000005 ]
> ip rt classid { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ rt load classid => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip rt classid 1-5
. [ rt load classid => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x05000000 ]
> ip rt nexthop 192.168.0.1
= rt ip nexthop 192.168.0.1
. [ rt load nexthop4 => reg 1 ]
. [ cmp eq reg 1 0x0100a8c0 ]
> ip rt nexthop != 10.0.0.0/8
= rt ip nexthop != 10.0.0.0/8
. [ rt load nexthop4 => reg 1 ]
. [ cmp neq reg 1 0x0000000a ]
> ip rt nexthop { 192.168.0.1, 10.0.0.0/8 }
= rt ip nexthop { 10.0.0.0/8, 192.168.0.1 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 0000000a  : 0 [end]	element 0000000b  : 1 [end]	element 0100a8c0  : 0 [end]	element 0200a8c0  : 1 [end]
. [ rt load nexthop4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip rt ip nexthop 192.168.0.1
. [ rt load nexthop4 => reg 1 ]
. [ cmp eq reg 1 0x0100a8c0 ]
> ip rt ip6 nexthop fd00::1
! refused
> ip rt nexthop fd00::1
! refused
> ip rt mtu 1500
. [ rt load tcpmss => reg 1 ]
. [ cmp eq reg 1 0x000005dc ]
~ kernel
> ip rt mtu > 1400
. [ rt load tcpmss => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 2, 2) ]
. [ cmp gt reg 1 0x00007805 ]
~ kernel
> ip rt tcpmss
! refused
> ip rt mtu { 1400, 1500 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000578  : 0 [end]	element 000005dc  : 0 [end]
. [ rt load tcpmss => reg 1 ]
. [ lookup reg 1 set __set%d ]
~ kernel
> ip rt ipsec exists
. [ rt load ipsec => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip rt ipsec missing
. [ rt load ipsec => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip rt ipsec 1
= rt ipsec exists
. [ rt load ipsec => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip rt foo 5
! refused
> ip rt
! refused
> ip rt classid . rt mtu { 1 . 1500 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 000005dc  : 0 [end]
. [ rt load classid => reg 1 ]
. [ rt load tcpmss => reg 9 ]
. [ lookup reg 1 set __set%d ]
~ kernel
> ip rt nexthop 192.168.0.1 rt mtu 5
. [ rt load nexthop4 => reg 1 ]
. [ cmp eq reg 1 0x0100a8c0 ]
. [ rt load tcpmss => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
~ kernel
> ip tcp option maxseg size set rt mtu
. [ rt load tcpmss => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 2, 2) ]
. [ exthdr write tcpopt reg 1 => 2b @ 2 + 2 ]
~ kernel
> ip rt classid set 5
! refused
> ip meta mark set rt mtu
. [ rt load tcpmss => reg 1 ]
. [ meta set mark with reg 1 ]
~ kernel
> ip6 rt classid 1
. [ rt load classid => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 rt nexthop 192.168.0.1
! refused
> ip6 rt nexthop fd00::1
= rt ip6 nexthop fd00::1
. [ rt load nexthop6 => reg 1 ]
. [ cmp eq reg 1 0x000000fd 0x00000000 0x00000000 0x01000000 ]
> ip6 rt ip nexthop 192.168.0.1
! refused
> ip6 rt ip6 nexthop fd00::1
. [ rt load nexthop6 => reg 1 ]
. [ cmp eq reg 1 0x000000fd 0x00000000 0x00000000 0x01000000 ]
> ip6 rt mtu 1500
. [ rt load tcpmss => reg 1 ]
. [ cmp eq reg 1 0x000005dc ]
~ kernel
> ip6 rt ipsec exists
. [ rt load ipsec => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 meta nfproto ipv4 rt nexthop 192.168.0.1
! refused
> ip6 meta nfproto ipv6 rt nexthop fd00::1
! refused
> ip6 rt ip6 nexthop != fe80::/10 drop
. [ rt load nexthop6 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c0ff 0x00000000 0x00000000 0x00000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp neq reg 1 0x000080fe 0x00000000 0x00000000 0x00000000 ]
. [ immediate reg 0 drop ]
> ip6 ip saddr 1.2.3.4 rt nexthop 1.2.3.4
! refused
> ip6 meta nfproto ipv4 rt ip nexthop 192.168.0.1
! refused
> inet rt classid 1
. [ rt load classid => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet rt nexthop 192.168.0.1
! refused
> inet rt nexthop fd00::1
! refused
> inet rt ip nexthop 192.168.0.1
. [ rt load nexthop4 => reg 1 ]
. [ cmp eq reg 1 0x0100a8c0 ]
> inet rt ip6 nexthop fd00::1
. [ rt load nexthop6 => reg 1 ]
. [ cmp eq reg 1 0x000000fd 0x00000000 0x00000000 0x01000000 ]
> inet rt mtu 1500
. [ rt load tcpmss => reg 1 ]
. [ cmp eq reg 1 0x000005dc ]
~ kernel
> inet rt ipsec exists
. [ rt load ipsec => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet meta nfproto ipv4 rt nexthop 192.168.0.1
= meta nfproto ipv4 rt ip nexthop 192.168.0.1
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ rt load nexthop4 => reg 1 ]
. [ cmp eq reg 1 0x0100a8c0 ]
> inet meta nfproto ipv6 rt nexthop fd00::1
= meta nfproto ipv6 rt ip6 nexthop fd00::1
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ rt load nexthop6 => reg 1 ]
. [ cmp eq reg 1 0x000000fd 0x00000000 0x00000000 0x01000000 ]
> inet rt ip6 nexthop != fe80::/10 drop
. [ rt load nexthop6 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c0ff 0x00000000 0x00000000 0x00000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp neq reg 1 0x000080fe 0x00000000 0x00000000 0x00000000 ]
. [ immediate reg 0 drop ]
> inet ip saddr 1.2.3.4 rt nexthop 1.2.3.4
= ip saddr 1.2.3.4 rt ip nexthop 1.2.3.4
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ rt load nexthop4 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> inet meta nfproto ipv4 rt ip nexthop 192.168.0.1
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ rt load nexthop4 => reg 1 ]
. [ cmp eq reg 1 0x0100a8c0 ]
> bridge rt classid 1
. [ rt load classid => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
~ kernel
> bridge rt nexthop 192.168.0.1
! refused
> bridge rt nexthop fd00::1
! refused
> bridge rt ip nexthop 192.168.0.1
. [ rt load nexthop4 => reg 1 ]
. [ cmp eq reg 1 0x0100a8c0 ]
~ kernel
> bridge rt ip6 nexthop fd00::1
. [ rt load nexthop6 => reg 1 ]
. [ cmp eq reg 1 0x000000fd 0x00000000 0x00000000 0x01000000 ]
~ kernel
> bridge rt mtu 1500
. [ rt load tcpmss => reg 1 ]
. [ cmp eq reg 1 0x000005dc ]
~ kernel
> bridge rt ipsec exists
. [ rt load ipsec => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
~ kernel
> bridge meta nfproto ipv4 rt nexthop 192.168.0.1
! refused
> bridge meta nfproto ipv6 rt nexthop fd00::1
! refused
> bridge rt ip6 nexthop != fe80::/10 drop
. [ rt load nexthop6 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c0ff 0x00000000 0x00000000 0x00000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp neq reg 1 0x000080fe 0x00000000 0x00000000 0x00000000 ]
. [ immediate reg 0 drop ]
~ kernel
> bridge ip saddr 1.2.3.4 rt nexthop 1.2.3.4
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ rt load nexthop4 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
~ kernel
> bridge meta nfproto ipv4 rt ip nexthop 192.168.0.1
! refused
> arp rt classid 1
. [ rt load classid => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
~ kernel
> arp rt nexthop 192.168.0.1
! refused
> arp rt nexthop fd00::1
! refused
> arp rt ip nexthop 192.168.0.1
. [ rt load nexthop4 => reg 1 ]
. [ cmp eq reg 1 0x0100a8c0 ]
~ kernel
> arp rt ip6 nexthop fd00::1
. [ rt load nexthop6 => reg 1 ]
. [ cmp eq reg 1 0x000000fd 0x00000000 0x00000000 0x01000000 ]
~ kernel
> arp rt mtu 1500
. [ rt load tcpmss => reg 1 ]
. [ cmp eq reg 1 0x000005dc ]
~ kernel
> arp rt ipsec exists
. [ rt load ipsec => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
~ kernel
> arp meta nfproto ipv4 rt nexthop 192.168.0.1
! refused
> arp meta nfproto ipv6 rt nexthop fd00::1
! refused
> arp rt ip6 nexthop != fe80::/10 drop
. [ rt load nexthop6 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c0ff 0x00000000 0x00000000 0x00000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp neq reg 1 0x000080fe 0x00000000 0x00000000 0x00000000 ]
. [ immediate reg 0 drop ]
~ kernel
> arp ip saddr 1.2.3.4 rt nexthop 1.2.3.4
! refused
> arp meta nfproto ipv4 rt ip nexthop 192.168.0.1
! refused
> netdev rt classid 1
. [ rt load classid => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
~ kernel
> netdev rt nexthop 192.168.0.1
! refused
> netdev rt nexthop fd00::1
! refused
> netdev rt ip nexthop 192.168.0.1
. [ rt load nexthop4 => reg 1 ]
. [ cmp eq reg 1 0x0100a8c0 ]
~ kernel
> netdev rt ip6 nexthop fd00::1
. [ rt load nexthop6 => reg 1 ]
. [ cmp eq reg 1 0x000000fd 0x00000000 0x00000000 0x01000000 ]
~ kernel
> netdev rt mtu 1500
. [ rt load tcpmss => reg 1 ]
. [ cmp eq reg 1 0x000005dc ]
~ kernel
> netdev rt ipsec exists
. [ rt load ipsec => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
~ kernel
> netdev meta nfproto ipv4 rt nexthop 192.168.0.1
! refused
> netdev meta nfproto ipv6 rt nexthop fd00::1
! refused
> netdev rt ip6 nexthop != fe80::/10 drop
. [ rt load nexthop6 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c0ff 0x00000000 0x00000000 0x00000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp neq reg 1 0x000080fe 0x00000000 0x00000000 0x00000000 ]
. [ immediate reg 0 drop ]
~ kernel
> netdev ip saddr 1.2.3.4 rt nexthop 1.2.3.4
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ rt load nexthop4 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
~ kernel
> netdev meta nfproto ipv4 rt ip nexthop 192.168.0.1
! refused
> ip fib saddr . iif oif missing
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip fib saddr . iif oif missing drop
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
. [ immediate reg 0 drop ]
> ip fib saddr . iif oif eq 0
= fib saddr . iif oif 0
. [ fib saddr . iif oif => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip fib saddr . iif oif != 0
. [ fib saddr . iif oif => reg 1 ]
. [ cmp neq reg 1 0x00000000 ]
> ip fib saddr . iif oif exists
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip fib saddr . iif oif lo
= fib saddr . iif oif "lo"
. [ fib saddr . iif oif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip fib saddr . iif oifname "lo"
. [ fib saddr . iif oifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
> ip fib saddr oifname lo
= fib saddr oifname "lo"
. [ fib saddr oifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
> ip fib daddr oifname { "lo", "eth*" }
= fib daddr oifname { "eth*", "lo" }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 00687465 00000000 00000000 00000000  : 0 [end]	element 00697465 00000000 00000000 00000000  : 1 [end]	element 00006f6c 00000000 00000000 00000000  : 0 [end]	element 00006f6c 00000000 00000000 01000000  : 1 [end]
. [ fib daddr oifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip fib daddr type local
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> ip fib daddr . iif type != { local, broadcast, multicast } drop
. __set%d t 3 size 3
. __set%d t 0
. element 00000002  : 0 [end]	element 00000003  : 0 [end]	element 00000005  : 0 [end]
. [ fib daddr . iif type => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
. [ immediate reg 0 drop ]
> ip fib daddr . iif type local
. [ fib daddr . iif type => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> ip fib saddr . iif type unicast
. [ fib saddr . iif type => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip fib daddr . oif type local
. [ fib daddr . oif type => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
~ kernel
> ip fib saddr . mark . iif oif exists
. [ fib saddr . mark . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip fib daddr . mark type blackhole
. [ fib daddr . mark type => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> ip fib daddr . iif type vmap { blackhole : drop, prohibit : drop, unicast : accept }
= fib daddr . iif type vmap { unicast : accept, blackhole : drop, prohibit : drop }
. __map%d t b size 3
. __map%d t 0
. element 00000006  : drop 0 [end]	element 00000008  : drop 0 [end]	element 00000001  : accept 0 [end]
. [ fib daddr . iif type => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip fib daddr . oif type vmap { blackhole : drop, prohibit : drop, unicast : accept }
. __map%d t b size 3
. __map%d t 0
. element 00000006  : drop 0 [end]	element 00000008  : drop 0 [end]	element 00000001  : accept 0 [end]
. [ fib daddr . oif type => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
~ kernel
> ip meta mark set 0xdead fib daddr . mark type vmap { blackhole : drop, prohibit : drop, unicast : accept }
= meta mark set 0x0000dead fib daddr . mark type vmap { unicast : accept, blackhole : drop, prohibit : drop }
. __map%d t b size 3
. __map%d t 0
. element 00000006  : drop 0 [end]	element 00000008  : drop 0 [end]	element 00000001  : accept 0 [end]
. [ immediate reg 1 0x0000dead ]
. [ meta set mark with reg 1 ]
. [ fib daddr . mark type => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip fib saddr oif lo
= fib saddr oif "lo"
. [ fib saddr oif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip fib daddr oif 0
. [ fib daddr oif => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip fib saddr type { local, unicast }
= fib saddr type { unicast, local }
. __set%d t 3 size 2
. __set%d t 0
. element 00000002  : 0 [end]	element 00000001  : 0 [end]
. [ fib saddr type => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip fib saddr type 2
= fib saddr type local
. [ fib saddr type => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> ip fib saddr type foo
! refused
> ip fib saddr . daddr oif 1
! refused
> ip fib iif oif 1
! refused
> ip fib saddr . iif . oif oif exists
! refused
> ip fib saddr
! refused
> ip fib saddr foo
! refused
> ip fib
! refused
> ip fib saddr oif
! refused
> ip fib saddr . saddr oif exists
= fib saddr oif exists
. [ fib saddr oif present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip fib mark oif exists
! refused
> ip fib daddr . mark . iif oifname != "lo"
. [ fib daddr . mark . iif oifname => reg 1 ]
. [ cmp neq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
> ip fib daddr type unspec
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip fib daddr type unreachable
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000007 ]
> ip fib daddr type prohibit
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip fib daddr type throw
! refused
> ip fib daddr type nat
! refused
> ip fib daddr type xresolve
! refused
> ip fib daddr type anycast
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip fib saddr . iif oif set 1
! refused
> ip fib saddr oif . meta mark { lo . 1 }
= fib saddr oif . meta mark { "lo" . 0x00000001 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 00000001  : 0 [end]
. [ fib saddr oif => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip fib saddr . iif oif missing counter drop comment "rpf"
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
. [ counter pkts 0 bytes 0 ]
. [ immediate reg 0 drop ]
> ip fib saddr . iif oif != exists
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip fib saddr . iif oif == missing
= fib saddr . iif oif missing
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip fib daddr type != local
. [ fib daddr type => reg 1 ]
. [ cmp neq reg 1 0x00000002 ]
> ip fib saddr . iif oifname missing
. [ fib saddr . iif oifname present => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x00000000 ]
~ kernel
> ip fib saddr . iif oifname 0
= fib saddr . iif oifname "0"
. [ fib saddr . iif oifname => reg 1 ]
. [ cmp eq reg 1 0x00000030 0x00000000 0x00000000 0x00000000 ]
> ip fib saddr . iif oifname exists
. [ fib saddr . iif oifname present => reg 1 ]
. [ cmp eq reg 1 0x00000001 0x00000000 0x00000000 0x00000000 ]
~ kernel
> ip6 fib saddr . iif oif missing
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 fib saddr . iif oif missing drop
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
. [ immediate reg 0 drop ]
> ip6 fib saddr . iif oif eq 0
= fib saddr . iif oif 0
. [ fib saddr . iif oif => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 fib saddr . iif oif != 0
. [ fib saddr . iif oif => reg 1 ]
. [ cmp neq reg 1 0x00000000 ]
> ip6 fib saddr . iif oif exists
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 fib saddr . iif oif lo
= fib saddr . iif oif "lo"
. [ fib saddr . iif oif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 fib saddr . iif oifname "lo"
. [ fib saddr . iif oifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
> ip6 fib saddr oifname lo
= fib saddr oifname "lo"
. [ fib saddr oifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
> ip6 fib daddr oifname { "lo", "eth*" }
= fib daddr oifname { "eth*", "lo" }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 00687465 00000000 00000000 00000000  : 0 [end]	element 00697465 00000000 00000000 00000000  : 1 [end]	element 00006f6c 00000000 00000000 00000000  : 0 [end]	element 00006f6c 00000000 00000000 01000000  : 1 [end]
. [ fib daddr oifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 fib daddr type local
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> ip6 fib daddr . iif type != { local, broadcast, multicast } drop
. __set%d t 3 size 3
. __set%d t 0
. element 00000002  : 0 [end]	element 00000003  : 0 [end]	element 00000005  : 0 [end]
. [ fib daddr . iif type => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
. [ immediate reg 0 drop ]
> ip6 fib daddr . iif type local
. [ fib daddr . iif type => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> ip6 fib saddr . iif type unicast
. [ fib saddr . iif type => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 fib daddr . oif type local
. [ fib daddr . oif type => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
~ kernel
> ip6 fib saddr . mark . iif oif exists
. [ fib saddr . mark . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 fib daddr . mark type blackhole
. [ fib daddr . mark type => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> ip6 fib daddr . iif type vmap { blackhole : drop, prohibit : drop, unicast : accept }
= fib daddr . iif type vmap { unicast : accept, blackhole : drop, prohibit : drop }
. __map%d t b size 3
. __map%d t 0
. element 00000006  : drop 0 [end]	element 00000008  : drop 0 [end]	element 00000001  : accept 0 [end]
. [ fib daddr . iif type => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 fib daddr . oif type vmap { blackhole : drop, prohibit : drop, unicast : accept }
. __map%d t b size 3
. __map%d t 0
. element 00000006  : drop 0 [end]	element 00000008  : drop 0 [end]	element 00000001  : accept 0 [end]
. [ fib daddr . oif type => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
~ kernel
> ip6 meta mark set 0xdead fib daddr . mark type vmap { blackhole : drop, prohibit : drop, unicast : accept }
= meta mark set 0x0000dead fib daddr . mark type vmap { unicast : accept, blackhole : drop, prohibit : drop }
. __map%d t b size 3
. __map%d t 0
. element 00000006  : drop 0 [end]	element 00000008  : drop 0 [end]	element 00000001  : accept 0 [end]
. [ immediate reg 1 0x0000dead ]
. [ meta set mark with reg 1 ]
. [ fib daddr . mark type => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 fib saddr oif lo
= fib saddr oif "lo"
. [ fib saddr oif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 fib daddr oif 0
. [ fib daddr oif => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 fib saddr type { local, unicast }
= fib saddr type { unicast, local }
. __set%d t 3 size 2
. __set%d t 0
. element 00000002  : 0 [end]	element 00000001  : 0 [end]
. [ fib saddr type => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 fib saddr type 2
= fib saddr type local
. [ fib saddr type => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> ip6 fib saddr type foo
! refused
> ip6 fib saddr . daddr oif 1
! refused
> ip6 fib iif oif 1
! refused
> ip6 fib saddr . iif . oif oif exists
! refused
> ip6 fib saddr
! refused
> ip6 fib saddr foo
! refused
> ip6 fib
! refused
> ip6 fib saddr oif
! refused
> ip6 fib saddr . saddr oif exists
= fib saddr oif exists
. [ fib saddr oif present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 fib mark oif exists
! refused
> ip6 fib daddr . mark . iif oifname != "lo"
. [ fib daddr . mark . iif oifname => reg 1 ]
. [ cmp neq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
> ip6 fib daddr type unspec
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 fib daddr type unreachable
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000007 ]
> ip6 fib daddr type prohibit
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip6 fib daddr type throw
! refused
> ip6 fib daddr type nat
! refused
> ip6 fib daddr type xresolve
! refused
> ip6 fib daddr type anycast
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip6 fib saddr . iif oif set 1
! refused
> ip6 fib saddr oif . meta mark { lo . 1 }
= fib saddr oif . meta mark { "lo" . 0x00000001 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 00000001  : 0 [end]
. [ fib saddr oif => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip6 fib saddr . iif oif missing counter drop comment "rpf"
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
. [ counter pkts 0 bytes 0 ]
. [ immediate reg 0 drop ]
> ip6 fib saddr . iif oif != exists
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip6 fib saddr . iif oif == missing
= fib saddr . iif oif missing
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 fib daddr type != local
. [ fib daddr type => reg 1 ]
. [ cmp neq reg 1 0x00000002 ]
> ip6 fib saddr . iif oifname missing
. [ fib saddr . iif oifname present => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x00000000 ]
~ kernel
> ip6 fib saddr . iif oifname 0
= fib saddr . iif oifname "0"
. [ fib saddr . iif oifname => reg 1 ]
. [ cmp eq reg 1 0x00000030 0x00000000 0x00000000 0x00000000 ]
> ip6 fib saddr . iif oifname exists
. [ fib saddr . iif oifname present => reg 1 ]
. [ cmp eq reg 1 0x00000001 0x00000000 0x00000000 0x00000000 ]
~ kernel
> inet fib saddr . iif oif missing
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> inet fib saddr . iif oif missing drop
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
. [ immediate reg 0 drop ]
> inet fib saddr . iif oif eq 0
= fib saddr . iif oif 0
. [ fib saddr . iif oif => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> inet fib saddr . iif oif != 0
. [ fib saddr . iif oif => reg 1 ]
. [ cmp neq reg 1 0x00000000 ]
> inet fib saddr . iif oif exists
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet fib saddr . iif oif lo
= fib saddr . iif oif "lo"
. [ fib saddr . iif oif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet fib saddr . iif oifname "lo"
. [ fib saddr . iif oifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
> inet fib saddr oifname lo
= fib saddr oifname "lo"
. [ fib saddr oifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
> inet fib daddr oifname { "lo", "eth*" }
= fib daddr oifname { "eth*", "lo" }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 00687465 00000000 00000000 00000000  : 0 [end]	element 00697465 00000000 00000000 00000000  : 1 [end]	element 00006f6c 00000000 00000000 00000000  : 0 [end]	element 00006f6c 00000000 00000000 01000000  : 1 [end]
. [ fib daddr oifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
> inet fib daddr type local
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> inet fib daddr . iif type != { local, broadcast, multicast } drop
. __set%d t 3 size 3
. __set%d t 0
. element 00000002  : 0 [end]	element 00000003  : 0 [end]	element 00000005  : 0 [end]
. [ fib daddr . iif type => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
. [ immediate reg 0 drop ]
> inet fib daddr . iif type local
. [ fib daddr . iif type => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> inet fib saddr . iif type unicast
. [ fib saddr . iif type => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet fib daddr . oif type local
. [ fib daddr . oif type => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
~ kernel
> inet fib saddr . mark . iif oif exists
. [ fib saddr . mark . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet fib daddr . mark type blackhole
. [ fib daddr . mark type => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> inet fib daddr . iif type vmap { blackhole : drop, prohibit : drop, unicast : accept }
= fib daddr . iif type vmap { unicast : accept, blackhole : drop, prohibit : drop }
. __map%d t b size 3
. __map%d t 0
. element 00000006  : drop 0 [end]	element 00000008  : drop 0 [end]	element 00000001  : accept 0 [end]
. [ fib daddr . iif type => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet fib daddr . oif type vmap { blackhole : drop, prohibit : drop, unicast : accept }
. __map%d t b size 3
. __map%d t 0
. element 00000006  : drop 0 [end]	element 00000008  : drop 0 [end]	element 00000001  : accept 0 [end]
. [ fib daddr . oif type => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
~ kernel
> inet meta mark set 0xdead fib daddr . mark type vmap { blackhole : drop, prohibit : drop, unicast : accept }
= meta mark set 0x0000dead fib daddr . mark type vmap { unicast : accept, blackhole : drop, prohibit : drop }
. __map%d t b size 3
. __map%d t 0
. element 00000006  : drop 0 [end]	element 00000008  : drop 0 [end]	element 00000001  : accept 0 [end]
. [ immediate reg 1 0x0000dead ]
. [ meta set mark with reg 1 ]
. [ fib daddr . mark type => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet fib saddr oif lo
= fib saddr oif "lo"
. [ fib saddr oif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet fib daddr oif 0
. [ fib daddr oif => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> inet fib saddr type { local, unicast }
= fib saddr type { unicast, local }
. __set%d t 3 size 2
. __set%d t 0
. element 00000002  : 0 [end]	element 00000001  : 0 [end]
. [ fib saddr type => reg 1 ]
. [ lookup reg 1 set __set%d ]
> inet fib saddr type 2
= fib saddr type local
. [ fib saddr type => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> inet fib saddr type foo
! refused
> inet fib saddr . daddr oif 1
! refused
> inet fib iif oif 1
! refused
> inet fib saddr . iif . oif oif exists
! refused
> inet fib saddr
! refused
> inet fib saddr foo
! refused
> inet fib
! refused
> inet fib saddr oif
! refused
> inet fib saddr . saddr oif exists
= fib saddr oif exists
. [ fib saddr oif present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet fib mark oif exists
! refused
> inet fib daddr . mark . iif oifname != "lo"
. [ fib daddr . mark . iif oifname => reg 1 ]
. [ cmp neq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
> inet fib daddr type unspec
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> inet fib daddr type unreachable
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000007 ]
> inet fib daddr type prohibit
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> inet fib daddr type throw
! refused
> inet fib daddr type nat
! refused
> inet fib daddr type xresolve
! refused
> inet fib daddr type anycast
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> inet fib saddr . iif oif set 1
! refused
> inet fib saddr oif . meta mark { lo . 1 }
= fib saddr oif . meta mark { "lo" . 0x00000001 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 00000001  : 0 [end]
. [ fib saddr oif => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> inet fib saddr . iif oif missing counter drop comment "rpf"
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
. [ counter pkts 0 bytes 0 ]
. [ immediate reg 0 drop ]
> inet fib saddr . iif oif != exists
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> inet fib saddr . iif oif == missing
= fib saddr . iif oif missing
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> inet fib daddr type != local
. [ fib daddr type => reg 1 ]
. [ cmp neq reg 1 0x00000002 ]
> inet fib saddr . iif oifname missing
. [ fib saddr . iif oifname present => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x00000000 ]
~ kernel
> inet fib saddr . iif oifname 0
= fib saddr . iif oifname "0"
. [ fib saddr . iif oifname => reg 1 ]
. [ cmp eq reg 1 0x00000030 0x00000000 0x00000000 0x00000000 ]
> inet fib saddr . iif oifname exists
. [ fib saddr . iif oifname present => reg 1 ]
. [ cmp eq reg 1 0x00000001 0x00000000 0x00000000 0x00000000 ]
~ kernel
> netdev fib saddr . iif oif missing
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> netdev fib saddr . iif oif missing drop
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
. [ immediate reg 0 drop ]
> netdev fib saddr . iif oif eq 0
= fib saddr . iif oif 0
. [ fib saddr . iif oif => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> netdev fib saddr . iif oif != 0
. [ fib saddr . iif oif => reg 1 ]
. [ cmp neq reg 1 0x00000000 ]
> netdev fib saddr . iif oif exists
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev fib saddr . iif oif lo
= fib saddr . iif oif "lo"
. [ fib saddr . iif oif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev fib saddr . iif oifname "lo"
. [ fib saddr . iif oifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
> netdev fib saddr oifname lo
= fib saddr oifname "lo"
. [ fib saddr oifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
> netdev fib daddr oifname { "lo", "eth*" }
= fib daddr oifname { "eth*", "lo" }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 00687465 00000000 00000000 00000000  : 0 [end]	element 00697465 00000000 00000000 00000000  : 1 [end]	element 00006f6c 00000000 00000000 00000000  : 0 [end]	element 00006f6c 00000000 00000000 01000000  : 1 [end]
. [ fib daddr oifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
> netdev fib daddr type local
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> netdev fib daddr . iif type != { local, broadcast, multicast } drop
. __set%d t 3 size 3
. __set%d t 0
. element 00000002  : 0 [end]	element 00000003  : 0 [end]	element 00000005  : 0 [end]
. [ fib daddr . iif type => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
. [ immediate reg 0 drop ]
> netdev fib daddr . iif type local
. [ fib daddr . iif type => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> netdev fib saddr . iif type unicast
. [ fib saddr . iif type => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev fib daddr . oif type local
. [ fib daddr . oif type => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
~ kernel
> netdev fib saddr . mark . iif oif exists
. [ fib saddr . mark . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev fib daddr . mark type blackhole
. [ fib daddr . mark type => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> netdev fib daddr . iif type vmap { blackhole : drop, prohibit : drop, unicast : accept }
= fib daddr . iif type vmap { unicast : accept, blackhole : drop, prohibit : drop }
. __map%d t b size 3
. __map%d t 0
. element 00000006  : drop 0 [end]	element 00000008  : drop 0 [end]	element 00000001  : accept 0 [end]
. [ fib daddr . iif type => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> netdev fib daddr . oif type vmap { blackhole : drop, prohibit : drop, unicast : accept }
. __map%d t b size 3
. __map%d t 0
. element 00000006  : drop 0 [end]	element 00000008  : drop 0 [end]	element 00000001  : accept 0 [end]
. [ fib daddr . oif type => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
~ kernel
> netdev meta mark set 0xdead fib daddr . mark type vmap { blackhole : drop, prohibit : drop, unicast : accept }
= meta mark set 0x0000dead fib daddr . mark type vmap { unicast : accept, blackhole : drop, prohibit : drop }
. __map%d t b size 3
. __map%d t 0
. element 00000006  : drop 0 [end]	element 00000008  : drop 0 [end]	element 00000001  : accept 0 [end]
. [ immediate reg 1 0x0000dead ]
. [ meta set mark with reg 1 ]
. [ fib daddr . mark type => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> netdev fib saddr oif lo
= fib saddr oif "lo"
. [ fib saddr oif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev fib daddr oif 0
. [ fib daddr oif => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> netdev fib saddr type { local, unicast }
= fib saddr type { unicast, local }
. __set%d t 3 size 2
. __set%d t 0
. element 00000002  : 0 [end]	element 00000001  : 0 [end]
. [ fib saddr type => reg 1 ]
. [ lookup reg 1 set __set%d ]
> netdev fib saddr type 2
= fib saddr type local
. [ fib saddr type => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> netdev fib saddr type foo
! refused
> netdev fib saddr . daddr oif 1
! refused
> netdev fib iif oif 1
! refused
> netdev fib saddr . iif . oif oif exists
! refused
> netdev fib saddr
! refused
> netdev fib saddr foo
! refused
> netdev fib
! refused
> netdev fib saddr oif
! refused
> netdev fib saddr . saddr oif exists
= fib saddr oif exists
. [ fib saddr oif present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev fib mark oif exists
! refused
> netdev fib daddr . mark . iif oifname != "lo"
. [ fib daddr . mark . iif oifname => reg 1 ]
. [ cmp neq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
> netdev fib daddr type unspec
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> netdev fib daddr type unreachable
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000007 ]
> netdev fib daddr type prohibit
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> netdev fib daddr type throw
! refused
> netdev fib daddr type nat
! refused
> netdev fib daddr type xresolve
! refused
> netdev fib daddr type anycast
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> netdev fib saddr . iif oif set 1
! refused
> netdev fib saddr oif . meta mark { lo . 1 }
= fib saddr oif . meta mark { "lo" . 0x00000001 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 00000001  : 0 [end]
. [ fib saddr oif => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> netdev fib saddr . iif oif missing counter drop comment "rpf"
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
. [ counter pkts 0 bytes 0 ]
. [ immediate reg 0 drop ]
> netdev fib saddr . iif oif != exists
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> netdev fib saddr . iif oif == missing
= fib saddr . iif oif missing
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> netdev fib daddr type != local
. [ fib daddr type => reg 1 ]
. [ cmp neq reg 1 0x00000002 ]
> netdev fib saddr . iif oifname missing
. [ fib saddr . iif oifname present => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x00000000 ]
~ kernel
> netdev fib saddr . iif oifname 0
= fib saddr . iif oifname "0"
. [ fib saddr . iif oifname => reg 1 ]
. [ cmp eq reg 1 0x00000030 0x00000000 0x00000000 0x00000000 ]
> netdev fib saddr . iif oifname exists
. [ fib saddr . iif oifname present => reg 1 ]
. [ cmp eq reg 1 0x00000001 0x00000000 0x00000000 0x00000000 ]
~ kernel
> bridge fib saddr . iif oif missing
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
~ kernel
> bridge fib saddr . iif oif missing drop
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
. [ immediate reg 0 drop ]
~ kernel
> bridge fib saddr . iif oif eq 0
. [ fib saddr . iif oif => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
~ kernel
> bridge fib saddr . iif oif != 0
. [ fib saddr . iif oif => reg 1 ]
. [ cmp neq reg 1 0x00000000 ]
~ kernel
> bridge fib saddr . iif oif exists
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
~ kernel
> bridge fib saddr . iif oif lo
. [ fib saddr . iif oif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
~ kernel
> bridge fib saddr . iif oifname "lo"
. [ fib saddr . iif oifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
~ kernel
> bridge fib saddr oifname lo
. [ fib saddr oifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
~ kernel
> bridge fib daddr oifname { "lo", "eth*" }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 00687465 00000000 00000000 00000000  : 0 [end]	element 00697465 00000000 00000000 00000000  : 1 [end]	element 00006f6c 00000000 00000000 00000000  : 0 [end]	element 00006f6c 00000000 00000000 01000000  : 1 [end]
. [ fib daddr oifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
~ kernel
> bridge fib daddr type local
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
~ kernel
> bridge fib daddr . iif type != { local, broadcast, multicast } drop
. __set%d t 3 size 3
. __set%d t 0
. element 00000002  : 0 [end]	element 00000003  : 0 [end]	element 00000005  : 0 [end]
. [ fib daddr . iif type => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
. [ immediate reg 0 drop ]
~ kernel
> bridge fib daddr . iif type local
. [ fib daddr . iif type => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
~ kernel
> bridge fib saddr . iif type unicast
. [ fib saddr . iif type => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
~ kernel
> bridge fib daddr . oif type local
. [ fib daddr . oif type => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
~ kernel
> bridge fib saddr . mark . iif oif exists
. [ fib saddr . mark . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
~ kernel
> bridge fib daddr . mark type blackhole
. [ fib daddr . mark type => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
~ kernel
> bridge fib daddr . iif type vmap { blackhole : drop, prohibit : drop, unicast : accept }
. __map%d t b size 3
. __map%d t 0
. element 00000006  : drop 0 [end]	element 00000008  : drop 0 [end]	element 00000001  : accept 0 [end]
. [ fib daddr . iif type => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
~ kernel
> bridge fib daddr . oif type vmap { blackhole : drop, prohibit : drop, unicast : accept }
. __map%d t b size 3
. __map%d t 0
. element 00000006  : drop 0 [end]	element 00000008  : drop 0 [end]	element 00000001  : accept 0 [end]
. [ fib daddr . oif type => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
~ kernel
> bridge meta mark set 0xdead fib daddr . mark type vmap { blackhole : drop, prohibit : drop, unicast : accept }
. __map%d t b size 3
. __map%d t 0
. element 00000006  : drop 0 [end]	element 00000008  : drop 0 [end]	element 00000001  : accept 0 [end]
. [ immediate reg 1 0x0000dead ]
. [ meta set mark with reg 1 ]
. [ fib daddr . mark type => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
~ kernel
> bridge fib saddr oif lo
. [ fib saddr oif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
~ kernel
> bridge fib daddr oif 0
. [ fib daddr oif => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
~ kernel
> bridge fib saddr type { local, unicast }
. __set%d t 3 size 2
. __set%d t 0
. element 00000002  : 0 [end]	element 00000001  : 0 [end]
. [ fib saddr type => reg 1 ]
. [ lookup reg 1 set __set%d ]
~ kernel
> bridge fib saddr type 2
. [ fib saddr type => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
~ kernel
> bridge fib saddr type foo
! refused
> bridge fib saddr . daddr oif 1
! refused
> bridge fib iif oif 1
! refused
> bridge fib saddr . iif . oif oif exists
! refused
> bridge fib saddr
! refused
> bridge fib saddr foo
! refused
> bridge fib
! refused
> bridge fib saddr oif
! refused
> bridge fib saddr . saddr oif exists
. [ fib saddr oif present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
~ kernel
> bridge fib mark oif exists
! refused
> bridge fib daddr . mark . iif oifname != "lo"
. [ fib daddr . mark . iif oifname => reg 1 ]
. [ cmp neq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
~ kernel
> bridge fib daddr type unspec
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
~ kernel
> bridge fib daddr type unreachable
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000007 ]
~ kernel
> bridge fib daddr type prohibit
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
~ kernel
> bridge fib daddr type throw
! refused
> bridge fib daddr type nat
! refused
> bridge fib daddr type xresolve
! refused
> bridge fib daddr type anycast
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
~ kernel
> bridge fib saddr . iif oif set 1
! refused
> bridge fib saddr oif . meta mark { lo . 1 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 00000001  : 0 [end]
. [ fib saddr oif => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
~ kernel
> bridge fib saddr . iif oif missing counter drop comment "rpf"
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
. [ counter pkts 0 bytes 0 ]
. [ immediate reg 0 drop ]
~ kernel
> bridge fib saddr . iif oif != exists
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
~ kernel
> bridge fib saddr . iif oif == missing
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
~ kernel
> bridge fib daddr type != local
. [ fib daddr type => reg 1 ]
. [ cmp neq reg 1 0x00000002 ]
~ kernel
> bridge fib daddr type < local
. [ fib daddr type => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lt reg 1 0x02000000 ]
~ kernel
> bridge fib saddr . iif oifname missing
. [ fib saddr . iif oifname present => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x00000000 ]
~ kernel
> bridge fib saddr . iif oifname 0
. [ fib saddr . iif oifname => reg 1 ]
. [ cmp eq reg 1 0x00000030 0x00000000 0x00000000 0x00000000 ]
~ kernel
> bridge fib saddr . iif oifname exists
. [ fib saddr . iif oifname present => reg 1 ]
. [ cmp eq reg 1 0x00000001 0x00000000 0x00000000 0x00000000 ]
~ kernel
> ip socket transparent 1
. [ socket load transparent => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip socket transparent 0
. [ socket load transparent => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip socket transparent != 1
. [ socket load transparent => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip socket transparent set 1
! refused
> ip socket mark 5
= socket mark 0x00000005
. [ socket load mark => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> ip socket mark 0x00000005
. [ socket load mark => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> ip socket mark { 1, 2 }
= socket mark { 0x00000001, 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ socket load mark => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip socket mark and 0xff == 1
= socket mark & 0x000000ff == 0x00000001
. [ socket load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000001 ]
> ip socket wildcard 1
. [ socket load wildcard => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip socket wildcard 0
. [ socket load wildcard => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip socket wildcard != 1
. [ socket load wildcard => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip socket wildcard 0 mark set 2
= socket wildcard 0 meta mark set 0x00000002
. [ socket load wildcard => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
. [ immediate reg 1 0x00000002 ]
. [ meta set mark with reg 1 ]
> ip socket cgroupv2 level 1 "/"
= socket cgroupv2 level 1 1
+ refused
. [ socket load cgroupv2 => reg 1 ]
. [ cmp eq reg 1 0x00000001 0x00000000 ]
> ip socket cgroupv2 level 1 "nosuchslice"
! refused
> ip socket cgroupv2 level 256 "x"
! refused
> ip socket cgroupv2 "x"
! refused
> ip socket foo 1
! refused
> ip socket
! refused
> ip socket transparent
! refused
> ip meta mark set socket mark
. [ socket load mark => reg 1 ]
. [ meta set mark with reg 1 ]
> ip socket transparent 1 socket mark 1 accept
= socket transparent 1 socket mark 0x00000001 accept
. [ socket load transparent => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ socket load mark => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ immediate reg 0 accept ]
> ip socket transparent true
! refused
> ip socket mark set 1
! refused
> ip socket transparent . socket wildcard { 1 . 0 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 00000000  : 0 [end]
. [ socket load transparent => reg 1 ]
. [ socket load wildcard => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip socket transparent exists
! refused
> ip ct mark set socket mark
. [ socket load mark => reg 1 ]
. [ ct set mark with reg 1 ]
> ip socket mark vmap { 1 : accept }
= socket mark vmap { 0x00000001 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001  : accept 0 [end]
. [ socket load mark => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet socket transparent 1
. [ socket load transparent => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet socket transparent 0
. [ socket load transparent => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> inet socket transparent != 1
. [ socket load transparent => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> inet socket transparent set 1
! refused
> inet socket mark 5
= socket mark 0x00000005
. [ socket load mark => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> inet socket mark 0x00000005
. [ socket load mark => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> inet socket mark { 1, 2 }
= socket mark { 0x00000001, 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ socket load mark => reg 1 ]
. [ lookup reg 1 set __set%d ]
> inet socket mark and 0xff == 1
= socket mark & 0x000000ff == 0x00000001
. [ socket load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000001 ]
> inet socket wildcard 1
. [ socket load wildcard => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet socket wildcard 0
. [ socket load wildcard => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> inet socket wildcard != 1
. [ socket load wildcard => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> inet socket wildcard 0 mark set 2
= socket wildcard 0 meta mark set 0x00000002
. [ socket load wildcard => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
. [ immediate reg 1 0x00000002 ]
. [ meta set mark with reg 1 ]
> inet socket cgroupv2 level 1 "/"
= socket cgroupv2 level 1 1
+ refused
. [ socket load cgroupv2 => reg 1 ]
. [ cmp eq reg 1 0x00000001 0x00000000 ]
> inet socket cgroupv2 level 1 "nosuchslice"
! refused
> inet socket cgroupv2 level 256 "x"
! refused
> inet socket cgroupv2 "x"
! refused
> inet socket foo 1
! refused
> inet socket
! refused
> inet socket transparent
! refused
> inet meta mark set socket mark
. [ socket load mark => reg 1 ]
. [ meta set mark with reg 1 ]
> inet socket transparent 1 socket mark 1 accept
= socket transparent 1 socket mark 0x00000001 accept
. [ socket load transparent => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ socket load mark => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ immediate reg 0 accept ]
> inet socket transparent true
! refused
> inet socket mark set 1
! refused
> inet socket transparent . socket wildcard { 1 . 0 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 00000000  : 0 [end]
. [ socket load transparent => reg 1 ]
. [ socket load wildcard => reg 9 ]
. [ lookup reg 1 set __set%d ]
> inet socket transparent exists
! refused
> inet ct mark set socket mark
. [ socket load mark => reg 1 ]
. [ ct set mark with reg 1 ]
> inet socket mark vmap { 1 : accept }
= socket mark vmap { 0x00000001 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001  : accept 0 [end]
. [ socket load mark => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 socket transparent 1
. [ socket load transparent => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 socket transparent 0
. [ socket load transparent => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 socket transparent != 1
. [ socket load transparent => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip6 socket transparent set 1
! refused
> ip6 socket mark 5
= socket mark 0x00000005
. [ socket load mark => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> ip6 socket mark 0x00000005
. [ socket load mark => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> ip6 socket mark { 1, 2 }
= socket mark { 0x00000001, 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ socket load mark => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 socket mark and 0xff == 1
= socket mark & 0x000000ff == 0x00000001
. [ socket load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 socket wildcard 1
. [ socket load wildcard => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 socket wildcard 0
. [ socket load wildcard => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 socket wildcard != 1
. [ socket load wildcard => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip6 socket wildcard 0 mark set 2
= socket wildcard 0 meta mark set 0x00000002
. [ socket load wildcard => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
. [ immediate reg 1 0x00000002 ]
. [ meta set mark with reg 1 ]
> ip6 socket cgroupv2 level 1 "/"
= socket cgroupv2 level 1 1
+ refused
. [ socket load cgroupv2 => reg 1 ]
. [ cmp eq reg 1 0x00000001 0x00000000 ]
> ip6 socket cgroupv2 level 1 "nosuchslice"
! refused
> ip6 socket cgroupv2 level 256 "x"
! refused
> ip6 socket cgroupv2 "x"
! refused
> ip6 socket foo 1
! refused
> ip6 socket
! refused
> ip6 socket transparent
! refused
> ip6 meta mark set socket mark
. [ socket load mark => reg 1 ]
. [ meta set mark with reg 1 ]
> ip6 socket transparent 1 socket mark 1 accept
= socket transparent 1 socket mark 0x00000001 accept
. [ socket load transparent => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ socket load mark => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ immediate reg 0 accept ]
> ip6 socket transparent true
! refused
> ip6 socket mark set 1
! refused
> ip6 socket transparent . socket wildcard { 1 . 0 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 00000000  : 0 [end]
. [ socket load transparent => reg 1 ]
. [ socket load wildcard => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip6 socket transparent exists
! refused
> ip6 ct mark set socket mark
. [ socket load mark => reg 1 ]
. [ ct set mark with reg 1 ]
> ip6 socket mark vmap { 1 : accept }
= socket mark vmap { 0x00000001 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001  : accept 0 [end]
. [ socket load mark => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge socket transparent 1
. [ socket load transparent => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
~ kernel
> bridge socket mark 1
. [ socket load mark => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
~ kernel
> bridge osf name "Linux"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x756e694c 0x00000078 0x00000000 0x00000000 ]
~ kernel
> netdev socket transparent 1
. [ socket load transparent => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
~ kernel
> netdev socket mark 1
. [ socket load mark => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
~ kernel
> netdev osf name "Linux"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x756e694c 0x00000078 0x00000000 0x00000000 ]
~ kernel
> arp socket transparent 1
. [ socket load transparent => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
~ kernel
> arp socket mark 1
. [ socket load mark => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
~ kernel
> arp fib daddr type local
. [ fib daddr type => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
~ kernel
> arp osf name "Linux"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x756e694c 0x00000078 0x00000000 0x00000000 ]
~ kernel
> ip osf name "Linux"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x756e694c 0x00000078 0x00000000 0x00000000 ]
> ip osf name Linux
= osf name "Linux"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x756e694c 0x00000078 0x00000000 0x00000000 ]
> ip osf name != "Linux"
. [ osf dreg 1 ]
. [ cmp neq reg 1 0x756e694c 0x00000078 0x00000000 0x00000000 ]
> ip osf name { "Linux", "Windows", "Android" }
= osf name { "Linux", "Android", "Windows" }
. __set%d t 3 size 3
. __set%d t 0
. element 756e694c 00000078 00000000 00000000  : 0 [end]	element 646e6957 0073776f 00000000 00000000  : 0 [end]	element 72646e41 0064696f 00000000 00000000  : 0 [end]
. [ osf dreg 1 ]
. [ lookup reg 1 set __set%d ]
> ip osf ttl loose name "Linux"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x756e694c 0x00000078 0x00000000 0x00000000 ]
> ip osf ttl skip name "Linux"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x756e694c 0x00000078 0x00000000 0x00000000 ]
> ip osf ttl foo name "Linux"
! refused
> ip osf version "Linux:4.20"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x756e694c 0x2e343a78 0x00003032 0x00000000 ]
> ip osf ttl loose version "Linux:4.20"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x756e694c 0x2e343a78 0x00003032 0x00000000 ]
> ip osf name "morethansixteenbytes"
! refused
> ip osf name unknown
= osf name "unknown"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x6e6b6e75 0x006e776f 0x00000000 0x00000000 ]
> ip ct mark set osf name map { "Windows" : 1, "MacOs" : 2 }
= ct mark set osf name map { "MacOs" : 0x00000002, "Windows" : 0x00000001 }
. __map%d t b size 2
. __map%d t 0
. element 646e6957 0073776f 00000000 00000000  : 00000001 0 [end]	element 4f63614d 00000073 00000000 00000000  : 00000002 0 [end]
. [ osf dreg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip osf name vmap { "Linux" : accept, "Windows" : drop }
. __map%d t b size 2
. __map%d t 0
. element 756e694c 00000078 00000000 00000000  : accept 0 [end]	element 646e6957 0073776f 00000000 00000000  : drop 0 [end]
. [ osf dreg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip osf
! refused
> ip osf foo
! refused
> ip osf name
! refused
> ip osf ttl loose
! refused
> ip osf name @osfs
. [ osf dreg 1 ]
. [ lookup reg 1 set osfs ]
> ip osf version { "Linux:3.0", "Linux:4.0" }
. __set%d t 3 size 2
. __set%d t 0
. element 756e694c 2e333a78 00000030 00000000  : 0 [end]	element 756e694c 2e343a78 00000030 00000000  : 0 [end]
. [ osf dreg 1 ]
. [ lookup reg 1 set __set%d ]
> ip osf name ""
! refused
> ip osf genre "Linux"
! refused
> ip osf name 5
= osf name "5"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x00000035 0x00000000 0x00000000 0x00000000 ]
> ip osf ttl loose name { "Linux" }
= osf ttl loose name "Linux"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x756e694c 0x00000078 0x00000000 0x00000000 ]
> ip ct mark set osf version map { "Windows:XP" : 3 }
= ct mark set osf version map { "Windows:XP" : 0x00000003 }
. __map%d t b size 1
. __map%d t 0
. element 646e6957 3a73776f 00005058 00000000  : 00000003 0 [end]
. [ osf dreg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> inet osf name "Linux"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x756e694c 0x00000078 0x00000000 0x00000000 ]
> inet osf name Linux
= osf name "Linux"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x756e694c 0x00000078 0x00000000 0x00000000 ]
> inet osf name != "Linux"
. [ osf dreg 1 ]
. [ cmp neq reg 1 0x756e694c 0x00000078 0x00000000 0x00000000 ]
> inet osf name { "Linux", "Windows", "Android" }
= osf name { "Linux", "Android", "Windows" }
. __set%d t 3 size 3
. __set%d t 0
. element 756e694c 00000078 00000000 00000000  : 0 [end]	element 646e6957 0073776f 00000000 00000000  : 0 [end]	element 72646e41 0064696f 00000000 00000000  : 0 [end]
. [ osf dreg 1 ]
. [ lookup reg 1 set __set%d ]
> inet osf ttl loose name "Linux"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x756e694c 0x00000078 0x00000000 0x00000000 ]
> inet osf ttl skip name "Linux"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x756e694c 0x00000078 0x00000000 0x00000000 ]
> inet osf ttl foo name "Linux"
! refused
> inet osf version "Linux:4.20"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x756e694c 0x2e343a78 0x00003032 0x00000000 ]
> inet osf ttl loose version "Linux:4.20"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x756e694c 0x2e343a78 0x00003032 0x00000000 ]
> inet osf name "morethansixteenbytes"
! refused
> inet osf name unknown
= osf name "unknown"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x6e6b6e75 0x006e776f 0x00000000 0x00000000 ]
> inet ct mark set osf name map { "Windows" : 1, "MacOs" : 2 }
= ct mark set osf name map { "MacOs" : 0x00000002, "Windows" : 0x00000001 }
. __map%d t b size 2
. __map%d t 0
. element 646e6957 0073776f 00000000 00000000  : 00000001 0 [end]	element 4f63614d 00000073 00000000 00000000  : 00000002 0 [end]
. [ osf dreg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> inet osf name vmap { "Linux" : accept, "Windows" : drop }
. __map%d t b size 2
. __map%d t 0
. element 756e694c 00000078 00000000 00000000  : accept 0 [end]	element 646e6957 0073776f 00000000 00000000  : drop 0 [end]
. [ osf dreg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet osf
! refused
> inet osf foo
! refused
> inet osf name
! refused
> inet osf ttl loose
! refused
> inet osf name @osfs
. [ osf dreg 1 ]
. [ lookup reg 1 set osfs ]
> inet osf version { "Linux:3.0", "Linux:4.0" }
. __set%d t 3 size 2
. __set%d t 0
. element 756e694c 2e333a78 00000030 00000000  : 0 [end]	element 756e694c 2e343a78 00000030 00000000  : 0 [end]
. [ osf dreg 1 ]
. [ lookup reg 1 set __set%d ]
> inet osf name ""
! refused
> inet osf genre "Linux"
! refused
> inet osf name 5
= osf name "5"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x00000035 0x00000000 0x00000000 0x00000000 ]
> inet osf ttl loose name { "Linux" }
= osf ttl loose name "Linux"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x756e694c 0x00000078 0x00000000 0x00000000 ]
> inet ct mark set osf version map { "Windows:XP" : 3 }
= ct mark set osf version map { "Windows:XP" : 0x00000003 }
. __map%d t b size 1
. __map%d t 0
. element 646e6957 3a73776f 00005058 00000000  : 00000003 0 [end]
. [ osf dreg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip6 osf name "Linux"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x756e694c 0x00000078 0x00000000 0x00000000 ]
~ kernel
> ip6 osf name Linux
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x756e694c 0x00000078 0x00000000 0x00000000 ]
~ kernel
> ip6 osf name != "Linux"
. [ osf dreg 1 ]
. [ cmp neq reg 1 0x756e694c 0x00000078 0x00000000 0x00000000 ]
~ kernel
> ip6 osf name { "Linux", "Windows", "Android" }
. __set%d t 3 size 3
. __set%d t 0
. element 756e694c 00000078 00000000 00000000  : 0 [end]	element 646e6957 0073776f 00000000 00000000  : 0 [end]	element 72646e41 0064696f 00000000 00000000  : 0 [end]
. [ osf dreg 1 ]
. [ lookup reg 1 set __set%d ]
~ kernel
> ip6 osf ttl loose name "Linux"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x756e694c 0x00000078 0x00000000 0x00000000 ]
~ kernel
> ip6 osf ttl skip name "Linux"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x756e694c 0x00000078 0x00000000 0x00000000 ]
~ kernel
> ip6 osf ttl foo name "Linux"
! refused
> ip6 osf version "Linux:4.20"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x756e694c 0x2e343a78 0x00003032 0x00000000 ]
~ kernel
> ip6 osf ttl loose version "Linux:4.20"
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x756e694c 0x2e343a78 0x00003032 0x00000000 ]
~ kernel
> ip6 osf name "morethansixteenbytes"
! refused
> ip6 osf name unknown
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x6e6b6e75 0x006e776f 0x00000000 0x00000000 ]
~ kernel
> ip6 ct mark set osf name map { "Windows" : 1, "MacOs" : 2 }
. __map%d t b size 2
. __map%d t 0
. element 646e6957 0073776f 00000000 00000000  : 00000001 0 [end]	element 4f63614d 00000073 00000000 00000000  : 00000002 0 [end]
. [ osf dreg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
~ kernel
> ip6 osf name vmap { "Linux" : accept, "Windows" : drop }
. __map%d t b size 2
. __map%d t 0
. element 756e694c 00000078 00000000 00000000  : accept 0 [end]	element 646e6957 0073776f 00000000 00000000  : drop 0 [end]
. [ osf dreg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
~ kernel
> ip6 osf
! refused
> ip6 osf foo
! refused
> ip6 osf name
! refused
> ip6 osf ttl loose
! refused
> ip6 osf name @osfs
. [ osf dreg 1 ]
. [ lookup reg 1 set osfs ]
~ kernel
> ip6 osf version { "Linux:3.0", "Linux:4.0" }
. __set%d t 3 size 2
. __set%d t 0
. element 756e694c 2e333a78 00000030 00000000  : 0 [end]	element 756e694c 2e343a78 00000030 00000000  : 0 [end]
. [ osf dreg 1 ]
. [ lookup reg 1 set __set%d ]
~ kernel
> ip6 osf name ""
! refused
> ip6 osf genre "Linux"
! refused
> ip6 osf name 5
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x00000035 0x00000000 0x00000000 0x00000000 ]
~ kernel
> ip6 osf ttl loose name { "Linux" }
. [ osf dreg 1 ]
. [ cmp eq reg 1 0x756e694c 0x00000078 0x00000000 0x00000000 ]
~ kernel
> ip6 ct mark set osf version map { "Windows:XP" : 3 }
. __map%d t b size 1
. __map%d t 0
. element 646e6957 3a73776f 00005058 00000000  : 00000003 0 [end]
. [ osf dreg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
~ kernel
> ip ipsec in reqid 1
. [ xfrm load in 0 reqid => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ipsec out reqid 1
. [ xfrm load out 0 reqid => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
~ kernel
> ip ipsec in spnum 0 reqid 1
= ipsec in reqid 1
. [ xfrm load in 0 reqid => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ipsec in spnum 1 reqid 1
. [ xfrm load in 1 reqid => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ipsec in spnum 256 reqid 1
! refused
> ip ipsec in reqid != 1
. [ xfrm load in 0 reqid => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip ipsec in reqid { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ xfrm load in 0 reqid => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ipsec in spi 1-561
. [ xfrm load in 0 spi => reg 1 ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x31020000 ]
> ip ipsec out spi 0x1234
. [ xfrm load out 0 spi => reg 1 ]
. [ cmp eq reg 1 0x34120000 ]
~ kernel
> ip ipsec in spi { 0x1, 0x2 }
= ipsec in spi { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ xfrm load in 0 spi => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ipsec in ip saddr 192.168.1.0/24
. [ xfrm load in 0 saddr4 => reg 1 ]
. [ cmp eq reg 1 0x0001a8c0 ]
> ip ipsec in ip saddr { 192.168.1.0/24 }
= ipsec in ip saddr 192.168.1.0/24
. [ xfrm load in 0 saddr4 => reg 1 ]
. [ cmp eq reg 1 0x0001a8c0 ]
> ip ipsec in ip6 daddr dead::beef
. [ xfrm load in 0 daddr6 => reg 1 ]
. [ cmp eq reg 1 0x0000adde 0x00000000 0x00000000 0xefbe0000 ]
> ip ipsec out ip6 saddr dead::feed
. [ xfrm load out 0 saddr6 => reg 1 ]
. [ cmp eq reg 1 0x0000adde 0x00000000 0x00000000 0xedfe0000 ]
~ kernel
> ip ipsec in ip6 daddr { dead::beef, dead::feed }
. __set%d t 3 size 2
. __set%d t 0
. element 0000adde 00000000 00000000 efbe0000  : 0 [end]	element 0000adde 00000000 00000000 edfe0000  : 0 [end]
. [ xfrm load in 0 daddr6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ipsec out ip daddr 1.2.3.4
. [ xfrm load out 0 daddr4 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
~ kernel
> ip ipsec in saddr 1.2.3.4
! refused
> ip ipsec in foo 1
! refused
> ip ipsec foo reqid 1
! refused
> ip ipsec
! refused
> ip ipsec in
! refused
> ip ipsec in reqid
! refused
> ip ipsec in reqid 4294967296
! refused
> ip ipsec out spnum 1 ip daddr 1.2.3.4
. [ xfrm load out 1 daddr4 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
~ kernel
> ip ipsec in reqid . ipsec in spi { 1 . 2 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 02000000  : 0 [end]
. [ xfrm load in 0 reqid => reg 1 ]
. [ xfrm load in 0 spi => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ipsec in ip saddr . ipsec in reqid { 1.2.3.4 . 5 }
. __set%d t 3 size 1
. __set%d t 0
. element 04030201 00000005  : 0 [end]
. [ xfrm load in 0 saddr4 => reg 1 ]
. [ xfrm load in 0 reqid => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ipsec in reqid set 1
! refused
> ip ipsec in spi vmap { 1 : accept }
. __map%d t b size 1
. __map%d t 0
. element 01000000  : accept 0 [end]
. [ xfrm load in 0 spi => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet ipsec in reqid 1
. [ xfrm load in 0 reqid => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet ipsec out reqid 1
. [ xfrm load out 0 reqid => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
~ kernel
> inet ipsec in spnum 0 reqid 1
= ipsec in reqid 1
. [ xfrm load in 0 reqid => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet ipsec in spnum 1 reqid 1
. [ xfrm load in 1 reqid => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet ipsec in spnum 256 reqid 1
! refused
> inet ipsec in reqid != 1
. [ xfrm load in 0 reqid => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> inet ipsec in reqid { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ xfrm load in 0 reqid => reg 1 ]
. [ lookup reg 1 set __set%d ]
> inet ipsec in spi 1-561
. [ xfrm load in 0 spi => reg 1 ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x31020000 ]
> inet ipsec out spi 0x1234
. [ xfrm load out 0 spi => reg 1 ]
. [ cmp eq reg 1 0x34120000 ]
~ kernel
> inet ipsec in spi { 0x1, 0x2 }
= ipsec in spi { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ xfrm load in 0 spi => reg 1 ]
. [ lookup reg 1 set __set%d ]
> inet ipsec in ip saddr 192.168.1.0/24
. [ xfrm load in 0 saddr4 => reg 1 ]
. [ cmp eq reg 1 0x0001a8c0 ]
> inet ipsec in ip saddr { 192.168.1.0/24 }
= ipsec in ip saddr 192.168.1.0/24
. [ xfrm load in 0 saddr4 => reg 1 ]
. [ cmp eq reg 1 0x0001a8c0 ]
> inet ipsec in ip6 daddr dead::beef
. [ xfrm load in 0 daddr6 => reg 1 ]
. [ cmp eq reg 1 0x0000adde 0x00000000 0x00000000 0xefbe0000 ]
> inet ipsec out ip6 saddr dead::feed
. [ xfrm load out 0 saddr6 => reg 1 ]
. [ cmp eq reg 1 0x0000adde 0x00000000 0x00000000 0xedfe0000 ]
~ kernel
> inet ipsec in ip6 daddr { dead::beef, dead::feed }
. __set%d t 3 size 2
. __set%d t 0
. element 0000adde 00000000 00000000 efbe0000  : 0 [end]	element 0000adde 00000000 00000000 edfe0000  : 0 [end]
. [ xfrm load in 0 daddr6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> inet ipsec out ip daddr 1.2.3.4
. [ xfrm load out 0 daddr4 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
~ kernel
> inet ipsec in saddr 1.2.3.4
! refused
> inet ipsec in foo 1
! refused
> inet ipsec foo reqid 1
! refused
> inet ipsec
! refused
> inet ipsec in
! refused
> inet ipsec in reqid
! refused
> inet ipsec in reqid 4294967296
! refused
> inet ipsec out spnum 1 ip daddr 1.2.3.4
. [ xfrm load out 1 daddr4 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
~ kernel
> inet ipsec in reqid . ipsec in spi { 1 . 2 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 02000000  : 0 [end]
. [ xfrm load in 0 reqid => reg 1 ]
. [ xfrm load in 0 spi => reg 9 ]
. [ lookup reg 1 set __set%d ]
> inet ipsec in ip saddr . ipsec in reqid { 1.2.3.4 . 5 }
. __set%d t 3 size 1
. __set%d t 0
. element 04030201 00000005  : 0 [end]
. [ xfrm load in 0 saddr4 => reg 1 ]
. [ xfrm load in 0 reqid => reg 9 ]
. [ lookup reg 1 set __set%d ]
> inet ipsec in reqid set 1
! refused
> inet ipsec in spi vmap { 1 : accept }
. __map%d t b size 1
. __map%d t 0
. element 01000000  : accept 0 [end]
. [ xfrm load in 0 spi => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ipsec in reqid 1
. [ xfrm load in 0 reqid => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 ipsec out reqid 1
. [ xfrm load out 0 reqid => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
~ kernel
> ip6 ipsec in spnum 0 reqid 1
= ipsec in reqid 1
. [ xfrm load in 0 reqid => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 ipsec in spnum 1 reqid 1
. [ xfrm load in 1 reqid => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 ipsec in spnum 256 reqid 1
! refused
> ip6 ipsec in reqid != 1
. [ xfrm load in 0 reqid => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip6 ipsec in reqid { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ xfrm load in 0 reqid => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ipsec in spi 1-561
. [ xfrm load in 0 spi => reg 1 ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x31020000 ]
> ip6 ipsec out spi 0x1234
. [ xfrm load out 0 spi => reg 1 ]
. [ cmp eq reg 1 0x34120000 ]
~ kernel
> ip6 ipsec in spi { 0x1, 0x2 }
= ipsec in spi { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ xfrm load in 0 spi => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ipsec in ip saddr 192.168.1.0/24
. [ xfrm load in 0 saddr4 => reg 1 ]
. [ cmp eq reg 1 0x0001a8c0 ]
> ip6 ipsec in ip saddr { 192.168.1.0/24 }
= ipsec in ip saddr 192.168.1.0/24
. [ xfrm load in 0 saddr4 => reg 1 ]
. [ cmp eq reg 1 0x0001a8c0 ]
> ip6 ipsec in ip6 daddr dead::beef
. [ xfrm load in 0 daddr6 => reg 1 ]
. [ cmp eq reg 1 0x0000adde 0x00000000 0x00000000 0xefbe0000 ]
> ip6 ipsec out ip6 saddr dead::feed
. [ xfrm load out 0 saddr6 => reg 1 ]
. [ cmp eq reg 1 0x0000adde 0x00000000 0x00000000 0xedfe0000 ]
~ kernel
> ip6 ipsec in ip6 daddr { dead::beef, dead::feed }
. __set%d t 3 size 2
. __set%d t 0
. element 0000adde 00000000 00000000 efbe0000  : 0 [end]	element 0000adde 00000000 00000000 edfe0000  : 0 [end]
. [ xfrm load in 0 daddr6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ipsec out ip daddr 1.2.3.4
. [ xfrm load out 0 daddr4 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
~ kernel
> ip6 ipsec in saddr 1.2.3.4
! refused
> ip6 ipsec in foo 1
! refused
> ip6 ipsec foo reqid 1
! refused
> ip6 ipsec
! refused
> ip6 ipsec in
! refused
> ip6 ipsec in reqid
! refused
> ip6 ipsec in reqid 4294967296
! refused
> ip6 ipsec out spnum 1 ip daddr 1.2.3.4
. [ xfrm load out 1 daddr4 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
~ kernel
> ip6 ipsec in reqid . ipsec in spi { 1 . 2 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 02000000  : 0 [end]
. [ xfrm load in 0 reqid => reg 1 ]
. [ xfrm load in 0 spi => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip6 ipsec in ip saddr . ipsec in reqid { 1.2.3.4 . 5 }
. __set%d t 3 size 1
. __set%d t 0
. element 04030201 00000005  : 0 [end]
. [ xfrm load in 0 saddr4 => reg 1 ]
. [ xfrm load in 0 reqid => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip6 ipsec in reqid set 1
! refused
> ip6 ipsec in spi vmap { 1 : accept }
. __map%d t b size 1
. __map%d t 0
. element 01000000  : accept 0 [end]
. [ xfrm load in 0 spi => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge ipsec in reqid 1
! refused
> netdev ipsec in reqid 1
! refused
> arp ipsec in reqid 1
! refused
