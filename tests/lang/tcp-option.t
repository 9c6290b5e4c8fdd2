# TCP options
> ip tcp option maxseg exists
. [ exthdr load tcpopt 1b @ 2 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option maxseg missing
. [ exthdr load tcpopt 1b @ 2 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp option maxseg
! refused
> ip reset tcp option maxseg
. [ exthdr reset tcpopt 2 ]
> ip tcp option maxseg kind 1
! refused
> ip tcp option maxseg == 1
= tcp option maxseg exists
. [ exthdr load tcpopt 1b @ 2 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option maxseg != exists
. [ exthdr load tcpopt 1b @ 2 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option maxseg foo 1
! refused
> ip tcp option maxseg length 4
. [ exthdr load tcpopt 1b @ 2 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip tcp option maxseg length 1
. [ exthdr load tcpopt 1b @ 2 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option maxseg length != 1
. [ exthdr load tcpopt 1b @ 2 + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option maxseg length 1-2
. [ exthdr load tcpopt 1b @ 2 + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000002 ]
> ip tcp option maxseg length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load tcpopt 1b @ 2 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option maxseg length > 1
. [ exthdr load tcpopt 1b @ 2 + 1 => reg 1 ]
. [ cmp gt reg 1 0x00000001 ]
> ip tcp option maxseg length set 1
. [ immediate reg 1 0x00000001 ]
. [ exthdr write tcpopt reg 1 => 1b @ 2 + 1 ]
~ kernel
> ip tcp option maxseg size 1
. [ exthdr load tcpopt 2b @ 2 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip tcp option maxseg size != 1
. [ exthdr load tcpopt 2b @ 2 + 2 => reg 1 ]
. [ cmp neq reg 1 0x00000100 ]
> ip tcp option maxseg size 1-2
. [ exthdr load tcpopt 2b @ 2 + 2 => reg 1 ]
. [ cmp gte reg 1 0x00000100 ]
. [ cmp lte reg 1 0x00000200 ]
> ip tcp option maxseg size { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load tcpopt 2b @ 2 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option maxseg size > 1
. [ exthdr load tcpopt 2b @ 2 + 2 => reg 1 ]
. [ cmp gt reg 1 0x00000100 ]
> ip tcp option maxseg size set 1
. [ immediate reg 1 0x00000100 ]
. [ exthdr write tcpopt reg 1 => 2b @ 2 + 2 ]
> ip tcp option window exists
. [ exthdr load tcpopt 1b @ 3 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option window missing
. [ exthdr load tcpopt 1b @ 3 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp option window
! refused
> ip reset tcp option window
. [ exthdr reset tcpopt 3 ]
> ip tcp option window kind 1
! refused
> ip tcp option window == 1
= tcp option window exists
. [ exthdr load tcpopt 1b @ 3 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option window != exists
. [ exthdr load tcpopt 1b @ 3 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option window foo 1
! refused
> ip tcp option window length 4
. [ exthdr load tcpopt 1b @ 3 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip tcp option window length 1
. [ exthdr load tcpopt 1b @ 3 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option window length != 1
. [ exthdr load tcpopt 1b @ 3 + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option window length 1-2
. [ exthdr load tcpopt 1b @ 3 + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000002 ]
> ip tcp option window length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load tcpopt 1b @ 3 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option window length > 1
. [ exthdr load tcpopt 1b @ 3 + 1 => reg 1 ]
. [ cmp gt reg 1 0x00000001 ]
> ip tcp option window length set 1
. [ immediate reg 1 0x00000001 ]
. [ exthdr write tcpopt reg 1 => 1b @ 3 + 1 ]
~ kernel
> ip tcp option window count 1
. [ exthdr load tcpopt 1b @ 3 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option window count != 1
. [ exthdr load tcpopt 1b @ 3 + 2 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option window count 1-2
. [ exthdr load tcpopt 1b @ 3 + 2 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000002 ]
> ip tcp option window count { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load tcpopt 1b @ 3 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option window count > 1
. [ exthdr load tcpopt 1b @ 3 + 2 => reg 1 ]
. [ cmp gt reg 1 0x00000001 ]
> ip tcp option window count set 1
. [ immediate reg 1 0x00000001 ]
. [ exthdr write tcpopt reg 1 => 1b @ 3 + 2 ]
~ kernel
> ip tcp option sack-perm exists
. [ exthdr load tcpopt 1b @ 4 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option sack-perm missing
. [ exthdr load tcpopt 1b @ 4 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp option sack-perm
! refused
> ip reset tcp option sack-perm
. [ exthdr reset tcpopt 4 ]
> ip tcp option sack-perm kind 1
! refused
> ip tcp option sack-perm == 1
= tcp option sack-perm exists
. [ exthdr load tcpopt 1b @ 4 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option sack-perm != exists
. [ exthdr load tcpopt 1b @ 4 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option sack-perm foo 1
! refused
> ip tcp option sack-perm length 4
. [ exthdr load tcpopt 1b @ 4 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip tcp option sack-perm length 1
. [ exthdr load tcpopt 1b @ 4 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option sack-perm length != 1
. [ exthdr load tcpopt 1b @ 4 + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option sack-perm length 1-2
. [ exthdr load tcpopt 1b @ 4 + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000002 ]
> ip tcp option sack-perm length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load tcpopt 1b @ 4 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option sack-perm length > 1
. [ exthdr load tcpopt 1b @ 4 + 1 => reg 1 ]
. [ cmp gt reg 1 0x00000001 ]
> ip tcp option sack-perm length set 1
. [ immediate reg 1 0x00000001 ]
. [ exthdr write tcpopt reg 1 => 1b @ 4 + 1 ]
~ kernel
> ip tcp option sack exists
. [ exthdr load tcpopt 1b @ 5 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option sack missing
. [ exthdr load tcpopt 1b @ 5 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp option sack
! refused
> ip reset tcp option sack
. [ exthdr reset tcpopt 5 ]
> ip tcp option sack kind 1
! refused
> ip tcp option sack == 1
= tcp option sack exists
. [ exthdr load tcpopt 1b @ 5 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option sack != exists
. [ exthdr load tcpopt 1b @ 5 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option sack foo 1
! refused
> ip tcp option sack length 4
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip tcp option sack length 1
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option sack length != 1
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option sack length 1-2
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000002 ]
> ip tcp option sack length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option sack length > 1
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp gt reg 1 0x00000001 ]
> ip tcp option sack length set 1
. [ immediate reg 1 0x00000001 ]
. [ exthdr write tcpopt reg 1 => 1b @ 5 + 1 ]
~ kernel
> ip tcp option sack left 1
. [ exthdr load tcpopt 4b @ 5 + 2 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip tcp option sack left != 1
. [ exthdr load tcpopt 4b @ 5 + 2 => reg 1 ]
. [ cmp neq reg 1 0x01000000 ]
> ip tcp option sack left 1-2
. [ exthdr load tcpopt 4b @ 5 + 2 => reg 1 ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x02000000 ]
> ip tcp option sack left { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load tcpopt 4b @ 5 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option sack left > 1
. [ exthdr load tcpopt 4b @ 5 + 2 => reg 1 ]
. [ cmp gt reg 1 0x01000000 ]
> ip tcp option sack left set 1
. [ immediate reg 1 0x01000000 ]
. [ exthdr write tcpopt reg 1 => 4b @ 5 + 2 ]
> ip tcp option sack right 1
. [ exthdr load tcpopt 4b @ 5 + 6 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip tcp option sack right != 1
. [ exthdr load tcpopt 4b @ 5 + 6 => reg 1 ]
. [ cmp neq reg 1 0x01000000 ]
> ip tcp option sack right 1-2
. [ exthdr load tcpopt 4b @ 5 + 6 => reg 1 ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x02000000 ]
> ip tcp option sack right { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load tcpopt 4b @ 5 + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option sack right > 1
. [ exthdr load tcpopt 4b @ 5 + 6 => reg 1 ]
. [ cmp gt reg 1 0x01000000 ]
> ip tcp option sack right set 1
. [ immediate reg 1 0x01000000 ]
. [ exthdr write tcpopt reg 1 => 4b @ 5 + 6 ]
> ip tcp option sack0 exists
= tcp option sack exists
. [ exthdr load tcpopt 1b @ 5 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option sack0 missing
= tcp option sack missing
. [ exthdr load tcpopt 1b @ 5 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp option sack0
! refused
> ip reset tcp option sack0
= reset tcp option sack
. [ exthdr reset tcpopt 5 ]
> ip tcp option sack0 kind 1
! refused
> ip tcp option sack0 == 1
= tcp option sack exists
. [ exthdr load tcpopt 1b @ 5 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option sack0 != exists
= tcp option sack != exists
. [ exthdr load tcpopt 1b @ 5 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option sack0 foo 1
! refused
> ip tcp option sack0 length 4
= tcp option sack length 4
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip tcp option sack0 length 1
= tcp option sack length 1
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option sack0 length != 1
= tcp option sack length != 1
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option sack0 length 1-2
= tcp option sack length 1-2
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000002 ]
> ip tcp option sack0 length { 1, 2 }
= tcp option sack length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option sack0 length > 1
= tcp option sack length > 1
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp gt reg 1 0x00000001 ]
> ip tcp option sack0 length set 1
. [ immediate reg 1 0x00000001 ]
. [ exthdr write tcpopt reg 1 => 1b @ 5 + 1 ]
~ kernel
> ip tcp option sack0 left 1
= tcp option sack left 1
. [ exthdr load tcpopt 4b @ 5 + 2 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip tcp option sack0 left != 1
= tcp option sack left != 1
. [ exthdr load tcpopt 4b @ 5 + 2 => reg 1 ]
. [ cmp neq reg 1 0x01000000 ]
> ip tcp option sack0 left 1-2
= tcp option sack left 1-2
. [ exthdr load tcpopt 4b @ 5 + 2 => reg 1 ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x02000000 ]
> ip tcp option sack0 left { 1, 2 }
= tcp option sack left { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load tcpopt 4b @ 5 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option sack0 left > 1
= tcp option sack left > 1
. [ exthdr load tcpopt 4b @ 5 + 2 => reg 1 ]
. [ cmp gt reg 1 0x01000000 ]
> ip tcp option sack0 left set 1
= tcp option sack left set 1
. [ immediate reg 1 0x01000000 ]
. [ exthdr write tcpopt reg 1 => 4b @ 5 + 2 ]
> ip tcp option sack0 right 1
= tcp option sack right 1
. [ exthdr load tcpopt 4b @ 5 + 6 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip tcp option sack0 right != 1
= tcp option sack right != 1
. [ exthdr load tcpopt 4b @ 5 + 6 => reg 1 ]
. [ cmp neq reg 1 0x01000000 ]
> ip tcp option sack0 right 1-2
= tcp option sack right 1-2
. [ exthdr load tcpopt 4b @ 5 + 6 => reg 1 ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x02000000 ]
> ip tcp option sack0 right { 1, 2 }
= tcp option sack right { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load tcpopt 4b @ 5 + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option sack0 right > 1
= tcp option sack right > 1
. [ exthdr load tcpopt 4b @ 5 + 6 => reg 1 ]
. [ cmp gt reg 1 0x01000000 ]
> ip tcp option sack0 right set 1
= tcp option sack right set 1
. [ immediate reg 1 0x01000000 ]
. [ exthdr write tcpopt reg 1 => 4b @ 5 + 6 ]
> ip tcp option sack1 exists
= tcp option sack exists
. [ exthdr load tcpopt 1b @ 5 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option sack1 missing
= tcp option sack missing
. [ exthdr load tcpopt 1b @ 5 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp option sack1
! refused
> ip reset tcp option sack1
= reset tcp option sack
. [ exthdr reset tcpopt 5 ]
> ip tcp option sack1 kind 1
! refused
> ip tcp option sack1 == 1
= tcp option sack exists
. [ exthdr load tcpopt 1b @ 5 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option sack1 != exists
= tcp option sack != exists
. [ exthdr load tcpopt 1b @ 5 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option sack1 foo 1
! refused
> ip tcp option sack1 length 4
= tcp option sack length 4
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip tcp option sack1 length 1
= tcp option sack length 1
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option sack1 length != 1
= tcp option sack length != 1
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option sack1 length 1-2
= tcp option sack length 1-2
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000002 ]
> ip tcp option sack1 length { 1, 2 }
= tcp option sack length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option sack1 length > 1
= tcp option sack length > 1
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp gt reg 1 0x00000001 ]
> ip tcp option sack1 length set 1
. [ immediate reg 1 0x00000001 ]
. [ exthdr write tcpopt reg 1 => 1b @ 5 + 1 ]
~ kernel
> ip tcp option sack1 left 1
. [ exthdr load tcpopt 4b @ 5 + 10 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip tcp option sack1 left != 1
. [ exthdr load tcpopt 4b @ 5 + 10 => reg 1 ]
. [ cmp neq reg 1 0x01000000 ]
> ip tcp option sack1 left 1-2
. [ exthdr load tcpopt 4b @ 5 + 10 => reg 1 ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x02000000 ]
> ip tcp option sack1 left { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load tcpopt 4b @ 5 + 10 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option sack1 left > 1
. [ exthdr load tcpopt 4b @ 5 + 10 => reg 1 ]
. [ cmp gt reg 1 0x01000000 ]
> ip tcp option sack1 left set 1
. [ immediate reg 1 0x01000000 ]
. [ exthdr write tcpopt reg 1 => 4b @ 5 + 10 ]
> ip tcp option sack1 right 1
. [ exthdr load tcpopt 4b @ 5 + 14 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip tcp option sack1 right != 1
. [ exthdr load tcpopt 4b @ 5 + 14 => reg 1 ]
. [ cmp neq reg 1 0x01000000 ]
> ip tcp option sack1 right 1-2
. [ exthdr load tcpopt 4b @ 5 + 14 => reg 1 ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x02000000 ]
> ip tcp option sack1 right { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load tcpopt 4b @ 5 + 14 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option sack1 right > 1
. [ exthdr load tcpopt 4b @ 5 + 14 => reg 1 ]
. [ cmp gt reg 1 0x01000000 ]
> ip tcp option sack1 right set 1
. [ immediate reg 1 0x01000000 ]
. [ exthdr write tcpopt reg 1 => 4b @ 5 + 14 ]
> ip tcp option sack2 exists
= tcp option sack exists
. [ exthdr load tcpopt 1b @ 5 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option sack2 missing
= tcp option sack missing
. [ exthdr load tcpopt 1b @ 5 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp option sack2
! refused
> ip reset tcp option sack2
= reset tcp option sack
. [ exthdr reset tcpopt 5 ]
> ip tcp option sack2 kind 1
! refused
> ip tcp option sack2 == 1
= tcp option sack exists
. [ exthdr load tcpopt 1b @ 5 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option sack2 != exists
= tcp option sack != exists
. [ exthdr load tcpopt 1b @ 5 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option sack2 foo 1
! refused
> ip tcp option sack2 length 4
= tcp option sack length 4
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip tcp option sack2 length 1
= tcp option sack length 1
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option sack2 length != 1
= tcp option sack length != 1
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option sack2 length 1-2
= tcp option sack length 1-2
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000002 ]
> ip tcp option sack2 length { 1, 2 }
= tcp option sack length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option sack2 length > 1
= tcp option sack length > 1
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp gt reg 1 0x00000001 ]
> ip tcp option sack2 length set 1
. [ immediate reg 1 0x00000001 ]
. [ exthdr write tcpopt reg 1 => 1b @ 5 + 1 ]
~ kernel
> ip tcp option sack2 left 1
. [ exthdr load tcpopt 4b @ 5 + 18 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip tcp option sack2 left != 1
. [ exthdr load tcpopt 4b @ 5 + 18 => reg 1 ]
. [ cmp neq reg 1 0x01000000 ]
> ip tcp option sack2 left 1-2
. [ exthdr load tcpopt 4b @ 5 + 18 => reg 1 ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x02000000 ]
> ip tcp option sack2 left { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load tcpopt 4b @ 5 + 18 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option sack2 left > 1
. [ exthdr load tcpopt 4b @ 5 + 18 => reg 1 ]
. [ cmp gt reg 1 0x01000000 ]
> ip tcp option sack2 left set 1
. [ immediate reg 1 0x01000000 ]
. [ exthdr write tcpopt reg 1 => 4b @ 5 + 18 ]
> ip tcp option sack2 right 1
. [ exthdr load tcpopt 4b @ 5 + 22 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip tcp option sack2 right != 1
. [ exthdr load tcpopt 4b @ 5 + 22 => reg 1 ]
. [ cmp neq reg 1 0x01000000 ]
> ip tcp option sack2 right 1-2
. [ exthdr load tcpopt 4b @ 5 + 22 => reg 1 ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x02000000 ]
> ip tcp option sack2 right { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load tcpopt 4b @ 5 + 22 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option sack2 right > 1
. [ exthdr load tcpopt 4b @ 5 + 22 => reg 1 ]
. [ cmp gt reg 1 0x01000000 ]
> ip tcp option sack2 right set 1
. [ immediate reg 1 0x01000000 ]
. [ exthdr write tcpopt reg 1 => 4b @ 5 + 22 ]
> ip tcp option sack3 exists
= tcp option sack exists
. [ exthdr load tcpopt 1b @ 5 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option sack3 missing
= tcp option sack missing
. [ exthdr load tcpopt 1b @ 5 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp option sack3
! refused
> ip reset tcp option sack3
= reset tcp option sack
. [ exthdr reset tcpopt 5 ]
> ip tcp option sack3 kind 1
! refused
> ip tcp option sack3 == 1
= tcp option sack exists
. [ exthdr load tcpopt 1b @ 5 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option sack3 != exists
= tcp option sack != exists
. [ exthdr load tcpopt 1b @ 5 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option sack3 foo 1
! refused
> ip tcp option sack3 length 4
= tcp option sack length 4
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip tcp option sack3 length 1
= tcp option sack length 1
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option sack3 length != 1
= tcp option sack length != 1
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option sack3 length 1-2
= tcp option sack length 1-2
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000002 ]
> ip tcp option sack3 length { 1, 2 }
= tcp option sack length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option sack3 length > 1
= tcp option sack length > 1
. [ exthdr load tcpopt 1b @ 5 + 1 => reg 1 ]
. [ cmp gt reg 1 0x00000001 ]
> ip tcp option sack3 length set 1
. [ immediate reg 1 0x00000001 ]
. [ exthdr write tcpopt reg 1 => 1b @ 5 + 1 ]
~ kernel
> ip tcp option sack3 left 1
. [ exthdr load tcpopt 4b @ 5 + 26 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip tcp option sack3 left != 1
. [ exthdr load tcpopt 4b @ 5 + 26 => reg 1 ]
. [ cmp neq reg 1 0x01000000 ]
> ip tcp option sack3 left 1-2
. [ exthdr load tcpopt 4b @ 5 + 26 => reg 1 ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x02000000 ]
> ip tcp option sack3 left { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load tcpopt 4b @ 5 + 26 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option sack3 left > 1
. [ exthdr load tcpopt 4b @ 5 + 26 => reg 1 ]
. [ cmp gt reg 1 0x01000000 ]
> ip tcp option sack3 left set 1
. [ immediate reg 1 0x01000000 ]
. [ exthdr write tcpopt reg 1 => 4b @ 5 + 26 ]
> ip tcp option sack3 right 1
. [ exthdr load tcpopt 4b @ 5 + 30 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip tcp option sack3 right != 1
. [ exthdr load tcpopt 4b @ 5 + 30 => reg 1 ]
. [ cmp neq reg 1 0x01000000 ]
> ip tcp option sack3 right 1-2
. [ exthdr load tcpopt 4b @ 5 + 30 => reg 1 ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x02000000 ]
> ip tcp option sack3 right { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load tcpopt 4b @ 5 + 30 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option sack3 right > 1
. [ exthdr load tcpopt 4b @ 5 + 30 => reg 1 ]
. [ cmp gt reg 1 0x01000000 ]
> ip tcp option sack3 right set 1
. [ immediate reg 1 0x01000000 ]
. [ exthdr write tcpopt reg 1 => 4b @ 5 + 30 ]
> ip tcp option timestamp exists
. [ exthdr load tcpopt 1b @ 8 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option timestamp missing
. [ exthdr load tcpopt 1b @ 8 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp option timestamp
! refused
> ip reset tcp option timestamp
. [ exthdr reset tcpopt 8 ]
> ip tcp option timestamp kind 1
! refused
> ip tcp option timestamp == 1
= tcp option timestamp exists
. [ exthdr load tcpopt 1b @ 8 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option timestamp != exists
. [ exthdr load tcpopt 1b @ 8 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option timestamp foo 1
! refused
> ip tcp option timestamp length 4
. [ exthdr load tcpopt 1b @ 8 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip tcp option timestamp length 1
. [ exthdr load tcpopt 1b @ 8 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option timestamp length != 1
. [ exthdr load tcpopt 1b @ 8 + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option timestamp length 1-2
. [ exthdr load tcpopt 1b @ 8 + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000002 ]
> ip tcp option timestamp length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load tcpopt 1b @ 8 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option timestamp length > 1
. [ exthdr load tcpopt 1b @ 8 + 1 => reg 1 ]
. [ cmp gt reg 1 0x00000001 ]
> ip tcp option timestamp length set 1
. [ immediate reg 1 0x00000001 ]
. [ exthdr write tcpopt reg 1 => 1b @ 8 + 1 ]
~ kernel
> ip tcp option timestamp tsval 1
. [ exthdr load tcpopt 4b @ 8 + 2 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip tcp option timestamp tsval != 1
. [ exthdr load tcpopt 4b @ 8 + 2 => reg 1 ]
. [ cmp neq reg 1 0x01000000 ]
> ip tcp option timestamp tsval 1-2
. [ exthdr load tcpopt 4b @ 8 + 2 => reg 1 ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x02000000 ]
> ip tcp option timestamp tsval { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load tcpopt 4b @ 8 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option timestamp tsval > 1
. [ exthdr load tcpopt 4b @ 8 + 2 => reg 1 ]
. [ cmp gt reg 1 0x01000000 ]
> ip tcp option timestamp tsval set 1
. [ immediate reg 1 0x01000000 ]
. [ exthdr write tcpopt reg 1 => 4b @ 8 + 2 ]
> ip tcp option timestamp tsecr 1
. [ exthdr load tcpopt 4b @ 8 + 6 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip tcp option timestamp tsecr != 1
. [ exthdr load tcpopt 4b @ 8 + 6 => reg 1 ]
. [ cmp neq reg 1 0x01000000 ]
> ip tcp option timestamp tsecr 1-2
. [ exthdr load tcpopt 4b @ 8 + 6 => reg 1 ]
. [ cmp gte reg 1 0x01000000 ]
. [ cmp lte reg 1 0x02000000 ]
> ip tcp option timestamp tsecr { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ exthdr load tcpopt 4b @ 8 + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option timestamp tsecr > 1
. [ exthdr load tcpopt 4b @ 8 + 6 => reg 1 ]
. [ cmp gt reg 1 0x01000000 ]
> ip tcp option timestamp tsecr set 1
. [ immediate reg 1 0x01000000 ]
. [ exthdr write tcpopt reg 1 => 4b @ 8 + 6 ]
> ip tcp option eol exists
. [ exthdr load tcpopt 1b @ 0 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option eol missing
. [ exthdr load tcpopt 1b @ 0 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp option eol
! refused
> ip reset tcp option eol
. [ exthdr reset tcpopt 0 ]
> ip tcp option eol kind 1
! refused
> ip tcp option eol == 1
= tcp option eol exists
. [ exthdr load tcpopt 1b @ 0 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option eol != exists
. [ exthdr load tcpopt 1b @ 0 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option eol foo 1
! refused
> ip tcp option eol length 4
! refused
> ip tcp option nop exists
. [ exthdr load tcpopt 1b @ 1 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option nop missing
. [ exthdr load tcpopt 1b @ 1 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp option nop
! refused
> ip reset tcp option nop
. [ exthdr reset tcpopt 1 ]
> ip tcp option nop kind 1
! refused
> ip tcp option nop == 1
= tcp option nop exists
. [ exthdr load tcpopt 1b @ 1 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option nop != exists
. [ exthdr load tcpopt 1b @ 1 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option nop foo 1
! refused
> ip tcp option nop length 4
! refused
> ip tcp option mss exists
= tcp option maxseg exists
. [ exthdr load tcpopt 1b @ 2 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option mss missing
= tcp option maxseg missing
. [ exthdr load tcpopt 1b @ 2 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp option mss
! refused
> ip reset tcp option mss
= reset tcp option maxseg
. [ exthdr reset tcpopt 2 ]
> ip tcp option mss kind 1
! refused
> ip tcp option mss == 1
= tcp option maxseg exists
. [ exthdr load tcpopt 1b @ 2 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option mss != exists
= tcp option maxseg != exists
. [ exthdr load tcpopt 1b @ 2 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option mss foo 1
! refused
> ip tcp option mss length 4
= tcp option maxseg length 4
. [ exthdr load tcpopt 1b @ 2 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip tcp option mss length 1
= tcp option maxseg length 1
. [ exthdr load tcpopt 1b @ 2 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option mss length != 1
= tcp option maxseg length != 1
. [ exthdr load tcpopt 1b @ 2 + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option mss length 1-2
= tcp option maxseg length 1-2
. [ exthdr load tcpopt 1b @ 2 + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000002 ]
> ip tcp option mss length { 1, 2 }
= tcp option maxseg length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load tcpopt 1b @ 2 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option mss length > 1
= tcp option maxseg length > 1
. [ exthdr load tcpopt 1b @ 2 + 1 => reg 1 ]
. [ cmp gt reg 1 0x00000001 ]
> ip tcp option mss length set 1
. [ immediate reg 1 0x00000001 ]
. [ exthdr write tcpopt reg 1 => 1b @ 2 + 1 ]
~ kernel
> ip tcp option mss size 1
= tcp option maxseg size 1
. [ exthdr load tcpopt 2b @ 2 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip tcp option mss size != 1
= tcp option maxseg size != 1
. [ exthdr load tcpopt 2b @ 2 + 2 => reg 1 ]
. [ cmp neq reg 1 0x00000100 ]
> ip tcp option mss size 1-2
= tcp option maxseg size 1-2
. [ exthdr load tcpopt 2b @ 2 + 2 => reg 1 ]
. [ cmp gte reg 1 0x00000100 ]
. [ cmp lte reg 1 0x00000200 ]
> ip tcp option mss size { 1, 2 }
= tcp option maxseg size { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load tcpopt 2b @ 2 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option mss size > 1
= tcp option maxseg size > 1
. [ exthdr load tcpopt 2b @ 2 + 2 => reg 1 ]
. [ cmp gt reg 1 0x00000100 ]
> ip tcp option mss size set 1
= tcp option maxseg size set 1
. [ immediate reg 1 0x00000100 ]
. [ exthdr write tcpopt reg 1 => 2b @ 2 + 2 ]
> ip tcp option sack-permitted exists
= tcp option sack-perm exists
. [ exthdr load tcpopt 1b @ 4 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option sack-permitted missing
= tcp option sack-perm missing
. [ exthdr load tcpopt 1b @ 4 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp option sack-permitted
! refused
> ip reset tcp option sack-permitted
= reset tcp option sack-perm
. [ exthdr reset tcpopt 4 ]
> ip tcp option sack-permitted kind 1
! refused
> ip tcp option sack-permitted == 1
= tcp option sack-perm exists
. [ exthdr load tcpopt 1b @ 4 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option sack-permitted != exists
= tcp option sack-perm != exists
. [ exthdr load tcpopt 1b @ 4 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option sack-permitted foo 1
! refused
> ip tcp option sack-permitted length 4
= tcp option sack-perm length 4
. [ exthdr load tcpopt 1b @ 4 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip tcp option sack-permitted length 1
= tcp option sack-perm length 1
. [ exthdr load tcpopt 1b @ 4 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option sack-permitted length != 1
= tcp option sack-perm length != 1
. [ exthdr load tcpopt 1b @ 4 + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option sack-permitted length 1-2
= tcp option sack-perm length 1-2
. [ exthdr load tcpopt 1b @ 4 + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000002 ]
> ip tcp option sack-permitted length { 1, 2 }
= tcp option sack-perm length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load tcpopt 1b @ 4 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option sack-permitted length > 1
= tcp option sack-perm length > 1
. [ exthdr load tcpopt 1b @ 4 + 1 => reg 1 ]
. [ cmp gt reg 1 0x00000001 ]
> ip tcp option sack-permitted length set 1
. [ immediate reg 1 0x00000001 ]
. [ exthdr write tcpopt reg 1 => 1b @ 4 + 1 ]
~ kernel
> ip tcp option echo exists
= tcp option timestamp exists
. [ exthdr load tcpopt 1b @ 8 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option echo missing
= tcp option timestamp missing
. [ exthdr load tcpopt 1b @ 8 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp option echo
! refused
> ip reset tcp option echo
= reset tcp option timestamp
. [ exthdr reset tcpopt 8 ]
> ip tcp option echo kind 1
! refused
> ip tcp option echo == 1
= tcp option timestamp exists
. [ exthdr load tcpopt 1b @ 8 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option echo != exists
= tcp option timestamp != exists
. [ exthdr load tcpopt 1b @ 8 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option echo foo 1
! refused
> ip tcp option echo length 4
= tcp option timestamp length 4
. [ exthdr load tcpopt 1b @ 8 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip tcp option echo length 1
= tcp option timestamp length 1
. [ exthdr load tcpopt 1b @ 8 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option echo length != 1
= tcp option timestamp length != 1
. [ exthdr load tcpopt 1b @ 8 + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option echo length 1-2
= tcp option timestamp length 1-2
. [ exthdr load tcpopt 1b @ 8 + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000002 ]
> ip tcp option echo length { 1, 2 }
= tcp option timestamp length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load tcpopt 1b @ 8 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option echo length > 1
= tcp option timestamp length > 1
. [ exthdr load tcpopt 1b @ 8 + 1 => reg 1 ]
. [ cmp gt reg 1 0x00000001 ]
> ip tcp option echo length set 1
. [ immediate reg 1 0x00000001 ]
. [ exthdr write tcpopt reg 1 => 1b @ 8 + 1 ]
~ kernel
> ip tcp option md5sig exists
. [ exthdr load tcpopt 1b @ 19 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option md5sig missing
. [ exthdr load tcpopt 1b @ 19 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp option md5sig
! refused
> ip reset tcp option md5sig
. [ exthdr reset tcpopt 19 ]
> ip tcp option md5sig kind 1
! refused
> ip tcp option md5sig == 1
= tcp option md5sig exists
. [ exthdr load tcpopt 1b @ 19 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option md5sig != exists
. [ exthdr load tcpopt 1b @ 19 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option md5sig foo 1
! refused
> ip tcp option md5sig length 4
. [ exthdr load tcpopt 1b @ 19 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip tcp option md5sig length 1
. [ exthdr load tcpopt 1b @ 19 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option md5sig length != 1
. [ exthdr load tcpopt 1b @ 19 + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option md5sig length 1-2
. [ exthdr load tcpopt 1b @ 19 + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000002 ]
> ip tcp option md5sig length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load tcpopt 1b @ 19 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option md5sig length > 1
. [ exthdr load tcpopt 1b @ 19 + 1 => reg 1 ]
. [ cmp gt reg 1 0x00000001 ]
> ip tcp option md5sig length set 1
. [ immediate reg 1 0x00000001 ]
. [ exthdr write tcpopt reg 1 => 1b @ 19 + 1 ]
~ kernel
> ip tcp option mptcp exists
. [ exthdr load tcpopt 1b @ 30 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option mptcp missing
. [ exthdr load tcpopt 1b @ 30 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp option mptcp
! refused
> ip reset tcp option mptcp
. [ exthdr reset tcpopt 30 ]
> ip tcp option mptcp kind 1
! refused
> ip tcp option mptcp == 1
= tcp option mptcp exists
. [ exthdr load tcpopt 1b @ 30 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option mptcp != exists
. [ exthdr load tcpopt 1b @ 30 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option mptcp foo 1
! refused
> ip tcp option mptcp length 4
. [ exthdr load tcpopt 1b @ 30 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip tcp option mptcp length 1
. [ exthdr load tcpopt 1b @ 30 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option mptcp length != 1
. [ exthdr load tcpopt 1b @ 30 + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option mptcp length 1-2
. [ exthdr load tcpopt 1b @ 30 + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000002 ]
> ip tcp option mptcp length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load tcpopt 1b @ 30 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option mptcp length > 1
. [ exthdr load tcpopt 1b @ 30 + 1 => reg 1 ]
. [ cmp gt reg 1 0x00000001 ]
> ip tcp option mptcp length set 1
. [ immediate reg 1 0x00000001 ]
. [ exthdr write tcpopt reg 1 => 1b @ 30 + 1 ]
~ kernel
> ip tcp option mptcp subtype 1
. [ exthdr load tcpopt 1b @ 30 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000010 ]
> ip tcp option mptcp subtype != 1
. [ exthdr load tcpopt 1b @ 30 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000010 ]
> ip tcp option mptcp subtype 1-2
. [ exthdr load tcpopt 1b @ 30 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000010 ]
. [ cmp lte reg 1 0x00000020 ]
> ip tcp option mptcp subtype { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000010  : 0 [end]	element 00000020  : 0 [end]
. [ exthdr load tcpopt 1b @ 30 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option mptcp subtype > 1
. [ exthdr load tcpopt 1b @ 30 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp gt reg 1 0x00000010 ]
> ip tcp option fastopen exists
. [ exthdr load tcpopt 1b @ 34 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option fastopen missing
. [ exthdr load tcpopt 1b @ 34 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp option fastopen
! refused
> ip reset tcp option fastopen
. [ exthdr reset tcpopt 34 ]
> ip tcp option fastopen kind 1
! refused
> ip tcp option fastopen == 1
= tcp option fastopen exists
. [ exthdr load tcpopt 1b @ 34 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option fastopen != exists
. [ exthdr load tcpopt 1b @ 34 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option fastopen foo 1
! refused
> ip tcp option fastopen length 4
. [ exthdr load tcpopt 1b @ 34 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip tcp option fastopen length 1
. [ exthdr load tcpopt 1b @ 34 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option fastopen length != 1
. [ exthdr load tcpopt 1b @ 34 + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip tcp option fastopen length 1-2
. [ exthdr load tcpopt 1b @ 34 + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000002 ]
> ip tcp option fastopen length { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load tcpopt 1b @ 34 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option fastopen length > 1
. [ exthdr load tcpopt 1b @ 34 + 1 => reg 1 ]
. [ cmp gt reg 1 0x00000001 ]
> ip tcp option fastopen length set 1
. [ immediate reg 1 0x00000001 ]
. [ exthdr write tcpopt reg 1 => 1b @ 34 + 1 ]
~ kernel
> ip tcp option maxseg size set rt mtu
. [ rt load tcpmss => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 2, 2) ]
. [ exthdr write tcpopt reg 1 => 2b @ 2 + 2 ]
~ kernel
> ip tcp option maxseg size set 1360
. [ immediate reg 1 0x00005005 ]
. [ exthdr write tcpopt reg 1 => 2b @ 2 + 2 ]
> ip tcp option maxseg size set 65536
! refused
> ip tcp option maxseg size 1360-1460
. [ exthdr load tcpopt 2b @ 2 + 2 => reg 1 ]
. [ cmp gte reg 1 0x00005005 ]
. [ cmp lte reg 1 0x0000b405 ]
> ip tcp option maxseg size > 1400 tcp option maxseg size set 1400
. [ exthdr load tcpopt 2b @ 2 + 2 => reg 1 ]
. [ cmp gt reg 1 0x00007805 ]
. [ immediate reg 1 0x00007805 ]
. [ exthdr write tcpopt reg 1 => 2b @ 2 + 2 ]
> ip tcp option 6 exists
. [ exthdr load tcpopt 1b @ 6 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option 6 missing
. [ exthdr load tcpopt 1b @ 6 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp option 255 exists
. [ exthdr load tcpopt 1b @ 255 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option 256 missing
! refused
> ip tcp option @255,8,8 255
. [ exthdr load tcpopt 1b @ 255 + 1 => reg 1 ]
. [ cmp eq reg 1 0x000000ff ]
> ip tcp option @4,16,16 { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ exthdr load tcpopt 2b @ 4 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option @256,8,8 255
! refused
> ip reset tcp option 6
. [ exthdr reset tcpopt 6 ]
> ip reset tcp option 300
! refused
> ip tcp option foo exists
! refused
> ip tcp option foo
! refused
> ip tcp option mptcp subtype 16
! refused
> ip tcp option mptcp subtype { 0, 1 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000010  : 0 [end]
. [ exthdr load tcpopt 1b @ 30 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option timestamp tsval 1 tcp option timestamp tsecr 2
. [ exthdr load tcpopt 4b @ 8 + 2 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
. [ exthdr load tcpopt 4b @ 8 + 6 => reg 1 ]
. [ cmp eq reg 1 0x02000000 ]
> ip tcp option fastopen exists tcp option md5sig missing
. [ exthdr load tcpopt 1b @ 34 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ exthdr load tcpopt 1b @ 19 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp option maxseg size . tcp dport { 1400 . 22 }
. __set%d t 3 size 1
. __set%d t 0
. element 00007805 00001600  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ exthdr load tcpopt 2b @ 2 + 2 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark set tcp option maxseg size map { 1400 : 1 }
= meta mark set tcp option maxseg size map { 1400 : 0x00000001 }
. __map%d t b size 1
. __map%d t 0
. element 00007805  : 00000001 0 [end]
. [ exthdr load tcpopt 2b @ 2 + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip tcp option maxseg size vmap { 0-500 : drop }
. __map%d t f size 2
. __map%d t 0
. element 00000000  : drop 0 [end]	element 0000f501  : 1 [end]
. [ exthdr load tcpopt 2b @ 2 + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip tcp flags syn tcp option maxseg size set rt mtu counter
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ rt load tcpmss => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 2, 2) ]
. [ exthdr write tcpopt reg 1 => 2b @ 2 + 2 ]
. [ counter pkts 0 bytes 0 ]
~ kernel
> ip tcp option 0 exists
= tcp option eol exists
. [ exthdr load tcpopt 1b @ 0 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option 2 exists
= tcp option maxseg exists
. [ exthdr load tcpopt 1b @ 2 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option 30 exists
= tcp option mptcp exists
. [ exthdr load tcpopt 1b @ 30 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option @2,16,16 1400
= tcp option maxseg size 1400
. [ exthdr load tcpopt 2b @ 2 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00007805 ]
> ip tcp option @8,16,32 1
= tcp option timestamp tsval 1
. [ exthdr load tcpopt 4b @ 8 + 2 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip tcp option maxseg size & 0xff == 1
= tcp option maxseg size & 255 == 1
. [ exthdr load tcpopt 2b @ 2 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff00 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> ip6 tcp option maxseg exists
. [ exthdr load tcpopt 1b @ 2 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 tcp option maxseg size 1
. [ exthdr load tcpopt 2b @ 2 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip6 tcp option maxseg size set 1360
. [ immediate reg 1 0x00005005 ]
. [ exthdr write tcpopt reg 1 => 2b @ 2 + 2 ]
> ip6 reset tcp option sack-perm
. [ exthdr reset tcpopt 4 ]
> ip6 tcp option sack left 1
. [ exthdr load tcpopt 4b @ 5 + 2 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip6 tcp flags syn tcp option maxseg size set rt mtu
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ rt load tcpmss => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 2, 2) ]
. [ exthdr write tcpopt reg 1 => 2b @ 2 + 2 ]
~ kernel
> ip6 tcp option maxseg size set rt mtu
. [ rt load tcpmss => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 2, 2) ]
. [ exthdr write tcpopt reg 1 => 2b @ 2 + 2 ]
~ kernel
> ip6 tcp dport 22 tcp option window count 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ exthdr load tcpopt 1b @ 3 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 tcp option 6 exists
. [ exthdr load tcpopt 1b @ 6 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet tcp option maxseg exists
. [ exthdr load tcpopt 1b @ 2 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet tcp option maxseg size 1
. [ exthdr load tcpopt 2b @ 2 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> inet tcp option maxseg size set 1360
. [ immediate reg 1 0x00005005 ]
. [ exthdr write tcpopt reg 1 => 2b @ 2 + 2 ]
> inet reset tcp option sack-perm
. [ exthdr reset tcpopt 4 ]
> inet tcp option sack left 1
. [ exthdr load tcpopt 4b @ 5 + 2 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> inet tcp flags syn tcp option maxseg size set rt mtu
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ rt load tcpmss => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 2, 2) ]
. [ exthdr write tcpopt reg 1 => 2b @ 2 + 2 ]
~ kernel
> inet tcp option maxseg size set rt mtu
. [ rt load tcpmss => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 2, 2) ]
. [ exthdr write tcpopt reg 1 => 2b @ 2 + 2 ]
~ kernel
> inet tcp dport 22 tcp option window count 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ exthdr load tcpopt 1b @ 3 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet tcp option 6 exists
. [ exthdr load tcpopt 1b @ 6 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> bridge tcp option maxseg exists
. [ exthdr load tcpopt 1b @ 2 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> bridge tcp option maxseg size 1
. [ exthdr load tcpopt 2b @ 2 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> bridge tcp option maxseg size set 1360
. [ immediate reg 1 0x00005005 ]
. [ exthdr write tcpopt reg 1 => 2b @ 2 + 2 ]
> bridge reset tcp option sack-perm
. [ exthdr reset tcpopt 4 ]
> bridge tcp option sack left 1
. [ exthdr load tcpopt 4b @ 5 + 2 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> bridge tcp flags syn tcp option maxseg size set rt mtu
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ rt load tcpmss => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 2, 2) ]
. [ exthdr write tcpopt reg 1 => 2b @ 2 + 2 ]
~ kernel
> bridge tcp option maxseg size set rt mtu
. [ rt load tcpmss => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 2, 2) ]
. [ exthdr write tcpopt reg 1 => 2b @ 2 + 2 ]
~ kernel
> bridge tcp dport 22 tcp option window count 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ exthdr load tcpopt 1b @ 3 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> bridge tcp option 6 exists
. [ exthdr load tcpopt 1b @ 6 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev tcp option maxseg exists
. [ exthdr load tcpopt 1b @ 2 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev tcp option maxseg size 1
. [ exthdr load tcpopt 2b @ 2 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> netdev tcp option maxseg size set 1360
. [ immediate reg 1 0x00005005 ]
. [ exthdr write tcpopt reg 1 => 2b @ 2 + 2 ]
> netdev reset tcp option sack-perm
. [ exthdr reset tcpopt 4 ]
> netdev tcp option sack left 1
. [ exthdr load tcpopt 4b @ 5 + 2 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> netdev tcp flags syn tcp option maxseg size set rt mtu
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ rt load tcpmss => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 2, 2) ]
. [ exthdr write tcpopt reg 1 => 2b @ 2 + 2 ]
~ kernel
> netdev tcp option maxseg size set rt mtu
. [ rt load tcpmss => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 2, 2) ]
. [ exthdr write tcpopt reg 1 => 2b @ 2 + 2 ]
~ kernel
> netdev tcp dport 22 tcp option window count 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ exthdr load tcpopt 1b @ 3 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev tcp option 6 exists
. [ exthdr load tcpopt 1b @ 6 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> arp tcp option maxseg exists
. [ exthdr load tcpopt 1b @ 2 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> arp tcp option maxseg size 1
. [ exthdr load tcpopt 2b @ 2 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> arp tcp option maxseg size set 1360
. [ immediate reg 1 0x00005005 ]
. [ exthdr write tcpopt reg 1 => 2b @ 2 + 2 ]
> arp reset tcp option sack-perm
. [ exthdr reset tcpopt 4 ]
> arp tcp option sack left 1
. [ exthdr load tcpopt 4b @ 5 + 2 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> arp tcp flags syn tcp option maxseg size set rt mtu
! refused
> arp tcp option maxseg size set rt mtu
. [ rt load tcpmss => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 2, 2) ]
. [ exthdr write tcpopt reg 1 => 2b @ 2 + 2 ]
~ kernel
> arp tcp dport 22 tcp option window count 1
! refused
> arp tcp option 6 exists
. [ exthdr load tcpopt 1b @ 6 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option @3,16,4 1
= tcp option window count & 240 == 16
. [ exthdr load tcpopt 1b @ 3 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000010 ]
> ip tcp option @3,16,4 { 1, 2 }
= tcp option window count & 240 == { 16, 32 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000010  : 0 [end]	element 00000020  : 0 [end]
. [ exthdr load tcpopt 1b @ 3 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option @3,18,4 != 2
= tcp option window count & 60 != 8
. [ exthdr load tcpopt 1b @ 3 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000003c ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000008 ]
> ip tcp option @3,20,4 vmap { 1 : accept }
= tcp option window count & 15 vmap { 1 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001  : accept 0 [end]
. [ exthdr load tcpopt 1b @ 3 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set tcp option @3,16,4
= meta mark set (tcp option window count & 240) >> 4
. [ exthdr load tcpopt 1b @ 3 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000004 ) ]
. [ meta set mark with reg 1 ]
