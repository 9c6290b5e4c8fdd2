# UDP, UDP-Lite, SCTP, DCCP, AH, ESP, IPComp, IGMP and th
> ip udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> ip udp dport != 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp neq reg 1 0x00003500 ]
> ip udp dport 53-67
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00003500 ]
. [ cmp lte reg 1 0x00004300 ]
> ip udp dport { 53, 67 }
. __set%d t 3 size 2
. __set%d t 0
. element 00003500  : 0 [end]	element 00004300  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip udp dport set 67
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ immediate reg 1 0x00004300 ]
. [ payload write reg 1 => 2b @ transport header + 2 csum_type 1 csum_off 6 csum_flags 0x0 ]
> ip udp dport == 53
= udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> ip udp dport eq 67
= udp dport 67
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00004300 ]
> ip udp dport ne 67
= udp dport != 67
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp neq reg 1 0x00004300 ]
> ip udp dport < 67
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp lt reg 1 0x00004300 ]
> ip udp dport > 67
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gt reg 1 0x00004300 ]
> ip udp dport <= 67
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp lte reg 1 0x00004300 ]
> ip udp dport >= 67
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00004300 ]
> ip udp dport lt 5353
= udp dport < 5353
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp lt reg 1 0x0000e914 ]
> ip udp dport gt 5353
= udp dport > 5353
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gt reg 1 0x0000e914 ]
> ip udp dport le 5353
= udp dport <= 5353
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp lte reg 1 0x0000e914 ]
> ip udp dport ge 5353
= udp dport >= 5353
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x0000e914 ]
> ip udp dport != 53-67
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ range neq reg 1 0x00003500 0x00004300 ]
> ip udp dport != { 53, 67 }
. __set%d t 3 size 2
. __set%d t 0
. element 00003500  : 0 [end]	element 00004300  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip udp dport { 53-67 }
= udp dport 53-67
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00003500 ]
. [ cmp lte reg 1 0x00004300 ]
> ip udp dport { 53-67, 5353 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00003500  : 0 [end]	element 00004400  : 1 [end]	element 0000e914  : 0 [end]	element 0000ea14  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip udp dport != { 53-67, 5353 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00003500  : 0 [end]	element 00004400  : 1 [end]	element 0000e914  : 0 [end]	element 0000ea14  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip udp dport vmap { 53 : accept, 67 : drop, 5353 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00003500  : accept 0 [end]	element 00004300  : drop 0 [end]	element 0000e914  : continue 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip udp dport vmap { 53 : accept, 67-5353 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00003500  : accept 0 [end]	element 00003600  : 1 [end]	element 00004300  : jump -> other 0 [end]	element 0000ea14  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip udp dport vmap { 53 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00003500  : accept 0 [end]	element  : drop 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set udp dport map { 53 : 1, 67 : 2 }
= meta mark set udp dport map { 53 : 0x00000001, 67 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00003500  : 00000001 0 [end]	element 00004300  : 00000002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip udp dport { 53 }
= udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> ip udp dport { 67, 53, 5353, }
= udp dport { 53, 67, 5353 }
. __set%d t 3 size 3
. __set%d t 0
. element 00004300  : 0 [end]	element 00003500  : 0 [end]	element 0000e914  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip udp dport 67-53
! refused
> ip udp dport { 53, 53 }
= udp dport { 53 }
+ udp dport 53
. __set%d t 3 size 2
. __set%d t 0
. element 00003500  : 0 [end]	element 00003500  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip udp dport . meta mark { 53 . 1, 67 . 2 }
= udp dport . meta mark { 53 . 0x00000001, 67 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00003500 00000001  : 0 [end]	element 00004300 00000002  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip udp dport . meta mark { 53-67 . 1, 67 . 2-3 }
= udp dport . meta mark { 53-67 . 0x00000001, 67 . 0x00000002/31 }
+ udp dport . meta mark { 53-67 . 0x00000001, 67 . 0x02000000/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00003500 01000000  - 00004300 01000000  : 0 [end]	element 00004300 02000000  - 00004300 03000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . udp dport vmap { 1 . 53 : accept }
= meta mark . udp dport vmap { 0x00000001 . 53 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00003500  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ meta load mark => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set udp dport map { 53-67 : 1, * : 2 }
= ct mark set udp dport map { 53-67 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00003500  : 00000001 0 [end]	element 00004400  : 1 [end]	element  : 00000002 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip udp length 8
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000800 ]
> ip udp length != 8
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp neq reg 1 0x00000800 ]
> ip udp length 8-100
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x00000800 ]
. [ cmp lte reg 1 0x00006400 ]
> ip udp length { 8, 100 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000800  : 0 [end]	element 00006400  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip udp length set 100
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ immediate reg 1 0x00006400 ]
. [ payload write reg 1 => 2b @ transport header + 4 csum_type 1 csum_off 6 csum_flags 0x0 ]
> ip udp length == 8
= udp length 8
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000800 ]
> ip udp length eq 100
= udp length 100
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00006400 ]
> ip udp length ne 100
= udp length != 100
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp neq reg 1 0x00006400 ]
> ip udp length < 100
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp lt reg 1 0x00006400 ]
> ip udp length > 100
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gt reg 1 0x00006400 ]
> ip udp length <= 100
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp lte reg 1 0x00006400 ]
> ip udp length >= 100
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x00006400 ]
> ip udp length lt 6666
= udp length < 6666
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp lt reg 1 0x00000a1a ]
> ip udp length gt 6666
= udp length > 6666
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gt reg 1 0x00000a1a ]
> ip udp length le 6666
= udp length <= 6666
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp lte reg 1 0x00000a1a ]
> ip udp length ge 6666
= udp length >= 6666
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x00000a1a ]
> ip udp length != 8-100
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ range neq reg 1 0x00000800 0x00006400 ]
> ip udp length != { 8, 100 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000800  : 0 [end]	element 00006400  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip udp length { 8-100 }
= udp length 8-100
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x00000800 ]
. [ cmp lte reg 1 0x00006400 ]
> ip udp length { 8-100, 6666 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000800  : 0 [end]	element 00006500  : 1 [end]	element 00000a1a  : 0 [end]	element 00000b1a  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip udp length != { 8-100, 6666 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000800  : 0 [end]	element 00006500  : 1 [end]	element 00000a1a  : 0 [end]	element 00000b1a  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip udp length vmap { 8 : accept, 100 : drop, 6666 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00000800  : accept 0 [end]	element 00006400  : drop 0 [end]	element 00000a1a  : continue 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip udp length vmap { 8 : accept, 100-6666 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00000800  : accept 0 [end]	element 00000900  : 1 [end]	element 00006400  : jump -> other 0 [end]	element 00000b1a  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip udp length vmap { 8 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000800  : accept 0 [end]	element  : drop 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set udp length map { 8 : 1, 100 : 2 }
= meta mark set udp length map { 8 : 0x00000001, 100 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000800  : 00000001 0 [end]	element 00006400  : 00000002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip udp length { 8 }
= udp length 8
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000800 ]
> ip udp length { 100, 8, 6666, }
= udp length { 8, 100, 6666 }
. __set%d t 3 size 3
. __set%d t 0
. element 00006400  : 0 [end]	element 00000800  : 0 [end]	element 00000a1a  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip udp length 100-8
! refused
> ip udp length { 8, 8 }
= udp length { 8 }
+ udp length 8
. __set%d t 3 size 2
. __set%d t 0
. element 00000800  : 0 [end]	element 00000800  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip udp length . meta mark { 8 . 1, 100 . 2 }
= udp length . meta mark { 8 . 0x00000001, 100 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000800 00000001  : 0 [end]	element 00006400 00000002  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . udp length vmap { 1 . 8 : accept }
= meta mark . udp length vmap { 0x00000001 . 8 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00000800  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ meta load mark => reg 1 ]
. [ payload load 2b @ transport header + 4 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set udp length map { 8-100 : 1, * : 2 }
= ct mark set udp length map { 8-100 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00000800  : 00000001 0 [end]	element 00006500  : 1 [end]	element  : 00000002 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip th dport 22
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip th dport != 22
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp neq reg 1 0x00001600 ]
> ip th dport 22-80
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00001600 ]
. [ cmp lte reg 1 0x00005000 ]
> ip th dport { 22, 80 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 00005000  : 0 [end]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip th dport set 80
. [ immediate reg 1 0x00005000 ]
. [ payload write reg 1 => 2b @ transport header + 2 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip th dport == 22
= th dport 22
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip th dport eq 80
= th dport 80
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
> ip th dport ne 80
= th dport != 80
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp neq reg 1 0x00005000 ]
> ip th dport < 80
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp lt reg 1 0x00005000 ]
> ip th dport > 80
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gt reg 1 0x00005000 ]
> ip th dport <= 80
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp lte reg 1 0x00005000 ]
> ip th dport >= 80
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00005000 ]
> ip th dport lt 443
= th dport < 443
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp lt reg 1 0x0000bb01 ]
> ip th dport gt 443
= th dport > 443
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gt reg 1 0x0000bb01 ]
> ip th dport le 443
= th dport <= 443
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp lte reg 1 0x0000bb01 ]
> ip th dport ge 443
= th dport >= 443
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x0000bb01 ]
> ip th dport != 22-80
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ range neq reg 1 0x00001600 0x00005000 ]
> ip th dport != { 22, 80 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 00005000  : 0 [end]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip th dport { 22-80 }
= th dport 22-80
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00001600 ]
. [ cmp lte reg 1 0x00005000 ]
> ip th dport { 22-80, 443 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00001600  : 0 [end]	element 00005100  : 1 [end]	element 0000bb01  : 0 [end]	element 0000bc01  : 1 [end]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip th dport != { 22-80, 443 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00001600  : 0 [end]	element 00005100  : 1 [end]	element 0000bb01  : 0 [end]	element 0000bc01  : 1 [end]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip th dport vmap { 22 : accept, 80 : drop, 443 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00001600  : accept 0 [end]	element 00005000  : drop 0 [end]	element 0000bb01  : continue 0 [end]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip th dport vmap { 22 : accept, 80-443 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00001600  : accept 0 [end]	element 00001700  : 1 [end]	element 00005000  : jump -> other 0 [end]	element 0000bc01  : 1 [end]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip th dport vmap { 22 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00001600  : accept 0 [end]	element  : drop 2 [end]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set th dport map { 22 : 1, 80 : 2 }
= meta mark set th dport map { 22 : 0x00000001, 80 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00001600  : 00000001 0 [end]	element 00005000  : 00000002 0 [end]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip th dport { 22 }
= th dport 22
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip th dport { 80, 22, 443, }
= th dport { 22, 80, 443 }
. __set%d t 3 size 3
. __set%d t 0
. element 00005000  : 0 [end]	element 00001600  : 0 [end]	element 0000bb01  : 0 [end]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip th dport 80-22
! refused
> ip th dport { 22, 22 }
= th dport { 22 }
+ th dport 22
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 00001600  : 0 [end]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip th dport . meta mark { 22 . 1, 80 . 2 }
= th dport . meta mark { 22 . 0x00000001, 80 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600 00000001  : 0 [end]	element 00005000 00000002  : 0 [end]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip th dport . meta mark { 22-80 . 1, 80 . 2-3 }
= th dport . meta mark { 22-80 . 0x00000001, 80 . 0x00000002/31 }
+ th dport . meta mark { 22-80 . 0x00000001, 80 . 0x02000000/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00001600 01000000  - 00005000 01000000  : 0 [end]	element 00005000 02000000  - 00005000 03000000  : 0 [end]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . th dport vmap { 1 . 22 : accept }
= meta mark . th dport vmap { 0x00000001 . 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00001600  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set th dport map { 22-80 : 1, * : 2 }
= ct mark set th dport map { 22-80 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00001600  : 00000001 0 [end]	element 00005100  : 1 [end]	element  : 00000002 2 [end]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip dccp sport 21
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00001500 ]
> ip dccp sport != 21
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00001500 ]
> ip dccp sport 21-35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp gte reg 1 0x00001500 ]
. [ cmp lte reg 1 0x00002300 ]
> ip dccp sport { 21, 35 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001500  : 0 [end]	element 00002300  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip dccp sport set 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ immediate reg 1 0x00002300 ]
. [ payload write reg 1 => 2b @ transport header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip dccp sport == 21
= dccp sport 21
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00001500 ]
> ip dccp sport eq 35
= dccp sport 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00002300 ]
> ip dccp sport ne 35
= dccp sport != 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00002300 ]
> ip dccp sport < 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp lt reg 1 0x00002300 ]
> ip dccp sport > 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp gt reg 1 0x00002300 ]
> ip dccp sport <= 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp lte reg 1 0x00002300 ]
> ip dccp sport >= 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp gte reg 1 0x00002300 ]
> ip dccp sport lt 8080
= dccp sport < 8080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp lt reg 1 0x0000901f ]
> ip dccp sport gt 8080
= dccp sport > 8080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp gt reg 1 0x0000901f ]
> ip dccp sport le 8080
= dccp sport <= 8080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp lte reg 1 0x0000901f ]
> ip dccp sport ge 8080
= dccp sport >= 8080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp gte reg 1 0x0000901f ]
> ip dccp sport != 21-35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ range neq reg 1 0x00001500 0x00002300 ]
> ip dccp sport != { 21, 35 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001500  : 0 [end]	element 00002300  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip dccp sport { 21-35 }
= dccp sport 21-35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp gte reg 1 0x00001500 ]
. [ cmp lte reg 1 0x00002300 ]
> ip dccp sport { 21-35, 8080 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00001500  : 0 [end]	element 00002400  : 1 [end]	element 0000901f  : 0 [end]	element 0000911f  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip dccp sport != { 21-35, 8080 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00001500  : 0 [end]	element 00002400  : 1 [end]	element 0000901f  : 0 [end]	element 0000911f  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip dccp sport vmap { 21 : accept, 35 : drop, 8080 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00001500  : accept 0 [end]	element 00002300  : drop 0 [end]	element 0000901f  : continue 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip dccp sport vmap { 21 : accept, 35-8080 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00001500  : accept 0 [end]	element 00001600  : 1 [end]	element 00002300  : jump -> other 0 [end]	element 0000911f  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip dccp sport vmap { 21 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00001500  : accept 0 [end]	element  : drop 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set dccp sport map { 21 : 1, 35 : 2 }
= meta mark set dccp sport map { 21 : 0x00000001, 35 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00001500  : 00000001 0 [end]	element 00002300  : 00000002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip dccp sport { 21 }
= dccp sport 21
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00001500 ]
> ip dccp sport { 35, 21, 8080, }
= dccp sport { 21, 35, 8080 }
. __set%d t 3 size 3
. __set%d t 0
. element 00002300  : 0 [end]	element 00001500  : 0 [end]	element 0000901f  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip dccp sport 35-21
! refused
> ip dccp sport { 21, 21 }
= dccp sport { 21 }
+ dccp sport 21
. __set%d t 3 size 2
. __set%d t 0
. element 00001500  : 0 [end]	element 00001500  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip dccp sport . meta mark { 21 . 1, 35 . 2 }
= dccp sport . meta mark { 21 . 0x00000001, 35 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001500 00000001  : 0 [end]	element 00002300 00000002  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip dccp sport . meta mark { 21-35 . 1, 35 . 2-3 }
= dccp sport . meta mark { 21-35 . 0x00000001, 35 . 0x00000002/31 }
+ dccp sport . meta mark { 21-35 . 0x00000001, 35 . 0x02000000/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00001500 01000000  - 00002300 01000000  : 0 [end]	element 00002300 02000000  - 00002300 03000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . dccp sport vmap { 1 . 21 : accept }
= meta mark . dccp sport vmap { 0x00000001 . 21 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00001500  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ meta load mark => reg 1 ]
. [ payload load 2b @ transport header + 0 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set dccp sport map { 21-35 : 1, * : 2 }
= ct mark set dccp sport map { 21-35 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00001500  : 00000001 0 [end]	element 00002400  : 1 [end]	element  : 00000002 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip sctp dport 23
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001700 ]
> ip sctp dport != 23
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp neq reg 1 0x00001700 ]
> ip sctp dport 23-35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00001700 ]
. [ cmp lte reg 1 0x00002300 ]
> ip sctp dport { 23, 35 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001700  : 0 [end]	element 00002300  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp dport set 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ immediate reg 1 0x00002300 ]
. [ payload write reg 1 => 2b @ transport header + 2 csum_type 2 csum_off 8 csum_flags 0x0 ]
> ip sctp dport == 23
= sctp dport 23
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001700 ]
> ip sctp dport eq 35
= sctp dport 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00002300 ]
> ip sctp dport ne 35
= sctp dport != 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp neq reg 1 0x00002300 ]
> ip sctp dport < 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp lt reg 1 0x00002300 ]
> ip sctp dport > 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gt reg 1 0x00002300 ]
> ip sctp dport <= 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp lte reg 1 0x00002300 ]
> ip sctp dport >= 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00002300 ]
> ip sctp dport lt 8080
= sctp dport < 8080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp lt reg 1 0x0000901f ]
> ip sctp dport gt 8080
= sctp dport > 8080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gt reg 1 0x0000901f ]
> ip sctp dport le 8080
= sctp dport <= 8080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp lte reg 1 0x0000901f ]
> ip sctp dport ge 8080
= sctp dport >= 8080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x0000901f ]
> ip sctp dport != 23-35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ range neq reg 1 0x00001700 0x00002300 ]
> ip sctp dport != { 23, 35 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001700  : 0 [end]	element 00002300  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip sctp dport { 23-35 }
= sctp dport 23-35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00001700 ]
. [ cmp lte reg 1 0x00002300 ]
> ip sctp dport { 23-35, 8080 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00001700  : 0 [end]	element 00002400  : 1 [end]	element 0000901f  : 0 [end]	element 0000911f  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp dport != { 23-35, 8080 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00001700  : 0 [end]	element 00002400  : 1 [end]	element 0000901f  : 0 [end]	element 0000911f  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip sctp dport vmap { 23 : accept, 35 : drop, 8080 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00001700  : accept 0 [end]	element 00002300  : drop 0 [end]	element 0000901f  : continue 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip sctp dport vmap { 23 : accept, 35-8080 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00001700  : accept 0 [end]	element 00001800  : 1 [end]	element 00002300  : jump -> other 0 [end]	element 0000911f  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip sctp dport vmap { 23 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00001700  : accept 0 [end]	element  : drop 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set sctp dport map { 23 : 1, 35 : 2 }
= meta mark set sctp dport map { 23 : 0x00000001, 35 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00001700  : 00000001 0 [end]	element 00002300  : 00000002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip sctp dport { 23 }
= sctp dport 23
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001700 ]
> ip sctp dport { 35, 23, 8080, }
= sctp dport { 23, 35, 8080 }
. __set%d t 3 size 3
. __set%d t 0
. element 00002300  : 0 [end]	element 00001700  : 0 [end]	element 0000901f  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp dport 35-23
! refused
> ip sctp dport { 23, 23 }
= sctp dport { 23 }
+ sctp dport 23
. __set%d t 3 size 2
. __set%d t 0
. element 00001700  : 0 [end]	element 00001700  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp dport . meta mark { 23 . 1, 35 . 2 }
= sctp dport . meta mark { 23 . 0x00000001, 35 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001700 00000001  : 0 [end]	element 00002300 00000002  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip sctp dport . meta mark { 23-35 . 1, 35 . 2-3 }
= sctp dport . meta mark { 23-35 . 0x00000001, 35 . 0x00000002/31 }
+ sctp dport . meta mark { 23-35 . 0x00000001, 35 . 0x02000000/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00001700 01000000  - 00002300 01000000  : 0 [end]	element 00002300 02000000  - 00002300 03000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . sctp dport vmap { 1 . 23 : accept }
= meta mark . sctp dport vmap { 0x00000001 . 23 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00001700  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ meta load mark => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set sctp dport map { 23-35 : 1, * : 2 }
= ct mark set sctp dport map { 23-35 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00001700  : 00000001 0 [end]	element 00002400  : 1 [end]	element  : 00000002 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip ah spi 111
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x6f000000 ]
> ip ah spi != 111
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp neq reg 1 0x6f000000 ]
> ip ah spi 111-222
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x6f000000 ]
. [ cmp lte reg 1 0xde000000 ]
> ip ah spi { 111, 222 }
. __set%d t 3 size 2
. __set%d t 0
. element 6f000000  : 0 [end]	element de000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ah spi set 222
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ immediate reg 1 0xde000000 ]
. [ payload write reg 1 => 4b @ transport header + 4 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip ah spi == 111
= ah spi 111
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x6f000000 ]
> ip ah spi eq 222
= ah spi 222
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0xde000000 ]
> ip ah spi ne 222
= ah spi != 222
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp neq reg 1 0xde000000 ]
> ip ah spi < 222
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp lt reg 1 0xde000000 ]
> ip ah spi > 222
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gt reg 1 0xde000000 ]
> ip ah spi <= 222
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp lte reg 1 0xde000000 ]
> ip ah spi >= 222
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0xde000000 ]
> ip ah spi lt 333
= ah spi < 333
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp lt reg 1 0x4d010000 ]
> ip ah spi gt 333
= ah spi > 333
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gt reg 1 0x4d010000 ]
> ip ah spi le 333
= ah spi <= 333
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp lte reg 1 0x4d010000 ]
> ip ah spi ge 333
= ah spi >= 333
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x4d010000 ]
> ip ah spi != 111-222
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ range neq reg 1 0x6f000000 0xde000000 ]
> ip ah spi != { 111, 222 }
. __set%d t 3 size 2
. __set%d t 0
. element 6f000000  : 0 [end]	element de000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip ah spi { 111-222 }
= ah spi 111-222
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x6f000000 ]
. [ cmp lte reg 1 0xde000000 ]
> ip ah spi { 111-222, 333 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 6f000000  : 0 [end]	element df000000  : 1 [end]	element 4d010000  : 0 [end]	element 4e010000  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ah spi != { 111-222, 333 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 6f000000  : 0 [end]	element df000000  : 1 [end]	element 4d010000  : 0 [end]	element 4e010000  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip ah spi vmap { 111 : accept, 222 : drop, 333 : continue }
. __map%d t b size 3
. __map%d t 0
. element 6f000000  : accept 0 [end]	element de000000  : drop 0 [end]	element 4d010000  : continue 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ah spi vmap { 111 : accept, 222-333 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 6f000000  : accept 0 [end]	element 70000000  : 1 [end]	element de000000  : jump -> other 0 [end]	element 4e010000  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ah spi vmap { 111 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 6f000000  : accept 0 [end]	element  : drop 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set ah spi map { 111 : 1, 222 : 2 }
= meta mark set ah spi map { 111 : 0x00000001, 222 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 6f000000  : 00000001 0 [end]	element de000000  : 00000002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip ah spi { 111 }
= ah spi 111
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x6f000000 ]
> ip ah spi { 222, 111, 333, }
= ah spi { 111, 222, 333 }
. __set%d t 3 size 3
. __set%d t 0
. element de000000  : 0 [end]	element 6f000000  : 0 [end]	element 4d010000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ah spi 222-111
! refused
> ip ah spi { 111, 111 }
= ah spi { 111 }
+ ah spi 111
. __set%d t 3 size 2
. __set%d t 0
. element 6f000000  : 0 [end]	element 6f000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ah spi . meta mark { 111 . 1, 222 . 2 }
= ah spi . meta mark { 111 . 0x00000001, 222 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 6f000000 00000001  : 0 [end]	element de000000 00000002  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . ah spi vmap { 1 . 111 : accept }
= meta mark . ah spi vmap { 0x00000001 . 111 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 6f000000  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ meta load mark => reg 1 ]
. [ payload load 4b @ transport header + 4 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set ah spi map { 111-222 : 1, * : 2 }
= ct mark set ah spi map { 111-222 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 6f000000  : 00000001 0 [end]	element df000000  : 1 [end]	element  : 00000002 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip esp sequence 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x16000000 ]
> ip esp sequence != 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp neq reg 1 0x16000000 ]
> ip esp sequence 22-24
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x16000000 ]
. [ cmp lte reg 1 0x18000000 ]
> ip esp sequence { 22, 24 }
. __set%d t 3 size 2
. __set%d t 0
. element 16000000  : 0 [end]	element 18000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip esp sequence set 24
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ immediate reg 1 0x18000000 ]
. [ payload write reg 1 => 4b @ transport header + 4 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip esp sequence == 22
= esp sequence 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x16000000 ]
> ip esp sequence eq 24
= esp sequence 24
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x18000000 ]
> ip esp sequence ne 24
= esp sequence != 24
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp neq reg 1 0x18000000 ]
> ip esp sequence < 24
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp lt reg 1 0x18000000 ]
> ip esp sequence > 24
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gt reg 1 0x18000000 ]
> ip esp sequence <= 24
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp lte reg 1 0x18000000 ]
> ip esp sequence >= 24
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x18000000 ]
> ip esp sequence lt 33
= esp sequence < 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp lt reg 1 0x21000000 ]
> ip esp sequence gt 33
= esp sequence > 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gt reg 1 0x21000000 ]
> ip esp sequence le 33
= esp sequence <= 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp lte reg 1 0x21000000 ]
> ip esp sequence ge 33
= esp sequence >= 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x21000000 ]
> ip esp sequence != 22-24
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ range neq reg 1 0x16000000 0x18000000 ]
> ip esp sequence != { 22, 24 }
. __set%d t 3 size 2
. __set%d t 0
. element 16000000  : 0 [end]	element 18000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip esp sequence { 22-24 }
= esp sequence 22-24
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x16000000 ]
. [ cmp lte reg 1 0x18000000 ]
> ip esp sequence { 22-24, 33 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 16000000  : 0 [end]	element 19000000  : 1 [end]	element 21000000  : 0 [end]	element 22000000  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip esp sequence != { 22-24, 33 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 16000000  : 0 [end]	element 19000000  : 1 [end]	element 21000000  : 0 [end]	element 22000000  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip esp sequence vmap { 22 : accept, 24 : drop, 33 : continue }
. __map%d t b size 3
. __map%d t 0
. element 16000000  : accept 0 [end]	element 18000000  : drop 0 [end]	element 21000000  : continue 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip esp sequence vmap { 22 : accept, 24-33 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 16000000  : accept 0 [end]	element 17000000  : 1 [end]	element 18000000  : jump -> other 0 [end]	element 22000000  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip esp sequence vmap { 22 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 16000000  : accept 0 [end]	element  : drop 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set esp sequence map { 22 : 1, 24 : 2 }
= meta mark set esp sequence map { 22 : 0x00000001, 24 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 16000000  : 00000001 0 [end]	element 18000000  : 00000002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip esp sequence { 22 }
= esp sequence 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x16000000 ]
> ip esp sequence { 24, 22, 33, }
= esp sequence { 22, 24, 33 }
. __set%d t 3 size 3
. __set%d t 0
. element 18000000  : 0 [end]	element 16000000  : 0 [end]	element 21000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip esp sequence 24-22
! refused
> ip esp sequence { 22, 22 }
= esp sequence { 22 }
+ esp sequence 22
. __set%d t 3 size 2
. __set%d t 0
. element 16000000  : 0 [end]	element 16000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip esp sequence . meta mark { 22 . 1, 24 . 2 }
= esp sequence . meta mark { 22 . 0x00000001, 24 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 16000000 00000001  : 0 [end]	element 18000000 00000002  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . esp sequence vmap { 1 . 22 : accept }
= meta mark . esp sequence vmap { 0x00000001 . 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 16000000  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ meta load mark => reg 1 ]
. [ payload load 4b @ transport header + 4 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set esp sequence map { 22-24 : 1, * : 2 }
= ct mark set esp sequence map { 22-24 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 16000000  : 00000001 0 [end]	element 19000000  : 1 [end]	element  : 00000002 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip udp sport 80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
> ip udp sport != 80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00005000 ]
> ip udp sport 80-90
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp gte reg 1 0x00005000 ]
. [ cmp lte reg 1 0x00005a00 ]
> ip udp sport { 80, 90 }
. __set%d t 3 size 2
. __set%d t 0
. element 00005000  : 0 [end]	element 00005a00  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip udp sport set 90
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ immediate reg 1 0x00005a00 ]
. [ payload write reg 1 => 2b @ transport header + 0 csum_type 1 csum_off 6 csum_flags 0x0 ]
> ip udp checksum 6666
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000a1a ]
> ip udp checksum != 6666
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp neq reg 1 0x00000a1a ]
> ip udp checksum 6666-7777
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp gte reg 1 0x00000a1a ]
. [ cmp lte reg 1 0x0000611e ]
> ip udp checksum { 6666, 7777 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000a1a  : 0 [end]	element 0000611e  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip udp checksum set 7777
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ immediate reg 1 0x0000611e ]
. [ payload write reg 1 => 2b @ transport header + 6 csum_type 1 csum_off 6 csum_flags 0x0 ]
> ip udplite sport 80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
> ip udplite sport != 80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00005000 ]
> ip udplite sport 80-90
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp gte reg 1 0x00005000 ]
. [ cmp lte reg 1 0x00005a00 ]
> ip udplite sport { 80, 90 }
. __set%d t 3 size 2
. __set%d t 0
. element 00005000  : 0 [end]	element 00005a00  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip udplite sport set 90
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ immediate reg 1 0x00005a00 ]
. [ payload write reg 1 => 2b @ transport header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip udplite dport 80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
> ip udplite dport != 80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp neq reg 1 0x00005000 ]
> ip udplite dport 80-90
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00005000 ]
. [ cmp lte reg 1 0x00005a00 ]
> ip udplite dport { 80, 90 }
. __set%d t 3 size 2
. __set%d t 0
. element 00005000  : 0 [end]	element 00005a00  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip udplite dport set 90
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ immediate reg 1 0x00005a00 ]
. [ payload write reg 1 => 2b @ transport header + 2 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip udplite checksum 80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
> ip udplite checksum != 80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp neq reg 1 0x00005000 ]
> ip udplite checksum 80-90
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp gte reg 1 0x00005000 ]
. [ cmp lte reg 1 0x00005a00 ]
> ip udplite checksum { 80, 90 }
. __set%d t 3 size 2
. __set%d t 0
. element 00005000  : 0 [end]	element 00005a00  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip udplite checksum set 90
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ immediate reg 1 0x00005a00 ]
. [ payload write reg 1 => 2b @ transport header + 6 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip udplite csumcov 80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
> ip udplite csumcov != 80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp neq reg 1 0x00005000 ]
> ip udplite csumcov 80-90
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x00005000 ]
. [ cmp lte reg 1 0x00005a00 ]
> ip udplite csumcov { 80, 90 }
. __set%d t 3 size 2
. __set%d t 0
. element 00005000  : 0 [end]	element 00005a00  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip udplite csumcov set 90
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ immediate reg 1 0x00005a00 ]
. [ payload write reg 1 => 2b @ transport header + 4 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip sctp sport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip sctp sport != 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00001600 ]
> ip sctp sport 22-33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp gte reg 1 0x00001600 ]
. [ cmp lte reg 1 0x00002100 ]
> ip sctp sport { 22, 33 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 00002100  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp sport set 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ immediate reg 1 0x00002100 ]
. [ payload write reg 1 => 2b @ transport header + 0 csum_type 2 csum_off 8 csum_flags 0x0 ]
> ip sctp vtag 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x16000000 ]
> ip sctp vtag != 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp neq reg 1 0x16000000 ]
> ip sctp vtag 22-33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x16000000 ]
. [ cmp lte reg 1 0x21000000 ]
> ip sctp vtag { 22, 33 }
. __set%d t 3 size 2
. __set%d t 0
. element 16000000  : 0 [end]	element 21000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp vtag set 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ immediate reg 1 0x21000000 ]
. [ payload write reg 1 => 4b @ transport header + 4 csum_type 2 csum_off 8 csum_flags 0x0 ]
> ip sctp checksum 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 4b @ transport header + 8 => reg 1 ]
. [ cmp eq reg 1 0x16000000 ]
> ip sctp checksum != 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 4b @ transport header + 8 => reg 1 ]
. [ cmp neq reg 1 0x16000000 ]
> ip sctp checksum 22-33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 4b @ transport header + 8 => reg 1 ]
. [ cmp gte reg 1 0x16000000 ]
. [ cmp lte reg 1 0x21000000 ]
> ip sctp checksum { 22, 33 }
. __set%d t 3 size 2
. __set%d t 0
. element 16000000  : 0 [end]	element 21000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 4b @ transport header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp checksum set 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ immediate reg 1 0x21000000 ]
. [ payload write reg 1 => 4b @ transport header + 8 csum_type 2 csum_off 8 csum_flags 0x0 ]
> ip dccp dport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip dccp dport != 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp neq reg 1 0x00001600 ]
> ip dccp dport 22-33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00001600 ]
. [ cmp lte reg 1 0x00002100 ]
> ip dccp dport { 22, 33 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 00002100  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip dccp dport set 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ immediate reg 1 0x00002100 ]
. [ payload write reg 1 => 2b @ transport header + 2 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip dccp type request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 1b @ transport header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001e ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip dccp type != request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 1b @ transport header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001e ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip dccp type request-data
! refused
> ip dccp type { request, data }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000004  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 1b @ transport header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001e ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip dccp type set data
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 1b @ transport header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e1 ) ^ 0x00000004 ]
. [ payload write reg 1 => 1b @ transport header + 8 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip dccp type response
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 1b @ transport header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001e ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000002 ]
> ip dccp type data
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 1b @ transport header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001e ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000004 ]
> ip dccp type ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 1b @ transport header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001e ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000006 ]
> ip dccp type dataack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 1b @ transport header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001e ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000008 ]
> ip dccp type closereq
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 1b @ transport header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001e ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000000a ]
> ip dccp type close
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 1b @ transport header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001e ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000000c ]
> ip dccp type reset
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 1b @ transport header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001e ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000000e ]
> ip dccp type sync
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 1b @ transport header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001e ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000010 ]
> ip dccp type syncack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 1b @ transport header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001e ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000012 ]
> ip dccp type { request, response, data, ack, dataack, closereq, close, reset, sync, syncack }
. __set%d t 3 size 10
. __set%d t 0
. element 00000000  : 0 [end]	element 00000002  : 0 [end]	element 00000004  : 0 [end]	element 00000006  : 0 [end]	element 00000008  : 0 [end]	element 0000000a  : 0 [end]	element 0000000c  : 0 [end]	element 0000000e  : 0 [end]	element 00000010  : 0 [end]	element 00000012  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 1b @ transport header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001e ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip dccp type 11
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 1b @ transport header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001e ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000016 ]
> ip dccp type 16
! refused
> ip dccp type foo
! refused
> ip dccp sport 1-65535 dccp type request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp gte reg 1 0x00000100 ]
. [ cmp lte reg 1 0x0000ffff ]
. [ payload load 1b @ transport header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001e ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ah hdrlength 11
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x0000000b ]
> ip ah hdrlength != 11
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp neq reg 1 0x0000000b ]
> ip ah hdrlength 11-23
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp gte reg 1 0x0000000b ]
. [ cmp lte reg 1 0x00000017 ]
> ip ah hdrlength { 11, 23 }
. __set%d t 3 size 2
. __set%d t 0
. element 0000000b  : 0 [end]	element 00000017  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ah hdrlength set 23
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ immediate reg 1 0x00000017 ]
. [ payload write reg 1 => 1b @ transport header + 1 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip ah reserved 11
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000b00 ]
> ip ah reserved != 11
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp neq reg 1 0x00000b00 ]
> ip ah reserved 11-23
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00000b00 ]
. [ cmp lte reg 1 0x00001700 ]
> ip ah reserved { 11, 23 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000b00  : 0 [end]	element 00001700  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ah reserved set 23
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ immediate reg 1 0x00001700 ]
. [ payload write reg 1 => 2b @ transport header + 2 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip ah sequence 11
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 8 => reg 1 ]
. [ cmp eq reg 1 0x0b000000 ]
> ip ah sequence != 11
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 8 => reg 1 ]
. [ cmp neq reg 1 0x0b000000 ]
> ip ah sequence 11-23
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 8 => reg 1 ]
. [ cmp gte reg 1 0x0b000000 ]
. [ cmp lte reg 1 0x17000000 ]
> ip ah sequence { 11, 23 }
. __set%d t 3 size 2
. __set%d t 0
. element 0b000000  : 0 [end]	element 17000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ah sequence set 23
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ immediate reg 1 0x17000000 ]
. [ payload write reg 1 => 4b @ transport header + 8 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip ah nexthdr != esp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000032 ]
> ip ah nexthdr esp-udp
! refused
> ip esp spi 100
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x64000000 ]
> ip esp spi != 100
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x64000000 ]
> ip esp spi 100-111
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 0 => reg 1 ]
. [ cmp gte reg 1 0x64000000 ]
. [ cmp lte reg 1 0x6f000000 ]
> ip esp spi { 100, 111 }
. __set%d t 3 size 2
. __set%d t 0
. element 64000000  : 0 [end]	element 6f000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip esp spi set 111
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ immediate reg 1 0x6f000000 ]
. [ payload write reg 1 => 4b @ transport header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip comp nexthdr != esp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000032 ]
> ip comp nexthdr esp-udp
! refused
> ip comp flags 0x0
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip comp flags != 0x0
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000000 ]
> ip comp flags 0x0-0x20
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000020 ]
> ip comp flags { 0x0, 0x20 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000020  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip comp flags set 0x20
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ immediate reg 1 0x00000020 ]
. [ payload write reg 1 => 1b @ transport header + 1 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip comp cpi 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip comp cpi != 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp neq reg 1 0x00001600 ]
> ip comp cpi 22-33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00001600 ]
. [ cmp lte reg 1 0x00002100 ]
> ip comp cpi { 22, 33 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 00002100  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip comp cpi set 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ immediate reg 1 0x00002100 ]
. [ payload write reg 1 => 2b @ transport header + 2 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip comp cpi != {33, 55}
= comp cpi != { 33, 55 }
. __set%d t 3 size 2
. __set%d t 0
. element 00002100  : 0 [end]	element 00003700  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip comp flags { 0x33-0x45}
= comp flags 0x33-0x45
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000033 ]
. [ cmp lte reg 1 0x00000045 ]
> ip ah hdrlength { 11-23 }
= ah hdrlength 11-23
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp gte reg 1 0x0000000b ]
. [ cmp lte reg 1 0x00000017 ]
> ip esp spi != { 100, 222}
= esp spi != { 100, 222 }
. __set%d t 3 size 2
. __set%d t 0
. element 64000000  : 0 [end]	element de000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip udp dport 53 udp length 100
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 4b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x64003500 ]
> ip udp dport { domain, ntp }
= udp dport { 53, 123 }
. __set%d t 3 size 2
. __set%d t 0
. element 00003500  : 0 [end]	element 00007b00  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip udp sport ntp accept
= udp sport 123 accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00007b00 ]
. [ immediate reg 0 accept ]
> ip udplite dport { 50, 60}
= udplite dport { 50, 60 }
. __set%d t 3 size 2
. __set%d t 0
. element 00003200  : 0 [end]	element 00003c00  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip th sport 1-1024
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp gte reg 1 0x00000100 ]
. [ cmp lte reg 1 0x00000004 ]
> ip th dport ssh
= th dport 22
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip th sport . th dport { 1 . 2 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000100 00000200  : 0 [end]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip th dport set 22
. [ immediate reg 1 0x00001600 ]
. [ payload write reg 1 => 2b @ transport header + 2 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip th length 5
! refused
> ip udp checksum set 0
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ immediate reg 1 0x00000000 ]
. [ payload write reg 1 => 2b @ transport header + 6 csum_type 1 csum_off 6 csum_flags 0x0 ]
> ip udp checksum 0
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip udp dport set 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ immediate reg 1 0x00003500 ]
. [ payload write reg 1 => 2b @ transport header + 2 csum_type 1 csum_off 6 csum_flags 0x0 ]
> ip sctp sport set 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ immediate reg 1 0x00000100 ]
. [ payload write reg 1 => 2b @ transport header + 0 csum_type 2 csum_off 8 csum_flags 0x0 ]
> ip udp length set 9
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ immediate reg 1 0x00000900 ]
. [ payload write reg 1 => 2b @ transport header + 4 csum_type 1 csum_off 6 csum_flags 0x0 ]
> ip sctp vtag set 5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ immediate reg 1 0x05000000 ]
. [ payload write reg 1 => 4b @ transport header + 4 csum_type 2 csum_off 8 csum_flags 0x0 ]
> ip udp dport . udp sport { 1 . 2-3 }
. __set%d t 87 size 1
. __set%d t 0
. element 00000100 00000200  - 00000100 00000300  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ payload load 2b @ transport header + 0 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip th dport vmap { 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00001600  : accept 0 [end]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip udp
! refused
> ip udp dport ssh
= udp dport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip sctp dport { ssh }
= sctp dport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip meta l4proto udp th dport 53
= udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> ip meta l4proto sctp th dport 53
= sctp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> ip @th,0,16 22
= th sport 22
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip meta l4proto . th dport { tcp . 22, udp . 53 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000006 00001600  : 0 [end]	element 00000011 00003500  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ip protocol . th dport { tcp . 22, udp . 53 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000006 00001600  : 0 [end]	element 00000011 00003500  : 0 [end]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ip protocol . th dport vmap { tcp . 22 : accept, udp . 67-68 : accept }
. __map%d t 8f size 2
. __map%d t 0
. element 00000006 00001600  - 00000006 00001600  : accept 0 [end]	element 00000011 00004300  - 00000011 00004400  : accept 0 [end]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip igmp mrt 10
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
> ip igmp mrt != 10
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp neq reg 1 0x0000000a ]
> ip igmp mrt 10-20
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp gte reg 1 0x0000000a ]
. [ cmp lte reg 1 0x00000014 ]
> ip igmp mrt { 10, 20 }
. __set%d t 3 size 2
. __set%d t 0
. element 0000000a  : 0 [end]	element 00000014  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip igmp checksum 12345
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003930 ]
> ip igmp checksum != 12345
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp neq reg 1 0x00003930 ]
> ip igmp checksum 12345-20000
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00003930 ]
. [ cmp lte reg 1 0x0000204e ]
> ip igmp checksum { 12345, 20000 }
. __set%d t 3 size 2
. __set%d t 0
. element 00003930  : 0 [end]	element 0000204e  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip igmp checksum set 20000
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ immediate reg 1 0x0000204e ]
. [ payload write reg 1 => 2b @ transport header + 2 csum_type 1 csum_off 2 csum_flags 0x0 ]
> ip igmp group 1.1.1.1
! refused
> ip igmp group != 1.1.1.1
! refused
> ip igmp group 1.1.1.1-2.2.2.2
! refused
> ip igmp group { 1.1.1.1, 2.2.2.2 }
! refused
> ip igmp group set 2.2.2.2
! refused
> ip igmp type membership-query
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
> ip igmp type membership-report-v1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000012 ]
> ip igmp type membership-report-v2
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip igmp type membership-report-v3
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000022 ]
> ip igmp type leave-group
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000017 ]
> ip igmp type { membership-report-v1, membership-report-v2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000012  : 0 [end]	element 00000016  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip igmp type != leave-group
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000017 ]
> ip igmp type 0x11
= igmp type membership-query
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
> ip igmp type foo
! refused
> ip igmp group 224.0.0.0/4
! refused
> ip igmp group { 10.0.0.25, 10.0.0.26 }
! refused
> ip igmp group 5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x05000000 ]
> ip sctp chunk data exists
. [ exthdr load 1b @ 0 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk data missing
. [ exthdr load 1b @ 0 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip sctp chunk data
! refused
> ip sctp chunk data type 1
. [ exthdr load 1b @ 0 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk data type != 1-2
. [ exthdr load 1b @ 0 + 0 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk data type { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 0 + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk data flags 1
. [ exthdr load 1b @ 0 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk data flags != 1-2
. [ exthdr load 1b @ 0 + 1 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk data flags { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 0 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk data length 1
. [ exthdr load 2b @ 0 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk data length != 1-2
. [ exthdr load 2b @ 0 + 2 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk data length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 0 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk data tsn 1
. [ exthdr load 4b @ 0 + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip sctp chunk data tsn != 1-2
. [ exthdr load 4b @ 0 + 4 => reg 1 ]
. [ range neq reg 1 0x01000000 0x02000000 ]
> ip sctp chunk data tsn { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load 4b @ 0 + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk data stream 1
. [ exthdr load 2b @ 0 + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk data stream != 1-2
. [ exthdr load 2b @ 0 + 8 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk data stream { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 0 + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk data ssn 1
. [ exthdr load 2b @ 0 + 10 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk data ssn != 1-2
. [ exthdr load 2b @ 0 + 10 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk data ssn { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 0 + 10 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk data ppid 1
. [ exthdr load 4b @ 0 + 12 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip sctp chunk data ppid != 1-2
. [ exthdr load 4b @ 0 + 12 => reg 1 ]
. [ range neq reg 1 0x01000000 0x02000000 ]
> ip sctp chunk data ppid { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load 4b @ 0 + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk init exists
. [ exthdr load 1b @ 1 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk init missing
. [ exthdr load 1b @ 1 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip sctp chunk init
! refused
> ip sctp chunk init type 1
. [ exthdr load 1b @ 1 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk init type != 1-2
. [ exthdr load 1b @ 1 + 0 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk init type { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 1 + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk init flags 1
. [ exthdr load 1b @ 1 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk init flags != 1-2
. [ exthdr load 1b @ 1 + 1 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk init flags { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 1 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk init length 1
. [ exthdr load 2b @ 1 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk init length != 1-2
. [ exthdr load 2b @ 1 + 2 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk init length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 1 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk init init-tag 1
. [ exthdr load 4b @ 1 + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip sctp chunk init init-tag != 1-2
. [ exthdr load 4b @ 1 + 4 => reg 1 ]
. [ range neq reg 1 0x01000000 0x02000000 ]
> ip sctp chunk init init-tag { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load 4b @ 1 + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk init a-rwnd 1
. [ exthdr load 4b @ 1 + 8 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip sctp chunk init a-rwnd != 1-2
. [ exthdr load 4b @ 1 + 8 => reg 1 ]
. [ range neq reg 1 0x01000000 0x02000000 ]
> ip sctp chunk init a-rwnd { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load 4b @ 1 + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk init num-outbound-streams 1
. [ exthdr load 2b @ 1 + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk init num-outbound-streams != 1-2
. [ exthdr load 2b @ 1 + 12 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk init num-outbound-streams { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 1 + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk init num-inbound-streams 1
. [ exthdr load 2b @ 1 + 14 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk init num-inbound-streams != 1-2
. [ exthdr load 2b @ 1 + 14 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk init num-inbound-streams { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 1 + 14 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk init initial-tsn 1
. [ exthdr load 4b @ 1 + 16 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip sctp chunk init initial-tsn != 1-2
. [ exthdr load 4b @ 1 + 16 => reg 1 ]
. [ range neq reg 1 0x01000000 0x02000000 ]
> ip sctp chunk init initial-tsn { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load 4b @ 1 + 16 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk init-ack exists
. [ exthdr load 1b @ 2 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk init-ack missing
. [ exthdr load 1b @ 2 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip sctp chunk init-ack
! refused
> ip sctp chunk init-ack type 1
. [ exthdr load 1b @ 2 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk init-ack type != 1-2
. [ exthdr load 1b @ 2 + 0 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk init-ack type { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 2 + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk init-ack flags 1
. [ exthdr load 1b @ 2 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk init-ack flags != 1-2
. [ exthdr load 1b @ 2 + 1 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk init-ack flags { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 2 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk init-ack length 1
. [ exthdr load 2b @ 2 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk init-ack length != 1-2
. [ exthdr load 2b @ 2 + 2 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk init-ack length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 2 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk init-ack init-tag 1
. [ exthdr load 4b @ 2 + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip sctp chunk init-ack init-tag != 1-2
. [ exthdr load 4b @ 2 + 4 => reg 1 ]
. [ range neq reg 1 0x01000000 0x02000000 ]
> ip sctp chunk init-ack init-tag { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load 4b @ 2 + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk init-ack a-rwnd 1
. [ exthdr load 4b @ 2 + 8 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip sctp chunk init-ack a-rwnd != 1-2
. [ exthdr load 4b @ 2 + 8 => reg 1 ]
. [ range neq reg 1 0x01000000 0x02000000 ]
> ip sctp chunk init-ack a-rwnd { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load 4b @ 2 + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk init-ack num-outbound-streams 1
. [ exthdr load 2b @ 2 + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk init-ack num-outbound-streams != 1-2
. [ exthdr load 2b @ 2 + 12 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk init-ack num-outbound-streams { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 2 + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk init-ack num-inbound-streams 1
. [ exthdr load 2b @ 2 + 14 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk init-ack num-inbound-streams != 1-2
. [ exthdr load 2b @ 2 + 14 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk init-ack num-inbound-streams { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 2 + 14 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk init-ack initial-tsn 1
. [ exthdr load 4b @ 2 + 16 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip sctp chunk init-ack initial-tsn != 1-2
. [ exthdr load 4b @ 2 + 16 => reg 1 ]
. [ range neq reg 1 0x01000000 0x02000000 ]
> ip sctp chunk init-ack initial-tsn { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load 4b @ 2 + 16 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk sack exists
. [ exthdr load 1b @ 3 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk sack missing
. [ exthdr load 1b @ 3 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip sctp chunk sack
! refused
> ip sctp chunk sack type 1
. [ exthdr load 1b @ 3 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk sack type != 1-2
. [ exthdr load 1b @ 3 + 0 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk sack type { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 3 + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk sack flags 1
. [ exthdr load 1b @ 3 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk sack flags != 1-2
. [ exthdr load 1b @ 3 + 1 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk sack flags { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 3 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk sack length 1
. [ exthdr load 2b @ 3 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk sack length != 1-2
. [ exthdr load 2b @ 3 + 2 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk sack length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 3 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk sack cum-tsn-ack 1
. [ exthdr load 4b @ 3 + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip sctp chunk sack cum-tsn-ack != 1-2
. [ exthdr load 4b @ 3 + 4 => reg 1 ]
. [ range neq reg 1 0x01000000 0x02000000 ]
> ip sctp chunk sack cum-tsn-ack { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load 4b @ 3 + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk sack a-rwnd 1
. [ exthdr load 4b @ 3 + 8 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip sctp chunk sack a-rwnd != 1-2
. [ exthdr load 4b @ 3 + 8 => reg 1 ]
. [ range neq reg 1 0x01000000 0x02000000 ]
> ip sctp chunk sack a-rwnd { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load 4b @ 3 + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk sack num-gap-ack-blocks 1
. [ exthdr load 2b @ 3 + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk sack num-gap-ack-blocks != 1-2
. [ exthdr load 2b @ 3 + 12 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk sack num-gap-ack-blocks { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 3 + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk sack num-dup-tsns 1
. [ exthdr load 2b @ 3 + 14 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk sack num-dup-tsns != 1-2
. [ exthdr load 2b @ 3 + 14 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk sack num-dup-tsns { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 3 + 14 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk heartbeat exists
. [ exthdr load 1b @ 4 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk heartbeat missing
. [ exthdr load 1b @ 4 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip sctp chunk heartbeat
! refused
> ip sctp chunk heartbeat type 1
. [ exthdr load 1b @ 4 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk heartbeat type != 1-2
. [ exthdr load 1b @ 4 + 0 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk heartbeat type { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 4 + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk heartbeat flags 1
. [ exthdr load 1b @ 4 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk heartbeat flags != 1-2
. [ exthdr load 1b @ 4 + 1 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk heartbeat flags { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 4 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk heartbeat length 1
. [ exthdr load 2b @ 4 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk heartbeat length != 1-2
. [ exthdr load 2b @ 4 + 2 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk heartbeat length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 4 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk heartbeat-ack exists
. [ exthdr load 1b @ 5 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk heartbeat-ack missing
. [ exthdr load 1b @ 5 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip sctp chunk heartbeat-ack
! refused
> ip sctp chunk heartbeat-ack type 1
. [ exthdr load 1b @ 5 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk heartbeat-ack type != 1-2
. [ exthdr load 1b @ 5 + 0 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk heartbeat-ack type { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 5 + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk heartbeat-ack flags 1
. [ exthdr load 1b @ 5 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk heartbeat-ack flags != 1-2
. [ exthdr load 1b @ 5 + 1 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk heartbeat-ack flags { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 5 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk heartbeat-ack length 1
. [ exthdr load 2b @ 5 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk heartbeat-ack length != 1-2
. [ exthdr load 2b @ 5 + 2 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk heartbeat-ack length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 5 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk abort exists
. [ exthdr load 1b @ 6 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk abort missing
. [ exthdr load 1b @ 6 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip sctp chunk abort
! refused
> ip sctp chunk abort type 1
. [ exthdr load 1b @ 6 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk abort type != 1-2
. [ exthdr load 1b @ 6 + 0 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk abort type { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 6 + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk abort flags 1
. [ exthdr load 1b @ 6 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk abort flags != 1-2
. [ exthdr load 1b @ 6 + 1 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk abort flags { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 6 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk abort length 1
. [ exthdr load 2b @ 6 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk abort length != 1-2
. [ exthdr load 2b @ 6 + 2 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk abort length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 6 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk shutdown exists
. [ exthdr load 1b @ 7 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk shutdown missing
. [ exthdr load 1b @ 7 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip sctp chunk shutdown
! refused
> ip sctp chunk shutdown type 1
. [ exthdr load 1b @ 7 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk shutdown type != 1-2
. [ exthdr load 1b @ 7 + 0 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk shutdown type { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 7 + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk shutdown flags 1
. [ exthdr load 1b @ 7 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk shutdown flags != 1-2
. [ exthdr load 1b @ 7 + 1 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk shutdown flags { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 7 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk shutdown length 1
. [ exthdr load 2b @ 7 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk shutdown length != 1-2
. [ exthdr load 2b @ 7 + 2 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk shutdown length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 7 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk shutdown cum-tsn-ack 1
. [ exthdr load 4b @ 7 + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip sctp chunk shutdown cum-tsn-ack != 1-2
. [ exthdr load 4b @ 7 + 4 => reg 1 ]
. [ range neq reg 1 0x01000000 0x02000000 ]
> ip sctp chunk shutdown cum-tsn-ack { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load 4b @ 7 + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk shutdown-ack exists
. [ exthdr load 1b @ 8 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk shutdown-ack missing
. [ exthdr load 1b @ 8 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip sctp chunk shutdown-ack
! refused
> ip sctp chunk shutdown-ack type 1
. [ exthdr load 1b @ 8 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk shutdown-ack type != 1-2
. [ exthdr load 1b @ 8 + 0 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk shutdown-ack type { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 8 + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk shutdown-ack flags 1
. [ exthdr load 1b @ 8 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk shutdown-ack flags != 1-2
. [ exthdr load 1b @ 8 + 1 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk shutdown-ack flags { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 8 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk shutdown-ack length 1
. [ exthdr load 2b @ 8 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk shutdown-ack length != 1-2
. [ exthdr load 2b @ 8 + 2 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk shutdown-ack length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 8 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk error exists
. [ exthdr load 1b @ 9 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk error missing
. [ exthdr load 1b @ 9 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip sctp chunk error
! refused
> ip sctp chunk error type 1
. [ exthdr load 1b @ 9 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk error type != 1-2
. [ exthdr load 1b @ 9 + 0 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk error type { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 9 + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk error flags 1
. [ exthdr load 1b @ 9 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk error flags != 1-2
. [ exthdr load 1b @ 9 + 1 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk error flags { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 9 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk error length 1
. [ exthdr load 2b @ 9 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk error length != 1-2
. [ exthdr load 2b @ 9 + 2 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk error length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 9 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk cookie-echo exists
. [ exthdr load 1b @ 10 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk cookie-echo missing
. [ exthdr load 1b @ 10 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip sctp chunk cookie-echo
! refused
> ip sctp chunk cookie-echo type 1
. [ exthdr load 1b @ 10 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk cookie-echo type != 1-2
. [ exthdr load 1b @ 10 + 0 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk cookie-echo type { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 10 + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk cookie-echo flags 1
. [ exthdr load 1b @ 10 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk cookie-echo flags != 1-2
. [ exthdr load 1b @ 10 + 1 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk cookie-echo flags { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 10 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk cookie-echo length 1
. [ exthdr load 2b @ 10 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk cookie-echo length != 1-2
. [ exthdr load 2b @ 10 + 2 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk cookie-echo length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 10 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk cookie-ack exists
. [ exthdr load 1b @ 11 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk cookie-ack missing
. [ exthdr load 1b @ 11 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip sctp chunk cookie-ack
! refused
> ip sctp chunk cookie-ack type 1
. [ exthdr load 1b @ 11 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk cookie-ack type != 1-2
. [ exthdr load 1b @ 11 + 0 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk cookie-ack type { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 11 + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk cookie-ack flags 1
. [ exthdr load 1b @ 11 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk cookie-ack flags != 1-2
. [ exthdr load 1b @ 11 + 1 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk cookie-ack flags { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 11 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk cookie-ack length 1
. [ exthdr load 2b @ 11 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk cookie-ack length != 1-2
. [ exthdr load 2b @ 11 + 2 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk cookie-ack length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 11 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk ecne exists
. [ exthdr load 1b @ 12 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk ecne missing
. [ exthdr load 1b @ 12 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip sctp chunk ecne
! refused
> ip sctp chunk ecne type 1
. [ exthdr load 1b @ 12 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk ecne type != 1-2
. [ exthdr load 1b @ 12 + 0 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk ecne type { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 12 + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk ecne flags 1
. [ exthdr load 1b @ 12 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk ecne flags != 1-2
. [ exthdr load 1b @ 12 + 1 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk ecne flags { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 12 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk ecne length 1
. [ exthdr load 2b @ 12 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk ecne length != 1-2
. [ exthdr load 2b @ 12 + 2 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk ecne length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 12 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk ecne lowest-tsn 1
. [ exthdr load 4b @ 12 + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip sctp chunk ecne lowest-tsn != 1-2
. [ exthdr load 4b @ 12 + 4 => reg 1 ]
. [ range neq reg 1 0x01000000 0x02000000 ]
> ip sctp chunk ecne lowest-tsn { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load 4b @ 12 + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk cwr exists
. [ exthdr load 1b @ 13 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk cwr missing
. [ exthdr load 1b @ 13 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip sctp chunk cwr
! refused
> ip sctp chunk cwr type 1
. [ exthdr load 1b @ 13 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk cwr type != 1-2
. [ exthdr load 1b @ 13 + 0 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk cwr type { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 13 + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk cwr flags 1
. [ exthdr load 1b @ 13 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk cwr flags != 1-2
. [ exthdr load 1b @ 13 + 1 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk cwr flags { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 13 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk cwr length 1
. [ exthdr load 2b @ 13 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk cwr length != 1-2
. [ exthdr load 2b @ 13 + 2 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk cwr length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 13 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk cwr lowest-tsn 1
. [ exthdr load 4b @ 13 + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip sctp chunk cwr lowest-tsn != 1-2
. [ exthdr load 4b @ 13 + 4 => reg 1 ]
. [ range neq reg 1 0x01000000 0x02000000 ]
> ip sctp chunk cwr lowest-tsn { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load 4b @ 13 + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk shutdown-complete exists
. [ exthdr load 1b @ 14 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk shutdown-complete missing
. [ exthdr load 1b @ 14 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip sctp chunk shutdown-complete
! refused
> ip sctp chunk shutdown-complete type 1
. [ exthdr load 1b @ 14 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk shutdown-complete type != 1-2
. [ exthdr load 1b @ 14 + 0 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk shutdown-complete type { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 14 + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk shutdown-complete flags 1
. [ exthdr load 1b @ 14 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk shutdown-complete flags != 1-2
. [ exthdr load 1b @ 14 + 1 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk shutdown-complete flags { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 14 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk shutdown-complete length 1
. [ exthdr load 2b @ 14 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk shutdown-complete length != 1-2
. [ exthdr load 2b @ 14 + 2 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk shutdown-complete length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 14 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk asconf-ack exists
. [ exthdr load 1b @ 128 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk asconf-ack missing
. [ exthdr load 1b @ 128 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip sctp chunk asconf-ack
! refused
> ip sctp chunk asconf-ack type 1
. [ exthdr load 1b @ 128 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk asconf-ack type != 1-2
. [ exthdr load 1b @ 128 + 0 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk asconf-ack type { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 128 + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk asconf-ack flags 1
. [ exthdr load 1b @ 128 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk asconf-ack flags != 1-2
. [ exthdr load 1b @ 128 + 1 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk asconf-ack flags { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 128 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk asconf-ack length 1
. [ exthdr load 2b @ 128 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk asconf-ack length != 1-2
. [ exthdr load 2b @ 128 + 2 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk asconf-ack length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 128 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk asconf-ack seqno 1
. [ exthdr load 4b @ 128 + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip sctp chunk asconf-ack seqno != 1-2
. [ exthdr load 4b @ 128 + 4 => reg 1 ]
. [ range neq reg 1 0x01000000 0x02000000 ]
> ip sctp chunk asconf-ack seqno { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load 4b @ 128 + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk forward-tsn exists
. [ exthdr load 1b @ 192 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk forward-tsn missing
. [ exthdr load 1b @ 192 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip sctp chunk forward-tsn
! refused
> ip sctp chunk forward-tsn type 1
. [ exthdr load 1b @ 192 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk forward-tsn type != 1-2
. [ exthdr load 1b @ 192 + 0 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk forward-tsn type { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 192 + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk forward-tsn flags 1
. [ exthdr load 1b @ 192 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk forward-tsn flags != 1-2
. [ exthdr load 1b @ 192 + 1 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk forward-tsn flags { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 192 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk forward-tsn length 1
. [ exthdr load 2b @ 192 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk forward-tsn length != 1-2
. [ exthdr load 2b @ 192 + 2 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk forward-tsn length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 192 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk forward-tsn new-cum-tsn 1
. [ exthdr load 4b @ 192 + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip sctp chunk forward-tsn new-cum-tsn != 1-2
. [ exthdr load 4b @ 192 + 4 => reg 1 ]
. [ range neq reg 1 0x01000000 0x02000000 ]
> ip sctp chunk forward-tsn new-cum-tsn { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load 4b @ 192 + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk asconf exists
. [ exthdr load 1b @ 193 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk asconf missing
. [ exthdr load 1b @ 193 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip sctp chunk asconf
! refused
> ip sctp chunk asconf type 1
. [ exthdr load 1b @ 193 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk asconf type != 1-2
. [ exthdr load 1b @ 193 + 0 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk asconf type { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 193 + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk asconf flags 1
. [ exthdr load 1b @ 193 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk asconf flags != 1-2
. [ exthdr load 1b @ 193 + 1 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000002 ]
> ip sctp chunk asconf flags { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load 1b @ 193 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk asconf length 1
. [ exthdr load 2b @ 193 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip sctp chunk asconf length != 1-2
. [ exthdr load 2b @ 193 + 2 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000200 ]
> ip sctp chunk asconf length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load 2b @ 193 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk asconf seqno 1
. [ exthdr load 4b @ 193 + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip sctp chunk asconf seqno != 1-2
. [ exthdr load 4b @ 193 + 4 => reg 1 ]
. [ range neq reg 1 0x01000000 0x02000000 ]
> ip sctp chunk asconf seqno { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load 4b @ 193 + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk foo exists
! refused
> ip sctp chunk data foo 1
! refused
> ip sctp chunk data ppid 0x10
= sctp chunk data ppid 16
. [ exthdr load 4b @ 0 + 12 => reg 1 ]
. [ cmp eq reg 1 0x10000000 ]
> ip sctp chunk data stream 1337 sctp chunk data ssn < 0x10
= sctp chunk data stream 1337 sctp chunk data ssn < 16
. [ exthdr load 2b @ 0 + 8 => reg 1 ]
. [ cmp eq reg 1 0x00003905 ]
. [ exthdr load 2b @ 0 + 10 => reg 1 ]
. [ cmp lt reg 1 0x00001000 ]
> ip sctp chunk init num-inbound-streams != 1337
. [ exthdr load 2b @ 1 + 14 => reg 1 ]
. [ cmp neq reg 1 0x00003905 ]
> ip sctp chunk data tsn . sctp dport { 1 . 2 }
. __set%d t 3 size 1
. __set%d t 0
. element 01000000 00000200  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ exthdr load 4b @ 0 + 4 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip sctp chunk data flags & 1 == 1
. [ exthdr load 1b @ 0 + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000001 ]
> ip sctp chunk data stream > 5
. [ exthdr load 2b @ 0 + 8 => reg 1 ]
. [ cmp gt reg 1 0x00000500 ]
> ip reset sctp chunk data
! refused
> ip6 udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> ip6 udplite dport 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip6 sctp dport 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip6 sctp chunk data exists
. [ exthdr load 1b @ 0 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 sctp chunk data tsn 1
. [ exthdr load 4b @ 0 + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip6 dccp dport 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip6 dccp type request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 1b @ transport header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001e ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 ah spi 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip6 esp spi 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip6 comp cpi 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip6 th dport 22
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip6 igmp type membership-query
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
> ip6 igmp group 1.2.3.4
! refused
> ip6 udp dport { 53, 67 } udp length 100
. __set%d t 3 size 2
. __set%d t 0
. element 00003500  : 0 [end]	element 00004300  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00006400 ]
> ip6 udp dport set 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ immediate reg 1 0x00003500 ]
. [ payload write reg 1 => 2b @ transport header + 2 csum_type 1 csum_off 6 csum_flags 0x0 ]
> ip6 meta l4proto udp udp dport 53
= udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> ip6 meta l4proto { tcp, udp } th dport 53
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> ip6 meta l4proto udp th dport 53
= udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> ip6 udp checksum set 0
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ immediate reg 1 0x00000000 ]
. [ payload write reg 1 => 2b @ transport header + 6 csum_type 1 csum_off 6 csum_flags 0x0 ]
> ip6 esp spi 1 ah spi 1
! refused
> ip6 sctp vtag 5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x05000000 ]
> ip6 th dport . meta l4proto { 53 . udp }
. __set%d t 3 size 1
. __set%d t 0
. element 00003500 00000011  : 0 [end]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ meta load l4proto => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip6 meta l4proto udp ip saddr 1.2.3.4 udp dport 53
! refused
> ip6 meta l4proto 17 udp dport 53
= udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> ip6 ah hdrlength 5-6
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000005 ]
. [ cmp lte reg 1 0x00000006 ]
> inet udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> inet udplite dport 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> inet sctp dport 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> inet sctp chunk data exists
. [ exthdr load 1b @ 0 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet sctp chunk data tsn 1
. [ exthdr load 4b @ 0 + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> inet dccp dport 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> inet dccp type request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 1b @ transport header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001e ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> inet ah spi 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> inet esp spi 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> inet comp cpi 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> inet th dport 22
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> inet igmp type membership-query
= meta nfproto ipv4 igmp type membership-query
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
> inet igmp group 1.2.3.4
! refused
> inet udp dport { 53, 67 } udp length 100
. __set%d t 3 size 2
. __set%d t 0
. element 00003500  : 0 [end]	element 00004300  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00006400 ]
> inet udp dport set 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ immediate reg 1 0x00003500 ]
. [ payload write reg 1 => 2b @ transport header + 2 csum_type 1 csum_off 6 csum_flags 0x0 ]
> inet meta l4proto udp udp dport 53
= udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> inet meta l4proto { tcp, udp } th dport 53
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> inet meta l4proto udp th dport 53
= udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> inet udp checksum set 0
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ immediate reg 1 0x00000000 ]
. [ payload write reg 1 => 2b @ transport header + 6 csum_type 1 csum_off 6 csum_flags 0x0 ]
> inet esp spi 1 ah spi 1
! refused
> inet sctp vtag 5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x05000000 ]
> inet th dport . meta l4proto { 53 . udp }
. __set%d t 3 size 1
. __set%d t 0
. element 00003500 00000011  : 0 [end]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ meta load l4proto => reg 9 ]
. [ lookup reg 1 set __set%d ]
> inet meta l4proto udp ip saddr 1.2.3.4 udp dport 53
= ip saddr 1.2.3.4 udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> inet meta l4proto 17 udp dport 53
= udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> inet ah hdrlength 5-6
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000005 ]
. [ cmp lte reg 1 0x00000006 ]
> bridge udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> bridge udplite dport 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> bridge sctp dport 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> bridge sctp chunk data exists
. [ exthdr load 1b @ 0 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> bridge sctp chunk data tsn 1
. [ exthdr load 4b @ 0 + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> bridge dccp dport 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> bridge dccp type request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 1b @ transport header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001e ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> bridge ah spi 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> bridge esp spi 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> bridge comp cpi 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> bridge th dport 22
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> bridge igmp type membership-query
= ether type ip igmp type membership-query
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
> bridge igmp group 1.2.3.4
! refused
> bridge udp dport { 53, 67 } udp length 100
. __set%d t 3 size 2
. __set%d t 0
. element 00003500  : 0 [end]	element 00004300  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00006400 ]
> bridge udp dport set 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ immediate reg 1 0x00003500 ]
. [ payload write reg 1 => 2b @ transport header + 2 csum_type 1 csum_off 6 csum_flags 0x0 ]
> bridge meta l4proto udp udp dport 53
= udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> bridge meta l4proto { tcp, udp } th dport 53
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> bridge meta l4proto udp th dport 53
= udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> bridge udp checksum set 0
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ immediate reg 1 0x00000000 ]
. [ payload write reg 1 => 2b @ transport header + 6 csum_type 1 csum_off 6 csum_flags 0x0 ]
> bridge esp spi 1 ah spi 1
! refused
> bridge sctp vtag 5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x05000000 ]
> bridge th dport . meta l4proto { 53 . udp }
. __set%d t 3 size 1
. __set%d t 0
. element 00003500 00000011  : 0 [end]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ meta load l4proto => reg 9 ]
. [ lookup reg 1 set __set%d ]
> bridge meta l4proto udp ip saddr 1.2.3.4 udp dport 53
= ip saddr 1.2.3.4 udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> bridge meta l4proto 17 udp dport 53
= udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> bridge ah hdrlength 5-6
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000005 ]
. [ cmp lte reg 1 0x00000006 ]
> netdev udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> netdev udplite dport 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> netdev sctp dport 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> netdev sctp chunk data exists
. [ exthdr load 1b @ 0 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev sctp chunk data tsn 1
. [ exthdr load 4b @ 0 + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> netdev dccp dport 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> netdev dccp type request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 1b @ transport header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001e ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> netdev ah spi 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> netdev esp spi 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> netdev comp cpi 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> netdev th dport 22
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> netdev igmp type membership-query
= meta protocol ip igmp type membership-query
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
> netdev igmp group 1.2.3.4
! refused
> netdev udp dport { 53, 67 } udp length 100
. __set%d t 3 size 2
. __set%d t 0
. element 00003500  : 0 [end]	element 00004300  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00006400 ]
> netdev udp dport set 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ immediate reg 1 0x00003500 ]
. [ payload write reg 1 => 2b @ transport header + 2 csum_type 1 csum_off 6 csum_flags 0x0 ]
> netdev meta l4proto udp udp dport 53
= udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> netdev meta l4proto { tcp, udp } th dport 53
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> netdev meta l4proto udp th dport 53
= udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> netdev udp checksum set 0
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ immediate reg 1 0x00000000 ]
. [ payload write reg 1 => 2b @ transport header + 6 csum_type 1 csum_off 6 csum_flags 0x0 ]
> netdev esp spi 1 ah spi 1
! refused
> netdev sctp vtag 5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x05000000 ]
> netdev th dport . meta l4proto { 53 . udp }
. __set%d t 3 size 1
. __set%d t 0
. element 00003500 00000011  : 0 [end]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ meta load l4proto => reg 9 ]
. [ lookup reg 1 set __set%d ]
> netdev meta l4proto udp ip saddr 1.2.3.4 udp dport 53
= ip saddr 1.2.3.4 udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> netdev meta l4proto 17 udp dport 53
= udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> netdev ah hdrlength 5-6
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000005 ]
. [ cmp lte reg 1 0x00000006 ]
> arp udp dport 53
! refused
> arp udplite dport 1
! refused
> arp sctp dport 1
! refused
> arp sctp chunk data exists
. [ exthdr load 1b @ 0 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> arp sctp chunk data tsn 1
. [ exthdr load 4b @ 0 + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> arp dccp dport 1
! refused
> arp dccp type request
! refused
> arp ah spi 1
! refused
> arp esp spi 1
! refused
> arp comp cpi 1
! refused
> arp th dport 22
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> arp igmp type membership-query
! refused
> arp igmp group 1.2.3.4
! refused
> arp udp dport { 53, 67 } udp length 100
! refused
> arp udp dport set 53
! refused
> arp meta l4proto { tcp, udp } th dport 53
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> arp udp checksum set 0
! refused
> arp ah nexthdr udp
! refused
> arp esp spi 1 ah spi 1
! refused
> arp comp nexthdr tcp
! refused
> arp sctp vtag 5
! refused
> arp th dport . meta l4proto { 53 . udp }
. __set%d t 3 size 1
. __set%d t 0
. element 00003500 00000011  : 0 [end]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ meta load l4proto => reg 9 ]
. [ lookup reg 1 set __set%d ]
> arp meta l4proto udp ip saddr 1.2.3.4 udp dport 53
! refused
> arp ah hdrlength 5-6
! refused
