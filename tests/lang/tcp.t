# TCP header fields
@ set ports { type inet_service; }
@ set portsi { type inet_service; flags interval; }
@ map pv { type inet_service : verdict; }
> ip tcp dport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip tcp dport != 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp neq reg 1 0x00001600 ]
> ip tcp dport 22-80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00001600 ]
. [ cmp lte reg 1 0x00005000 ]
> ip tcp dport { 22, 80 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 00005000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp dport set 80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00005000 ]
. [ payload write reg 1 => 2b @ transport header + 2 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip tcp dport == 22
= tcp dport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip tcp dport eq 80
= tcp dport 80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
> ip tcp dport ne 80
= tcp dport != 80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp neq reg 1 0x00005000 ]
> ip tcp dport < 80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp lt reg 1 0x00005000 ]
> ip tcp dport > 80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gt reg 1 0x00005000 ]
> ip tcp dport <= 80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp lte reg 1 0x00005000 ]
> ip tcp dport >= 80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00005000 ]
> ip tcp dport lt 443
= tcp dport < 443
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp lt reg 1 0x0000bb01 ]
> ip tcp dport gt 443
= tcp dport > 443
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gt reg 1 0x0000bb01 ]
> ip tcp dport le 443
= tcp dport <= 443
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp lte reg 1 0x0000bb01 ]
> ip tcp dport ge 443
= tcp dport >= 443
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x0000bb01 ]
> ip tcp dport != 22-80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ range neq reg 1 0x00001600 0x00005000 ]
> ip tcp dport != { 22, 80 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 00005000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip tcp dport { 22-80 }
= tcp dport 22-80
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00001600 ]
. [ cmp lte reg 1 0x00005000 ]
> ip tcp dport { 22-80, 443 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00001600  : 0 [end]	element 00005100  : 1 [end]	element 0000bb01  : 0 [end]	element 0000bc01  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp dport != { 22-80, 443 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00001600  : 0 [end]	element 00005100  : 1 [end]	element 0000bb01  : 0 [end]	element 0000bc01  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip tcp dport vmap { 22 : accept, 80 : drop, 443 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00001600  : accept 0 [end]	element 00005000  : drop 0 [end]	element 0000bb01  : continue 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip tcp dport vmap { 22 : accept, 80-443 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00001600  : accept 0 [end]	element 00001700  : 1 [end]	element 00005000  : jump -> other 0 [end]	element 0000bc01  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip tcp dport vmap { 22 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00001600  : accept 0 [end]	element  : drop 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set tcp dport map { 22 : 1, 80 : 2 }
= meta mark set tcp dport map { 22 : 0x00000001, 80 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00001600  : 00000001 0 [end]	element 00005000  : 00000002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip tcp dport { 22 }
= tcp dport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip tcp dport { 80, 22, 443, }
= tcp dport { 22, 80, 443 }
. __set%d t 3 size 3
. __set%d t 0
. element 00005000  : 0 [end]	element 00001600  : 0 [end]	element 0000bb01  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp dport 80-22
! refused
> ip tcp dport { 22, 22 }
= tcp dport { 22 }
+ tcp dport 22
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 00001600  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp dport . meta mark { 22 . 1, 80 . 2 }
= tcp dport . meta mark { 22 . 0x00000001, 80 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600 00000001  : 0 [end]	element 00005000 00000002  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip tcp dport . meta mark { 22-80 . 1, 80 . 2-3 }
= tcp dport . meta mark { 22-80 . 0x00000001, 80 . 0x00000002/31 }
+ tcp dport . meta mark { 22-80 . 0x00000001, 80 . 0x02000000/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00001600 01000000  - 00005000 01000000  : 0 [end]	element 00005000 02000000  - 00005000 03000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . tcp dport vmap { 1 . 22 : accept }
= meta mark . tcp dport vmap { 0x00000001 . 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00001600  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load mark => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set tcp dport map { 22-80 : 1, * : 2 }
= ct mark set tcp dport map { 22-80 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00001600  : 00000001 0 [end]	element 00005100  : 1 [end]	element  : 00000002 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip tcp sequence 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x16000000 ]
> ip tcp sequence != 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp neq reg 1 0x16000000 ]
> ip tcp sequence 22-233
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x16000000 ]
. [ cmp lte reg 1 0xe9000000 ]
> ip tcp sequence { 22, 233 }
. __set%d t 3 size 2
. __set%d t 0
. element 16000000  : 0 [end]	element e9000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp sequence set 233
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0xe9000000 ]
. [ payload write reg 1 => 4b @ transport header + 4 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip tcp sequence == 22
= tcp sequence 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x16000000 ]
> ip tcp sequence eq 233
= tcp sequence 233
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0xe9000000 ]
> ip tcp sequence ne 233
= tcp sequence != 233
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp neq reg 1 0xe9000000 ]
> ip tcp sequence < 233
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp lt reg 1 0xe9000000 ]
> ip tcp sequence > 233
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gt reg 1 0xe9000000 ]
> ip tcp sequence <= 233
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp lte reg 1 0xe9000000 ]
> ip tcp sequence >= 233
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0xe9000000 ]
> ip tcp sequence lt 1000
= tcp sequence < 1000
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp lt reg 1 0xe8030000 ]
> ip tcp sequence gt 1000
= tcp sequence > 1000
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gt reg 1 0xe8030000 ]
> ip tcp sequence le 1000
= tcp sequence <= 1000
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp lte reg 1 0xe8030000 ]
> ip tcp sequence ge 1000
= tcp sequence >= 1000
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0xe8030000 ]
> ip tcp sequence != 22-233
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ range neq reg 1 0x16000000 0xe9000000 ]
> ip tcp sequence != { 22, 233 }
. __set%d t 3 size 2
. __set%d t 0
. element 16000000  : 0 [end]	element e9000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip tcp sequence { 22-233 }
= tcp sequence 22-233
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x16000000 ]
. [ cmp lte reg 1 0xe9000000 ]
> ip tcp sequence { 22-233, 1000 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 16000000  : 0 [end]	element ea000000  : 1 [end]	element e8030000  : 0 [end]	element e9030000  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp sequence != { 22-233, 1000 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 16000000  : 0 [end]	element ea000000  : 1 [end]	element e8030000  : 0 [end]	element e9030000  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip tcp sequence vmap { 22 : accept, 233 : drop, 1000 : continue }
. __map%d t b size 3
. __map%d t 0
. element 16000000  : accept 0 [end]	element e9000000  : drop 0 [end]	element e8030000  : continue 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip tcp sequence vmap { 22 : accept, 233-1000 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 16000000  : accept 0 [end]	element 17000000  : 1 [end]	element e9000000  : jump -> other 0 [end]	element e9030000  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip tcp sequence vmap { 22 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 16000000  : accept 0 [end]	element  : drop 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set tcp sequence map { 22 : 1, 233 : 2 }
= meta mark set tcp sequence map { 22 : 0x00000001, 233 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 16000000  : 00000001 0 [end]	element e9000000  : 00000002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip tcp sequence { 22 }
= tcp sequence 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x16000000 ]
> ip tcp sequence { 233, 22, 1000, }
= tcp sequence { 22, 233, 1000 }
. __set%d t 3 size 3
. __set%d t 0
. element e9000000  : 0 [end]	element 16000000  : 0 [end]	element e8030000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp sequence 233-22
! refused
> ip tcp sequence { 22, 22 }
= tcp sequence { 22 }
+ tcp sequence 22
. __set%d t 3 size 2
. __set%d t 0
. element 16000000  : 0 [end]	element 16000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp sequence . meta mark { 22 . 1, 233 . 2 }
= tcp sequence . meta mark { 22 . 0x00000001, 233 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 16000000 00000001  : 0 [end]	element e9000000 00000002  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . tcp sequence vmap { 1 . 22 : accept }
= meta mark . tcp sequence vmap { 0x00000001 . 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 16000000  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load mark => reg 1 ]
. [ payload load 4b @ transport header + 4 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set tcp sequence map { 22-233 : 1, * : 2 }
= ct mark set tcp sequence map { 22-233 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 16000000  : 00000001 0 [end]	element ea000000  : 1 [end]	element  : 00000002 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip tcp window 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip tcp window != 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ cmp neq reg 1 0x00001600 ]
> ip tcp window 22-233
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ cmp gte reg 1 0x00001600 ]
. [ cmp lte reg 1 0x0000e900 ]
> ip tcp window { 22, 233 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 0000e900  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp window set 233
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x0000e900 ]
. [ payload write reg 1 => 2b @ transport header + 14 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip tcp window == 22
= tcp window 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip tcp window eq 233
= tcp window 233
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ cmp eq reg 1 0x0000e900 ]
> ip tcp window ne 233
= tcp window != 233
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ cmp neq reg 1 0x0000e900 ]
> ip tcp window < 233
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ cmp lt reg 1 0x0000e900 ]
> ip tcp window > 233
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ cmp gt reg 1 0x0000e900 ]
> ip tcp window <= 233
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ cmp lte reg 1 0x0000e900 ]
> ip tcp window >= 233
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ cmp gte reg 1 0x0000e900 ]
> ip tcp window lt 1000
= tcp window < 1000
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ cmp lt reg 1 0x0000e803 ]
> ip tcp window gt 1000
= tcp window > 1000
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ cmp gt reg 1 0x0000e803 ]
> ip tcp window le 1000
= tcp window <= 1000
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ cmp lte reg 1 0x0000e803 ]
> ip tcp window ge 1000
= tcp window >= 1000
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ cmp gte reg 1 0x0000e803 ]
> ip tcp window != 22-233
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ range neq reg 1 0x00001600 0x0000e900 ]
> ip tcp window != { 22, 233 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 0000e900  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip tcp window { 22-233 }
= tcp window 22-233
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ cmp gte reg 1 0x00001600 ]
. [ cmp lte reg 1 0x0000e900 ]
> ip tcp window { 22-233, 1000 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00001600  : 0 [end]	element 0000ea00  : 1 [end]	element 0000e803  : 0 [end]	element 0000e903  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp window != { 22-233, 1000 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00001600  : 0 [end]	element 0000ea00  : 1 [end]	element 0000e803  : 0 [end]	element 0000e903  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip tcp window vmap { 22 : accept, 233 : drop, 1000 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00001600  : accept 0 [end]	element 0000e900  : drop 0 [end]	element 0000e803  : continue 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip tcp window vmap { 22 : accept, 233-1000 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00001600  : accept 0 [end]	element 00001700  : 1 [end]	element 0000e900  : jump -> other 0 [end]	element 0000e903  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip tcp window vmap { 22 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00001600  : accept 0 [end]	element  : drop 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set tcp window map { 22 : 1, 233 : 2 }
= meta mark set tcp window map { 22 : 0x00000001, 233 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00001600  : 00000001 0 [end]	element 0000e900  : 00000002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip tcp window { 22 }
= tcp window 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip tcp window { 233, 22, 1000, }
= tcp window { 22, 233, 1000 }
. __set%d t 3 size 3
. __set%d t 0
. element 0000e900  : 0 [end]	element 00001600  : 0 [end]	element 0000e803  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp window 233-22
! refused
> ip tcp window { 22, 22 }
= tcp window { 22 }
+ tcp window 22
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 00001600  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp window . meta mark { 22 . 1, 233 . 2 }
= tcp window . meta mark { 22 . 0x00000001, 233 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600 00000001  : 0 [end]	element 0000e900 00000002  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . tcp window vmap { 1 . 22 : accept }
= meta mark . tcp window vmap { 0x00000001 . 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00001600  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load mark => reg 1 ]
. [ payload load 2b @ transport header + 14 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set tcp window map { 22-233 : 1, * : 2 }
= ct mark set tcp window map { 22-233 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00001600  : 00000001 0 [end]	element 0000ea00  : 1 [end]	element  : 00000002 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip tcp doff 5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000050 ]
> ip tcp doff != 5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000050 ]
> ip tcp doff 5-8
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000050 ]
. [ cmp lte reg 1 0x00000080 ]
> ip tcp doff { 5, 8 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000050  : 0 [end]	element 00000080  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip tcp doff set 8
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000080 ]
. [ payload write reg 1 => 2b @ transport header + 12 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip tcp doff == 5
= tcp doff 5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000050 ]
> ip tcp doff eq 8
= tcp doff 8
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000080 ]
> ip tcp doff ne 8
= tcp doff != 8
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000080 ]
> ip tcp doff < 8
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp lt reg 1 0x00000080 ]
> ip tcp doff > 8
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp gt reg 1 0x00000080 ]
> ip tcp doff <= 8
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp lte reg 1 0x00000080 ]
> ip tcp doff >= 8
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000080 ]
> ip tcp doff lt 10
= tcp doff < 10
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp lt reg 1 0x000000a0 ]
> ip tcp doff gt 10
= tcp doff > 10
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp gt reg 1 0x000000a0 ]
> ip tcp doff le 10
= tcp doff <= 10
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp lte reg 1 0x000000a0 ]
> ip tcp doff ge 10
= tcp doff >= 10
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x000000a0 ]
> ip tcp doff != 5-8
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ range neq reg 1 0x00000050 0x00000080 ]
> ip tcp doff != { 5, 8 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000050  : 0 [end]	element 00000080  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip tcp doff { 5-8 }
= tcp doff 5-8
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000050 ]
. [ cmp lte reg 1 0x00000080 ]
> ip tcp doff { 5-8, 10 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000050  : 0 [end]	element 00000081  : 1 [end]	element 000000a0  : 0 [end]	element 000000a1  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip tcp doff != { 5-8, 10 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000050  : 0 [end]	element 00000081  : 1 [end]	element 000000a0  : 0 [end]	element 000000a1  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip tcp doff vmap { 5 : accept, 8 : drop, 10 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00000050  : accept 0 [end]	element 00000080  : drop 0 [end]	element 000000a0  : continue 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip tcp doff vmap { 5 : accept, 8-10 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00000050  : accept 0 [end]	element 00000051  : 1 [end]	element 00000080  : jump -> other 0 [end]	element 000000a1  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set tcp doff map { 5 : 1, 8 : 2 }
= meta mark set tcp doff map { 5 : 0x00000001, 8 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000050  : 00000001 0 [end]	element 00000080  : 00000002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip tcp doff { 5 }
= tcp doff 5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000050 ]
> ip tcp doff { 8, 5, 10, }
= tcp doff { 5, 8, 10 }
. __set%d t 3 size 3
. __set%d t 0
. element 00000080  : 0 [end]	element 00000050  : 0 [end]	element 000000a0  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip tcp doff 8-5
! refused
> ip tcp doff { 5, 5 }
= tcp doff { 5 }
+ tcp doff 5
. __set%d t 3 size 2
. __set%d t 0
. element 00000050  : 0 [end]	element 00000050  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip tcp ackseq 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 8 => reg 1 ]
. [ cmp eq reg 1 0x21000000 ]
> ip tcp ackseq != 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 8 => reg 1 ]
. [ cmp neq reg 1 0x21000000 ]
> ip tcp ackseq 33-55
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 8 => reg 1 ]
. [ cmp gte reg 1 0x21000000 ]
. [ cmp lte reg 1 0x37000000 ]
> ip tcp ackseq { 33, 55 }
. __set%d t 3 size 2
. __set%d t 0
. element 21000000  : 0 [end]	element 37000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp ackseq set 55
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x37000000 ]
. [ payload write reg 1 => 4b @ transport header + 8 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip tcp checksum 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00002100 ]
> ip tcp checksum != 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 16 => reg 1 ]
. [ cmp neq reg 1 0x00002100 ]
> ip tcp checksum 33-55
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 16 => reg 1 ]
. [ cmp gte reg 1 0x00002100 ]
. [ cmp lte reg 1 0x00003700 ]
> ip tcp checksum { 33, 55 }
. __set%d t 3 size 2
. __set%d t 0
. element 00002100  : 0 [end]	element 00003700  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 16 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp checksum set 55
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00003700 ]
. [ payload write reg 1 => 2b @ transport header + 16 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip tcp urgptr 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 18 => reg 1 ]
. [ cmp eq reg 1 0x00002100 ]
> ip tcp urgptr != 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 18 => reg 1 ]
. [ cmp neq reg 1 0x00002100 ]
> ip tcp urgptr 33-55
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 18 => reg 1 ]
. [ cmp gte reg 1 0x00002100 ]
. [ cmp lte reg 1 0x00003700 ]
> ip tcp urgptr { 33, 55 }
. __set%d t 3 size 2
. __set%d t 0
. element 00002100  : 0 [end]	element 00003700  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 18 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp urgptr set 55
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00003700 ]
. [ payload write reg 1 => 2b @ transport header + 18 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip tcp sport 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00002100 ]
> ip tcp sport != 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00002100 ]
> ip tcp sport 33-55
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp gte reg 1 0x00002100 ]
. [ cmp lte reg 1 0x00003700 ]
> ip tcp sport { 33, 55 }
. __set%d t 3 size 2
. __set%d t 0
. element 00002100  : 0 [end]	element 00003700  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp sport set 55
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00003700 ]
. [ payload write reg 1 => 2b @ transport header + 0 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip tcp reserved 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp reserved != 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp reserved 1-2
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000002 ]
> ip tcp reserved { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip tcp reserved set 2
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000fff0 ) ^ 0x00000002 ]
. [ payload write reg 1 => 2b @ transport header + 12 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip tcp dport ssh
= tcp dport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip tcp dport { ssh, http, https }
= tcp dport { 22, 80, 443 }
. __set%d t 3 size 3
. __set%d t 0
. element 00001600  : 0 [end]	element 00005000  : 0 [end]	element 0000bb01  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp dport != ssh
= tcp dport != 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp neq reg 1 0x00001600 ]
> ip tcp dport http-alt
= tcp dport 8080
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x0000901f ]
> ip tcp dport nosuchservice
! refused
> ip tcp dport 65535
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x0000ffff ]
> ip tcp dport 65536
! refused
> ip tcp dport 0
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp dport -1
! refused
> ip tcp dport 1024-65535
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00000004 ]
. [ cmp lte reg 1 0x0000ffff ]
> ip tcp dport 22-
! refused
> ip tcp dport { 22, 80-90, 443 }
. __set%d t 7 size 7
. __set%d t 0
. element 00000000  : 1 [end]	element 00001600  : 0 [end]	element 00001700  : 1 [end]	element 00005000  : 0 [end]	element 00005b00  : 1 [end]	element 0000bb01  : 0 [end]	element 0000bc01  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp dport { 22, 23, 24 }
. __set%d t 3 size 3
. __set%d t 0
. element 00001600  : 0 [end]	element 00001700  : 0 [end]	element 00001800  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp dport { 0-65535 }
= tcp dport 0-65535
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x0000ffff ]
> ip tcp dport { 1024-65535 }
= tcp dport 1024-65535
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00000004 ]
. [ cmp lte reg 1 0x0000ffff ]
> ip tcp dport != { 0-1023 }
= tcp dport != 0-1023
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ range neq reg 1 0x00000000 0x0000ff03 ]
> ip tcp dport vmap { 22 : accept, 23 : drop }
. __map%d t b size 2
. __map%d t 0
. element 00001600  : accept 0 [end]	element 00001700  : drop 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip tcp dport vmap { 0-1023 : jump other, 1024-65535 : goto other }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : jump -> other 0 [end]	element 00000004  : goto -> other 0 [end]  userdata = { \x01\x04\x01\x00\x00\x00 }
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip tcp dport @ports
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set ports ]
> ip tcp dport @portsi
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set portsi ]
> ip tcp dport != @ports
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set ports 0x1 ]
> ip tcp dport vmap @pv
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set pv dreg 0 ]
> ip tcp dport . tcp sport { 1 . 2, 3 . 4 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100 00000200  : 0 [end]	element 00000300 00000400  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ payload load 2b @ transport header + 0 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip tcp sport . tcp dport { 1-10 . 2-20 }
. __set%d t 87 size 1
. __set%d t 0
. element 00000100 00000200  - 00000a00 00001400  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip tcp sport set 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00001600 ]
. [ payload write reg 1 => 2b @ transport header + 0 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip tcp dport set 65535
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x0000ffff ]
. [ payload write reg 1 => 2b @ transport header + 2 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip tcp sport 22 tcp dport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x16001600 ]
> ip tcp dport 22 drop
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ immediate reg 0 drop ]
> ip tcp dport 0x16
= tcp dport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip tcp dport 026
= tcp dport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip tcp dport { 22 . 23 }
! refused
> ip tcp dport 22,23
! refused
> ip tcp dport { 22 } accept
= tcp dport 22 accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ immediate reg 0 accept ]
> ip tcp dport ssh-http
! refused
> ip tcp dport ne 22
= tcp dport != 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp neq reg 1 0x00001600 ]
> ip tcp dport & 1 == 0
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000100 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp dport & 0xff00 == 0x1200
= tcp dport & 65280 == 4608
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000012 ]
> ip tcp sport 8080 drop
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x0000901f ]
. [ immediate reg 0 drop ]
> ip tcp port 22
! refused
> ip tcp 22
! refused
> ip tcp flags
! refused
> ip tcp dprot 22
! refused
> ip tcp dport >= 1024 tcp dport <= 2048
= tcp dport 1024-2048
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00000004 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp lte reg 1 0x00000008 ]
> ip tcp flags fin
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags == fin
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp flags != fin
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp flags & fin == fin
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp flags & fin == 0
= tcp flags ! fin
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp flags & fin != 0
= tcp flags fin
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags ! fin
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp flags syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags == syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> ip tcp flags != syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp neq reg 1 0x00000002 ]
> ip tcp flags & syn == syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000002 ]
> ip tcp flags & syn == 0
= tcp flags ! syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp flags & syn != 0
= tcp flags syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags ! syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp flags rst
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000004 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags == rst
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip tcp flags != rst
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp neq reg 1 0x00000004 ]
> ip tcp flags & rst == rst
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000004 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000004 ]
> ip tcp flags & rst == 0
= tcp flags ! rst
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000004 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp flags & rst != 0
= tcp flags rst
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000004 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags ! rst
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000004 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp flags psh
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000008 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags == psh
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip tcp flags != psh
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp neq reg 1 0x00000008 ]
> ip tcp flags & psh == psh
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000008 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000008 ]
> ip tcp flags & psh == 0
= tcp flags ! psh
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000008 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp flags & psh != 0
= tcp flags psh
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000008 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags ! psh
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000008 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp flags ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags == ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp eq reg 1 0x00000010 ]
> ip tcp flags != ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp neq reg 1 0x00000010 ]
> ip tcp flags & ack == ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000010 ]
> ip tcp flags & ack == 0
= tcp flags ! ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp flags & ack != 0
= tcp flags ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags ! ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp flags urg
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000020 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags == urg
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp eq reg 1 0x00000020 ]
> ip tcp flags != urg
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp neq reg 1 0x00000020 ]
> ip tcp flags & urg == urg
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000020 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000020 ]
> ip tcp flags & urg == 0
= tcp flags ! urg
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000020 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp flags & urg != 0
= tcp flags urg
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000020 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags ! urg
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000020 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp flags ecn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000040 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags == ecn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp eq reg 1 0x00000040 ]
> ip tcp flags != ecn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp neq reg 1 0x00000040 ]
> ip tcp flags & ecn == ecn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000040 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000040 ]
> ip tcp flags & ecn == 0
= tcp flags ! ecn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000040 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp flags & ecn != 0
= tcp flags ecn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000040 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags ! ecn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000040 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp flags cwr
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000080 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags == cwr
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp eq reg 1 0x00000080 ]
> ip tcp flags != cwr
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp neq reg 1 0x00000080 ]
> ip tcp flags & cwr == cwr
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000080 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000080 ]
> ip tcp flags & cwr == 0
= tcp flags ! cwr
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000080 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp flags & cwr != 0
= tcp flags cwr
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000080 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags ! cwr
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000080 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp flags { fin, syn, rst, psh, ack, urg, ecn, cwr } drop
. __set%d t 3 size 8
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]	element 00000004  : 0 [end]	element 00000008  : 0 [end]	element 00000010  : 0 [end]	element 00000020  : 0 [end]	element 00000040  : 0 [end]	element 00000080  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 drop ]
> ip tcp flags != { fin, urg, ecn, cwr} drop
= tcp flags != { fin, urg, ecn, cwr } drop
. __set%d t 3 size 4
. __set%d t 0
. element 00000001  : 0 [end]	element 00000020  : 0 [end]	element 00000040  : 0 [end]	element 00000080  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
. [ immediate reg 0 drop ]
> ip tcp flags syn,ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000012 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags & (syn|ack) == syn
= tcp flags syn / syn,ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000012 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000002 ]
> ip tcp flags & (syn | ack) != syn
= tcp flags != syn / syn,ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000012 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000002 ]
> ip tcp flags & (fin|syn|rst|ack) == syn
= tcp flags syn / fin,syn,rst,ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000017 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000002 ]
> ip tcp flags & (fin | syn | rst | psh | ack | urg) == fin | psh | urg
= tcp flags fin,psh,urg / fin,syn,rst,psh,ack,urg
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000003f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000029 ]
> ip tcp flags & (syn|fin) == (syn|fin)
= tcp flags fin,syn / fin,syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000003 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000003 ]
> ip tcp flags & (syn|fin) == syn|fin
= tcp flags fin,syn / fin,syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000003 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000003 ]
> ip tcp flags & syn,ack == syn
! refused
> ip tcp flags (syn|ack)
= tcp flags syn,ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000012 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags syn | ack
= tcp flags syn,ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000012 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags == syn | ack
= tcp flags == 0x12
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp eq reg 1 0x00000012 ]
> ip tcp flags == (syn|ack)
= tcp flags == 0x12
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp eq reg 1 0x00000012 ]
> ip tcp flags != (syn|ack)
= tcp flags != 0x12
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp neq reg 1 0x00000012 ]
> ip tcp flags syn / syn,ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000012 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000002 ]
> ip tcp flags fin,syn / fin,syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000003 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000003 ]
> ip tcp flags != syn / fin,syn,ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000013 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000002 ]
> ip tcp flags ! syn / syn,ack
! refused
> ip tcp flags / syn
! refused
> ip tcp flags ! fin,rst
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000005 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp flags ! syn,rst,ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000016 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp flags not syn
= tcp flags ! syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp flags ack / fin,syn,rst,psh,ack,urg
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000003f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000010 ]
> ip tcp flags & (fin|syn) == 0
= tcp flags ! fin,syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000003 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp flags & (fin|syn) == 0x0 drop
= tcp flags ! fin,syn drop
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000003 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
. [ immediate reg 0 drop ]
> ip tcp flags 0x12
= tcp flags syn,ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000012 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags 2
= tcp flags syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags 255
= tcp flags != 0x0
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags 0
= tcp flags 0x0
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000000 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags == 0
= tcp flags == 0x0
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp flags & 2 != 0
= tcp flags syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags & 0x3f == 0x2
= tcp flags syn / fin,syn,rst,psh,ack,urg
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000003f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000002 ]
> ip tcp flags foo
! refused
> ip tcp flags & foo == 0
! refused
> ip tcp flags set syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000200 ]
. [ payload write reg 1 => 2b @ transport header + 12 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip tcp flags set syn|ack
= tcp flags set syn | ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00001200 ]
. [ payload write reg 1 => 2b @ transport header + 12 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip tcp flags & (syn|ack) { syn, ack }
= tcp flags & (syn | ack) == { syn, ack }
. __set%d t 3 size 2
. __set%d t 0
. element 00000002  : 0 [end]	element 00000010  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000012 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip tcp flags vmap { syn : accept, ack : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000002  : accept 0 [end]	element 00000010  : drop 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip tcp flags & (fin | syn | rst | psh | ack | urg) vmap { fin : drop, syn | ack : accept }
. __map%d t b size 2
. __map%d t 0
. element 00000001  : drop 0 [end]	element 00000012  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000003f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip tcp flags > syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp gt reg 1 0x00000002 ]
> ip tcp flags syn-ack
! refused
> ip tcp flags & syn == syn | ack
= tcp flags syn,ack / syn
+ refused
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000012 ]
> ip tcp flags { syn | ack, fin }
= tcp flags { fin, syn | ack }
. __set%d t 3 size 2
. __set%d t 0
. element 00000012  : 0 [end]	element 00000001  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp flags & ack
! refused
> ip tcp flags and (syn or ack) eq syn
= tcp flags syn / syn,ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000012 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000002 ]
> ip tcp flags == syn,ack
= tcp flags == 0x12
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp eq reg 1 0x00000012 ]
> ip tcp flags != syn,ack
= tcp flags != 0x12
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp neq reg 1 0x00000012 ]
> ip tcp flags & (syn,ack) == syn
! refused
> ip tcp flags & syn != syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000002 ]
> ip tcp flags & ~syn == 0
! refused
> ip tcp flags ^ syn == 0
= tcp flags == syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> ip tcp flags | syn == syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fd ) ^ 0x00000002 ]
. [ cmp eq reg 1 0x00000002 ]
> ip tcp flags & (ecn|cwr) != 0
= tcp flags ecn,cwr
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000c0 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip tcp flags syn tcp option maxseg size set rt mtu
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ rt load tcpmss => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 2, 2) ]
. [ exthdr write tcpopt reg 1 => 2b @ 2 + 2 ]
~ kernel
> ip tcp flags . tcp dport { syn . 22 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000002 00001600  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip tcp flags { 0x0, syn }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000002  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp flags == 0x0
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp flags ack,syn / ack,syn accept
= tcp flags syn,ack / syn,ack accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000012 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000012 ]
. [ immediate reg 0 accept ]
> ip tcp flags fin,psh,urg / fin,psh,urg
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000029 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000029 ]
> ip tcp flags ! ( syn | ack )
= tcp flags ! syn,ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000012 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp flags == { syn }
= tcp flags == syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> ip tcp doff 16
! refused
> ip tcp reserved 16
! refused
> ip tcp doff set 5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000050 ]
. [ payload write reg 1 => 2b @ transport header + 12 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip tcp reserved set 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000fff0 ) ^ 0x00000001 ]
. [ payload write reg 1 => 2b @ transport header + 12 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip tcp window set 100
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00006400 ]
. [ payload write reg 1 => 2b @ transport header + 14 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip tcp checksum set 0
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00000000 ]
. [ payload write reg 1 => 2b @ transport header + 16 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip tcp urgptr set 0
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00000000 ]
. [ payload write reg 1 => 2b @ transport header + 18 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip tcp sequence set 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x01000000 ]
. [ payload write reg 1 => 4b @ transport header + 4 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip tcp ackseq set 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x01000000 ]
. [ payload write reg 1 => 4b @ transport header + 8 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip tcp sequence 4294967295
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0xffffffff ]
> ip tcp sequence 4294967296
! refused
> ip meta mark set tcp dport map { 22 : 1, 23-24 : 2 }
= meta mark set tcp dport map { 22 : 0x00000001, 23-24 : 0x00000002 }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00001600  : 00000001 0 [end]	element 00001700  : 00000002 0 [end]	element 00001900  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip6 tcp dport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip6 tcp dport { 22, 23 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 00001700  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 tcp dport != 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp neq reg 1 0x00001600 ]
> ip6 tcp flags syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip6 tcp dport set 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00001600 ]
. [ payload write reg 1 => 2b @ transport header + 2 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip6 tcp sport . tcp dport { 1 . 2 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000100 00000200  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip6 meta l4proto tcp tcp dport 22
= tcp dport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip6 tcp dport 22 tcp flags & (syn|ack) == syn
= tcp dport 22 tcp flags syn / syn,ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000012 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000002 ]
> ip6 tcp dport vmap { 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00001600  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 tcp doff 5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000050 ]
> ip6 udp dport 53 tcp dport 22
! refused
> ip6 meta l4proto { tcp, udp } tcp dport 22
! refused
> ip6 meta nfproto ipv4 tcp dport 22
! refused
> ip6 meta protocol ip tcp dport 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip6 ip protocol tcp tcp dport 22
! refused
> ip6 ip6 nexthdr tcp tcp dport 22
= tcp dport 22
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip6 ether type ip tcp dport 22
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> inet tcp dport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> inet tcp dport { 22, 23 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 00001700  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> inet tcp dport != 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp neq reg 1 0x00001600 ]
> inet tcp flags syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> inet tcp dport set 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00001600 ]
. [ payload write reg 1 => 2b @ transport header + 2 csum_type 1 csum_off 16 csum_flags 0x0 ]
> inet tcp sport . tcp dport { 1 . 2 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000100 00000200  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> inet meta l4proto tcp tcp dport 22
= tcp dport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> inet tcp dport 22 tcp flags & (syn|ack) == syn
= tcp dport 22 tcp flags syn / syn,ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000012 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000002 ]
> inet tcp dport vmap { 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00001600  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet tcp doff 5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000050 ]
> inet udp dport 53 tcp dport 22
! refused
> inet meta l4proto { tcp, udp } tcp dport 22
! refused
> inet meta nfproto ipv4 tcp dport 22
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> inet meta protocol ip tcp dport 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> inet ip protocol tcp tcp dport 22
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> inet ip6 nexthdr tcp tcp dport 22
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> inet ether type ip tcp dport 22
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> bridge tcp dport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> bridge tcp dport { 22, 23 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 00001700  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> bridge tcp dport != 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp neq reg 1 0x00001600 ]
> bridge tcp flags syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> bridge tcp dport set 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00001600 ]
. [ payload write reg 1 => 2b @ transport header + 2 csum_type 1 csum_off 16 csum_flags 0x0 ]
> bridge tcp sport . tcp dport { 1 . 2 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000100 00000200  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> bridge meta l4proto tcp tcp dport 22
= tcp dport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> bridge tcp dport 22 tcp flags & (syn|ack) == syn
= tcp dport 22 tcp flags syn / syn,ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000012 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000002 ]
> bridge tcp dport vmap { 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00001600  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge tcp doff 5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000050 ]
> bridge udp dport 53 tcp dport 22
! refused
> bridge meta l4proto { tcp, udp } tcp dport 22
! refused
> bridge meta nfproto ipv4 tcp dport 22
! refused
> bridge meta protocol ip tcp dport 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> bridge ip protocol tcp tcp dport 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> bridge ip6 nexthdr tcp tcp dport 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> bridge ether type ip tcp dport 22
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> netdev tcp dport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> netdev tcp dport { 22, 23 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 00001700  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> netdev tcp dport != 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp neq reg 1 0x00001600 ]
> netdev tcp flags syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> netdev tcp dport set 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 1 0x00001600 ]
. [ payload write reg 1 => 2b @ transport header + 2 csum_type 1 csum_off 16 csum_flags 0x0 ]
> netdev tcp sport . tcp dport { 1 . 2 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000100 00000200  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> netdev meta l4proto tcp tcp dport 22
= tcp dport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> netdev tcp dport 22 tcp flags & (syn|ack) == syn
= tcp dport 22 tcp flags syn / syn,ack
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000012 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000002 ]
> netdev tcp dport vmap { 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00001600  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> netdev tcp doff 5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000050 ]
> netdev udp dport 53 tcp dport 22
! refused
> netdev meta l4proto { tcp, udp } tcp dport 22
! refused
> netdev meta nfproto ipv4 tcp dport 22
! refused
> netdev meta protocol ip tcp dport 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> netdev ip protocol tcp tcp dport 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> netdev ip6 nexthdr tcp tcp dport 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> netdev ether type ip tcp dport 22
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> arp tcp dport 22
! refused
> arp tcp dport { 22, 23 }
! refused
> arp tcp dport != 22
! refused
> arp tcp flags syn
! refused
> arp tcp dport set 22
! refused
> arp tcp sport . tcp dport { 1 . 2 }
! refused
> arp tcp dport 22 tcp flags & (syn|ack) == syn
! refused
> arp tcp dport vmap { 22 : accept }
! refused
> arp tcp doff 5
! refused
> arp udp dport 53 tcp dport 22
! refused
> arp meta l4proto { tcp, udp } tcp dport 22
! refused
> arp meta nfproto ipv4 tcp dport 22
! refused
> arp meta protocol ip tcp dport 22
! refused
> arp ip protocol tcp tcp dport 22
! refused
> arp ip6 nexthdr tcp tcp dport 22
! refused
