# IPv6 header fields
@ set s6 { type ipv6_addr; }
@ set s6i { type ipv6_addr; flags interval; }
@ map m6v { type ipv6_addr : verdict; }
@ map m6 { type ipv6_addr : ipv6_addr; }
> ip6 ip6 length 22
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip6 ip6 length != 22
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ cmp neq reg 1 0x00001600 ]
> ip6 ip6 length 22-233
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ cmp gte reg 1 0x00001600 ]
. [ cmp lte reg 1 0x0000e900 ]
> ip6 ip6 length { 22, 233 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 0000e900  : 0 [end]
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 length set 233
. [ immediate reg 1 0x0000e900 ]
. [ payload write reg 1 => 2b @ network header + 4 csum_type 0 csum_off 0 csum_flags 0x1 ]
> ip6 ip6 length == 22
= ip6 length 22
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip6 ip6 length eq 233
= ip6 length 233
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ cmp eq reg 1 0x0000e900 ]
> ip6 ip6 length ne 233
= ip6 length != 233
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ cmp neq reg 1 0x0000e900 ]
> ip6 ip6 length < 233
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ cmp lt reg 1 0x0000e900 ]
> ip6 ip6 length > 233
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ cmp gt reg 1 0x0000e900 ]
> ip6 ip6 length <= 233
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ cmp lte reg 1 0x0000e900 ]
> ip6 ip6 length >= 233
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ cmp gte reg 1 0x0000e900 ]
> ip6 ip6 length lt 300
= ip6 length < 300
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ cmp lt reg 1 0x00002c01 ]
> ip6 ip6 length gt 300
= ip6 length > 300
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ cmp gt reg 1 0x00002c01 ]
> ip6 ip6 length le 300
= ip6 length <= 300
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ cmp lte reg 1 0x00002c01 ]
> ip6 ip6 length ge 300
= ip6 length >= 300
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ cmp gte reg 1 0x00002c01 ]
> ip6 ip6 length != 22-233
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ range neq reg 1 0x00001600 0x0000e900 ]
> ip6 ip6 length != { 22, 233 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 0000e900  : 0 [end]
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip6 ip6 length { 22-233 }
= ip6 length 22-233
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ cmp gte reg 1 0x00001600 ]
. [ cmp lte reg 1 0x0000e900 ]
> ip6 ip6 length { 22-233, 300 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00001600  : 0 [end]	element 0000ea00  : 1 [end]	element 00002c01  : 0 [end]	element 00002d01  : 1 [end]
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 length != { 22-233, 300 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00001600  : 0 [end]	element 0000ea00  : 1 [end]	element 00002c01  : 0 [end]	element 00002d01  : 1 [end]
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip6 ip6 length vmap { 22 : accept, 233 : drop, 300 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00001600  : accept 0 [end]	element 0000e900  : drop 0 [end]	element 00002c01  : continue 0 [end]
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ip6 length vmap { 22 : accept, 233-300 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00001600  : accept 0 [end]	element 00001700  : 1 [end]	element 0000e900  : jump -> other 0 [end]	element 00002d01  : 1 [end]
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ip6 length vmap { 22 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00001600  : accept 0 [end]	element  : drop 2 [end]
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 meta mark set ip6 length map { 22 : 1, 233 : 2 }
= meta mark set ip6 length map { 22 : 0x00000001, 233 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00001600  : 00000001 0 [end]	element 0000e900  : 00000002 0 [end]
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip6 ip6 length { 22 }
= ip6 length 22
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip6 ip6 length { 233, 22, 300, }
= ip6 length { 22, 233, 300 }
. __set%d t 3 size 3
. __set%d t 0
. element 0000e900  : 0 [end]	element 00001600  : 0 [end]	element 00002c01  : 0 [end]
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 length 233-22
! refused
> ip6 ip6 length { 22, 22 }
= ip6 length { 22 }
+ ip6 length 22
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 00001600  : 0 [end]
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 length . meta mark { 22 . 1, 233 . 2 }
= ip6 length . meta mark { 22 . 0x00000001, 233 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600 00000001  : 0 [end]	element 0000e900 00000002  : 0 [end]
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip6 meta mark . ip6 length vmap { 1 . 22 : accept }
= meta mark . ip6 length vmap { 0x00000001 . 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00001600  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ payload load 2b @ network header + 4 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ct mark set ip6 length map { 22-233 : 1, * : 2 }
= ct mark set ip6 length map { 22-233 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00001600  : 00000001 0 [end]	element 0000ea00  : 1 [end]	element  : 00000002 2 [end]
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip6 ip6 hoplimit 1
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 ip6 hoplimit != 1
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip6 ip6 hoplimit 1-33
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000021 ]
> ip6 ip6 hoplimit { 1, 33 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000021  : 0 [end]
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 hoplimit set 33
. [ immediate reg 1 0x00000021 ]
. [ payload write reg 1 => 1b @ network header + 7 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip6 ip6 hoplimit == 1
= ip6 hoplimit 1
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 ip6 hoplimit eq 33
= ip6 hoplimit 33
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
> ip6 ip6 hoplimit ne 33
= ip6 hoplimit != 33
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ cmp neq reg 1 0x00000021 ]
> ip6 ip6 hoplimit < 33
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ cmp lt reg 1 0x00000021 ]
> ip6 ip6 hoplimit > 33
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ cmp gt reg 1 0x00000021 ]
> ip6 ip6 hoplimit <= 33
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ cmp lte reg 1 0x00000021 ]
> ip6 ip6 hoplimit >= 33
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ cmp gte reg 1 0x00000021 ]
> ip6 ip6 hoplimit lt 64
= ip6 hoplimit < 64
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ cmp lt reg 1 0x00000040 ]
> ip6 ip6 hoplimit gt 64
= ip6 hoplimit > 64
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ cmp gt reg 1 0x00000040 ]
> ip6 ip6 hoplimit le 64
= ip6 hoplimit <= 64
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ cmp lte reg 1 0x00000040 ]
> ip6 ip6 hoplimit ge 64
= ip6 hoplimit >= 64
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ cmp gte reg 1 0x00000040 ]
> ip6 ip6 hoplimit != 1-33
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000021 ]
> ip6 ip6 hoplimit != { 1, 33 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000021  : 0 [end]
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip6 ip6 hoplimit { 1-33 }
= ip6 hoplimit 1-33
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000021 ]
> ip6 ip6 hoplimit { 1-33, 64 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000001  : 0 [end]	element 00000022  : 1 [end]	element 00000040  : 0 [end]	element 00000041  : 1 [end]
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 hoplimit != { 1-33, 64 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000001  : 0 [end]	element 00000022  : 1 [end]	element 00000040  : 0 [end]	element 00000041  : 1 [end]
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip6 ip6 hoplimit vmap { 1 : accept, 33 : drop, 64 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00000001  : accept 0 [end]	element 00000021  : drop 0 [end]	element 00000040  : continue 0 [end]
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ip6 hoplimit vmap { 1 : accept, 33-64 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00000001  : accept 0 [end]	element 00000002  : 1 [end]	element 00000021  : jump -> other 0 [end]	element 00000041  : 1 [end]
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ip6 hoplimit vmap { 1 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000001  : accept 0 [end]	element  : drop 2 [end]
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 meta mark set ip6 hoplimit map { 1 : 1, 33 : 2 }
= meta mark set ip6 hoplimit map { 1 : 0x00000001, 33 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000001  : 00000001 0 [end]	element 00000021  : 00000002 0 [end]
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip6 ip6 hoplimit { 1 }
= ip6 hoplimit 1
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 ip6 hoplimit { 33, 1, 64, }
= ip6 hoplimit { 1, 33, 64 }
. __set%d t 3 size 3
. __set%d t 0
. element 00000021  : 0 [end]	element 00000001  : 0 [end]	element 00000040  : 0 [end]
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 hoplimit 33-1
! refused
> ip6 ip6 hoplimit { 1, 1 }
= ip6 hoplimit { 1 }
+ ip6 hoplimit 1
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000001  : 0 [end]
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 hoplimit . meta mark { 1 . 1, 33 . 2 }
= ip6 hoplimit . meta mark { 1 . 0x00000001, 33 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001 00000001  : 0 [end]	element 00000021 00000002  : 0 [end]
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip6 meta mark . ip6 hoplimit vmap { 1 . 1 : accept }
= meta mark . ip6 hoplimit vmap { 0x00000001 . 1 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00000001  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ payload load 1b @ network header + 7 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ct mark set ip6 hoplimit map { 1-33 : 1, * : 2 }
= ct mark set ip6 hoplimit map { 1-33 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00000001  : 00000001 0 [end]	element 00000022  : 1 [end]	element  : 00000002 2 [end]
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip6 ip6 nexthdr tcp
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> ip6 ip6 nexthdr != tcp
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp neq reg 1 0x00000006 ]
> ip6 ip6 nexthdr tcp-udp
! refused
> ip6 ip6 nexthdr { tcp, udp }
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 nexthdr == tcp
= ip6 nexthdr tcp
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> ip6 ip6 nexthdr eq udp
= ip6 nexthdr udp
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
> ip6 ip6 nexthdr ne udp
= ip6 nexthdr != udp
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp neq reg 1 0x00000011 ]
> ip6 ip6 nexthdr < udp
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp lt reg 1 0x00000011 ]
> ip6 ip6 nexthdr > udp
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp gt reg 1 0x00000011 ]
> ip6 ip6 nexthdr <= udp
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp lte reg 1 0x00000011 ]
> ip6 ip6 nexthdr >= udp
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp gte reg 1 0x00000011 ]
> ip6 ip6 nexthdr lt esp
= ip6 nexthdr < esp
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp lt reg 1 0x00000032 ]
> ip6 ip6 nexthdr gt esp
= ip6 nexthdr > esp
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp gt reg 1 0x00000032 ]
> ip6 ip6 nexthdr le esp
= ip6 nexthdr <= esp
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp lte reg 1 0x00000032 ]
> ip6 ip6 nexthdr ge esp
= ip6 nexthdr >= esp
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp gte reg 1 0x00000032 ]
> ip6 ip6 nexthdr != tcp-udp
! refused
> ip6 ip6 nexthdr != { tcp, udp }
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip6 ip6 nexthdr { tcp-udp }
! refused
> ip6 ip6 nexthdr { tcp-udp, esp }
! refused
> ip6 ip6 nexthdr != { tcp-udp, esp }
! refused
> ip6 ip6 nexthdr vmap { tcp : accept, udp : drop, esp : continue }
. __map%d t b size 3
. __map%d t 0
. element 00000006  : accept 0 [end]	element 00000011  : drop 0 [end]	element 00000032  : continue 0 [end]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ip6 nexthdr vmap { tcp : accept, udp-esp : jump other }
! refused
> ip6 ip6 nexthdr vmap { tcp : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000006  : accept 0 [end]	element  : drop 2 [end]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 meta mark set ip6 nexthdr map { tcp : 1, udp : 2 }
= meta mark set ip6 nexthdr map { tcp : 0x00000001, udp : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000006  : 00000001 0 [end]	element 00000011  : 00000002 0 [end]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip6 ip6 nexthdr { tcp }
= ip6 nexthdr tcp
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> ip6 ip6 nexthdr { udp, tcp, esp, }
= ip6 nexthdr { tcp, udp, esp }
. __set%d t 3 size 3
. __set%d t 0
. element 00000011  : 0 [end]	element 00000006  : 0 [end]	element 00000032  : 0 [end]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 nexthdr udp-tcp
! refused
> ip6 ip6 nexthdr { tcp, tcp }
= ip6 nexthdr { tcp }
+ ip6 nexthdr tcp
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000006  : 0 [end]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 nexthdr . meta mark { tcp . 1, udp . 2 }
= ip6 nexthdr . meta mark { tcp . 0x00000001, udp . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000006 00000001  : 0 [end]	element 00000011 00000002  : 0 [end]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 nexthdr . meta mark { tcp-udp . 1, udp . 2-3 }
! refused
> ip6 meta mark . ip6 nexthdr vmap { 1 . tcp : accept }
= meta mark . ip6 nexthdr vmap { 0x00000001 . tcp : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00000006  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ payload load 1b @ network header + 6 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ct mark set ip6 nexthdr map { tcp-udp : 1, * : 2 }
! refused
> ip6 ip6 saddr 1234::1
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00003412 0x00000000 0x00000000 0x01000000 ]
> ip6 ip6 saddr != 1234::1
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp neq reg 1 0x00003412 0x00000000 0x00000000 0x01000000 ]
> ip6 ip6 saddr 1234::1-1234::ff
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp gte reg 1 0x00003412 0x00000000 0x00000000 0x01000000 ]
. [ cmp lte reg 1 0x00003412 0x00000000 0x00000000 0xff000000 ]
> ip6 ip6 saddr { 1234::1, 1234::ff }
. __set%d t 3 size 2
. __set%d t 0
. element 00003412 00000000 00000000 01000000  : 0 [end]	element 00003412 00000000 00000000 ff000000  : 0 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 saddr set 1234::ff
. [ immediate reg 1 0x00003412 0x00000000 0x00000000 0xff000000 ]
. [ payload write reg 1 => 16b @ network header + 8 csum_type 0 csum_off 0 csum_flags 0x1 ]
> ip6 ip6 saddr == 1234::1
= ip6 saddr 1234::1
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00003412 0x00000000 0x00000000 0x01000000 ]
> ip6 ip6 saddr eq 1234::ff
= ip6 saddr 1234::ff
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00003412 0x00000000 0x00000000 0xff000000 ]
> ip6 ip6 saddr ne 1234::ff
= ip6 saddr != 1234::ff
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp neq reg 1 0x00003412 0x00000000 0x00000000 0xff000000 ]
> ip6 ip6 saddr < 1234::ff
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp lt reg 1 0x00003412 0x00000000 0x00000000 0xff000000 ]
> ip6 ip6 saddr > 1234::ff
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp gt reg 1 0x00003412 0x00000000 0x00000000 0xff000000 ]
> ip6 ip6 saddr <= 1234::ff
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp lte reg 1 0x00003412 0x00000000 0x00000000 0xff000000 ]
> ip6 ip6 saddr >= 1234::ff
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp gte reg 1 0x00003412 0x00000000 0x00000000 0xff000000 ]
> ip6 ip6 saddr lt 2001:db8::1
= ip6 saddr < 2001:db8::1
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp lt reg 1 0xb80d0120 0x00000000 0x00000000 0x01000000 ]
> ip6 ip6 saddr gt 2001:db8::1
= ip6 saddr > 2001:db8::1
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp gt reg 1 0xb80d0120 0x00000000 0x00000000 0x01000000 ]
> ip6 ip6 saddr le 2001:db8::1
= ip6 saddr <= 2001:db8::1
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp lte reg 1 0xb80d0120 0x00000000 0x00000000 0x01000000 ]
> ip6 ip6 saddr ge 2001:db8::1
= ip6 saddr >= 2001:db8::1
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp gte reg 1 0xb80d0120 0x00000000 0x00000000 0x01000000 ]
> ip6 ip6 saddr != 1234::1-1234::ff
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ range neq reg 1 0x00003412 0x00000000 0x00000000 0x01000000 0x00003412 0x00000000 0x00000000 0xff000000 ]
> ip6 ip6 saddr != { 1234::1, 1234::ff }
. __set%d t 3 size 2
. __set%d t 0
. element 00003412 00000000 00000000 01000000  : 0 [end]	element 00003412 00000000 00000000 ff000000  : 0 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip6 ip6 saddr { 1234::1-1234::ff }
= ip6 saddr 1234::1-1234::ff
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp gte reg 1 0x00003412 0x00000000 0x00000000 0x01000000 ]
. [ cmp lte reg 1 0x00003412 0x00000000 0x00000000 0xff000000 ]
> ip6 ip6 saddr { 1234::1-1234::ff, 2001:db8::1 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 00003412 00000000 00000000 01000000  : 0 [end]	element 00003412 00000000 00000000 00010000  : 1 [end]	element b80d0120 00000000 00000000 01000000  : 0 [end]	element b80d0120 00000000 00000000 02000000  : 1 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 saddr != { 1234::1-1234::ff, 2001:db8::1 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 00003412 00000000 00000000 01000000  : 0 [end]	element 00003412 00000000 00000000 00010000  : 1 [end]	element b80d0120 00000000 00000000 01000000  : 0 [end]	element b80d0120 00000000 00000000 02000000  : 1 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip6 ip6 saddr vmap { 1234::1 : accept, 1234::ff : drop, 2001:db8::1 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00003412 00000000 00000000 01000000  : accept 0 [end]	element 00003412 00000000 00000000 ff000000  : drop 0 [end]	element b80d0120 00000000 00000000 01000000  : continue 0 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ip6 saddr vmap { 1234::1 : accept, 1234::ff-2001:db8::1 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 00003412 00000000 00000000 01000000  : accept 0 [end]	element 00003412 00000000 00000000 02000000  : 1 [end]	element 00003412 00000000 00000000 ff000000  : jump -> other 0 [end]	element b80d0120 00000000 00000000 02000000  : 1 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ip6 saddr vmap { 1234::1 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00003412 00000000 00000000 01000000  : accept 0 [end]	element  : drop 2 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 meta mark set ip6 saddr map { 1234::1 : 1, 1234::ff : 2 }
= meta mark set ip6 saddr map { 1234::1 : 0x00000001, 1234::ff : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00003412 00000000 00000000 01000000  : 00000001 0 [end]	element 00003412 00000000 00000000 ff000000  : 00000002 0 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip6 ip6 saddr { 1234::1 }
= ip6 saddr 1234::1
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00003412 0x00000000 0x00000000 0x01000000 ]
> ip6 ip6 saddr { 1234::ff, 1234::1, 2001:db8::1, }
= ip6 saddr { 1234::1, 1234::ff, 2001:db8::1 }
. __set%d t 3 size 3
. __set%d t 0
. element 00003412 00000000 00000000 ff000000  : 0 [end]	element 00003412 00000000 00000000 01000000  : 0 [end]	element b80d0120 00000000 00000000 01000000  : 0 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 saddr 1234::ff-1234::1
! refused
> ip6 ip6 saddr { 1234::1, 1234::1 }
= ip6 saddr { 1234::1 }
+ ip6 saddr 1234::1
. __set%d t 3 size 2
. __set%d t 0
. element 00003412 00000000 00000000 01000000  : 0 [end]	element 00003412 00000000 00000000 01000000  : 0 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 saddr . meta mark { 1234::1 . 1, 1234::ff . 2 }
= ip6 saddr . meta mark { 1234::1 . 0x00000001, 1234::ff . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00003412 00000000 00000000 01000000 00000001  : 0 [end]	element 00003412 00000000 00000000 ff000000 00000002  : 0 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ meta load mark => reg 2 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 saddr . meta mark { 1234::1-1234::ff . 1, 1234::ff . 2-3 }
= ip6 saddr . meta mark { 1234::1-1234::ff . 0x00000001, 1234::ff . 0x00000002/31 }
+ ip6 saddr . meta mark { 1234::1-1234::ff . 0x00000001, 1234::ff . 0x02000000/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00003412 00000000 00000000 01000000 01000000  - 00003412 00000000 00000000 ff000000 01000000  : 0 [end]	element 00003412 00000000 00000000 ff000000 02000000  - 00003412 00000000 00000000 ff000000 03000000  : 0 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ meta load mark => reg 2 ]
. [ byteorder reg 2 = hton(reg 2, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip6 meta mark . ip6 saddr vmap { 1 . 1234::1 : accept }
= meta mark . ip6 saddr vmap { 0x00000001 . 1234::1 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00003412 00000000 00000000 01000000  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ payload load 16b @ network header + 8 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ct mark set ip6 saddr map { 1234::1-1234::ff : 1, * : 2 }
= ct mark set ip6 saddr map { 1234::1-1234::ff : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 00003412 00000000 00000000 01000000  : 00000001 0 [end]	element 00003412 00000000 00000000 00010000  : 1 [end]	element  : 00000002 2 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip6 ip6 dscp cs1
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000002 ]
> ip6 ip6 dscp != cs1
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000002 ]
> ip6 ip6 dscp cs1-af11
! refused
> ip6 ip6 dscp { cs1, af11 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000002  : 0 [end]	element 00008002  : 0 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 dscp set af11
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00003ff0 ) ^ 0x00008002 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip6 ip6 dscp == cs1
= ip6 dscp cs1
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000002 ]
> ip6 ip6 dscp eq af11
= ip6 dscp af11
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00008002 ]
> ip6 ip6 dscp ne af11
= ip6 dscp != af11
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00008002 ]
> ip6 ip6 dscp < af11
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ cmp lt reg 1 0x00008002 ]
> ip6 ip6 dscp > af11
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ cmp gt reg 1 0x00008002 ]
> ip6 ip6 dscp <= af11
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ cmp lte reg 1 0x00008002 ]
> ip6 ip6 dscp >= af11
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00008002 ]
> ip6 ip6 dscp lt cs7
= ip6 dscp < cs7
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ cmp lt reg 1 0x0000000e ]
> ip6 ip6 dscp gt cs7
= ip6 dscp > cs7
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ cmp gt reg 1 0x0000000e ]
> ip6 ip6 dscp le cs7
= ip6 dscp <= cs7
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ cmp lte reg 1 0x0000000e ]
> ip6 ip6 dscp ge cs7
= ip6 dscp >= cs7
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x0000000e ]
> ip6 ip6 dscp != cs1-af11
! refused
> ip6 ip6 dscp != { cs1, af11 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000002  : 0 [end]	element 00008002  : 0 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip6 ip6 dscp { cs1-af11 }
! refused
> ip6 ip6 dscp { cs1-af11, cs7 }
! refused
> ip6 ip6 dscp != { cs1-af11, cs7 }
! refused
> ip6 ip6 dscp vmap { cs1 : accept, af11 : drop, cs7 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00000002  : accept 0 [end]	element 00008002  : drop 0 [end]	element 0000000e  : continue 0 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ip6 dscp vmap { cs1 : accept, af11-cs7 : jump other }
! refused
> ip6 meta mark set ip6 dscp map { cs1 : 1, af11 : 2 }
= meta mark set ip6 dscp map { cs1 : 0x00000001, af11 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000002  : 00000001 0 [end]	element 00008002  : 00000002 0 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip6 ip6 dscp { cs1 }
= ip6 dscp cs1
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000002 ]
> ip6 ip6 dscp { af11, cs1, cs7, }
= ip6 dscp { cs1, af11, cs7 }
. __set%d t 3 size 3
. __set%d t 0
. element 00008002  : 0 [end]	element 00000002  : 0 [end]	element 0000000e  : 0 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 dscp af11-cs1
! refused
> ip6 ip6 dscp { cs1, cs1 }
= ip6 dscp { cs1 }
+ ip6 dscp cs1
. __set%d t 3 size 2
. __set%d t 0
. element 00000002  : 0 [end]	element 00000002  : 0 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 dscp . meta mark { cs1-af11 . 1, af11 . 2-3 }
! refused
> ip6 ct mark set ip6 dscp map { cs1-af11 : 1, * : 2 }
! refused
> ip6 ip6 flowlabel 22
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00160000 ]
> ip6 ip6 flowlabel != 22
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00160000 ]
> ip6 ip6 flowlabel 22-233
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00160000 ]
. [ cmp lte reg 1 0x00e90000 ]
> ip6 ip6 flowlabel { 22, 233 }
. __set%d t 3 size 2
. __set%d t 0
. element 00160000  : 0 [end]	element 00e90000  : 0 [end]
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 flowlabel set 233
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00e90000 ]
. [ payload write reg 1 => 3b @ network header + 1 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip6 ip6 flowlabel == 22
= ip6 flowlabel 22
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00160000 ]
> ip6 ip6 flowlabel eq 233
= ip6 flowlabel 233
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00e90000 ]
> ip6 ip6 flowlabel ne 233
= ip6 flowlabel != 233
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00e90000 ]
> ip6 ip6 flowlabel < 233
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ cmp lt reg 1 0x00e90000 ]
> ip6 ip6 flowlabel > 233
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ cmp gt reg 1 0x00e90000 ]
> ip6 ip6 flowlabel <= 233
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ cmp lte reg 1 0x00e90000 ]
> ip6 ip6 flowlabel >= 233
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00e90000 ]
> ip6 ip6 flowlabel lt 300
= ip6 flowlabel < 300
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ cmp lt reg 1 0x002c0100 ]
> ip6 ip6 flowlabel gt 300
= ip6 flowlabel > 300
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ cmp gt reg 1 0x002c0100 ]
> ip6 ip6 flowlabel le 300
= ip6 flowlabel <= 300
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ cmp lte reg 1 0x002c0100 ]
> ip6 ip6 flowlabel ge 300
= ip6 flowlabel >= 300
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x002c0100 ]
> ip6 ip6 flowlabel != 22-233
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ range neq reg 1 0x00160000 0x00e90000 ]
> ip6 ip6 flowlabel != { 22, 233 }
. __set%d t 3 size 2
. __set%d t 0
. element 00160000  : 0 [end]	element 00e90000  : 0 [end]
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip6 ip6 flowlabel { 22-233 }
= ip6 flowlabel 22-233
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00160000 ]
. [ cmp lte reg 1 0x00e90000 ]
> ip6 ip6 flowlabel { 22-233, 300 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00160000  : 0 [end]	element 00ea0000  : 1 [end]	element 002c0100  : 0 [end]	element 002d0100  : 1 [end]
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 flowlabel != { 22-233, 300 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00160000  : 0 [end]	element 00ea0000  : 1 [end]	element 002c0100  : 0 [end]	element 002d0100  : 1 [end]
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip6 ip6 flowlabel vmap { 22 : accept, 233 : drop, 300 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00160000  : accept 0 [end]	element 00e90000  : drop 0 [end]	element 002c0100  : continue 0 [end]
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ip6 flowlabel vmap { 22 : accept, 233-300 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00160000  : accept 0 [end]	element 00170000  : 1 [end]	element 00e90000  : jump -> other 0 [end]	element 002d0100  : 1 [end]
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ip6 flowlabel vmap { 22 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00160000  : accept 0 [end]	element  : drop 2 [end]
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 meta mark set ip6 flowlabel map { 22 : 1, 233 : 2 }
= meta mark set ip6 flowlabel map { 22 : 0x00000001, 233 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00160000  : 00000001 0 [end]	element 00e90000  : 00000002 0 [end]
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip6 ip6 flowlabel { 22 }
= ip6 flowlabel 22
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00160000 ]
> ip6 ip6 flowlabel { 233, 22, 300, }
= ip6 flowlabel { 22, 233, 300 }
. __set%d t 3 size 3
. __set%d t 0
. element 00e90000  : 0 [end]	element 00160000  : 0 [end]	element 002c0100  : 0 [end]
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 flowlabel 233-22
! refused
> ip6 ip6 flowlabel { 22, 22 }
= ip6 flowlabel { 22 }
+ ip6 flowlabel 22
. __set%d t 3 size 2
. __set%d t 0
. element 00160000  : 0 [end]	element 00160000  : 0 [end]
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 flowlabel . meta mark { 22 . 1, 233 . 2 }
= ip6 flowlabel . meta mark { 22 . 0x00000001, 233 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00160000 00000001  : 0 [end]	element 00e90000 00000002  : 0 [end]
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip6 meta mark . ip6 flowlabel vmap { 1 . 22 : accept }
= meta mark . ip6 flowlabel vmap { 0x00000001 . 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00160000  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ payload load 3b @ network header + 1 => reg 9 ]
. [ bitwise reg 9 = ( reg 9 & 0x00ffff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ip6 version 6
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000060 ]
> ip6 ip6 version != 6
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000060 ]
> ip6 ip6 version 6-7
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000060 ]
. [ cmp lte reg 1 0x00000070 ]
> ip6 ip6 version { 6, 7 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000060  : 0 [end]	element 00000070  : 0 [end]
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 version set 7
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000070 ]
. [ payload write reg 1 => 1b @ network header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip6 ip6 ecn not-ect
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000030 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 ip6 ecn != not-ect
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000030 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip6 ip6 ecn not-ect-ect1
! refused
> ip6 ip6 ecn { not-ect, ect1 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000010  : 0 [end]
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000030 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 ecn set ect1
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000cf ) ^ 0x00000010 ]
. [ payload write reg 1 => 1b @ network header + 1 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip6 ip6 daddr ::1
. [ payload load 16b @ network header + 24 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip6 ip6 daddr != ::1
. [ payload load 16b @ network header + 24 => reg 1 ]
. [ cmp neq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip6 ip6 daddr ::1-::ff
. [ payload load 16b @ network header + 24 => reg 1 ]
. [ cmp gte reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ cmp lte reg 1 0x00000000 0x00000000 0x00000000 0xff000000 ]
> ip6 ip6 daddr { ::1, ::ff }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000 00000000 00000000 01000000  : 0 [end]	element 00000000 00000000 00000000 ff000000  : 0 [end]
. [ payload load 16b @ network header + 24 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 daddr set ::ff
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0xff000000 ]
. [ payload write reg 1 => 16b @ network header + 24 csum_type 0 csum_off 0 csum_flags 0x1 ]
> ip6 ip6 saddr ::
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x00000000 ]
> ip6 ip6 saddr ::/0
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000000 0x00000000 0x00000000 0x00000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x00000000 ]
> ip6 ip6 saddr ::1
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip6 ip6 saddr fe80::/10
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c0ff 0x00000000 0x00000000 0x00000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x000080fe 0x00000000 0x00000000 0x00000000 ]
> ip6 ip6 saddr fe80::/64
. [ payload load 8b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x000080fe 0x00000000 ]
> ip6 ip6 saddr 2001:db8::/32
. [ payload load 4b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0xb80d0120 ]
> ip6 ip6 saddr 2001:db8::/33
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xffffffff 0x00000080 0x00000000 0x00000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0xb80d0120 0x00000000 0x00000000 0x00000000 ]
> ip6 ip6 saddr 2001:db8::1/128
= ip6 saddr 2001:db8::1
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0xb80d0120 0x00000000 0x00000000 0x01000000 ]
> ip6 ip6 saddr 2001:db8::/127
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xffffffff 0xffffffff 0xffffffff 0xfeffffff ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0xb80d0120 0x00000000 0x00000000 0x00000000 ]
> ip6 ip6 saddr != fe80::/10
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c0ff 0x00000000 0x00000000 0x00000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp neq reg 1 0x000080fe 0x00000000 0x00000000 0x00000000 ]
> ip6 ip6 saddr { fe80::/10, fc00::/7 }
= ip6 saddr { fc00::/7, fe80::/10 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 000000fc 00000000 00000000 00000000  : 0 [end]	element 000000fe 00000000 00000000 00000000  : 1 [end]	element 000080fe 00000000 00000000 00000000  : 0 [end]	element 0000c0fe 00000000 00000000 00000000  : 1 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 saddr != { ::1, 2001::/16 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 00000000 00000000 00000000 01000000  : 0 [end]	element 00000000 00000000 00000000 02000000  : 1 [end]	element 00000120 00000000 00000000 00000000  : 0 [end]	element 00000220 00000000 00000000 00000000  : 1 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip6 ip6 saddr ::ffff:1.2.3.4
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0xffff0000 0x04030201 ]
> ip6 ip6 saddr ::1.2.3.4
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x04030201 ]
> ip6 ip6 saddr 1:2:3:4:5:6:7:8
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x02000100 0x04000300 0x06000500 0x08000700 ]
> ip6 ip6 saddr 1:2:3:4:5:6:7
! refused
> ip6 ip6 saddr 1:2:3:4:5:6:7::
= ip6 saddr 1:2:3:4:5:6:7:0
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x02000100 0x04000300 0x06000500 0x00000700 ]
> ip6 ip6 saddr ::2:3:4:5:6:7:8
= ip6 saddr 0:2:3:4:5:6:7:8
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x02000000 0x04000300 0x06000500 0x08000700 ]
> ip6 ip6 saddr 1234:1234:1234:1234:1234:1234:aaaa:
! refused
> ip6 ip6 saddr ABCD::EF
= ip6 saddr abcd::ef
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x0000cdab 0x00000000 0x00000000 0xef000000 ]
> ip6 ip6 saddr [::1]
= ip6 saddr ::1
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip6 ip6 saddr 1.2.3.4
! refused
> ip6 ip6 saddr fe80::1%lo
! refused
> ip6 ip6 saddr ::1/129
! refused
> ip6 ip6 saddr 1234::g
! refused
> ip6 ip6 saddr & ::ffff == ::1
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000000 0x00000000 0x00000000 0xffff0000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip6 ip6 saddr & ffff:ffff:ffff:ffff:: == 2001:db8::
= ip6 saddr 2001:db8::/64
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xffffffff 0xffffffff 0x00000000 0x00000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0xb80d0120 0x00000000 0x00000000 0x00000000 ]
> ip6 ip6 saddr & ::ff:ffff { ::1, ::2 }
= ip6 saddr & ::0.255.255.255 == { ::1, ::2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000 00000000 00000000 01000000  : 0 [end]	element 00000000 00000000 00000000 02000000  : 0 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000000 0x00000000 0x00000000 0xffffff00 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 saddr and ffff:: == fe80::
= ip6 saddr fe80::/16
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ffff 0x00000000 0x00000000 0x00000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x000080fe 0x00000000 0x00000000 0x00000000 ]
> ip6 ip6 daddr & ::1 != ::
. [ payload load 16b @ network header + 24 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000000 0x00000000 0x00000000 0x01000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp neq reg 1 0x00000000 0x00000000 0x00000000 0x00000000 ]
> ip6 ip6 saddr | ::1 == ::3
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xffffffff 0xffffffff 0xffffffff 0xfeffffff ) ^ 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x03000000 ]
> ip6 ip6 saddr @s6
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set s6 ]
> ip6 ip6 saddr @s6i
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set s6i ]
> ip6 ip6 saddr vmap @m6v
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set m6v dreg 0 ]
> ip6 ip6 daddr set ip6 saddr map @m6
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set m6 dreg 1 ]
. [ payload write reg 1 => 16b @ network header + 24 csum_type 0 csum_off 0 csum_flags 0x1 ]
> ip6 ip6 saddr set ::1
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ payload write reg 1 => 16b @ network header + 8 csum_type 0 csum_off 0 csum_flags 0x1 ]
> ip6 ip6 saddr != @s6
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set s6 0x1 ]
> ip6 ip6 daddr set fe80::1
. [ immediate reg 1 0x000080fe 0x00000000 0x00000000 0x01000000 ]
. [ payload write reg 1 => 16b @ network header + 24 csum_type 0 csum_off 0 csum_flags 0x1 ]
> ip6 ip6 saddr . ip6 daddr { ::1 . ::2 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000000 00000000 00000000 01000000 00000000 00000000 00000000 02000000  : 0 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ payload load 16b @ network header + 24 => reg 2 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 saddr . tcp dport { 2001:db8::/32 . 22-25, ::1 . 80 }
. __set%d t 87 size 2
. __set%d t 0
. element b80d0120 00000000 00000000 00000000 00001600  - b80d0120 ffffffff ffffffff ffffffff 00001900  : 0 [end]	element 00000000 00000000 00000000 01000000 00005000  - 00000000 00000000 00000000 01000000 00005000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 2 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 saddr . ip6 nexthdr . th dport vmap { ::1 . tcp . 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000000 00000000 00000000 01000000 00000006 00001600  : accept 0 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ payload load 1b @ network header + 6 => reg 2 ]
. [ payload load 2b @ transport header + 2 => reg 13 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ip6 saddr ::1-::5
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp gte reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ cmp lte reg 1 0x00000000 0x00000000 0x00000000 0x05000000 ]
> ip6 ip6 saddr != ::1-::5
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ range neq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 0x00000000 0x00000000 0x00000000 0x05000000 ]
> ip6 ip6 saddr ::1-fe80::
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp gte reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ cmp lte reg 1 0x000080fe 0x00000000 0x00000000 0x00000000 ]
> ip6 ip6 saddr vmap { ::1 : accept, fe80::/10 : drop, * : continue }
. __map%d t f size 6
. __map%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 00000000 00000000 00000000 01000000  : accept 0 [end]	element 00000000 00000000 00000000 02000000  : 1 [end]	element 000080fe 00000000 00000000 00000000  : drop 0 [end]	element 0000c0fe 00000000 00000000 00000000  : 1 [end]	element  : continue 2 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ip6 saddr { 8000::/1 }
= ip6 saddr 8000::/1
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000080 0x00000000 0x00000000 0x00000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x00000080 0x00000000 0x00000000 0x00000000 ]
> ip6 ip6 saddr { ::/0 }
= ip6 saddr ::/0
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000000 0x00000000 0x00000000 0x00000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x00000000 ]
> ip6 ip6 saddr { ffff::/16, ::1 }
= ip6 saddr { ::1, ffff::/16 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 00000000 00000000 00000000 01000000  : 0 [end]	element 00000000 00000000 00000000 02000000  : 1 [end]	element 0000ffff 00000000 00000000 00000000  : 0 [end]  userdata = { \x01\x04\x01\x00\x00\x00 }
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 saddr { ::1, ::2, ::3 }
. __set%d t 3 size 3
. __set%d t 0
. element 00000000 00000000 00000000 01000000  : 0 [end]	element 00000000 00000000 00000000 02000000  : 0 [end]	element 00000000 00000000 00000000 03000000  : 0 [end]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 saddr { ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff }
= ip6 saddr ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0xffffffff 0xffffffff 0xffffffff 0xffffffff ]
> ip6 ip6 flowlabel 0
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 ip6 flowlabel 1048575
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00ffff0f ]
> ip6 ip6 flowlabel 1048576
! refused
> ip6 ip6 flowlabel 0x10
= ip6 flowlabel 16
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00100000 ]
> ip6 ip6 flowlabel set 0
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ payload write reg 1 => 3b @ network header + 1 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip6 ip6 flowlabel set 5
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00050000 ]
. [ payload write reg 1 => 3b @ network header + 1 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip6 ip6 flowlabel { 33, 55, 67, 88 }
. __set%d t 3 size 4
. __set%d t 0
. element 00210000  : 0 [end]	element 00370000  : 0 [end]	element 00430000  : 0 [end]	element 00580000  : 0 [end]
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 flowlabel != { 33-55 }
= ip6 flowlabel != 33-55
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ range neq reg 1 0x00210000 0x00370000 ]
> ip6 ip6 flowlabel & 0xff == 1
= @nh,8,24 & 0xff == 0x1
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ff0000 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00010000 ]
> ip6 ip6 dscp set cs1
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00003ff0 ) ^ 0x00000002 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip6 ip6 dscp set 0x3f
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00003ff0 ) ^ 0x0000c00f ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip6 ip6 ecn set ce
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000cf ) ^ 0x00000030 ]
. [ payload write reg 1 => 1b @ network header + 1 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip6 ip6 ecn set 0
= ip6 ecn set not-ect
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000cf ) ^ 0x00000000 ]
. [ payload write reg 1 => 1b @ network header + 1 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip6 ip6 dscp != 0x20
= ip6 dscp != cs4
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000008 ]
> ip6 ip6 dscp { cs0, cs1, af11, ef }
. __set%d t 3 size 4
. __set%d t 0
. element 00000000  : 0 [end]	element 00000002  : 0 [end]	element 00008002  : 0 [end]	element 0000800b  : 0 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 dscp vmap { 0x04 : accept, 0x3f : continue } counter
. __map%d t b size 2
. __map%d t 0
. element 00000001  : accept 0 [end]	element 0000c00f  : continue 0 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
. [ counter pkts 0 bytes 0 ]
> ip6 ip6 length set 0
. [ immediate reg 1 0x00000000 ]
. [ payload write reg 1 => 2b @ network header + 4 csum_type 0 csum_off 0 csum_flags 0x1 ]
> ip6 ip6 hoplimit set 64
. [ immediate reg 1 0x00000040 ]
. [ payload write reg 1 => 1b @ network header + 7 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip6 ip6 nexthdr set 17
= ip6 nexthdr set udp
+ refused
. [ immediate reg 1 0x00000011 ]
. [ payload write reg 1 => 1b @ network header + 6 csum_type 0 csum_off 0 csum_flags 0x1 ]
> ip6 ip6 version set 6
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000060 ]
. [ payload write reg 1 => 1b @ network header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip6 ip6 version 4
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000040 ]
> ip6 ip6 nexthdr { udplite, comp, udp, ah, sctp, esp, dccp, tcp, ipv6-icmp}
= ip6 nexthdr { tcp, udp, dccp, esp, ah, ipv6-icmp, ipcomp, sctp, udplite }
. __set%d t 3 size 9
. __set%d t 0
. element 00000088  : 0 [end]	element 0000006c  : 0 [end]	element 00000011  : 0 [end]	element 00000033  : 0 [end]	element 00000084  : 0 [end]	element 00000032  : 0 [end]	element 00000021  : 0 [end]	element 00000006  : 0 [end]	element 0000003a  : 0 [end]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 nexthdr != { esp, ah }
. __set%d t 3 size 2
. __set%d t 0
. element 00000032  : 0 [end]	element 00000033  : 0 [end]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip6 ip6 nexthdr 6 tcp dport 22
= tcp dport 22
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip6 ip6 nexthdr ipv6-icmp icmpv6 type echo-request
= icmpv6 type echo-request
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000080 ]
> ip6 ip6 nexthdr icmpv6
= ip6 nexthdr ipv6-icmp
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
> ip6 ip6 nexthdr icmp icmp type echo-request
= icmp type echo-request
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip6 ip6 nexthdr 33-44
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp gte reg 1 0x00000021 ]
. [ cmp lte reg 1 0x0000002c ]
> ip6 ip6 nexthdr ipv6-frag
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0000002c ]
> ip6 ip6 nexthdr tcp udp dport 22
! refused
> ip6 meta mark set ip6 dscp map { cs0 : 1, ef : 2 }
= meta mark set ip6 dscp map { cs0 : 0x00000001, ef : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000000  : 00000001 0 [end]	element 0000800b  : 00000002 0 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip6 meta priority set ip6 dscp map { 0x00 : 0x00000000, 0x2e : 0x00010001 }
= meta priority set ip6 dscp map { cs0 : none, ef : 1:1 }
. __map%d t b size 2
. __map%d t 0
. element 00000000  : 00000000 0 [end]	element 0000800b  : 00010001 0 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set priority with reg 1 ]
> ip6 ip6 saddr $x
! refused
> ip6 ip6 foo ::1
! refused
> ip ip6 saddr ::1
! refused
> ip ip6 saddr != fe80::/10
! refused
> ip ip6 saddr { ::1, ::2 }
! refused
> ip ip6 nexthdr tcp
! refused
> ip ip6 nexthdr tcp tcp dport 22
! refused
> ip ip6 dscp cs1
! refused
> ip ip6 hoplimit 64 ip6 saddr ::1
! refused
> ip ip6 saddr ::1 tcp dport 22
! refused
> ip ip6 saddr set ::1
! refused
> ip ip6 saddr . tcp dport { ::1 . 22 }
! refused
> ip tcp dport 22 ip6 saddr ::1
! refused
> ip ip6 flowlabel 5
! refused
> ip ip6 dscp set cs1
! refused
> ip ip6 nexthdr { tcp, udp } accept
! refused
> ip ip6 version 6
! refused
> ip ip6 saddr vmap { fe80::/10 : accept }
! refused
> ip ip saddr 1.2.3.4 ip6 daddr ::1
! refused
> inet ip6 saddr ::1
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> inet ip6 saddr != fe80::/10
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c0ff 0x00000000 0x00000000 0x00000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp neq reg 1 0x000080fe 0x00000000 0x00000000 0x00000000 ]
> inet ip6 saddr { ::1, ::2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000 00000000 00000000 01000000  : 0 [end]	element 00000000 00000000 00000000 02000000  : 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> inet ip6 nexthdr tcp
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> inet ip6 nexthdr tcp tcp dport 22
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> inet ip6 dscp cs1
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000002 ]
> inet ip6 hoplimit 64 ip6 saddr ::1
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ cmp eq reg 1 0x00000040 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> inet ip6 saddr ::1 tcp dport 22
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> inet ip6 saddr set ::1
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ payload write reg 1 => 16b @ network header + 8 csum_type 0 csum_off 0 csum_flags 0x1 ]
> inet ip6 saddr . tcp dport { ::1 . 22 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000000 00000000 00000000 01000000 00001600  : 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 2 ]
. [ lookup reg 1 set __set%d ]
> inet tcp dport 22 ip6 saddr ::1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> inet ip6 flowlabel 5
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00050000 ]
> inet ip6 dscp set cs1
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00003ff0 ) ^ 0x00000002 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> inet ip6 nexthdr { tcp, udp } accept
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> inet ip6 version 6
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000060 ]
> inet ip6 saddr vmap { fe80::/10 : accept }
. __map%d t f size 3
. __map%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 000080fe 00000000 00000000 00000000  : accept 0 [end]	element 0000c0fe 00000000 00000000 00000000  : 1 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet ip saddr 1.2.3.4 ip6 daddr ::1
! refused
> bridge ip6 saddr ::1
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> bridge ip6 saddr != fe80::/10
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c0ff 0x00000000 0x00000000 0x00000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp neq reg 1 0x000080fe 0x00000000 0x00000000 0x00000000 ]
> bridge ip6 saddr { ::1, ::2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000 00000000 00000000 01000000  : 0 [end]	element 00000000 00000000 00000000 02000000  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> bridge ip6 nexthdr tcp
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> bridge ip6 nexthdr tcp tcp dport 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> bridge ip6 dscp cs1
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000002 ]
> bridge ip6 hoplimit 64 ip6 saddr ::1
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ cmp eq reg 1 0x00000040 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> bridge ip6 saddr ::1 tcp dport 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> bridge ip6 saddr set ::1
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ payload write reg 1 => 16b @ network header + 8 csum_type 0 csum_off 0 csum_flags 0x1 ]
> bridge ip6 saddr . tcp dport { ::1 . 22 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000000 00000000 00000000 01000000 00001600  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 2 ]
. [ lookup reg 1 set __set%d ]
> bridge tcp dport 22 ip6 saddr ::1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> bridge ip6 flowlabel 5
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00050000 ]
> bridge ip6 dscp set cs1
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00003ff0 ) ^ 0x00000002 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> bridge ip6 nexthdr { tcp, udp } accept
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> bridge ip6 version 6
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000060 ]
> bridge ip6 saddr vmap { fe80::/10 : accept }
. __map%d t f size 3
. __map%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 000080fe 00000000 00000000 00000000  : accept 0 [end]	element 0000c0fe 00000000 00000000 00000000  : 1 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge ip saddr 1.2.3.4 ip6 daddr ::1
! refused
> netdev ip6 saddr ::1
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> netdev ip6 saddr != fe80::/10
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c0ff 0x00000000 0x00000000 0x00000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp neq reg 1 0x000080fe 0x00000000 0x00000000 0x00000000 ]
> netdev ip6 saddr { ::1, ::2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000 00000000 00000000 01000000  : 0 [end]	element 00000000 00000000 00000000 02000000  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> netdev ip6 nexthdr tcp
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> netdev ip6 nexthdr tcp tcp dport 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> netdev ip6 dscp cs1
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000002 ]
> netdev ip6 hoplimit 64 ip6 saddr ::1
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ cmp eq reg 1 0x00000040 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> netdev ip6 saddr ::1 tcp dport 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> netdev ip6 saddr set ::1
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ payload write reg 1 => 16b @ network header + 8 csum_type 0 csum_off 0 csum_flags 0x1 ]
> netdev ip6 saddr . tcp dport { ::1 . 22 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000000 00000000 00000000 01000000 00001600  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 2 ]
. [ lookup reg 1 set __set%d ]
> netdev tcp dport 22 ip6 saddr ::1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> netdev ip6 flowlabel 5
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00050000 ]
> netdev ip6 dscp set cs1
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00003ff0 ) ^ 0x00000002 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> netdev ip6 nexthdr { tcp, udp } accept
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> netdev ip6 version 6
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000060 ]
> netdev ip6 saddr vmap { fe80::/10 : accept }
. __map%d t f size 3
. __map%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 000080fe 00000000 00000000 00000000  : accept 0 [end]	element 0000c0fe 00000000 00000000 00000000  : 1 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> netdev ip saddr 1.2.3.4 ip6 daddr ::1
! refused
> arp ip6 saddr ::1
! refused
> arp ip6 saddr != fe80::/10
! refused
> arp ip6 saddr { ::1, ::2 }
! refused
> arp ip6 nexthdr tcp
! refused
> arp ip6 nexthdr tcp tcp dport 22
! refused
> arp ip6 dscp cs1
! refused
> arp ip6 hoplimit 64 ip6 saddr ::1
! refused
> arp ip6 saddr ::1 tcp dport 22
! refused
> arp ip6 saddr set ::1
! refused
> arp ip6 saddr . tcp dport { ::1 . 22 }
! refused
> arp tcp dport 22 ip6 saddr ::1
! refused
> arp ip6 flowlabel 5
! refused
> arp ip6 dscp set cs1
! refused
> arp ip6 nexthdr { tcp, udp } accept
! refused
> arp ip6 version 6
! refused
> arp ip6 saddr vmap { fe80::/10 : accept }
! refused
> arp ip saddr 1.2.3.4 ip6 daddr ::1
! refused
