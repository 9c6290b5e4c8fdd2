# IPv4 header fields
@ set s4 { type ipv4_addr; }
@ set s4i { type ipv4_addr; flags interval; }
@ map m4 { type ipv4_addr : ipv4_addr; }
@ map m4v { type ipv4_addr : verdict; }
@ map m4m { type ipv4_addr : mark; }
@ set dscps { type dscp; }
@ map p2a { type inet_service : ipv4_addr; }
> ip ip length 100
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00006400 ]
> ip ip length != 100
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ cmp neq reg 1 0x00006400 ]
> ip ip length 100-200
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00006400 ]
. [ cmp lte reg 1 0x0000c800 ]
> ip ip length { 100, 200 }
. __set%d t 3 size 2
. __set%d t 0
. element 00006400  : 0 [end]	element 0000c800  : 0 [end]
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip length set 200
. [ immediate reg 1 0x0000c800 ]
. [ payload write reg 1 => 2b @ network header + 2 csum_type 1 csum_off 10 csum_flags 0x1 ]
> ip ip length == 100
= ip length 100
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00006400 ]
> ip ip length eq 200
= ip length 200
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ cmp eq reg 1 0x0000c800 ]
> ip ip length ne 200
= ip length != 200
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ cmp neq reg 1 0x0000c800 ]
> ip ip length < 200
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ cmp lt reg 1 0x0000c800 ]
> ip ip length > 200
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ cmp gt reg 1 0x0000c800 ]
> ip ip length <= 200
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ cmp lte reg 1 0x0000c800 ]
> ip ip length >= 200
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ cmp gte reg 1 0x0000c800 ]
> ip ip length lt 333
= ip length < 333
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ cmp lt reg 1 0x00004d01 ]
> ip ip length gt 333
= ip length > 333
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ cmp gt reg 1 0x00004d01 ]
> ip ip length le 333
= ip length <= 333
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ cmp lte reg 1 0x00004d01 ]
> ip ip length ge 333
= ip length >= 333
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00004d01 ]
> ip ip length != 100-200
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ range neq reg 1 0x00006400 0x0000c800 ]
> ip ip length != { 100, 200 }
. __set%d t 3 size 2
. __set%d t 0
. element 00006400  : 0 [end]	element 0000c800  : 0 [end]
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip ip length { 100-200 }
= ip length 100-200
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00006400 ]
. [ cmp lte reg 1 0x0000c800 ]
> ip ip length { 100-200, 333 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00006400  : 0 [end]	element 0000c900  : 1 [end]	element 00004d01  : 0 [end]	element 00004e01  : 1 [end]
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip length != { 100-200, 333 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00006400  : 0 [end]	element 0000c900  : 1 [end]	element 00004d01  : 0 [end]	element 00004e01  : 1 [end]
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip ip length vmap { 100 : accept, 200 : drop, 333 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00006400  : accept 0 [end]	element 0000c800  : drop 0 [end]	element 00004d01  : continue 0 [end]
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ip length vmap { 100 : accept, 200-333 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00006400  : accept 0 [end]	element 00006500  : 1 [end]	element 0000c800  : jump -> other 0 [end]	element 00004e01  : 1 [end]
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ip length vmap { 100 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00006400  : accept 0 [end]	element  : drop 2 [end]
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set ip length map { 100 : 1, 200 : 2 }
= meta mark set ip length map { 100 : 0x00000001, 200 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00006400  : 00000001 0 [end]	element 0000c800  : 00000002 0 [end]
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip ip length { 100 }
= ip length 100
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00006400 ]
> ip ip length { 200, 100, 333, }
= ip length { 100, 200, 333 }
. __set%d t 3 size 3
. __set%d t 0
. element 0000c800  : 0 [end]	element 00006400  : 0 [end]	element 00004d01  : 0 [end]
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip length 200-100
! refused
> ip ip length { 100, 100 }
= ip length { 100 }
+ ip length 100
. __set%d t 3 size 2
. __set%d t 0
. element 00006400  : 0 [end]	element 00006400  : 0 [end]
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip length . meta mark { 100 . 1, 200 . 2 }
= ip length . meta mark { 100 . 0x00000001, 200 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00006400 00000001  : 0 [end]	element 0000c800 00000002  : 0 [end]
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . ip length vmap { 1 . 100 : accept }
= meta mark . ip length vmap { 0x00000001 . 100 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00006400  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ payload load 2b @ network header + 2 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set ip length map { 100-200 : 1, * : 2 }
= ct mark set ip length map { 100-200 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00006400  : 00000001 0 [end]	element 0000c900  : 1 [end]	element  : 00000002 2 [end]
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip ip ttl 1
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ip ttl != 1
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip ip ttl 1-64
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000040 ]
> ip ip ttl { 1, 64 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000040  : 0 [end]
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip ttl set 64
. [ payload load 2b @ network header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff00 ) ^ 0x00000040 ]
. [ payload write reg 1 => 2b @ network header + 8 csum_type 1 csum_off 10 csum_flags 0x0 ]
> ip ip ttl == 1
= ip ttl 1
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ip ttl eq 64
= ip ttl 64
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000040 ]
> ip ip ttl ne 64
= ip ttl != 64
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ cmp neq reg 1 0x00000040 ]
> ip ip ttl < 64
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ cmp lt reg 1 0x00000040 ]
> ip ip ttl > 64
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ cmp gt reg 1 0x00000040 ]
> ip ip ttl <= 64
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ cmp lte reg 1 0x00000040 ]
> ip ip ttl >= 64
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ cmp gte reg 1 0x00000040 ]
> ip ip ttl lt 233
= ip ttl < 233
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ cmp lt reg 1 0x000000e9 ]
> ip ip ttl gt 233
= ip ttl > 233
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ cmp gt reg 1 0x000000e9 ]
> ip ip ttl le 233
= ip ttl <= 233
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ cmp lte reg 1 0x000000e9 ]
> ip ip ttl ge 233
= ip ttl >= 233
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ cmp gte reg 1 0x000000e9 ]
> ip ip ttl != 1-64
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000040 ]
> ip ip ttl != { 1, 64 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000040  : 0 [end]
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip ip ttl { 1-64 }
= ip ttl 1-64
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000040 ]
> ip ip ttl { 1-64, 233 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000001  : 0 [end]	element 00000041  : 1 [end]	element 000000e9  : 0 [end]	element 000000ea  : 1 [end]
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip ttl != { 1-64, 233 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000001  : 0 [end]	element 00000041  : 1 [end]	element 000000e9  : 0 [end]	element 000000ea  : 1 [end]
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip ip ttl vmap { 1 : accept, 64 : drop, 233 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00000001  : accept 0 [end]	element 00000040  : drop 0 [end]	element 000000e9  : continue 0 [end]
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ip ttl vmap { 1 : accept, 64-233 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00000001  : accept 0 [end]	element 00000002  : 1 [end]	element 00000040  : jump -> other 0 [end]	element 000000ea  : 1 [end]
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ip ttl vmap { 1 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000001  : accept 0 [end]	element  : drop 2 [end]
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set ip ttl map { 1 : 1, 64 : 2 }
= meta mark set ip ttl map { 1 : 0x00000001, 64 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000001  : 00000001 0 [end]	element 00000040  : 00000002 0 [end]
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip ip ttl { 1 }
= ip ttl 1
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ip ttl { 64, 1, 233, }
= ip ttl { 1, 64, 233 }
. __set%d t 3 size 3
. __set%d t 0
. element 00000040  : 0 [end]	element 00000001  : 0 [end]	element 000000e9  : 0 [end]
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip ttl 64-1
! refused
> ip ip ttl { 1, 1 }
= ip ttl { 1 }
+ ip ttl 1
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000001  : 0 [end]
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip ttl . meta mark { 1 . 1, 64 . 2 }
= ip ttl . meta mark { 1 . 0x00000001, 64 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001 00000001  : 0 [end]	element 00000040 00000002  : 0 [end]
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . ip ttl vmap { 1 . 1 : accept }
= meta mark . ip ttl vmap { 0x00000001 . 1 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00000001  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ payload load 1b @ network header + 8 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set ip ttl map { 1-64 : 1, * : 2 }
= ct mark set ip ttl map { 1-64 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00000001  : 00000001 0 [end]	element 00000041  : 1 [end]	element  : 00000002 2 [end]
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip ip protocol icmp
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ip protocol != icmp
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip ip protocol icmp-tcp
! refused
> ip ip protocol { icmp, tcp }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000006  : 0 [end]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip protocol == icmp
= ip protocol icmp
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ip protocol eq tcp
= ip protocol tcp
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> ip ip protocol ne tcp
= ip protocol != tcp
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp neq reg 1 0x00000006 ]
> ip ip protocol < tcp
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp lt reg 1 0x00000006 ]
> ip ip protocol > tcp
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp gt reg 1 0x00000006 ]
> ip ip protocol <= tcp
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp lte reg 1 0x00000006 ]
> ip ip protocol >= tcp
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp gte reg 1 0x00000006 ]
> ip ip protocol lt udp
= ip protocol < udp
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp lt reg 1 0x00000011 ]
> ip ip protocol gt udp
= ip protocol > udp
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp gt reg 1 0x00000011 ]
> ip ip protocol le udp
= ip protocol <= udp
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp lte reg 1 0x00000011 ]
> ip ip protocol ge udp
= ip protocol >= udp
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp gte reg 1 0x00000011 ]
> ip ip protocol != icmp-tcp
! refused
> ip ip protocol != { icmp, tcp }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000006  : 0 [end]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip ip protocol { icmp-tcp }
! refused
> ip ip protocol { icmp-tcp, udp }
! refused
> ip ip protocol != { icmp-tcp, udp }
! refused
> ip ip protocol vmap { icmp : accept, tcp : drop, udp : continue }
. __map%d t b size 3
. __map%d t 0
. element 00000001  : accept 0 [end]	element 00000006  : drop 0 [end]	element 00000011  : continue 0 [end]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ip protocol vmap { icmp : accept, tcp-udp : jump other }
! refused
> ip ip protocol vmap { icmp : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000001  : accept 0 [end]	element  : drop 2 [end]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set ip protocol map { icmp : 1, tcp : 2 }
= meta mark set ip protocol map { icmp : 0x00000001, tcp : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000001  : 00000001 0 [end]	element 00000006  : 00000002 0 [end]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip ip protocol { icmp }
= ip protocol icmp
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ip protocol { tcp, icmp, udp, }
= ip protocol { icmp, tcp, udp }
. __set%d t 3 size 3
. __set%d t 0
. element 00000006  : 0 [end]	element 00000001  : 0 [end]	element 00000011  : 0 [end]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip protocol tcp-icmp
! refused
> ip ip protocol { icmp, icmp }
= ip protocol { icmp }
+ ip protocol icmp
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000001  : 0 [end]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip protocol . meta mark { icmp . 1, tcp . 2 }
= ip protocol . meta mark { icmp . 0x00000001, tcp . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001 00000001  : 0 [end]	element 00000006 00000002  : 0 [end]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ip protocol . meta mark { icmp-tcp . 1, tcp . 2-3 }
! refused
> ip meta mark . ip protocol vmap { 1 . icmp : accept }
= meta mark . ip protocol vmap { 0x00000001 . icmp : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00000001  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ payload load 1b @ network header + 9 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set ip protocol map { icmp-tcp : 1, * : 2 }
! refused
> ip ip saddr 192.168.2.1
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0102a8c0 ]
> ip ip saddr != 192.168.2.1
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp neq reg 1 0x0102a8c0 ]
> ip ip saddr 192.168.2.1-192.168.3.1
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp gte reg 1 0x0102a8c0 ]
. [ cmp lte reg 1 0x0103a8c0 ]
> ip ip saddr { 192.168.2.1, 192.168.3.1 }
. __set%d t 3 size 2
. __set%d t 0
. element 0102a8c0  : 0 [end]	element 0103a8c0  : 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr set 192.168.3.1
. [ immediate reg 1 0x0103a8c0 ]
. [ payload write reg 1 => 4b @ network header + 12 csum_type 1 csum_off 10 csum_flags 0x1 ]
> ip ip saddr == 192.168.2.1
= ip saddr 192.168.2.1
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0102a8c0 ]
> ip ip saddr eq 192.168.3.1
= ip saddr 192.168.3.1
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0103a8c0 ]
> ip ip saddr ne 192.168.3.1
= ip saddr != 192.168.3.1
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp neq reg 1 0x0103a8c0 ]
> ip ip saddr < 192.168.3.1
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp lt reg 1 0x0103a8c0 ]
> ip ip saddr > 192.168.3.1
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp gt reg 1 0x0103a8c0 ]
> ip ip saddr <= 192.168.3.1
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp lte reg 1 0x0103a8c0 ]
> ip ip saddr >= 192.168.3.1
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp gte reg 1 0x0103a8c0 ]
> ip ip saddr lt 192.168.3.100
= ip saddr < 192.168.3.100
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp lt reg 1 0x6403a8c0 ]
> ip ip saddr gt 192.168.3.100
= ip saddr > 192.168.3.100
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp gt reg 1 0x6403a8c0 ]
> ip ip saddr le 192.168.3.100
= ip saddr <= 192.168.3.100
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp lte reg 1 0x6403a8c0 ]
> ip ip saddr ge 192.168.3.100
= ip saddr >= 192.168.3.100
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp gte reg 1 0x6403a8c0 ]
> ip ip saddr != 192.168.2.1-192.168.3.1
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ range neq reg 1 0x0102a8c0 0x0103a8c0 ]
> ip ip saddr != { 192.168.2.1, 192.168.3.1 }
. __set%d t 3 size 2
. __set%d t 0
. element 0102a8c0  : 0 [end]	element 0103a8c0  : 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip ip saddr { 192.168.2.1-192.168.3.1 }
= ip saddr 192.168.2.1-192.168.3.1
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp gte reg 1 0x0102a8c0 ]
. [ cmp lte reg 1 0x0103a8c0 ]
> ip ip saddr { 192.168.2.1-192.168.3.1, 192.168.3.100 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 0102a8c0  : 0 [end]	element 0203a8c0  : 1 [end]	element 6403a8c0  : 0 [end]	element 6503a8c0  : 1 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr != { 192.168.2.1-192.168.3.1, 192.168.3.100 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 0102a8c0  : 0 [end]	element 0203a8c0  : 1 [end]	element 6403a8c0  : 0 [end]	element 6503a8c0  : 1 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip ip saddr vmap { 192.168.2.1 : accept, 192.168.3.1 : drop, 192.168.3.100 : continue }
. __map%d t b size 3
. __map%d t 0
. element 0102a8c0  : accept 0 [end]	element 0103a8c0  : drop 0 [end]	element 6403a8c0  : continue 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ip saddr vmap { 192.168.2.1 : accept, 192.168.3.1-192.168.3.100 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 0102a8c0  : accept 0 [end]	element 0202a8c0  : 1 [end]	element 0103a8c0  : jump -> other 0 [end]	element 6503a8c0  : 1 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ip saddr vmap { 192.168.2.1 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 0102a8c0  : accept 0 [end]	element  : drop 2 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set ip saddr map { 192.168.2.1 : 1, 192.168.3.1 : 2 }
= meta mark set ip saddr map { 192.168.2.1 : 0x00000001, 192.168.3.1 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 0102a8c0  : 00000001 0 [end]	element 0103a8c0  : 00000002 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip ip saddr { 192.168.2.1 }
= ip saddr 192.168.2.1
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0102a8c0 ]
> ip ip saddr { 192.168.3.1, 192.168.2.1, 192.168.3.100, }
= ip saddr { 192.168.2.1, 192.168.3.1, 192.168.3.100 }
. __set%d t 3 size 3
. __set%d t 0
. element 0103a8c0  : 0 [end]	element 0102a8c0  : 0 [end]	element 6403a8c0  : 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr 192.168.3.1-192.168.2.1
! refused
> ip ip saddr { 192.168.2.1, 192.168.2.1 }
= ip saddr { 192.168.2.1 }
+ ip saddr 192.168.2.1
. __set%d t 3 size 2
. __set%d t 0
. element 0102a8c0  : 0 [end]	element 0102a8c0  : 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr . meta mark { 192.168.2.1 . 1, 192.168.3.1 . 2 }
= ip saddr . meta mark { 192.168.2.1 . 0x00000001, 192.168.3.1 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 0102a8c0 00000001  : 0 [end]	element 0103a8c0 00000002  : 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr . meta mark { 192.168.2.1-192.168.3.1 . 1, 192.168.3.1 . 2-3 }
= ip saddr . meta mark { 192.168.2.1-192.168.3.1 . 0x00000001, 192.168.3.1 . 0x00000002/31 }
+ ip saddr . meta mark { 192.168.2.1-192.168.3.1 . 0x00000001, 192.168.3.1 . 0x02000000/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 0102a8c0 01000000  - 0103a8c0 01000000  : 0 [end]	element 0103a8c0 02000000  - 0103a8c0 03000000  : 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . ip saddr vmap { 1 . 192.168.2.1 : accept }
= meta mark . ip saddr vmap { 0x00000001 . 192.168.2.1 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 0102a8c0  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set ip saddr map { 192.168.2.1-192.168.3.1 : 1, * : 2 }
= ct mark set ip saddr map { 192.168.2.1-192.168.3.1 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 0102a8c0  : 00000001 0 [end]	element 0203a8c0  : 1 [end]	element  : 00000002 2 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip ip dscp cs1
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000020 ]
> ip ip dscp != cs1
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000020 ]
> ip ip dscp cs1-af11
! refused
> ip ip dscp { cs1, af11 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000020  : 0 [end]	element 00000028  : 0 [end]
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip ip dscp set af11
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000003ff ) ^ 0x00002800 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 1 csum_off 10 csum_flags 0x0 ]
> ip ip dscp == cs1
= ip dscp cs1
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000020 ]
> ip ip dscp eq af11
= ip dscp af11
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000028 ]
> ip ip dscp ne af11
= ip dscp != af11
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000028 ]
> ip ip dscp < af11
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp lt reg 1 0x00000028 ]
> ip ip dscp > af11
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp gt reg 1 0x00000028 ]
> ip ip dscp <= af11
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp lte reg 1 0x00000028 ]
> ip ip dscp >= af11
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000028 ]
> ip ip dscp lt cs7
= ip dscp < cs7
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp lt reg 1 0x000000e0 ]
> ip ip dscp gt cs7
= ip dscp > cs7
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp gt reg 1 0x000000e0 ]
> ip ip dscp le cs7
= ip dscp <= cs7
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp lte reg 1 0x000000e0 ]
> ip ip dscp ge cs7
= ip dscp >= cs7
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x000000e0 ]
> ip ip dscp != cs1-af11
! refused
> ip ip dscp != { cs1, af11 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000020  : 0 [end]	element 00000028  : 0 [end]
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip ip dscp { cs1-af11 }
! refused
> ip ip dscp { cs1-af11, cs7 }
! refused
> ip ip dscp != { cs1-af11, cs7 }
! refused
> ip ip dscp vmap { cs1 : accept, af11 : drop, cs7 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00000020  : accept 0 [end]	element 00000028  : drop 0 [end]	element 000000e0  : continue 0 [end]
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ip dscp vmap { cs1 : accept, af11-cs7 : jump other }
! refused
> ip meta mark set ip dscp map { cs1 : 1, af11 : 2 }
= meta mark set ip dscp map { cs1 : 0x00000001, af11 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000020  : 00000001 0 [end]	element 00000028  : 00000002 0 [end]
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip ip dscp { cs1 }
= ip dscp cs1
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000020 ]
> ip ip dscp { af11, cs1, cs7, }
= ip dscp { cs1, af11, cs7 }
. __set%d t 3 size 3
. __set%d t 0
. element 00000028  : 0 [end]	element 00000020  : 0 [end]	element 000000e0  : 0 [end]
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip ip dscp af11-cs1
! refused
> ip ip dscp { cs1, cs1 }
= ip dscp { cs1 }
+ ip dscp cs1
. __set%d t 3 size 2
. __set%d t 0
. element 00000020  : 0 [end]	element 00000020  : 0 [end]
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip ip dscp . meta mark { cs1-af11 . 1, af11 . 2-3 }
! refused
> ip ct mark set ip dscp map { cs1-af11 : 1, * : 2 }
! refused
> ip ip version 3
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000030 ]
> ip ip version != 3
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000030 ]
> ip ip version 3-4
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000030 ]
. [ cmp lte reg 1 0x00000040 ]
> ip ip version { 3, 4 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000030  : 0 [end]	element 00000040  : 0 [end]
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip ip version set 4
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000040 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 1 csum_off 10 csum_flags 0x0 ]
> ip ip hdrlength 5
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000005 ]
> ip ip hdrlength != 5
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000005 ]
> ip ip hdrlength 5-10
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000005 ]
. [ cmp lte reg 1 0x0000000a ]
> ip ip hdrlength { 5, 10 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000005  : 0 [end]	element 0000000a  : 0 [end]
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip ip hdrlength set 10
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000fff0 ) ^ 0x0000000a ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 1 csum_off 10 csum_flags 0x0 ]
> ip ip id 22
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip ip id != 22
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ cmp neq reg 1 0x00001600 ]
> ip ip id 22-233
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ cmp gte reg 1 0x00001600 ]
. [ cmp lte reg 1 0x0000e900 ]
> ip ip id { 22, 233 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 0000e900  : 0 [end]
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip id set 233
. [ immediate reg 1 0x0000e900 ]
. [ payload write reg 1 => 2b @ network header + 4 csum_type 1 csum_off 10 csum_flags 0x0 ]
> ip ip frag-off 1
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip ip frag-off != 1
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ cmp neq reg 1 0x00000100 ]
> ip ip frag-off 1-222
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ cmp gte reg 1 0x00000100 ]
. [ cmp lte reg 1 0x0000de00 ]
> ip ip frag-off { 1, 222 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 0000de00  : 0 [end]
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip frag-off set 222
. [ immediate reg 1 0x0000de00 ]
. [ payload write reg 1 => 2b @ network header + 6 csum_type 1 csum_off 10 csum_flags 0x0 ]
> ip ip checksum 13172
. [ payload load 2b @ network header + 10 => reg 1 ]
. [ cmp eq reg 1 0x00007433 ]
> ip ip checksum != 13172
. [ payload load 2b @ network header + 10 => reg 1 ]
. [ cmp neq reg 1 0x00007433 ]
> ip ip checksum 13172-22222
. [ payload load 2b @ network header + 10 => reg 1 ]
. [ cmp gte reg 1 0x00007433 ]
. [ cmp lte reg 1 0x0000ce56 ]
> ip ip checksum { 13172, 22222 }
. __set%d t 3 size 2
. __set%d t 0
. element 00007433  : 0 [end]	element 0000ce56  : 0 [end]
. [ payload load 2b @ network header + 10 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip checksum set 22222
. [ immediate reg 1 0x0000ce56 ]
. [ payload write reg 1 => 2b @ network header + 10 csum_type 1 csum_off 10 csum_flags 0x0 ]
> ip ip ecn not-ect
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000003 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ip ecn != not-ect
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000003 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ip ecn not-ect-ect1
! refused
> ip ip ecn { not-ect, ect1 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000001  : 0 [end]
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000003 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip ip ecn set ect1
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000fcff ) ^ 0x00000100 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 1 csum_off 10 csum_flags 0x0 ]
> ip ip daddr 10.0.0.1
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ cmp eq reg 1 0x0100000a ]
> ip ip daddr != 10.0.0.1
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ cmp neq reg 1 0x0100000a ]
> ip ip daddr 10.0.0.1-10.0.0.255
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ cmp gte reg 1 0x0100000a ]
. [ cmp lte reg 1 0xff00000a ]
> ip ip daddr { 10.0.0.1, 10.0.0.255 }
. __set%d t 3 size 2
. __set%d t 0
. element 0100000a  : 0 [end]	element ff00000a  : 0 [end]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip daddr set 10.0.0.255
. [ immediate reg 1 0xff00000a ]
. [ payload write reg 1 => 4b @ network header + 16 csum_type 1 csum_off 10 csum_flags 0x1 ]
> ip ip dscp cs0
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ip dscp be
= ip dscp cs0
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ip dscp ef
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x000000b8 ]
> ip ip dscp lephb
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000004 ]
> ip ip dscp != cs6
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x000000c0 ]
> ip ip dscp 0x38
= ip dscp cs7
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x000000e0 ]
> ip ip dscp != 0x20
= ip dscp != cs4
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000080 ]
> ip ip dscp { cs0, cs1, cs2, cs3, cs4, cs5, cs6, cs7, af11, af12, af13, af21, af22, af23, af31, af32, af33, af41, af42, af43, ef }
= ip dscp { cs0, cs1, af11, af12, af13, cs2, af21, af22, af23, cs3, af31, af32, af33, cs4, af41, af42, af43, cs5, ef, cs6, cs7 }
. __set%d t 3 size 21
. __set%d t 0
. element 00000000  : 0 [end]	element 00000020  : 0 [end]	element 00000040  : 0 [end]	element 00000060  : 0 [end]	element 00000080  : 0 [end]	element 000000a0  : 0 [end]	element 000000c0  : 0 [end]	element 000000e0  : 0 [end]	element 00000028  : 0 [end]	element 00000030  : 0 [end]	element 00000038  : 0 [end]	element 00000048  : 0 [end]	element 00000050  : 0 [end]	element 00000058  : 0 [end]	element 00000068  : 0 [end]	element 00000070  : 0 [end]	element 00000078  : 0 [end]	element 00000088  : 0 [end]	element 00000090  : 0 [end]	element 00000098  : 0 [end]	element 000000b8  : 0 [end]
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip ip dscp vmap { cs1 : continue , cs4 : accept } counter
= ip dscp vmap { cs1 : continue, cs4 : accept } counter
. __map%d t b size 2
. __map%d t 0
. element 00000020  : continue 0 [end]	element 00000080  : accept 0 [end]
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
. [ counter pkts 0 bytes 0 ]
> ip ip dscp set cs0
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000003ff ) ^ 0x00000000 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 1 csum_off 10 csum_flags 0x0 ]
> ip ip dscp set ef
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000003ff ) ^ 0x0000b800 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 1 csum_off 10 csum_flags 0x0 ]
> ip ip dscp set 0x10
= ip dscp set cs2
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000003ff ) ^ 0x00004000 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 1 csum_off 10 csum_flags 0x0 ]
> ip ip dscp @dscps
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000002 ) ]
. [ lookup reg 1 set dscps ]
> ip ip ecn set ce
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000fcff ) ^ 0x00000300 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 1 csum_off 10 csum_flags 0x0 ]
> ip ip ecn ect0
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000003 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000002 ]
> ip ip ecn 1
= ip ecn ect1
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000003 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ip ecn { not-ect, ect0, ect1, ce }
= ip ecn { not-ect, ect1, ect0, ce }
. __set%d t 3 size 4
. __set%d t 0
. element 00000000  : 0 [end]	element 00000002  : 0 [end]	element 00000001  : 0 [end]	element 00000003  : 0 [end]
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000003 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip ip ecn != ce
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000003 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000003 ]
> ip meta priority set ip dscp map { cs1 : 1:1, ef : 1:2 }
. __map%d t b size 2
. __map%d t 0
. element 00000020  : 00010001 0 [end]	element 000000b8  : 00010002 0 [end]
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set priority with reg 1 ]
> ip ip saddr 0.0.0.0
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ip saddr 0.0.0.0/0
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000000 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ip saddr 0/0
= ip saddr 0.0.0.0/0
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000000 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ip saddr 0-10.0.0.1
= ip saddr 0.0.0.0-10.0.0.1
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x0100000a ]
> ip ip saddr 10.0.0.0/8
. [ payload load 1b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
> ip ip saddr 10.1.0.0/16
. [ payload load 2b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000010a ]
> ip ip saddr 10.1.2.0/23
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00feffff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0002010a ]
> ip ip saddr 10.1.2.128/25
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x80ffffff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x8002010a ]
> ip ip saddr 10.1.2.3/32
= ip saddr 10.1.2.3
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0302010a ]
> ip ip saddr 10.1.2.3/24
= ip saddr 10.1.2.0/24
. [ payload load 3b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0002010a ]
> ip ip saddr != 10.0.0.0/8
. [ payload load 1b @ network header + 12 => reg 1 ]
. [ cmp neq reg 1 0x0000000a ]
> ip ip saddr { 10.0.0.0/8, 192.168.0.0/16 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 0000000a  : 0 [end]	element 0000000b  : 1 [end]	element 0000a8c0  : 0 [end]	element 0000a9c0  : 1 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr != { 10.0.0.0/8, 192.168.1.1 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 0000000a  : 0 [end]	element 0000000b  : 1 [end]	element 0101a8c0  : 0 [end]	element 0201a8c0  : 1 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip ip saddr { 10.0.0.1-10.0.0.5, 10.0.1.0/24, 1.2.3.4 }
= ip saddr { 1.2.3.4, 10.0.0.1-10.0.0.5, 10.0.1.0/24 }
. __set%d t 7 size 7
. __set%d t 0
. element 00000000  : 1 [end]	element 04030201  : 0 [end]	element 05030201  : 1 [end]	element 0100000a  : 0 [end]	element 0600000a  : 1 [end]	element 0001000a  : 0 [end]	element 0002000a  : 1 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr 10.1
! refused
> ip ip saddr 1.2.3
! refused
> ip ip saddr 256.1.1.1
! refused
> ip ip saddr 1.2.3.4.5
! refused
> ip ip saddr localhost
= ip saddr 127.0.0.1
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0100007f ]
> ip ip saddr 127.0.0.1
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0100007f ]
> ip ip saddr 1.2.3.4/33
! refused
> ip ip saddr 1.2.3.4/255.255.0.0
! refused
> ip ip saddr ::1
! refused
> ip ip saddr & 255.0.0.0 == 10.0.0.0
= ip saddr 10.0.0.0/8
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000000a ]
> ip ip saddr & 0.0.0.255 == 0.0.0.1
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xff000000 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x01000000 ]
> ip ip saddr and 255.255.0.0 == 10.1.0.0
= ip saddr 10.1.0.0/16
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ffff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000010a ]
> ip ip saddr & 0.0.0.255 < 0.0.0.127
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xff000000 ) ^ 0x00000000 ]
. [ cmp lt reg 1 0x7f000000 ]
> ip ip saddr & 0.0.0.255 { 0.0.0.1, 0.0.0.2 }
= ip saddr & 0.0.0.255 == { 0.0.0.1, 0.0.0.2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xff000000 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr & 255.255.255.0 == 10.1.2.0
= ip saddr 10.1.2.0/24
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffffff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0002010a ]
> ip ip saddr & 0.255.0.255 != 0.1.0.1
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xff00ff00 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x01000100 ]
> ip ip saddr | 0.0.0.1 == 10.0.0.1
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xfeffffff ) ^ 0x01000000 ]
. [ cmp eq reg 1 0x0100000a ]
> ip ip saddr ^ 0.0.0.1 == 10.0.0.1
= ip saddr 10.0.0.0
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
> ip ip saddr == 10.0.0.1-10.0.0.9
= ip saddr 10.0.0.1-10.0.0.9
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp gte reg 1 0x0100000a ]
. [ cmp lte reg 1 0x0900000a ]
> ip ip saddr 192.168.0.0/255.255.0.0
! refused
> ip ip saddr @s4
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set s4 ]
> ip ip saddr != @s4
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set s4 0x1 ]
> ip ip saddr @s4i
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set s4i ]
> ip ip saddr vmap @m4v
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set m4v dreg 0 ]
> ip ip daddr set ip saddr map @m4
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set m4 dreg 1 ]
. [ payload write reg 1 => 4b @ network header + 16 csum_type 1 csum_off 10 csum_flags 0x1 ]
> ip ip saddr set 10.0.0.1
. [ immediate reg 1 0x0100000a ]
. [ payload write reg 1 => 4b @ network header + 12 csum_type 1 csum_off 10 csum_flags 0x1 ]
> ip ip daddr set 0.0.0.0
. [ immediate reg 1 0x00000000 ]
. [ payload write reg 1 => 4b @ network header + 16 csum_type 1 csum_off 10 csum_flags 0x1 ]
> ip ip protocol set 6
= ip protocol set tcp
+ refused
. [ payload load 2b @ network header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000600 ]
. [ payload write reg 1 => 2b @ network header + 8 csum_type 1 csum_off 10 csum_flags 0x1 ]
> ip ip protocol 6
= ip protocol tcp
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> ip ip protocol 255
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x000000ff ]
> ip ip protocol 300
! refused
> ip ip protocol { 6, 17 }
= ip protocol { tcp, udp }
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip protocol != { icmp, esp, ah }
. __set%d t 3 size 3
. __set%d t 0
. element 00000001  : 0 [end]	element 00000032  : 0 [end]	element 00000033  : 0 [end]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip ip protocol nosuch
! refused
> ip ip protocol ipv6-icmp
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
> ip ip protocol tcp tcp dport 22
= tcp dport 22
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip ip protocol tcp th dport 22
= tcp dport 22
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip ip protocol { tcp, udp } th dport 53
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> ip ip protocol 1 icmp type echo-request
= icmp type echo-request
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip ip version 4 ip hdrlength 5
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000040 ]
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000005 ]
> ip ip version 16
! refused
> ip ip hdrlength 15
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000000f ]
> ip ip hdrlength 16
! refused
> ip ip hdrlength > 5
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ cmp gt reg 1 0x00000005 ]
> ip ip version > 3
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp gt reg 1 0x00000030 ]
> ip ip length 65535
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ cmp eq reg 1 0x0000ffff ]
> ip ip length 65536
! refused
> ip ip ttl 255
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x000000ff ]
> ip ip ttl 256
! refused
> ip ip ttl -1
! refused
> ip ip id 0x10
= ip id 16
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00001000 ]
> ip ip id 010
= ip id 8
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000800 ]
> ip ip frag-off & 0x1fff != 0x0
= ip frag-off & 8191 != 0
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff1f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ip frag-off & 0x2000 != 0
= ip frag-off & 8192 != 0
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000020 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ip frag-off & 8191 != 0
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff1f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ip frag-off and 0xffff == 0x2000
= ip frag-off 8192
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ffff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000020 ]
> ip ip frag-off set 0
. [ immediate reg 1 0x00000000 ]
. [ payload write reg 1 => 2b @ network header + 6 csum_type 1 csum_off 10 csum_flags 0x0 ]
> ip ip length set 65535
. [ immediate reg 1 0x0000ffff ]
. [ payload write reg 1 => 2b @ network header + 2 csum_type 1 csum_off 10 csum_flags 0x1 ]
> ip ip checksum set 0
. [ immediate reg 1 0x00000000 ]
. [ payload write reg 1 => 2b @ network header + 10 csum_type 1 csum_off 10 csum_flags 0x0 ]
> ip ip id set 0
. [ immediate reg 1 0x00000000 ]
. [ payload write reg 1 => 2b @ network header + 4 csum_type 1 csum_off 10 csum_flags 0x0 ]
> ip ip hdrlength set 5
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000fff0 ) ^ 0x00000005 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 1 csum_off 10 csum_flags 0x0 ]
> ip ip version set 6
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000060 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 1 csum_off 10 csum_flags 0x0 ]
> ip ip saddr . ip daddr { 1.1.1.1 . 2.2.2.2, 1.1.1.2 . 2.2.2.3 }
. __set%d t 3 size 2
. __set%d t 0
. element 01010101 02020202  : 0 [end]	element 02010101 03020202  : 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 4b @ network header + 16 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr . ip daddr vmap { 1.1.1.1 . 2.2.2.2 : accept }
. __map%d t b size 1
. __map%d t 0
. element 01010101 02020202  : accept 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 4b @ network header + 16 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ip saddr . ip daddr . ip protocol { 1.1.1.1 . 2.2.2.2 . tcp, 1.1.1.1 . 3.3.3.3 . udp }
. __set%d t 3 size 2
. __set%d t 0
. element 01010101 02020202 00000006  : 0 [end]	element 01010101 03030303 00000011  : 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 4b @ network header + 16 => reg 9 ]
. [ payload load 1b @ network header + 9 => reg 10 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr . ip protocol { 10.0.0.0/8 . tcp, 1.2.3.4-1.2.3.9 . udp }
. __set%d t 87 size 2
. __set%d t 0
. element 0000000a 00000006  - ffffff0a 00000006  : 0 [end]	element 04030201 00000011  - 09030201 00000011  : 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 1b @ network header + 9 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr . tcp dport { 10.0.0.0/8 . 22-23, 1.2.3.4 . 80 }
. __set%d t 87 size 2
. __set%d t 0
. element 0000000a 00001600  - ffffff0a 00001700  : 0 [end]	element 04030201 00005000  - 04030201 00005000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr . tcp dport . ip daddr vmap { 10.0.0.1 . 22 . 1.1.1.1 : drop }
. __map%d t b size 1
. __map%d t 0
. element 0100000a 00001600 01010101  : drop 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ payload load 4b @ network header + 16 => reg 10 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ip ttl . ip length { 64 . 100-200 }
. __set%d t 87 size 1
. __set%d t 0
. element 00000040 00006400  - 00000040 0000c800  : 0 [end]
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ payload load 2b @ network header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark set ip saddr map @m4m
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set m4m dreg 1 ]
. [ meta set mark with reg 1 ]
> ip meta mark set ip saddr . ip daddr map { 1.1.1.1 . 2.2.2.2 : 1 }
= meta mark set ip saddr . ip daddr map { 1.1.1.1 . 2.2.2.2 : 0x00000001 }
. __map%d t b size 1
. __map%d t 0
. element 01010101 02020202  : 00000001 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 4b @ network header + 16 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip ip saddr 1.2.3.4 ip daddr 5.6.7.8 counter accept
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ cmp eq reg 1 0x08070605 ]
. [ counter pkts 0 bytes 0 ]
. [ immediate reg 0 accept ]
> ip ip saddr $nosuch
! refused
> ip ip saddr @nosuch
! refused
> ip ip sadr 1.2.3.4
! refused
> ip ip 1.2.3.4
! refused
> ip ip saddr
! refused
> ip ip saddr drop
! refused
> ip ip saddr { }
! refused
> ip ip saddr { 1.2.3.4 : accept }
! refused
> ip ip saddr vmap { 1.2.3.4 }
! refused
> ip ip saddr vmap { 1.2.3.4 : 5 }
! refused
> ip ip saddr == { 1.2.3.4 }
= ip saddr 1.2.3.4
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> ip ip saddr < { 1.2.3.4 }
= ip saddr < 1.2.3.4
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp lt reg 1 0x04030201 ]
> ip ip saddr 1.2.3.4,5.6.7.8
! refused
> ip ip saddr 10.0.0.0/8-11.0.0.0/8
! refused
> ip ip saddr { 10.0.0.0/8, 10.1.1.1 }
= ip saddr { 10.0.0.0/8 }
+ ip saddr 10.0.0.0/8
. __set%d t 7 size 3
. __set%d t 0
. element 00000000  : 1 [end]	element 0000000a  : 0 [end]	element 0000000b  : 1 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr { 10.0.0.0/9, 10.128.0.0/9 }
= ip saddr { 10.0.0.0/8 }
+ ip saddr 10.0.0.0/8
. __set%d t 7 size 3
. __set%d t 0
. element 00000000  : 1 [end]	element 0000000a  : 0 [end]	element 0000000b  : 1 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr { 1.1.1.1, 1.1.1.2, 1.1.1.3 }
. __set%d t 3 size 3
. __set%d t 0
. element 01010101  : 0 [end]	element 02010101  : 0 [end]	element 03010101  : 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr { 1.1.1.1-1.1.1.3, 1.1.1.4 }
= ip saddr { 1.1.1.1-1.1.1.4 }
+ ip saddr 1.1.1.1-1.1.1.4
. __set%d t 7 size 3
. __set%d t 0
. element 00000000  : 1 [end]	element 01010101  : 0 [end]	element 05010101  : 1 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr { 0.0.0.0-255.255.255.255 }
= ip saddr 0.0.0.0-255.255.255.255
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0xffffffff ]
> ip ip saddr { 0.0.0.0/0 }
= ip saddr 0.0.0.0/0
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000000 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ip saddr { 255.255.255.255 }
= ip saddr 255.255.255.255
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0xffffffff ]
> ip ip saddr { 224.0.0.0/3 }
= ip saddr 224.0.0.0/3
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x000000e0 ]
> ip ip saddr { 255.0.0.0-255.255.255.255, 1.1.1.1 }
= ip saddr { 1.1.1.1, 255.0.0.0/8 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 01010101  : 0 [end]	element 02010101  : 1 [end]	element 000000ff  : 0 [end]  userdata = { \x01\x04\x01\x00\x00\x00 }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr vmap { 10.0.0.0/8 : accept, 10.1.0.0/16 : drop }
! refused
> ip ip saddr vmap { 10.0.0.0/9 : accept, 10.128.0.0/9 : accept }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 0000000a  : accept 0 [end]	element 0000800a  : accept 0 [end]	element 0000000b  : 1 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ip saddr vmap { 1.1.1.1 : accept, 1.1.1.1 : drop }
. __map%d t b size 2
. __map%d t 0
. element 01010101  : accept 0 [end]	element 01010101  : drop 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
~ kernel
> ip ip saddr 1.2.3.4 ip saddr 1.2.3.5
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x05030201 ]
> ip ip saddr ! 1.2.3.4
! refused
> ip ip saddr != 1.2.3.4-1.2.3.4
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ range neq reg 1 0x04030201 0x04030201 ]
> ip ip saddr 1.2.3.4-1.2.3.4
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp gte reg 1 0x04030201 ]
. [ cmp lte reg 1 0x04030201 ]
> ip ip daddr 224.0.0.0/4 drop
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x000000e0 ]
. [ immediate reg 0 drop ]
> ip ip daddr 255.255.255.255
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ cmp eq reg 1 0xffffffff ]
> ip ip saddr 1.2.3.4/0
= ip saddr 0.0.0.0/0
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000000 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ip saddr != 0.0.0.0/0
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000000 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ip saddr 128.0.0.0/1
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000080 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000080 ]
> ip ip saddr 128.0.0.0/2
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000c0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000080 ]
> ip ip daddr . ip saddr . meta mark { 1.2.3.4 . 2.3.4.5 . 0x100-0x200 }
= ip daddr . ip saddr . meta mark { 1.2.3.4 . 2.3.4.5 . 0x00000100-0x00000200 }
. __set%d t 87 size 1
. __set%d t 0
. element 04030201 05040302 00010000  - 04030201 05040302 00020000  : 0 [end]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ meta load mark => reg 10 ]
. [ byteorder reg 10 = hton(reg 10, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip ip option lsrr exists
. [ exthdr load ipv4 1b @ 131 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ip option lsrr missing
. [ exthdr load ipv4 1b @ 131 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ip option lsrr type 1
. [ exthdr load ipv4 1b @ 131 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ip option lsrr length 5
. [ exthdr load ipv4 1b @ 131 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> ip ip option lsrr ptr 1
. [ exthdr load ipv4 1b @ 131 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ip option lsrr addr 1.2.3.4
! refused
> ip ip option ra type 1
. [ exthdr load ipv4 1b @ 148 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ip option ra value 0
. [ exthdr load ipv4 2b @ 148 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ip option ra exists
. [ exthdr load ipv4 1b @ 148 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ip option rr exists
. [ exthdr load ipv4 1b @ 7 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ip option rr type 1
. [ exthdr load ipv4 1b @ 7 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ip option rr length 1
. [ exthdr load ipv4 1b @ 7 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ip option rr ptr 1
. [ exthdr load ipv4 1b @ 7 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ip option rr addr 10.0.0.0/8
! refused
> ip ip option ssrr exists
. [ exthdr load ipv4 1b @ 137 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ip option ssrr type 1
. [ exthdr load ipv4 1b @ 137 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ip option ssrr length 1
. [ exthdr load ipv4 1b @ 137 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ip option ssrr ptr 1
. [ exthdr load ipv4 1b @ 137 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ip option ssrr addr 1.1.1.1
! refused
> ip ip option ra length 4
. [ exthdr load ipv4 1b @ 148 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip ip option rr
! refused
> ip ip option foo exists
! refused
> ip ip option rr addr { 1.1.1.1, 2.2.2.2 }
! refused
> ip ip option rr ptr > 4
. [ exthdr load ipv4 1b @ 7 + 2 => reg 1 ]
. [ cmp gt reg 1 0x00000004 ]
> ip ip option rr != exists
. [ exthdr load ipv4 1b @ 7 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip ip option rr == 1
= ip option rr exists
. [ exthdr load ipv4 1b @ 7 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ip option ra value . ip saddr { 1 . 1.2.3.4 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000100 04030201  : 0 [end]
. [ exthdr load ipv4 2b @ 148 + 2 => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip saddr 1.2.3.4
! refused
> ip6 ip saddr != 10.0.0.0/8
! refused
> ip6 ip saddr { 1.2.3.4, 5.6.7.8 }
! refused
> ip6 ip protocol tcp
! refused
> ip6 ip protocol tcp tcp dport 22
! refused
> ip6 ip dscp cs1
! refused
> ip6 ip ttl 64 ip saddr 1.2.3.4
! refused
> ip6 ip saddr 1.2.3.4 tcp dport 22
! refused
> ip6 ip saddr set 1.2.3.4
! refused
> ip6 ip option rr exists
! refused
> ip6 ip version 4
! refused
> ip6 ip saddr . ip daddr { 1.1.1.1 . 2.2.2.2 }
! refused
> ip6 meta mark set ip saddr map { 1.1.1.1 : 1 }
! refused
> ip6 ip saddr . tcp dport { 1.1.1.1 . 22 }
! refused
> ip6 tcp dport . ip saddr { 22 . 1.1.1.1 }
! refused
> ip6 tcp dport 22 ip saddr 1.2.3.4
! refused
> ip6 ip saddr vmap { 10.0.0.0/8 : accept }
! refused
> ip6 ip dscp set cs1
! refused
> ip6 ip ecn set ce
! refused
> ip6 ip protocol vmap { tcp : jump other, udp : accept }
! refused
> ip6 ip protocol { tcp, udp } accept
! refused
> ip6 ip6 saddr ::1 ip saddr 1.2.3.4
! refused
> ip6 ip protocol udp udp dport 53 ip daddr 8.8.8.8
! refused
> inet ip saddr 1.2.3.4
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> inet ip saddr != 10.0.0.0/8
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ network header + 12 => reg 1 ]
. [ cmp neq reg 1 0x0000000a ]
> inet ip saddr { 1.2.3.4, 5.6.7.8 }
. __set%d t 3 size 2
. __set%d t 0
. element 04030201  : 0 [end]	element 08070605  : 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> inet ip protocol tcp
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> inet ip protocol tcp tcp dport 22
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> inet ip dscp cs1
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000020 ]
> inet ip ttl 64 ip saddr 1.2.3.4
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000040 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> inet ip saddr 1.2.3.4 tcp dport 22
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> inet ip saddr set 1.2.3.4
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ immediate reg 1 0x04030201 ]
. [ payload write reg 1 => 4b @ network header + 12 csum_type 1 csum_off 10 csum_flags 0x1 ]
> inet ip option rr exists
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ exthdr load ipv4 1b @ 7 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet ip version 4
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000040 ]
> inet ip saddr . ip daddr { 1.1.1.1 . 2.2.2.2 }
. __set%d t 3 size 1
. __set%d t 0
. element 01010101 02020202  : 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 4b @ network header + 16 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> inet meta mark set ip saddr map { 1.1.1.1 : 1 }
= meta mark set ip saddr map { 1.1.1.1 : 0x00000001 }
. __map%d t b size 1
. __map%d t 0
. element 01010101  : 00000001 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> inet ip saddr . tcp dport { 1.1.1.1 . 22 }
. __set%d t 3 size 1
. __set%d t 0
. element 01010101 00001600  : 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> inet tcp dport . ip saddr { 22 . 1.1.1.1 }
. __set%d t 3 size 1
. __set%d t 0
. element 00001600 01010101  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> inet tcp dport 22 ip saddr 1.2.3.4
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> inet ip saddr vmap { 10.0.0.0/8 : accept }
. __map%d t f size 3
. __map%d t 0
. element 00000000  : 1 [end]	element 0000000a  : accept 0 [end]	element 0000000b  : 1 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet ip dscp set cs1
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000003ff ) ^ 0x00002000 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 1 csum_off 10 csum_flags 0x0 ]
> inet ip ecn set ce
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000fcff ) ^ 0x00000300 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 1 csum_off 10 csum_flags 0x0 ]
> inet ip protocol vmap { tcp : jump other, udp : accept }
. __map%d t b size 2
. __map%d t 0
. element 00000006  : jump -> other 0 [end]	element 00000011  : accept 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet ip protocol { tcp, udp } accept
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> inet ip6 saddr ::1 ip saddr 1.2.3.4
! refused
> inet ip protocol udp udp dport 53 ip daddr 8.8.8.8
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ cmp eq reg 1 0x08080808 ]
> bridge ip saddr 1.2.3.4
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> bridge ip saddr != 10.0.0.0/8
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 12 => reg 1 ]
. [ cmp neq reg 1 0x0000000a ]
> bridge ip saddr { 1.2.3.4, 5.6.7.8 }
. __set%d t 3 size 2
. __set%d t 0
. element 04030201  : 0 [end]	element 08070605  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> bridge ip protocol tcp
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> bridge ip protocol tcp tcp dport 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> bridge ip dscp cs1
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000020 ]
> bridge ip ttl 64 ip saddr 1.2.3.4
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000040 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> bridge ip saddr 1.2.3.4 tcp dport 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> bridge ip saddr set 1.2.3.4
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ immediate reg 1 0x04030201 ]
. [ payload write reg 1 => 4b @ network header + 12 csum_type 1 csum_off 10 csum_flags 0x1 ]
> bridge ip option rr exists
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ exthdr load ipv4 1b @ 7 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> bridge ip version 4
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000040 ]
> bridge ip saddr . ip daddr { 1.1.1.1 . 2.2.2.2 }
. __set%d t 3 size 1
. __set%d t 0
. element 01010101 02020202  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 4b @ network header + 16 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> bridge meta mark set ip saddr map { 1.1.1.1 : 1 }
= meta mark set ip saddr map { 1.1.1.1 : 0x00000001 }
. __map%d t b size 1
. __map%d t 0
. element 01010101  : 00000001 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> bridge ip saddr . tcp dport { 1.1.1.1 . 22 }
. __set%d t 3 size 1
. __set%d t 0
. element 01010101 00001600  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> bridge tcp dport . ip saddr { 22 . 1.1.1.1 }
. __set%d t 3 size 1
. __set%d t 0
. element 00001600 01010101  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> bridge tcp dport 22 ip saddr 1.2.3.4
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> bridge ip saddr vmap { 10.0.0.0/8 : accept }
. __map%d t f size 3
. __map%d t 0
. element 00000000  : 1 [end]	element 0000000a  : accept 0 [end]	element 0000000b  : 1 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge ip dscp set cs1
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000003ff ) ^ 0x00002000 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 1 csum_off 10 csum_flags 0x0 ]
> bridge ip ecn set ce
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000fcff ) ^ 0x00000300 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 1 csum_off 10 csum_flags 0x0 ]
> bridge ip protocol vmap { tcp : jump other, udp : accept }
. __map%d t b size 2
. __map%d t 0
. element 00000006  : jump -> other 0 [end]	element 00000011  : accept 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge ip protocol { tcp, udp } accept
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> bridge ip6 saddr ::1 ip saddr 1.2.3.4
! refused
> bridge ip protocol udp udp dport 53 ip daddr 8.8.8.8
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ cmp eq reg 1 0x08080808 ]
> netdev ip saddr 1.2.3.4
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> netdev ip saddr != 10.0.0.0/8
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 12 => reg 1 ]
. [ cmp neq reg 1 0x0000000a ]
> netdev ip saddr { 1.2.3.4, 5.6.7.8 }
. __set%d t 3 size 2
. __set%d t 0
. element 04030201  : 0 [end]	element 08070605  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> netdev ip protocol tcp
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> netdev ip protocol tcp tcp dport 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> netdev ip dscp cs1
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000020 ]
> netdev ip ttl 64 ip saddr 1.2.3.4
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000040 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> netdev ip saddr 1.2.3.4 tcp dport 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> netdev ip saddr set 1.2.3.4
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ immediate reg 1 0x04030201 ]
. [ payload write reg 1 => 4b @ network header + 12 csum_type 1 csum_off 10 csum_flags 0x1 ]
> netdev ip option rr exists
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ exthdr load ipv4 1b @ 7 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev ip version 4
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000040 ]
> netdev ip saddr . ip daddr { 1.1.1.1 . 2.2.2.2 }
. __set%d t 3 size 1
. __set%d t 0
. element 01010101 02020202  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 4b @ network header + 16 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> netdev meta mark set ip saddr map { 1.1.1.1 : 1 }
= meta mark set ip saddr map { 1.1.1.1 : 0x00000001 }
. __map%d t b size 1
. __map%d t 0
. element 01010101  : 00000001 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> netdev ip saddr . tcp dport { 1.1.1.1 . 22 }
. __set%d t 3 size 1
. __set%d t 0
. element 01010101 00001600  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> netdev tcp dport . ip saddr { 22 . 1.1.1.1 }
. __set%d t 3 size 1
. __set%d t 0
. element 00001600 01010101  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> netdev tcp dport 22 ip saddr 1.2.3.4
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> netdev ip saddr vmap { 10.0.0.0/8 : accept }
. __map%d t f size 3
. __map%d t 0
. element 00000000  : 1 [end]	element 0000000a  : accept 0 [end]	element 0000000b  : 1 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> netdev ip dscp set cs1
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000003ff ) ^ 0x00002000 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 1 csum_off 10 csum_flags 0x0 ]
> netdev ip ecn set ce
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000fcff ) ^ 0x00000300 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 1 csum_off 10 csum_flags 0x0 ]
> netdev ip protocol vmap { tcp : jump other, udp : accept }
. __map%d t b size 2
. __map%d t 0
. element 00000006  : jump -> other 0 [end]	element 00000011  : accept 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> netdev ip protocol { tcp, udp } accept
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> netdev ip6 saddr ::1 ip saddr 1.2.3.4
! refused
> netdev ip protocol udp udp dport 53 ip daddr 8.8.8.8
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ cmp eq reg 1 0x08080808 ]
> arp ip saddr 1.2.3.4
! refused
> arp ip saddr != 10.0.0.0/8
! refused
> arp ip saddr { 1.2.3.4, 5.6.7.8 }
! refused
> arp ip protocol tcp
! refused
> arp ip protocol tcp tcp dport 22
! refused
> arp ip dscp cs1
! refused
> arp ip ttl 64 ip saddr 1.2.3.4
! refused
> arp ip saddr 1.2.3.4 tcp dport 22
! refused
> arp ip saddr set 1.2.3.4
! refused
> arp ip option rr exists
! refused
> arp ip version 4
! refused
> arp ip saddr . ip daddr { 1.1.1.1 . 2.2.2.2 }
! refused
> arp meta mark set ip saddr map { 1.1.1.1 : 1 }
! refused
> arp ip saddr . tcp dport { 1.1.1.1 . 22 }
! refused
> arp tcp dport . ip saddr { 22 . 1.1.1.1 }
! refused
> arp tcp dport 22 ip saddr 1.2.3.4
! refused
> arp ip saddr vmap { 10.0.0.0/8 : accept }
! refused
> arp ip dscp set cs1
! refused
> arp ip ecn set ce
! refused
> arp ip protocol vmap { tcp : jump other, udp : accept }
! refused
> arp ip protocol { tcp, udp } accept
! refused
> arp ip6 saddr ::1 ip saddr 1.2.3.4
! refused
> arp ip protocol udp udp dport 53 ip daddr 8.8.8.8
! refused
> ip ip daddr set ip saddr
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload write reg 1 => 4b @ network header + 16 csum_type 1 csum_off 10 csum_flags 0x1 ]
