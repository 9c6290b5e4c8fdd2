# numgen, jhash and symhash
> ip numgen inc mod 2 0
. [ numgen reg 1 = inc mod 2 ]
. [ cmp eq reg 1 0x00000000 ]
> ip numgen inc mod 2 eq 0
= numgen inc mod 2 0
. [ numgen reg 1 = inc mod 2 ]
. [ cmp eq reg 1 0x00000000 ]
> ip numgen inc mod 2 vmap { 0 : accept, 1 : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000000  : accept 0 [end]	element 00000001  : drop 0 [end]
. [ numgen reg 1 = inc mod 2 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip numgen inc mod 10 vmap { 0-5 : jump other, 6-9 : goto other }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : jump -> other 0 [end]	element 06000000  : goto -> other 0 [end]	element 0a000000  : 1 [end]
. [ numgen reg 1 = inc mod 10 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip numgen inc mod 10 offset 100 100
. [ numgen reg 1 = inc mod 10 offset 100 ]
. [ cmp eq reg 1 0x00000064 ]
> ip numgen random mod 10 < 5
. [ numgen reg 1 = random mod 10 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lt reg 1 0x05000000 ]
> ip numgen random mod 10 { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ numgen reg 1 = random mod 10 ]
. [ lookup reg 1 set __set%d ]
> ip numgen random mod 10 offset 5 vmap { 5-9 : accept, 10-14 : drop }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 05000000  : accept 0 [end]	element 0a000000  : drop 0 [end]	element 0f000000  : 1 [end]
. [ numgen reg 1 = random mod 10 offset 5 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip numgen inc 5
! refused
> ip numgen foo mod 5 1
! refused
> ip numgen inc mod 5
! refused
> ip numgen inc mod 4294967295 1
. [ numgen reg 1 = inc mod 4294967295 ]
. [ cmp eq reg 1 0x00000001 ]
> ip numgen inc mod 4294967295 offset 1 1
. [ numgen reg 1 = inc mod 4294967295 offset 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip numgen inc mod 5 offset
! refused
> ip meta mark set numgen inc mod 2
. [ numgen reg 1 = inc mod 2 ]
. [ meta set mark with reg 1 ]
> ip meta mark set numgen inc mod 2 map { 0 : 1, 1 : 2 }
= meta mark set numgen inc mod 2 map { 0 : 0x00000001, 1 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000000  : 00000001 0 [end]	element 00000001  : 00000002 0 [end]
. [ numgen reg 1 = inc mod 2 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip ct mark set numgen inc mod 2 offset 5
. [ numgen reg 1 = inc mod 2 offset 5 ]
. [ ct set mark with reg 1 ]
> ip ct mark set numgen random mod 7
. [ numgen reg 1 = random mod 7 ]
. [ ct set mark with reg 1 ]
> ip numgen inc mod 2 . tcp dport { 1 . 22 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 00001600  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ numgen reg 1 = inc mod 2 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip numgen random mod 4 0-1
. [ numgen reg 1 = random mod 4 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x01000000 ]
> ip numgen inc mod 10 > 5
. [ numgen reg 1 = inc mod 10 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0x05000000 ]
> ip numgen inc mod 2 offset 1 1
. [ numgen reg 1 = inc mod 2 offset 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip numgen random mod 10 & 1 == 0
. [ numgen reg 1 = random mod 10 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip numgen inc mod 2 set 1
! refused
> ip numgen inc mod 0x10 5
= numgen inc mod 16 5
. [ numgen reg 1 = inc mod 16 ]
. [ cmp eq reg 1 0x00000005 ]
> ip meta mark set numgen random mod 0xff offset 0x10
= meta mark set numgen random mod 255 offset 16
. [ numgen reg 1 = random mod 255 offset 16 ]
. [ meta set mark with reg 1 ]
> ip jhash ip saddr mod 2 0
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 4, 0x0) % mod 2 ]
. [ cmp eq reg 1 0x00000000 ]
> ip jhash ip saddr mod 2 seed 0xdeadbeef 1
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 4, 0xdeadbeef) % mod 2 ]
. [ cmp eq reg 1 0x00000001 ]
> ip jhash ip saddr . tcp dport mod 2 { 0, 1 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000001  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ payload load 2b @ transport header + 2 => reg 13 ]
. [ hash reg 1 = jhash(reg 2, 8, 0x0) % mod 2 ]
. [ lookup reg 1 set __set%d ]
> ip jhash ip saddr . ip daddr mod 2 seed 0xdeadbeef offset 100 100
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ payload load 4b @ network header + 16 => reg 13 ]
. [ hash reg 1 = jhash(reg 2, 8, 0xdeadbeef) % mod 2 offset 100 ]
. [ cmp eq reg 1 0x00000064 ]
> ip jhash ip saddr . ip daddr mod 2 seed 0x0 offset 100 100
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ payload load 4b @ network header + 16 => reg 13 ]
. [ hash reg 1 = jhash(reg 2, 8, 0x0) % mod 2 offset 100 ]
. [ cmp eq reg 1 0x00000064 ]
> ip jhash ip saddr mod 2 offset 100 100
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 4, 0x0) % mod 2 offset 100 ]
. [ cmp eq reg 1 0x00000064 ]
> ip ct mark set jhash ip saddr . ip daddr mod 2 seed 0xdeadbeef
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ payload load 4b @ network header + 16 => reg 13 ]
. [ hash reg 1 = jhash(reg 2, 8, 0xdeadbeef) % mod 2 ]
. [ ct set mark with reg 1 ]
> ip ct mark set jhash ip saddr . ip daddr mod 2
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ payload load 4b @ network header + 16 => reg 13 ]
. [ hash reg 1 = jhash(reg 2, 8, 0x0) % mod 2 ]
. [ ct set mark with reg 1 ]
> ip ct mark set jhash ip saddr . ip daddr mod 2 seed 0x0
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ payload load 4b @ network header + 16 => reg 13 ]
. [ hash reg 1 = jhash(reg 2, 8, 0x0) % mod 2 ]
. [ ct set mark with reg 1 ]
> ip ct mark set jhash ip saddr . ip daddr mod 2 seed 0xdeadbeef offset 100
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ payload load 4b @ network header + 16 => reg 13 ]
. [ hash reg 1 = jhash(reg 2, 8, 0xdeadbeef) % mod 2 offset 100 ]
. [ ct set mark with reg 1 ]
> ip ct mark set jhash ip saddr . ip daddr mod 2 offset 100
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ payload load 4b @ network header + 16 => reg 13 ]
. [ hash reg 1 = jhash(reg 2, 8, 0x0) % mod 2 offset 100 ]
. [ ct set mark with reg 1 ]
> ip meta mark set jhash tcp sport mod 4 map { 0 : 1, 1 : 2 }
= meta mark set jhash tcp sport mod 4 map { 0 : 0x00000001, 1 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000000  : 00000001 0 [end]	element 00000001  : 00000002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 0 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 2, 0x0) % mod 4 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip jhash ip saddr 1
! refused
> ip jhash mod 2 1
! refused
> ip jhash ip saddr mod 2
! refused
> ip jhash ip saddr seed 5 mod 2 1
! refused
> ip jhash ip saddr . tcp dport mod 65535 vmap { 0 : accept, 1-65534 : drop }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : accept 0 [end]	element 01000000  : drop 0 [end]	element ffff0000  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ payload load 2b @ transport header + 2 => reg 13 ]
. [ hash reg 1 = jhash(reg 2, 8, 0x0) % mod 65535 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip jhash iifname mod 2 1
. [ meta load iifname => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 16, 0x0) % mod 2 ]
. [ cmp eq reg 1 0x00000001 ]
> ip jhash ip saddr . iifname mod 2 1
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ meta load iifname => reg 13 ]
. [ hash reg 1 = jhash(reg 2, 20, 0x0) % mod 2 ]
. [ cmp eq reg 1 0x00000001 ]
> ip jhash meta mark mod 2 1
. [ meta load mark => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 4, 0x0) % mod 2 ]
. [ cmp eq reg 1 0x00000001 ]
> ip jhash ct mark mod 4 1
. [ ct load mark => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 4, 0x0) % mod 4 ]
. [ cmp eq reg 1 0x00000001 ]
> ip jhash ip6 saddr mod 2 1
! refused
> ip jhash ip saddr mod 2 . tcp dport { 0 . 22 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000000 00001600  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 10 ]
. [ hash reg 1 = jhash(reg 10, 4, 0x0) % mod 2 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip tcp dport . jhash ip saddr mod 2 { 22 . 0 }
. __set%d t 3 size 1
. __set%d t 0
. element 00001600 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 10 ]
. [ hash reg 9 = jhash(reg 10, 4, 0x0) % mod 2 ]
. [ lookup reg 1 set __set%d ]
> ip jhash ip saddr & 0xff mod 2 1
= jhash ip saddr & 0.0.0.255 mod 2 1
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ bitwise reg 2 = ( reg 2 & 0xff000000 ) ^ 0x00000000 ]
. [ hash reg 1 = jhash(reg 2, 4, 0x0) % mod 2 ]
. [ cmp eq reg 1 0x00000001 ]
> ip jhash ether saddr mod 2 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 6, 0x0) % mod 2 ]
. [ cmp eq reg 1 0x00000001 ]
> ip meta mark set 0x10 | jhash ip saddr mod 16
! refused
> ip jhash ip saddr mod 10 > 5
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 4, 0x0) % mod 10 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0x05000000 ]
> ip jhash ip saddr mod 4294967295 offset 2 5
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 4, 0x0) % mod 4294967295 offset 2 ]
. [ cmp eq reg 1 0x00000005 ]
~ kernel
> ip jhash 1.2.3.4 mod 2 1
! refused
> ip jhash ip saddr . ip daddr . tcp sport . tcp dport mod 16 map { 0 : 1 }
! refused
> ip symhash mod 2 0
. [ hash reg 1 = symhash() % mod 2 ]
. [ cmp eq reg 1 0x00000000 ]
> ip symhash mod 2 offset 100 100
. [ hash reg 1 = symhash() % mod 2 offset 100 ]
. [ cmp eq reg 1 0x00000064 ]
> ip symhash mod 2 vmap { 0 : accept, 1 : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000000  : accept 0 [end]	element 00000001  : drop 0 [end]
. [ hash reg 1 = symhash() % mod 2 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set symhash mod 16
. [ hash reg 1 = symhash() % mod 16 ]
. [ meta set mark with reg 1 ]
> ip ct mark set symhash mod 2 offset 100
. [ hash reg 1 = symhash() % mod 2 offset 100 ]
. [ ct set mark with reg 1 ]
> ip symhash mod 2
! refused
> ip symhash 2
! refused
> ip symhash mod 4 { 0, 1 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000001  : 0 [end]
. [ hash reg 1 = symhash() % mod 4 ]
. [ lookup reg 1 set __set%d ]
> ip symhash mod 4 map { 0 : 1 }
! refused
> ip meta mark set symhash mod 4 map { 0 : 1, 1-3 : 5 }
= meta mark set symhash mod 4 map { 0 : 0x00000001, 1-3 : 0x00000005 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 00000001 0 [end]	element 01000000  : 00000005 0 [end]	element 04000000  : 1 [end]
. [ hash reg 1 = symhash() % mod 4 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip ct mark set symhash mod 2
. [ hash reg 1 = symhash() % mod 2 ]
. [ ct set mark with reg 1 ]
> ip symhash mod 4 > 1
. [ hash reg 1 = symhash() % mod 4 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0x01000000 ]
> ip symhash mod 2 . tcp dport { 0 . 22 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000000 00001600  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ hash reg 1 = symhash() % mod 2 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> inet jhash ip saddr mod 2 0
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 4, 0x0) % mod 2 ]
. [ cmp eq reg 1 0x00000000 ]
> inet jhash ip6 saddr . tcp dport mod 2 0
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 16b @ network header + 8 => reg 2 ]
. [ payload load 2b @ transport header + 2 => reg 3 ]
. [ hash reg 1 = jhash(reg 2, 20, 0x0) % mod 2 ]
. [ cmp eq reg 1 0x00000000 ]
> inet jhash tcp dport mod 2 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 2, 0x0) % mod 2 ]
. [ cmp eq reg 1 0x00000001 ]
> inet numgen inc mod 2 0
. [ numgen reg 1 = inc mod 2 ]
. [ cmp eq reg 1 0x00000000 ]
> inet symhash mod 2 0
. [ hash reg 1 = symhash() % mod 2 ]
. [ cmp eq reg 1 0x00000000 ]
> inet meta mark set jhash ip saddr . ip daddr mod 2
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ payload load 4b @ network header + 16 => reg 13 ]
. [ hash reg 1 = jhash(reg 2, 8, 0x0) % mod 2 ]
. [ meta set mark with reg 1 ]
> inet jhash ether saddr mod 2 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 6, 0x0) % mod 2 ]
. [ cmp eq reg 1 0x00000001 ]
> bridge jhash ip saddr mod 2 0
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 4, 0x0) % mod 2 ]
. [ cmp eq reg 1 0x00000000 ]
> bridge jhash ip6 saddr . tcp dport mod 2 0
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 16b @ network header + 8 => reg 2 ]
. [ payload load 2b @ transport header + 2 => reg 3 ]
. [ hash reg 1 = jhash(reg 2, 20, 0x0) % mod 2 ]
. [ cmp eq reg 1 0x00000000 ]
> bridge jhash tcp dport mod 2 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 2, 0x0) % mod 2 ]
. [ cmp eq reg 1 0x00000001 ]
> bridge numgen inc mod 2 0
. [ numgen reg 1 = inc mod 2 ]
. [ cmp eq reg 1 0x00000000 ]
> bridge symhash mod 2 0
. [ hash reg 1 = symhash() % mod 2 ]
. [ cmp eq reg 1 0x00000000 ]
> bridge meta mark set jhash ip saddr . ip daddr mod 2
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ payload load 4b @ network header + 16 => reg 13 ]
. [ hash reg 1 = jhash(reg 2, 8, 0x0) % mod 2 ]
. [ meta set mark with reg 1 ]
> bridge jhash ether saddr mod 2 1
. [ payload load 6b @ link header + 6 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 6, 0x0) % mod 2 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev jhash ip saddr mod 2 0
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 4, 0x0) % mod 2 ]
. [ cmp eq reg 1 0x00000000 ]
> netdev jhash ip6 saddr . tcp dport mod 2 0
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 16b @ network header + 8 => reg 2 ]
. [ payload load 2b @ transport header + 2 => reg 3 ]
. [ hash reg 1 = jhash(reg 2, 20, 0x0) % mod 2 ]
. [ cmp eq reg 1 0x00000000 ]
> netdev jhash tcp dport mod 2 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 2, 0x0) % mod 2 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev numgen inc mod 2 0
. [ numgen reg 1 = inc mod 2 ]
. [ cmp eq reg 1 0x00000000 ]
> netdev symhash mod 2 0
. [ hash reg 1 = symhash() % mod 2 ]
. [ cmp eq reg 1 0x00000000 ]
> netdev meta mark set jhash ip saddr . ip daddr mod 2
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ payload load 4b @ network header + 16 => reg 13 ]
. [ hash reg 1 = jhash(reg 2, 8, 0x0) % mod 2 ]
. [ meta set mark with reg 1 ]
> netdev jhash ether saddr mod 2 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 6, 0x0) % mod 2 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 jhash ip saddr mod 2 0
! refused
> ip6 jhash ip6 saddr . tcp dport mod 2 0
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 16b @ network header + 8 => reg 2 ]
. [ payload load 2b @ transport header + 2 => reg 3 ]
. [ hash reg 1 = jhash(reg 2, 20, 0x0) % mod 2 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 jhash tcp dport mod 2 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 2, 0x0) % mod 2 ]
. [ cmp eq reg 1 0x00000001 ]
> ip6 numgen inc mod 2 0
. [ numgen reg 1 = inc mod 2 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 symhash mod 2 0
. [ hash reg 1 = symhash() % mod 2 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 meta mark set jhash ip saddr . ip daddr mod 2
! refused
> ip6 jhash ether saddr mod 2 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 6, 0x0) % mod 2 ]
. [ cmp eq reg 1 0x00000001 ]
