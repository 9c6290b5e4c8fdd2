# Packet metadata
@ set ifs { type ifname; }
@ set marks { type mark; }
@ set ifsi { type iface_index; }
@ set mi { type mark; flags interval; }
@ map mm { type mark : mark; }
@ map im { type ifname : verdict; }
> ip meta length 33
. [ meta load len => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
> ip meta length != 33
. [ meta load len => reg 1 ]
. [ cmp neq reg 1 0x00000021 ]
> ip meta length 33-45
. [ meta load len => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x21000000 ]
. [ cmp lte reg 1 0x2d000000 ]
> ip meta length { 33, 45 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000021  : 0 [end]	element 0000002d  : 0 [end]
. [ meta load len => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta length == 33
= meta length 33
. [ meta load len => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
> ip meta length eq 45
= meta length 45
. [ meta load len => reg 1 ]
. [ cmp eq reg 1 0x0000002d ]
> ip meta length ne 45
= meta length != 45
. [ meta load len => reg 1 ]
. [ cmp neq reg 1 0x0000002d ]
> ip meta length < 45
. [ meta load len => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lt reg 1 0x2d000000 ]
> ip meta length > 45
. [ meta load len => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0x2d000000 ]
> ip meta length <= 45
. [ meta load len => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lte reg 1 0x2d000000 ]
> ip meta length >= 45
. [ meta load len => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x2d000000 ]
> ip meta length lt 1000
= meta length < 1000
. [ meta load len => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lt reg 1 0xe8030000 ]
> ip meta length gt 1000
= meta length > 1000
. [ meta load len => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0xe8030000 ]
> ip meta length le 1000
= meta length <= 1000
. [ meta load len => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lte reg 1 0xe8030000 ]
> ip meta length ge 1000
= meta length >= 1000
. [ meta load len => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0xe8030000 ]
> ip meta length != 33-45
. [ meta load len => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ range neq reg 1 0x21000000 0x2d000000 ]
> ip meta length != { 33, 45 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000021  : 0 [end]	element 0000002d  : 0 [end]
. [ meta load len => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip meta length { 33-45 }
= meta length 33-45
. [ meta load len => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x21000000 ]
. [ cmp lte reg 1 0x2d000000 ]
> ip meta length { 33-45, 1000 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 21000000  : 0 [end]	element 2e000000  : 1 [end]	element e8030000  : 0 [end]	element e9030000  : 1 [end]
. [ meta load len => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip meta length != { 33-45, 1000 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 21000000  : 0 [end]	element 2e000000  : 1 [end]	element e8030000  : 0 [end]	element e9030000  : 1 [end]
. [ meta load len => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip meta length vmap { 33 : accept, 45 : drop, 1000 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00000021  : accept 0 [end]	element 0000002d  : drop 0 [end]	element 000003e8  : continue 0 [end]
. [ meta load len => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta length vmap { 33 : accept, 45-1000 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 21000000  : accept 0 [end]	element 22000000  : 1 [end]	element 2d000000  : jump -> other 0 [end]	element e9030000  : 1 [end]
. [ meta load len => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta length vmap { 33 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000021  : accept 0 [end]	element  : drop 2 [end]
. [ meta load len => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set meta length map { 33 : 1, 45 : 2 }
= meta mark set meta length map { 33 : 0x00000001, 45 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000021  : 00000001 0 [end]	element 0000002d  : 00000002 0 [end]
. [ meta load len => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip meta length { 33 }
= meta length 33
. [ meta load len => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
> ip meta length { 45, 33, 1000, }
= meta length { 33, 45, 1000 }
. __set%d t 3 size 3
. __set%d t 0
. element 0000002d  : 0 [end]	element 00000021  : 0 [end]	element 000003e8  : 0 [end]
. [ meta load len => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta length 45-33
! refused
> ip meta length { 33, 33 }
= meta length { 33 }
+ meta length 33
. __set%d t 3 size 2
. __set%d t 0
. element 00000021  : 0 [end]	element 00000021  : 0 [end]
. [ meta load len => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta length . meta mark { 33 . 1, 45 . 2 }
= meta length . meta mark { 33 . 0x00000001, 45 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000021 00000001  : 0 [end]	element 0000002d 00000002  : 0 [end]
. [ meta load len => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . meta length vmap { 1 . 33 : accept }
= meta mark . meta length vmap { 0x00000001 . 33 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00000021  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ meta load len => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set meta length map { 33-45 : 1, * : 2 }
= ct mark set meta length map { 33-45 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 21000000  : 00000001 0 [end]	element 2e000000  : 1 [end]	element  : 00000002 2 [end]
. [ meta load len => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip meta mark 0x1
= meta mark 0x00000001
. [ meta load mark => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip meta mark != 0x1
= meta mark != 0x00000001
. [ meta load mark => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip meta mark 0x1-0x20
= meta mark 0x00000001-0x00000020
. [ meta load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x20000000 ]
> ip meta mark { 0x1, 0x20 }
= meta mark { 0x00000001, 0x00000020 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000020  : 0 [end]
. [ meta load mark => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark set 0x20
= meta mark set 0x00000020
. [ immediate reg 1 0x00000020 ]
. [ meta set mark with reg 1 ]
> ip meta mark == 0x1
= meta mark 0x00000001
. [ meta load mark => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip meta mark eq 0x20
= meta mark 0x00000020
. [ meta load mark => reg 1 ]
. [ cmp eq reg 1 0x00000020 ]
> ip meta mark ne 0x20
= meta mark != 0x00000020
. [ meta load mark => reg 1 ]
. [ cmp neq reg 1 0x00000020 ]
> ip meta mark < 0x20
= meta mark < 0x00000020
. [ meta load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lt reg 1 0x20000000 ]
> ip meta mark > 0x20
= meta mark > 0x00000020
. [ meta load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0x20000000 ]
> ip meta mark <= 0x20
= meta mark <= 0x00000020
. [ meta load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lte reg 1 0x20000000 ]
> ip meta mark >= 0x20
= meta mark >= 0x00000020
. [ meta load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x20000000 ]
> ip meta mark lt 0x300
= meta mark < 0x00000300
. [ meta load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lt reg 1 0x00030000 ]
> ip meta mark gt 0x300
= meta mark > 0x00000300
. [ meta load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0x00030000 ]
> ip meta mark le 0x300
= meta mark <= 0x00000300
. [ meta load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lte reg 1 0x00030000 ]
> ip meta mark ge 0x300
= meta mark >= 0x00000300
. [ meta load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x00030000 ]
> ip meta mark != 0x1-0x20
= meta mark != 0x00000001-0x00000020
. [ meta load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ range neq reg 1 0x01000000 0x20000000 ]
> ip meta mark != { 0x1, 0x20 }
= meta mark != { 0x00000001, 0x00000020 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000020  : 0 [end]
. [ meta load mark => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip meta mark { 0x1-0x20 }
= meta mark 0x00000001-0x00000020
. [ meta load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x20000000 ]
> ip meta mark { 0x1-0x20, 0x300 }
= meta mark { 0x00000001-0x00000020, 0x00000300 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 01000000  : 0 [end]	element 21000000  : 1 [end]	element 00030000  : 0 [end]	element 01030000  : 1 [end]
. [ meta load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip meta mark != { 0x1-0x20, 0x300 }
= meta mark != { 0x00000001-0x00000020, 0x00000300 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 01000000  : 0 [end]	element 21000000  : 1 [end]	element 00030000  : 0 [end]	element 01030000  : 1 [end]
. [ meta load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip meta mark vmap { 0x1 : accept, 0x20 : drop, 0x300 : continue }
= meta mark vmap { 0x00000001 : accept, 0x00000020 : drop, 0x00000300 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00000001  : accept 0 [end]	element 00000020  : drop 0 [end]	element 00000300  : continue 0 [end]
. [ meta load mark => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark vmap { 0x1 : accept, 0x20-0x300 : jump other }
= meta mark vmap { 0x00000001 : accept, 0x00000020-0x00000300 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 01000000  : accept 0 [end]	element 02000000  : 1 [end]	element 20000000  : jump -> other 0 [end]	element 01030000  : 1 [end]
. [ meta load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark vmap { 0x1 : accept, * : drop }
= meta mark vmap { 0x00000001 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000001  : accept 0 [end]	element  : drop 2 [end]
. [ meta load mark => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set meta mark map { 0x1 : 1, 0x20 : 2 }
= meta mark set meta mark map { 0x00000001 : 0x00000001, 0x00000020 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000001  : 00000001 0 [end]	element 00000020  : 00000002 0 [end]
. [ meta load mark => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip meta mark { 0x1 }
= meta mark 0x00000001
. [ meta load mark => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip meta mark { 0x20, 0x1, 0x300, }
= meta mark { 0x00000001, 0x00000020, 0x00000300 }
. __set%d t 3 size 3
. __set%d t 0
. element 00000020  : 0 [end]	element 00000001  : 0 [end]	element 00000300  : 0 [end]
. [ meta load mark => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark 0x20-0x1
! refused
> ip meta mark { 0x1, 0x1 }
= meta mark { 0x00000001 }
+ meta mark 0x00000001
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000001  : 0 [end]
. [ meta load mark => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . meta mark { 0x1 . 1, 0x20 . 2 }
= meta mark . meta mark { 0x00000001 . 0x00000001, 0x00000020 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001 00000001  : 0 [end]	element 00000020 00000002  : 0 [end]
. [ meta load mark => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . meta mark { 0x1-0x20 . 1, 0x20 . 2-3 }
= meta mark . meta mark { 0x00000001-0x00000020 . 0x00000001, 0x00000020 . 0x00000002/31 }
+ meta mark . meta mark { 0x00000001-0x00000020 . 0x00000001, 0x00000020 . 0x02000000/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 01000000 01000000  - 20000000 01000000  : 0 [end]	element 20000000 02000000  - 20000000 03000000  : 0 [end]
. [ meta load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . meta mark vmap { 1 . 0x1 : accept }
= meta mark . meta mark vmap { 0x00000001 . 0x00000001 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00000001  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set meta mark map { 0x1-0x20 : 1, * : 2 }
= ct mark set meta mark map { 0x00000001-0x00000020 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 01000000  : 00000001 0 [end]	element 21000000  : 1 [end]	element  : 00000002 2 [end]
. [ meta load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> inet meta l4proto 22
= meta l4proto xns-idp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> inet meta l4proto != 22
= meta l4proto != xns-idp
. [ meta load l4proto => reg 1 ]
. [ cmp neq reg 1 0x00000016 ]
> inet meta l4proto 22-33
. [ meta load l4proto => reg 1 ]
. [ cmp gte reg 1 0x00000016 ]
. [ cmp lte reg 1 0x00000021 ]
> inet meta l4proto { 22, 33 }
= meta l4proto { xns-idp, dccp }
. __set%d t 3 size 2
. __set%d t 0
. element 00000016  : 0 [end]	element 00000021  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
> inet meta l4proto == 22
= meta l4proto xns-idp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> inet meta l4proto eq 33
= meta l4proto dccp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
> inet meta l4proto ne 33
= meta l4proto != dccp
. [ meta load l4proto => reg 1 ]
. [ cmp neq reg 1 0x00000021 ]
> inet meta l4proto < 33
= meta l4proto < dccp
. [ meta load l4proto => reg 1 ]
. [ cmp lt reg 1 0x00000021 ]
> inet meta l4proto > 33
= meta l4proto > dccp
. [ meta load l4proto => reg 1 ]
. [ cmp gt reg 1 0x00000021 ]
> inet meta l4proto <= 33
= meta l4proto <= dccp
. [ meta load l4proto => reg 1 ]
. [ cmp lte reg 1 0x00000021 ]
> inet meta l4proto >= 33
= meta l4proto >= dccp
. [ meta load l4proto => reg 1 ]
. [ cmp gte reg 1 0x00000021 ]
> inet meta l4proto lt 55
= meta l4proto < 55
. [ meta load l4proto => reg 1 ]
. [ cmp lt reg 1 0x00000037 ]
> inet meta l4proto gt 55
= meta l4proto > 55
. [ meta load l4proto => reg 1 ]
. [ cmp gt reg 1 0x00000037 ]
> inet meta l4proto le 55
= meta l4proto <= 55
. [ meta load l4proto => reg 1 ]
. [ cmp lte reg 1 0x00000037 ]
> inet meta l4proto ge 55
= meta l4proto >= 55
. [ meta load l4proto => reg 1 ]
. [ cmp gte reg 1 0x00000037 ]
> inet meta l4proto != 22-33
. [ meta load l4proto => reg 1 ]
. [ range neq reg 1 0x00000016 0x00000021 ]
> inet meta l4proto != { 22, 33 }
= meta l4proto != { xns-idp, dccp }
. __set%d t 3 size 2
. __set%d t 0
. element 00000016  : 0 [end]	element 00000021  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> inet meta l4proto { 22-33 }
= meta l4proto 22-33
. [ meta load l4proto => reg 1 ]
. [ cmp gte reg 1 0x00000016 ]
. [ cmp lte reg 1 0x00000021 ]
> inet meta l4proto { 22-33, 55 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000016  : 0 [end]	element 00000022  : 1 [end]	element 00000037  : 0 [end]	element 00000038  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
> inet meta l4proto != { 22-33, 55 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000016  : 0 [end]	element 00000022  : 1 [end]	element 00000037  : 0 [end]	element 00000038  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> inet meta l4proto vmap { 22 : accept, 33 : drop, 55 : continue }
= meta l4proto vmap { xns-idp : accept, dccp : drop, 55 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00000016  : accept 0 [end]	element 00000021  : drop 0 [end]	element 00000037  : continue 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet meta l4proto vmap { 22 : accept, 33-55 : jump other }
= meta l4proto vmap { xns-idp : accept, 33-55 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00000016  : accept 0 [end]	element 00000017  : 1 [end]	element 00000021  : jump -> other 0 [end]	element 00000038  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet meta l4proto vmap { 22 : accept, * : drop }
= meta l4proto vmap { xns-idp : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000016  : accept 0 [end]	element  : drop 2 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet meta mark set meta l4proto map { 22 : 1, 33 : 2 }
= meta mark set meta l4proto map { xns-idp : 0x00000001, dccp : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000016  : 00000001 0 [end]	element 00000021  : 00000002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> inet meta l4proto { 22 }
= meta l4proto xns-idp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> inet meta l4proto { 33, 22, 55, }
= meta l4proto { xns-idp, dccp, 55 }
. __set%d t 3 size 3
. __set%d t 0
. element 00000021  : 0 [end]	element 00000016  : 0 [end]	element 00000037  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
> inet meta l4proto 33-22
! refused
> inet meta l4proto { 22, 22 }
= meta l4proto { xns-idp }
+ meta l4proto xns-idp
. __set%d t 3 size 2
. __set%d t 0
. element 00000016  : 0 [end]	element 00000016  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
> inet meta l4proto . meta mark { 22 . 1, 33 . 2 }
= meta l4proto . meta mark { xns-idp . 0x00000001, dccp . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000016 00000001  : 0 [end]	element 00000021 00000002  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> inet meta l4proto . meta mark { 22-33 . 1, 33 . 2-3 }
= meta l4proto . meta mark { 22-33 . 0x00000001, dccp . 0x00000002/31 }
+ meta l4proto . meta mark { 22-33 . 0x00000001, dccp . 0x02000000/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00000016 01000000  - 00000021 01000000  : 0 [end]	element 00000021 02000000  - 00000021 03000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 2, 1) ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> inet meta mark . meta l4proto vmap { 1 . 22 : accept }
= meta mark . meta l4proto vmap { 0x00000001 . xns-idp : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00000016  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ meta load l4proto => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet ct mark set meta l4proto map { 22-33 : 1, * : 2 }
= ct mark set meta l4proto map { 22-33 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00000016  : 00000001 0 [end]	element 00000022  : 1 [end]	element  : 00000002 2 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip meta cpu 1
. [ meta load cpu => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip meta cpu != 1
. [ meta load cpu => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip meta cpu 1-2
. [ meta load cpu => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x02000000 ]
> ip meta cpu { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ meta load cpu => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta cpu == 1
= meta cpu 1
. [ meta load cpu => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip meta cpu eq 2
= meta cpu 2
. [ meta load cpu => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> ip meta cpu ne 2
= meta cpu != 2
. [ meta load cpu => reg 1 ]
. [ cmp neq reg 1 0x00000002 ]
> ip meta cpu < 2
. [ meta load cpu => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lt reg 1 0x02000000 ]
> ip meta cpu > 2
. [ meta load cpu => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0x02000000 ]
> ip meta cpu <= 2
. [ meta load cpu => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lte reg 1 0x02000000 ]
> ip meta cpu >= 2
. [ meta load cpu => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x02000000 ]
> ip meta cpu lt 4
= meta cpu < 4
. [ meta load cpu => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lt reg 1 0x04000000 ]
> ip meta cpu gt 4
= meta cpu > 4
. [ meta load cpu => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0x04000000 ]
> ip meta cpu le 4
= meta cpu <= 4
. [ meta load cpu => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lte reg 1 0x04000000 ]
> ip meta cpu ge 4
= meta cpu >= 4
. [ meta load cpu => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x04000000 ]
> ip meta cpu != 1-2
. [ meta load cpu => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ range neq reg 1 0x01000000 0x02000000 ]
> ip meta cpu != { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ meta load cpu => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip meta cpu { 1-2 }
= meta cpu 1-2
. [ meta load cpu => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x02000000 ]
> ip meta cpu { 1-2, 4 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 01000000  : 0 [end]	element 03000000  : 1 [end]	element 04000000  : 0 [end]	element 05000000  : 1 [end]
. [ meta load cpu => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip meta cpu != { 1-2, 4 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 01000000  : 0 [end]	element 03000000  : 1 [end]	element 04000000  : 0 [end]	element 05000000  : 1 [end]
. [ meta load cpu => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip meta cpu vmap { 1 : accept, 2 : drop, 4 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00000001  : accept 0 [end]	element 00000002  : drop 0 [end]	element 00000004  : continue 0 [end]
. [ meta load cpu => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta cpu vmap { 1 : accept, 2-4 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 01000000  : accept 0 [end]	element 02000000  : jump -> other 0 [end]	element 05000000  : 1 [end]
. [ meta load cpu => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta cpu vmap { 1 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000001  : accept 0 [end]	element  : drop 2 [end]
. [ meta load cpu => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set meta cpu map { 1 : 1, 2 : 2 }
= meta mark set meta cpu map { 1 : 0x00000001, 2 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000001  : 00000001 0 [end]	element 00000002  : 00000002 0 [end]
. [ meta load cpu => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip meta cpu { 1 }
= meta cpu 1
. [ meta load cpu => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip meta cpu { 2, 1, 4, }
= meta cpu { 1, 2, 4 }
. __set%d t 3 size 3
. __set%d t 0
. element 00000002  : 0 [end]	element 00000001  : 0 [end]	element 00000004  : 0 [end]
. [ meta load cpu => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta cpu 2-1
! refused
> ip meta cpu { 1, 1 }
= meta cpu { 1 }
+ meta cpu 1
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000001  : 0 [end]
. [ meta load cpu => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta cpu . meta mark { 1 . 1, 2 . 2 }
= meta cpu . meta mark { 1 . 0x00000001, 2 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001 00000001  : 0 [end]	element 00000002 00000002  : 0 [end]
. [ meta load cpu => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . meta cpu vmap { 1 . 1 : accept }
= meta mark . meta cpu vmap { 0x00000001 . 1 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00000001  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ meta load cpu => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set meta cpu map { 1-2 : 1, * : 2 }
= ct mark set meta cpu map { 1-2 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 01000000  : 00000001 0 [end]	element 03000000  : 1 [end]	element  : 00000002 2 [end]
. [ meta load cpu => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip meta skuid 0
. [ meta load skuid => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip meta skuid != 0
. [ meta load skuid => reg 1 ]
. [ cmp neq reg 1 0x00000000 ]
> ip meta skuid 0-1000
. [ meta load skuid => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0xe8030000 ]
> ip meta skuid { 0, 1000 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 000003e8  : 0 [end]
. [ meta load skuid => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta skuid == 0
= meta skuid 0
. [ meta load skuid => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip meta skuid eq 1000
= meta skuid 1000
. [ meta load skuid => reg 1 ]
. [ cmp eq reg 1 0x000003e8 ]
> ip meta skuid ne 1000
= meta skuid != 1000
. [ meta load skuid => reg 1 ]
. [ cmp neq reg 1 0x000003e8 ]
> ip meta skuid < 1000
. [ meta load skuid => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lt reg 1 0xe8030000 ]
> ip meta skuid > 1000
. [ meta load skuid => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0xe8030000 ]
> ip meta skuid <= 1000
. [ meta load skuid => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lte reg 1 0xe8030000 ]
> ip meta skuid >= 1000
. [ meta load skuid => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0xe8030000 ]
> ip meta skuid lt 3001
= meta skuid < 3001
. [ meta load skuid => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lt reg 1 0xb90b0000 ]
> ip meta skuid gt 3001
= meta skuid > 3001
. [ meta load skuid => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0xb90b0000 ]
> ip meta skuid le 3001
= meta skuid <= 3001
. [ meta load skuid => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lte reg 1 0xb90b0000 ]
> ip meta skuid ge 3001
= meta skuid >= 3001
. [ meta load skuid => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0xb90b0000 ]
> ip meta skuid != 0-1000
. [ meta load skuid => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ range neq reg 1 0x00000000 0xe8030000 ]
> ip meta skuid != { 0, 1000 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 000003e8  : 0 [end]
. [ meta load skuid => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip meta skuid { 0-1000 }
= meta skuid 0-1000
. [ meta load skuid => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0xe8030000 ]
> ip meta skuid { 0-1000, 3001 }
. __set%d t 7 size 4
. __set%d t 0
. element 00000000  : 0 [end]	element e9030000  : 1 [end]	element b90b0000  : 0 [end]	element ba0b0000  : 1 [end]
. [ meta load skuid => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip meta skuid != { 0-1000, 3001 }
. __set%d t 7 size 4
. __set%d t 0
. element 00000000  : 0 [end]	element e9030000  : 1 [end]	element b90b0000  : 0 [end]	element ba0b0000  : 1 [end]
. [ meta load skuid => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip meta skuid vmap { 0 : accept, 1000 : drop, 3001 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00000000  : accept 0 [end]	element 000003e8  : drop 0 [end]	element 00000bb9  : continue 0 [end]
. [ meta load skuid => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta skuid vmap { 0 : accept, 1000-3001 : jump other }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : accept 0 [end]	element 01000000  : 1 [end]	element e8030000  : jump -> other 0 [end]	element ba0b0000  : 1 [end]
. [ meta load skuid => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta skuid vmap { 0 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000000  : accept 0 [end]	element  : drop 2 [end]
. [ meta load skuid => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set meta skuid map { 0 : 1, 1000 : 2 }
= meta mark set meta skuid map { 0 : 0x00000001, 1000 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000000  : 00000001 0 [end]	element 000003e8  : 00000002 0 [end]
. [ meta load skuid => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip meta skuid { 0 }
= meta skuid 0
. [ meta load skuid => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip meta skuid { 1000, 0, 3001, }
= meta skuid { 0, 1000, 3001 }
. __set%d t 3 size 3
. __set%d t 0
. element 000003e8  : 0 [end]	element 00000000  : 0 [end]	element 00000bb9  : 0 [end]
. [ meta load skuid => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta skuid 1000-0
! refused
> ip meta skuid { 0, 0 }
= meta skuid { 0 }
+ meta skuid 0
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000000  : 0 [end]
. [ meta load skuid => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta skuid . meta mark { 0 . 1, 1000 . 2 }
= meta skuid . meta mark { 0 . 0x00000001, 1000 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000 00000001  : 0 [end]	element 000003e8 00000002  : 0 [end]
. [ meta load skuid => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta skuid . meta mark { 0-1000 . 1, 1000 . 2-3 }
= meta skuid . meta mark { 0-1000 . 0x00000001, 1000 . 0x00000002/31 }
+ meta skuid . meta mark { 0-1000 . 0x00000001, 1000 . 0x02000000/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00000000 01000000  - e8030000 01000000  : 0 [end]	element e8030000 02000000  - e8030000 03000000  : 0 [end]
. [ meta load skuid => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . meta skuid vmap { 1 . 0 : accept }
= meta mark . meta skuid vmap { 0x00000001 . 0 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00000000  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ meta load skuid => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set meta skuid map { 0-1000 : 1, * : 2 }
= ct mark set meta skuid map { 0-1000 : 0x00000001, * : 0x00000002 }
. __map%d t f size 3
. __map%d t 0
. element 00000000  : 00000001 0 [end]	element e9030000  : 1 [end]	element  : 00000002 2 [end]
. [ meta load skuid => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip meta cgroup 1048577
. [ meta load cgroup => reg 1 ]
. [ cmp eq reg 1 0x00100001 ]
> ip meta cgroup != 1048577
. [ meta load cgroup => reg 1 ]
. [ cmp neq reg 1 0x00100001 ]
> ip meta cgroup 1048577-1048578
. [ meta load cgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x01001000 ]
. [ cmp lte reg 1 0x02001000 ]
> ip meta cgroup { 1048577, 1048578 }
. __set%d t 3 size 2
. __set%d t 0
. element 00100001  : 0 [end]	element 00100002  : 0 [end]
. [ meta load cgroup => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta cgroup == 1048577
= meta cgroup 1048577
. [ meta load cgroup => reg 1 ]
. [ cmp eq reg 1 0x00100001 ]
> ip meta cgroup eq 1048578
= meta cgroup 1048578
. [ meta load cgroup => reg 1 ]
. [ cmp eq reg 1 0x00100002 ]
> ip meta cgroup ne 1048578
= meta cgroup != 1048578
. [ meta load cgroup => reg 1 ]
. [ cmp neq reg 1 0x00100002 ]
> ip meta cgroup < 1048578
. [ meta load cgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lt reg 1 0x02001000 ]
> ip meta cgroup > 1048578
. [ meta load cgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0x02001000 ]
> ip meta cgroup <= 1048578
. [ meta load cgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lte reg 1 0x02001000 ]
> ip meta cgroup >= 1048578
. [ meta load cgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x02001000 ]
> ip meta cgroup lt 2000000
= meta cgroup < 2000000
. [ meta load cgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lt reg 1 0x80841e00 ]
> ip meta cgroup gt 2000000
= meta cgroup > 2000000
. [ meta load cgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0x80841e00 ]
> ip meta cgroup le 2000000
= meta cgroup <= 2000000
. [ meta load cgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lte reg 1 0x80841e00 ]
> ip meta cgroup ge 2000000
= meta cgroup >= 2000000
. [ meta load cgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x80841e00 ]
> ip meta cgroup != 1048577-1048578
. [ meta load cgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ range neq reg 1 0x01001000 0x02001000 ]
> ip meta cgroup != { 1048577, 1048578 }
. __set%d t 3 size 2
. __set%d t 0
. element 00100001  : 0 [end]	element 00100002  : 0 [end]
. [ meta load cgroup => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip meta cgroup { 1048577-1048578 }
= meta cgroup 1048577-1048578
. [ meta load cgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x01001000 ]
. [ cmp lte reg 1 0x02001000 ]
> ip meta cgroup { 1048577-1048578, 2000000 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 01001000  : 0 [end]	element 03001000  : 1 [end]	element 80841e00  : 0 [end]	element 81841e00  : 1 [end]
. [ meta load cgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip meta cgroup != { 1048577-1048578, 2000000 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 01001000  : 0 [end]	element 03001000  : 1 [end]	element 80841e00  : 0 [end]	element 81841e00  : 1 [end]
. [ meta load cgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip meta cgroup vmap { 1048577 : accept, 1048578 : drop, 2000000 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00100001  : accept 0 [end]	element 00100002  : drop 0 [end]	element 001e8480  : continue 0 [end]
. [ meta load cgroup => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta cgroup vmap { 1048577 : accept, 1048578-2000000 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 01001000  : accept 0 [end]	element 02001000  : jump -> other 0 [end]	element 81841e00  : 1 [end]
. [ meta load cgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta cgroup vmap { 1048577 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00100001  : accept 0 [end]	element  : drop 2 [end]
. [ meta load cgroup => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set meta cgroup map { 1048577 : 1, 1048578 : 2 }
= meta mark set meta cgroup map { 1048577 : 0x00000001, 1048578 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00100001  : 00000001 0 [end]	element 00100002  : 00000002 0 [end]
. [ meta load cgroup => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip meta cgroup { 1048577 }
= meta cgroup 1048577
. [ meta load cgroup => reg 1 ]
. [ cmp eq reg 1 0x00100001 ]
> ip meta cgroup { 1048578, 1048577, 2000000, }
= meta cgroup { 1048577, 1048578, 2000000 }
. __set%d t 3 size 3
. __set%d t 0
. element 00100002  : 0 [end]	element 00100001  : 0 [end]	element 001e8480  : 0 [end]
. [ meta load cgroup => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta cgroup 1048578-1048577
! refused
> ip meta cgroup { 1048577, 1048577 }
= meta cgroup { 1048577 }
+ meta cgroup 1048577
. __set%d t 3 size 2
. __set%d t 0
. element 00100001  : 0 [end]	element 00100001  : 0 [end]
. [ meta load cgroup => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta cgroup . meta mark { 1048577 . 1, 1048578 . 2 }
= meta cgroup . meta mark { 1048577 . 0x00000001, 1048578 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00100001 00000001  : 0 [end]	element 00100002 00000002  : 0 [end]
. [ meta load cgroup => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . meta cgroup vmap { 1 . 1048577 : accept }
= meta mark . meta cgroup vmap { 0x00000001 . 1048577 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00100001  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ meta load cgroup => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set meta cgroup map { 1048577-1048578 : 1, * : 2 }
= ct mark set meta cgroup map { 1048577-1048578 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 01001000  : 00000001 0 [end]	element 03001000  : 1 [end]	element  : 00000002 2 [end]
. [ meta load cgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip meta random 1
. [ meta load prandom => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip meta random != 1
. [ meta load prandom => reg 1 ]
. [ cmp neq reg 1 0x01000000 ]
> ip meta random 1-2
. [ meta load prandom => reg 1 ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x02000000 ]
> ip meta random { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ meta load prandom => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta random == 1
= meta random 1
. [ meta load prandom => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip meta random eq 2
= meta random 2
. [ meta load prandom => reg 1 ]
. [ cmp eq reg 1 0x02000000 ]
> ip meta random ne 2
= meta random != 2
. [ meta load prandom => reg 1 ]
. [ cmp neq reg 1 0x02000000 ]
> ip meta random < 2
. [ meta load prandom => reg 1 ]
. [ cmp lt reg 1 0x02000000 ]
> ip meta random > 2
. [ meta load prandom => reg 1 ]
. [ cmp gt reg 1 0x02000000 ]
> ip meta random <= 2
. [ meta load prandom => reg 1 ]
. [ cmp lte reg 1 0x02000000 ]
> ip meta random >= 2
. [ meta load prandom => reg 1 ]
. [ cmp gte reg 1 0x02000000 ]
> ip meta random lt 4
= meta random < 4
. [ meta load prandom => reg 1 ]
. [ cmp lt reg 1 0x04000000 ]
> ip meta random gt 4
= meta random > 4
. [ meta load prandom => reg 1 ]
. [ cmp gt reg 1 0x04000000 ]
> ip meta random le 4
= meta random <= 4
. [ meta load prandom => reg 1 ]
. [ cmp lte reg 1 0x04000000 ]
> ip meta random ge 4
= meta random >= 4
. [ meta load prandom => reg 1 ]
. [ cmp gte reg 1 0x04000000 ]
> ip meta random != 1-2
. [ meta load prandom => reg 1 ]
. [ range neq reg 1 0x01000000 0x02000000 ]
> ip meta random != { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ meta load prandom => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip meta random { 1-2 }
= meta random 1-2
. [ meta load prandom => reg 1 ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x02000000 ]
> ip meta random { 1-2, 4 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 01000000  : 0 [end]	element 03000000  : 1 [end]	element 04000000  : 0 [end]	element 05000000  : 1 [end]
. [ meta load prandom => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta random != { 1-2, 4 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 01000000  : 0 [end]	element 03000000  : 1 [end]	element 04000000  : 0 [end]	element 05000000  : 1 [end]
. [ meta load prandom => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip meta random vmap { 1 : accept, 2 : drop, 4 : continue }
. __map%d t b size 3
. __map%d t 0
. element 01000000  : accept 0 [end]	element 02000000  : drop 0 [end]	element 04000000  : continue 0 [end]
. [ meta load prandom => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta random vmap { 1 : accept, 2-4 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 01000000  : accept 0 [end]	element 02000000  : jump -> other 0 [end]	element 05000000  : 1 [end]
. [ meta load prandom => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta random vmap { 1 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 01000000  : accept 0 [end]	element  : drop 2 [end]
. [ meta load prandom => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set meta random map { 1 : 1, 2 : 2 }
= meta mark set meta random map { 1 : 0x00000001, 2 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 01000000  : 00000001 0 [end]	element 02000000  : 00000002 0 [end]
. [ meta load prandom => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip meta random { 1 }
= meta random 1
. [ meta load prandom => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip meta random { 2, 1, 4, }
= meta random { 1, 2, 4 }
. __set%d t 3 size 3
. __set%d t 0
. element 02000000  : 0 [end]	element 01000000  : 0 [end]	element 04000000  : 0 [end]
. [ meta load prandom => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta random 2-1
! refused
> ip meta random { 1, 1 }
= meta random { 1 }
+ meta random 1
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 01000000  : 0 [end]
. [ meta load prandom => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta random . meta mark { 1 . 1, 2 . 2 }
= meta random . meta mark { 1 . 0x00000001, 2 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000 00000001  : 0 [end]	element 02000000 00000002  : 0 [end]
. [ meta load prandom => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . meta random vmap { 1 . 1 : accept }
= meta mark . meta random vmap { 0x00000001 . 1 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 01000000  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ meta load prandom => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set meta random map { 1-2 : 1, * : 2 }
= ct mark set meta random map { 1-2 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 01000000  : 00000001 0 [end]	element 03000000  : 1 [end]	element  : 00000002 2 [end]
. [ meta load prandom => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip meta iifgroup 0
= iifgroup "default"
. [ meta load iifgroup => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip meta iifgroup != 0
= iifgroup != "default"
. [ meta load iifgroup => reg 1 ]
. [ cmp neq reg 1 0x00000000 ]
> ip meta iifgroup 0-1
= iifgroup 0-1
. [ meta load iifgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x01000000 ]
> ip meta iifgroup { 0, 1 }
= iifgroup { "default", 1 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000001  : 0 [end]
. [ meta load iifgroup => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta iifgroup == 0
= iifgroup "default"
. [ meta load iifgroup => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip meta iifgroup eq 1
= iifgroup 1
. [ meta load iifgroup => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip meta iifgroup ne 1
= iifgroup != 1
. [ meta load iifgroup => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip meta iifgroup < 1
= iifgroup < 1
. [ meta load iifgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lt reg 1 0x01000000 ]
> ip meta iifgroup > 1
= iifgroup > 1
. [ meta load iifgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0x01000000 ]
> ip meta iifgroup <= 1
= iifgroup <= 1
. [ meta load iifgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lte reg 1 0x01000000 ]
> ip meta iifgroup >= 1
= iifgroup >= 1
. [ meta load iifgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x01000000 ]
> ip meta iifgroup lt 10
= iifgroup < 10
. [ meta load iifgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lt reg 1 0x0a000000 ]
> ip meta iifgroup gt 10
= iifgroup > 10
. [ meta load iifgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0x0a000000 ]
> ip meta iifgroup le 10
= iifgroup <= 10
. [ meta load iifgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lte reg 1 0x0a000000 ]
> ip meta iifgroup ge 10
= iifgroup >= 10
. [ meta load iifgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x0a000000 ]
> ip meta iifgroup != 0-1
= iifgroup != 0-1
. [ meta load iifgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ range neq reg 1 0x00000000 0x01000000 ]
> ip meta iifgroup != { 0, 1 }
= iifgroup != { "default", 1 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000001  : 0 [end]
. [ meta load iifgroup => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip meta iifgroup { 0-1 }
= iifgroup 0-1
. [ meta load iifgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x01000000 ]
> ip meta iifgroup { 0-1, 10 }
= iifgroup { "default"/31, 10 }
. __set%d t 7 size 4
. __set%d t 0
. element 00000000  : 0 [end]	element 02000000  : 1 [end]	element 0a000000  : 0 [end]	element 0b000000  : 1 [end]
. [ meta load iifgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip meta iifgroup != { 0-1, 10 }
= iifgroup != { "default"/31, 10 }
. __set%d t 7 size 4
. __set%d t 0
. element 00000000  : 0 [end]	element 02000000  : 1 [end]	element 0a000000  : 0 [end]	element 0b000000  : 1 [end]
. [ meta load iifgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip meta iifgroup vmap { 0 : accept, 1 : drop, 10 : continue }
= iifgroup vmap { "default" : accept, 1 : drop, 10 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00000000  : accept 0 [end]	element 00000001  : drop 0 [end]	element 0000000a  : continue 0 [end]
. [ meta load iifgroup => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta iifgroup vmap { 0 : accept, 1-10 : jump other }
= iifgroup vmap { "default" : accept, 1-10 : jump other }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : accept 0 [end]	element 01000000  : jump -> other 0 [end]	element 0b000000  : 1 [end]
. [ meta load iifgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta iifgroup vmap { 0 : accept, * : drop }
= iifgroup vmap { "default" : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000000  : accept 0 [end]	element  : drop 2 [end]
. [ meta load iifgroup => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set meta iifgroup map { 0 : 1, 1 : 2 }
= meta mark set iifgroup map { "default" : 0x00000001, 1 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000000  : 00000001 0 [end]	element 00000001  : 00000002 0 [end]
. [ meta load iifgroup => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip meta iifgroup { 0 }
= iifgroup "default"
. [ meta load iifgroup => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip meta iifgroup { 1, 0, 10, }
= iifgroup { "default", 1, 10 }
. __set%d t 3 size 3
. __set%d t 0
. element 00000001  : 0 [end]	element 00000000  : 0 [end]	element 0000000a  : 0 [end]
. [ meta load iifgroup => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta iifgroup 1-0
! refused
> ip meta iifgroup { 0, 0 }
= iifgroup { "default" }
+ iifgroup "default"
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000000  : 0 [end]
. [ meta load iifgroup => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta iifgroup . meta mark { 0 . 1, 1 . 2 }
= iifgroup . meta mark { "default" . 0x00000001, 1 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000 00000001  : 0 [end]	element 00000001 00000002  : 0 [end]
. [ meta load iifgroup => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta iifgroup . meta mark { 0-1 . 1, 1 . 2-3 }
= iifgroup . meta mark { "default"/31 . 0x00000001, 1 . 0x00000002/31 }
+ iifgroup . meta mark { "default"/31 . 0x00000001, 1 . 0x02000000/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00000000 01000000  - 01000000 01000000  : 0 [end]	element 01000000 02000000  - 01000000 03000000  : 0 [end]
. [ meta load iifgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . meta iifgroup vmap { 1 . 0 : accept }
= meta mark . iifgroup vmap { 0x00000001 . "default" : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00000000  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ meta load iifgroup => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set meta iifgroup map { 0-1 : 1, * : 2 }
= ct mark set iifgroup map { "default"/31 : 0x00000001, * : 0x00000002 }
. __map%d t f size 3
. __map%d t 0
. element 00000000  : 00000001 0 [end]	element 02000000  : 1 [end]	element  : 00000002 2 [end]
. [ meta load iifgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip meta protocol ip
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip meta protocol { ip, arp, ip6, vlan }
= meta protocol { ip, arp, 8021q, ip6 }
. __set%d t 3 size 4
. __set%d t 0
. element 00000008  : 0 [end]	element 00000608  : 0 [end]	element 0000dd86  : 0 [end]	element 00000081  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta protocol != ip
. [ meta load protocol => reg 1 ]
. [ cmp neq reg 1 0x00000008 ]
> ip meta protocol 0x0800
= meta protocol ip
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip meta protocol vmap { ip : accept, ip6 : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000008  : accept 0 [end]	element 0000dd86  : drop 0 [end]
. [ meta load protocol => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta protocol ip6
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
> ip meta protocol foo
! refused
> ip meta protocol > 5
= meta protocol > 0x0005
. [ meta load protocol => reg 1 ]
. [ cmp gt reg 1 0x00000500 ]
> ip meta nfproto ipv4
! refused
> ip meta nfproto ipv6
! refused
> ip meta priority none
. [ meta load priority => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip meta priority root
. [ meta load priority => reg 1 ]
. [ cmp eq reg 1 0xffffffff ]
> ip meta priority 0x1:0x1
! refused
> ip meta priority 1:2
. [ meta load priority => reg 1 ]
. [ cmp eq reg 1 0x00010002 ]
> ip meta priority ffff:ffff
= meta priority root
. [ meta load priority => reg 1 ]
. [ cmp eq reg 1 0xffffffff ]
> ip meta priority 87654321
= meta priority 539:7fb1
. [ meta load priority => reg 1 ]
. [ cmp eq reg 1 0x05397fb1 ]
> ip meta priority 2271560481
= meta priority 8765:4321
. [ meta load priority => reg 1 ]
. [ cmp eq reg 1 0x87654321 ]
> ip meta priority != 1:2
. [ meta load priority => reg 1 ]
. [ cmp neq reg 1 0x00010002 ]
> ip meta priority { 1:2, 3:4 }
. __set%d t 3 size 2
. __set%d t 0
. element 00010002  : 0 [end]	element 00030004  : 0 [end]
. [ meta load priority => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta priority bcad:dada-bcad:dadc
. [ meta load priority => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0xdadaadbc ]
. [ cmp lte reg 1 0xdcdaadbc ]
> ip meta priority != bcad:dada-bcad:dadc
. [ meta load priority => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ range neq reg 1 0xdadaadbc 0xdcdaadbc ]
> ip meta priority set 1:2
. [ immediate reg 1 0x00010002 ]
. [ meta set priority with reg 1 ]
> ip meta priority set 0x00010002
= meta priority set 1:2
. [ immediate reg 1 0x00010002 ]
. [ meta set priority with reg 1 ]
> ip meta priority set 7
= meta priority set 0:7
. [ immediate reg 1 0x00000007 ]
. [ meta set priority with reg 1 ]
> ip meta priority set none
. [ immediate reg 1 0x00000000 ]
. [ meta set priority with reg 1 ]
> ip meta priority set root
. [ immediate reg 1 0xffffffff ]
. [ meta set priority with reg 1 ]
> ip meta priority set meta mark
! refused
> ip meta priority or 1:0 == 1:1
= meta priority | 1:0 == 1:1
. [ meta load priority => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xfffeffff ) ^ 0x00010000 ]
. [ cmp eq reg 1 0x00010001 ]
> ip meta mark 0x4
= meta mark 0x00000004
. [ meta load mark => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip meta mark 0x32
= meta mark 0x00000032
. [ meta load mark => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
> ip meta mark and 0x03 == 0x01
= meta mark & 0x00000003 == 0x00000001
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000003 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000001 ]
> ip meta mark and 0x03 != 0x01
= meta mark & 0x00000003 != 0x00000001
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000003 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000001 ]
> ip meta mark & 0xff == 0x10
= meta mark & 0x000000ff == 0x00000010
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000010 ]
> ip meta mark 0x10
= meta mark 0x00000010
. [ meta load mark => reg 1 ]
. [ cmp eq reg 1 0x00000010 ]
> ip meta mark != 0x10
= meta mark != 0x00000010
. [ meta load mark => reg 1 ]
. [ cmp neq reg 1 0x00000010 ]
> ip meta mark or 0x03 == 0x01
= meta mark | 0x00000003 == 0x00000001
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xfffffffc ) ^ 0x00000003 ]
. [ cmp eq reg 1 0x00000001 ]
> ip meta mark or 0x03 != 0x01
= meta mark | 0x00000003 != 0x00000001
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xfffffffc ) ^ 0x00000003 ]
. [ cmp neq reg 1 0x00000001 ]
> ip meta mark xor 0x03 == 0x01
= meta mark 0x00000002
. [ meta load mark => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> ip meta mark xor 0x03 != 0x01
= meta mark != 0x00000002
. [ meta load mark => reg 1 ]
. [ cmp neq reg 1 0x00000002 ]
> ip meta mark ^ 3 == 1
= meta mark 0x00000002
. [ meta load mark => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> ip meta mark set 0xffffffc8 xor 0x16
= meta mark set 0xffffffde
. [ immediate reg 1 0xffffffde ]
. [ meta set mark with reg 1 ]
> ip meta mark set 0x16 and 0x16
= meta mark set 0x00000016
. [ immediate reg 1 0x00000016 ]
. [ meta set mark with reg 1 ]
> ip meta mark set 0xffffffe9 or 0x16
= meta mark set 0xffffffff
. [ immediate reg 1 0xffffffff ]
. [ meta set mark with reg 1 ]
> ip meta mark set 0xffffffde and 0x16
= meta mark set 0x00000016
. [ immediate reg 1 0x00000016 ]
. [ meta set mark with reg 1 ]
> ip meta mark set meta mark | 1
= meta mark set meta mark | 0x00000001
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xfffffffe ) ^ 0x00000001 ]
. [ meta set mark with reg 1 ]
> ip meta mark set meta mark & 0xff
= meta mark set meta mark & 0x000000ff
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ meta set mark with reg 1 ]
> ip meta mark set meta mark ^ 5
= meta mark set meta mark ^ 0x00000005
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xffffffff ) ^ 0x00000005 ]
. [ meta set mark with reg 1 ]
> ip meta mark set meta mark & 0xffffff00 | 0x10
= meta mark set meta mark & 0xffffff10 | 0x00000010
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xffffff00 ) ^ 0x00000010 ]
. [ meta set mark with reg 1 ]
> ip meta mark set (meta mark & 0xffffff00) | 0x10
= meta mark set meta mark & 0xffffff10 | 0x00000010
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xffffff00 ) ^ 0x00000010 ]
. [ meta set mark with reg 1 ]
> ip meta mark set mark and 0xffffffff xor 0x2
= meta mark set meta mark ^ 0x00000002
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xffffffff ) ^ 0x00000002 ]
. [ meta set mark with reg 1 ]
> ip meta mark set ct mark
. [ ct load mark => reg 1 ]
. [ meta set mark with reg 1 ]
> ip meta mark set ct mark & 0xff
= meta mark set ct mark & 0x000000ff
. [ ct load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ meta set mark with reg 1 ]
> ip meta mark set ct mark | 0x100
= meta mark set ct mark | 0x00000100
. [ ct load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xfffffeff ) ^ 0x00000100 ]
. [ meta set mark with reg 1 ]
> ip meta mark set ct mark lshift 8
= meta mark set ct mark << 8
. [ ct load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 << 0x00000008 ) ]
. [ meta set mark with reg 1 ]
> ip meta mark set ct mark << 8 | 0x20
= meta mark set ct mark << 8 | 0x00000020
. [ ct load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 << 0x00000008 ) ]
. [ bitwise reg 1 = ( reg 1 & 0xffffffdf ) ^ 0x00000020 ]
. [ meta set mark with reg 1 ]
> ip meta mark set meta mark lshift 2
= meta mark set meta mark << 2
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 << 0x00000002 ) ]
. [ meta set mark with reg 1 ]
> ip meta mark set meta mark rshift 2
= meta mark set meta mark >> 2
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000002 ) ]
. [ meta set mark with reg 1 ]
> ip meta mark set (meta mark << 2) & 0xff
= meta mark set meta mark << 2 & 0x000000ff
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 << 0x00000002 ) ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ meta set mark with reg 1 ]
> ip meta mark & 0xff000000 == 0
= meta mark 0x00000000/8
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xff000000 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip meta mark & 0xff { 1, 2 }
= meta mark & 0x000000ff == { 0x00000001, 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark & 0xff vmap { 1 : accept, 2 : drop }
= meta mark & 0x000000ff vmap { 0x00000001 : accept, 0x00000002 : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000001  : accept 0 [end]	element 00000002  : drop 0 [end]
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark and 0xff lt 0x10
= meta mark & 0x000000ff < 0x00000010
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lt reg 1 0x10000000 ]
> ip meta mark & 0x1
! refused
> ip meta mark 0x0-0xff
= meta mark 0x00000000-0x000000ff
. [ meta load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0xff000000 ]
> ip meta mark @marks
. [ meta load mark => reg 1 ]
. [ lookup reg 1 set marks ]
> ip meta mark @mi
. [ meta load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set mi ]
> ip meta mark set 0
= meta mark set 0x00000000
. [ immediate reg 1 0x00000000 ]
. [ meta set mark with reg 1 ]
> ip meta mark set -1
! refused
> ip meta mark set 4294967295
= meta mark set 0xffffffff
. [ immediate reg 1 0xffffffff ]
. [ meta set mark with reg 1 ]
> ip meta mark set 4294967296
! refused
> ip meta mark set meta mark map { 1 : 2, 3 : 4 }
= meta mark set meta mark map { 0x00000001 : 0x00000002, 0x00000003 : 0x00000004 }
. __map%d t b size 2
. __map%d t 0
. element 00000001  : 00000002 0 [end]	element 00000003  : 00000004 0 [end]
. [ meta load mark => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip meta mark set mark map @mm
= meta mark set meta mark map @mm
. [ meta load mark => reg 1 ]
. [ lookup reg 1 set mm dreg 1 ]
. [ meta set mark with reg 1 ]
> ip meta mark set iifname map { "lo" : 1, "eth0" : 2 }
= meta mark set iifname map { "lo" : 0x00000001, "eth0" : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00006f6c 00000000 00000000 00000000  : 00000001 0 [end]	element 30687465 00000000 00000000 00000000  : 00000002 0 [end]
. [ meta load iifname => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip meta mark set tcp dport map { 22 : 1, 80-90 : 2, * : 3 }
= meta mark set tcp dport map { 22 : 0x00000001, 80-90 : 0x00000002, * : 0x00000003 }
. __map%d t f size 6
. __map%d t 0
. element 00000000  : 1 [end]	element 00001600  : 00000001 0 [end]	element 00001700  : 1 [end]	element 00005000  : 00000002 0 [end]	element 00005b00  : 1 [end]	element  : 00000003 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip mark 1
= meta mark 0x00000001
. [ meta load mark => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip mark set 1
= meta mark set 0x00000001
. [ immediate reg 1 0x00000001 ]
. [ meta set mark with reg 1 ]
> ip meta mark 1/255
! refused
> ip meta mark 0x10/0xff
! refused
> ip meta mark 0x100/24
= meta mark 0x00000100/24
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xffffff00 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> ip meta mark set 0x10/0xff
! refused
> ip meta mark & 0x3 == 1-2
= meta mark & 0x00000003 0x00000001-0x00000002
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000003 ) ^ 0x00000000 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x02000000 ]
> ip meta mark != { 1, 2 }
= meta mark != { 0x00000001, 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ meta load mark => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip meta mark foo
! refused
> ip meta mark 1 meta mark set 2
= meta mark 0x00000001 meta mark set 0x00000002
. [ meta load mark => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ immediate reg 1 0x00000002 ]
. [ meta set mark with reg 1 ]
> ip meta mark set jhash ip saddr mod 2
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 4, 0x0) % mod 2 ]
. [ meta set mark with reg 1 ]
> ip meta mark set numgen inc mod 2 offset 100
. [ numgen reg 1 = inc mod 2 offset 100 ]
. [ meta set mark with reg 1 ]
> ip meta mark set symhash mod 5
. [ hash reg 1 = symhash() % mod 5 ]
. [ meta set mark with reg 1 ]
> ip meta mark set cgroup
= meta mark set meta cgroup
. [ meta load cgroup => reg 1 ]
. [ meta set mark with reg 1 ]
> ip meta mark set meta cpu
. [ meta load cpu => reg 1 ]
. [ meta set mark with reg 1 ]
> ip meta mark set meta length
. [ meta load len => reg 1 ]
. [ meta set mark with reg 1 ]
> ip meta mark . meta cpu { 1 . 2 }
= meta mark . meta cpu { 0x00000001 . 2 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 00000002  : 0 [end]
. [ meta load mark => reg 1 ]
. [ meta load cpu => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip mark . iifname vmap { 1 . lo : accept }
= meta mark . iifname vmap { 0x00000001 . "lo" : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00006f6c 00000000 00000000 00000000  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ meta load iifname => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark | 1 != 3
= meta mark | 0x00000001 != 0x00000003
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xfffffffe ) ^ 0x00000001 ]
. [ cmp neq reg 1 0x00000003 ]
> ip meta mark & 5 & 1 == 1
= meta mark & 0x00000001 == 0x00000001
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000001 ]
> ip meta mark | 1 | 2 == 3
= meta mark | 0x00000003 == 0x00000003
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xfffffffc ) ^ 0x00000003 ]
. [ cmp eq reg 1 0x00000003 ]
> ip (meta mark & 0xff) == 5
= meta mark & 0x000000ff == 0x00000005
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000005 ]
> ip meta mark & (1 | 2) == 1
= meta mark & 0x00000003 == 0x00000001
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000003 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000001 ]
> ip meta mark & 1 | 2 == 3
= meta mark & 0x00000003 | 0x00000002 == 0x00000003
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000002 ]
. [ cmp eq reg 1 0x00000003 ]
> ip meta mark 1 | 2
= meta mark 0x00000003
. [ meta load mark => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
> ip meta mark == 1 | 2 | 4
= meta mark 0x00000007
. [ meta load mark => reg 1 ]
. [ cmp eq reg 1 0x00000007 ]
> ip meta mark 0xff & 0xf
= meta mark 0x0000000f
. [ meta load mark => reg 1 ]
. [ cmp eq reg 1 0x0000000f ]
> ip meta mark (1 | 2) & 3
= meta mark 0x00000003
. [ meta load mark => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
> ip iif lo
= iif "lo"
. [ meta load iif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip iif "lo"
. [ meta load iif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip meta iif lo
= iif "lo"
. [ meta load iif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip iif != lo
= iif != "lo"
. [ meta load iif => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip iif { lo }
= iif "lo"
. [ meta load iif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip iif { lo, lo }
= iif { "lo" }
+ iif "lo"
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000001  : 0 [end]
. [ meta load iif => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip iif 1
= iif "lo"
. [ meta load iif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip iif nosuch0
! refused
> ip iif vmap { lo : accept }
= iif vmap { "lo" : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001  : accept 0 [end]
. [ meta load iif => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip iif @ifsi
. [ meta load iif => reg 1 ]
. [ lookup reg 1 set ifsi ]
> ip iif . ip saddr { lo . 1.2.3.4 }
= iif . ip saddr { "lo" . 1.2.3.4 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 04030201  : 0 [end]
. [ meta load iif => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip iif > 1
= iif > "lo"
. [ meta load iif => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0x01000000 ]
> ip iif lo-lo
! refused
> ip iif 99999
. [ meta load iif => reg 1 ]
. [ cmp eq reg 1 0x0001869f ]
> ip oif lo
= oif "lo"
. [ meta load oif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip oif "lo"
. [ meta load oif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip meta oif lo
= oif "lo"
. [ meta load oif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip oif != lo
= oif != "lo"
. [ meta load oif => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip oif { lo }
= oif "lo"
. [ meta load oif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip oif { lo, lo }
= oif { "lo" }
+ oif "lo"
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000001  : 0 [end]
. [ meta load oif => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip oif 1
= oif "lo"
. [ meta load oif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip oif nosuch0
! refused
> ip oif vmap { lo : accept }
= oif vmap { "lo" : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001  : accept 0 [end]
. [ meta load oif => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip oif @ifsi
. [ meta load oif => reg 1 ]
. [ lookup reg 1 set ifsi ]
> ip oif . ip saddr { lo . 1.2.3.4 }
= oif . ip saddr { "lo" . 1.2.3.4 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 04030201  : 0 [end]
. [ meta load oif => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip oif > 1
= oif > "lo"
. [ meta load oif => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0x01000000 ]
> ip oif lo-lo
! refused
> ip oif 99999
. [ meta load oif => reg 1 ]
. [ cmp eq reg 1 0x0001869f ]
> ip iifname lo
= iifname "lo"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
> ip iifname "lo"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
> ip meta iifname "dummy0"
= iifname "dummy0"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00003079 0x00000000 0x00000000 ]
> ip iifname != "dummy0"
. [ meta load iifname => reg 1 ]
. [ cmp neq reg 1 0x6d6d7564 0x00003079 0x00000000 0x00000000 ]
> ip iifname { "dummy0", "lo" }
= iifname { "lo", "dummy0" }
. __set%d t 3 size 2
. __set%d t 0
. element 6d6d7564 00003079 00000000 00000000  : 0 [end]	element 00006f6c 00000000 00000000 00000000  : 0 [end]
. [ meta load iifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip iifname "dummy*"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00000079 ]
> ip iifname dummy*
= iifname "dummy*"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00000079 ]
> ip iifname "dummy\*"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00002a79 0x00000000 0x00000000 ]
> ip iifname { "dummy*", "lo" }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 6d6d7564 00000079 00000000 00000000  : 0 [end]	element 6d6d7564 0000007a 00000000 00000000  : 1 [end]	element 00006f6c 00000000 00000000 00000000  : 0 [end]	element 00006f6c 00000000 00000000 01000000  : 1 [end]
. [ meta load iifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip iifname != "dummy*"
. [ meta load iifname => reg 1 ]
. [ cmp neq reg 1 0x6d6d7564 0x00000079 ]
> ip iifname vmap { "lo" : accept, "eth0" : drop }
. __map%d t b size 2
. __map%d t 0
. element 00006f6c 00000000 00000000 00000000  : accept 0 [end]	element 30687465 00000000 00000000 00000000  : drop 0 [end]
. [ meta load iifname => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip iifname vmap { "eth*" : accept, "lo" : drop }
. __map%d t f size 5
. __map%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 00687465 00000000 00000000 00000000  : accept 0 [end]	element 00697465 00000000 00000000 00000000  : 1 [end]	element 00006f6c 00000000 00000000 00000000  : drop 0 [end]	element 00006f6c 00000000 00000000 01000000  : 1 [end]
. [ meta load iifname => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip iifname @ifs
. [ meta load iifname => reg 1 ]
. [ lookup reg 1 set ifs ]
> ip iifname . ip saddr { "lo" . 1.2.3.4 }
. __set%d t 3 size 1
. __set%d t 0
. element 00006f6c 00000000 00000000 00000000 04030201  : 0 [end]
. [ meta load iifname => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ lookup reg 1 set __set%d ]
> ip iifname "abcdefghijklmno"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x64636261 0x68676665 0x6c6b6a69 0x006f6e6d ]
> ip iifname "abcdefghijklmnop"
! refused
> ip iifname ""
! refused
> ip iifname *
! refused
> ip iifname "*"
! refused
> ip iifname eth0.100
= iifname "eth0.100"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x3030312e 0x00000000 0x00000000 ]
> ip iifname "eth0:1"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x0000313a 0x00000000 0x00000000 ]
> ip iifname br-lan
= iifname "br-lan"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x6c2d7262 0x00006e61 0x00000000 0x00000000 ]
> ip iifname vmap @im
. [ meta load iifname => reg 1 ]
. [ lookup reg 1 set im dreg 0 ]
> ip iifname 5
= iifname "5"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x00000035 0x00000000 0x00000000 0x00000000 ]
> ip iifname { eth0, "wg*" } accept
= iifname { "eth0", "wg*" } accept
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 30687465 00000000 00000000 00000000  : 0 [end]	element 30687465 00000000 00000000 01000000  : 1 [end]	element 00006777 00000000 00000000 00000000  : 0 [end]	element 00006877 00000000 00000000 00000000  : 1 [end]
. [ meta load iifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> ip iifname eth0-eth5
= iifname "eth0-eth5"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x6874652d 0x00000035 0x00000000 ]
> ip iifname "a b"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x00622061 0x00000000 0x00000000 0x00000000 ]
> bridge iifname lo
= iifname "lo"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
> bridge iifname "lo"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
> bridge meta iifname "dummy0"
= iifname "dummy0"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00003079 0x00000000 0x00000000 ]
> bridge iifname != "dummy0"
. [ meta load iifname => reg 1 ]
. [ cmp neq reg 1 0x6d6d7564 0x00003079 0x00000000 0x00000000 ]
> bridge iifname { "dummy0", "lo" }
= iifname { "lo", "dummy0" }
. __set%d t 3 size 2
. __set%d t 0
. element 6d6d7564 00003079 00000000 00000000  : 0 [end]	element 00006f6c 00000000 00000000 00000000  : 0 [end]
. [ meta load iifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
> bridge iifname "dummy*"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00000079 ]
> bridge iifname dummy*
= iifname "dummy*"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00000079 ]
> bridge iifname "dummy\*"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00002a79 0x00000000 0x00000000 ]
> bridge iifname { "dummy*", "lo" }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 6d6d7564 00000079 00000000 00000000  : 0 [end]	element 6d6d7564 0000007a 00000000 00000000  : 1 [end]	element 00006f6c 00000000 00000000 00000000  : 0 [end]	element 00006f6c 00000000 00000000 01000000  : 1 [end]
. [ meta load iifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
> bridge iifname != "dummy*"
. [ meta load iifname => reg 1 ]
. [ cmp neq reg 1 0x6d6d7564 0x00000079 ]
> bridge iifname vmap { "lo" : accept, "eth0" : drop }
. __map%d t b size 2
. __map%d t 0
. element 00006f6c 00000000 00000000 00000000  : accept 0 [end]	element 30687465 00000000 00000000 00000000  : drop 0 [end]
. [ meta load iifname => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge iifname vmap { "eth*" : accept, "lo" : drop }
. __map%d t f size 5
. __map%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 00687465 00000000 00000000 00000000  : accept 0 [end]	element 00697465 00000000 00000000 00000000  : 1 [end]	element 00006f6c 00000000 00000000 00000000  : drop 0 [end]	element 00006f6c 00000000 00000000 01000000  : 1 [end]
. [ meta load iifname => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge iifname @ifs
. [ meta load iifname => reg 1 ]
. [ lookup reg 1 set ifs ]
> bridge iifname . ip saddr { "lo" . 1.2.3.4 }
. __set%d t 3 size 1
. __set%d t 0
. element 00006f6c 00000000 00000000 00000000 04030201  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load iifname => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ lookup reg 1 set __set%d ]
> bridge iifname "abcdefghijklmno"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x64636261 0x68676665 0x6c6b6a69 0x006f6e6d ]
> bridge iifname "abcdefghijklmnop"
! refused
> bridge iifname ""
! refused
> bridge iifname *
! refused
> bridge iifname "*"
! refused
> bridge iifname eth0.100
= iifname "eth0.100"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x3030312e 0x00000000 0x00000000 ]
> bridge iifname "eth0:1"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x0000313a 0x00000000 0x00000000 ]
> bridge iifname br-lan
= iifname "br-lan"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x6c2d7262 0x00006e61 0x00000000 0x00000000 ]
> bridge iifname vmap @im
. [ meta load iifname => reg 1 ]
. [ lookup reg 1 set im dreg 0 ]
> bridge iifname 5
= iifname "5"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x00000035 0x00000000 0x00000000 0x00000000 ]
> bridge iifname { eth0, "wg*" } accept
= iifname { "eth0", "wg*" } accept
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 30687465 00000000 00000000 00000000  : 0 [end]	element 30687465 00000000 00000000 01000000  : 1 [end]	element 00006777 00000000 00000000 00000000  : 0 [end]	element 00006877 00000000 00000000 00000000  : 1 [end]
. [ meta load iifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> bridge iifname eth0-eth5
= iifname "eth0-eth5"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x6874652d 0x00000035 0x00000000 ]
> bridge iifname "a b"
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x00622061 0x00000000 0x00000000 0x00000000 ]
> ip oifname lo
= oifname "lo"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
> ip oifname "lo"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
> ip meta oifname "dummy0"
= oifname "dummy0"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00003079 0x00000000 0x00000000 ]
> ip oifname != "dummy0"
. [ meta load oifname => reg 1 ]
. [ cmp neq reg 1 0x6d6d7564 0x00003079 0x00000000 0x00000000 ]
> ip oifname { "dummy0", "lo" }
= oifname { "lo", "dummy0" }
. __set%d t 3 size 2
. __set%d t 0
. element 6d6d7564 00003079 00000000 00000000  : 0 [end]	element 00006f6c 00000000 00000000 00000000  : 0 [end]
. [ meta load oifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip oifname "dummy*"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00000079 ]
> ip oifname dummy*
= oifname "dummy*"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00000079 ]
> ip oifname "dummy\*"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00002a79 0x00000000 0x00000000 ]
> ip oifname { "dummy*", "lo" }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 6d6d7564 00000079 00000000 00000000  : 0 [end]	element 6d6d7564 0000007a 00000000 00000000  : 1 [end]	element 00006f6c 00000000 00000000 00000000  : 0 [end]	element 00006f6c 00000000 00000000 01000000  : 1 [end]
. [ meta load oifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip oifname != "dummy*"
. [ meta load oifname => reg 1 ]
. [ cmp neq reg 1 0x6d6d7564 0x00000079 ]
> ip oifname vmap { "lo" : accept, "eth0" : drop }
. __map%d t b size 2
. __map%d t 0
. element 00006f6c 00000000 00000000 00000000  : accept 0 [end]	element 30687465 00000000 00000000 00000000  : drop 0 [end]
. [ meta load oifname => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip oifname vmap { "eth*" : accept, "lo" : drop }
. __map%d t f size 5
. __map%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 00687465 00000000 00000000 00000000  : accept 0 [end]	element 00697465 00000000 00000000 00000000  : 1 [end]	element 00006f6c 00000000 00000000 00000000  : drop 0 [end]	element 00006f6c 00000000 00000000 01000000  : 1 [end]
. [ meta load oifname => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip oifname @ifs
. [ meta load oifname => reg 1 ]
. [ lookup reg 1 set ifs ]
> ip oifname . ip saddr { "lo" . 1.2.3.4 }
. __set%d t 3 size 1
. __set%d t 0
. element 00006f6c 00000000 00000000 00000000 04030201  : 0 [end]
. [ meta load oifname => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ lookup reg 1 set __set%d ]
> ip oifname "abcdefghijklmno"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x64636261 0x68676665 0x6c6b6a69 0x006f6e6d ]
> ip oifname "abcdefghijklmnop"
! refused
> ip oifname ""
! refused
> ip oifname *
! refused
> ip oifname "*"
! refused
> ip oifname eth0.100
= oifname "eth0.100"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x3030312e 0x00000000 0x00000000 ]
> ip oifname "eth0:1"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x0000313a 0x00000000 0x00000000 ]
> ip oifname br-lan
= oifname "br-lan"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x6c2d7262 0x00006e61 0x00000000 0x00000000 ]
> ip oifname vmap @im
. [ meta load oifname => reg 1 ]
. [ lookup reg 1 set im dreg 0 ]
> ip oifname 5
= oifname "5"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x00000035 0x00000000 0x00000000 0x00000000 ]
> ip oifname { eth0, "wg*" } accept
= oifname { "eth0", "wg*" } accept
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 30687465 00000000 00000000 00000000  : 0 [end]	element 30687465 00000000 00000000 01000000  : 1 [end]	element 00006777 00000000 00000000 00000000  : 0 [end]	element 00006877 00000000 00000000 00000000  : 1 [end]
. [ meta load oifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> ip oifname eth0-eth5
= oifname "eth0-eth5"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x6874652d 0x00000035 0x00000000 ]
> ip oifname "a b"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x00622061 0x00000000 0x00000000 0x00000000 ]
> bridge oifname lo
= oifname "lo"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
> bridge oifname "lo"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
> bridge meta oifname "dummy0"
= oifname "dummy0"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00003079 0x00000000 0x00000000 ]
> bridge oifname != "dummy0"
. [ meta load oifname => reg 1 ]
. [ cmp neq reg 1 0x6d6d7564 0x00003079 0x00000000 0x00000000 ]
> bridge oifname { "dummy0", "lo" }
= oifname { "lo", "dummy0" }
. __set%d t 3 size 2
. __set%d t 0
. element 6d6d7564 00003079 00000000 00000000  : 0 [end]	element 00006f6c 00000000 00000000 00000000  : 0 [end]
. [ meta load oifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
> bridge oifname "dummy*"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00000079 ]
> bridge oifname dummy*
= oifname "dummy*"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00000079 ]
> bridge oifname "dummy\*"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00002a79 0x00000000 0x00000000 ]
> bridge oifname { "dummy*", "lo" }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 6d6d7564 00000079 00000000 00000000  : 0 [end]	element 6d6d7564 0000007a 00000000 00000000  : 1 [end]	element 00006f6c 00000000 00000000 00000000  : 0 [end]	element 00006f6c 00000000 00000000 01000000  : 1 [end]
. [ meta load oifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
> bridge oifname != "dummy*"
. [ meta load oifname => reg 1 ]
. [ cmp neq reg 1 0x6d6d7564 0x00000079 ]
> bridge oifname vmap { "lo" : accept, "eth0" : drop }
. __map%d t b size 2
. __map%d t 0
. element 00006f6c 00000000 00000000 00000000  : accept 0 [end]	element 30687465 00000000 00000000 00000000  : drop 0 [end]
. [ meta load oifname => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge oifname vmap { "eth*" : accept, "lo" : drop }
. __map%d t f size 5
. __map%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 00687465 00000000 00000000 00000000  : accept 0 [end]	element 00697465 00000000 00000000 00000000  : 1 [end]	element 00006f6c 00000000 00000000 00000000  : drop 0 [end]	element 00006f6c 00000000 00000000 01000000  : 1 [end]
. [ meta load oifname => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge oifname @ifs
. [ meta load oifname => reg 1 ]
. [ lookup reg 1 set ifs ]
> bridge oifname . ip saddr { "lo" . 1.2.3.4 }
. __set%d t 3 size 1
. __set%d t 0
. element 00006f6c 00000000 00000000 00000000 04030201  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load oifname => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ lookup reg 1 set __set%d ]
> bridge oifname "abcdefghijklmno"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x64636261 0x68676665 0x6c6b6a69 0x006f6e6d ]
> bridge oifname "abcdefghijklmnop"
! refused
> bridge oifname ""
! refused
> bridge oifname *
! refused
> bridge oifname "*"
! refused
> bridge oifname eth0.100
= oifname "eth0.100"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x3030312e 0x00000000 0x00000000 ]
> bridge oifname "eth0:1"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x0000313a 0x00000000 0x00000000 ]
> bridge oifname br-lan
= oifname "br-lan"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x6c2d7262 0x00006e61 0x00000000 0x00000000 ]
> bridge oifname vmap @im
. [ meta load oifname => reg 1 ]
. [ lookup reg 1 set im dreg 0 ]
> bridge oifname 5
= oifname "5"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x00000035 0x00000000 0x00000000 0x00000000 ]
> bridge oifname { eth0, "wg*" } accept
= oifname { "eth0", "wg*" } accept
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 30687465 00000000 00000000 00000000  : 0 [end]	element 30687465 00000000 00000000 01000000  : 1 [end]	element 00006777 00000000 00000000 00000000  : 0 [end]	element 00006877 00000000 00000000 00000000  : 1 [end]
. [ meta load oifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> bridge oifname eth0-eth5
= oifname "eth0-eth5"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x6874652d 0x00000035 0x00000000 ]
> bridge oifname "a b"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x00622061 0x00000000 0x00000000 0x00000000 ]
> ip ibrname lo
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
~ kernel
> ip ibrname "lo"
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
~ kernel
> ip meta ibrname "dummy0"
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00003079 0x00000000 0x00000000 ]
~ kernel
> ip ibrname != "dummy0"
. [ meta load bri_iifname => reg 1 ]
. [ cmp neq reg 1 0x6d6d7564 0x00003079 0x00000000 0x00000000 ]
~ kernel
> ip ibrname { "dummy0", "lo" }
. __set%d t 3 size 2
. __set%d t 0
. element 6d6d7564 00003079 00000000 00000000  : 0 [end]	element 00006f6c 00000000 00000000 00000000  : 0 [end]
. [ meta load bri_iifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
~ kernel
> ip ibrname "dummy*"
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00000079 ]
~ kernel
> ip ibrname dummy*
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00000079 ]
~ kernel
> ip ibrname "dummy\*"
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00002a79 0x00000000 0x00000000 ]
~ kernel
> ip ibrname { "dummy*", "lo" }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 6d6d7564 00000079 00000000 00000000  : 0 [end]	element 6d6d7564 0000007a 00000000 00000000  : 1 [end]	element 00006f6c 00000000 00000000 00000000  : 0 [end]	element 00006f6c 00000000 00000000 01000000  : 1 [end]
. [ meta load bri_iifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
~ kernel
> ip ibrname != "dummy*"
. [ meta load bri_iifname => reg 1 ]
. [ cmp neq reg 1 0x6d6d7564 0x00000079 ]
~ kernel
> ip ibrname vmap { "lo" : accept, "eth0" : drop }
. __map%d t b size 2
. __map%d t 0
. element 00006f6c 00000000 00000000 00000000  : accept 0 [end]	element 30687465 00000000 00000000 00000000  : drop 0 [end]
. [ meta load bri_iifname => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
~ kernel
> ip ibrname vmap { "eth*" : accept, "lo" : drop }
. __map%d t f size 5
. __map%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 00687465 00000000 00000000 00000000  : accept 0 [end]	element 00697465 00000000 00000000 00000000  : 1 [end]	element 00006f6c 00000000 00000000 00000000  : drop 0 [end]	element 00006f6c 00000000 00000000 01000000  : 1 [end]
. [ meta load bri_iifname => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
~ kernel
> ip ibrname @ifs
. [ meta load bri_iifname => reg 1 ]
. [ lookup reg 1 set ifs ]
~ kernel
> ip ibrname . ip saddr { "lo" . 1.2.3.4 }
. __set%d t 3 size 1
. __set%d t 0
. element 00006f6c 00000000 00000000 00000000 04030201  : 0 [end]
. [ meta load bri_iifname => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ lookup reg 1 set __set%d ]
~ kernel
> ip ibrname "abcdefghijklmno"
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x64636261 0x68676665 0x6c6b6a69 0x006f6e6d ]
~ kernel
> ip ibrname "abcdefghijklmnop"
! refused
> ip ibrname ""
! refused
> ip ibrname *
! refused
> ip ibrname "*"
! refused
> ip ibrname eth0.100
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x3030312e 0x00000000 0x00000000 ]
~ kernel
> ip ibrname "eth0:1"
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x0000313a 0x00000000 0x00000000 ]
~ kernel
> ip ibrname br-lan
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x6c2d7262 0x00006e61 0x00000000 0x00000000 ]
~ kernel
> ip ibrname vmap @im
. [ meta load bri_iifname => reg 1 ]
. [ lookup reg 1 set im dreg 0 ]
~ kernel
> ip ibrname 5
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x00000035 0x00000000 0x00000000 0x00000000 ]
~ kernel
> ip ibrname { eth0, "wg*" } accept
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 30687465 00000000 00000000 00000000  : 0 [end]	element 30687465 00000000 00000000 01000000  : 1 [end]	element 00006777 00000000 00000000 00000000  : 0 [end]	element 00006877 00000000 00000000 00000000  : 1 [end]
. [ meta load bri_iifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
~ kernel
> ip ibrname eth0-eth5
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x6874652d 0x00000035 0x00000000 ]
~ kernel
> ip ibrname "a b"
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x00622061 0x00000000 0x00000000 0x00000000 ]
~ kernel
> bridge ibrname lo
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
~ kernel
> bridge ibrname "lo"
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
~ kernel
> bridge meta ibrname "dummy0"
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00003079 0x00000000 0x00000000 ]
~ kernel
> bridge ibrname != "dummy0"
. [ meta load bri_iifname => reg 1 ]
. [ cmp neq reg 1 0x6d6d7564 0x00003079 0x00000000 0x00000000 ]
~ kernel
> bridge ibrname { "dummy0", "lo" }
. __set%d t 3 size 2
. __set%d t 0
. element 6d6d7564 00003079 00000000 00000000  : 0 [end]	element 00006f6c 00000000 00000000 00000000  : 0 [end]
. [ meta load bri_iifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
~ kernel
> bridge ibrname "dummy*"
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00000079 ]
~ kernel
> bridge ibrname dummy*
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00000079 ]
~ kernel
> bridge ibrname "dummy\*"
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00002a79 0x00000000 0x00000000 ]
~ kernel
> bridge ibrname { "dummy*", "lo" }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 6d6d7564 00000079 00000000 00000000  : 0 [end]	element 6d6d7564 0000007a 00000000 00000000  : 1 [end]	element 00006f6c 00000000 00000000 00000000  : 0 [end]	element 00006f6c 00000000 00000000 01000000  : 1 [end]
. [ meta load bri_iifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
~ kernel
> bridge ibrname != "dummy*"
. [ meta load bri_iifname => reg 1 ]
. [ cmp neq reg 1 0x6d6d7564 0x00000079 ]
~ kernel
> bridge ibrname vmap { "lo" : accept, "eth0" : drop }
. __map%d t b size 2
. __map%d t 0
. element 00006f6c 00000000 00000000 00000000  : accept 0 [end]	element 30687465 00000000 00000000 00000000  : drop 0 [end]
. [ meta load bri_iifname => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
~ kernel
> bridge ibrname vmap { "eth*" : accept, "lo" : drop }
. __map%d t f size 5
. __map%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 00687465 00000000 00000000 00000000  : accept 0 [end]	element 00697465 00000000 00000000 00000000  : 1 [end]	element 00006f6c 00000000 00000000 00000000  : drop 0 [end]	element 00006f6c 00000000 00000000 01000000  : 1 [end]
. [ meta load bri_iifname => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
~ kernel
> bridge ibrname @ifs
. [ meta load bri_iifname => reg 1 ]
. [ lookup reg 1 set ifs ]
~ kernel
> bridge ibrname . ip saddr { "lo" . 1.2.3.4 }
. __set%d t 3 size 1
. __set%d t 0
. element 00006f6c 00000000 00000000 00000000 04030201  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load bri_iifname => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ lookup reg 1 set __set%d ]
~ kernel
> bridge ibrname "abcdefghijklmno"
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x64636261 0x68676665 0x6c6b6a69 0x006f6e6d ]
~ kernel
> bridge ibrname "abcdefghijklmnop"
! refused
> bridge ibrname ""
! refused
> bridge ibrname *
! refused
> bridge ibrname "*"
! refused
> bridge ibrname eth0.100
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x3030312e 0x00000000 0x00000000 ]
~ kernel
> bridge ibrname "eth0:1"
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x0000313a 0x00000000 0x00000000 ]
~ kernel
> bridge ibrname br-lan
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x6c2d7262 0x00006e61 0x00000000 0x00000000 ]
~ kernel
> bridge ibrname vmap @im
. [ meta load bri_iifname => reg 1 ]
. [ lookup reg 1 set im dreg 0 ]
~ kernel
> bridge ibrname 5
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x00000035 0x00000000 0x00000000 0x00000000 ]
~ kernel
> bridge ibrname { eth0, "wg*" } accept
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 30687465 00000000 00000000 00000000  : 0 [end]	element 30687465 00000000 00000000 01000000  : 1 [end]	element 00006777 00000000 00000000 00000000  : 0 [end]	element 00006877 00000000 00000000 00000000  : 1 [end]
. [ meta load bri_iifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
~ kernel
> bridge ibrname eth0-eth5
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x6874652d 0x00000035 0x00000000 ]
~ kernel
> bridge ibrname "a b"
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x00622061 0x00000000 0x00000000 0x00000000 ]
~ kernel
> ip obrname lo
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
~ kernel
> ip obrname "lo"
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
~ kernel
> ip meta obrname "dummy0"
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00003079 0x00000000 0x00000000 ]
~ kernel
> ip obrname != "dummy0"
. [ meta load bri_oifname => reg 1 ]
. [ cmp neq reg 1 0x6d6d7564 0x00003079 0x00000000 0x00000000 ]
~ kernel
> ip obrname { "dummy0", "lo" }
. __set%d t 3 size 2
. __set%d t 0
. element 6d6d7564 00003079 00000000 00000000  : 0 [end]	element 00006f6c 00000000 00000000 00000000  : 0 [end]
. [ meta load bri_oifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
~ kernel
> ip obrname "dummy*"
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00000079 ]
~ kernel
> ip obrname dummy*
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00000079 ]
~ kernel
> ip obrname "dummy\*"
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00002a79 0x00000000 0x00000000 ]
~ kernel
> ip obrname { "dummy*", "lo" }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 6d6d7564 00000079 00000000 00000000  : 0 [end]	element 6d6d7564 0000007a 00000000 00000000  : 1 [end]	element 00006f6c 00000000 00000000 00000000  : 0 [end]	element 00006f6c 00000000 00000000 01000000  : 1 [end]
. [ meta load bri_oifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
~ kernel
> ip obrname != "dummy*"
. [ meta load bri_oifname => reg 1 ]
. [ cmp neq reg 1 0x6d6d7564 0x00000079 ]
~ kernel
> ip obrname vmap { "lo" : accept, "eth0" : drop }
. __map%d t b size 2
. __map%d t 0
. element 00006f6c 00000000 00000000 00000000  : accept 0 [end]	element 30687465 00000000 00000000 00000000  : drop 0 [end]
. [ meta load bri_oifname => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
~ kernel
> ip obrname vmap { "eth*" : accept, "lo" : drop }
. __map%d t f size 5
. __map%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 00687465 00000000 00000000 00000000  : accept 0 [end]	element 00697465 00000000 00000000 00000000  : 1 [end]	element 00006f6c 00000000 00000000 00000000  : drop 0 [end]	element 00006f6c 00000000 00000000 01000000  : 1 [end]
. [ meta load bri_oifname => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
~ kernel
> ip obrname @ifs
. [ meta load bri_oifname => reg 1 ]
. [ lookup reg 1 set ifs ]
~ kernel
> ip obrname . ip saddr { "lo" . 1.2.3.4 }
. __set%d t 3 size 1
. __set%d t 0
. element 00006f6c 00000000 00000000 00000000 04030201  : 0 [end]
. [ meta load bri_oifname => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ lookup reg 1 set __set%d ]
~ kernel
> ip obrname "abcdefghijklmno"
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x64636261 0x68676665 0x6c6b6a69 0x006f6e6d ]
~ kernel
> ip obrname "abcdefghijklmnop"
! refused
> ip obrname ""
! refused
> ip obrname *
! refused
> ip obrname "*"
! refused
> ip obrname eth0.100
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x3030312e 0x00000000 0x00000000 ]
~ kernel
> ip obrname "eth0:1"
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x0000313a 0x00000000 0x00000000 ]
~ kernel
> ip obrname br-lan
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x6c2d7262 0x00006e61 0x00000000 0x00000000 ]
~ kernel
> ip obrname vmap @im
. [ meta load bri_oifname => reg 1 ]
. [ lookup reg 1 set im dreg 0 ]
~ kernel
> ip obrname 5
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x00000035 0x00000000 0x00000000 0x00000000 ]
~ kernel
> ip obrname { eth0, "wg*" } accept
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 30687465 00000000 00000000 00000000  : 0 [end]	element 30687465 00000000 00000000 01000000  : 1 [end]	element 00006777 00000000 00000000 00000000  : 0 [end]	element 00006877 00000000 00000000 00000000  : 1 [end]
. [ meta load bri_oifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
~ kernel
> ip obrname eth0-eth5
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x6874652d 0x00000035 0x00000000 ]
~ kernel
> ip obrname "a b"
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x00622061 0x00000000 0x00000000 0x00000000 ]
~ kernel
> bridge obrname lo
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
~ kernel
> bridge obrname "lo"
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
~ kernel
> bridge meta obrname "dummy0"
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00003079 0x00000000 0x00000000 ]
~ kernel
> bridge obrname != "dummy0"
. [ meta load bri_oifname => reg 1 ]
. [ cmp neq reg 1 0x6d6d7564 0x00003079 0x00000000 0x00000000 ]
~ kernel
> bridge obrname { "dummy0", "lo" }
. __set%d t 3 size 2
. __set%d t 0
. element 6d6d7564 00003079 00000000 00000000  : 0 [end]	element 00006f6c 00000000 00000000 00000000  : 0 [end]
. [ meta load bri_oifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
~ kernel
> bridge obrname "dummy*"
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00000079 ]
~ kernel
> bridge obrname dummy*
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00000079 ]
~ kernel
> bridge obrname "dummy\*"
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x6d6d7564 0x00002a79 0x00000000 0x00000000 ]
~ kernel
> bridge obrname { "dummy*", "lo" }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 6d6d7564 00000079 00000000 00000000  : 0 [end]	element 6d6d7564 0000007a 00000000 00000000  : 1 [end]	element 00006f6c 00000000 00000000 00000000  : 0 [end]	element 00006f6c 00000000 00000000 01000000  : 1 [end]
. [ meta load bri_oifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
~ kernel
> bridge obrname != "dummy*"
. [ meta load bri_oifname => reg 1 ]
. [ cmp neq reg 1 0x6d6d7564 0x00000079 ]
~ kernel
> bridge obrname vmap { "lo" : accept, "eth0" : drop }
. __map%d t b size 2
. __map%d t 0
. element 00006f6c 00000000 00000000 00000000  : accept 0 [end]	element 30687465 00000000 00000000 00000000  : drop 0 [end]
. [ meta load bri_oifname => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
~ kernel
> bridge obrname vmap { "eth*" : accept, "lo" : drop }
. __map%d t f size 5
. __map%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 00687465 00000000 00000000 00000000  : accept 0 [end]	element 00697465 00000000 00000000 00000000  : 1 [end]	element 00006f6c 00000000 00000000 00000000  : drop 0 [end]	element 00006f6c 00000000 00000000 01000000  : 1 [end]
. [ meta load bri_oifname => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
~ kernel
> bridge obrname @ifs
. [ meta load bri_oifname => reg 1 ]
. [ lookup reg 1 set ifs ]
~ kernel
> bridge obrname . ip saddr { "lo" . 1.2.3.4 }
. __set%d t 3 size 1
. __set%d t 0
. element 00006f6c 00000000 00000000 00000000 04030201  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load bri_oifname => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ lookup reg 1 set __set%d ]
~ kernel
> bridge obrname "abcdefghijklmno"
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x64636261 0x68676665 0x6c6b6a69 0x006f6e6d ]
~ kernel
> bridge obrname "abcdefghijklmnop"
! refused
> bridge obrname ""
! refused
> bridge obrname *
! refused
> bridge obrname "*"
! refused
> bridge obrname eth0.100
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x3030312e 0x00000000 0x00000000 ]
~ kernel
> bridge obrname "eth0:1"
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x0000313a 0x00000000 0x00000000 ]
~ kernel
> bridge obrname br-lan
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x6c2d7262 0x00006e61 0x00000000 0x00000000 ]
~ kernel
> bridge obrname vmap @im
. [ meta load bri_oifname => reg 1 ]
. [ lookup reg 1 set im dreg 0 ]
~ kernel
> bridge obrname 5
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x00000035 0x00000000 0x00000000 0x00000000 ]
~ kernel
> bridge obrname { eth0, "wg*" } accept
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000 00000000 00000000  : 1 [end]	element 30687465 00000000 00000000 00000000  : 0 [end]	element 30687465 00000000 00000000 01000000  : 1 [end]	element 00006777 00000000 00000000 00000000  : 0 [end]	element 00006877 00000000 00000000 00000000  : 1 [end]
. [ meta load bri_oifname => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
~ kernel
> bridge obrname eth0-eth5
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x30687465 0x6874652d 0x00000035 0x00000000 ]
~ kernel
> bridge obrname "a b"
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x00622061 0x00000000 0x00000000 0x00000000 ]
~ kernel
> ip meta iifname . meta oifname { "lo" . "eth0", "eth1" . "eth2" }
= iifname . oifname { "lo" . "eth0", "eth1" . "eth2" }
. __set%d t 3 size 2
. __set%d t 0
. element 00006f6c 00000000 00000000 00000000 30687465 00000000 00000000 00000000  : 0 [end]	element 31687465 00000000 00000000 00000000 32687465 00000000 00000000 00000000  : 0 [end]
. [ meta load iifname => reg 1 ]
. [ meta load oifname => reg 2 ]
. [ lookup reg 1 set __set%d ]
> ip iif . iifname { lo . "lo" }
= iif . iifname { "lo" . "lo" }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 00006f6c 00000000 00000000 00000000  : 0 [end]
. [ meta load iif => reg 1 ]
. [ meta load iifname => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta ibriport "br0"
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x00307262 0x00000000 0x00000000 0x00000000 ]
~ kernel
> ip meta obriport "br0"
. [ meta load bri_oifname => reg 1 ]
. [ cmp eq reg 1 0x00307262 0x00000000 0x00000000 0x00000000 ]
~ kernel
> ip ibriport br0
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x00307262 0x00000000 0x00000000 0x00000000 ]
~ kernel
> ip meta iifkind "vrf"
. [ meta load iifkind => reg 1 ]
. [ cmp eq reg 1 0x00667276 0x00000000 0x00000000 0x00000000 ]
> ip meta oifkind "ppp"
. [ meta load oifkind => reg 1 ]
. [ cmp eq reg 1 0x00707070 0x00000000 0x00000000 0x00000000 ]
> ip iifkind vrf
! refused
> ip meta iifkind { vrf, ppp }
= meta iifkind { "vrf", "ppp" }
. __set%d t 3 size 2
. __set%d t 0
. element 00667276 00000000 00000000 00000000  : 0 [end]	element 00707070 00000000 00000000 00000000  : 0 [end]
. [ meta load iifkind => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta iifkind != "dummy"
. [ meta load iifkind => reg 1 ]
. [ cmp neq reg 1 0x6d6d7564 0x00000079 0x00000000 0x00000000 ]
> ip meta sdif lo
= meta sdif "lo"
. [ meta load sdif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip meta sdifname "vrf1"
. [ meta load sdifname => reg 1 ]
. [ cmp eq reg 1 0x31667276 0x00000000 0x00000000 0x00000000 ]
> ip sdif lo
! refused
> ip sdifname vrf1
! refused
> ip meta sdifname != "vrf1"
. [ meta load sdifname => reg 1 ]
. [ cmp neq reg 1 0x31667276 0x00000000 0x00000000 0x00000000 ]
> ip meta iiftype ether
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip meta oiftype loopback
. [ meta load oiftype => reg 1 ]
. [ cmp eq reg 1 0x00000304 ]
> ip iiftype ppp
= meta iiftype ppp
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000200 ]
> ip iiftype { ether, ppp, ipip, ipip6, loopback, sit, ipgre }
= meta iiftype { ether, ppp, ipip, ipip6, loopback, sit, ipgre }
. __set%d t 3 size 7
. __set%d t 0
. element 00000001  : 0 [end]	element 00000200  : 0 [end]	element 00000300  : 0 [end]	element 00000301  : 0 [end]	element 00000304  : 0 [end]	element 00000308  : 0 [end]	element 0000030a  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip iiftype != ether
= meta iiftype != ether
. [ meta load iiftype => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip iiftype 512
= meta iiftype ppp
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000200 ]
> ip iiftype foo
! refused
> ip oiftype > 5
= meta oiftype > 5
. [ meta load oiftype => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 2, 2) ]
. [ cmp gt reg 1 0x00000500 ]
> ip meta iiftype 65535
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x0000ffff ]
> ip meta oifgroup default
= oifgroup "default"
. [ meta load oifgroup => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip iifgroup 0
= iifgroup "default"
. [ meta load iifgroup => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip iifgroup default
= iifgroup "default"
. [ meta load iifgroup => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip iifgroup foo
! refused
> ip iifgroup { default, 5 }
= iifgroup { "default", 5 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000005  : 0 [end]
. [ meta load iifgroup => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip oifgroup != 7
. [ meta load oifgroup => reg 1 ]
. [ cmp neq reg 1 0x00000007 ]
> ip iifgroup 5-7
. [ meta load iifgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x05000000 ]
. [ cmp lte reg 1 0x07000000 ]
> ip iifgroup . oifgroup { 1 . 2 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 00000002  : 0 [end]
. [ meta load iifgroup => reg 1 ]
. [ meta load oifgroup => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta skuid root
= meta skuid 0
. [ meta load skuid => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip skuid root
= meta skuid 0
. [ meta load skuid => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip meta skuid { bin, root, daemon } accept
= meta skuid { 0, 1, 2 } accept
. __set%d t 3 size 3
. __set%d t 0
. element 00000002  : 0 [end]	element 00000000  : 0 [end]	element 00000001  : 0 [end]
. [ meta load skuid => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> ip skuid != root
= meta skuid != 0
. [ meta load skuid => reg 1 ]
. [ cmp neq reg 1 0x00000000 ]
> ip skuid 3001-3005
= meta skuid 3001-3005
. [ meta load skuid => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0xb90b0000 ]
. [ cmp lte reg 1 0xbd0b0000 ]
> ip skuid nosuchuser
! refused
> ip skuid gt 3000
= meta skuid > 3000
. [ meta load skuid => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0xb80b0000 ]
> ip meta skgid root
= meta skgid 0
. [ meta load skgid => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip skgid { bin, root }
= meta skgid { 0, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000002  : 0 [end]	element 00000000  : 0 [end]
. [ meta load skgid => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip skgid 3001-3005
= meta skgid 3001-3005
. [ meta load skgid => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0xb90b0000 ]
. [ cmp lte reg 1 0xbd0b0000 ]
> ip skgid nosuch
! refused
> ip skuid . skgid { root . root }
= meta skuid . meta skgid { 0 . 0 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000000 00000000  : 0 [end]
. [ meta load skuid => reg 1 ]
. [ meta load skgid => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta skuid vmap { root : accept }
= meta skuid vmap { 0 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000000  : accept 0 [end]
. [ meta load skuid => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta nftrace 0
. [ meta load nftrace => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
~ kernel
> ip meta nftrace 1
. [ meta load nftrace => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
~ kernel
> ip nftrace set 1
= meta nftrace set 1
. [ immediate reg 1 0x00000001 ]
. [ meta set nftrace with reg 1 ]
> ip meta nftrace set 1
. [ immediate reg 1 0x00000001 ]
. [ meta set nftrace with reg 1 ]
> ip meta nftrace set 0
. [ immediate reg 1 0x00000000 ]
. [ meta set nftrace with reg 1 ]
> ip meta nftrace set 2
! refused
> ip meta nftrace 2
! refused
> ip meta rtclassid cosmos
= meta rtclassid "cosmos"
. [ meta load rtclassid => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip rtclassid 5
= meta rtclassid 5
. [ meta load rtclassid => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> ip meta rtclassid { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ meta load rtclassid => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta rtclassid foo
! refused
> ip meta secmark 5
! refused
> ip meta secmark set 5
. [ objref type 8 name 5 ]
~ kernel
> ip meta secmark set ct secmark
. [ ct load secmark => reg 1 ]
. [ meta set secmark with reg 1 ]
> ip secmark
! refused
> ip meta pkttype broadcast
. [ meta load pkttype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip pkttype host
= meta pkttype host
. [ meta load pkttype => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip pkttype { broadcast, multicast }
= meta pkttype { broadcast, multicast }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ meta load pkttype => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip pkttype != unicast
= meta pkttype != host
. [ meta load pkttype => reg 1 ]
. [ cmp neq reg 1 0x00000000 ]
> ip pkttype other
= meta pkttype other
. [ meta load pkttype => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
> ip pkttype unicast
= meta pkttype host
. [ meta load pkttype => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip meta pkttype set host
. [ immediate reg 1 0x00000000 ]
. [ meta set pkttype with reg 1 ]
~ kernel
> ip meta pkttype set broadcast
. [ immediate reg 1 0x00000001 ]
. [ meta set pkttype with reg 1 ]
~ kernel
> ip pkttype 3
= meta pkttype other
. [ meta load pkttype => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
> ip pkttype foo
! refused
> ip meta cpu 5
. [ meta load cpu => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> ip cpu { 1, 2 }
= meta cpu { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ meta load cpu => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip cpu . ip saddr { 1 . 1.2.3.4 }
= meta cpu . ip saddr { 1 . 1.2.3.4 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 04030201  : 0 [end]
. [ meta load cpu => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip cgroup 5
= meta cgroup 5
. [ meta load cgroup => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> ip meta cgroup != 0x100001
= meta cgroup != 1048577
. [ meta load cgroup => reg 1 ]
. [ cmp neq reg 1 0x00100001 ]
> ip meta cgroup { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ meta load cgroup => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta random < 100
. [ meta load prandom => reg 1 ]
. [ cmp lt reg 1 0x64000000 ]
> ip random 5
! refused
> ip meta random eq 1
= meta random 1
. [ meta load prandom => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip meta random & 0xff == 0
= meta random & 255 == 0
. [ meta load prandom => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xff000000 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip meta ipsec exists
. [ meta load secpath => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip meta ipsec missing
. [ meta load secpath => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip meta secpath exists
= meta ipsec exists
. [ meta load secpath => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip meta secpath missing
= meta ipsec missing
. [ meta load secpath => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ipsec exists
= meta ipsec exists
. [ meta load secpath => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip meta ipsec
! refused
> ip meta ipsec 1
= meta ipsec exists
. [ meta load secpath => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip meta ibrpvid 100
. [ meta load bri_iifpvid => reg 1 ]
. [ cmp eq reg 1 0x00000064 ]
~ kernel
> ip meta ibrvproto vlan
. [ meta load bri_iifvproto => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
~ kernel
> ip meta ibrvproto 8021q
. [ meta load bri_iifvproto => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
~ kernel
> ip ibrpvid 5
! refused
> ip meta foo 5
! refused
> ip meta 5
! refused
> ip meta
! refused
> ip meta iif
! refused
> ip meta mark
! refused
> ip meta l4proto tcp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> ip meta l4proto { tcp, udp }
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta l4proto != tcp
. [ meta load l4proto => reg 1 ]
. [ cmp neq reg 1 0x00000006 ]
> ip meta l4proto 256
! refused
> ip meta l4proto vmap { tcp : accept, udp : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000006  : accept 0 [end]	element 00000011  : drop 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta l4proto tcp tcp dport 22
= tcp dport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip meta l4proto 6 tcp dport 22
= tcp dport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip l4proto tcp
! refused
> ip length 5
! refused
> ip meta length > 1500
. [ meta load len => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0xdc050000 ]
> ip meta length 4294967295
. [ meta load len => reg 1 ]
. [ cmp eq reg 1 0xffffffff ]
> ip meta l4proto . meta mark { tcp . 1 }
= meta l4proto . meta mark { tcp . 0x00000001 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000006 00000001  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta l4proto icmp icmp type echo-request
= icmp type echo-request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip meta mark set 1 meta mark set 2
= meta mark set 0x00000001 meta mark set 0x00000002
. [ immediate reg 1 0x00000001 ]
. [ meta set mark with reg 1 ]
. [ immediate reg 1 0x00000002 ]
. [ meta set mark with reg 1 ]
> ip meta iif lo accept
= iif "lo" accept
. [ meta load iif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ immediate reg 0 accept ]
> ip meta time "2020-01-01 00:00:00"
. [ meta load time => reg 1 ]
. [ cmp eq reg 1 0xb98a0000 0x15e59a35 ]
> ip meta time "2020-01-01 12:00"
= meta time "2020-01-01 12:00:00"
. [ meta load time => reg 1 ]
. [ cmp eq reg 1 0x02318000 0x15e5c180 ]
> ip meta time "2020-01-01"
= meta time "2020-01-01 00:00:00"
. [ meta load time => reg 1 ]
. [ cmp eq reg 1 0xb98a0000 0x15e59a35 ]
> ip time "2019-12-24 16:00" - "2020-01-02 7:00"
= meta time "2019-12-24 16:00:00"-"2020-01-02 07:00:00"
. [ meta load time => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 8, 8) ]
. [ cmp gte reg 1 0xf459e315 0x00009c3a ]
. [ cmp lte reg 1 0xb5ffe515 0x0060e59f ]
> ip meta time < "2022-07-01 11:00:00" accept
. [ meta load time => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 8, 8) ]
. [ cmp lt reg 1 0x7faffd16 0x00e0e87a ]
. [ immediate reg 0 accept ]
> ip meta time > "2022-07-01 11:00:00" accept
. [ meta load time => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 8, 8) ]
. [ cmp gt reg 1 0x7faffd16 0x00e0e87a ]
. [ immediate reg 0 accept ]
> ip meta time 1600000000
= meta time "2020-09-13 12:26:40"
. [ meta load time => reg 1 ]
. [ cmp eq reg 1 0xd8a00000 0x16345785 ]
> ip meta time "foo"
! refused
> ip meta time != "2020-01-01 00:00:00"
. [ meta load time => reg 1 ]
. [ cmp neq reg 1 0xb98a0000 0x15e59a35 ]
> ip meta time { "2020-01-01 00:00:00", "2021-01-01 00:00:00" }
. __set%d t 3 size 2
. __set%d t 0
. element b98a0000 15e59a35  : 0 [end]	element 787c0000 1655f29d  : 0 [end]
. [ meta load time => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta time "2020-01-01 00:00:00"-"2021-01-01 00:00:00"
. [ meta load time => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 8, 8) ]
. [ cmp gte reg 1 0x359ae515 0x00008ab9 ]
. [ cmp lte reg 1 0x9df25516 0x00007c78 ]
> ip meta time >= "2020-01-01 00:00:00" meta time <= "2021-01-01 00:00:00"
= meta time "2020-01-01 00:00:00"-"2021-01-01 00:00:00"
. [ meta load time => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 8, 8) ]
. [ cmp gte reg 1 0x359ae515 0x00008ab9 ]
. [ meta load time => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 8, 8) ]
. [ cmp lte reg 1 0x9df25516 0x00007c78 ]
> ip meta time "2022-13-01"
! refused
> ip meta day "Saturday"
. [ meta load day => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> ip meta day Monday
= meta day "Monday"
. [ meta load day => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip day Sunday
= meta day "Sunday"
. [ meta load day => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip day { Monday, Tuesday }
= meta day { "Monday", "Tuesday" }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ meta load day => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip day { "Saturday", "Sunday" }
= meta day { "Sunday", "Saturday" }
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000000  : 0 [end]
. [ meta load day => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta day != "Friday"
. [ meta load day => reg 1 ]
. [ cmp neq reg 1 0x00000005 ]
> ip meta day 6
= meta day "Saturday"
. [ meta load day => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> ip meta day 7
! refused
> ip meta day 0
= meta day "Sunday"
. [ meta load day => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip day "Monday"-"Friday"
= meta day 1-5
. [ meta load day => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000005 ]
> ip meta day foo
! refused
> ip meta day vmap { Monday : accept }
= meta day vmap { "Monday" : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001  : accept 0 [end]
. [ meta load day => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta hour "17:00"
. [ meta load hour => reg 1 ]
. [ cmp eq reg 1 0x0000ef10 ]
> ip meta hour "17:00:00"
= meta hour "17:00"
. [ meta load hour => reg 1 ]
. [ cmp eq reg 1 0x0000ef10 ]
> ip hour "17:00" - "19:00"
= meta hour "17:00"-"19:00"
. [ meta load hour => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x10ef0000 ]
. [ cmp lte reg 1 0x300b0100 ]
> ip meta hour "17:00"-"19:00"
. [ meta load hour => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x10ef0000 ]
. [ cmp lte reg 1 0x300b0100 ]
> ip meta hour "17:00:30"
. [ meta load hour => reg 1 ]
. [ cmp eq reg 1 0x0000ef2e ]
> ip meta hour != "09:00"
. [ meta load hour => reg 1 ]
. [ cmp neq reg 1 0x00007e90 ]
> ip meta hour >= "08:00" meta hour < "17:00"
. [ meta load hour => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x80700000 ]
. [ meta load hour => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lt reg 1 0x10ef0000 ]
> ip meta hour "24:00"
! refused
> ip meta hour "8:00"
= meta hour "08:00"
. [ meta load hour => reg 1 ]
. [ cmp eq reg 1 0x00007080 ]
> ip meta hour 28800
= meta hour "08:00"
. [ meta load hour => reg 1 ]
. [ cmp eq reg 1 0x00007080 ]
> ip meta hour "23:15"-"00:22"
= meta hour != "00:22"-"23:15"
. [ meta load hour => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ range neq reg 1 0x28050000 0xf4460100 ]
> ip meta hour "00:00"-"23:59"
. [ meta load hour => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x44510100 ]
> ip meta hour { "08:00", "09:00" }
. __set%d t 3 size 2
. __set%d t 0
. element 00007080  : 0 [end]	element 00007e90  : 0 [end]
. [ meta load hour => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta hour { "08:00"-"09:00" }
= meta hour "08:00"-"09:00"
. [ meta load hour => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x80700000 ]
. [ cmp lte reg 1 0x907e0000 ]
> ip meta hour "foo"
! refused
> ip meta day "Saturday" meta hour "17:00"-"19:00" accept
. [ meta load day => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load hour => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x10ef0000 ]
. [ cmp lte reg 1 0x300b0100 ]
. [ immediate reg 0 accept ]
> ip hour "02:00"-"04:00"
= meta hour "02:00"-"04:00"
. [ meta load hour => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x201c0000 ]
. [ cmp lte reg 1 0x40380000 ]
> ip meta hour vmap { "08:00"-"12:00" : accept }
. __map%d t f size 3
. __map%d t 0
. element 00000000  : 1 [end]	element 80700000  : accept 0 [end]	element c1a80000  : 1 [end]
. [ meta load hour => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta time . meta day { "2020-01-01 00:00:00" . "Monday" }
. __set%d t 3 size 1
. __set%d t 0
. element b98a0000 15e59a35 00000001  : 0 [end]
. [ meta load time => reg 1 ]
. [ meta load day => reg 10 ]
. [ lookup reg 1 set __set%d ]
> inet meta nfproto ipv4
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> inet meta nfproto ipv6
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
> inet meta nfproto { ipv4, ipv6 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000002  : 0 [end]	element 0000000a  : 0 [end]
. [ meta load nfproto => reg 1 ]
. [ lookup reg 1 set __set%d ]
> inet meta nfproto != ipv4
. [ meta load nfproto => reg 1 ]
. [ cmp neq reg 1 0x00000002 ]
> inet meta nfproto 2
= meta nfproto ipv4
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> inet meta nfproto vmap { ipv4 : accept, ipv6 : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000002  : accept 0 [end]	element 0000000a  : drop 0 [end]
. [ meta load nfproto => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet meta nfproto ipv4 tcp dport 22
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> inet meta nfproto ipv6 tcp dport 22
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> inet meta nfproto ipv4 ip saddr 1.2.3.4
= ip saddr 1.2.3.4
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> inet meta nfproto ipv6 ip6 saddr ::1
= ip6 saddr ::1
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> inet meta nfproto foo
! refused
> inet nfproto ipv4
! refused
> inet meta nfproto ipv4 icmp type echo-request
= icmp type echo-request
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> inet meta nfproto ipv4 meta l4proto tcp
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> inet meta l4proto tcp meta nfproto ipv4
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> inet meta nfproto . meta l4proto { ipv4 . tcp }
. __set%d t 3 size 1
. __set%d t 0
. element 00000002 00000006  : 0 [end]
. [ meta load nfproto => reg 1 ]
. [ meta load l4proto => reg 9 ]
. [ lookup reg 1 set __set%d ]
> inet meta protocol ip
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> inet meta protocol ip6 ip6 saddr ::1
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> inet meta protocol ip ip saddr 1.2.3.4
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> inet meta protocol arp
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
> ip6 meta nfproto ipv4
! refused
> ip6 meta protocol ip
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip6 meta protocol ip ip saddr 1.2.3.4
! refused
> ip6 meta protocol ip6
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
> ip6 meta protocol ip6 ip6 saddr ::1
= ip6 saddr ::1
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip6 meta protocol ip tcp dport 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip6 meta protocol ip meta l4proto tcp
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> ip6 meta protocol vlan vlan id 5
= meta protocol 8021q vlan id 5
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000500 ]
> ip6 meta protocol arp
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
> ip6 meta l4proto tcp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> ip6 meta l4proto tcp th dport 22
= tcp dport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip6 iif lo
= iif "lo"
. [ meta load iif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 iifname "lo" accept
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
. [ immediate reg 0 accept ]
> ip6 oifname "lo"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
> ip6 meta mark 5
= meta mark 0x00000005
. [ meta load mark => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> ip6 meta mark set 5
= meta mark set 0x00000005
. [ immediate reg 1 0x00000005 ]
. [ meta set mark with reg 1 ]
> ip6 meta priority set 1:2
. [ immediate reg 1 0x00010002 ]
. [ meta set priority with reg 1 ]
> ip6 meta pkttype broadcast
. [ meta load pkttype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 meta length > 5
. [ meta load len => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0x05000000 ]
> ip6 meta ibrname br0
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x00307262 0x00000000 0x00000000 0x00000000 ]
~ kernel
> ip6 skuid 0
= meta skuid 0
. [ meta load skuid => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 meta cpu 1
. [ meta load cpu => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 meta protocol { ip, ip6 } accept
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 0000dd86  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> ip6 meta ibrpvid 5
. [ meta load bri_iifpvid => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
~ kernel
> ip6 meta ibrvproto 8021ad
. [ meta load bri_iifvproto => reg 1 ]
. [ cmp eq reg 1 0x0000a888 ]
~ kernel
> ip6 meta protocol 0x88a8
= meta protocol 8021ad
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000a888 ]
> ip6 meta protocol ip ip protocol tcp
! refused
> ip6 meta protocol ip icmp type echo-request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip6 meta protocol ip6 icmpv6 type echo-request
= icmpv6 type echo-request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000080 ]
> arp meta nfproto ipv4
! refused
> arp meta protocol ip
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> arp meta protocol ip ip saddr 1.2.3.4
! refused
> arp meta protocol ip6
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
> arp meta protocol ip6 ip6 saddr ::1
! refused
> arp meta protocol ip tcp dport 22
! refused
> arp meta protocol vlan vlan id 5
= meta protocol 8021q vlan id 5
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000500 ]
> arp meta protocol arp
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
> arp meta l4proto tcp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> arp iif lo
= iif "lo"
. [ meta load iif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> arp iifname "lo" accept
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
. [ immediate reg 0 accept ]
> arp oifname "lo"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
> arp meta mark 5
= meta mark 0x00000005
. [ meta load mark => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> arp meta mark set 5
= meta mark set 0x00000005
. [ immediate reg 1 0x00000005 ]
. [ meta set mark with reg 1 ]
> arp meta priority set 1:2
. [ immediate reg 1 0x00010002 ]
. [ meta set priority with reg 1 ]
> arp meta pkttype broadcast
. [ meta load pkttype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> arp meta length > 5
. [ meta load len => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0x05000000 ]
> arp meta ibrname br0
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x00307262 0x00000000 0x00000000 0x00000000 ]
~ kernel
> arp skuid 0
= meta skuid 0
. [ meta load skuid => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> arp meta cpu 1
. [ meta load cpu => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> arp meta protocol { ip, ip6 } accept
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 0000dd86  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> arp meta ibrpvid 5
. [ meta load bri_iifpvid => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
~ kernel
> arp meta ibrvproto 8021ad
. [ meta load bri_iifvproto => reg 1 ]
. [ cmp eq reg 1 0x0000a888 ]
~ kernel
> arp meta protocol 0x88a8
= meta protocol 8021ad
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000a888 ]
> arp meta protocol ip ip protocol tcp
! refused
> arp meta protocol ip icmp type echo-request
! refused
> arp meta protocol ip6 icmpv6 type echo-request
! refused
> bridge meta nfproto ipv4
! refused
> bridge meta protocol ip
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> bridge meta protocol ip ip saddr 1.2.3.4
= ip saddr 1.2.3.4
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> bridge meta protocol ip6
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
> bridge meta protocol ip6 ip6 saddr ::1
= ip6 saddr ::1
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> bridge meta protocol ip tcp dport 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> bridge meta protocol ip meta l4proto tcp
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> bridge meta protocol arp
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
> bridge meta l4proto tcp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> bridge meta l4proto tcp th dport 22
= tcp dport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> bridge iif lo
= iif "lo"
. [ meta load iif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> bridge iifname "lo" accept
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
. [ immediate reg 0 accept ]
> bridge meta mark 5
= meta mark 0x00000005
. [ meta load mark => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> bridge meta mark set 5
= meta mark set 0x00000005
. [ immediate reg 1 0x00000005 ]
. [ meta set mark with reg 1 ]
> bridge meta priority set 1:2
. [ immediate reg 1 0x00010002 ]
. [ meta set priority with reg 1 ]
> bridge meta pkttype broadcast
. [ meta load pkttype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> bridge meta length > 5
. [ meta load len => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0x05000000 ]
> bridge meta ibrname br0
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x00307262 0x00000000 0x00000000 0x00000000 ]
~ kernel
> bridge skuid 0
= meta skuid 0
. [ meta load skuid => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> bridge meta cpu 1
. [ meta load cpu => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> bridge meta protocol { ip, ip6 } accept
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 0000dd86  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> bridge meta ibrpvid 5
. [ meta load bri_iifpvid => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
~ kernel
> bridge meta ibrvproto 8021ad
. [ meta load bri_iifvproto => reg 1 ]
. [ cmp eq reg 1 0x0000a888 ]
~ kernel
> bridge meta protocol 0x88a8
= meta protocol 8021ad
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000a888 ]
> bridge meta protocol ip ip protocol tcp
= ip protocol tcp
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> bridge meta protocol ip icmp type echo-request
= icmp type echo-request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> bridge meta protocol ip6 icmpv6 type echo-request
= icmpv6 type echo-request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000080 ]
> netdev meta nfproto ipv4
! refused
> netdev meta protocol ip
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> netdev meta protocol ip ip saddr 1.2.3.4
= ip saddr 1.2.3.4
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> netdev meta protocol ip6
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
> netdev meta protocol ip6 ip6 saddr ::1
= ip6 saddr ::1
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> netdev meta protocol ip tcp dport 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> netdev meta protocol ip meta l4proto tcp
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> netdev meta protocol arp
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
> netdev meta l4proto tcp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> netdev meta l4proto tcp th dport 22
= tcp dport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> netdev iif lo
= iif "lo"
. [ meta load iif => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev iifname "lo" accept
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
. [ immediate reg 0 accept ]
> netdev oifname "lo"
. [ meta load oifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
> netdev meta mark 5
= meta mark 0x00000005
. [ meta load mark => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> netdev meta mark set 5
= meta mark set 0x00000005
. [ immediate reg 1 0x00000005 ]
. [ meta set mark with reg 1 ]
> netdev meta priority set 1:2
. [ immediate reg 1 0x00010002 ]
. [ meta set priority with reg 1 ]
> netdev meta pkttype broadcast
. [ meta load pkttype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev meta length > 5
. [ meta load len => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0x05000000 ]
> netdev meta ibrname br0
. [ meta load bri_iifname => reg 1 ]
. [ cmp eq reg 1 0x00307262 0x00000000 0x00000000 0x00000000 ]
~ kernel
> netdev skuid 0
= meta skuid 0
. [ meta load skuid => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> netdev meta cpu 1
. [ meta load cpu => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev meta protocol { ip, ip6 } accept
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 0000dd86  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> netdev meta ibrpvid 5
. [ meta load bri_iifpvid => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
~ kernel
> netdev meta ibrvproto 8021ad
. [ meta load bri_iifvproto => reg 1 ]
. [ cmp eq reg 1 0x0000a888 ]
~ kernel
> netdev meta protocol 0x88a8
= meta protocol 8021ad
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000a888 ]
> netdev meta protocol ip ip protocol tcp
= ip protocol tcp
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> netdev meta protocol ip icmp type echo-request
= icmp type echo-request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> netdev meta protocol ip6 icmpv6 type echo-request
= icmpv6 type echo-request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000080 ]
