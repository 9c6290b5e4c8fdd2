# IPv6 extension headers
> ip6 exthdr hbh exists
. [ exthdr load ipv6 1b @ 0 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 exthdr hbh missing
. [ exthdr load ipv6 1b @ 0 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 exthdr hbh
! refused
> ip6 exthdr hbh 1
= exthdr hbh exists
. [ exthdr load ipv6 1b @ 0 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 exthdr hbh != exists
. [ exthdr load ipv6 1b @ 0 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> inet exthdr hbh exists
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 0 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet exthdr hbh missing
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 0 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> inet exthdr hbh
! refused
> inet exthdr hbh 1
= exthdr hbh exists
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 0 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet exthdr hbh != exists
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 0 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip6 hbh nexthdr icmp
. [ exthdr load ipv6 1b @ 0 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 hbh nexthdr != icmp
. [ exthdr load ipv6 1b @ 0 + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip6 hbh nexthdr icmp-udp
! refused
> ip6 hbh nexthdr { icmp, udp }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000011  : 0 [end]
. [ exthdr load ipv6 1b @ 0 + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 hbh nexthdr set icmp
! refused
> ip6 hbh nexthdr vmap { icmp : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001  : accept 0 [end]
. [ exthdr load ipv6 1b @ 0 + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet hbh nexthdr icmp
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 0 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip hbh nexthdr icmp
! refused
> bridge hbh nexthdr icmp
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 0 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev hbh nexthdr icmp
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 0 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 hbh hdrlength 22
. [ exthdr load ipv6 1b @ 0 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip6 hbh hdrlength != 22
. [ exthdr load ipv6 1b @ 0 + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000016 ]
> ip6 hbh hdrlength 22-33
. [ exthdr load ipv6 1b @ 0 + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000016 ]
. [ cmp lte reg 1 0x00000021 ]
> ip6 hbh hdrlength { 22, 33 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000016  : 0 [end]	element 00000021  : 0 [end]
. [ exthdr load ipv6 1b @ 0 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 hbh hdrlength set 22
! refused
> ip6 hbh hdrlength vmap { 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000016  : accept 0 [end]
. [ exthdr load ipv6 1b @ 0 + 1 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet hbh hdrlength 22
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 0 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip hbh hdrlength 22
! refused
> bridge hbh hdrlength 22
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 0 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> netdev hbh hdrlength 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 0 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip6 exthdr dst exists
. [ exthdr load ipv6 1b @ 60 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 exthdr dst missing
. [ exthdr load ipv6 1b @ 60 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 exthdr dst
! refused
> ip6 exthdr dst 1
= exthdr dst exists
. [ exthdr load ipv6 1b @ 60 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 exthdr dst != exists
. [ exthdr load ipv6 1b @ 60 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> inet exthdr dst exists
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 60 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet exthdr dst missing
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 60 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> inet exthdr dst
! refused
> inet exthdr dst 1
= exthdr dst exists
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 60 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet exthdr dst != exists
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 60 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip6 dst nexthdr icmp
. [ exthdr load ipv6 1b @ 60 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 dst nexthdr != icmp
. [ exthdr load ipv6 1b @ 60 + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip6 dst nexthdr icmp-udp
! refused
> ip6 dst nexthdr { icmp, udp }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000011  : 0 [end]
. [ exthdr load ipv6 1b @ 60 + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 dst nexthdr set icmp
! refused
> ip6 dst nexthdr vmap { icmp : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001  : accept 0 [end]
. [ exthdr load ipv6 1b @ 60 + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet dst nexthdr icmp
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 60 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip dst nexthdr icmp
! refused
> bridge dst nexthdr icmp
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 60 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev dst nexthdr icmp
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 60 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 dst hdrlength 22
. [ exthdr load ipv6 1b @ 60 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip6 dst hdrlength != 22
. [ exthdr load ipv6 1b @ 60 + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000016 ]
> ip6 dst hdrlength 22-33
. [ exthdr load ipv6 1b @ 60 + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000016 ]
. [ cmp lte reg 1 0x00000021 ]
> ip6 dst hdrlength { 22, 33 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000016  : 0 [end]	element 00000021  : 0 [end]
. [ exthdr load ipv6 1b @ 60 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 dst hdrlength set 22
! refused
> ip6 dst hdrlength vmap { 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000016  : accept 0 [end]
. [ exthdr load ipv6 1b @ 60 + 1 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet dst hdrlength 22
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 60 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip dst hdrlength 22
! refused
> bridge dst hdrlength 22
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 60 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> netdev dst hdrlength 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 60 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip6 exthdr rt exists
. [ exthdr load ipv6 1b @ 43 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 exthdr rt missing
. [ exthdr load ipv6 1b @ 43 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 exthdr rt
! refused
> ip6 exthdr rt 1
= exthdr rt exists
. [ exthdr load ipv6 1b @ 43 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 exthdr rt != exists
. [ exthdr load ipv6 1b @ 43 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> inet exthdr rt exists
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 43 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet exthdr rt missing
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 43 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> inet exthdr rt
! refused
> inet exthdr rt 1
= exthdr rt exists
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 43 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet exthdr rt != exists
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 43 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip6 rt nexthdr icmp
. [ exthdr load ipv6 1b @ 43 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 rt nexthdr != icmp
. [ exthdr load ipv6 1b @ 43 + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip6 rt nexthdr icmp-udp
! refused
> ip6 rt nexthdr { icmp, udp }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000011  : 0 [end]
. [ exthdr load ipv6 1b @ 43 + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 rt nexthdr set icmp
! refused
> ip6 rt nexthdr vmap { icmp : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001  : accept 0 [end]
. [ exthdr load ipv6 1b @ 43 + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet rt nexthdr icmp
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 43 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip rt nexthdr icmp
! refused
> bridge rt nexthdr icmp
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 43 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev rt nexthdr icmp
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 43 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 rt hdrlength 22
. [ exthdr load ipv6 1b @ 43 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip6 rt hdrlength != 22
. [ exthdr load ipv6 1b @ 43 + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000016 ]
> ip6 rt hdrlength 22-33
. [ exthdr load ipv6 1b @ 43 + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000016 ]
. [ cmp lte reg 1 0x00000021 ]
> ip6 rt hdrlength { 22, 33 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000016  : 0 [end]	element 00000021  : 0 [end]
. [ exthdr load ipv6 1b @ 43 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 rt hdrlength set 22
! refused
> ip6 rt hdrlength vmap { 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000016  : accept 0 [end]
. [ exthdr load ipv6 1b @ 43 + 1 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet rt hdrlength 22
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 43 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip rt hdrlength 22
! refused
> bridge rt hdrlength 22
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 43 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> netdev rt hdrlength 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 43 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip6 rt type 22
. [ exthdr load ipv6 1b @ 43 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip6 rt type != 22
. [ exthdr load ipv6 1b @ 43 + 2 => reg 1 ]
. [ cmp neq reg 1 0x00000016 ]
> ip6 rt type 22-33
. [ exthdr load ipv6 1b @ 43 + 2 => reg 1 ]
. [ cmp gte reg 1 0x00000016 ]
. [ cmp lte reg 1 0x00000021 ]
> ip6 rt type { 22, 33 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000016  : 0 [end]	element 00000021  : 0 [end]
. [ exthdr load ipv6 1b @ 43 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 rt type set 22
! refused
> ip6 rt type vmap { 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000016  : accept 0 [end]
. [ exthdr load ipv6 1b @ 43 + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet rt type 22
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 43 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip rt type 22
! refused
> bridge rt type 22
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 43 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> netdev rt type 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 43 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip6 rt seg-left 22
. [ exthdr load ipv6 1b @ 43 + 3 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip6 rt seg-left != 22
. [ exthdr load ipv6 1b @ 43 + 3 => reg 1 ]
. [ cmp neq reg 1 0x00000016 ]
> ip6 rt seg-left 22-33
. [ exthdr load ipv6 1b @ 43 + 3 => reg 1 ]
. [ cmp gte reg 1 0x00000016 ]
. [ cmp lte reg 1 0x00000021 ]
> ip6 rt seg-left { 22, 33 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000016  : 0 [end]	element 00000021  : 0 [end]
. [ exthdr load ipv6 1b @ 43 + 3 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 rt seg-left set 22
! refused
> ip6 rt seg-left vmap { 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000016  : accept 0 [end]
. [ exthdr load ipv6 1b @ 43 + 3 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet rt seg-left 22
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 43 + 3 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip rt seg-left 22
! refused
> bridge rt seg-left 22
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 43 + 3 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> netdev rt seg-left 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 43 + 3 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip6 exthdr rt0 exists
! refused
> ip6 exthdr rt0 missing
! refused
> ip6 exthdr rt0
! refused
> ip6 exthdr rt0 1
! refused
> ip6 exthdr rt0 != exists
! refused
> inet exthdr rt0 exists
! refused
> inet exthdr rt0 missing
! refused
> inet exthdr rt0
! refused
> inet exthdr rt0 1
! refused
> inet exthdr rt0 != exists
! refused
> ip6 rt0 addr[1] ::1
= srh sid[1] ::1
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip6 rt0 addr[1] != ::1
= srh sid[1] != ::1
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ cmp neq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip6 rt0 addr[1] ::1-::5
= srh sid[1] ::1-::5
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ cmp gte reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ cmp lte reg 1 0x00000000 0x00000000 0x00000000 0x05000000 ]
> ip6 rt0 addr[1] { ::1, ::5 }
= srh sid[1] { ::1, ::5 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000 00000000 00000000 01000000  : 0 [end]	element 00000000 00000000 00000000 05000000  : 0 [end]
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 rt0 addr[1] set ::1
! refused
> ip6 rt0 addr[1] vmap { ::1 : accept }
= srh sid[1] vmap { ::1 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000000 00000000 00000000 01000000  : accept 0 [end]
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet rt0 addr[1] ::1
= srh sid[1] ::1
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip rt0 addr[1] ::1
! refused
> bridge rt0 addr[1] ::1
= srh sid[1] ::1
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> netdev rt0 addr[1] ::1
= srh sid[1] ::1
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip6 rt0 addr[2] ::1
= srh sid[2] ::1
. [ exthdr load ipv6 16b @ 43 + 24 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip6 rt0 addr[2] != ::1
= srh sid[2] != ::1
. [ exthdr load ipv6 16b @ 43 + 24 => reg 1 ]
. [ cmp neq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip6 rt0 addr[2] ::1-::5
= srh sid[2] ::1-::5
. [ exthdr load ipv6 16b @ 43 + 24 => reg 1 ]
. [ cmp gte reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ cmp lte reg 1 0x00000000 0x00000000 0x00000000 0x05000000 ]
> ip6 rt0 addr[2] { ::1, ::5 }
= srh sid[2] { ::1, ::5 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000 00000000 00000000 01000000  : 0 [end]	element 00000000 00000000 00000000 05000000  : 0 [end]
. [ exthdr load ipv6 16b @ 43 + 24 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 rt0 addr[2] set ::1
! refused
> ip6 rt0 addr[2] vmap { ::1 : accept }
= srh sid[2] vmap { ::1 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000000 00000000 00000000 01000000  : accept 0 [end]
. [ exthdr load ipv6 16b @ 43 + 24 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet rt0 addr[2] ::1
= srh sid[2] ::1
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 16b @ 43 + 24 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip rt0 addr[2] ::1
! refused
> bridge rt0 addr[2] ::1
= srh sid[2] ::1
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 16b @ 43 + 24 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> netdev rt0 addr[2] ::1
= srh sid[2] ::1
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 16b @ 43 + 24 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip6 exthdr rt2 exists
! refused
> ip6 exthdr rt2 missing
! refused
> ip6 exthdr rt2
! refused
> ip6 exthdr rt2 1
! refused
> ip6 exthdr rt2 != exists
! refused
> inet exthdr rt2 exists
! refused
> inet exthdr rt2 missing
! refused
> inet exthdr rt2
! refused
> inet exthdr rt2 1
! refused
> inet exthdr rt2 != exists
! refused
> ip6 rt2 addr set ::1
! refused
> ip rt2 addr ::1
! refused
> ip6 exthdr rt4 exists
! refused
> ip6 exthdr rt4 missing
! refused
> ip6 exthdr rt4
! refused
> ip6 exthdr rt4 1
! refused
> ip6 exthdr rt4 != exists
! refused
> inet exthdr rt4 exists
! refused
> inet exthdr rt4 missing
! refused
> inet exthdr rt4
! refused
> inet exthdr rt4 1
! refused
> inet exthdr rt4 != exists
! refused
> ip6 rt4 last-entry 22
! refused
> ip6 rt4 last-entry != 22
! refused
> ip6 rt4 last-entry 22-33
! refused
> ip6 rt4 last-entry { 22, 33 }
! refused
> ip6 rt4 last-entry set 22
! refused
> ip6 rt4 last-entry vmap { 22 : accept }
! refused
> inet rt4 last-entry 22
! refused
> ip rt4 last-entry 22
! refused
> bridge rt4 last-entry 22
! refused
> netdev rt4 last-entry 22
! refused
> ip6 rt4 flags 22
! refused
> ip6 rt4 flags != 22
! refused
> ip6 rt4 flags 22-33
! refused
> ip6 rt4 flags { 22, 33 }
! refused
> ip6 rt4 flags set 22
! refused
> ip6 rt4 flags vmap { 22 : accept }
! refused
> inet rt4 flags 22
! refused
> ip rt4 flags 22
! refused
> bridge rt4 flags 22
! refused
> netdev rt4 flags 22
! refused
> ip6 rt4 tag 22
! refused
> ip6 rt4 tag != 22
! refused
> ip6 rt4 tag 22-33
! refused
> ip6 rt4 tag { 22, 33 }
! refused
> ip6 rt4 tag set 22
! refused
> ip6 rt4 tag vmap { 22 : accept }
! refused
> inet rt4 tag 22
! refused
> ip rt4 tag 22
! refused
> bridge rt4 tag 22
! refused
> netdev rt4 tag 22
! refused
> ip6 rt4 sid[1] ::1
! refused
> ip6 rt4 sid[1] != ::1
! refused
> ip6 rt4 sid[1] ::1-::5
! refused
> ip6 rt4 sid[1] { ::1, ::5 }
! refused
> ip6 rt4 sid[1] set ::1
! refused
> ip6 rt4 sid[1] vmap { ::1 : accept }
! refused
> inet rt4 sid[1] ::1
! refused
> ip rt4 sid[1] ::1
! refused
> bridge rt4 sid[1] ::1
! refused
> netdev rt4 sid[1] ::1
! refused
> ip6 rt4 sid[2] ::1
! refused
> ip6 rt4 sid[2] != ::1
! refused
> ip6 rt4 sid[2] ::1-::5
! refused
> ip6 rt4 sid[2] { ::1, ::5 }
! refused
> ip6 rt4 sid[2] set ::1
! refused
> ip6 rt4 sid[2] vmap { ::1 : accept }
! refused
> inet rt4 sid[2] ::1
! refused
> ip rt4 sid[2] ::1
! refused
> bridge rt4 sid[2] ::1
! refused
> netdev rt4 sid[2] ::1
! refused
> ip6 exthdr srh exists
! refused
> ip6 exthdr srh missing
! refused
> ip6 exthdr srh
! refused
> ip6 exthdr srh 1
! refused
> ip6 exthdr srh != exists
! refused
> inet exthdr srh exists
! refused
> inet exthdr srh missing
! refused
> inet exthdr srh
! refused
> inet exthdr srh 1
! refused
> inet exthdr srh != exists
! refused
> ip6 srh last-entry 22
. [ exthdr load ipv6 1b @ 43 + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip6 srh last-entry != 22
. [ exthdr load ipv6 1b @ 43 + 4 => reg 1 ]
. [ cmp neq reg 1 0x00000016 ]
> ip6 srh last-entry 22-33
. [ exthdr load ipv6 1b @ 43 + 4 => reg 1 ]
. [ cmp gte reg 1 0x00000016 ]
. [ cmp lte reg 1 0x00000021 ]
> ip6 srh last-entry { 22, 33 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000016  : 0 [end]	element 00000021  : 0 [end]
. [ exthdr load ipv6 1b @ 43 + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 srh last-entry set 22
! refused
> ip6 srh last-entry vmap { 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000016  : accept 0 [end]
. [ exthdr load ipv6 1b @ 43 + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet srh last-entry 22
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 43 + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip srh last-entry 22
! refused
> bridge srh last-entry 22
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 43 + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> netdev srh last-entry 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 43 + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip6 srh flags 22
. [ exthdr load ipv6 1b @ 43 + 5 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip6 srh flags != 22
. [ exthdr load ipv6 1b @ 43 + 5 => reg 1 ]
. [ cmp neq reg 1 0x00000016 ]
> ip6 srh flags 22-33
. [ exthdr load ipv6 1b @ 43 + 5 => reg 1 ]
. [ cmp gte reg 1 0x00000016 ]
. [ cmp lte reg 1 0x00000021 ]
> ip6 srh flags { 22, 33 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000016  : 0 [end]	element 00000021  : 0 [end]
. [ exthdr load ipv6 1b @ 43 + 5 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 srh flags set 22
! refused
> ip6 srh flags vmap { 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000016  : accept 0 [end]
. [ exthdr load ipv6 1b @ 43 + 5 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet srh flags 22
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 43 + 5 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip srh flags 22
! refused
> bridge srh flags 22
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 43 + 5 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> netdev srh flags 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 43 + 5 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip6 srh tag 22
. [ exthdr load ipv6 2b @ 43 + 6 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip6 srh tag != 22
. [ exthdr load ipv6 2b @ 43 + 6 => reg 1 ]
. [ cmp neq reg 1 0x00001600 ]
> ip6 srh tag 22-33
. [ exthdr load ipv6 2b @ 43 + 6 => reg 1 ]
. [ cmp gte reg 1 0x00001600 ]
. [ cmp lte reg 1 0x00002100 ]
> ip6 srh tag { 22, 33 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 00002100  : 0 [end]
. [ exthdr load ipv6 2b @ 43 + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 srh tag set 22
! refused
> ip6 srh tag vmap { 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00001600  : accept 0 [end]
. [ exthdr load ipv6 2b @ 43 + 6 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet srh tag 22
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 2b @ 43 + 6 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip srh tag 22
! refused
> bridge srh tag 22
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 2b @ 43 + 6 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> netdev srh tag 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 2b @ 43 + 6 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip6 srh sid[1] ::1
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip6 srh sid[1] != ::1
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ cmp neq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip6 srh sid[1] ::1-::5
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ cmp gte reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ cmp lte reg 1 0x00000000 0x00000000 0x00000000 0x05000000 ]
> ip6 srh sid[1] { ::1, ::5 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000 00000000 00000000 01000000  : 0 [end]	element 00000000 00000000 00000000 05000000  : 0 [end]
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 srh sid[1] set ::1
! refused
> ip6 srh sid[1] vmap { ::1 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000000 00000000 00000000 01000000  : accept 0 [end]
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet srh sid[1] ::1
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip srh sid[1] ::1
! refused
> bridge srh sid[1] ::1
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> netdev srh sid[1] ::1
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip6 srh sid[2] ::1
. [ exthdr load ipv6 16b @ 43 + 24 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip6 srh sid[2] != ::1
. [ exthdr load ipv6 16b @ 43 + 24 => reg 1 ]
. [ cmp neq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip6 srh sid[2] ::1-::5
. [ exthdr load ipv6 16b @ 43 + 24 => reg 1 ]
. [ cmp gte reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ cmp lte reg 1 0x00000000 0x00000000 0x00000000 0x05000000 ]
> ip6 srh sid[2] { ::1, ::5 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000 00000000 00000000 01000000  : 0 [end]	element 00000000 00000000 00000000 05000000  : 0 [end]
. [ exthdr load ipv6 16b @ 43 + 24 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 srh sid[2] set ::1
! refused
> ip6 srh sid[2] vmap { ::1 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000000 00000000 00000000 01000000  : accept 0 [end]
. [ exthdr load ipv6 16b @ 43 + 24 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet srh sid[2] ::1
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 16b @ 43 + 24 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip srh sid[2] ::1
! refused
> bridge srh sid[2] ::1
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 16b @ 43 + 24 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> netdev srh sid[2] ::1
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 16b @ 43 + 24 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip6 exthdr frag exists
. [ exthdr load ipv6 1b @ 44 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 exthdr frag missing
. [ exthdr load ipv6 1b @ 44 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 exthdr frag
! refused
> ip6 exthdr frag 1
= exthdr frag exists
. [ exthdr load ipv6 1b @ 44 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 exthdr frag != exists
. [ exthdr load ipv6 1b @ 44 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> inet exthdr frag exists
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 44 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet exthdr frag missing
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 44 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> inet exthdr frag
! refused
> inet exthdr frag 1
= exthdr frag exists
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 44 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet exthdr frag != exists
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 44 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip6 frag nexthdr icmp
. [ exthdr load ipv6 1b @ 44 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 frag nexthdr != icmp
. [ exthdr load ipv6 1b @ 44 + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip6 frag nexthdr icmp-udp
! refused
> ip6 frag nexthdr { icmp, udp }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000011  : 0 [end]
. [ exthdr load ipv6 1b @ 44 + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 frag nexthdr set icmp
! refused
> ip6 frag nexthdr vmap { icmp : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001  : accept 0 [end]
. [ exthdr load ipv6 1b @ 44 + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet frag nexthdr icmp
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 44 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip frag nexthdr icmp
! refused
> bridge frag nexthdr icmp
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 44 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev frag nexthdr icmp
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 44 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 frag reserved 0
. [ exthdr load ipv6 1b @ 44 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 frag reserved != 0
. [ exthdr load ipv6 1b @ 44 + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000000 ]
> ip6 frag reserved 0-1
. [ exthdr load ipv6 1b @ 44 + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000001 ]
> ip6 frag reserved { 0, 1 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000001  : 0 [end]
. [ exthdr load ipv6 1b @ 44 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 frag reserved set 0
! refused
> ip6 frag reserved vmap { 0 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000000  : accept 0 [end]
. [ exthdr load ipv6 1b @ 44 + 1 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet frag reserved 0
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 44 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip frag reserved 0
! refused
> bridge frag reserved 0
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 44 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> netdev frag reserved 0
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 44 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 frag frag-off 22
. [ exthdr load ipv6 2b @ 44 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000f8ff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000b000 ]
> ip6 frag frag-off != 22
. [ exthdr load ipv6 2b @ 44 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000f8ff ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x0000b000 ]
> ip6 frag frag-off 22-33
. [ exthdr load ipv6 2b @ 44 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000f8ff ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x0000b000 ]
. [ cmp lte reg 1 0x00000801 ]
> ip6 frag frag-off { 22, 33 }
. __set%d t 3 size 2
. __set%d t 0
. element 0000b000  : 0 [end]	element 00000801  : 0 [end]
. [ exthdr load ipv6 2b @ 44 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000f8ff ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip6 frag frag-off set 22
! refused
> inet frag frag-off 22
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 2b @ 44 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000f8ff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000b000 ]
> ip frag frag-off 22
! refused
> bridge frag frag-off 22
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 2b @ 44 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000f8ff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000b000 ]
> netdev frag frag-off 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 2b @ 44 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000f8ff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000b000 ]
> ip6 frag reserved2 0
. [ exthdr load ipv6 1b @ 44 + 3 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000006 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 frag reserved2 != 0
. [ exthdr load ipv6 1b @ 44 + 3 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000006 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip6 frag reserved2 0-1
. [ exthdr load ipv6 1b @ 44 + 3 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000006 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000002 ]
> ip6 frag reserved2 { 0, 1 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load ipv6 1b @ 44 + 3 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000006 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip6 frag reserved2 set 0
! refused
> inet frag reserved2 0
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 44 + 3 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000006 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip frag reserved2 0
! refused
> bridge frag reserved2 0
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 44 + 3 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000006 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> netdev frag reserved2 0
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 44 + 3 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000006 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 frag more-fragments 0
. [ exthdr load ipv6 1b @ 44 + 3 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 frag more-fragments != 0
. [ exthdr load ipv6 1b @ 44 + 3 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip6 frag more-fragments 0-1
. [ exthdr load ipv6 1b @ 44 + 3 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000001 ]
> ip6 frag more-fragments { 0, 1 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000001  : 0 [end]
. [ exthdr load ipv6 1b @ 44 + 3 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip6 frag more-fragments set 0
! refused
> inet frag more-fragments 0
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 44 + 3 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip frag more-fragments 0
! refused
> bridge frag more-fragments 0
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 44 + 3 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> netdev frag more-fragments 0
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 44 + 3 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 frag id 22
. [ exthdr load ipv6 4b @ 44 + 4 => reg 1 ]
. [ cmp eq reg 1 0x16000000 ]
> ip6 frag id != 22
. [ exthdr load ipv6 4b @ 44 + 4 => reg 1 ]
. [ cmp neq reg 1 0x16000000 ]
> ip6 frag id 22-33
. [ exthdr load ipv6 4b @ 44 + 4 => reg 1 ]
. [ cmp gte reg 1 0x16000000 ]
. [ cmp lte reg 1 0x21000000 ]
> ip6 frag id { 22, 33 }
. __set%d t 3 size 2
. __set%d t 0
. element 16000000  : 0 [end]	element 21000000  : 0 [end]
. [ exthdr load ipv6 4b @ 44 + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 frag id set 22
! refused
> ip6 frag id vmap { 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 16000000  : accept 0 [end]
. [ exthdr load ipv6 4b @ 44 + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet frag id 22
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 4b @ 44 + 4 => reg 1 ]
. [ cmp eq reg 1 0x16000000 ]
> ip frag id 22
! refused
> bridge frag id 22
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 4b @ 44 + 4 => reg 1 ]
. [ cmp eq reg 1 0x16000000 ]
> netdev frag id 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 4b @ 44 + 4 => reg 1 ]
. [ cmp eq reg 1 0x16000000 ]
> ip6 exthdr mh exists
. [ exthdr load ipv6 1b @ 135 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 exthdr mh missing
. [ exthdr load ipv6 1b @ 135 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 exthdr mh
! refused
> ip6 exthdr mh 1
= exthdr mh exists
. [ exthdr load ipv6 1b @ 135 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 exthdr mh != exists
. [ exthdr load ipv6 1b @ 135 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> inet exthdr mh exists
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 135 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet exthdr mh missing
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 135 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> inet exthdr mh
! refused
> inet exthdr mh 1
= exthdr mh exists
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 135 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> inet exthdr mh != exists
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 135 + 0 present => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip6 mh nexthdr icmp
. [ exthdr load ipv6 1b @ 135 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 mh nexthdr != icmp
. [ exthdr load ipv6 1b @ 135 + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip6 mh nexthdr icmp-udp
! refused
> ip6 mh nexthdr { icmp, udp }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000011  : 0 [end]
. [ exthdr load ipv6 1b @ 135 + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 mh nexthdr set icmp
! refused
> ip6 mh nexthdr vmap { icmp : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001  : accept 0 [end]
. [ exthdr load ipv6 1b @ 135 + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet mh nexthdr icmp
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 135 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip mh nexthdr icmp
! refused
> bridge mh nexthdr icmp
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 135 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev mh nexthdr icmp
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 135 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 mh hdrlength 22
. [ exthdr load ipv6 1b @ 135 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip6 mh hdrlength != 22
. [ exthdr load ipv6 1b @ 135 + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000016 ]
> ip6 mh hdrlength 22-33
. [ exthdr load ipv6 1b @ 135 + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000016 ]
. [ cmp lte reg 1 0x00000021 ]
> ip6 mh hdrlength { 22, 33 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000016  : 0 [end]	element 00000021  : 0 [end]
. [ exthdr load ipv6 1b @ 135 + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 mh hdrlength set 22
! refused
> ip6 mh hdrlength vmap { 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000016  : accept 0 [end]
. [ exthdr load ipv6 1b @ 135 + 1 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet mh hdrlength 22
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 135 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip mh hdrlength 22
! refused
> bridge mh hdrlength 22
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 135 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> netdev mh hdrlength 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 135 + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> ip6 mh type binding-refresh-request
. [ exthdr load ipv6 1b @ 135 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 mh type != binding-refresh-request
. [ exthdr load ipv6 1b @ 135 + 2 => reg 1 ]
. [ cmp neq reg 1 0x00000000 ]
> ip6 mh type binding-refresh-request-home-test
! refused
> ip6 mh type { binding-refresh-request, home-test }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000003  : 0 [end]
. [ exthdr load ipv6 1b @ 135 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 mh type set binding-refresh-request
! refused
> ip6 mh type vmap { binding-refresh-request : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000000  : accept 0 [end]
. [ exthdr load ipv6 1b @ 135 + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet mh type binding-refresh-request
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 135 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip mh type binding-refresh-request
! refused
> bridge mh type binding-refresh-request
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 135 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> netdev mh type binding-refresh-request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 135 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 mh reserved 0
. [ exthdr load ipv6 1b @ 135 + 3 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 mh reserved != 0
. [ exthdr load ipv6 1b @ 135 + 3 => reg 1 ]
. [ cmp neq reg 1 0x00000000 ]
> ip6 mh reserved 0-1
. [ exthdr load ipv6 1b @ 135 + 3 => reg 1 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000001 ]
> ip6 mh reserved { 0, 1 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000001  : 0 [end]
. [ exthdr load ipv6 1b @ 135 + 3 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 mh reserved set 0
! refused
> ip6 mh reserved vmap { 0 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000000  : accept 0 [end]
. [ exthdr load ipv6 1b @ 135 + 3 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet mh reserved 0
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 135 + 3 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip mh reserved 0
! refused
> bridge mh reserved 0
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 135 + 3 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> netdev mh reserved 0
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 135 + 3 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 mh checksum 22
. [ exthdr load ipv6 2b @ 135 + 4 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip6 mh checksum != 22
. [ exthdr load ipv6 2b @ 135 + 4 => reg 1 ]
. [ cmp neq reg 1 0x00001600 ]
> ip6 mh checksum 22-33
. [ exthdr load ipv6 2b @ 135 + 4 => reg 1 ]
. [ cmp gte reg 1 0x00001600 ]
. [ cmp lte reg 1 0x00002100 ]
> ip6 mh checksum { 22, 33 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 00002100  : 0 [end]
. [ exthdr load ipv6 2b @ 135 + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 mh checksum set 22
! refused
> ip6 mh checksum vmap { 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00001600  : accept 0 [end]
. [ exthdr load ipv6 2b @ 135 + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet mh checksum 22
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 2b @ 135 + 4 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip mh checksum 22
! refused
> bridge mh checksum 22
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 2b @ 135 + 4 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> netdev mh checksum 22
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 2b @ 135 + 4 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip6 hbh nexthdr 17
= hbh nexthdr udp
. [ exthdr load ipv6 1b @ 0 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
> ip6 hbh nexthdr { 33-55 }
= hbh nexthdr 33-55
. [ exthdr load ipv6 1b @ 0 + 0 => reg 1 ]
. [ cmp gte reg 1 0x00000021 ]
. [ cmp lte reg 1 0x00000037 ]
> ip6 hbh hdrlength 256
! refused
> ip6 frag id 1
. [ exthdr load ipv6 4b @ 44 + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip6 frag id 33-45
. [ exthdr load ipv6 4b @ 44 + 4 => reg 1 ]
. [ cmp gte reg 1 0x21000000 ]
. [ cmp lte reg 1 0x2d000000 ]
> ip6 frag id { 33-55 }
= frag id 33-55
. [ exthdr load ipv6 4b @ 44 + 4 => reg 1 ]
. [ cmp gte reg 1 0x21000000 ]
. [ cmp lte reg 1 0x37000000 ]
> ip6 frag frag-off 8192
! refused
> ip6 frag frag-off { 33-55 }
= frag frag-off 33-55
. [ exthdr load ipv6 2b @ 44 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000f8ff ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000801 ]
. [ cmp lte reg 1 0x0000b801 ]
> ip6 frag more-fragments 1
. [ exthdr load ipv6 1b @ 44 + 3 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 frag more-fragments 2
! refused
> ip6 frag more-fragments 0x0
= frag more-fragments 0
. [ exthdr load ipv6 1b @ 44 + 3 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 frag reserved2 3
. [ exthdr load ipv6 1b @ 44 + 3 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000006 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000006 ]
> ip6 frag frag-off 0 frag more-fragments 1
. [ exthdr load ipv6 2b @ 44 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000f8ff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
. [ exthdr load ipv6 1b @ 44 + 3 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 rt type 0
. [ exthdr load ipv6 1b @ 43 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 rt type { 0, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000002  : 0 [end]
. [ exthdr load ipv6 1b @ 43 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 rt seg-left > 1
. [ exthdr load ipv6 1b @ 43 + 3 => reg 1 ]
. [ cmp gt reg 1 0x00000001 ]
> ip6 rt0 addr[1] fe80::/10
= srh sid[1] fe80::/10
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c0ff 0x00000000 0x00000000 0x00000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x000080fe 0x00000000 0x00000000 0x00000000 ]
> ip6 rt0 addr[0] ::1
! refused
> ip6 rt4 sid[0] ::1
! refused
> ip6 srh sid[1] dead::beef
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ cmp eq reg 1 0x0000adde 0x00000000 0x00000000 0xefbe0000 ]
> ip6 srh flags 0
. [ exthdr load ipv6 1b @ 43 + 5 => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 srh tag 127
. [ exthdr load ipv6 2b @ 43 + 6 => reg 1 ]
. [ cmp eq reg 1 0x00007f00 ]
> ip6 srh last-entry { 0, 4-127, 255 }
. __set%d t 7 size 6
. __set%d t 0
. element 00000000  : 0 [end]	element 00000001  : 1 [end]	element 00000004  : 0 [end]	element 00000080  : 1 [end]	element 000000ff  : 0 [end]  userdata = { \x01\x04\x01\x00\x00\x00 }
. [ exthdr load ipv6 1b @ 43 + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 mh type binding-update
. [ exthdr load ipv6 1b @ 135 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> ip6 mh type { binding-refresh-request, home-test-init, careof-test-init, home-test, careof-test, binding-update, binding-acknowledgement, binding-error, fast-binding-update, fast-binding-acknowledgement, fast-binding-advertisement, experimental-mobility-header, home-agent-switch-message }
. __set%d t 3 size 13
. __set%d t 0
. element 00000000  : 0 [end]	element 00000001  : 0 [end]	element 00000002  : 0 [end]	element 00000003  : 0 [end]	element 00000004  : 0 [end]	element 00000005  : 0 [end]	element 00000006  : 0 [end]	element 00000007  : 0 [end]	element 00000008  : 0 [end]	element 00000009  : 0 [end]	element 0000000a  : 0 [end]	element 0000000b  : 0 [end]	element 0000000c  : 0 [end]
. [ exthdr load ipv6 1b @ 135 + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 mh type 5
= mh type binding-update
. [ exthdr load ipv6 1b @ 135 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> ip6 mh type foo
! refused
> ip6 mh nexthdr 1
= mh nexthdr icmp
. [ exthdr load ipv6 1b @ 135 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 mh checksum 5
. [ exthdr load ipv6 2b @ 135 + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000500 ]
> ip6 mh reserved 5
. [ exthdr load ipv6 1b @ 135 + 3 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> ip6 exthdr foo exists
! refused
> ip6 exthdr exists
! refused
> ip6 hbh
! refused
> ip6 hbh foo 1
! refused
> ip6 dst nexthdr tcp tcp dport 22
. [ exthdr load ipv6 1b @ 60 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip6 hbh nexthdr tcp dst nexthdr udp
. [ exthdr load ipv6 1b @ 0 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ exthdr load ipv6 1b @ 60 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
> ip6 frag
! refused
> ip6 frag foo 1
! refused
> ip6 exthdr frag == 1
= exthdr frag exists
. [ exthdr load ipv6 1b @ 44 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 exthdr frag exists counter drop
. [ exthdr load ipv6 1b @ 44 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ counter pkts 0 bytes 0 ]
. [ immediate reg 0 drop ]
> ip6 frag id . ip6 saddr { 1 . ::1 }
. __set%d t 3 size 1
. __set%d t 0
. element 01000000 00000000 00000000 00000000 01000000  : 0 [end]
. [ exthdr load ipv6 4b @ 44 + 4 => reg 1 ]
. [ payload load 16b @ network header + 8 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip6 frag frag-off > 5
. [ exthdr load ipv6 2b @ 44 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000f8ff ) ^ 0x00000000 ]
. [ cmp gt reg 1 0x00002800 ]
> ip6 rt nexthdr
! refused
> ip6 mh hdrlength { 11-23 }
= mh hdrlength 11-23
. [ exthdr load ipv6 1b @ 135 + 1 => reg 1 ]
. [ cmp gte reg 1 0x0000000b ]
. [ cmp lte reg 1 0x00000017 ]
