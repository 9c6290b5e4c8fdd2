# Ethernet, VLAN and ARP headers
@ set macs { type ether_addr; }
@ map mv { type ether_addr : verdict; }
> bridge ether saddr 00:0f:54:0c:11:04
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0c540f00 0x00000411 ]
> bridge ether saddr != 00:0f:54:0c:11:04
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp neq reg 1 0x0c540f00 0x00000411 ]
> bridge ether saddr 00:0f:54:0c:11:04-00:0f:54:0c:11:05
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp gte reg 1 0x0c540f00 0x00000411 ]
. [ cmp lte reg 1 0x0c540f00 0x00000511 ]
> bridge ether saddr { 00:0f:54:0c:11:04, 00:0f:54:0c:11:05 }
. __set%d t 3 size 2
. __set%d t 0
. element 0c540f00 00000411  : 0 [end]	element 0c540f00 00000511  : 0 [end]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> bridge ether saddr set 00:0f:54:0c:11:05
. [ immediate reg 1 0x0c540f00 0x00000511 ]
. [ payload write reg 1 => 6b @ link header + 6 csum_type 0 csum_off 0 csum_flags 0x0 ]
> bridge ether saddr == 00:0f:54:0c:11:04
= ether saddr 00:0f:54:0c:11:04
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0c540f00 0x00000411 ]
> bridge ether saddr eq 00:0f:54:0c:11:05
= ether saddr 00:0f:54:0c:11:05
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0c540f00 0x00000511 ]
> bridge ether saddr ne 00:0f:54:0c:11:05
= ether saddr != 00:0f:54:0c:11:05
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp neq reg 1 0x0c540f00 0x00000511 ]
> bridge ether saddr < 00:0f:54:0c:11:05
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp lt reg 1 0x0c540f00 0x00000511 ]
> bridge ether saddr > 00:0f:54:0c:11:05
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp gt reg 1 0x0c540f00 0x00000511 ]
> bridge ether saddr <= 00:0f:54:0c:11:05
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp lte reg 1 0x0c540f00 0x00000511 ]
> bridge ether saddr >= 00:0f:54:0c:11:05
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp gte reg 1 0x0c540f00 0x00000511 ]
> bridge ether saddr lt 00:0f:54:0c:11:ff
= ether saddr < 00:0f:54:0c:11:ff
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp lt reg 1 0x0c540f00 0x0000ff11 ]
> bridge ether saddr gt 00:0f:54:0c:11:ff
= ether saddr > 00:0f:54:0c:11:ff
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp gt reg 1 0x0c540f00 0x0000ff11 ]
> bridge ether saddr le 00:0f:54:0c:11:ff
= ether saddr <= 00:0f:54:0c:11:ff
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp lte reg 1 0x0c540f00 0x0000ff11 ]
> bridge ether saddr ge 00:0f:54:0c:11:ff
= ether saddr >= 00:0f:54:0c:11:ff
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp gte reg 1 0x0c540f00 0x0000ff11 ]
> bridge ether saddr != 00:0f:54:0c:11:04-00:0f:54:0c:11:05
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ range neq reg 1 0x0c540f00 0x00000411 0x0c540f00 0x00000511 ]
> bridge ether saddr != { 00:0f:54:0c:11:04, 00:0f:54:0c:11:05 }
. __set%d t 3 size 2
. __set%d t 0
. element 0c540f00 00000411  : 0 [end]	element 0c540f00 00000511  : 0 [end]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> bridge ether saddr { 00:0f:54:0c:11:04-00:0f:54:0c:11:05 }
= ether saddr 00:0f:54:0c:11:04-00:0f:54:0c:11:05
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp gte reg 1 0x0c540f00 0x00000411 ]
. [ cmp lte reg 1 0x0c540f00 0x00000511 ]
> bridge ether saddr { 00:0f:54:0c:11:04-00:0f:54:0c:11:05, 00:0f:54:0c:11:ff }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000  : 1 [end]	element 0c540f00 00000411  : 0 [end]	element 0c540f00 00000611  : 1 [end]	element 0c540f00 0000ff11  : 0 [end]	element 0c540f00 00000012  : 1 [end]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> bridge ether saddr != { 00:0f:54:0c:11:04-00:0f:54:0c:11:05, 00:0f:54:0c:11:ff }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000 00000000  : 1 [end]	element 0c540f00 00000411  : 0 [end]	element 0c540f00 00000611  : 1 [end]	element 0c540f00 0000ff11  : 0 [end]	element 0c540f00 00000012  : 1 [end]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> bridge ether saddr vmap { 00:0f:54:0c:11:04 : accept, 00:0f:54:0c:11:05 : drop, 00:0f:54:0c:11:ff : continue }
. __map%d t b size 3
. __map%d t 0
. element 0c540f00 00000411  : accept 0 [end]	element 0c540f00 00000511  : drop 0 [end]	element 0c540f00 0000ff11  : continue 0 [end]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge ether saddr vmap { 00:0f:54:0c:11:04 : accept, 00:0f:54:0c:11:05-00:0f:54:0c:11:ff : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000 00000000  : 1 [end]	element 0c540f00 00000411  : accept 0 [end]	element 0c540f00 00000511  : jump -> other 0 [end]	element 0c540f00 00000012  : 1 [end]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge ether saddr vmap { 00:0f:54:0c:11:04 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 0c540f00 00000411  : accept 0 [end]	element  : drop 2 [end]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge meta mark set ether saddr map { 00:0f:54:0c:11:04 : 1, 00:0f:54:0c:11:05 : 2 }
= meta mark set ether saddr map { 00:0f:54:0c:11:04 : 0x00000001, 00:0f:54:0c:11:05 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 0c540f00 00000411  : 00000001 0 [end]	element 0c540f00 00000511  : 00000002 0 [end]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> bridge ether saddr { 00:0f:54:0c:11:04 }
= ether saddr 00:0f:54:0c:11:04
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0c540f00 0x00000411 ]
> bridge ether saddr { 00:0f:54:0c:11:05, 00:0f:54:0c:11:04, 00:0f:54:0c:11:ff, }
= ether saddr { 00:0f:54:0c:11:04, 00:0f:54:0c:11:05, 00:0f:54:0c:11:ff }
. __set%d t 3 size 3
. __set%d t 0
. element 0c540f00 00000511  : 0 [end]	element 0c540f00 00000411  : 0 [end]	element 0c540f00 0000ff11  : 0 [end]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> bridge ether saddr 00:0f:54:0c:11:05-00:0f:54:0c:11:04
! refused
> bridge ether saddr { 00:0f:54:0c:11:04, 00:0f:54:0c:11:04 }
= ether saddr { 00:0f:54:0c:11:04 }
+ ether saddr 00:0f:54:0c:11:04
. __set%d t 3 size 2
. __set%d t 0
. element 0c540f00 00000411  : 0 [end]	element 0c540f00 00000411  : 0 [end]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> bridge ether saddr . meta mark { 00:0f:54:0c:11:04 . 1, 00:0f:54:0c:11:05 . 2 }
= ether saddr . meta mark { 00:0f:54:0c:11:04 . 0x00000001, 00:0f:54:0c:11:05 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 0c540f00 00000411 00000001  : 0 [end]	element 0c540f00 00000511 00000002  : 0 [end]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ meta load mark => reg 10 ]
. [ lookup reg 1 set __set%d ]
> bridge ether saddr . meta mark { 00:0f:54:0c:11:04-00:0f:54:0c:11:05 . 1, 00:0f:54:0c:11:05 . 2-3 }
= ether saddr . meta mark { 00:0f:54:0c:11:04-00:0f:54:0c:11:05 . 0x00000001, 00:0f:54:0c:11:05 . 0x00000002/31 }
+ ether saddr . meta mark { 00:0f:54:0c:11:04-00:0f:54:0c:11:05 . 0x00000001, 00:0f:54:0c:11:05 . 0x02000000/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 0c540f00 00000411 01000000  - 0c540f00 00000511 01000000  : 0 [end]	element 0c540f00 00000511 02000000  - 0c540f00 00000511 03000000  : 0 [end]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ meta load mark => reg 10 ]
. [ byteorder reg 10 = hton(reg 10, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> bridge meta mark . ether saddr vmap { 1 . 00:0f:54:0c:11:04 : accept }
= meta mark . ether saddr vmap { 0x00000001 . 00:0f:54:0c:11:04 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 0c540f00 00000411  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ payload load 6b @ link header + 6 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge ct mark set ether saddr map { 00:0f:54:0c:11:04-00:0f:54:0c:11:05 : 1, * : 2 }
. __map%d t f size 4
. __map%d t 0
. element 00000000 00000000  : 1 [end]	element 0c540f00 00000411  : 00000001 0 [end]	element 0c540f00 00000611  : 1 [end]	element  : 00000002 2 [end]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
~ kernel
> bridge ether type ip
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> bridge ether type != ip
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp neq reg 1 0x00000008 ]
> bridge ether type ip-0x8100
! refused
> bridge ether type { ip, 0x8100 }
= ether type { ip, 8021q }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000081  : 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> bridge ether type set 0x8100
= ether type set 8021q
. [ immediate reg 1 0x00000081 ]
. [ payload write reg 1 => 2b @ link header + 12 csum_type 0 csum_off 0 csum_flags 0x0 ]
> bridge ether type == ip
= ether type ip
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> bridge ether type eq 0x8100
= ether type 8021q
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
> bridge ether type ne 0x8100
= ether type != 8021q
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp neq reg 1 0x00000081 ]
> bridge ether type < 0x8100
= ether type < 8021q
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp lt reg 1 0x00000081 ]
> bridge ether type > 0x8100
= ether type > 8021q
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp gt reg 1 0x00000081 ]
> bridge ether type <= 0x8100
= ether type <= 8021q
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp lte reg 1 0x00000081 ]
> bridge ether type >= 0x8100
= ether type >= 8021q
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp gte reg 1 0x00000081 ]
> bridge ether type lt 0x86dd
= ether type < ip6
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp lt reg 1 0x0000dd86 ]
> bridge ether type gt 0x86dd
= ether type > ip6
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp gt reg 1 0x0000dd86 ]
> bridge ether type le 0x86dd
= ether type <= ip6
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp lte reg 1 0x0000dd86 ]
> bridge ether type ge 0x86dd
= ether type >= ip6
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp gte reg 1 0x0000dd86 ]
> bridge ether type != ip-0x8100
! refused
> bridge ether type != { ip, 0x8100 }
= ether type != { ip, 8021q }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000081  : 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> bridge ether type { ip-0x8100 }
! refused
> bridge ether type { ip-0x8100, 0x86dd }
! refused
> bridge ether type != { ip-0x8100, 0x86dd }
! refused
> bridge ether type vmap { ip : accept, 0x8100 : drop, 0x86dd : continue }
= ether type vmap { ip : accept, 8021q : drop, ip6 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00000008  : accept 0 [end]	element 00000081  : drop 0 [end]	element 0000dd86  : continue 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge ether type vmap { ip : accept, 0x8100-0x86dd : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00000008  : accept 0 [end]	element 00000108  : 1 [end]	element 00000081  : jump -> other 0 [end]	element 0000de86  : 1 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge ether type vmap { ip : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000008  : accept 0 [end]	element  : drop 2 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge meta mark set ether type map { ip : 1, 0x8100 : 2 }
= meta mark set ether type map { ip : 0x00000001, 8021q : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000008  : 00000001 0 [end]	element 00000081  : 00000002 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> bridge ether type { ip }
= ether type ip
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> bridge ether type { 0x8100, ip, 0x86dd, }
= ether type { ip, 8021q, ip6 }
. __set%d t 3 size 3
. __set%d t 0
. element 00000081  : 0 [end]	element 00000008  : 0 [end]	element 0000dd86  : 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> bridge ether type 0x8100-ip
! refused
> bridge ether type { ip, ip }
= ether type { ip }
+ ether type ip
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000008  : 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> bridge ether type . meta mark { ip . 1, 0x8100 . 2 }
= ether type . meta mark { ip . 0x00000001, 8021q . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008 00000001  : 0 [end]	element 00000081 00000002  : 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> bridge ether type . meta mark { ip-0x8100 . 1, 0x8100 . 2-3 }
! refused
> bridge meta mark . ether type vmap { 1 . ip : accept }
= meta mark . ether type vmap { 0x00000001 . ip : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00000008  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ payload load 2b @ link header + 12 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge ct mark set ether type map { ip-0x8100 : 1, * : 2 }
! refused
> bridge vlan id 1
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> bridge vlan id != 1
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000100 ]
> bridge vlan id 1-100
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000100 ]
. [ cmp lte reg 1 0x00006400 ]
> bridge vlan id { 1, 100 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00006400  : 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> netdev vlan id 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> netdev vlan id != 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000100 ]
> netdev vlan id 1-100
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000100 ]
. [ cmp lte reg 1 0x00006400 ]
> netdev vlan id { 1, 100 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00006400  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> bridge vlan id set 100
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00006400 ]
. [ payload write reg 1 => 2b @ link header + 14 csum_type 0 csum_off 0 csum_flags 0x0 ]
> netdev vlan id set 100
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00006400 ]
. [ payload write reg 1 => 2b @ link header + 14 csum_type 0 csum_off 0 csum_flags 0x0 ]
> bridge vlan id == 1
= vlan id 1
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> bridge vlan id eq 100
= vlan id 100
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00006400 ]
> bridge vlan id ne 100
= vlan id != 100
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00006400 ]
> bridge vlan id < 100
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp lt reg 1 0x00006400 ]
> bridge vlan id > 100
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp gt reg 1 0x00006400 ]
> bridge vlan id <= 100
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp lte reg 1 0x00006400 ]
> bridge vlan id >= 100
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00006400 ]
> bridge vlan id lt 4094
= vlan id < 4094
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp lt reg 1 0x0000fe0f ]
> bridge vlan id gt 4094
= vlan id > 4094
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp gt reg 1 0x0000fe0f ]
> bridge vlan id le 4094
= vlan id <= 4094
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp lte reg 1 0x0000fe0f ]
> bridge vlan id ge 4094
= vlan id >= 4094
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x0000fe0f ]
> bridge vlan id != 1-100
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ range neq reg 1 0x00000100 0x00006400 ]
> bridge vlan id != { 1, 100 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00006400  : 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d 0x1 ]
> bridge vlan id { 1-100 }
= vlan id 1-100
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000100 ]
. [ cmp lte reg 1 0x00006400 ]
> bridge vlan id { 1-100, 4094 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000100  : 0 [end]	element 00006500  : 1 [end]	element 0000fe0f  : 0 [end]	element 0000ff0f  : 1 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> bridge vlan id != { 1-100, 4094 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000100  : 0 [end]	element 00006500  : 1 [end]	element 0000fe0f  : 0 [end]	element 0000ff0f  : 1 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d 0x1 ]
> bridge vlan id vmap { 1 : accept, 100 : drop, 4094 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00000100  : accept 0 [end]	element 00006400  : drop 0 [end]	element 0000fe0f  : continue 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge vlan id vmap { 1 : accept, 100-4094 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00000100  : accept 0 [end]	element 00000200  : 1 [end]	element 00006400  : jump -> other 0 [end]	element 0000ff0f  : 1 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge vlan id vmap { 1 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000100  : accept 0 [end]	element  : drop 2 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge meta mark set vlan id map { 1 : 1, 100 : 2 }
= meta mark set vlan id map { 1 : 0x00000001, 100 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000100  : 00000001 0 [end]	element 00006400  : 00000002 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> bridge vlan id { 1 }
= vlan id 1
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> bridge vlan id { 100, 1, 4094, }
= vlan id { 1, 100, 4094 }
. __set%d t 3 size 3
. __set%d t 0
. element 00006400  : 0 [end]	element 00000100  : 0 [end]	element 0000fe0f  : 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> bridge vlan id 100-1
! refused
> bridge vlan id { 1, 1 }
= vlan id { 1 }
+ vlan id 1
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000100  : 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> bridge vlan id . meta mark { 1 . 1, 100 . 2 }
= vlan id . meta mark { 1 . 0x00000001, 100 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100 00000001  : 0 [end]	element 00006400 00000002  : 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> bridge meta mark . vlan id vmap { 1 . 1 : accept }
= meta mark . vlan id vmap { 0x00000001 . 1 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00000100  : accept 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ meta load mark => reg 1 ]
. [ payload load 2b @ link header + 14 => reg 9 ]
. [ bitwise reg 9 = ( reg 9 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge ct mark set vlan id map { 1-100 : 1, * : 2 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00000100  : 00000001 0 [end]	element 00006500  : 1 [end]	element  : 00000002 2 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
~ kernel
> netdev vlan id == 1
= vlan id 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> netdev vlan id eq 100
= vlan id 100
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00006400 ]
> netdev vlan id ne 100
= vlan id != 100
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00006400 ]
> netdev vlan id < 100
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp lt reg 1 0x00006400 ]
> netdev vlan id > 100
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp gt reg 1 0x00006400 ]
> netdev vlan id <= 100
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp lte reg 1 0x00006400 ]
> netdev vlan id >= 100
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00006400 ]
> netdev vlan id lt 4094
= vlan id < 4094
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp lt reg 1 0x0000fe0f ]
> netdev vlan id gt 4094
= vlan id > 4094
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp gt reg 1 0x0000fe0f ]
> netdev vlan id le 4094
= vlan id <= 4094
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp lte reg 1 0x0000fe0f ]
> netdev vlan id ge 4094
= vlan id >= 4094
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x0000fe0f ]
> netdev vlan id != 1-100
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ range neq reg 1 0x00000100 0x00006400 ]
> netdev vlan id != { 1, 100 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00006400  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d 0x1 ]
> netdev vlan id { 1-100 }
= vlan id 1-100
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000100 ]
. [ cmp lte reg 1 0x00006400 ]
> netdev vlan id { 1-100, 4094 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000100  : 0 [end]	element 00006500  : 1 [end]	element 0000fe0f  : 0 [end]	element 0000ff0f  : 1 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> netdev vlan id != { 1-100, 4094 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000100  : 0 [end]	element 00006500  : 1 [end]	element 0000fe0f  : 0 [end]	element 0000ff0f  : 1 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d 0x1 ]
> netdev vlan id vmap { 1 : accept, 100 : drop, 4094 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00000100  : accept 0 [end]	element 00006400  : drop 0 [end]	element 0000fe0f  : continue 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> netdev vlan id vmap { 1 : accept, 100-4094 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00000100  : accept 0 [end]	element 00000200  : 1 [end]	element 00006400  : jump -> other 0 [end]	element 0000ff0f  : 1 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> netdev vlan id vmap { 1 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000100  : accept 0 [end]	element  : drop 2 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> netdev meta mark set vlan id map { 1 : 1, 100 : 2 }
= meta mark set vlan id map { 1 : 0x00000001, 100 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000100  : 00000001 0 [end]	element 00006400  : 00000002 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> netdev vlan id { 1 }
= vlan id 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> netdev vlan id { 100, 1, 4094, }
= vlan id { 1, 100, 4094 }
. __set%d t 3 size 3
. __set%d t 0
. element 00006400  : 0 [end]	element 00000100  : 0 [end]	element 0000fe0f  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> netdev vlan id 100-1
! refused
> netdev vlan id { 1, 1 }
= vlan id { 1 }
+ vlan id 1
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000100  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> netdev vlan id . meta mark { 1 . 1, 100 . 2 }
= vlan id . meta mark { 1 . 0x00000001, 100 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100 00000001  : 0 [end]	element 00006400 00000002  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> netdev meta mark . vlan id vmap { 1 . 1 : accept }
= meta mark . vlan id vmap { 0x00000001 . 1 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00000100  : accept 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ meta load mark => reg 1 ]
. [ payload load 2b @ link header + 14 => reg 9 ]
. [ bitwise reg 9 = ( reg 9 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> netdev ct mark set vlan id map { 1-100 : 1, * : 2 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00000100  : 00000001 0 [end]	element 00006500  : 1 [end]	element  : 00000002 2 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
~ kernel
> bridge ether daddr 00:00:00:00:00:01
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000100 ]
> bridge ether daddr != 00:00:00:00:00:01
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000000 0x00000100 ]
> bridge ether daddr 00:00:00:00:00:01-ff:ff:ff:ff:ff:ff
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ cmp gte reg 1 0x00000000 0x00000100 ]
. [ cmp lte reg 1 0xffffffff 0x0000ffff ]
> bridge ether daddr { 00:00:00:00:00:01, ff:ff:ff:ff:ff:ff }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000 00000100  : 0 [end]	element ffffffff 0000ffff  : 0 [end]
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> netdev ether daddr 00:00:00:00:00:01
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000100 ]
> netdev ether daddr != 00:00:00:00:00:01
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000000 0x00000100 ]
> netdev ether daddr 00:00:00:00:00:01-ff:ff:ff:ff:ff:ff
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ cmp gte reg 1 0x00000000 0x00000100 ]
. [ cmp lte reg 1 0xffffffff 0x0000ffff ]
> netdev ether daddr { 00:00:00:00:00:01, ff:ff:ff:ff:ff:ff }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000 00000100  : 0 [end]	element ffffffff 0000ffff  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> bridge ether daddr set ff:ff:ff:ff:ff:ff
. [ immediate reg 1 0xffffffff 0x0000ffff ]
. [ payload write reg 1 => 6b @ link header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> netdev ether daddr set ff:ff:ff:ff:ff:ff
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ immediate reg 1 0xffffffff 0x0000ffff ]
. [ payload write reg 1 => 6b @ link header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> bridge vlan pcp 0
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> bridge vlan pcp != 0
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> bridge vlan pcp 0-3
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000060 ]
> bridge vlan pcp { 0, 3 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000060  : 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> netdev vlan pcp 0
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> netdev vlan pcp != 0
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> netdev vlan pcp 0-3
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000060 ]
> netdev vlan pcp { 0, 3 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000060  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> bridge vlan pcp set 3
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001f ) ^ 0x00000060 ]
. [ payload write reg 1 => 1b @ link header + 14 csum_type 0 csum_off 0 csum_flags 0x0 ]
> netdev vlan pcp set 3
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001f ) ^ 0x00000060 ]
. [ payload write reg 1 => 1b @ link header + 14 csum_type 0 csum_off 0 csum_flags 0x0 ]
> bridge vlan dei 0
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> bridge vlan dei != 0
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> bridge vlan dei 0-1
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000010 ]
> bridge vlan dei { 0, 1 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000010  : 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> netdev vlan dei 0
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> netdev vlan dei != 0
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> netdev vlan dei 0-1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000010 ]
> netdev vlan dei { 0, 1 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000010  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> bridge vlan dei set 1
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ef ) ^ 0x00000010 ]
. [ payload write reg 1 => 1b @ link header + 14 csum_type 0 csum_off 0 csum_flags 0x0 ]
> netdev vlan dei set 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ef ) ^ 0x00000010 ]
. [ payload write reg 1 => 1b @ link header + 14 csum_type 0 csum_off 0 csum_flags 0x0 ]
> bridge vlan cfi 0
= vlan dei 0
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> bridge vlan cfi != 0
= vlan dei != 0
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> bridge vlan cfi 0-1
= vlan dei 0-1
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000010 ]
> bridge vlan cfi { 0, 1 }
= vlan dei { 0, 1 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000010  : 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> netdev vlan cfi 0
= vlan dei 0
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> netdev vlan cfi != 0
= vlan dei != 0
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> netdev vlan cfi 0-1
= vlan dei 0-1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000010 ]
> netdev vlan cfi { 0, 1 }
= vlan dei { 0, 1 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000010  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> bridge vlan cfi set 1
= vlan dei set 1
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ef ) ^ 0x00000010 ]
. [ payload write reg 1 => 1b @ link header + 14 csum_type 0 csum_off 0 csum_flags 0x0 ]
> netdev vlan cfi set 1
= vlan dei set 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ef ) ^ 0x00000010 ]
. [ payload write reg 1 => 1b @ link header + 14 csum_type 0 csum_off 0 csum_flags 0x0 ]
> bridge vlan type ip
= ether type 8021q vlan type ip
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> bridge vlan type != ip
= ether type 8021q vlan type != ip
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp neq reg 1 0x00000008 ]
> bridge vlan type ip-ip6
! refused
> bridge vlan type { ip, ip6 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 0000dd86  : 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> netdev vlan type ip
= ether type 8021q vlan type ip
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> netdev vlan type != ip
= ether type 8021q vlan type != ip
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp neq reg 1 0x00000008 ]
> netdev vlan type ip-ip6
! refused
> netdev vlan type { ip, ip6 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 0000dd86  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> bridge vlan type set ip6
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ immediate reg 1 0x0000dd86 ]
. [ payload write reg 1 => 2b @ link header + 16 csum_type 0 csum_off 0 csum_flags 0x0 ]
> netdev vlan type set ip6
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ immediate reg 1 0x0000dd86 ]
. [ payload write reg 1 => 2b @ link header + 16 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip ether saddr 00:0f:54:0c:11:04
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0c540f00 0x00000411 ]
> ip ether type ip
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip ether type ip6
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
> ip ether type arp
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
> ip ether type vlan
= ether type 8021q
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
> ip ether type 8021q
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
> ip ether type 8021ad
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000a888 ]
> ip ether type 0x0800
= ether type ip
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip ether type 2048
= ether type ip
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip ether type foo
! refused
> ip ether type ip ip saddr 1.2.3.4
= ip saddr 1.2.3.4
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> ip ether saddr 00:0f:54:0c:11:04 ip daddr 1.2.3.4 accept
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0c540f00 0x00000411 ]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ immediate reg 0 accept ]
> ip tcp dport 22 iiftype ether ether saddr 00:0f:54:0c:11:4 accept
= tcp dport 22 ether saddr 00:0f:54:0c:11:04 accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0c540f00 0x00000411 ]
. [ immediate reg 0 accept ]
> ip tcp dport 22 ether saddr 00:0f:54:0c:11:04 accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0c540f00 0x00000411 ]
. [ immediate reg 0 accept ]
> ip ether saddr @macs
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set macs ]
> ip ether saddr vmap @mv
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set mv dreg 0 ]
> ip ether saddr != 00:0f:54:0c:11:04 drop
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp neq reg 1 0x0c540f00 0x00000411 ]
. [ immediate reg 0 drop ]
> ip ether saddr { 00:0f:54:0c:11:04, 00:0f:54:0c:11:05 }
. __set%d t 3 size 2
. __set%d t 0
. element 0c540f00 00000411  : 0 [end]	element 0c540f00 00000511  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ether daddr ff:ff:ff:ff:ff:ff
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ cmp eq reg 1 0xffffffff 0x0000ffff ]
> ip ether daddr & 01:00:00:00:00:00 == 01:00:00:00:00:00
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 0x00000000 ) ^ 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x00000001 0x00000000 ]
> ip ether daddr & 01:00:00:00:00:00 != 0
= ether daddr & 01:00:00:00:00:00 != 00:00:00:00:00:00
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 0x00000000 ) ^ 0x00000000 0x00000000 ]
. [ cmp neq reg 1 0x00000000 0x00000000 ]
> ip ether saddr & ff:ff:ff:00:00:00 == 00:0f:54:00:00:00
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffffff 0x00000000 ) ^ 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x00540f00 0x00000000 ]
> ip ether saddr 00:0f:54:0c:11
! refused
> ip ether saddr 00-0f-54-0c-11-04
! refused
> ip ether saddr g0:0f:54:0c:11:04
! refused
> ip ether saddr . ip saddr { 00:0f:54:0c:11:04 . 1.2.3.4 }
. __set%d t 3 size 1
. __set%d t 0
. element 0c540f00 00000411 04030201  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 10 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr . ether saddr { 1.2.3.4 . 00:0f:54:0c:11:04 }
. __set%d t 3 size 1
. __set%d t 0
. element 04030201 0c540f00 00000411  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 6b @ link header + 6 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ether saddr set 00:0f:54:0c:11:04
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ immediate reg 1 0x0c540f00 0x00000411 ]
. [ payload write reg 1 => 6b @ link header + 6 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip ether type set ip
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ immediate reg 1 0x00000008 ]
. [ payload write reg 1 => 2b @ link header + 12 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip ether type vlan ip saddr 1.2.3.4
= ether type 8021q ip saddr 1.2.3.4
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> ip vlan id 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> ip vlan id 4094
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000fe0f ]
> ip vlan id 4095
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000ff0f ]
> ip vlan id 4096
! refused
> ip vlan id 1 vlan cfi 0
= vlan id 1 vlan dei 0
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip vlan id 1 vlan pcp 7
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x000000e0 ]
> ip vlan id 4094 vlan dei 1 vlan pcp 7
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000fe0f ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000010 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x000000e0 ]
> ip vlan id { 1, 2, 4, 100, 4095 } vlan pcp 1-3
. __set%d t 3 size 5
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]	element 00000400  : 0 [end]	element 00006400  : 0 [end]	element 0000ff0f  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000020 ]
. [ cmp lte reg 1 0x00000060 ]
> ip vlan id 1 ip saddr 10.0.0.1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0100000a ]
> ip vlan id 1 ip saddr 10.0.0.0/23
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00feffff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000000a ]
> ip vlan id 1 ip saddr 10.0.0.0/23 udp dport 53
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00feffff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> ip ether type vlan vlan id 1 ip saddr 10.0.0.0/23 udp dport 53
= vlan id 1 ip saddr 10.0.0.0/23 udp dport 53
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00feffff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> ip vlan id 1 tcp dport 22
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip vlan id 1 ip6 saddr ::1
! refused
> ip ether type 8021q vlan id 1
= vlan id 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> ip vlan id != 5
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000500 ]
> ip vlan id { 1, 5-9 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000100  : 0 [end]	element 00000200  : 1 [end]	element 00000500  : 0 [end]	element 00000a00  : 1 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip vlan pcp 8
! refused
> ip vlan dei 2
! refused
> ip vlan type ip vlan id 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> ip vlan id set 5
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000500 ]
. [ payload write reg 1 => 2b @ link header + 14 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip vlan pcp set 3
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001f ) ^ 0x00000060 ]
. [ payload write reg 1 => 1b @ link header + 14 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip vlan id 1 vlan id set 2
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000200 ]
. [ payload write reg 1 => 2b @ link header + 14 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip vlan id 1 ether saddr 00:01:02:03:04:05
= ether saddr 00:01:02:03:04:05 vlan id 1
+ refused
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 8b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x03020100 0x00810504 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> ip vlan id 1 icmp type echo-request
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip vlan id 1 arp operation request
! refused
> ip vlan foo 1
! refused
> ip ether foo 1
! refused
> ip vlan type arp vlan id 5
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000500 ]
> ip vlan id vmap { 1 : accept, 2-5 : drop }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00000100  : accept 0 [end]	element 00000200  : drop 0 [end]	element 00000600  : 1 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set vlan id map { 1 : 1 }
= meta mark set vlan id map { 1 : 0x00000001 }
. __map%d t b size 1
. __map%d t 0
. element 00000100  : 00000001 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip vlan id > 100
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp gt reg 1 0x00006400 ]
> ip vlan id & 0xff == 1
= ether type 8021q @ll,112,16 & 0xff == 0x1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff00 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> ip6 ether saddr 00:0f:54:0c:11:04
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0c540f00 0x00000411 ]
> ip6 ether type ip
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip6 ether type ip6
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
> ip6 ether type arp
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
> ip6 ether type vlan
= ether type 8021q
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
> ip6 ether type 8021q
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
> ip6 ether type 8021ad
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000a888 ]
> ip6 ether type 0x0800
= ether type ip
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip6 ether type 2048
= ether type ip
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip6 ether type foo
! refused
> ip6 ether type ip6 ip6 saddr ::1
= ip6 saddr ::1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip6 ether saddr 00:0f:54:0c:11:04 ip daddr 1.2.3.4 accept
! refused
> ip6 tcp dport 22 iiftype ether ether saddr 00:0f:54:0c:11:4 accept
= tcp dport 22 ether saddr 00:0f:54:0c:11:04 accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0c540f00 0x00000411 ]
. [ immediate reg 0 accept ]
> ip6 tcp dport 22 ether saddr 00:0f:54:0c:11:04 accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0c540f00 0x00000411 ]
. [ immediate reg 0 accept ]
> ip6 ether saddr @macs
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set macs ]
> ip6 ether saddr vmap @mv
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set mv dreg 0 ]
> ip6 ether saddr != 00:0f:54:0c:11:04 drop
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp neq reg 1 0x0c540f00 0x00000411 ]
. [ immediate reg 0 drop ]
> ip6 ether saddr { 00:0f:54:0c:11:04, 00:0f:54:0c:11:05 }
. __set%d t 3 size 2
. __set%d t 0
. element 0c540f00 00000411  : 0 [end]	element 0c540f00 00000511  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ether daddr ff:ff:ff:ff:ff:ff
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ cmp eq reg 1 0xffffffff 0x0000ffff ]
> ip6 ether daddr & 01:00:00:00:00:00 == 01:00:00:00:00:00
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 0x00000000 ) ^ 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x00000001 0x00000000 ]
> ip6 ether daddr & 01:00:00:00:00:00 != 0
= ether daddr & 01:00:00:00:00:00 != 00:00:00:00:00:00
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 0x00000000 ) ^ 0x00000000 0x00000000 ]
. [ cmp neq reg 1 0x00000000 0x00000000 ]
> ip6 ether saddr & ff:ff:ff:00:00:00 == 00:0f:54:00:00:00
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffffff 0x00000000 ) ^ 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x00540f00 0x00000000 ]
> ip6 ether saddr 00:0f:54:0c:11
! refused
> ip6 ether saddr 00-0f-54-0c-11-04
! refused
> ip6 ether saddr g0:0f:54:0c:11:04
! refused
> ip6 ether saddr . ip saddr { 00:0f:54:0c:11:04 . 1.2.3.4 }
! refused
> ip6 ip saddr . ether saddr { 1.2.3.4 . 00:0f:54:0c:11:04 }
! refused
> ip6 ether saddr set 00:0f:54:0c:11:04
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ immediate reg 1 0x0c540f00 0x00000411 ]
. [ payload write reg 1 => 6b @ link header + 6 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip6 ether type set ip
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ immediate reg 1 0x00000008 ]
. [ payload write reg 1 => 2b @ link header + 12 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip6 ether type vlan ip saddr 1.2.3.4
! refused
> ip6 vlan id 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> ip6 vlan id 4094
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000fe0f ]
> ip6 vlan id 4095
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000ff0f ]
> ip6 vlan id 4096
! refused
> ip6 vlan id 1 vlan cfi 0
= vlan id 1 vlan dei 0
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 vlan id 1 vlan pcp 7
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x000000e0 ]
> ip6 vlan id 4094 vlan dei 1 vlan pcp 7
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000fe0f ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000010 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x000000e0 ]
> ip6 vlan id { 1, 2, 4, 100, 4095 } vlan pcp 1-3
. __set%d t 3 size 5
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]	element 00000400  : 0 [end]	element 00006400  : 0 [end]	element 0000ff0f  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000020 ]
. [ cmp lte reg 1 0x00000060 ]
> ip6 vlan id 1 ip saddr 10.0.0.1
! refused
> ip6 vlan id 1 ip saddr 10.0.0.0/23
! refused
> ip6 vlan id 1 ip saddr 10.0.0.0/23 udp dport 53
! refused
> ip6 ether type vlan vlan id 1 ip saddr 10.0.0.0/23 udp dport 53
! refused
> ip6 vlan id 1 tcp dport 22
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip6 vlan id 1 ip6 saddr ::1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip6 ether type 8021ad vlan id 1 ip protocol 6 accept
! refused
> ip6 ether type 8021q vlan id 1
= vlan id 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> ip6 vlan id != 5
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000500 ]
> ip6 vlan id { 1, 5-9 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000100  : 0 [end]	element 00000200  : 1 [end]	element 00000500  : 0 [end]	element 00000a00  : 1 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip6 vlan pcp 8
! refused
> ip6 vlan dei 2
! refused
> ip6 vlan type ip vlan id 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> ip6 vlan id set 5
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000500 ]
. [ payload write reg 1 => 2b @ link header + 14 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip6 vlan pcp set 3
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001f ) ^ 0x00000060 ]
. [ payload write reg 1 => 1b @ link header + 14 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip6 vlan id 1 vlan id set 2
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000200 ]
. [ payload write reg 1 => 2b @ link header + 14 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip6 vlan id 1 ether saddr 00:01:02:03:04:05
= ether saddr 00:01:02:03:04:05 vlan id 1
+ refused
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 8b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x03020100 0x00810504 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> ip6 vlan id 1 icmp type echo-request
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip6 vlan id 1 arp operation request
! refused
> ip6 vlan foo 1
! refused
> ip6 ether foo 1
! refused
> ip6 vlan type arp vlan id 5
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000500 ]
> ip6 vlan id vmap { 1 : accept, 2-5 : drop }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00000100  : accept 0 [end]	element 00000200  : drop 0 [end]	element 00000600  : 1 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 meta mark set vlan id map { 1 : 1 }
= meta mark set vlan id map { 1 : 0x00000001 }
. __map%d t b size 1
. __map%d t 0
. element 00000100  : 00000001 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip6 vlan id > 100
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp gt reg 1 0x00006400 ]
> ip6 vlan id & 0xff == 1
= ether type 8021q @ll,112,16 & 0xff == 0x1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff00 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> ip6 vlan pcp . ip saddr { 1 . 1.2.3.4 }
! refused
> inet ether saddr 00:0f:54:0c:11:04
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0c540f00 0x00000411 ]
> inet ether type ip
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> inet ether type ip6
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
> inet ether type arp
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
> inet ether type vlan
= ether type 8021q
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
> inet ether type 8021q
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
> inet ether type 8021ad
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000a888 ]
> inet ether type 0x0800
= ether type ip
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> inet ether type 2048
= ether type ip
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> inet ether type foo
! refused
> inet ether type ip ip saddr 1.2.3.4
= ip saddr 1.2.3.4
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> inet ether type ip6 ip6 saddr ::1
= ip6 saddr ::1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> inet ether saddr 00:0f:54:0c:11:04 ip daddr 1.2.3.4 accept
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 8b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0c540f00 0x00080411 ]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ immediate reg 0 accept ]
> inet tcp dport 22 iiftype ether ether saddr 00:0f:54:0c:11:4 accept
= tcp dport 22 ether saddr 00:0f:54:0c:11:04 accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0c540f00 0x00000411 ]
. [ immediate reg 0 accept ]
> inet tcp dport 22 ether saddr 00:0f:54:0c:11:04 accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0c540f00 0x00000411 ]
. [ immediate reg 0 accept ]
> inet ether saddr @macs
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set macs ]
> inet ether saddr vmap @mv
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set mv dreg 0 ]
> inet ether saddr != 00:0f:54:0c:11:04 drop
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp neq reg 1 0x0c540f00 0x00000411 ]
. [ immediate reg 0 drop ]
> inet ether saddr { 00:0f:54:0c:11:04, 00:0f:54:0c:11:05 }
. __set%d t 3 size 2
. __set%d t 0
. element 0c540f00 00000411  : 0 [end]	element 0c540f00 00000511  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> inet ether daddr ff:ff:ff:ff:ff:ff
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ cmp eq reg 1 0xffffffff 0x0000ffff ]
> inet ether daddr & 01:00:00:00:00:00 == 01:00:00:00:00:00
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 0x00000000 ) ^ 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x00000001 0x00000000 ]
> inet ether daddr & 01:00:00:00:00:00 != 0
= ether daddr & 01:00:00:00:00:00 != 00:00:00:00:00:00
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 0x00000000 ) ^ 0x00000000 0x00000000 ]
. [ cmp neq reg 1 0x00000000 0x00000000 ]
> inet ether saddr & ff:ff:ff:00:00:00 == 00:0f:54:00:00:00
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffffff 0x00000000 ) ^ 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x00540f00 0x00000000 ]
> inet ether saddr 00:0f:54:0c:11
! refused
> inet ether saddr 00-0f-54-0c-11-04
! refused
> inet ether saddr g0:0f:54:0c:11:04
! refused
> inet ether saddr . ip saddr { 00:0f:54:0c:11:04 . 1.2.3.4 }
. __set%d t 3 size 1
. __set%d t 0
. element 0c540f00 00000411 04030201  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 10 ]
. [ lookup reg 1 set __set%d ]
> inet ip saddr . ether saddr { 1.2.3.4 . 00:0f:54:0c:11:04 }
. __set%d t 3 size 1
. __set%d t 0
. element 04030201 0c540f00 00000411  : 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 6b @ link header + 6 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> inet ether saddr set 00:0f:54:0c:11:04
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ immediate reg 1 0x0c540f00 0x00000411 ]
. [ payload write reg 1 => 6b @ link header + 6 csum_type 0 csum_off 0 csum_flags 0x0 ]
> inet ether type set ip
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ immediate reg 1 0x00000008 ]
. [ payload write reg 1 => 2b @ link header + 12 csum_type 0 csum_off 0 csum_flags 0x0 ]
> inet ether type vlan ip saddr 1.2.3.4
= ether type 8021q ip saddr 1.2.3.4
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> inet vlan id 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> inet vlan id 4094
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000fe0f ]
> inet vlan id 4095
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000ff0f ]
> inet vlan id 4096
! refused
> inet vlan id 1 vlan cfi 0
= vlan id 1 vlan dei 0
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> inet vlan id 1 vlan pcp 7
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x000000e0 ]
> inet vlan id 4094 vlan dei 1 vlan pcp 7
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000fe0f ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000010 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x000000e0 ]
> inet vlan id { 1, 2, 4, 100, 4095 } vlan pcp 1-3
. __set%d t 3 size 5
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]	element 00000400  : 0 [end]	element 00006400  : 0 [end]	element 0000ff0f  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000020 ]
. [ cmp lte reg 1 0x00000060 ]
> inet vlan id 1 ip saddr 10.0.0.1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0100000a ]
> inet vlan id 1 ip saddr 10.0.0.0/23
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00feffff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000000a ]
> inet vlan id 1 ip saddr 10.0.0.0/23 udp dport 53
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00feffff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> inet ether type vlan vlan id 1 ip saddr 10.0.0.0/23 udp dport 53
= vlan id 1 ip saddr 10.0.0.0/23 udp dport 53
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00feffff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> inet vlan id 1 tcp dport 22
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> inet vlan id 1 ip6 saddr ::1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> inet ether type 8021ad vlan id 1 vlan type 8021q vlan id 2
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000a888 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 18 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000200 ]
> inet ether type 8021ad vlan id 1 ip protocol 6 accept
= ether type 8021ad vlan id 1 ip protocol tcp accept
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000a888 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 0 accept ]
> inet ether type 8021q vlan id 1
= vlan id 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> inet vlan id != 5
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000500 ]
> inet vlan id { 1, 5-9 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000100  : 0 [end]	element 00000200  : 1 [end]	element 00000500  : 0 [end]	element 00000a00  : 1 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> inet vlan pcp 8
! refused
> inet vlan dei 2
! refused
> inet vlan type ip vlan id 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> inet vlan id set 5
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000500 ]
. [ payload write reg 1 => 2b @ link header + 14 csum_type 0 csum_off 0 csum_flags 0x0 ]
> inet vlan pcp set 3
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001f ) ^ 0x00000060 ]
. [ payload write reg 1 => 1b @ link header + 14 csum_type 0 csum_off 0 csum_flags 0x0 ]
> inet vlan id 1 vlan id set 2
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000200 ]
. [ payload write reg 1 => 2b @ link header + 14 csum_type 0 csum_off 0 csum_flags 0x0 ]
> inet ether saddr 00:01:02:03:04:05 vlan id 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 8b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x03020100 0x00810504 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> inet vlan id 1 ether saddr 00:01:02:03:04:05
= ether saddr 00:01:02:03:04:05 vlan id 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 8b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x03020100 0x00810504 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> inet vlan id 1 icmp type echo-request
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> inet vlan id 1 arp operation request
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> inet vlan foo 1
! refused
> inet ether foo 1
! refused
> inet vlan type arp vlan id 5
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000500 ]
> inet vlan id vmap { 1 : accept, 2-5 : drop }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00000100  : accept 0 [end]	element 00000200  : drop 0 [end]	element 00000600  : 1 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet meta mark set vlan id map { 1 : 1 }
= meta mark set vlan id map { 1 : 0x00000001 }
. __map%d t b size 1
. __map%d t 0
. element 00000100  : 00000001 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> inet vlan id > 100
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp gt reg 1 0x00006400 ]
> inet vlan id & 0xff == 1
= ether type 8021q @ll,112,16 & 0xff == 0x1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff00 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> bridge ether type ip6
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
> bridge ether type arp
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
> bridge ether type vlan
= ether type 8021q
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
> bridge ether type 8021q
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
> bridge ether type 8021ad
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000a888 ]
> bridge ether type 0x0800
= ether type ip
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> bridge ether type 2048
= ether type ip
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> bridge ether type foo
! refused
> bridge ether type ip ip saddr 1.2.3.4
= ip saddr 1.2.3.4
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> bridge ether type ip6 ip6 saddr ::1
= ip6 saddr ::1
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> bridge ether type arp arp operation request
= arp operation request
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> bridge ether saddr 00:0f:54:0c:11:04 ip daddr 1.2.3.4 accept
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0c540f00 0x00000411 ]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ immediate reg 0 accept ]
> bridge tcp dport 22 ether saddr 00:0f:54:0c:11:04 accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0c540f00 0x00000411 ]
. [ immediate reg 0 accept ]
> bridge ether saddr @macs
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set macs ]
> bridge ether saddr vmap @mv
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set mv dreg 0 ]
> bridge ether saddr != 00:0f:54:0c:11:04 drop
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp neq reg 1 0x0c540f00 0x00000411 ]
. [ immediate reg 0 drop ]
> bridge ether daddr ff:ff:ff:ff:ff:ff
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ cmp eq reg 1 0xffffffff 0x0000ffff ]
> bridge ether daddr & 01:00:00:00:00:00 == 01:00:00:00:00:00
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 0x00000000 ) ^ 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x00000001 0x00000000 ]
> bridge ether daddr & 01:00:00:00:00:00 != 0
= ether daddr & 01:00:00:00:00:00 != 00:00:00:00:00:00
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 0x00000000 ) ^ 0x00000000 0x00000000 ]
. [ cmp neq reg 1 0x00000000 0x00000000 ]
> bridge ether saddr & ff:ff:ff:00:00:00 == 00:0f:54:00:00:00
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffffff 0x00000000 ) ^ 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x00540f00 0x00000000 ]
> bridge ether saddr 00:0f:54:0c:11
! refused
> bridge ether saddr 00-0f-54-0c-11-04
! refused
> bridge ether saddr g0:0f:54:0c:11:04
! refused
> bridge ether saddr . ip saddr { 00:0f:54:0c:11:04 . 1.2.3.4 }
. __set%d t 3 size 1
. __set%d t 0
. element 0c540f00 00000411 04030201  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 10 ]
. [ lookup reg 1 set __set%d ]
> bridge ip saddr . ether saddr { 1.2.3.4 . 00:0f:54:0c:11:04 }
. __set%d t 3 size 1
. __set%d t 0
. element 04030201 0c540f00 00000411  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 6b @ link header + 6 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> bridge ether saddr set 00:0f:54:0c:11:04
. [ immediate reg 1 0x0c540f00 0x00000411 ]
. [ payload write reg 1 => 6b @ link header + 6 csum_type 0 csum_off 0 csum_flags 0x0 ]
> bridge ether type set ip
. [ immediate reg 1 0x00000008 ]
. [ payload write reg 1 => 2b @ link header + 12 csum_type 0 csum_off 0 csum_flags 0x0 ]
> bridge ether type vlan ip saddr 1.2.3.4
= ether type 8021q ip saddr 1.2.3.4
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> bridge vlan id 4094
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000fe0f ]
> bridge vlan id 4095
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000ff0f ]
> bridge vlan id 4096
! refused
> bridge vlan id 1 vlan cfi 0
= vlan id 1 vlan dei 0
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> bridge vlan id 1 vlan pcp 7
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x000000e0 ]
> bridge vlan id 4094 vlan dei 1 vlan pcp 7
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000fe0f ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000010 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x000000e0 ]
> bridge vlan id { 1, 2, 4, 100, 4095 } vlan pcp 1-3
. __set%d t 3 size 5
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]	element 00000400  : 0 [end]	element 00006400  : 0 [end]	element 0000ff0f  : 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000020 ]
. [ cmp lte reg 1 0x00000060 ]
> bridge vlan id 1 ip saddr 10.0.0.1
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0100000a ]
> bridge vlan id 1 ip saddr 10.0.0.0/23
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00feffff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000000a ]
> bridge vlan id 1 ip saddr 10.0.0.0/23 udp dport 53
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00feffff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> bridge ether type vlan vlan id 1 ip saddr 10.0.0.0/23 udp dport 53
= vlan id 1 ip saddr 10.0.0.0/23 udp dport 53
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00feffff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> bridge vlan id 1 tcp dport 22
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> bridge vlan id 1 ip6 saddr ::1
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> bridge ether type 8021ad vlan id 1 vlan type 8021q vlan id 2
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000a888 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 18 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000200 ]
> bridge ether type 8021ad vlan id 1 ip protocol 6 accept
= ether type 8021ad vlan id 1 ip protocol tcp accept
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000a888 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 0 accept ]
> bridge ether type 8021q vlan id 1
= vlan id 1
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> bridge vlan id != 5
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000500 ]
> bridge vlan id { 1, 5-9 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000100  : 0 [end]	element 00000200  : 1 [end]	element 00000500  : 0 [end]	element 00000a00  : 1 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> bridge vlan pcp 8
! refused
> bridge vlan dei 2
! refused
> bridge vlan type ip vlan id 1
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> bridge vlan id set 5
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000500 ]
. [ payload write reg 1 => 2b @ link header + 14 csum_type 0 csum_off 0 csum_flags 0x0 ]
> bridge vlan id 1 vlan id set 2
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000200 ]
. [ payload write reg 1 => 2b @ link header + 14 csum_type 0 csum_off 0 csum_flags 0x0 ]
> bridge ether saddr 00:01:02:03:04:05 vlan id 1
. [ payload load 8b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x03020100 0x00810504 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> bridge vlan id 1 ether saddr 00:01:02:03:04:05
= ether saddr 00:01:02:03:04:05 vlan id 1
. [ payload load 8b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x03020100 0x00810504 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> bridge vlan id 1 icmp type echo-request
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> bridge vlan id 1 arp operation request
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> bridge vlan foo 1
! refused
> bridge ether foo 1
! refused
> bridge vlan type arp vlan id 5
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000500 ]
> bridge vlan id vmap { 1 : accept, 2-5 : drop }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00000100  : accept 0 [end]	element 00000200  : drop 0 [end]	element 00000600  : 1 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge meta mark set vlan id map { 1 : 1 }
= meta mark set vlan id map { 1 : 0x00000001 }
. __map%d t b size 1
. __map%d t 0
. element 00000100  : 00000001 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> bridge vlan id & 0xff == 1
= ether type 8021q @ll,112,16 & 0xff == 0x1
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff00 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> netdev ether saddr 00:0f:54:0c:11:04
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0c540f00 0x00000411 ]
> netdev ether type ip
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> netdev ether type ip6
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
> netdev ether type arp
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
> netdev ether type vlan
= ether type 8021q
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
> netdev ether type 8021q
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
> netdev ether type 8021ad
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000a888 ]
> netdev ether type 0x0800
= ether type ip
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> netdev ether type 2048
= ether type ip
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> netdev ether type foo
! refused
> netdev ether type ip ip saddr 1.2.3.4
= ip saddr 1.2.3.4
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> netdev ether type ip6 ip6 saddr ::1
= ip6 saddr ::1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> netdev ether type arp arp operation request
= arp operation request
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> netdev ether saddr 00:0f:54:0c:11:04 ip daddr 1.2.3.4 accept
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 8b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0c540f00 0x00080411 ]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ immediate reg 0 accept ]
> netdev tcp dport 22 iiftype ether ether saddr 00:0f:54:0c:11:4 accept
= tcp dport 22 ether saddr 00:0f:54:0c:11:04 accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0c540f00 0x00000411 ]
. [ immediate reg 0 accept ]
> netdev tcp dport 22 ether saddr 00:0f:54:0c:11:04 accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0c540f00 0x00000411 ]
. [ immediate reg 0 accept ]
> netdev ether saddr @macs
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set macs ]
> netdev ether saddr vmap @mv
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set mv dreg 0 ]
> netdev ether saddr != 00:0f:54:0c:11:04 drop
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp neq reg 1 0x0c540f00 0x00000411 ]
. [ immediate reg 0 drop ]
> netdev ether saddr { 00:0f:54:0c:11:04, 00:0f:54:0c:11:05 }
. __set%d t 3 size 2
. __set%d t 0
. element 0c540f00 00000411  : 0 [end]	element 0c540f00 00000511  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> netdev ether daddr ff:ff:ff:ff:ff:ff
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ cmp eq reg 1 0xffffffff 0x0000ffff ]
> netdev ether daddr & 01:00:00:00:00:00 == 01:00:00:00:00:00
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 0x00000000 ) ^ 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x00000001 0x00000000 ]
> netdev ether daddr & 01:00:00:00:00:00 != 0
= ether daddr & 01:00:00:00:00:00 != 00:00:00:00:00:00
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 0x00000000 ) ^ 0x00000000 0x00000000 ]
. [ cmp neq reg 1 0x00000000 0x00000000 ]
> netdev ether saddr & ff:ff:ff:00:00:00 == 00:0f:54:00:00:00
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffffff 0x00000000 ) ^ 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x00540f00 0x00000000 ]
> netdev ether saddr 00:0f:54:0c:11
! refused
> netdev ether saddr 00-0f-54-0c-11-04
! refused
> netdev ether saddr g0:0f:54:0c:11:04
! refused
> netdev ether saddr . ip saddr { 00:0f:54:0c:11:04 . 1.2.3.4 }
. __set%d t 3 size 1
. __set%d t 0
. element 0c540f00 00000411 04030201  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 10 ]
. [ lookup reg 1 set __set%d ]
> netdev ip saddr . ether saddr { 1.2.3.4 . 00:0f:54:0c:11:04 }
. __set%d t 3 size 1
. __set%d t 0
. element 04030201 0c540f00 00000411  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 6b @ link header + 6 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> netdev ether saddr set 00:0f:54:0c:11:04
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ immediate reg 1 0x0c540f00 0x00000411 ]
. [ payload write reg 1 => 6b @ link header + 6 csum_type 0 csum_off 0 csum_flags 0x0 ]
> netdev ether type set ip
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ immediate reg 1 0x00000008 ]
. [ payload write reg 1 => 2b @ link header + 12 csum_type 0 csum_off 0 csum_flags 0x0 ]
> netdev ether type vlan ip saddr 1.2.3.4
= ether type 8021q ip saddr 1.2.3.4
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> netdev vlan id 4094
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000fe0f ]
> netdev vlan id 4095
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000ff0f ]
> netdev vlan id 4096
! refused
> netdev vlan id 1 vlan cfi 0
= vlan id 1 vlan dei 0
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> netdev vlan id 1 vlan pcp 7
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x000000e0 ]
> netdev vlan id 4094 vlan dei 1 vlan pcp 7
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000fe0f ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000010 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x000000e0 ]
> netdev vlan id { 1, 2, 4, 100, 4095 } vlan pcp 1-3
. __set%d t 3 size 5
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]	element 00000400  : 0 [end]	element 00006400  : 0 [end]	element 0000ff0f  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000020 ]
. [ cmp lte reg 1 0x00000060 ]
> netdev vlan id 1 ip saddr 10.0.0.1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0100000a ]
> netdev vlan id 1 ip saddr 10.0.0.0/23
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00feffff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000000a ]
> netdev vlan id 1 ip saddr 10.0.0.0/23 udp dport 53
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00feffff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> netdev ether type vlan vlan id 1 ip saddr 10.0.0.0/23 udp dport 53
= vlan id 1 ip saddr 10.0.0.0/23 udp dport 53
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00feffff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> netdev vlan id 1 tcp dport 22
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> netdev vlan id 1 ip6 saddr ::1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> netdev ether type 8021ad vlan id 1 vlan type 8021q vlan id 2
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000a888 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 18 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000200 ]
> netdev ether type 8021ad vlan id 1 ip protocol 6 accept
= ether type 8021ad vlan id 1 ip protocol tcp accept
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000a888 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 0 accept ]
> netdev ether type 8021q vlan id 1
= vlan id 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> netdev vlan id != 5
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000500 ]
> netdev vlan id { 1, 5-9 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000100  : 0 [end]	element 00000200  : 1 [end]	element 00000500  : 0 [end]	element 00000a00  : 1 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> netdev vlan pcp 8
! refused
> netdev vlan dei 2
! refused
> netdev vlan type ip vlan id 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> netdev vlan id set 5
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000500 ]
. [ payload write reg 1 => 2b @ link header + 14 csum_type 0 csum_off 0 csum_flags 0x0 ]
> netdev vlan id 1 vlan id set 2
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000200 ]
. [ payload write reg 1 => 2b @ link header + 14 csum_type 0 csum_off 0 csum_flags 0x0 ]
> netdev ether saddr 00:01:02:03:04:05 vlan id 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 8b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x03020100 0x00810504 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> netdev vlan id 1 ether saddr 00:01:02:03:04:05
= ether saddr 00:01:02:03:04:05 vlan id 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 8b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x03020100 0x00810504 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> netdev vlan id 1 icmp type echo-request
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> netdev vlan id 1 arp operation request
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> netdev vlan foo 1
! refused
> netdev ether foo 1
! refused
> netdev vlan type arp vlan id 5
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000500 ]
> netdev vlan id vmap { 1 : accept, 2-5 : drop }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00000100  : accept 0 [end]	element 00000200  : drop 0 [end]	element 00000600  : 1 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> netdev meta mark set vlan id map { 1 : 1 }
= meta mark set vlan id map { 1 : 0x00000001 }
. __map%d t b size 1
. __map%d t 0
. element 00000100  : 00000001 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> netdev vlan id & 0xff == 1
= ether type 8021q @ll,112,16 & 0xff == 0x1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff00 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> arp arp htype 1
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> arp arp htype != 1
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000100 ]
> arp arp htype 1-12
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ cmp gte reg 1 0x00000100 ]
. [ cmp lte reg 1 0x00000c00 ]
> arp arp htype { 1, 12 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000c00  : 0 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> arp arp htype set 12
. [ immediate reg 1 0x00000c00 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> arp arp htype == 1
= arp htype 1
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> arp arp htype eq 12
= arp htype 12
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000c00 ]
> arp arp htype ne 12
= arp htype != 12
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000c00 ]
> arp arp htype < 12
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ cmp lt reg 1 0x00000c00 ]
> arp arp htype > 12
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ cmp gt reg 1 0x00000c00 ]
> arp arp htype <= 12
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ cmp lte reg 1 0x00000c00 ]
> arp arp htype >= 12
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ cmp gte reg 1 0x00000c00 ]
> arp arp htype lt 22
= arp htype < 22
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ cmp lt reg 1 0x00001600 ]
> arp arp htype gt 22
= arp htype > 22
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ cmp gt reg 1 0x00001600 ]
> arp arp htype le 22
= arp htype <= 22
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ cmp lte reg 1 0x00001600 ]
> arp arp htype ge 22
= arp htype >= 22
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ cmp gte reg 1 0x00001600 ]
> arp arp htype != 1-12
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ range neq reg 1 0x00000100 0x00000c00 ]
> arp arp htype != { 1, 12 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000c00  : 0 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> arp arp htype { 1-12 }
= arp htype 1-12
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ cmp gte reg 1 0x00000100 ]
. [ cmp lte reg 1 0x00000c00 ]
> arp arp htype { 1-12, 22 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000100  : 0 [end]	element 00000d00  : 1 [end]	element 00001600  : 0 [end]	element 00001700  : 1 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> arp arp htype != { 1-12, 22 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000100  : 0 [end]	element 00000d00  : 1 [end]	element 00001600  : 0 [end]	element 00001700  : 1 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> arp arp htype vmap { 1 : accept, 12 : drop, 22 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00000100  : accept 0 [end]	element 00000c00  : drop 0 [end]	element 00001600  : continue 0 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> arp arp htype vmap { 1 : accept, 12-22 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00000100  : accept 0 [end]	element 00000200  : 1 [end]	element 00000c00  : jump -> other 0 [end]	element 00001700  : 1 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> arp arp htype vmap { 1 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000100  : accept 0 [end]	element  : drop 2 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> arp meta mark set arp htype map { 1 : 1, 12 : 2 }
= meta mark set arp htype map { 1 : 0x00000001, 12 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000100  : 00000001 0 [end]	element 00000c00  : 00000002 0 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> arp arp htype { 1 }
= arp htype 1
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> arp arp htype { 12, 1, 22, }
= arp htype { 1, 12, 22 }
. __set%d t 3 size 3
. __set%d t 0
. element 00000c00  : 0 [end]	element 00000100  : 0 [end]	element 00001600  : 0 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> arp arp htype 12-1
! refused
> arp arp htype { 1, 1 }
= arp htype { 1 }
+ arp htype 1
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000100  : 0 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> arp arp htype . meta mark { 1 . 1, 12 . 2 }
= arp htype . meta mark { 1 . 0x00000001, 12 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100 00000001  : 0 [end]	element 00000c00 00000002  : 0 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> arp meta mark . arp htype vmap { 1 . 1 : accept }
= meta mark . arp htype vmap { 0x00000001 . 1 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00000100  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ payload load 2b @ network header + 0 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> arp ct mark set arp htype map { 1-12 : 1, * : 2 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00000100  : 00000001 0 [end]	element 00000d00  : 1 [end]	element  : 00000002 2 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
~ kernel
> arp arp hlen 1
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> arp arp hlen != 1
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> arp arp hlen 1-22
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000016 ]
> arp arp hlen { 1, 22 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000016  : 0 [end]
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> arp arp hlen set 22
. [ immediate reg 1 0x00000016 ]
. [ payload write reg 1 => 1b @ network header + 4 csum_type 0 csum_off 0 csum_flags 0x0 ]
> arp arp hlen == 1
= arp hlen 1
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> arp arp hlen eq 22
= arp hlen 22
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000016 ]
> arp arp hlen ne 22
= arp hlen != 22
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ cmp neq reg 1 0x00000016 ]
> arp arp hlen < 22
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ cmp lt reg 1 0x00000016 ]
> arp arp hlen > 22
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ cmp gt reg 1 0x00000016 ]
> arp arp hlen <= 22
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ cmp lte reg 1 0x00000016 ]
> arp arp hlen >= 22
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ cmp gte reg 1 0x00000016 ]
> arp arp hlen lt 100
= arp hlen < 100
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ cmp lt reg 1 0x00000064 ]
> arp arp hlen gt 100
= arp hlen > 100
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ cmp gt reg 1 0x00000064 ]
> arp arp hlen le 100
= arp hlen <= 100
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ cmp lte reg 1 0x00000064 ]
> arp arp hlen ge 100
= arp hlen >= 100
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ cmp gte reg 1 0x00000064 ]
> arp arp hlen != 1-22
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ range neq reg 1 0x00000001 0x00000016 ]
> arp arp hlen != { 1, 22 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000016  : 0 [end]
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> arp arp hlen { 1-22 }
= arp hlen 1-22
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ cmp gte reg 1 0x00000001 ]
. [ cmp lte reg 1 0x00000016 ]
> arp arp hlen { 1-22, 100 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000001  : 0 [end]	element 00000017  : 1 [end]	element 00000064  : 0 [end]	element 00000065  : 1 [end]
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> arp arp hlen != { 1-22, 100 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00000001  : 0 [end]	element 00000017  : 1 [end]	element 00000064  : 0 [end]	element 00000065  : 1 [end]
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> arp arp hlen vmap { 1 : accept, 22 : drop, 100 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00000001  : accept 0 [end]	element 00000016  : drop 0 [end]	element 00000064  : continue 0 [end]
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> arp arp hlen vmap { 1 : accept, 22-100 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 00000001  : accept 0 [end]	element 00000002  : 1 [end]	element 00000016  : jump -> other 0 [end]	element 00000065  : 1 [end]
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> arp arp hlen vmap { 1 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000001  : accept 0 [end]	element  : drop 2 [end]
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> arp meta mark set arp hlen map { 1 : 1, 22 : 2 }
= meta mark set arp hlen map { 1 : 0x00000001, 22 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000001  : 00000001 0 [end]	element 00000016  : 00000002 0 [end]
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> arp arp hlen { 1 }
= arp hlen 1
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> arp arp hlen { 22, 1, 100, }
= arp hlen { 1, 22, 100 }
. __set%d t 3 size 3
. __set%d t 0
. element 00000016  : 0 [end]	element 00000001  : 0 [end]	element 00000064  : 0 [end]
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> arp arp hlen 22-1
! refused
> arp arp hlen { 1, 1 }
= arp hlen { 1 }
+ arp hlen 1
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000001  : 0 [end]
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> arp arp hlen . meta mark { 1 . 1, 22 . 2 }
= arp hlen . meta mark { 1 . 0x00000001, 22 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001 00000001  : 0 [end]	element 00000016 00000002  : 0 [end]
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> arp meta mark . arp hlen vmap { 1 . 1 : accept }
= meta mark . arp hlen vmap { 0x00000001 . 1 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00000001  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ payload load 1b @ network header + 4 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> arp ct mark set arp hlen map { 1-22 : 1, * : 2 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00000001  : 00000001 0 [end]	element 00000017  : 1 [end]	element  : 00000002 2 [end]
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
~ kernel
> arp arp ptype ip
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> arp arp ptype != ip
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ cmp neq reg 1 0x00000008 ]
> arp arp ptype ip-0x900
! refused
> arp arp ptype { ip, 0x900 }
= arp ptype { ip, 0x0900 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000009  : 0 [end]
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> arp arp ptype set 0x900
= arp ptype set 0x0900
. [ immediate reg 1 0x00000009 ]
. [ payload write reg 1 => 2b @ network header + 2 csum_type 0 csum_off 0 csum_flags 0x0 ]
> arp arp plen 4
. [ payload load 1b @ network header + 5 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> arp arp plen != 4
. [ payload load 1b @ network header + 5 => reg 1 ]
. [ cmp neq reg 1 0x00000004 ]
> arp arp plen 4-6
. [ payload load 1b @ network header + 5 => reg 1 ]
. [ cmp gte reg 1 0x00000004 ]
. [ cmp lte reg 1 0x00000006 ]
> arp arp plen { 4, 6 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000004  : 0 [end]	element 00000006  : 0 [end]
. [ payload load 1b @ network header + 5 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> arp arp plen set 6
. [ immediate reg 1 0x00000006 ]
. [ payload write reg 1 => 1b @ network header + 5 csum_type 0 csum_off 0 csum_flags 0x0 ]
> arp arp operation request
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> arp arp operation != request
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ cmp neq reg 1 0x00000100 ]
> arp arp operation request-reply
! refused
> arp arp operation { request, reply }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> arp arp operation set reply
. [ immediate reg 1 0x00000200 ]
. [ payload write reg 1 => 2b @ network header + 6 csum_type 0 csum_off 0 csum_flags 0x0 ]
> arp arp saddr ip 1.2.3.4
. [ payload load 4b @ network header + 14 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> arp arp saddr ip != 1.2.3.4
. [ payload load 4b @ network header + 14 => reg 1 ]
. [ cmp neq reg 1 0x04030201 ]
> arp arp saddr ip 1.2.3.4-1.2.3.9
. [ payload load 4b @ network header + 14 => reg 1 ]
. [ cmp gte reg 1 0x04030201 ]
. [ cmp lte reg 1 0x09030201 ]
> arp arp saddr ip { 1.2.3.4, 1.2.3.9 }
. __set%d t 3 size 2
. __set%d t 0
. element 04030201  : 0 [end]	element 09030201  : 0 [end]
. [ payload load 4b @ network header + 14 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> arp arp saddr ip set 1.2.3.9
. [ immediate reg 1 0x09030201 ]
. [ payload write reg 1 => 4b @ network header + 14 csum_type 0 csum_off 0 csum_flags 0x0 ]
> arp arp daddr ip 1.2.3.4
. [ payload load 4b @ network header + 24 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> arp arp daddr ip != 1.2.3.4
. [ payload load 4b @ network header + 24 => reg 1 ]
. [ cmp neq reg 1 0x04030201 ]
> arp arp daddr ip 1.2.3.4-1.2.3.9
. [ payload load 4b @ network header + 24 => reg 1 ]
. [ cmp gte reg 1 0x04030201 ]
. [ cmp lte reg 1 0x09030201 ]
> arp arp daddr ip { 1.2.3.4, 1.2.3.9 }
. __set%d t 3 size 2
. __set%d t 0
. element 04030201  : 0 [end]	element 09030201  : 0 [end]
. [ payload load 4b @ network header + 24 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> arp arp daddr ip set 1.2.3.9
. [ immediate reg 1 0x09030201 ]
. [ payload write reg 1 => 4b @ network header + 24 csum_type 0 csum_off 0 csum_flags 0x0 ]
> arp arp saddr ether aa:bb:cc:aa:bb:cc
. [ payload load 6b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0xaaccbbaa 0x0000ccbb ]
> arp arp saddr ether != aa:bb:cc:aa:bb:cc
. [ payload load 6b @ network header + 8 => reg 1 ]
. [ cmp neq reg 1 0xaaccbbaa 0x0000ccbb ]
> arp arp saddr ether aa:bb:cc:aa:bb:cc-aa:bb:cc:aa:bb:cd
. [ payload load 6b @ network header + 8 => reg 1 ]
. [ cmp gte reg 1 0xaaccbbaa 0x0000ccbb ]
. [ cmp lte reg 1 0xaaccbbaa 0x0000cdbb ]
> arp arp saddr ether { aa:bb:cc:aa:bb:cc, aa:bb:cc:aa:bb:cd }
. __set%d t 3 size 2
. __set%d t 0
. element aaccbbaa 0000ccbb  : 0 [end]	element aaccbbaa 0000cdbb  : 0 [end]
. [ payload load 6b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> arp arp saddr ether set aa:bb:cc:aa:bb:cd
. [ immediate reg 1 0xaaccbbaa 0x0000cdbb ]
. [ payload write reg 1 => 6b @ network header + 8 csum_type 0 csum_off 0 csum_flags 0x0 ]
> arp arp daddr ether aa:bb:cc:aa:bb:cc
. [ payload load 6b @ network header + 18 => reg 1 ]
. [ cmp eq reg 1 0xaaccbbaa 0x0000ccbb ]
> arp arp daddr ether != aa:bb:cc:aa:bb:cc
. [ payload load 6b @ network header + 18 => reg 1 ]
. [ cmp neq reg 1 0xaaccbbaa 0x0000ccbb ]
> arp arp daddr ether aa:bb:cc:aa:bb:cc-aa:bb:cc:aa:bb:cd
. [ payload load 6b @ network header + 18 => reg 1 ]
. [ cmp gte reg 1 0xaaccbbaa 0x0000ccbb ]
. [ cmp lte reg 1 0xaaccbbaa 0x0000cdbb ]
> arp arp daddr ether { aa:bb:cc:aa:bb:cc, aa:bb:cc:aa:bb:cd }
. __set%d t 3 size 2
. __set%d t 0
. element aaccbbaa 0000ccbb  : 0 [end]	element aaccbbaa 0000cdbb  : 0 [end]
. [ payload load 6b @ network header + 18 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> arp arp daddr ether set aa:bb:cc:aa:bb:cd
. [ immediate reg 1 0xaaccbbaa 0x0000cdbb ]
. [ payload write reg 1 => 6b @ network header + 18 csum_type 0 csum_off 0 csum_flags 0x0 ]
> arp arp operation { nak, inreply, inrequest, rreply, rrequest, reply, request}
= arp operation { request, reply, rrequest, rreply, inrequest, inreply, nak }
. __set%d t 3 size 7
. __set%d t 0
. element 00000a00  : 0 [end]	element 00000900  : 0 [end]	element 00000800  : 0 [end]	element 00000400  : 0 [end]	element 00000300  : 0 [end]	element 00000200  : 0 [end]	element 00000100  : 0 [end]
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> arp arp operation 1-2
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ cmp gte reg 1 0x00000100 ]
. [ cmp lte reg 1 0x00000200 ]
> arp arp operation foo
! refused
> arp arp operation 7
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000700 ]
> arp arp ptype 0x0800
= arp ptype ip
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> arp arp ptype ip arp htype 1
= arp htype 1 arp ptype ip
. [ payload load 4b @ network header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00080100 ]
> arp arp daddr ip 192.168.0.1 arp daddr ether aa:bb:cc:aa:bb:cc
= arp daddr ether aa:bb:cc:aa:bb:cc arp daddr ip 192.168.0.1
. [ payload load 10b @ network header + 18 => reg 1 ]
. [ cmp eq reg 1 0xaaccbbaa 0xa8c0ccbb 0x00000100 ]
> arp arp saddr ether aa:bb:cc:aa:bb:cc arp saddr ip 1.2.3.4
. [ payload load 10b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0xaaccbbaa 0x0201ccbb 0x00000403 ]
> arp arp daddr ip set 127.0.0.1
. [ immediate reg 1 0x0100007f ]
. [ payload write reg 1 => 4b @ network header + 24 csum_type 0 csum_off 0 csum_flags 0x0 ]
> arp arp saddr ip 10.0.0.0/8
. [ payload load 1b @ network header + 14 => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
> arp arp saddr ip { 1.2.3.4, 5.6.7.8 }
. __set%d t 3 size 2
. __set%d t 0
. element 04030201  : 0 [end]	element 08070605  : 0 [end]
. [ payload load 4b @ network header + 14 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> arp arp saddr ip . arp saddr ether { 1.2.3.4 . aa:bb:cc:aa:bb:cc }
. __set%d t 3 size 1
. __set%d t 0
. element 04030201 aaccbbaa 0000ccbb  : 0 [end]
. [ payload load 4b @ network header + 14 => reg 1 ]
. [ payload load 6b @ network header + 8 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> arp arp saddr ip . arp operation vmap { 1.2.3.4 . request : accept }
. __map%d t b size 1
. __map%d t 0
. element 04030201 00000100  : accept 0 [end]
. [ payload load 4b @ network header + 14 => reg 1 ]
. [ payload load 2b @ network header + 6 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> arp meta iifname "invalid" arp ptype 0x0800 arp htype 1 arp hlen 6 arp plen 4 @nh,192,32 0xc0a88f10 @nh,144,48 set 0x112233445566
= iifname "invalid" arp htype 1 arp ptype ip arp hlen 6 arp plen 4 arp daddr ip 192.168.143.16 arp daddr ether set 11:22:33:44:55:66
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x61766e69 0x0064696c 0x00000000 0x00000000 ]
. [ payload load 4b @ network header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00080100 ]
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000406 ]
. [ payload load 4b @ network header + 24 => reg 1 ]
. [ cmp eq reg 1 0x108fa8c0 ]
. [ immediate reg 1 0x44332211 0x00006655 ]
. [ payload write reg 1 => 6b @ network header + 18 csum_type 0 csum_off 0 csum_flags 0x0 ]
> arp arp saddr 1.2.3.4
! refused
> arp arp saddr foo 1
! refused
> arp arp foo 1
! refused
> arp arp hlen 6 arp plen 4
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000406 ]
> arp arp htype 1 arp ptype ip arp hlen 6 arp plen 4 arp operation request accept
. [ payload load 4b @ network header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00080100 ]
. [ payload load 4b @ network header + 4 => reg 1 ]
. [ cmp eq reg 1 0x01000406 ]
. [ immediate reg 0 accept ]
> arp arp saddr ip != 10.0.0.1-10.0.0.5
. [ payload load 4b @ network header + 14 => reg 1 ]
. [ range neq reg 1 0x0100000a 0x0500000a ]
> arp arp operation reply drop
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000200 ]
. [ immediate reg 0 drop ]
> arp arp htype 65536
! refused
> arp ether saddr aa:bb:cc:aa:bb:cc
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0xaaccbbaa 0x0000ccbb ]
> arp ether type arp
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
> arp meta protocol arp
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
> ip arp operation request
! refused
> ip arp saddr ip 1.2.3.4
! refused
> ip arp htype 1 arp operation reply
! refused
> ip meta protocol arp arp operation request
! refused
> ip6 arp operation request
! refused
> ip6 arp saddr ip 1.2.3.4
! refused
> ip6 arp htype 1 arp operation reply
! refused
> ip6 meta protocol arp arp operation request
! refused
> inet arp operation request
! refused
> inet arp saddr ip 1.2.3.4
! refused
> inet arp htype 1 arp operation reply
! refused
> inet meta protocol arp arp operation request
! refused
> bridge arp operation request
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> bridge arp saddr ip 1.2.3.4
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
. [ payload load 4b @ network header + 14 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> bridge arp htype 1 arp operation reply
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000200 ]
> bridge ether type arp arp saddr ip 1.2.3.4
= arp saddr ip 1.2.3.4
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
. [ payload load 4b @ network header + 14 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> bridge meta protocol arp arp operation request
= arp operation request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> netdev arp operation request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> netdev arp saddr ip 1.2.3.4
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
. [ payload load 4b @ network header + 14 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> netdev arp htype 1 arp operation reply
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000200 ]
> netdev ether type arp arp saddr ip 1.2.3.4
= arp saddr ip 1.2.3.4
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
. [ payload load 4b @ network header + 14 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> netdev meta protocol arp arp operation request
= arp operation request
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000608 ]
. [ payload load 2b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
