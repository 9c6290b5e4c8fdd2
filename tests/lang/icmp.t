# ICMP and ICMPv6 fields
> ip icmp type echo-reply
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip icmp type destination-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
> ip icmp type source-quench
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip icmp type redirect
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> ip icmp type echo-request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip icmp type time-exceeded
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x0000000b ]
> ip icmp type parameter-problem
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x0000000c ]
> ip icmp type timestamp-request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x0000000d ]
> ip icmp type timestamp-reply
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x0000000e ]
> ip icmp type info-request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x0000000f ]
> ip icmp type info-reply
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000010 ]
> ip icmp type address-mask-request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
> ip icmp type address-mask-reply
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000012 ]
> ip icmp type router-advertisement
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000009 ]
> ip icmp type router-solicitation
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
> ip icmp type { echo-reply, destination-unreachable, source-quench, redirect, echo-request, time-exceeded, parameter-problem, timestamp-request, timestamp-reply, info-request, info-reply, address-mask-request, address-mask-reply, router-advertisement, router-solicitation }
= icmp type { echo-reply, destination-unreachable, source-quench, redirect, echo-request, router-advertisement, router-solicitation, time-exceeded, parameter-problem, timestamp-request, timestamp-reply, info-request, info-reply, address-mask-request, address-mask-reply }
. __set%d t 3 size 15
. __set%d t 0
. element 00000000  : 0 [end]	element 00000003  : 0 [end]	element 00000004  : 0 [end]	element 00000005  : 0 [end]	element 00000008  : 0 [end]	element 0000000b  : 0 [end]	element 0000000c  : 0 [end]	element 0000000d  : 0 [end]	element 0000000e  : 0 [end]	element 0000000f  : 0 [end]	element 00000010  : 0 [end]	element 00000011  : 0 [end]	element 00000012  : 0 [end]	element 00000009  : 0 [end]	element 0000000a  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip icmp type != { echo-reply, echo-request }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000008  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip icmp type != echo-reply
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000000 ]
> ip icmp type 8
= icmp type echo-request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip icmp type 255
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x000000ff ]
> ip icmp type 256
! refused
> ip icmp type 20-30
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp gte reg 1 0x00000014 ]
. [ cmp lte reg 1 0x0000001e ]
> ip icmp type foo
! refused
> ip icmp type > 5
= icmp type > redirect
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp gt reg 1 0x00000005 ]
> ip icmp type vmap { echo-request : accept, destination-unreachable : drop }
= icmp type vmap { destination-unreachable : drop, echo-request : accept }
. __map%d t b size 2
. __map%d t 0
. element 00000008  : accept 0 [end]	element 00000003  : drop 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip icmp type . icmp code { destination-unreachable . port-unreachable }
. __set%d t 3 size 1
. __set%d t 0
. element 00000003 00000003  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ payload load 1b @ transport header + 1 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip icmp type { 8, 0 }
= icmp type { echo-reply, echo-request }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip icmp
! refused
> ip icmp echo-request
! refused
> ip icmp type echo-request icmp code 0
= icmp type echo-request icmp code net-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip icmp type destination-unreachable icmp code port-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000303 ]
> ip icmp code net-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip icmp code host-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip icmp code prot-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> ip icmp code port-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
> ip icmp code net-prohibited
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000009 ]
> ip icmp code host-prohibited
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
> ip icmp code admin-prohibited
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x0000000d ]
> ip icmp code frag-needed
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip icmp code 1
= icmp code host-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip icmp code != 1
= icmp code != host-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip icmp code 1-7
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000007 ]
> ip icmp code { 1, 7 }
= icmp code { host-unreachable, 7 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000007  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip icmp code == 1
= icmp code host-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip icmp code eq 7
= icmp code 7
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000007 ]
> ip icmp code ne 7
= icmp code != 7
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000007 ]
> ip icmp code < 7
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp lt reg 1 0x00000007 ]
> ip icmp code > 7
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp gt reg 1 0x00000007 ]
> ip icmp code <= 7
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp lte reg 1 0x00000007 ]
> ip icmp code >= 7
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000007 ]
> ip icmp code lt 111
= icmp code < 111
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp lt reg 1 0x0000006f ]
> ip icmp code gt 111
= icmp code > 111
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp gt reg 1 0x0000006f ]
> ip icmp code le 111
= icmp code <= 111
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp lte reg 1 0x0000006f ]
> ip icmp code ge 111
= icmp code >= 111
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp gte reg 1 0x0000006f ]
> ip icmp code != 1-7
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000007 ]
> ip icmp code != { 1, 7 }
= icmp code != { host-unreachable, 7 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000007  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip icmp code { 1-7 }
= icmp code 1-7
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000007 ]
> ip icmp code { 1-7, 111 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000001  : 0 [end]	element 00000008  : 1 [end]	element 0000006f  : 0 [end]	element 00000070  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip icmp code != { 1-7, 111 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000001  : 0 [end]	element 00000008  : 1 [end]	element 0000006f  : 0 [end]	element 00000070  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip icmp code vmap { 1 : accept, 7 : drop, 111 : continue }
= icmp code vmap { host-unreachable : accept, 7 : drop, 111 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00000001  : accept 0 [end]	element 00000007  : drop 0 [end]	element 0000006f  : continue 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip icmp code vmap { 1 : accept, 7-111 : jump other }
= icmp code vmap { host-unreachable : accept, 7-111 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00000001  : accept 0 [end]	element 00000002  : 1 [end]	element 00000007  : jump -> other 0 [end]	element 00000070  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip icmp code vmap { 1 : accept, * : drop }
= icmp code vmap { host-unreachable : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000001  : accept 0 [end]	element  : drop 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set icmp code map { 1 : 1, 7 : 2 }
= meta mark set icmp code map { host-unreachable : 0x00000001, 7 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000001  : 00000001 0 [end]	element 00000007  : 00000002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip icmp code { 1 }
= icmp code host-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip icmp code { 7, 1, 111, }
= icmp code { host-unreachable, 7, 111 }
. __set%d t 3 size 3
. __set%d t 0
. element 00000007  : 0 [end]	element 00000001  : 0 [end]	element 0000006f  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip icmp code 7-1
! refused
> ip icmp code { 1, 1 }
= icmp code { host-unreachable }
+ icmp code host-unreachable
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000001  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip icmp code . meta mark { 1 . 1, 7 . 2 }
= icmp code . meta mark { host-unreachable . 0x00000001, 7 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001 00000001  : 0 [end]	element 00000007 00000002  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip icmp code . meta mark { 1-7 . 1, 7 . 2-3 }
= icmp code . meta mark { 1-7 . 0x00000001, 7 . 0x00000002/31 }
+ icmp code . meta mark { 1-7 . 0x00000001, 7 . 0x02000000/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00000001 01000000  - 00000007 01000000  : 0 [end]	element 00000007 02000000  - 00000007 03000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . icmp code vmap { 1 . 1 : accept }
= meta mark . icmp code vmap { 0x00000001 . host-unreachable : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00000001  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ meta load mark => reg 1 ]
. [ payload load 1b @ transport header + 1 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set icmp code map { 1-7 : 1, * : 2 }
= ct mark set icmp code map { 1-7 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00000001  : 00000001 0 [end]	element 00000008  : 1 [end]	element  : 00000002 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip icmp checksum 12343
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003730 ]
> ip icmp checksum != 12343
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp neq reg 1 0x00003730 ]
> ip icmp checksum 12343-54321
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00003730 ]
. [ cmp lte reg 1 0x000031d4 ]
> ip icmp checksum { 12343, 54321 }
. __set%d t 3 size 2
. __set%d t 0
. element 00003730  : 0 [end]	element 000031d4  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip icmp checksum set 54321
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ immediate reg 1 0x000031d4 ]
. [ payload write reg 1 => 2b @ transport header + 2 csum_type 1 csum_off 2 csum_flags 0x0 ]
> ip icmp id 12
= icmp type { echo-reply, echo-request } icmp id 12
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000c00 ]
> ip icmp id != 12
= icmp type { echo-reply, echo-request } icmp id != 12
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp neq reg 1 0x00000c00 ]
> ip icmp id 12-1234
= icmp type { echo-reply, echo-request } icmp id 12-1234
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x00000c00 ]
. [ cmp lte reg 1 0x0000d204 ]
> ip icmp id { 12, 1234 }
= icmp type { echo-reply, echo-request } icmp id { 12, 1234 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __set%d t 3 size 2
. __set%d t 0
. element 00000c00  : 0 [end]	element 0000d204  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip icmp id set 1234
= icmp type { echo-reply, echo-request } icmp id set 1234
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 1 0x0000d204 ]
. [ payload write reg 1 => 2b @ transport header + 4 csum_type 1 csum_off 2 csum_flags 0x0 ]
> ip icmp id == 12
= icmp type { echo-reply, echo-request } icmp id 12
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000c00 ]
> ip icmp id eq 1234
= icmp type { echo-reply, echo-request } icmp id 1234
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x0000d204 ]
> ip icmp id ne 1234
= icmp type { echo-reply, echo-request } icmp id != 1234
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp neq reg 1 0x0000d204 ]
> ip icmp id < 1234
= icmp type { echo-reply, echo-request } icmp id < 1234
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp lt reg 1 0x0000d204 ]
> ip icmp id > 1234
= icmp type { echo-reply, echo-request } icmp id > 1234
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gt reg 1 0x0000d204 ]
> ip icmp id <= 1234
= icmp type { echo-reply, echo-request } icmp id <= 1234
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp lte reg 1 0x0000d204 ]
> ip icmp id >= 1234
= icmp type { echo-reply, echo-request } icmp id >= 1234
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x0000d204 ]
> ip icmp id lt 45678
= icmp type { echo-reply, echo-request } icmp id < 45678
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp lt reg 1 0x00006eb2 ]
> ip icmp id gt 45678
= icmp type { echo-reply, echo-request } icmp id > 45678
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gt reg 1 0x00006eb2 ]
> ip icmp id le 45678
= icmp type { echo-reply, echo-request } icmp id <= 45678
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp lte reg 1 0x00006eb2 ]
> ip icmp id ge 45678
= icmp type { echo-reply, echo-request } icmp id >= 45678
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x00006eb2 ]
> ip icmp id != 12-1234
= icmp type { echo-reply, echo-request } icmp id != 12-1234
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ range neq reg 1 0x00000c00 0x0000d204 ]
> ip icmp id != { 12, 1234 }
= icmp type { echo-reply, echo-request } icmp id != { 12, 1234 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __set%d t 3 size 2
. __set%d t 0
. element 00000c00  : 0 [end]	element 0000d204  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip icmp id { 12-1234 }
= icmp type { echo-reply, echo-request } icmp id 12-1234
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x00000c00 ]
. [ cmp lte reg 1 0x0000d204 ]
> ip icmp id { 12-1234, 45678 }
= icmp type { echo-reply, echo-request } icmp id { 12-1234, 45678 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000c00  : 0 [end]	element 0000d304  : 1 [end]	element 00006eb2  : 0 [end]	element 00006fb2  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip icmp id != { 12-1234, 45678 }
= icmp type { echo-reply, echo-request } icmp id != { 12-1234, 45678 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000c00  : 0 [end]	element 0000d304  : 1 [end]	element 00006eb2  : 0 [end]	element 00006fb2  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip icmp id vmap { 12 : accept, 1234 : drop, 45678 : continue }
= icmp type { echo-reply, echo-request } icmp id vmap { 12 : accept, 1234 : drop, 45678 : continue }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __map%d t b size 3
. __map%d t 0
. element 00000c00  : accept 0 [end]	element 0000d204  : drop 0 [end]	element 00006eb2  : continue 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip icmp id vmap { 12 : accept, 1234-45678 : jump other }
= icmp type { echo-reply, echo-request } icmp id vmap { 12 : accept, 1234-45678 : jump other }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00000c00  : accept 0 [end]	element 00000d00  : 1 [end]	element 0000d204  : jump -> other 0 [end]	element 00006fb2  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip icmp id vmap { 12 : accept, * : drop }
= icmp type { echo-reply, echo-request } icmp id vmap { 12 : accept, * : drop }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __map%d t b size 2
. __map%d t 0
. element 00000c00  : accept 0 [end]	element  : drop 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set icmp id map { 12 : 1, 1234 : 2 }
= icmp type { echo-reply, echo-request } meta mark set icmp id map { 12 : 0x00000001, 1234 : 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __map%d t b size 2
. __map%d t 0
. element 00000c00  : 00000001 0 [end]	element 0000d204  : 00000002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip icmp id { 12 }
= icmp type { echo-reply, echo-request } icmp id 12
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000c00 ]
> ip icmp id { 1234, 12, 45678, }
= icmp type { echo-reply, echo-request } icmp id { 12, 1234, 45678 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __set%d t 3 size 3
. __set%d t 0
. element 0000d204  : 0 [end]	element 00000c00  : 0 [end]	element 00006eb2  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip icmp id 1234-12
! refused
> ip icmp id { 12, 12 }
= icmp type { echo-reply, echo-request } icmp id { 12 }
+ icmp type { echo-reply, echo-request } icmp id 12
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __set%d t 3 size 2
. __set%d t 0
. element 00000c00  : 0 [end]	element 00000c00  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip icmp id . meta mark { 12 . 1, 1234 . 2 }
= icmp type { echo-reply, echo-request } icmp id . meta mark { 12 . 0x00000001, 1234 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __set%d t 3 size 2
. __set%d t 0
. element 00000c00 00000001  : 0 [end]	element 0000d204 00000002  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . icmp id vmap { 1 . 12 : accept }
= icmp type { echo-reply, echo-request } meta mark . icmp id vmap { 0x00000001 . 12 : accept }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __map%d t b size 1
. __map%d t 0
. element 00000001 00000c00  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ meta load mark => reg 1 ]
. [ payload load 2b @ transport header + 4 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set icmp id map { 12-1234 : 1, * : 2 }
= icmp type { echo-reply, echo-request } ct mark set icmp id map { 12-1234 : 0x00000001, * : 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00000c00  : 00000001 0 [end]	element 0000d304  : 1 [end]	element  : 00000002 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip icmp sequence 22
= icmp type { echo-reply, echo-request } icmp sequence 22
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip icmp sequence != 22
= icmp type { echo-reply, echo-request } icmp sequence != 22
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp neq reg 1 0x00001600 ]
> ip icmp sequence 22-233
= icmp type { echo-reply, echo-request } icmp sequence 22-233
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp gte reg 1 0x00001600 ]
. [ cmp lte reg 1 0x0000e900 ]
> ip icmp sequence { 22, 233 }
= icmp type { echo-reply, echo-request } icmp sequence { 22, 233 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 0000e900  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip icmp sequence set 233
= icmp type { echo-reply, echo-request } icmp sequence set 233
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 1 0x0000e900 ]
. [ payload write reg 1 => 2b @ transport header + 6 csum_type 1 csum_off 2 csum_flags 0x0 ]
> ip icmp sequence == 22
= icmp type { echo-reply, echo-request } icmp sequence 22
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip icmp sequence eq 233
= icmp type { echo-reply, echo-request } icmp sequence 233
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0000e900 ]
> ip icmp sequence ne 233
= icmp type { echo-reply, echo-request } icmp sequence != 233
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp neq reg 1 0x0000e900 ]
> ip icmp sequence < 233
= icmp type { echo-reply, echo-request } icmp sequence < 233
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp lt reg 1 0x0000e900 ]
> ip icmp sequence > 233
= icmp type { echo-reply, echo-request } icmp sequence > 233
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp gt reg 1 0x0000e900 ]
> ip icmp sequence <= 233
= icmp type { echo-reply, echo-request } icmp sequence <= 233
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp lte reg 1 0x0000e900 ]
> ip icmp sequence >= 233
= icmp type { echo-reply, echo-request } icmp sequence >= 233
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp gte reg 1 0x0000e900 ]
> ip icmp sequence lt 300
= icmp type { echo-reply, echo-request } icmp sequence < 300
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp lt reg 1 0x00002c01 ]
> ip icmp sequence gt 300
= icmp type { echo-reply, echo-request } icmp sequence > 300
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp gt reg 1 0x00002c01 ]
> ip icmp sequence le 300
= icmp type { echo-reply, echo-request } icmp sequence <= 300
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp lte reg 1 0x00002c01 ]
> ip icmp sequence ge 300
= icmp type { echo-reply, echo-request } icmp sequence >= 300
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp gte reg 1 0x00002c01 ]
> ip icmp sequence != 22-233
= icmp type { echo-reply, echo-request } icmp sequence != 22-233
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ range neq reg 1 0x00001600 0x0000e900 ]
> ip icmp sequence != { 22, 233 }
= icmp type { echo-reply, echo-request } icmp sequence != { 22, 233 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 0000e900  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip icmp sequence { 22-233 }
= icmp type { echo-reply, echo-request } icmp sequence 22-233
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp gte reg 1 0x00001600 ]
. [ cmp lte reg 1 0x0000e900 ]
> ip icmp sequence { 22-233, 300 }
= icmp type { echo-reply, echo-request } icmp sequence { 22-233, 300 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00001600  : 0 [end]	element 0000ea00  : 1 [end]	element 00002c01  : 0 [end]	element 00002d01  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip icmp sequence != { 22-233, 300 }
= icmp type { echo-reply, echo-request } icmp sequence != { 22-233, 300 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00001600  : 0 [end]	element 0000ea00  : 1 [end]	element 00002c01  : 0 [end]	element 00002d01  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip icmp sequence vmap { 22 : accept, 233 : drop, 300 : continue }
= icmp type { echo-reply, echo-request } icmp sequence vmap { 22 : accept, 233 : drop, 300 : continue }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __map%d t b size 3
. __map%d t 0
. element 00001600  : accept 0 [end]	element 0000e900  : drop 0 [end]	element 00002c01  : continue 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip icmp sequence vmap { 22 : accept, 233-300 : jump other }
= icmp type { echo-reply, echo-request } icmp sequence vmap { 22 : accept, 233-300 : jump other }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00001600  : accept 0 [end]	element 00001700  : 1 [end]	element 0000e900  : jump -> other 0 [end]	element 00002d01  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip icmp sequence vmap { 22 : accept, * : drop }
= icmp type { echo-reply, echo-request } icmp sequence vmap { 22 : accept, * : drop }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __map%d t b size 2
. __map%d t 0
. element 00001600  : accept 0 [end]	element  : drop 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set icmp sequence map { 22 : 1, 233 : 2 }
= icmp type { echo-reply, echo-request } meta mark set icmp sequence map { 22 : 0x00000001, 233 : 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __map%d t b size 2
. __map%d t 0
. element 00001600  : 00000001 0 [end]	element 0000e900  : 00000002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip icmp sequence { 22 }
= icmp type { echo-reply, echo-request } icmp sequence 22
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip icmp sequence { 233, 22, 300, }
= icmp type { echo-reply, echo-request } icmp sequence { 22, 233, 300 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __set%d t 3 size 3
. __set%d t 0
. element 0000e900  : 0 [end]	element 00001600  : 0 [end]	element 00002c01  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip icmp sequence 233-22
! refused
> ip icmp sequence { 22, 22 }
= icmp type { echo-reply, echo-request } icmp sequence { 22 }
+ icmp type { echo-reply, echo-request } icmp sequence 22
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 00001600  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip icmp sequence . meta mark { 22 . 1, 233 . 2 }
= icmp type { echo-reply, echo-request } icmp sequence . meta mark { 22 . 0x00000001, 233 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __set%d t 3 size 2
. __set%d t 0
. element 00001600 00000001  : 0 [end]	element 0000e900 00000002  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . icmp sequence vmap { 1 . 22 : accept }
= icmp type { echo-reply, echo-request } meta mark . icmp sequence vmap { 0x00000001 . 22 : accept }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __map%d t b size 1
. __map%d t 0
. element 00000001 00001600  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ meta load mark => reg 1 ]
. [ payload load 2b @ transport header + 6 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set icmp sequence map { 22-233 : 1, * : 2 }
= icmp type { echo-reply, echo-request } ct mark set icmp sequence map { 22-233 : 0x00000001, * : 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00001600  : 00000001 0 [end]	element 0000ea00  : 1 [end]	element  : 00000002 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip icmp mtu 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00002100 ]
> ip icmp mtu != 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp neq reg 1 0x00002100 ]
> ip icmp mtu 33-22222
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp gte reg 1 0x00002100 ]
. [ cmp lte reg 1 0x0000ce56 ]
> ip icmp mtu { 33, 22222 }
. __set%d t 3 size 2
. __set%d t 0
. element 00002100  : 0 [end]	element 0000ce56  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip icmp mtu set 22222
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ immediate reg 1 0x0000ce56 ]
. [ payload write reg 1 => 2b @ transport header + 6 csum_type 1 csum_off 2 csum_flags 0x0 ]
> ip icmp mtu == 33
= icmp mtu 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00002100 ]
> ip icmp mtu eq 22222
= icmp mtu 22222
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0000ce56 ]
> ip icmp mtu ne 22222
= icmp mtu != 22222
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp neq reg 1 0x0000ce56 ]
> ip icmp mtu < 22222
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp lt reg 1 0x0000ce56 ]
> ip icmp mtu > 22222
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp gt reg 1 0x0000ce56 ]
> ip icmp mtu <= 22222
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp lte reg 1 0x0000ce56 ]
> ip icmp mtu >= 22222
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp gte reg 1 0x0000ce56 ]
> ip icmp mtu lt 33333
= icmp mtu < 33333
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp lt reg 1 0x00003582 ]
> ip icmp mtu gt 33333
= icmp mtu > 33333
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp gt reg 1 0x00003582 ]
> ip icmp mtu le 33333
= icmp mtu <= 33333
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp lte reg 1 0x00003582 ]
> ip icmp mtu ge 33333
= icmp mtu >= 33333
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp gte reg 1 0x00003582 ]
> ip icmp mtu != 33-22222
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ range neq reg 1 0x00002100 0x0000ce56 ]
> ip icmp mtu != { 33, 22222 }
. __set%d t 3 size 2
. __set%d t 0
. element 00002100  : 0 [end]	element 0000ce56  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip icmp mtu { 33-22222 }
= icmp mtu 33-22222
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp gte reg 1 0x00002100 ]
. [ cmp lte reg 1 0x0000ce56 ]
> ip icmp mtu { 33-22222, 33333 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00002100  : 0 [end]	element 0000cf56  : 1 [end]	element 00003582  : 0 [end]	element 00003682  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip icmp mtu != { 33-22222, 33333 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00002100  : 0 [end]	element 0000cf56  : 1 [end]	element 00003582  : 0 [end]	element 00003682  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip icmp mtu vmap { 33 : accept, 22222 : drop, 33333 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00002100  : accept 0 [end]	element 0000ce56  : drop 0 [end]	element 00003582  : continue 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip icmp mtu vmap { 33 : accept, 22222-33333 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00002100  : accept 0 [end]	element 00002200  : 1 [end]	element 0000ce56  : jump -> other 0 [end]	element 00003682  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip icmp mtu vmap { 33 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00002100  : accept 0 [end]	element  : drop 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set icmp mtu map { 33 : 1, 22222 : 2 }
= meta mark set icmp mtu map { 33 : 0x00000001, 22222 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00002100  : 00000001 0 [end]	element 0000ce56  : 00000002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip icmp mtu { 33 }
= icmp mtu 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00002100 ]
> ip icmp mtu { 22222, 33, 33333, }
= icmp mtu { 33, 22222, 33333 }
. __set%d t 3 size 3
. __set%d t 0
. element 0000ce56  : 0 [end]	element 00002100  : 0 [end]	element 00003582  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip icmp mtu 22222-33
! refused
> ip icmp mtu { 33, 33 }
= icmp mtu { 33 }
+ icmp mtu 33
. __set%d t 3 size 2
. __set%d t 0
. element 00002100  : 0 [end]	element 00002100  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip icmp mtu . meta mark { 33 . 1, 22222 . 2 }
= icmp mtu . meta mark { 33 . 0x00000001, 22222 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00002100 00000001  : 0 [end]	element 0000ce56 00000002  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . icmp mtu vmap { 1 . 33 : accept }
= meta mark . icmp mtu vmap { 0x00000001 . 33 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00002100  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ meta load mark => reg 1 ]
. [ payload load 2b @ transport header + 6 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set icmp mtu map { 33-22222 : 1, * : 2 }
= ct mark set icmp mtu map { 33-22222 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00002100  : 00000001 0 [end]	element 0000cf56  : 1 [end]	element  : 00000002 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip icmp gateway 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip icmp gateway != 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp neq reg 1 0x01000000 ]
> ip icmp gateway 1-22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x16000000 ]
> ip icmp gateway { 1, 22 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 16000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip icmp gateway set 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ immediate reg 1 0x16000000 ]
. [ payload write reg 1 => 4b @ transport header + 4 csum_type 1 csum_off 2 csum_flags 0x0 ]
> ip icmp gateway == 1
= icmp gateway 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip icmp gateway eq 22
= icmp gateway 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x16000000 ]
> ip icmp gateway ne 22
= icmp gateway != 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp neq reg 1 0x16000000 ]
> ip icmp gateway < 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp lt reg 1 0x16000000 ]
> ip icmp gateway > 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gt reg 1 0x16000000 ]
> ip icmp gateway <= 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp lte reg 1 0x16000000 ]
> ip icmp gateway >= 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x16000000 ]
> ip icmp gateway lt 33
= icmp gateway < 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp lt reg 1 0x21000000 ]
> ip icmp gateway gt 33
= icmp gateway > 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gt reg 1 0x21000000 ]
> ip icmp gateway le 33
= icmp gateway <= 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp lte reg 1 0x21000000 ]
> ip icmp gateway ge 33
= icmp gateway >= 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x21000000 ]
> ip icmp gateway != 1-22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ range neq reg 1 0x01000000 0x16000000 ]
> ip icmp gateway != { 1, 22 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 16000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip icmp gateway { 1-22 }
= icmp gateway 1-22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x16000000 ]
> ip icmp gateway { 1-22, 33 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 01000000  : 0 [end]	element 17000000  : 1 [end]	element 21000000  : 0 [end]	element 22000000  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip icmp gateway != { 1-22, 33 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 01000000  : 0 [end]	element 17000000  : 1 [end]	element 21000000  : 0 [end]	element 22000000  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip icmp gateway vmap { 1 : accept, 22 : drop, 33 : continue }
. __map%d t b size 3
. __map%d t 0
. element 01000000  : accept 0 [end]	element 16000000  : drop 0 [end]	element 21000000  : continue 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip icmp gateway vmap { 1 : accept, 22-33 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 01000000  : accept 0 [end]	element 02000000  : 1 [end]	element 16000000  : jump -> other 0 [end]	element 22000000  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip icmp gateway vmap { 1 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 01000000  : accept 0 [end]	element  : drop 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set icmp gateway map { 1 : 1, 22 : 2 }
= meta mark set icmp gateway map { 1 : 0x00000001, 22 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 01000000  : 00000001 0 [end]	element 16000000  : 00000002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip icmp gateway { 1 }
= icmp gateway 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip icmp gateway { 22, 1, 33, }
= icmp gateway { 1, 22, 33 }
. __set%d t 3 size 3
. __set%d t 0
. element 16000000  : 0 [end]	element 01000000  : 0 [end]	element 21000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip icmp gateway 22-1
! refused
> ip icmp gateway { 1, 1 }
= icmp gateway { 1 }
+ icmp gateway 1
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 01000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip icmp gateway . meta mark { 1 . 1, 22 . 2 }
= icmp gateway . meta mark { 1 . 0x00000001, 22 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000 00000001  : 0 [end]	element 16000000 00000002  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . icmp gateway vmap { 1 . 1 : accept }
= meta mark . icmp gateway vmap { 0x00000001 . 1 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 01000000  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ meta load mark => reg 1 ]
. [ payload load 4b @ transport header + 4 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set icmp gateway map { 1-22 : 1, * : 2 }
= ct mark set icmp gateway map { 1-22 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 01000000  : 00000001 0 [end]	element 17000000  : 1 [end]	element  : 00000002 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip icmp type echo-reply icmp id 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip icmp type echo-request icmp id 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip icmp type { 0, 4, 8 } icmp id 5
= icmp type { echo-reply, source-quench, echo-request } icmp id 5
. __set%d t 3 size 3
. __set%d t 0
. element 00000000  : 0 [end]	element 00000004  : 0 [end]	element 00000008  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000500 ]
> ip icmp type { echo-reply, echo-request } icmp id 1
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000008  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip icmp type { echo-request } icmp id 1
= icmp type echo-request icmp id 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip icmp type timestamp-reply icmp id 1
! refused
> ip icmp id 1 icmp sequence 2
= icmp type { echo-reply, echo-request } icmp id 1 icmp sequence 2
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x02000100 ]
> ip icmp type { echo-reply, echo-request} icmp id 1 icmp sequence 2
= icmp type { echo-reply, echo-request } icmp id 1 icmp sequence 2
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000008  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x02000100 ]
> ip icmp type redirect icmp gateway 1.2.3.4
! refused
> ip icmp gateway 1.2.3.4
! refused
> ip icmp type destination-unreachable icmp mtu 1500
= icmp mtu 1500
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0000dc05 ]
> ip icmp mtu 1500 icmp id 5
! refused
> ip icmp type . icmp id { echo-request . 1 }
= icmp type { echo-reply, echo-request } icmp type . icmp id { echo-request . 1 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __set%d t 3 size 1
. __set%d t 0
. element 00000008 00000100  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ payload load 2b @ transport header + 4 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip icmp id . icmp sequence { 1 . 2 }
= icmp type { echo-reply, echo-request } icmp id . icmp sequence { 1 . 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __set%d t 3 size 1
. __set%d t 0
. element 00000100 00000200  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ payload load 2b @ transport header + 6 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip icmp mtu set 1400
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ immediate reg 1 0x00007805 ]
. [ payload write reg 1 => 2b @ transport header + 6 csum_type 1 csum_off 2 csum_flags 0x0 ]
> ip icmp id set 5
= icmp type { echo-reply, echo-request } icmp id set 5
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 1 0x00000500 ]
. [ payload write reg 1 => 2b @ transport header + 4 csum_type 1 csum_off 2 csum_flags 0x0 ]
> ip icmp type echo-reply icmp id set 5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
. [ immediate reg 1 0x00000500 ]
. [ payload write reg 1 => 2b @ transport header + 4 csum_type 1 csum_off 2 csum_flags 0x0 ]
> ip icmp type != echo-reply icmp id 1
= icmp type != echo-reply icmp type { echo-reply, echo-request } icmp id 1
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000000 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip icmp type 8 icmp gateway 5
! refused
> ip icmp code != { 2, 4, 54, 33, 56}
= icmp code != { prot-unreachable, frag-needed, 33, 54, 56 }
. __set%d t 3 size 5
. __set%d t 0
. element 00000002  : 0 [end]	element 00000004  : 0 [end]	element 00000036  : 0 [end]	element 00000021  : 0 [end]	element 00000038  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip icmp code { 33-55}
= icmp code 33-55
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000021 ]
. [ cmp lte reg 1 0x00000037 ]
> ip icmp code vmap { 1 : accept }
= icmp code vmap { host-unreachable : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip icmp code foo
! refused
> ip icmp code 256
! refused
> ip icmp type echo-request icmp sequence { 1, 2-3 }
= icmp type echo-request icmp sequence { 1-3 }
+ icmp type echo-request icmp sequence 1-3
. __set%d t 7 size 3
. __set%d t 0
. element 00000000  : 1 [end]	element 00000100  : 0 [end]	element 00000400  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmp type echo-request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip6 icmp type { echo-request, echo-reply }
= icmp type { echo-reply, echo-request }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmp code 1
= icmp code host-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 icmp id 1
= icmp type { echo-reply, echo-request } icmp id 1
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip6 icmp mtu 5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000500 ]
> ip6 icmp type echo-request icmp id 5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000500 ]
> ip6 icmp type echo-request icmp code 0
= icmp type echo-request icmp code net-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip6 meta l4proto icmp icmp type echo-request
= icmp type echo-request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip6 ip protocol icmp icmp type echo-request
! refused
> ip6 icmp type != echo-request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000008 ]
> ip6 ip saddr 1.2.3.4 icmp type echo-request
! refused
> ip6 meta nfproto ipv4 icmp type echo-request
! refused
> ip6 icmp type echo-request ip saddr 1.2.3.4
! refused
> ip6 icmp type vmap { echo-request : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000008  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 icmp gateway 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip6 meta protocol ip icmp type echo-request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> inet icmp type echo-request
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> inet icmp type { echo-request, echo-reply }
= icmp type { echo-reply, echo-request }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> inet icmp code 1
= icmp code host-unreachable
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet icmp id 1
= icmp type { echo-reply, echo-request } icmp id 1
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> inet icmp mtu 5
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000500 ]
> inet icmp type echo-request icmp id 5
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000500 ]
> inet icmp type echo-request icmp code 0
= icmp type echo-request icmp code net-unreachable
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> inet meta l4proto icmp icmp type echo-request
= icmp type echo-request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> inet ip protocol icmp icmp type echo-request
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> inet icmp type != echo-request
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000008 ]
> inet ip saddr 1.2.3.4 icmp type echo-request
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> inet meta nfproto ipv4 icmp type echo-request
= icmp type echo-request
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> inet icmp type echo-request ip saddr 1.2.3.4
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> inet icmp type vmap { echo-request : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000008  : accept 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet icmp gateway 1
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> inet meta protocol ip icmp type echo-request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> bridge icmp type echo-request
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> bridge icmp type { echo-request, echo-reply }
= icmp type { echo-reply, echo-request }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> bridge icmp code 1
= icmp code host-unreachable
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> bridge icmp id 1
= icmp type { echo-reply, echo-request } icmp id 1
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> bridge icmp mtu 5
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000500 ]
> bridge icmp type echo-request icmp id 5
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000500 ]
> bridge icmp type echo-request icmp code 0
= icmp type echo-request icmp code net-unreachable
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> bridge meta l4proto icmp icmp type echo-request
= icmp type echo-request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> bridge ip protocol icmp icmp type echo-request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> bridge icmp type != echo-request
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000008 ]
> bridge ip saddr 1.2.3.4 icmp type echo-request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> bridge meta nfproto ipv4 icmp type echo-request
! refused
> bridge icmp type echo-request ip saddr 1.2.3.4
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> bridge icmp type vmap { echo-request : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000008  : accept 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge icmp gateway 1
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> bridge meta protocol ip icmp type echo-request
= icmp type echo-request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> netdev icmp type echo-request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> netdev icmp type { echo-request, echo-reply }
= icmp type { echo-reply, echo-request }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> netdev icmp code 1
= icmp code host-unreachable
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev icmp id 1
= icmp type { echo-reply, echo-request } icmp id 1
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> netdev icmp mtu 5
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000500 ]
> netdev icmp type echo-request icmp id 5
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000500 ]
> netdev icmp type echo-request icmp code 0
= icmp type echo-request icmp code net-unreachable
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> netdev meta l4proto icmp icmp type echo-request
= icmp type echo-request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> netdev ip protocol icmp icmp type echo-request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> netdev icmp type != echo-request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000008 ]
> netdev ip saddr 1.2.3.4 icmp type echo-request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> netdev meta nfproto ipv4 icmp type echo-request
! refused
> netdev icmp type echo-request ip saddr 1.2.3.4
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> netdev icmp type vmap { echo-request : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000008  : accept 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> netdev icmp gateway 1
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> netdev meta protocol ip icmp type echo-request
= icmp type echo-request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> arp icmp type echo-request
! refused
> arp icmp type { echo-request, echo-reply }
! refused
> arp icmp code 1
! refused
> arp icmp id 1
! refused
> arp icmp mtu 5
! refused
> arp icmp type echo-request icmp id 5
! refused
> arp icmp type echo-request icmp code 0
! refused
> arp ip protocol icmp icmp type echo-request
! refused
> arp icmp type != echo-request
! refused
> arp ip saddr 1.2.3.4 icmp type echo-request
! refused
> arp meta nfproto ipv4 icmp type echo-request
! refused
> arp icmp type echo-request ip saddr 1.2.3.4
! refused
> arp icmp type vmap { echo-request : accept }
! refused
> arp icmp gateway 1
! refused
> arp meta protocol ip icmp type echo-request
! refused
> ip6 icmpv6 type destination-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 icmpv6 type packet-too-big
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> ip6 icmpv6 type time-exceeded
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
> ip6 icmpv6 type echo-request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000080 ]
> ip6 icmpv6 type echo-reply
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
> ip6 icmpv6 type mld-listener-query
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
> ip6 icmpv6 type mld-listener-report
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000083 ]
> ip6 icmpv6 type mld-listener-reduction
= icmpv6 type mld-listener-done
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
> ip6 icmpv6 type mld-listener-done
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000084 ]
> ip6 icmpv6 type nd-router-solicit
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000085 ]
> ip6 icmpv6 type nd-router-advert
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000086 ]
> ip6 icmpv6 type nd-neighbor-solicit
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000087 ]
> ip6 icmpv6 type nd-neighbor-advert
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000088 ]
> ip6 icmpv6 type nd-redirect
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000089 ]
> ip6 icmpv6 type parameter-problem
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip6 icmpv6 type router-renumbering
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x0000008a ]
> ip6 icmpv6 type ind-neighbor-solicit
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x0000008d ]
> ip6 icmpv6 type ind-neighbor-advert
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x0000008e ]
> ip6 icmpv6 type mld2-listener-report
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x0000008f ]
> ip6 icmpv6 type { destination-unreachable, packet-too-big, time-exceeded, echo-request, echo-reply, mld-listener-query, mld-listener-report, mld-listener-reduction, mld-listener-done, nd-router-solicit, nd-router-advert, nd-neighbor-solicit, nd-neighbor-advert, nd-redirect, parameter-problem, router-renumbering, ind-neighbor-solicit, ind-neighbor-advert, mld2-listener-report }
= icmpv6 type { destination-unreachable, packet-too-big, time-exceeded, parameter-problem, echo-request, echo-reply, mld-listener-query, mld-listener-report, mld-listener-done, nd-router-solicit, nd-router-advert, nd-neighbor-solicit, nd-neighbor-advert, nd-redirect, router-renumbering, ind-neighbor-solicit, ind-neighbor-advert, mld2-listener-report }
. __set%d t 3 size 19
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]	element 00000003  : 0 [end]	element 00000080  : 0 [end]	element 00000081  : 0 [end]	element 00000082  : 0 [end]	element 00000083  : 0 [end]	element 00000084  : 0 [end]	element 00000084  : 0 [end]	element 00000085  : 0 [end]	element 00000086  : 0 [end]	element 00000087  : 0 [end]	element 00000088  : 0 [end]	element 00000089  : 0 [end]	element 00000004  : 0 [end]	element 0000008a  : 0 [end]	element 0000008d  : 0 [end]	element 0000008e  : 0 [end]	element 0000008f  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 type != echo-request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000080 ]
> ip6 icmpv6 type { 133, 134 }
= icmpv6 type { nd-router-solicit, nd-router-advert }
. __set%d t 3 size 2
. __set%d t 0
. element 00000085  : 0 [end]	element 00000086  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 type 256
! refused
> ip6 icmpv6 type foo
! refused
> ip6 icmpv6 type 1-4
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000004 ]
> ip6 icmpv6 type vmap { echo-request : accept, nd-redirect : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000080  : accept 0 [end]	element 00000089  : drop 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 icmpv6 type . icmpv6 code { echo-request . 0 }
= icmpv6 type . icmpv6 code { echo-request . no-route }
. __set%d t 3 size 1
. __set%d t 0
. element 00000080 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ payload load 1b @ transport header + 1 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 code no-route
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 icmpv6 code admin-prohibited
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 icmpv6 code addr-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
> ip6 icmpv6 code port-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip6 icmpv6 code policy-fail
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> ip6 icmpv6 code reject-route
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> ip6 icmpv6 code 3
= icmpv6 code addr-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
> ip6 icmpv6 code != 3
= icmpv6 code != addr-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000003 ]
> ip6 icmpv6 code 3-4
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000003 ]
. [ cmp lte reg 1 0x00000004 ]
> ip6 icmpv6 code { 3, 4 }
= icmpv6 code { addr-unreachable, port-unreachable }
. __set%d t 3 size 2
. __set%d t 0
. element 00000003  : 0 [end]	element 00000004  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 code == 3
= icmpv6 code addr-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
> ip6 icmpv6 code eq 4
= icmpv6 code port-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip6 icmpv6 code ne 4
= icmpv6 code != port-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000004 ]
> ip6 icmpv6 code < 4
= icmpv6 code < port-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp lt reg 1 0x00000004 ]
> ip6 icmpv6 code > 4
= icmpv6 code > port-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp gt reg 1 0x00000004 ]
> ip6 icmpv6 code <= 4
= icmpv6 code <= port-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp lte reg 1 0x00000004 ]
> ip6 icmpv6 code >= 4
= icmpv6 code >= port-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000004 ]
> ip6 icmpv6 code lt 7
= icmpv6 code < 7
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp lt reg 1 0x00000007 ]
> ip6 icmpv6 code gt 7
= icmpv6 code > 7
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp gt reg 1 0x00000007 ]
> ip6 icmpv6 code le 7
= icmpv6 code <= 7
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp lte reg 1 0x00000007 ]
> ip6 icmpv6 code ge 7
= icmpv6 code >= 7
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000007 ]
> ip6 icmpv6 code != 3-4
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ range neq reg 1 0x00000003 0x00000004 ]
> ip6 icmpv6 code != { 3, 4 }
= icmpv6 code != { addr-unreachable, port-unreachable }
. __set%d t 3 size 2
. __set%d t 0
. element 00000003  : 0 [end]	element 00000004  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip6 icmpv6 code { 3-4 }
= icmpv6 code 3-4
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000003 ]
. [ cmp lte reg 1 0x00000004 ]
> ip6 icmpv6 code { 3-4, 7 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000003  : 0 [end]	element 00000005  : 1 [end]	element 00000007  : 0 [end]	element 00000008  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 code != { 3-4, 7 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000003  : 0 [end]	element 00000005  : 1 [end]	element 00000007  : 0 [end]	element 00000008  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip6 icmpv6 code vmap { 3 : accept, 4 : drop, 7 : continue }
= icmpv6 code vmap { addr-unreachable : accept, port-unreachable : drop, 7 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00000003  : accept 0 [end]	element 00000004  : drop 0 [end]	element 00000007  : continue 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 icmpv6 code vmap { 3 : accept, 4-7 : jump other }
= icmpv6 code vmap { addr-unreachable : accept, 4-7 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00000003  : accept 0 [end]	element 00000004  : jump -> other 0 [end]	element 00000008  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 icmpv6 code vmap { 3 : accept, * : drop }
= icmpv6 code vmap { addr-unreachable : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000003  : accept 0 [end]	element  : drop 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 meta mark set icmpv6 code map { 3 : 1, 4 : 2 }
= meta mark set icmpv6 code map { addr-unreachable : 0x00000001, port-unreachable : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000003  : 00000001 0 [end]	element 00000004  : 00000002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip6 icmpv6 code { 3 }
= icmpv6 code addr-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
> ip6 icmpv6 code { 4, 3, 7, }
= icmpv6 code { addr-unreachable, port-unreachable, 7 }
. __set%d t 3 size 3
. __set%d t 0
. element 00000004  : 0 [end]	element 00000003  : 0 [end]	element 00000007  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 code 4-3
! refused
> ip6 icmpv6 code { 3, 3 }
= icmpv6 code { addr-unreachable }
+ icmpv6 code addr-unreachable
. __set%d t 3 size 2
. __set%d t 0
. element 00000003  : 0 [end]	element 00000003  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 code . meta mark { 3 . 1, 4 . 2 }
= icmpv6 code . meta mark { addr-unreachable . 0x00000001, port-unreachable . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000003 00000001  : 0 [end]	element 00000004 00000002  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 code . meta mark { 3-4 . 1, 4 . 2-3 }
= icmpv6 code . meta mark { 3-4 . 0x00000001, port-unreachable . 0x00000002/31 }
+ icmpv6 code . meta mark { 3-4 . 0x00000001, port-unreachable . 0x02000000/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00000003 01000000  - 00000004 01000000  : 0 [end]	element 00000004 02000000  - 00000004 03000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip6 meta mark . icmpv6 code vmap { 1 . 3 : accept }
= meta mark . icmpv6 code vmap { 0x00000001 . addr-unreachable : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00000003  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ meta load mark => reg 1 ]
. [ payload load 1b @ transport header + 1 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ct mark set icmpv6 code map { 3-4 : 1, * : 2 }
= ct mark set icmpv6 code map { 3-4 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00000003  : 00000001 0 [end]	element 00000005  : 1 [end]	element  : 00000002 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip6 icmpv6 checksum 2222
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x0000ae08 ]
> ip6 icmpv6 checksum != 2222
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp neq reg 1 0x0000ae08 ]
> ip6 icmpv6 checksum 2222-3333
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x0000ae08 ]
. [ cmp lte reg 1 0x0000050d ]
> ip6 icmpv6 checksum { 2222, 3333 }
. __set%d t 3 size 2
. __set%d t 0
. element 0000ae08  : 0 [end]	element 0000050d  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 checksum set 3333
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ immediate reg 1 0x0000050d ]
. [ payload write reg 1 => 2b @ transport header + 2 csum_type 1 csum_off 2 csum_flags 0x0 ]
> ip6 icmpv6 id 33
= icmpv6 type { echo-request, echo-reply } icmpv6 id 33
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00002100 ]
> ip6 icmpv6 id != 33
= icmpv6 type { echo-request, echo-reply } icmpv6 id != 33
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp neq reg 1 0x00002100 ]
> ip6 icmpv6 id 33-44
= icmpv6 type { echo-request, echo-reply } icmpv6 id 33-44
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x00002100 ]
. [ cmp lte reg 1 0x00002c00 ]
> ip6 icmpv6 id { 33, 44 }
= icmpv6 type { echo-request, echo-reply } icmpv6 id { 33, 44 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __set%d t 3 size 2
. __set%d t 0
. element 00002100  : 0 [end]	element 00002c00  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 id set 44
= icmpv6 type { echo-request, echo-reply } icmpv6 id set 44
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 1 0x00002c00 ]
. [ payload write reg 1 => 2b @ transport header + 4 csum_type 1 csum_off 2 csum_flags 0x0 ]
> ip6 icmpv6 id == 33
= icmpv6 type { echo-request, echo-reply } icmpv6 id 33
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00002100 ]
> ip6 icmpv6 id eq 44
= icmpv6 type { echo-request, echo-reply } icmpv6 id 44
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00002c00 ]
> ip6 icmpv6 id ne 44
= icmpv6 type { echo-request, echo-reply } icmpv6 id != 44
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp neq reg 1 0x00002c00 ]
> ip6 icmpv6 id < 44
= icmpv6 type { echo-request, echo-reply } icmpv6 id < 44
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp lt reg 1 0x00002c00 ]
> ip6 icmpv6 id > 44
= icmpv6 type { echo-request, echo-reply } icmpv6 id > 44
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gt reg 1 0x00002c00 ]
> ip6 icmpv6 id <= 44
= icmpv6 type { echo-request, echo-reply } icmpv6 id <= 44
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp lte reg 1 0x00002c00 ]
> ip6 icmpv6 id >= 44
= icmpv6 type { echo-request, echo-reply } icmpv6 id >= 44
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x00002c00 ]
> ip6 icmpv6 id lt 3333
= icmpv6 type { echo-request, echo-reply } icmpv6 id < 3333
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp lt reg 1 0x0000050d ]
> ip6 icmpv6 id gt 3333
= icmpv6 type { echo-request, echo-reply } icmpv6 id > 3333
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gt reg 1 0x0000050d ]
> ip6 icmpv6 id le 3333
= icmpv6 type { echo-request, echo-reply } icmpv6 id <= 3333
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp lte reg 1 0x0000050d ]
> ip6 icmpv6 id ge 3333
= icmpv6 type { echo-request, echo-reply } icmpv6 id >= 3333
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x0000050d ]
> ip6 icmpv6 id != 33-44
= icmpv6 type { echo-request, echo-reply } icmpv6 id != 33-44
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ range neq reg 1 0x00002100 0x00002c00 ]
> ip6 icmpv6 id != { 33, 44 }
= icmpv6 type { echo-request, echo-reply } icmpv6 id != { 33, 44 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __set%d t 3 size 2
. __set%d t 0
. element 00002100  : 0 [end]	element 00002c00  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip6 icmpv6 id { 33-44 }
= icmpv6 type { echo-request, echo-reply } icmpv6 id 33-44
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x00002100 ]
. [ cmp lte reg 1 0x00002c00 ]
> ip6 icmpv6 id { 33-44, 3333 }
= icmpv6 type { echo-request, echo-reply } icmpv6 id { 33-44, 3333 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00002100  : 0 [end]	element 00002d00  : 1 [end]	element 0000050d  : 0 [end]	element 0000060d  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 id != { 33-44, 3333 }
= icmpv6 type { echo-request, echo-reply } icmpv6 id != { 33-44, 3333 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00002100  : 0 [end]	element 00002d00  : 1 [end]	element 0000050d  : 0 [end]	element 0000060d  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip6 icmpv6 id vmap { 33 : accept, 44 : drop, 3333 : continue }
= icmpv6 type { echo-request, echo-reply } icmpv6 id vmap { 33 : accept, 44 : drop, 3333 : continue }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __map%d t b size 3
. __map%d t 0
. element 00002100  : accept 0 [end]	element 00002c00  : drop 0 [end]	element 0000050d  : continue 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 icmpv6 id vmap { 33 : accept, 44-3333 : jump other }
= icmpv6 type { echo-request, echo-reply } icmpv6 id vmap { 33 : accept, 44-3333 : jump other }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00002100  : accept 0 [end]	element 00002200  : 1 [end]	element 00002c00  : jump -> other 0 [end]	element 0000060d  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 icmpv6 id vmap { 33 : accept, * : drop }
= icmpv6 type { echo-request, echo-reply } icmpv6 id vmap { 33 : accept, * : drop }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __map%d t b size 2
. __map%d t 0
. element 00002100  : accept 0 [end]	element  : drop 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 meta mark set icmpv6 id map { 33 : 1, 44 : 2 }
= icmpv6 type { echo-request, echo-reply } meta mark set icmpv6 id map { 33 : 0x00000001, 44 : 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __map%d t b size 2
. __map%d t 0
. element 00002100  : 00000001 0 [end]	element 00002c00  : 00000002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip6 icmpv6 id { 33 }
= icmpv6 type { echo-request, echo-reply } icmpv6 id 33
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00002100 ]
> ip6 icmpv6 id { 44, 33, 3333, }
= icmpv6 type { echo-request, echo-reply } icmpv6 id { 33, 44, 3333 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __set%d t 3 size 3
. __set%d t 0
. element 00002c00  : 0 [end]	element 00002100  : 0 [end]	element 0000050d  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 id 44-33
! refused
> ip6 icmpv6 id { 33, 33 }
= icmpv6 type { echo-request, echo-reply } icmpv6 id { 33 }
+ icmpv6 type { echo-request, echo-reply } icmpv6 id 33
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __set%d t 3 size 2
. __set%d t 0
. element 00002100  : 0 [end]	element 00002100  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 id . meta mark { 33 . 1, 44 . 2 }
= icmpv6 type { echo-request, echo-reply } icmpv6 id . meta mark { 33 . 0x00000001, 44 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __set%d t 3 size 2
. __set%d t 0
. element 00002100 00000001  : 0 [end]	element 00002c00 00000002  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip6 meta mark . icmpv6 id vmap { 1 . 33 : accept }
= icmpv6 type { echo-request, echo-reply } meta mark . icmpv6 id vmap { 0x00000001 . 33 : accept }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __map%d t b size 1
. __map%d t 0
. element 00000001 00002100  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ meta load mark => reg 1 ]
. [ payload load 2b @ transport header + 4 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ct mark set icmpv6 id map { 33-44 : 1, * : 2 }
= icmpv6 type { echo-request, echo-reply } ct mark set icmpv6 id map { 33-44 : 0x00000001, * : 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00002100  : 00000001 0 [end]	element 00002d00  : 1 [end]	element  : 00000002 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip6 icmpv6 sequence 2
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence 2
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000200 ]
> ip6 icmpv6 sequence != 2
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence != 2
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp neq reg 1 0x00000200 ]
> ip6 icmpv6 sequence 2-3
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence 2-3
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp gte reg 1 0x00000200 ]
. [ cmp lte reg 1 0x00000300 ]
> ip6 icmpv6 sequence { 2, 3 }
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence { 2, 3 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __set%d t 3 size 2
. __set%d t 0
. element 00000200  : 0 [end]	element 00000300  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 sequence set 3
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence set 3
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 1 0x00000300 ]
. [ payload write reg 1 => 2b @ transport header + 6 csum_type 1 csum_off 2 csum_flags 0x0 ]
> ip6 icmpv6 sequence == 2
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence 2
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000200 ]
> ip6 icmpv6 sequence eq 3
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence 3
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000300 ]
> ip6 icmpv6 sequence ne 3
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence != 3
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp neq reg 1 0x00000300 ]
> ip6 icmpv6 sequence < 3
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence < 3
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp lt reg 1 0x00000300 ]
> ip6 icmpv6 sequence > 3
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence > 3
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp gt reg 1 0x00000300 ]
> ip6 icmpv6 sequence <= 3
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence <= 3
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp lte reg 1 0x00000300 ]
> ip6 icmpv6 sequence >= 3
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence >= 3
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp gte reg 1 0x00000300 ]
> ip6 icmpv6 sequence lt 7
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence < 7
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp lt reg 1 0x00000700 ]
> ip6 icmpv6 sequence gt 7
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence > 7
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp gt reg 1 0x00000700 ]
> ip6 icmpv6 sequence le 7
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence <= 7
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp lte reg 1 0x00000700 ]
> ip6 icmpv6 sequence ge 7
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence >= 7
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp gte reg 1 0x00000700 ]
> ip6 icmpv6 sequence != 2-3
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence != 2-3
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ range neq reg 1 0x00000200 0x00000300 ]
> ip6 icmpv6 sequence != { 2, 3 }
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence != { 2, 3 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __set%d t 3 size 2
. __set%d t 0
. element 00000200  : 0 [end]	element 00000300  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip6 icmpv6 sequence { 2-3 }
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence 2-3
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp gte reg 1 0x00000200 ]
. [ cmp lte reg 1 0x00000300 ]
> ip6 icmpv6 sequence { 2-3, 7 }
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence { 2-3, 7 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000200  : 0 [end]	element 00000400  : 1 [end]	element 00000700  : 0 [end]	element 00000800  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 sequence != { 2-3, 7 }
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence != { 2-3, 7 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000200  : 0 [end]	element 00000400  : 1 [end]	element 00000700  : 0 [end]	element 00000800  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip6 icmpv6 sequence vmap { 2 : accept, 3 : drop, 7 : continue }
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence vmap { 2 : accept, 3 : drop, 7 : continue }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __map%d t b size 3
. __map%d t 0
. element 00000200  : accept 0 [end]	element 00000300  : drop 0 [end]	element 00000700  : continue 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 icmpv6 sequence vmap { 2 : accept, 3-7 : jump other }
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence vmap { 2 : accept, 3-7 : jump other }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00000200  : accept 0 [end]	element 00000300  : jump -> other 0 [end]	element 00000800  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 icmpv6 sequence vmap { 2 : accept, * : drop }
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence vmap { 2 : accept, * : drop }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __map%d t b size 2
. __map%d t 0
. element 00000200  : accept 0 [end]	element  : drop 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 meta mark set icmpv6 sequence map { 2 : 1, 3 : 2 }
= icmpv6 type { echo-request, echo-reply } meta mark set icmpv6 sequence map { 2 : 0x00000001, 3 : 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __map%d t b size 2
. __map%d t 0
. element 00000200  : 00000001 0 [end]	element 00000300  : 00000002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip6 icmpv6 sequence { 2 }
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence 2
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000200 ]
> ip6 icmpv6 sequence { 3, 2, 7, }
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence { 2, 3, 7 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __set%d t 3 size 3
. __set%d t 0
. element 00000300  : 0 [end]	element 00000200  : 0 [end]	element 00000700  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 sequence 3-2
! refused
> ip6 icmpv6 sequence { 2, 2 }
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence { 2 }
+ icmpv6 type { echo-request, echo-reply } icmpv6 sequence 2
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __set%d t 3 size 2
. __set%d t 0
. element 00000200  : 0 [end]	element 00000200  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 sequence . meta mark { 2 . 1, 3 . 2 }
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence . meta mark { 2 . 0x00000001, 3 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __set%d t 3 size 2
. __set%d t 0
. element 00000200 00000001  : 0 [end]	element 00000300 00000002  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip6 meta mark . icmpv6 sequence vmap { 1 . 2 : accept }
= icmpv6 type { echo-request, echo-reply } meta mark . icmpv6 sequence vmap { 0x00000001 . 2 : accept }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __map%d t b size 1
. __map%d t 0
. element 00000001 00000200  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ meta load mark => reg 1 ]
. [ payload load 2b @ transport header + 6 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ct mark set icmpv6 sequence map { 2-3 : 1, * : 2 }
= icmpv6 type { echo-request, echo-reply } ct mark set icmpv6 sequence map { 2-3 : 0x00000001, * : 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00000200  : 00000001 0 [end]	element 00000400  : 1 [end]	element  : 00000002 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip6 icmpv6 mtu 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x16000000 ]
> ip6 icmpv6 mtu != 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp neq reg 1 0x16000000 ]
> ip6 icmpv6 mtu 22-35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x16000000 ]
. [ cmp lte reg 1 0x23000000 ]
> ip6 icmpv6 mtu { 22, 35 }
. __set%d t 3 size 2
. __set%d t 0
. element 16000000  : 0 [end]	element 23000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 mtu set 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ immediate reg 1 0x23000000 ]
. [ payload write reg 1 => 4b @ transport header + 4 csum_type 1 csum_off 2 csum_flags 0x0 ]
> ip6 icmpv6 mtu == 22
= icmpv6 mtu 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x16000000 ]
> ip6 icmpv6 mtu eq 35
= icmpv6 mtu 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x23000000 ]
> ip6 icmpv6 mtu ne 35
= icmpv6 mtu != 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp neq reg 1 0x23000000 ]
> ip6 icmpv6 mtu < 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp lt reg 1 0x23000000 ]
> ip6 icmpv6 mtu > 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gt reg 1 0x23000000 ]
> ip6 icmpv6 mtu <= 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp lte reg 1 0x23000000 ]
> ip6 icmpv6 mtu >= 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x23000000 ]
> ip6 icmpv6 mtu lt 1280
= icmpv6 mtu < 1280
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp lt reg 1 0x00050000 ]
> ip6 icmpv6 mtu gt 1280
= icmpv6 mtu > 1280
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gt reg 1 0x00050000 ]
> ip6 icmpv6 mtu le 1280
= icmpv6 mtu <= 1280
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp lte reg 1 0x00050000 ]
> ip6 icmpv6 mtu ge 1280
= icmpv6 mtu >= 1280
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x00050000 ]
> ip6 icmpv6 mtu != 22-35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ range neq reg 1 0x16000000 0x23000000 ]
> ip6 icmpv6 mtu != { 22, 35 }
. __set%d t 3 size 2
. __set%d t 0
. element 16000000  : 0 [end]	element 23000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip6 icmpv6 mtu { 22-35 }
= icmpv6 mtu 22-35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x16000000 ]
. [ cmp lte reg 1 0x23000000 ]
> ip6 icmpv6 mtu { 22-35, 1280 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 16000000  : 0 [end]	element 24000000  : 1 [end]	element 00050000  : 0 [end]	element 01050000  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 mtu != { 22-35, 1280 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 16000000  : 0 [end]	element 24000000  : 1 [end]	element 00050000  : 0 [end]	element 01050000  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip6 icmpv6 mtu vmap { 22 : accept, 35 : drop, 1280 : continue }
. __map%d t b size 3
. __map%d t 0
. element 16000000  : accept 0 [end]	element 23000000  : drop 0 [end]	element 00050000  : continue 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 icmpv6 mtu vmap { 22 : accept, 35-1280 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 16000000  : accept 0 [end]	element 17000000  : 1 [end]	element 23000000  : jump -> other 0 [end]	element 01050000  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 icmpv6 mtu vmap { 22 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 16000000  : accept 0 [end]	element  : drop 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 meta mark set icmpv6 mtu map { 22 : 1, 35 : 2 }
= meta mark set icmpv6 mtu map { 22 : 0x00000001, 35 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 16000000  : 00000001 0 [end]	element 23000000  : 00000002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip6 icmpv6 mtu { 22 }
= icmpv6 mtu 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x16000000 ]
> ip6 icmpv6 mtu { 35, 22, 1280, }
= icmpv6 mtu { 22, 35, 1280 }
. __set%d t 3 size 3
. __set%d t 0
. element 23000000  : 0 [end]	element 16000000  : 0 [end]	element 00050000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 mtu 35-22
! refused
> ip6 icmpv6 mtu { 22, 22 }
= icmpv6 mtu { 22 }
+ icmpv6 mtu 22
. __set%d t 3 size 2
. __set%d t 0
. element 16000000  : 0 [end]	element 16000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 mtu . meta mark { 22 . 1, 35 . 2 }
= icmpv6 mtu . meta mark { 22 . 0x00000001, 35 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 16000000 00000001  : 0 [end]	element 23000000 00000002  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip6 meta mark . icmpv6 mtu vmap { 1 . 22 : accept }
= meta mark . icmpv6 mtu vmap { 0x00000001 . 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 16000000  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load mark => reg 1 ]
. [ payload load 4b @ transport header + 4 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ct mark set icmpv6 mtu map { 22-35 : 1, * : 2 }
= ct mark set icmpv6 mtu map { 22-35 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 16000000  : 00000001 0 [end]	element 24000000  : 1 [end]	element  : 00000002 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip6 icmpv6 max-delay 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00002100 ]
> ip6 icmpv6 max-delay != 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp neq reg 1 0x00002100 ]
> ip6 icmpv6 max-delay 33-45
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x00002100 ]
. [ cmp lte reg 1 0x00002d00 ]
> ip6 icmpv6 max-delay { 33, 45 }
. __set%d t 3 size 2
. __set%d t 0
. element 00002100  : 0 [end]	element 00002d00  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 max-delay set 45
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ immediate reg 1 0x00002d00 ]
. [ payload write reg 1 => 2b @ transport header + 4 csum_type 1 csum_off 2 csum_flags 0x0 ]
> ip6 icmpv6 max-delay == 33
= icmpv6 max-delay 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00002100 ]
> ip6 icmpv6 max-delay eq 45
= icmpv6 max-delay 45
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00002d00 ]
> ip6 icmpv6 max-delay ne 45
= icmpv6 max-delay != 45
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp neq reg 1 0x00002d00 ]
> ip6 icmpv6 max-delay < 45
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp lt reg 1 0x00002d00 ]
> ip6 icmpv6 max-delay > 45
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gt reg 1 0x00002d00 ]
> ip6 icmpv6 max-delay <= 45
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp lte reg 1 0x00002d00 ]
> ip6 icmpv6 max-delay >= 45
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x00002d00 ]
> ip6 icmpv6 max-delay lt 55
= icmpv6 max-delay < 55
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp lt reg 1 0x00003700 ]
> ip6 icmpv6 max-delay gt 55
= icmpv6 max-delay > 55
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gt reg 1 0x00003700 ]
> ip6 icmpv6 max-delay le 55
= icmpv6 max-delay <= 55
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp lte reg 1 0x00003700 ]
> ip6 icmpv6 max-delay ge 55
= icmpv6 max-delay >= 55
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x00003700 ]
> ip6 icmpv6 max-delay != 33-45
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ range neq reg 1 0x00002100 0x00002d00 ]
> ip6 icmpv6 max-delay != { 33, 45 }
. __set%d t 3 size 2
. __set%d t 0
. element 00002100  : 0 [end]	element 00002d00  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip6 icmpv6 max-delay { 33-45 }
= icmpv6 max-delay 33-45
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x00002100 ]
. [ cmp lte reg 1 0x00002d00 ]
> ip6 icmpv6 max-delay { 33-45, 55 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00002100  : 0 [end]	element 00002e00  : 1 [end]	element 00003700  : 0 [end]	element 00003800  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 max-delay != { 33-45, 55 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00002100  : 0 [end]	element 00002e00  : 1 [end]	element 00003700  : 0 [end]	element 00003800  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip6 icmpv6 max-delay vmap { 33 : accept, 45 : drop, 55 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00002100  : accept 0 [end]	element 00002d00  : drop 0 [end]	element 00003700  : continue 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 icmpv6 max-delay vmap { 33 : accept, 45-55 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00002100  : accept 0 [end]	element 00002200  : 1 [end]	element 00002d00  : jump -> other 0 [end]	element 00003800  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 icmpv6 max-delay vmap { 33 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00002100  : accept 0 [end]	element  : drop 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 meta mark set icmpv6 max-delay map { 33 : 1, 45 : 2 }
= meta mark set icmpv6 max-delay map { 33 : 0x00000001, 45 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00002100  : 00000001 0 [end]	element 00002d00  : 00000002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip6 icmpv6 max-delay { 33 }
= icmpv6 max-delay 33
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00002100 ]
> ip6 icmpv6 max-delay { 45, 33, 55, }
= icmpv6 max-delay { 33, 45, 55 }
. __set%d t 3 size 3
. __set%d t 0
. element 00002d00  : 0 [end]	element 00002100  : 0 [end]	element 00003700  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 max-delay 45-33
! refused
> ip6 icmpv6 max-delay { 33, 33 }
= icmpv6 max-delay { 33 }
+ icmpv6 max-delay 33
. __set%d t 3 size 2
. __set%d t 0
. element 00002100  : 0 [end]	element 00002100  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 max-delay . meta mark { 33 . 1, 45 . 2 }
= icmpv6 max-delay . meta mark { 33 . 0x00000001, 45 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00002100 00000001  : 0 [end]	element 00002d00 00000002  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip6 meta mark . icmpv6 max-delay vmap { 1 . 33 : accept }
= meta mark . icmpv6 max-delay vmap { 0x00000001 . 33 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00002100  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ meta load mark => reg 1 ]
. [ payload load 2b @ transport header + 4 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ct mark set icmpv6 max-delay map { 33-45 : 1, * : 2 }
= ct mark set icmpv6 max-delay map { 33-45 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00002100  : 00000001 0 [end]	element 00002e00  : 1 [end]	element  : 00000002 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip6 icmpv6 param-problem 5
= icmpv6 parameter-problem 5
+ refused
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x05000000 ]
> ip6 icmpv6 type packet-too-big icmpv6 mtu 1280
= icmpv6 mtu 1280
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00050000 ]
> ip6 icmpv6 type echo-reply icmpv6 id 65534
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x0000feff ]
> ip6 icmpv6 type { echo-request, echo-reply } icmpv6 id 1
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip6 icmpv6 type mld-listener-query icmpv6 max-delay 5
= icmpv6 max-delay 5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000500 ]
> ip6 icmpv6 type parameter-problem icmpv6 code no-route
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip6 icmpv6 mtu 5 icmpv6 id 7
! refused
> ip6 icmpv6 type != echo-reply icmpv6 id 1
= icmpv6 type != echo-reply icmpv6 type { echo-request, echo-reply } icmpv6 id 1
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000081 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip6 icmpv6 type . icmpv6 id { echo-request . 5 }
= icmpv6 type { echo-request, echo-reply } icmpv6 type . icmpv6 id { echo-request . 5 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __set%d t 3 size 1
. __set%d t 0
. element 00000080 00000500  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ payload load 2b @ transport header + 4 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 code foo
! refused
> ip6 icmpv6 id set 5
= icmpv6 type { echo-request, echo-reply } icmpv6 id set 5
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 1 0x00000500 ]
. [ payload write reg 1 => 2b @ transport header + 4 csum_type 1 csum_off 2 csum_flags 0x0 ]
> ip6 icmpv6 mtu set 1280
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ immediate reg 1 0x00050000 ]
. [ payload write reg 1 => 4b @ transport header + 4 csum_type 1 csum_off 2 csum_flags 0x0 ]
> ip6 icmpv6
! refused
> ip icmpv6 type echo-request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000080 ]
> ip icmpv6 type { nd-neighbor-solicit, nd-router-advert } accept
= icmpv6 type { nd-router-advert, nd-neighbor-solicit } accept
. __set%d t 3 size 2
. __set%d t 0
. element 00000087  : 0 [end]	element 00000086  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> ip icmpv6 code 1
= icmpv6 code admin-prohibited
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip icmpv6 id 1
= icmpv6 type { echo-request, echo-reply } icmpv6 id 1
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip icmpv6 mtu 5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x05000000 ]
> ip meta l4proto ipv6-icmp icmpv6 type echo-request
= icmpv6 type echo-request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000080 ]
> ip ip6 nexthdr icmpv6 icmpv6 type echo-request
! refused
> ip ip6 saddr ::1 icmpv6 type echo-request
! refused
> ip meta nfproto ipv6 icmpv6 type echo-request
! refused
> ip icmpv6 type echo-request ip6 saddr ::1
! refused
> ip meta l4proto icmpv6 accept
= meta l4proto ipv6-icmp accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ immediate reg 0 accept ]
> ip icmpv6 type != echo-request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000080 ]
> ip meta l4proto { icmp, ipv6-icmp } accept
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 0000003a  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> ip ip6 nexthdr ipv6-icmp icmpv6 type { 1, 2 }
! refused
> ip icmpv6 type vmap { echo-request : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000080  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet icmpv6 type echo-request
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000080 ]
> inet icmpv6 type { nd-neighbor-solicit, nd-router-advert } accept
= icmpv6 type { nd-router-advert, nd-neighbor-solicit } accept
. __set%d t 3 size 2
. __set%d t 0
. element 00000087  : 0 [end]	element 00000086  : 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> inet icmpv6 code 1
= icmpv6 code admin-prohibited
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet icmpv6 id 1
= icmpv6 type { echo-request, echo-reply } icmpv6 id 1
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> inet icmpv6 mtu 5
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x05000000 ]
> inet meta l4proto ipv6-icmp icmpv6 type echo-request
= icmpv6 type echo-request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000080 ]
> inet ip6 nexthdr icmpv6 icmpv6 type echo-request
= ip6 nexthdr ipv6-icmp icmpv6 type echo-request
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000080 ]
> inet ip6 saddr ::1 icmpv6 type echo-request
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000080 ]
> inet meta nfproto ipv6 icmpv6 type echo-request
= icmpv6 type echo-request
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000080 ]
> inet icmpv6 type echo-request ip6 saddr ::1
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000080 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> inet meta l4proto icmpv6 accept
= meta l4proto ipv6-icmp accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ immediate reg 0 accept ]
> inet icmpv6 type != echo-request
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000080 ]
> inet meta l4proto { icmp, ipv6-icmp } accept
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 0000003a  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> inet ip6 nexthdr ipv6-icmp icmpv6 type { 1, 2 }
= ip6 nexthdr ipv6-icmp icmpv6 type { destination-unreachable, packet-too-big }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> inet icmpv6 type vmap { echo-request : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000080  : accept 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge icmpv6 type echo-request
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000080 ]
> bridge icmpv6 type { nd-neighbor-solicit, nd-router-advert } accept
= icmpv6 type { nd-router-advert, nd-neighbor-solicit } accept
. __set%d t 3 size 2
. __set%d t 0
. element 00000087  : 0 [end]	element 00000086  : 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> bridge icmpv6 code 1
= icmpv6 code admin-prohibited
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> bridge icmpv6 id 1
= icmpv6 type { echo-request, echo-reply } icmpv6 id 1
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> bridge icmpv6 mtu 5
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x05000000 ]
> bridge meta l4proto ipv6-icmp icmpv6 type echo-request
= icmpv6 type echo-request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000080 ]
> bridge ip6 nexthdr icmpv6 icmpv6 type echo-request
= ip6 nexthdr ipv6-icmp icmpv6 type echo-request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000080 ]
> bridge ip6 saddr ::1 icmpv6 type echo-request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000080 ]
> bridge meta nfproto ipv6 icmpv6 type echo-request
! refused
> bridge icmpv6 type echo-request ip6 saddr ::1
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000080 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> bridge meta l4proto icmpv6 accept
= meta l4proto ipv6-icmp accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ immediate reg 0 accept ]
> bridge icmpv6 type != echo-request
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000080 ]
> bridge meta l4proto { icmp, ipv6-icmp } accept
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 0000003a  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> bridge ip6 nexthdr ipv6-icmp icmpv6 type { 1, 2 }
= ip6 nexthdr ipv6-icmp icmpv6 type { destination-unreachable, packet-too-big }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> bridge icmpv6 type vmap { echo-request : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000080  : accept 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> netdev icmpv6 type echo-request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000080 ]
> netdev icmpv6 type { nd-neighbor-solicit, nd-router-advert } accept
= icmpv6 type { nd-router-advert, nd-neighbor-solicit } accept
. __set%d t 3 size 2
. __set%d t 0
. element 00000087  : 0 [end]	element 00000086  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> netdev icmpv6 code 1
= icmpv6 code admin-prohibited
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev icmpv6 id 1
= icmpv6 type { echo-request, echo-reply } icmpv6 id 1
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> netdev icmpv6 mtu 5
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x05000000 ]
> netdev meta l4proto ipv6-icmp icmpv6 type echo-request
= icmpv6 type echo-request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000080 ]
> netdev ip6 nexthdr icmpv6 icmpv6 type echo-request
= ip6 nexthdr ipv6-icmp icmpv6 type echo-request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000080 ]
> netdev ip6 saddr ::1 icmpv6 type echo-request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000080 ]
> netdev meta nfproto ipv6 icmpv6 type echo-request
! refused
> netdev icmpv6 type echo-request ip6 saddr ::1
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000080 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> netdev meta l4proto icmpv6 accept
= meta l4proto ipv6-icmp accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ immediate reg 0 accept ]
> netdev icmpv6 type != echo-request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000080 ]
> netdev meta l4proto { icmp, ipv6-icmp } accept
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 0000003a  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> netdev ip6 nexthdr ipv6-icmp icmpv6 type { 1, 2 }
= ip6 nexthdr ipv6-icmp icmpv6 type { destination-unreachable, packet-too-big }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 1b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> netdev icmpv6 type vmap { echo-request : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000080  : accept 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> arp icmpv6 type echo-request
! refused
> arp icmpv6 type { nd-neighbor-solicit, nd-router-advert } accept
! refused
> arp icmpv6 code 1
! refused
> arp icmpv6 id 1
! refused
> arp icmpv6 mtu 5
! refused
> arp ip6 nexthdr icmpv6 icmpv6 type echo-request
! refused
> arp ip6 saddr ::1 icmpv6 type echo-request
! refused
> arp meta nfproto ipv6 icmpv6 type echo-request
! refused
> arp icmpv6 type echo-request ip6 saddr ::1
! refused
> arp meta l4proto icmpv6 accept
= meta l4proto ipv6-icmp accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ immediate reg 0 accept ]
> arp icmpv6 type != echo-request
! refused
> arp meta l4proto { icmp, ipv6-icmp } accept
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 0000003a  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> arp ip6 nexthdr ipv6-icmp icmpv6 type { 1, 2 }
! refused
> arp icmpv6 type vmap { echo-request : accept }
! refused
> inet meta nfproto ipv6 icmp type 8
= meta nfproto ipv6 icmp type echo-request
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> inet meta nfproto ipv4 icmpv6 type 8
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> bridge meta protocol ip6 icmp type 8
= meta protocol ip6 icmp type echo-request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
