# Connection tracking
@ set cs { type ct_state; }
@ map cm { type mark : mark; }
> ip ct state invalid
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct state != invalid
. [ ct load state => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip ct state ! invalid
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ct state == invalid
. [ ct load state => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ct state established
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct state != established
. [ ct load state => reg 1 ]
. [ cmp neq reg 1 0x00000002 ]
> ip ct state ! established
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ct state == established
. [ ct load state => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> ip ct state related
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000004 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct state != related
. [ ct load state => reg 1 ]
. [ cmp neq reg 1 0x00000004 ]
> ip ct state ! related
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000004 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ct state == related
. [ ct load state => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
> ip ct state new
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000008 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct state != new
. [ ct load state => reg 1 ]
. [ cmp neq reg 1 0x00000008 ]
> ip ct state ! new
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000008 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ct state == new
. [ ct load state => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip ct state untracked
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000040 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct state != untracked
. [ ct load state => reg 1 ]
. [ cmp neq reg 1 0x00000040 ]
> ip ct state ! untracked
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000040 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ct state == untracked
. [ ct load state => reg 1 ]
. [ cmp eq reg 1 0x00000040 ]
> ip ct state new,established,related,untracked
= ct state established,related,new,untracked
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000004e ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct state { new, established }
= ct state { established, new }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000002  : 0 [end]
. [ ct load state => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ct state != { new, established }
= ct state != { established, new }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000002  : 0 [end]
. [ ct load state => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip ct state new,established
= ct state established,new
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000a ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct state established,related accept
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000006 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ immediate reg 0 accept ]
> ip ct state != established,related
= ct state != established | related
. [ ct load state => reg 1 ]
. [ cmp neq reg 1 0x00000006 ]
> ip ct state new | established
= ct state established,new
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000a ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct state & (new|established) == new
= ct state new / established,new
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000a ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000008 ]
> ip ct state & new == new
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000008 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000008 ]
> ip ct state & new != 0
= ct state new
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000008 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct state and new == 0
= ct state ! new
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000008 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ct state ! new,established
= ct state ! established,new
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000a ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ct state vmap { new : accept, established : drop }
= ct state vmap { established : drop, new : accept }
. __map%d t b size 2
. __map%d t 0
. element 00000008  : accept 0 [end]	element 00000002  : drop 0 [end]
. [ ct load state => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct state vmap { established : accept, related : accept, invalid : drop }
= ct state vmap { invalid : drop, established : accept, related : accept }
. __map%d t b size 3
. __map%d t 0
. element 00000002  : accept 0 [end]	element 00000004  : accept 0 [end]	element 00000001  : drop 0 [end]
. [ ct load state => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct state invalid drop
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ immediate reg 0 drop ]
> ip ct state 8
= ct state new
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000008 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct state 0
= ct state 0x0
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000000 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct state 255
= ct state invalid,established,related,new,0x10,0x20,untracked,0x80
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct state foo
! refused
> ip ct state @cs
. [ ct load state => reg 1 ]
. [ lookup reg 1 set cs ]
> ip ct state new,foo
! refused
> ip ct state { new | established, related }
= ct state { established | new, related }
. __set%d t 3 size 2
. __set%d t 0
. element 0000000a  : 0 [end]	element 00000004  : 0 [end]
. [ ct load state => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ct state new ct state established
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000008 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct state (new | established)
= ct state established,new
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000a ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct state new / new,established
= ct state new / established,new
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000a ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000008 ]
> ip ct state invalid,untracked
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000041 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct state . ct mark { new . 0x12345678 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000008 12345678  : 0 [end]
. [ ct load state => reg 1 ]
. [ ct load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ct state . ct mark { new . 0x12345678, new . 0x34127856, established . 0x12785634 }
= ct state . ct mark { new . 0x12345678, established . 0x12785634, new . 0x34127856 }
. __set%d t 3 size 3
. __set%d t 0
. element 00000008 12345678  : 0 [end]	element 00000008 34127856  : 0 [end]	element 00000002 12785634  : 0 [end]
. [ ct load state => reg 1 ]
. [ ct load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ct state established . tcp dport 22
! refused
> ip ct state new . meta iifname vmap { new . lo : accept }
! refused
> ip ct original ct state new
! refused
> ip ct direction original
. [ ct load direction => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ct direction reply
. [ ct load direction => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ct direction != original
. [ ct load direction => reg 1 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct direction { original, reply }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000001  : 0 [end]
. [ ct load direction => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ct direction 0
= ct direction original
. [ ct load direction => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ct direction foo
! refused
> ip ct status expected
. [ ct load status => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct status != expected
. [ ct load status => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip ct status seen-reply
. [ ct load status => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct status assured
. [ ct load status => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000004 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct status confirmed
. [ ct load status => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000008 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct status snat
. [ ct load status => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct status dnat
. [ ct load status => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000020 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct status dying
. [ ct load status => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000200 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct status expected,seen-reply,assured,confirmed,dying
. [ ct load status => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000020f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct status { expected, seen-reply }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ ct load status => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ct status != expected,seen-reply
= ct status != expected | seen-reply
. [ ct load status => reg 1 ]
. [ cmp neq reg 1 0x00000003 ]
> ip ct status snat,dnat
. [ ct load status => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000030 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct status & snat == snat
. [ ct load status => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000010 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000010 ]
> ip ct status ! dnat
. [ ct load status => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000020 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ct status ! snat,dnat
. [ ct load status => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000030 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ct status == dnat
. [ ct load status => reg 1 ]
. [ cmp eq reg 1 0x00000020 ]
> ip ct status 0
= ct status 0x0
. [ ct load status => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000000 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct status 32
= ct status dnat
. [ ct load status => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000020 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct status foo
! refused
> ip ct status (expected | seen-reply)
= ct status expected,seen-reply
. [ ct load status => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000003 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip ct status dnat accept
. [ ct load status => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000020 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ immediate reg 0 accept ]
> ip ct status dnat / dnat,snat
= ct status dnat / snat,dnat
. [ ct load status => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000030 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000020 ]
> ip ct mark 0x11
= ct mark 0x00000011
. [ ct load mark => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
> ip ct mark != 0x11
= ct mark != 0x00000011
. [ ct load mark => reg 1 ]
. [ cmp neq reg 1 0x00000011 ]
> ip ct mark 0x11-0x33
= ct mark 0x00000011-0x00000033
. [ ct load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x11000000 ]
. [ cmp lte reg 1 0x33000000 ]
> ip ct mark { 0x11, 0x33 }
= ct mark { 0x00000011, 0x00000033 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000011  : 0 [end]	element 00000033  : 0 [end]
. [ ct load mark => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ct mark set 0x33
= ct mark set 0x00000033
. [ immediate reg 1 0x00000033 ]
. [ ct set mark with reg 1 ]
> ip ct mark == 0x11
= ct mark 0x00000011
. [ ct load mark => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
> ip ct mark eq 0x33
= ct mark 0x00000033
. [ ct load mark => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
> ip ct mark ne 0x33
= ct mark != 0x00000033
. [ ct load mark => reg 1 ]
. [ cmp neq reg 1 0x00000033 ]
> ip ct mark < 0x33
= ct mark < 0x00000033
. [ ct load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lt reg 1 0x33000000 ]
> ip ct mark > 0x33
= ct mark > 0x00000033
. [ ct load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0x33000000 ]
> ip ct mark <= 0x33
= ct mark <= 0x00000033
. [ ct load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lte reg 1 0x33000000 ]
> ip ct mark >= 0x33
= ct mark >= 0x00000033
. [ ct load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x33000000 ]
> ip ct mark lt 0x45
= ct mark < 0x00000045
. [ ct load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lt reg 1 0x45000000 ]
> ip ct mark gt 0x45
= ct mark > 0x00000045
. [ ct load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0x45000000 ]
> ip ct mark le 0x45
= ct mark <= 0x00000045
. [ ct load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lte reg 1 0x45000000 ]
> ip ct mark ge 0x45
= ct mark >= 0x00000045
. [ ct load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x45000000 ]
> ip ct mark != 0x11-0x33
= ct mark != 0x00000011-0x00000033
. [ ct load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ range neq reg 1 0x11000000 0x33000000 ]
> ip ct mark != { 0x11, 0x33 }
= ct mark != { 0x00000011, 0x00000033 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000011  : 0 [end]	element 00000033  : 0 [end]
. [ ct load mark => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip ct mark { 0x11-0x33 }
= ct mark 0x00000011-0x00000033
. [ ct load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x11000000 ]
. [ cmp lte reg 1 0x33000000 ]
> ip ct mark { 0x11-0x33, 0x45 }
= ct mark { 0x00000011-0x00000033, 0x00000045 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 11000000  : 0 [end]	element 34000000  : 1 [end]	element 45000000  : 0 [end]	element 46000000  : 1 [end]
. [ ct load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip ct mark != { 0x11-0x33, 0x45 }
= ct mark != { 0x00000011-0x00000033, 0x00000045 }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 11000000  : 0 [end]	element 34000000  : 1 [end]	element 45000000  : 0 [end]	element 46000000  : 1 [end]
. [ ct load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip ct mark vmap { 0x11 : accept, 0x33 : drop, 0x45 : continue }
= ct mark vmap { 0x00000011 : accept, 0x00000033 : drop, 0x00000045 : continue }
. __map%d t b size 3
. __map%d t 0
. element 00000011  : accept 0 [end]	element 00000033  : drop 0 [end]	element 00000045  : continue 0 [end]
. [ ct load mark => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark vmap { 0x11 : accept, 0x33-0x45 : jump other }
= ct mark vmap { 0x00000011 : accept, 0x00000033-0x00000045 : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 11000000  : accept 0 [end]	element 12000000  : 1 [end]	element 33000000  : jump -> other 0 [end]	element 46000000  : 1 [end]
. [ ct load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark vmap { 0x11 : accept, * : drop }
= ct mark vmap { 0x00000011 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000011  : accept 0 [end]	element  : drop 2 [end]
. [ ct load mark => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set ct mark map { 0x11 : 1, 0x33 : 2 }
= meta mark set ct mark map { 0x00000011 : 0x00000001, 0x00000033 : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00000011  : 00000001 0 [end]	element 00000033  : 00000002 0 [end]
. [ ct load mark => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip ct mark { 0x11 }
= ct mark 0x00000011
. [ ct load mark => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
> ip ct mark { 0x33, 0x11, 0x45, }
= ct mark { 0x00000011, 0x00000033, 0x00000045 }
. __set%d t 3 size 3
. __set%d t 0
. element 00000033  : 0 [end]	element 00000011  : 0 [end]	element 00000045  : 0 [end]
. [ ct load mark => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ct mark 0x33-0x11
! refused
> ip ct mark { 0x11, 0x11 }
= ct mark { 0x00000011 }
+ ct mark 0x00000011
. __set%d t 3 size 2
. __set%d t 0
. element 00000011  : 0 [end]	element 00000011  : 0 [end]
. [ ct load mark => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ct mark . meta mark { 0x11 . 1, 0x33 . 2 }
= ct mark . meta mark { 0x00000011 . 0x00000001, 0x00000033 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000011 00000001  : 0 [end]	element 00000033 00000002  : 0 [end]
. [ ct load mark => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ct mark . meta mark { 0x11-0x33 . 1, 0x33 . 2-3 }
= ct mark . meta mark { 0x00000011-0x00000033 . 0x00000001, 0x00000033 . 0x00000002/31 }
+ ct mark . meta mark { 0x00000011-0x00000033 . 0x00000001, 0x00000033 . 0x02000000/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 11000000 01000000  - 33000000 01000000  : 0 [end]	element 33000000 02000000  - 33000000 03000000  : 0 [end]
. [ ct load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . ct mark vmap { 1 . 0x11 : accept }
= meta mark . ct mark vmap { 0x00000001 . 0x00000011 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00000011  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ ct load mark => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set ct mark map { 0x11-0x33 : 1, * : 2 }
= ct mark set ct mark map { 0x00000011-0x00000033 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 11000000  : 00000001 0 [end]	element 34000000  : 1 [end]	element  : 00000002 2 [end]
. [ ct load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip ct mark 0
= ct mark 0x00000000
. [ ct load mark => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ct mark or 0x23 == 0x11
= ct mark | 0x00000023 == 0x00000011
. [ ct load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xffffffdc ) ^ 0x00000023 ]
. [ cmp eq reg 1 0x00000011 ]
> ip ct mark or 0x3 != 0x1
= ct mark | 0x00000003 != 0x00000001
. [ ct load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xfffffffc ) ^ 0x00000003 ]
. [ cmp neq reg 1 0x00000001 ]
> ip ct mark and 0x23 == 0x11
= ct mark & 0x00000023 == 0x00000011
. [ ct load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000023 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000011 ]
> ip ct mark and 0x3 != 0x1
= ct mark & 0x00000003 != 0x00000001
. [ ct load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000003 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000001 ]
> ip ct mark xor 0x23 == 0x11
= ct mark 0x00000032
. [ ct load mark => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
> ip ct mark xor 0x3 != 0x1
= ct mark != 0x00000002
. [ ct load mark => reg 1 ]
. [ cmp neq reg 1 0x00000002 ]
> ip ct mark 0x00000032-0x00000045
. [ ct load mark => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x32000000 ]
. [ cmp lte reg 1 0x45000000 ]
> ip ct mark set 0x11 xor 0x1331
= ct mark set 0x00001320
. [ immediate reg 1 0x00001320 ]
. [ ct set mark with reg 1 ]
> ip ct mark set 0x11333 and 0x11
= ct mark set 0x00000011
. [ immediate reg 1 0x00000011 ]
. [ ct set mark with reg 1 ]
> ip ct mark set 0x12 or 0x11
= ct mark set 0x00000013
. [ immediate reg 1 0x00000013 ]
. [ ct set mark with reg 1 ]
> ip ct mark set 0x11 set foo
! refused
> ip ct mark set mark
= ct mark set meta mark
. [ meta load mark => reg 1 ]
. [ ct set mark with reg 1 ]
> ip ct mark set meta mark
. [ meta load mark => reg 1 ]
. [ ct set mark with reg 1 ]
> ip ct mark set (meta mark | 0x10) << 8
= ct mark set (meta mark | 0x00000010) << 8
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xffffffef ) ^ 0x00000010 ]
. [ bitwise reg 1 = ( reg 1 << 0x00000008 ) ]
. [ ct set mark with reg 1 ]
> ip ct mark set meta mark or 0x10
= ct mark set meta mark | 0x00000010
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xffffffef ) ^ 0x00000010 ]
. [ ct set mark with reg 1 ]
> ip ct mark set ct mark | 1
= ct mark set ct mark | 0x00000001
. [ ct load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xfffffffe ) ^ 0x00000001 ]
. [ ct set mark with reg 1 ]
> ip ct mark set ct mark and 0xff
= ct mark set ct mark & 0x000000ff
. [ ct load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ ct set mark with reg 1 ]
> ip ct mark & 0xff { 1, 2 }
= ct mark & 0x000000ff == { 0x00000001, 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000002  : 0 [end]
. [ ct load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip ct mark & 0xff vmap { 1 : accept }
= ct mark & 0x000000ff vmap { 0x00000001 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001  : accept 0 [end]
. [ ct load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark != { 0x32, 0x2222, 0x42de3 }
= ct mark != { 0x00000032, 0x00002222, 0x00042de3 }
. __set%d t 3 size 3
. __set%d t 0
. element 00000032  : 0 [end]	element 00002222  : 0 [end]	element 00042de3  : 0 [end]
. [ ct load mark => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip meta mark set ct mark map { 1 : 2, 5 : 6 }
= meta mark set ct mark map { 0x00000001 : 0x00000002, 0x00000005 : 0x00000006 }
. __map%d t b size 2
. __map%d t 0
. element 00000001  : 00000002 0 [end]	element 00000005  : 00000006 0 [end]
. [ ct load mark => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip ct mark set ct mark map @cm
. [ ct load mark => reg 1 ]
. [ lookup reg 1 set cm dreg 1 ]
. [ ct set mark with reg 1 ]
> ip ct mark set tcp dport map { 22 : 1 }
= ct mark set tcp dport map { 22 : 0x00000001 }
. __map%d t b size 1
. __map%d t 0
. element 00001600  : 00000001 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip ct mark set iifname map { lo : 1 }
= ct mark set iifname map { "lo" : 0x00000001 }
. __map%d t b size 1
. __map%d t 0
. element 00006f6c 00000000 00000000 00000000  : 00000001 0 [end]
. [ meta load iifname => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip ct mark 1/8
= ct mark 0x00000000/8
. [ ct load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xff000000 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip ct mark foo
! refused
> ip ct mark & 0x1 != 0 accept
= ct mark & 0x00000001 != 0x00000000 accept
. [ ct load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ immediate reg 0 accept ]
> ip ct mark != 0 meta mark set ct mark
= ct mark != 0x00000000 meta mark set ct mark
. [ ct load mark => reg 1 ]
. [ cmp neq reg 1 0x00000000 ]
. [ ct load mark => reg 1 ]
. [ meta set mark with reg 1 ]
> ip ct mark set numgen inc mod 5
. [ numgen reg 1 = inc mod 5 ]
. [ ct set mark with reg 1 ]
> ip ct mark set jhash ip saddr mod 4
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 4, 0x0) % mod 4 ]
. [ ct set mark with reg 1 ]
> ip ct mark set 0x0 accept
= ct mark set 0x00000000 accept
. [ immediate reg 1 0x00000000 ]
. [ ct set mark with reg 1 ]
. [ immediate reg 0 accept ]
> ip ct secmark 5
! refused
> ip ct secmark set meta secmark
. [ meta load secmark => reg 1 ]
. [ ct set secmark with reg 1 ]
> ip meta secmark set ct secmark
. [ ct load secmark => reg 1 ]
. [ meta set secmark with reg 1 ]
> ip ct original mark 1
! refused
> ip ct expiration 30
= ct expiration 30s
. [ ct load expiration => reg 1 ]
. [ cmp eq reg 1 0x00007530 ]
> ip ct expiration != 30
= ct expiration != 30s
. [ ct load expiration => reg 1 ]
. [ cmp neq reg 1 0x00007530 ]
> ip ct expiration 30-60
= ct expiration 30s-60s
. [ ct load expiration => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x30750000 ]
. [ cmp lte reg 1 0x60ea0000 ]
> ip ct expiration { 30, 60 }
= ct expiration { 30s, 1m }
. __set%d t 3 size 2
. __set%d t 0
. element 00007530  : 0 [end]	element 0000ea60  : 0 [end]
. [ ct load expiration => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ct expiration == 30
= ct expiration 30s
. [ ct load expiration => reg 1 ]
. [ cmp eq reg 1 0x00007530 ]
> ip ct expiration eq 60
= ct expiration 1m
. [ ct load expiration => reg 1 ]
. [ cmp eq reg 1 0x0000ea60 ]
> ip ct expiration ne 60
= ct expiration != 1m
. [ ct load expiration => reg 1 ]
. [ cmp neq reg 1 0x0000ea60 ]
> ip ct expiration < 60
= ct expiration < 1m
. [ ct load expiration => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lt reg 1 0x60ea0000 ]
> ip ct expiration > 60
= ct expiration > 1m
. [ ct load expiration => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0x60ea0000 ]
> ip ct expiration <= 60
= ct expiration <= 1m
. [ ct load expiration => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lte reg 1 0x60ea0000 ]
> ip ct expiration >= 60
= ct expiration >= 1m
. [ ct load expiration => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x60ea0000 ]
> ip ct expiration lt 3600
= ct expiration < 1h
. [ ct load expiration => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lt reg 1 0x80ee3600 ]
> ip ct expiration gt 3600
= ct expiration > 1h
. [ ct load expiration => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0x80ee3600 ]
> ip ct expiration le 3600
= ct expiration <= 1h
. [ ct load expiration => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lte reg 1 0x80ee3600 ]
> ip ct expiration ge 3600
= ct expiration >= 1h
. [ ct load expiration => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x80ee3600 ]
> ip ct expiration != 30-60
= ct expiration != 30s-60s
. [ ct load expiration => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ range neq reg 1 0x30750000 0x60ea0000 ]
> ip ct expiration != { 30, 60 }
= ct expiration != { 30s, 1m }
. __set%d t 3 size 2
. __set%d t 0
. element 00007530  : 0 [end]	element 0000ea60  : 0 [end]
. [ ct load expiration => reg 1 ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip ct expiration { 30-60 }
= ct expiration 30s-60s
. [ ct load expiration => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x30750000 ]
. [ cmp lte reg 1 0x60ea0000 ]
> ip ct expiration { 30-60, 3600 }
= ct expiration { 30s-60s, 1h }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 30750000  : 0 [end]	element 61ea0000  : 1 [end]	element 80ee3600  : 0 [end]	element 81ee3600  : 1 [end]
. [ ct load expiration => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip ct expiration != { 30-60, 3600 }
= ct expiration != { 30s-60s, 1h }
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 30750000  : 0 [end]	element 61ea0000  : 1 [end]	element 80ee3600  : 0 [end]	element 81ee3600  : 1 [end]
. [ ct load expiration => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __set%d 0x1 ]
> ip ct expiration vmap { 30 : accept, 60 : drop, 3600 : continue }
= ct expiration vmap { 30s : accept, 1m : drop, 1h : continue }
. __map%d t b size 3
. __map%d t 0
. element 00007530  : accept 0 [end]	element 0000ea60  : drop 0 [end]	element 0036ee80  : continue 0 [end]
. [ ct load expiration => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct expiration vmap { 30 : accept, 60-3600 : jump other }
= ct expiration vmap { 30s : accept, 60s-3600s : jump other }
. __map%d t f size 5
. __map%d t 0
. element 00000000  : 1 [end]	element 30750000  : accept 0 [end]	element 31750000  : 1 [end]	element 60ea0000  : jump -> other 0 [end]	element 81ee3600  : 1 [end]
. [ ct load expiration => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct expiration vmap { 30 : accept, * : drop }
= ct expiration vmap { 30s : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00007530  : accept 0 [end]	element  : drop 2 [end]
. [ ct load expiration => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set ct expiration map { 30 : 1, 60 : 2 }
= meta mark set ct expiration map { 30s : 0x00000001, 1m : 0x00000002 }
. __map%d t b size 2
. __map%d t 0
. element 00007530  : 00000001 0 [end]	element 0000ea60  : 00000002 0 [end]
. [ ct load expiration => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip ct expiration { 30 }
= ct expiration 30s
. [ ct load expiration => reg 1 ]
. [ cmp eq reg 1 0x00007530 ]
> ip ct expiration { 60, 30, 3600, }
= ct expiration { 30s, 1m, 1h }
. __set%d t 3 size 3
. __set%d t 0
. element 0000ea60  : 0 [end]	element 00007530  : 0 [end]	element 0036ee80  : 0 [end]
. [ ct load expiration => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ct expiration 60-30
! refused
> ip ct expiration { 30, 30 }
= ct expiration { 30s }
+ ct expiration 30s
. __set%d t 3 size 2
. __set%d t 0
. element 00007530  : 0 [end]	element 00007530  : 0 [end]
. [ ct load expiration => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ct expiration . meta mark { 30 . 1, 60 . 2 }
= ct expiration . meta mark { 30s . 0x00000001, 1m . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00007530 00000001  : 0 [end]	element 0000ea60 00000002  : 0 [end]
. [ ct load expiration => reg 1 ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ct expiration . meta mark { 30-60 . 1, 60 . 2-3 }
= ct expiration . meta mark { 30s-60s . 0x00000001, 1m . 0x00000002/31 }
+ ct expiration . meta mark { 30s-60s . 0x00000001, 1m . 0x02000000/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 30750000 01000000  - 60ea0000 01000000  : 0 [end]	element 60ea0000 02000000  - 60ea0000 03000000  : 0 [end]
. [ ct load expiration => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . ct expiration vmap { 1 . 30 : accept }
= meta mark . ct expiration vmap { 0x00000001 . 30s : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00007530  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ ct load expiration => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set ct expiration map { 30-60 : 1, * : 2 }
= ct mark set ct expiration map { 30s-60s : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 30750000  : 00000001 0 [end]	element 61ea0000  : 1 [end]	element  : 00000002 2 [end]
. [ ct load expiration => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip ct expiration 30s
. [ ct load expiration => reg 1 ]
. [ cmp eq reg 1 0x00007530 ]
> ip ct expiration 30m
. [ ct load expiration => reg 1 ]
. [ cmp eq reg 1 0x001b7740 ]
> ip ct expiration 22h
. [ ct load expiration => reg 1 ]
. [ cmp eq reg 1 0x04b87f00 ]
> ip ct expiration { 33s, 55m, 22h }
. __set%d t 3 size 3
. __set%d t 0
. element 000080e8  : 0 [end]	element 00325aa0  : 0 [end]	element 04b87f00  : 0 [end]
. [ ct load expiration => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ct expiration 33-45s
= ct expiration 33s-45s
. [ ct load expiration => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0xe8800000 ]
. [ cmp lte reg 1 0xc8af0000 ]
> ip ct expiration 5d
. [ ct load expiration => reg 1 ]
. [ cmp eq reg 1 0x19bfcc00 ]
> ip ct expiration 1d2h3m4s
. [ ct load expiration => reg 1 ]
. [ cmp eq reg 1 0x059707c0 ]
> ip ct expiration 4d23h-5d
= ct expiration 428400s-432000s
. [ ct load expiration => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x80dd8819 ]
. [ cmp lte reg 1 0x00ccbf19 ]
> ip ct expiration > 1h
. [ ct load expiration => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0x80ee3600 ]
> ip ct expiration foo
! refused
> ip ct helper "ftp"
. [ ct load helper => reg 1 ]
. [ cmp eq reg 1 0x00707466 0x00000000 0x00000000 0x00000000 ]
> ip ct helper ftp
= ct helper "ftp"
. [ ct load helper => reg 1 ]
. [ cmp eq reg 1 0x00707466 0x00000000 0x00000000 0x00000000 ]
> ip ct helper "12345678901234567"
! refused
> ip ct helper ""
! refused
> ip ct helper != "ftp"
. [ ct load helper => reg 1 ]
. [ cmp neq reg 1 0x00707466 0x00000000 0x00000000 0x00000000 ]
> ip ct helper { "ftp", "sip" }
= ct helper { "sip", "ftp" }
. __set%d t 3 size 2
. __set%d t 0
. element 00707466 00000000 00000000 00000000  : 0 [end]	element 00706973 00000000 00000000 00000000  : 0 [end]
. [ ct load helper => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ct helper set "ftp-std"
. [ objref type 3 name ftp-std ]
~ kernel
> ip ct helper set ftp-std
. [ objref type 3 name ftp-std ]
~ kernel
> ip ct helper set tcp dport map { 21 : "ftp-std", 5060 : "sip-5060" }
. element 00001500  : 0 [end]	element 0000c413  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ objref sreg 1 set __objmap%d ]
~ kernel
> ip ct helper set nosuch
. [ objref type 3 name nosuch ]
~ kernel
> ip ct timeout set "cttime"
. [ objref type 7 name cttime ]
~ kernel
> ip ct timeout set cttime
. [ objref type 7 name cttime ]
~ kernel
> ip ct expectation set ctexp
. [ objref type 9 name ctexp ]
~ kernel
> ip ct expectation set "ctexp"
. [ objref type 9 name ctexp ]
~ kernel
> ip tcp dport 21 ct helper set "ftp-std"
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001500 ]
. [ objref type 3 name ftp-std ]
~ kernel
> ip ct event set new
. [ immediate reg 1 0x00000001 ]
. [ ct set event with reg 1 ]
> ip ct event set new | related | destroy | label
= ct event set new,related,destroy,label
. [ immediate reg 1 0x00000407 ]
. [ ct set event with reg 1 ]
> ip ct event set new,related,destroy,label
. [ immediate reg 1 0x00000407 ]
. [ ct set event with reg 1 ]
> ip ct event set new or related
= ct event set new,related
. [ immediate reg 1 0x00000003 ]
. [ ct set event with reg 1 ]
> ip ct event set 1
= ct event set new
. [ immediate reg 1 0x00000001 ]
. [ ct set event with reg 1 ]
> ip ct event set foo
! refused
> ip ct event set assured
. [ immediate reg 1 0x00000010 ]
. [ ct set event with reg 1 ]
> ip ct event new
. [ ct load event => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
~ kernel
> ip ct label 127
. [ ct load label => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000000 0x00000000 0x00000000 0x80000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp neq reg 1 0x00000000 0x00000000 0x00000000 0x00000000 ]
> ip ct label set 127
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x80000000 ]
. [ ct set label with reg 1 ]
> ip ct label 128
! refused
> ip ct label foo
! refused
> ip ct label set 0
. [ immediate reg 1 0x00000001 0x00000000 0x00000000 0x00000000 ]
. [ ct set label with reg 1 ]
> ip ct label { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000002 00000000 00000000 00000000  : 0 [end]	element 00000004 00000000 00000000 00000000  : 0 [end]
. [ ct load label => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ct label != 5
. [ ct load label => reg 1 ]
. [ cmp neq reg 1 0x00000020 0x00000000 0x00000000 0x00000000 ]
> ip ct label ! 5
. [ ct load label => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000020 0x00000000 0x00000000 0x00000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x00000000 ]
> ip ct zone 1
. [ ct load zone => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ct zone set 1
. [ immediate reg 1 0x00000001 ]
. [ ct set zone with reg 1 ]
> ip ct zone set mark map { 1 : 1, 2 : 2 }
= ct zone set meta mark map { 0x00000001 : 1, 0x00000002 : 2 }
. __map%d t b size 2
. __map%d t 0
. element 00000001  : 00000001 0 [end]	element 00000002  : 00000002 0 [end]
. [ meta load mark => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set zone with reg 1 ]
> ip ct original zone 1
. [ ct load zone => reg 1 , dir original ]
. [ cmp eq reg 1 0x00000001 ]
> ip ct reply zone 1
. [ ct load zone => reg 1 , dir reply ]
. [ cmp eq reg 1 0x00000001 ]
> ip ct original zone set 1
. [ immediate reg 1 0x00000001 ]
. [ ct set zone with reg 1 , dir original ]
> ip ct reply zone set 1
. [ immediate reg 1 0x00000001 ]
. [ ct set zone with reg 1 , dir reply ]
> ip ct zone set mark
! refused
> ip ct zone != 5
. [ ct load zone => reg 1 ]
. [ cmp neq reg 1 0x00000005 ]
> ip ct zone { 1, 2-5 }
= ct zone { 1-5 }
+ ct zone 1-5
. __set%d t 7 size 3
. __set%d t 0
. element 00000000  : 1 [end]	element 00000100  : 0 [end]	element 00000600  : 1 [end]
. [ ct load zone => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 2, 2) ]
. [ lookup reg 1 set __set%d ]
> ip ct zone 65536
! refused
> ip ct zone set meta mark map { 0x1 : 1 }
= ct zone set meta mark map { 0x00000001 : 1 }
. __map%d t b size 1
. __map%d t 0
. element 00000001  : 00000001 0 [end]
. [ meta load mark => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set zone with reg 1 ]
> ip ct zone set iifname map { lo : 1 }
= ct zone set iifname map { "lo" : 1 }
. __map%d t b size 1
. __map%d t 0
. element 00006f6c 00000000 00000000 00000000  : 00000001 0 [end]
. [ meta load iifname => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set zone with reg 1 ]
> ip ct l3proto ipv4
. [ ct load l3protocol => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
> ip ct original l3proto ipv4
= ct l3proto ipv4
. [ ct load l3protocol => reg 1 , dir original ]
. [ cmp eq reg 1 0x00000002 ]
> ip ct reply l3proto ipv6
= ct l3proto ipv6
. [ ct load l3protocol => reg 1 , dir reply ]
. [ cmp eq reg 1 0x0000000a ]
> ip ct original protocol tcp
= ct protocol tcp
. [ ct load protocol => reg 1 , dir original ]
. [ cmp eq reg 1 0x00000006 ]
> ip ct reply protocol 17 ct reply proto-src 53
= ct protocol udp ct reply proto-src 53
. [ ct load protocol => reg 1 , dir reply ]
. [ cmp eq reg 1 0x00000011 ]
. [ ct load proto_src => reg 1 , dir reply ]
. [ cmp eq reg 1 0x00003500 ]
> ip ct protocol tcp
. [ ct load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> ip ct l3proto { ipv4, ipv6 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000002  : 0 [end]	element 0000000a  : 0 [end]
. [ ct load l3protocol => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ct original protocol { tcp, udp }
= ct protocol { tcp, udp }
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. [ ct load protocol => reg 1 , dir original ]
. [ lookup reg 1 set __set%d ]
> ip ct original saddr 1.2.3.4
= ct original ip saddr 1.2.3.4
. [ ct load src => reg 1 , dir original ]
. [ cmp eq reg 1 0x04030201 ]
> ip ct original ip saddr 1.2.3.4
. [ ct load src_ip => reg 1 , dir original ]
. [ cmp eq reg 1 0x04030201 ]
> ip ct reply ip saddr 192.168.0.1
. [ ct load src_ip => reg 1 , dir reply ]
. [ cmp eq reg 1 0x0100a8c0 ]
> ip ct original ip daddr 10.0.0.0/8
. [ ct load dst_ip => reg 1 , dir original ]
. [ cmp eq reg 1 0x0000000a ]
> ip ct reply ip daddr { 1.2.3.4, 1.2.3.5 }
. __set%d t 3 size 2
. __set%d t 0
. element 04030201  : 0 [end]	element 05030201  : 0 [end]
. [ ct load dst_ip => reg 1 , dir reply ]
. [ lookup reg 1 set __set%d ]
> ip ct original ip saddr 192.168.1.0/24
. [ ct load src_ip => reg 1 , dir original ]
. [ cmp eq reg 1 0x0001a8c0 ]
> ip ct reply ip saddr 192.168.1.0/24
. [ ct load src_ip => reg 1 , dir reply ]
. [ cmp eq reg 1 0x0001a8c0 ]
> ip ct original ip6 saddr ::1
! refused
> ip ct original saddr ::1
! refused
> ip ct original ip saddr . meta mark { 1.1.1.1 . 0x00000010, 1.1.1.2 . 0x00000030 }
. __set%d t 3 size 2
. __set%d t 0
. element 01010101 00000010  : 0 [end]	element 02010101 00000030  : 0 [end]
. [ ct load src_ip => reg 1 , dir original ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ct original proto-dst set 5
! refused
> ip ct original protocol 17 ct reply proto-src 53
= ct protocol udp ct reply proto-src 53
. [ ct load protocol => reg 1 , dir original ]
. [ cmp eq reg 1 0x00000011 ]
. [ ct load proto_src => reg 1 , dir reply ]
. [ cmp eq reg 1 0x00003500 ]
> ip ct ip saddr 1.2.3.4
! refused
> ip ct proto-src 22
! refused
> ip ct reply saddr 10.0.0.1
= ct reply ip saddr 10.0.0.1
. [ ct load src => reg 1 , dir reply ]
. [ cmp eq reg 1 0x0100000a ]
> ip ct original packets > 1000
. [ ct load packets => reg 1 , dir original ]
. [ byteorder reg 1 = hton(reg 1, 8, 8) ]
. [ cmp gt reg 1 0x00000000 0xe8030000 ]
> ip ct packets > 1000
. [ ct load packets => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 8, 8) ]
. [ cmp gt reg 1 0x00000000 0xe8030000 ]
> ip ct bytes > 100000
. [ ct load bytes => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 8, 8) ]
. [ cmp gt reg 1 0x00000000 0xa0860100 ]
> ip ct reply bytes < 500
. [ ct load bytes => reg 1 , dir reply ]
. [ byteorder reg 1 = hton(reg 1, 8, 8) ]
. [ cmp lt reg 1 0x00000000 0xf4010000 ]
> ip ct original bytes \> 100000
! refused
> ip ct original bytes 1000-2000
. [ ct load bytes => reg 1 , dir original ]
. [ byteorder reg 1 = hton(reg 1, 8, 8) ]
. [ cmp gte reg 1 0x00000000 0xe8030000 ]
. [ cmp lte reg 1 0x00000000 0xd0070000 ]
> ip ct avgpkt > 200
. [ ct load avgpkt => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 8, 8) ]
. [ cmp gt reg 1 0x00000000 0xc8000000 ]
> ip ct original avgpkt < 500
. [ ct load avgpkt => reg 1 , dir original ]
. [ byteorder reg 1 = hton(reg 1, 8, 8) ]
. [ cmp lt reg 1 0x00000000 0xf4010000 ]
> ip ct reply avgpkt 5
. [ ct load avgpkt => reg 1 , dir reply ]
. [ cmp eq reg 1 0x00000005 0x00000000 ]
> ip ct bytes original reply > 5
! refused
> ip ct original bytes . ct mark { 1 . 2 }
= ct original bytes . ct mark { 1 . 0x00000002 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 00000000 00000002  : 0 [end]
. [ ct load bytes => reg 1 , dir original ]
. [ ct load mark => reg 10 ]
. [ lookup reg 1 set __set%d ]
> ip ct id 12345
. [ ct load unknown => reg 1 ]
. [ cmp eq reg 1 0x39300000 ]
> ip ct id != 5
. [ ct load unknown => reg 1 ]
. [ cmp neq reg 1 0x05000000 ]
> ip ct original id 5
! refused
> ip ct id { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 01000000  : 0 [end]	element 02000000  : 0 [end]
. [ ct load unknown => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ct count 20
. [ connlimit count 20 flags 0 ]
> ip ct count over 20
. [ connlimit count 20 flags 1 ]
> ip ct count over 20 drop
. [ connlimit count 20 flags 1 ]
. [ immediate reg 0 drop ]
> ip ct count 0
. [ connlimit count 0 flags 0 ]
> ip ct count over -1
! refused
> ip ct inet saddr 1
! refused
> ip ct foo
! refused
> ip ct
! refused
> ip ct state
! refused
> ip ct original
! refused
> ip ct original foo 1
! refused
> ip ct original state new
! refused
> ip ct direction original ct state new
. [ ct load direction => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000008 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip meta mark set ct original ip daddr map { 1.1.1.1 : 0x00000011 }
. __map%d t b size 1
. __map%d t 0
. element 01010101  : 00000011 0 [end]
. [ ct load dst_ip => reg 1 , dir original ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip ct reply mark 5
! refused
> ip6 ct state new
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000008 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip6 ct state established,related accept
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000006 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ immediate reg 0 accept ]
> ip6 ct original saddr 1.2.3.4
! refused
> ip6 ct original ip saddr 1.2.3.4
! refused
> ip6 ct original ip6 saddr ::1
. [ ct load src_ip6 => reg 1 , dir original ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip6 ct original saddr ::1
= ct original ip6 saddr ::1
. [ ct load src => reg 1 , dir original ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip6 ct mark set 5
= ct mark set 0x00000005
. [ immediate reg 1 0x00000005 ]
. [ ct set mark with reg 1 ]
> ip6 ct mark 5
= ct mark 0x00000005
. [ ct load mark => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> ip6 ct original protocol tcp ct original proto-dst 22
= ct protocol tcp ct original proto-dst 22
. [ ct load protocol => reg 1 , dir original ]
. [ cmp eq reg 1 0x00000006 ]
. [ ct load proto_dst => reg 1 , dir original ]
. [ cmp eq reg 1 0x00001600 ]
> ip6 ct original ip daddr . ct original proto-dst { 1.2.3.4 . 22 }
! refused
> ip6 meta nfproto ipv4 ct original saddr 1.2.3.4
! refused
> ip6 meta nfproto ipv4 ct original ip saddr 1.2.3.4
! refused
> ip6 meta protocol ip ct original ip saddr 1.2.3.4
! refused
> ip6 ct l3proto ipv4 ct original ip saddr 1.2.3.4
! refused
> ip6 ct reply ip6 daddr fe80::/10
. [ ct load dst_ip6 => reg 1 , dir reply ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c0ff 0x00000000 0x00000000 0x00000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x000080fe 0x00000000 0x00000000 0x00000000 ]
> ip6 ct helper ftp
= ct helper "ftp"
. [ ct load helper => reg 1 ]
. [ cmp eq reg 1 0x00707466 0x00000000 0x00000000 0x00000000 ]
> ip6 ct zone set 1
. [ immediate reg 1 0x00000001 ]
. [ ct set zone with reg 1 ]
> ip6 ct count over 5 drop
. [ connlimit count 5 flags 1 ]
. [ immediate reg 0 drop ]
> ip6 ct direction original
. [ ct load direction => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip6 ct status dnat
. [ ct load status => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000020 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> ip6 ct reply ip saddr { 1.2.3.4 }
! refused
> inet ct state new
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000008 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> inet ct state established,related accept
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000006 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ immediate reg 0 accept ]
> inet ct original saddr 1.2.3.4
! refused
> inet ct original ip saddr 1.2.3.4
. [ ct load src_ip => reg 1 , dir original ]
. [ cmp eq reg 1 0x04030201 ]
> inet ct original ip6 saddr ::1
. [ ct load src_ip6 => reg 1 , dir original ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> inet ct original saddr ::1
! refused
> inet ct mark set 5
= ct mark set 0x00000005
. [ immediate reg 1 0x00000005 ]
. [ ct set mark with reg 1 ]
> inet ct mark 5
= ct mark 0x00000005
. [ ct load mark => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> inet meta nfproto ipv4 ct original ip saddr 1.2.3.4
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ ct load src_ip => reg 1 , dir original ]
. [ cmp eq reg 1 0x04030201 ]
> inet meta protocol ip ct original ip saddr 1.2.3.4
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ ct load src_ip => reg 1 , dir original ]
. [ cmp eq reg 1 0x04030201 ]
> inet ct l3proto ipv4 ct original ip saddr 1.2.3.4
. [ ct load l3protocol => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ ct load src_ip => reg 1 , dir original ]
. [ cmp eq reg 1 0x04030201 ]
> inet ct reply ip6 daddr fe80::/10
. [ ct load dst_ip6 => reg 1 , dir reply ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c0ff 0x00000000 0x00000000 0x00000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x000080fe 0x00000000 0x00000000 0x00000000 ]
> inet ct helper ftp
= ct helper "ftp"
. [ ct load helper => reg 1 ]
. [ cmp eq reg 1 0x00707466 0x00000000 0x00000000 0x00000000 ]
> inet ct zone set 1
. [ immediate reg 1 0x00000001 ]
. [ ct set zone with reg 1 ]
> inet ct count over 5 drop
. [ connlimit count 5 flags 1 ]
. [ immediate reg 0 drop ]
> inet ct direction original
. [ ct load direction => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> inet ct status dnat
. [ ct load status => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000020 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
> inet ct reply ip saddr { 1.2.3.4 }
= ct reply ip saddr 1.2.3.4
. [ ct load src_ip => reg 1 , dir reply ]
. [ cmp eq reg 1 0x04030201 ]
> arp ct state new
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000008 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
~ kernel
> arp ct state established,related accept
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000006 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ immediate reg 0 accept ]
~ kernel
> arp ct original saddr 1.2.3.4
! refused
> arp ct original ip saddr 1.2.3.4
. [ ct load src_ip => reg 1 , dir original ]
. [ cmp eq reg 1 0x04030201 ]
~ kernel
> arp ct original ip6 saddr ::1
. [ ct load src_ip6 => reg 1 , dir original ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
~ kernel
> arp ct original saddr ::1
! refused
> arp ct mark set 5
. [ immediate reg 1 0x00000005 ]
. [ ct set mark with reg 1 ]
~ kernel
> arp ct mark 5
. [ ct load mark => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
~ kernel
> arp meta nfproto ipv4 ct original saddr 1.2.3.4
! refused
> arp meta nfproto ipv4 ct original ip saddr 1.2.3.4
! refused
> arp meta protocol ip ct original ip saddr 1.2.3.4
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ ct load src_ip => reg 1 , dir original ]
. [ cmp eq reg 1 0x04030201 ]
~ kernel
> arp ct l3proto ipv4 ct original ip saddr 1.2.3.4
. [ ct load l3protocol => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ ct load src_ip => reg 1 , dir original ]
. [ cmp eq reg 1 0x04030201 ]
~ kernel
> arp ct reply ip6 daddr fe80::/10
. [ ct load dst_ip6 => reg 1 , dir reply ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c0ff 0x00000000 0x00000000 0x00000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x000080fe 0x00000000 0x00000000 0x00000000 ]
~ kernel
> arp ct helper ftp
. [ ct load helper => reg 1 ]
. [ cmp eq reg 1 0x00707466 0x00000000 0x00000000 0x00000000 ]
~ kernel
> arp ct zone set 1
. [ immediate reg 1 0x00000001 ]
. [ ct set zone with reg 1 ]
~ kernel
> arp ct count over 5 drop
. [ connlimit count 5 flags 1 ]
. [ immediate reg 0 drop ]
~ kernel
> arp ct direction original
. [ ct load direction => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
~ kernel
> arp ct status dnat
. [ ct load status => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000020 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
~ kernel
> arp ct reply ip saddr { 1.2.3.4 }
. [ ct load src_ip => reg 1 , dir reply ]
. [ cmp eq reg 1 0x04030201 ]
~ kernel
> bridge ct state new
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000008 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
~ kernel
> bridge ct state established,related accept
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000006 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ immediate reg 0 accept ]
~ kernel
> bridge ct original saddr 1.2.3.4
! refused
> bridge ct original ip saddr 1.2.3.4
. [ ct load src_ip => reg 1 , dir original ]
. [ cmp eq reg 1 0x04030201 ]
~ kernel
> bridge ct original ip6 saddr ::1
. [ ct load src_ip6 => reg 1 , dir original ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
~ kernel
> bridge ct original saddr ::1
! refused
> bridge ct mark set 5
. [ immediate reg 1 0x00000005 ]
. [ ct set mark with reg 1 ]
~ kernel
> bridge ct mark 5
. [ ct load mark => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
~ kernel
> bridge meta nfproto ipv4 ct original saddr 1.2.3.4
! refused
> bridge meta nfproto ipv4 ct original ip saddr 1.2.3.4
! refused
> bridge meta protocol ip ct original ip saddr 1.2.3.4
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ ct load src_ip => reg 1 , dir original ]
. [ cmp eq reg 1 0x04030201 ]
~ kernel
> bridge ct l3proto ipv4 ct original ip saddr 1.2.3.4
. [ ct load l3protocol => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ ct load src_ip => reg 1 , dir original ]
. [ cmp eq reg 1 0x04030201 ]
~ kernel
> bridge ct reply ip6 daddr fe80::/10
. [ ct load dst_ip6 => reg 1 , dir reply ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c0ff 0x00000000 0x00000000 0x00000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x000080fe 0x00000000 0x00000000 0x00000000 ]
~ kernel
> bridge ct helper ftp
. [ ct load helper => reg 1 ]
. [ cmp eq reg 1 0x00707466 0x00000000 0x00000000 0x00000000 ]
~ kernel
> bridge ct zone set 1
. [ immediate reg 1 0x00000001 ]
. [ ct set zone with reg 1 ]
~ kernel
> bridge ct count over 5 drop
. [ connlimit count 5 flags 1 ]
. [ immediate reg 0 drop ]
~ kernel
> bridge ct direction original
. [ ct load direction => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
~ kernel
> bridge ct status dnat
. [ ct load status => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000020 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
~ kernel
> bridge ct reply ip saddr { 1.2.3.4 }
. [ ct load src_ip => reg 1 , dir reply ]
. [ cmp eq reg 1 0x04030201 ]
~ kernel
> netdev ct state new
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000008 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
~ kernel
> netdev ct state established,related accept
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000006 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ immediate reg 0 accept ]
~ kernel
> netdev ct original saddr 1.2.3.4
! refused
> netdev ct original ip saddr 1.2.3.4
. [ ct load src_ip => reg 1 , dir original ]
. [ cmp eq reg 1 0x04030201 ]
~ kernel
> netdev ct original ip6 saddr ::1
. [ ct load src_ip6 => reg 1 , dir original ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
~ kernel
> netdev ct original saddr ::1
! refused
> netdev ct mark set 5
. [ immediate reg 1 0x00000005 ]
. [ ct set mark with reg 1 ]
~ kernel
> netdev ct mark 5
. [ ct load mark => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
~ kernel
> netdev meta nfproto ipv4 ct original saddr 1.2.3.4
! refused
> netdev meta nfproto ipv4 ct original ip saddr 1.2.3.4
! refused
> netdev meta protocol ip ct original ip saddr 1.2.3.4
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ ct load src_ip => reg 1 , dir original ]
. [ cmp eq reg 1 0x04030201 ]
~ kernel
> netdev ct l3proto ipv4 ct original ip saddr 1.2.3.4
. [ ct load l3protocol => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ ct load src_ip => reg 1 , dir original ]
. [ cmp eq reg 1 0x04030201 ]
~ kernel
> netdev ct reply ip6 daddr fe80::/10
. [ ct load dst_ip6 => reg 1 , dir reply ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c0ff 0x00000000 0x00000000 0x00000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x000080fe 0x00000000 0x00000000 0x00000000 ]
~ kernel
> netdev ct helper ftp
. [ ct load helper => reg 1 ]
. [ cmp eq reg 1 0x00707466 0x00000000 0x00000000 0x00000000 ]
~ kernel
> netdev ct zone set 1
. [ immediate reg 1 0x00000001 ]
. [ ct set zone with reg 1 ]
~ kernel
> netdev ct count over 5 drop
. [ connlimit count 5 flags 1 ]
. [ immediate reg 0 drop ]
~ kernel
> netdev ct direction original
. [ ct load direction => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
~ kernel
> netdev ct status dnat
. [ ct load status => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000020 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
~ kernel
> netdev ct reply ip saddr { 1.2.3.4 }
. [ ct load src_ip => reg 1 , dir reply ]
. [ cmp eq reg 1 0x04030201 ]
~ kernel
