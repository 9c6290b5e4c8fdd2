# Raw payload
> ip @ll,0,8 5
= @ll,0,8 0x5
. [ payload load 1b @ link header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> ip @ll,0,8 0x5
. [ payload load 1b @ link header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> ip @ll,0,8 != 5
= @ll,0,8 != 0x5
. [ payload load 1b @ link header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000005 ]
> ip @ll,0,8 set 5
= @ll,0,8 set 0x5
. [ immediate reg 1 0x00000005 ]
. [ payload write reg 1 => 1b @ link header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @ll,0,8 { 5, 0 }
= @ll,0,8 { 0x0, 0x5 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000005  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 1b @ link header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip @ll,0,8 0-5
= @ll,0,8 0x0-0x5
. [ payload load 1b @ link header + 0 => reg 1 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000005 ]
> ip @ll,8,16 256
= @ll,8,16 0x100
. [ payload load 2b @ link header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip @ll,8,16 0x100
. [ payload load 2b @ link header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip @ll,8,16 != 256
= @ll,8,16 != 0x100
. [ payload load 2b @ link header + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip @ll,8,16 set 256
= @ll,8,16 set 0x100
. [ immediate reg 1 0x00000001 ]
. [ payload write reg 1 => 2b @ link header + 1 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @ll,8,16 { 256, 0 }
= @ll,8,16 { 0x0, 0x100 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 2b @ link header + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip @ll,8,16 0-256
= @ll,8,16 0x0-0x100
. [ payload load 2b @ link header + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000001 ]
> ip @ll,0,1 1
= @ll,0,8 & 0x80 == 0x80
. [ payload load 1b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000080 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000080 ]
> ip @ll,0,1 0x1
= @ll,0,8 & 0x80 == 0x80
. [ payload load 1b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000080 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000080 ]
> ip @ll,0,1 != 1
= @ll,0,8 & 0x80 != 0x80
. [ payload load 1b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000080 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000080 ]
> ip @ll,0,1 set 1
= @ll,0,8 set @ll,0,8 | 0x80
. [ payload load 1b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000007f ) ^ 0x00000080 ]
. [ payload write reg 1 => 1b @ link header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @ll,0,1 { 1, 0 }
= @ll,0,8 & 0x80 == { 0, 128 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 1b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000080 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip @ll,0,1 0-1
= @ll,0,8 & 0x80 == 0x0-0x80
. [ payload load 1b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000080 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000080 ]
> ip @ll,3,5 7
= @ll,0,8 & 0x1f == 0x7
. [ payload load 1b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000007 ]
> ip @ll,3,5 0x7
= @ll,0,8 & 0x1f == 0x7
. [ payload load 1b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000007 ]
> ip @ll,3,5 != 7
= @ll,0,8 & 0x1f != 0x7
. [ payload load 1b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000007 ]
> ip @ll,3,5 set 7
= @ll,0,8 set @ll,0,8 & 0xe7 | 0x7
. [ payload load 1b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000007 ]
. [ payload write reg 1 => 1b @ link header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @ll,3,5 { 7, 0 }
= @ll,0,8 & 0x1f == { 0, 7 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000007  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 1b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip @ll,3,5 0-7
= @ll,0,8 & 0x1f == 0x0-0x7
. [ payload load 1b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000007 ]
> ip @ll,4,4 4
= @ll,0,8 & 0xf == 0x4
. [ payload load 1b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000004 ]
> ip @ll,4,4 0x4
= @ll,0,8 & 0xf == 0x4
. [ payload load 1b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000004 ]
> ip @ll,4,4 != 4
= @ll,0,8 & 0xf != 0x4
. [ payload load 1b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000004 ]
> ip @ll,4,4 set 4
= @ll,0,8 set @ll,0,8 & 0xf4 | 0x4
. [ payload load 1b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000004 ]
. [ payload write reg 1 => 1b @ link header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @ll,4,4 { 4, 0 }
= @ll,0,8 & 0xf == { 0, 4 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000004  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 1b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip @ll,4,4 0-4
= @ll,0,8 & 0xf == 0x0-0x4
. [ payload load 1b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000004 ]
> ip @ll,16,32 3735928559
= @ll,16,32 0xdeadbeef
. [ payload load 4b @ link header + 2 => reg 1 ]
. [ cmp eq reg 1 0xefbeadde ]
> ip @ll,16,32 0xdeadbeef
. [ payload load 4b @ link header + 2 => reg 1 ]
. [ cmp eq reg 1 0xefbeadde ]
> ip @ll,16,32 != 3735928559
= @ll,16,32 != 0xdeadbeef
. [ payload load 4b @ link header + 2 => reg 1 ]
. [ cmp neq reg 1 0xefbeadde ]
> ip @ll,16,32 set 3735928559
= @ll,16,32 set 0xdeadbeef
. [ immediate reg 1 0xefbeadde ]
. [ payload write reg 1 => 4b @ link header + 2 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @ll,16,32 { 3735928559, 0 }
= @ll,16,32 { 0x0, 0xdeadbeef }
. __set%d t 3 size 2
. __set%d t 0
. element efbeadde  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 4b @ link header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip @ll,16,32 0-3735928559
= @ll,16,32 0x0-0xdeadbeef
. [ payload load 4b @ link header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0xefbeadde ]
> ip @ll,48,48 18838586676582
= @ll,48,48 0x112233445566
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x44332211 0x00006655 ]
> ip @ll,48,48 0x112233445566
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x44332211 0x00006655 ]
> ip @ll,48,48 != 18838586676582
= @ll,48,48 != 0x112233445566
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp neq reg 1 0x44332211 0x00006655 ]
> ip @ll,48,48 set 18838586676582
= @ll,48,48 set 0x112233445566
. [ immediate reg 1 0x44332211 0x00006655 ]
. [ payload write reg 1 => 6b @ link header + 6 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @ll,48,48 { 18838586676582, 0 }
= @ll,48,48 { 0x0, 0x112233445566 }
. __set%d t 3 size 2
. __set%d t 0
. element 44332211 00006655  : 0 [end]	element 00000000 00000000  : 0 [end]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip @ll,48,48 0-18838586676582
= @ll,48,48 0x0-0x112233445566
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp gte reg 1 0x00000000 0x00000000 ]
. [ cmp lte reg 1 0x44332211 0x00006655 ]
> ip @ll,96,64 1234605616436508552
= @ll,96,64 0x1122334455667788
. [ payload load 8b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x44332211 0x88776655 ]
> ip @ll,96,64 0x1122334455667788
. [ payload load 8b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x44332211 0x88776655 ]
> ip @ll,96,64 != 1234605616436508552
= @ll,96,64 != 0x1122334455667788
. [ payload load 8b @ link header + 12 => reg 1 ]
. [ cmp neq reg 1 0x44332211 0x88776655 ]
> ip @ll,96,64 set 1234605616436508552
= @ll,96,64 set 0x1122334455667788
. [ immediate reg 1 0x44332211 0x88776655 ]
. [ payload write reg 1 => 8b @ link header + 12 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @ll,96,64 { 1234605616436508552, 0 }
= @ll,96,64 { 0x0, 0x1122334455667788 }
. __set%d t 3 size 2
. __set%d t 0
. element 44332211 88776655  : 0 [end]	element 00000000 00000000  : 0 [end]
. [ payload load 8b @ link header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip @ll,96,64 0-1234605616436508552
= @ll,96,64 0x0-0x1122334455667788
. [ payload load 8b @ link header + 12 => reg 1 ]
. [ cmp gte reg 1 0x00000000 0x00000000 ]
. [ cmp lte reg 1 0x44332211 0x88776655 ]
> ip @ll,0,128 1
= @ll,0,128 0x1
. [ payload load 16b @ link header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip @ll,0,128 0x1
. [ payload load 16b @ link header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip @ll,0,128 != 1
= @ll,0,128 != 0x1
. [ payload load 16b @ link header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip @ll,0,128 set 1
= @ll,0,128 set 0x1
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ payload write reg 1 => 16b @ link header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @ll,0,128 { 1, 0 }
= @ll,0,128 { 0x0, 0x1 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000 00000000 00000000 01000000  : 0 [end]	element 00000000 00000000 00000000 00000000  : 0 [end]
. [ payload load 16b @ link header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip @ll,0,128 0-1
= @ll,0,128 0x0-0x1
. [ payload load 16b @ link header + 0 => reg 1 ]
. [ cmp gte reg 1 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp lte reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip @ll,7,2 1
= @ll,0,16 & 0x180 == 0x80
. [ payload load 2b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00008001 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00008000 ]
> ip @ll,7,2 0x1
= @ll,0,16 & 0x180 == 0x80
. [ payload load 2b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00008001 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00008000 ]
> ip @ll,7,2 != 1
= @ll,0,16 & 0x180 != 0x80
. [ payload load 2b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00008001 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00008000 ]
> ip @ll,7,2 set 1
= @ll,0,16 set @ll,0,16 & 0xfeff | 0x80
. [ payload load 2b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00007ffe ) ^ 0x00008000 ]
. [ payload write reg 1 => 2b @ link header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @ll,7,2 { 1, 0 }
= @ll,0,16 & 0x180 == { 0, 128 }
. __set%d t 3 size 2
. __set%d t 0
. element 00008000  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 2b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00008001 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip @ll,7,2 0-1
= @ll,0,16 & 0x180 == 0x0-0x80
. [ payload load 2b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00008001 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00008000 ]
> ip @ll,12,12 4095
= @ll,8,16 & 0xfff == 0xfff
. [ payload load 2b @ link header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000ff0f ]
> ip @ll,12,12 0xfff
= @ll,8,16 & 0xfff == 0xfff
. [ payload load 2b @ link header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000ff0f ]
> ip @ll,12,12 != 4095
= @ll,8,16 & 0xfff != 0xfff
. [ payload load 2b @ link header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x0000ff0f ]
> ip @ll,12,12 set 4095
= @ll,8,16 set @ll,8,16 | 0xfff
. [ payload load 2b @ link header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x0000ff0f ]
. [ payload write reg 1 => 2b @ link header + 1 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @ll,12,12 { 4095, 0 }
= @ll,8,16 & 0xfff == { 0, 4095 }
. __set%d t 3 size 2
. __set%d t 0
. element 0000ff0f  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 2b @ link header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip @ll,12,12 0-4095
= @ll,8,16 & 0xfff == 0x0-0xfff
. [ payload load 2b @ link header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x0000ff0f ]
> ip @ll,64,24 16777215
= @ll,64,24 0xffffff
. [ payload load 3b @ link header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00ffffff ]
> ip @ll,64,24 0xffffff
. [ payload load 3b @ link header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00ffffff ]
> ip @ll,64,24 != 16777215
= @ll,64,24 != 0xffffff
. [ payload load 3b @ link header + 8 => reg 1 ]
. [ cmp neq reg 1 0x00ffffff ]
> ip @ll,64,24 set 16777215
= @ll,64,24 set 0xffffff
. [ immediate reg 1 0x00ffffff ]
. [ payload write reg 1 => 3b @ link header + 8 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @ll,64,24 { 16777215, 0 }
= @ll,64,24 { 0x0, 0xffffff }
. __set%d t 3 size 2
. __set%d t 0
. element 00ffffff  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 3b @ link header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip @ll,64,24 0-16777215
= @ll,64,24 0x0-0xffffff
. [ payload load 3b @ link header + 8 => reg 1 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00ffffff ]
> ip @ll,2,14 256
= @ll,0,16 & 0x3fff == 0x100
. [ payload load 2b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff3f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000001 ]
> ip @ll,2,14 0x100
= @ll,0,16 & 0x3fff == 0x100
. [ payload load 2b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff3f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000001 ]
> ip @ll,2,14 != 256
= @ll,0,16 & 0x3fff != 0x100
. [ payload load 2b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff3f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000001 ]
> ip @ll,2,14 set 256
= @ll,0,16 set @ll,0,16 & 0xc100 | 0x100
. [ payload load 2b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000c0 ) ^ 0x00000001 ]
. [ payload write reg 1 => 2b @ link header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @ll,2,14 { 256, 0 }
= @ll,0,16 & 0x3fff == { 0, 256 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 2b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff3f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip @ll,2,14 0-256
= @ll,0,16 & 0x3fff == 0x0-0x100
. [ payload load 2b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff3f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000001 ]
> ip @nh,0,8 5
= ip version 0 ip hdrlength 5
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> ip @nh,0,8 0x5
= ip version 0 ip hdrlength 5
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> ip @nh,0,8 set 5
= @nh,0,8 set 0x5
. [ immediate reg 1 0x00000005 ]
. [ payload write reg 1 => 1b @ network header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @nh,0,8 { 5, 0 }
= @nh,0,8 { 0x0, 0x5 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000005  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip @nh,0,8 0-5
= @nh,0,8 0x0-0x5
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000005 ]
> ip @nh,8,16 256
= ip dscp cs0 ip ecn ect1 ip length 0/8
. [ payload load 2b @ network header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip @nh,8,16 0x100
= ip dscp cs0 ip ecn ect1 ip length 0/8
. [ payload load 2b @ network header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip @nh,8,16 set 256
= @nh,8,16 set 0x100
. [ immediate reg 1 0x00000001 ]
. [ payload write reg 1 => 2b @ network header + 1 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @nh,8,16 { 256, 0 }
= @nh,8,16 { 0x0, 0x100 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 2b @ network header + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip @nh,8,16 0-256
= @nh,8,16 0x0-0x100
. [ payload load 2b @ network header + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000001 ]
> ip @nh,0,1 1
= @nh,0,8 & 0x80 == 0x80
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000080 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000080 ]
> ip @nh,0,1 0x1
= @nh,0,8 & 0x80 == 0x80
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000080 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000080 ]
> ip @nh,0,1 != 1
= @nh,0,8 & 0x80 != 0x80
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000080 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000080 ]
> ip @nh,0,1 set 1
= @nh,0,8 set @nh,0,8 | 0x80
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000007f ) ^ 0x00000080 ]
. [ payload write reg 1 => 1b @ network header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @nh,0,1 { 1, 0 }
= @nh,0,8 & 0x80 == { 0, 128 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000080 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip @nh,0,1 0-1
= @nh,0,8 & 0x80 == 0x0-0x80
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000080 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000080 ]
> ip @nh,3,5 7
= @nh,0,8 & 0x1f == 0x7
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000007 ]
> ip @nh,3,5 0x7
= @nh,0,8 & 0x1f == 0x7
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000007 ]
> ip @nh,3,5 != 7
= @nh,0,8 & 0x1f != 0x7
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000007 ]
> ip @nh,3,5 set 7
= @nh,0,8 set @nh,0,8 & 0xe7 | 0x7
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000007 ]
. [ payload write reg 1 => 1b @ network header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @nh,3,5 { 7, 0 }
= @nh,0,8 & 0x1f == { 0, 7 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000007  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip @nh,3,5 0-7
= @nh,0,8 & 0x1f == 0x0-0x7
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000007 ]
> ip @nh,4,4 4
= ip hdrlength 4
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000004 ]
> ip @nh,4,4 0x4
= ip hdrlength 4
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000004 ]
> ip @nh,4,4 != 4
= ip hdrlength != 4
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000004 ]
> ip @nh,4,4 set 4
= ip hdrlength set 4
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000004 ]
. [ payload write reg 1 => 1b @ network header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @nh,4,4 { 4, 0 }
= ip hdrlength { 0, 4 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000004  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip @nh,4,4 0-4
= ip hdrlength 0-4
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000004 ]
> ip @nh,16,32 3735928559
= ip length 57005 ip id 48879
. [ payload load 4b @ network header + 2 => reg 1 ]
. [ cmp eq reg 1 0xefbeadde ]
> ip @nh,16,32 0xdeadbeef
= ip length 57005 ip id 48879
. [ payload load 4b @ network header + 2 => reg 1 ]
. [ cmp eq reg 1 0xefbeadde ]
> ip @nh,16,32 set 3735928559
= @nh,16,32 set 0xdeadbeef
. [ immediate reg 1 0xefbeadde ]
. [ payload write reg 1 => 4b @ network header + 2 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @nh,16,32 { 3735928559, 0 }
= @nh,16,32 { 0x0, 0xdeadbeef }
. __set%d t 3 size 2
. __set%d t 0
. element efbeadde  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 4b @ network header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip @nh,16,32 0-3735928559
= @nh,16,32 0x0-0xdeadbeef
. [ payload load 4b @ network header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0xefbeadde ]
> ip @nh,48,48 18838586676582
= ip frag-off 4386 ip ttl 51 ip protocol 68 ip checksum 21862
. [ payload load 6b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x44332211 0x00006655 ]
> ip @nh,48,48 0x112233445566
= ip frag-off 4386 ip ttl 51 ip protocol 68 ip checksum 21862
. [ payload load 6b @ network header + 6 => reg 1 ]
. [ cmp eq reg 1 0x44332211 0x00006655 ]
> ip @nh,48,48 set 18838586676582
= @nh,48,48 set 0x112233445566
. [ immediate reg 1 0x44332211 0x00006655 ]
. [ payload write reg 1 => 6b @ network header + 6 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @nh,48,48 { 18838586676582, 0 }
= @nh,48,48 { 0x0, 0x112233445566 }
. __set%d t 3 size 2
. __set%d t 0
. element 44332211 00006655  : 0 [end]	element 00000000 00000000  : 0 [end]
. [ payload load 6b @ network header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip @nh,48,48 0-18838586676582
= @nh,48,48 0x0-0x112233445566
. [ payload load 6b @ network header + 6 => reg 1 ]
. [ cmp gte reg 1 0x00000000 0x00000000 ]
. [ cmp lte reg 1 0x44332211 0x00006655 ]
> ip @nh,96,64 1234605616436508552
= ip saddr 17.34.51.68 ip daddr 85.102.119.136
. [ payload load 8b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x44332211 0x88776655 ]
> ip @nh,96,64 0x1122334455667788
= ip saddr 17.34.51.68 ip daddr 85.102.119.136
. [ payload load 8b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x44332211 0x88776655 ]
> ip @nh,96,64 set 1234605616436508552
= @nh,96,64 set 0x1122334455667788
. [ immediate reg 1 0x44332211 0x88776655 ]
. [ payload write reg 1 => 8b @ network header + 12 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @nh,96,64 { 1234605616436508552, 0 }
= @nh,96,64 { 0x0, 0x1122334455667788 }
. __set%d t 3 size 2
. __set%d t 0
. element 44332211 88776655  : 0 [end]	element 00000000 00000000  : 0 [end]
. [ payload load 8b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip @nh,96,64 0-1234605616436508552
= @nh,96,64 0x0-0x1122334455667788
. [ payload load 8b @ network header + 12 => reg 1 ]
. [ cmp gte reg 1 0x00000000 0x00000000 ]
. [ cmp lte reg 1 0x44332211 0x88776655 ]
> ip @nh,0,128 1
= ip version 0 ip hdrlength 0 ip dscp cs0 ip ecn not-ect ip length 0 ip id 0 ip frag-off 0 ip ttl 0 ip protocol ip ip checksum 0 ip saddr 0.0.0.1
. [ payload load 16b @ network header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip @nh,0,128 0x1
= ip version 0 ip hdrlength 0 ip dscp cs0 ip ecn not-ect ip length 0 ip id 0 ip frag-off 0 ip ttl 0 ip protocol ip ip checksum 0 ip saddr 0.0.0.1
. [ payload load 16b @ network header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip @nh,0,128 set 1
= @nh,0,128 set 0x1
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ payload write reg 1 => 16b @ network header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @nh,0,128 { 1, 0 }
= @nh,0,128 { 0x0, 0x1 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000 00000000 00000000 01000000  : 0 [end]	element 00000000 00000000 00000000 00000000  : 0 [end]
. [ payload load 16b @ network header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip @nh,0,128 0-1
= @nh,0,128 0x0-0x1
. [ payload load 16b @ network header + 0 => reg 1 ]
. [ cmp gte reg 1 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp lte reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip @nh,7,2 1
= @nh,0,16 & 0x180 == 0x80
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00008001 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00008000 ]
> ip @nh,7,2 0x1
= @nh,0,16 & 0x180 == 0x80
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00008001 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00008000 ]
> ip @nh,7,2 != 1
= @nh,0,16 & 0x180 != 0x80
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00008001 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00008000 ]
> ip @nh,7,2 set 1
= @nh,0,16 set @nh,0,16 & 0xfeff | 0x80
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00007ffe ) ^ 0x00008000 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @nh,7,2 { 1, 0 }
= @nh,0,16 & 0x180 == { 0, 128 }
. __set%d t 3 size 2
. __set%d t 0
. element 00008000  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00008001 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip @nh,7,2 0-1
= @nh,0,16 & 0x180 == 0x0-0x80
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00008001 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00008000 ]
> ip @nh,12,12 4095
= @nh,8,16 & 0xfff == 0xfff
. [ payload load 2b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000ff0f ]
> ip @nh,12,12 0xfff
= @nh,8,16 & 0xfff == 0xfff
. [ payload load 2b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000ff0f ]
> ip @nh,12,12 != 4095
= @nh,8,16 & 0xfff != 0xfff
. [ payload load 2b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x0000ff0f ]
> ip @nh,12,12 set 4095
= @nh,8,16 set @nh,8,16 | 0xfff
. [ payload load 2b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x0000ff0f ]
. [ payload write reg 1 => 2b @ network header + 1 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @nh,12,12 { 4095, 0 }
= @nh,8,16 & 0xfff == { 0, 4095 }
. __set%d t 3 size 2
. __set%d t 0
. element 0000ff0f  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 2b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip @nh,12,12 0-4095
= @nh,8,16 & 0xfff == 0x0-0xfff
. [ payload load 2b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x0000ff0f ]
> ip @nh,64,24 16777215
= ip ttl 255 ip protocol 255 ip checksum 65280/8
. [ payload load 3b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00ffffff ]
> ip @nh,64,24 0xffffff
= ip ttl 255 ip protocol 255 ip checksum 65280/8
. [ payload load 3b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00ffffff ]
> ip @nh,64,24 set 16777215
= @nh,64,24 set 0xffffff
. [ immediate reg 1 0x00ffffff ]
. [ payload write reg 1 => 3b @ network header + 8 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @nh,64,24 { 16777215, 0 }
= @nh,64,24 { 0x0, 0xffffff }
. __set%d t 3 size 2
. __set%d t 0
. element 00ffffff  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 3b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip @nh,64,24 0-16777215
= @nh,64,24 0x0-0xffffff
. [ payload load 3b @ network header + 8 => reg 1 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00ffffff ]
> ip @nh,2,14 256
= @nh,0,16 & 0x3fff == 0x100
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff3f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000001 ]
> ip @nh,2,14 0x100
= @nh,0,16 & 0x3fff == 0x100
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff3f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000001 ]
> ip @nh,2,14 != 256
= @nh,0,16 & 0x3fff != 0x100
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff3f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000001 ]
> ip @nh,2,14 set 256
= @nh,0,16 set @nh,0,16 & 0xc100 | 0x100
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000c0 ) ^ 0x00000001 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @nh,2,14 { 256, 0 }
= @nh,0,16 & 0x3fff == { 0, 256 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff3f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip @nh,2,14 0-256
= @nh,0,16 & 0x3fff == 0x0-0x100
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff3f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000001 ]
> ip @th,0,8 5
= @th,0,8 0x5
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> ip @th,0,8 0x5
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> ip @th,0,8 != 5
= @th,0,8 != 0x5
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000005 ]
> ip @th,0,8 set 5
= @th,0,8 set 0x5
. [ immediate reg 1 0x00000005 ]
. [ payload write reg 1 => 1b @ transport header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @th,0,8 { 5, 0 }
= @th,0,8 { 0x0, 0x5 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000005  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip @th,0,8 0-5
= @th,0,8 0x0-0x5
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000005 ]
> ip @th,8,16 256
= @th,8,16 0x100
. [ payload load 2b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip @th,8,16 0x100
. [ payload load 2b @ transport header + 1 => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip @th,8,16 != 256
= @th,8,16 != 0x100
. [ payload load 2b @ transport header + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip @th,8,16 set 256
= @th,8,16 set 0x100
. [ immediate reg 1 0x00000001 ]
. [ payload write reg 1 => 2b @ transport header + 1 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @th,8,16 { 256, 0 }
= @th,8,16 { 0x0, 0x100 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 2b @ transport header + 1 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip @th,8,16 0-256
= @th,8,16 0x0-0x100
. [ payload load 2b @ transport header + 1 => reg 1 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000001 ]
> ip @th,0,1 1
= @th,0,8 & 0x80 == 0x80
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000080 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000080 ]
> ip @th,0,1 0x1
= @th,0,8 & 0x80 == 0x80
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000080 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000080 ]
> ip @th,0,1 != 1
= @th,0,8 & 0x80 != 0x80
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000080 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000080 ]
> ip @th,0,1 set 1
= @th,0,8 set @th,0,8 | 0x80
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000007f ) ^ 0x00000080 ]
. [ payload write reg 1 => 1b @ transport header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @th,0,1 { 1, 0 }
= @th,0,8 & 0x80 == { 0, 128 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000080 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip @th,0,1 0-1
= @th,0,8 & 0x80 == 0x0-0x80
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000080 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000080 ]
> ip @th,3,5 7
= @th,0,8 & 0x1f == 0x7
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000007 ]
> ip @th,3,5 0x7
= @th,0,8 & 0x1f == 0x7
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000007 ]
> ip @th,3,5 != 7
= @th,0,8 & 0x1f != 0x7
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000007 ]
> ip @th,3,5 set 7
= @th,0,8 set @th,0,8 & 0xe7 | 0x7
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000007 ]
. [ payload write reg 1 => 1b @ transport header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @th,3,5 { 7, 0 }
= @th,0,8 & 0x1f == { 0, 7 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000007  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip @th,3,5 0-7
= @th,0,8 & 0x1f == 0x0-0x7
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000007 ]
> ip @th,4,4 4
= @th,0,8 & 0xf == 0x4
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000004 ]
> ip @th,4,4 0x4
= @th,0,8 & 0xf == 0x4
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000004 ]
> ip @th,4,4 != 4
= @th,0,8 & 0xf != 0x4
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000004 ]
> ip @th,4,4 set 4
= @th,0,8 set @th,0,8 & 0xf4 | 0x4
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000004 ]
. [ payload write reg 1 => 1b @ transport header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @th,4,4 { 4, 0 }
= @th,0,8 & 0xf == { 0, 4 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000004  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip @th,4,4 0-4
= @th,0,8 & 0xf == 0x0-0x4
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000004 ]
> ip @th,16,32 3735928559
= @th,16,32 0xdeadbeef
. [ payload load 4b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0xefbeadde ]
> ip @th,16,32 0xdeadbeef
. [ payload load 4b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0xefbeadde ]
> ip @th,16,32 != 3735928559
= @th,16,32 != 0xdeadbeef
. [ payload load 4b @ transport header + 2 => reg 1 ]
. [ cmp neq reg 1 0xefbeadde ]
> ip @th,16,32 set 3735928559
= @th,16,32 set 0xdeadbeef
. [ immediate reg 1 0xefbeadde ]
. [ payload write reg 1 => 4b @ transport header + 2 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @th,16,32 { 3735928559, 0 }
= @th,16,32 { 0x0, 0xdeadbeef }
. __set%d t 3 size 2
. __set%d t 0
. element efbeadde  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 4b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip @th,16,32 0-3735928559
= @th,16,32 0x0-0xdeadbeef
. [ payload load 4b @ transport header + 2 => reg 1 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0xefbeadde ]
> ip @th,48,48 18838586676582
= @th,48,48 0x112233445566
. [ payload load 6b @ transport header + 6 => reg 1 ]
. [ cmp eq reg 1 0x44332211 0x00006655 ]
> ip @th,48,48 0x112233445566
. [ payload load 6b @ transport header + 6 => reg 1 ]
. [ cmp eq reg 1 0x44332211 0x00006655 ]
> ip @th,48,48 != 18838586676582
= @th,48,48 != 0x112233445566
. [ payload load 6b @ transport header + 6 => reg 1 ]
. [ cmp neq reg 1 0x44332211 0x00006655 ]
> ip @th,48,48 set 18838586676582
= @th,48,48 set 0x112233445566
. [ immediate reg 1 0x44332211 0x00006655 ]
. [ payload write reg 1 => 6b @ transport header + 6 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @th,48,48 { 18838586676582, 0 }
= @th,48,48 { 0x0, 0x112233445566 }
. __set%d t 3 size 2
. __set%d t 0
. element 44332211 00006655  : 0 [end]	element 00000000 00000000  : 0 [end]
. [ payload load 6b @ transport header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip @th,48,48 0-18838586676582
= @th,48,48 0x0-0x112233445566
. [ payload load 6b @ transport header + 6 => reg 1 ]
. [ cmp gte reg 1 0x00000000 0x00000000 ]
. [ cmp lte reg 1 0x44332211 0x00006655 ]
> ip @th,96,64 1234605616436508552
= @th,96,64 0x1122334455667788
. [ payload load 8b @ transport header + 12 => reg 1 ]
. [ cmp eq reg 1 0x44332211 0x88776655 ]
> ip @th,96,64 0x1122334455667788
. [ payload load 8b @ transport header + 12 => reg 1 ]
. [ cmp eq reg 1 0x44332211 0x88776655 ]
> ip @th,96,64 != 1234605616436508552
= @th,96,64 != 0x1122334455667788
. [ payload load 8b @ transport header + 12 => reg 1 ]
. [ cmp neq reg 1 0x44332211 0x88776655 ]
> ip @th,96,64 set 1234605616436508552
= @th,96,64 set 0x1122334455667788
. [ immediate reg 1 0x44332211 0x88776655 ]
. [ payload write reg 1 => 8b @ transport header + 12 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @th,96,64 { 1234605616436508552, 0 }
= @th,96,64 { 0x0, 0x1122334455667788 }
. __set%d t 3 size 2
. __set%d t 0
. element 44332211 88776655  : 0 [end]	element 00000000 00000000  : 0 [end]
. [ payload load 8b @ transport header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip @th,96,64 0-1234605616436508552
= @th,96,64 0x0-0x1122334455667788
. [ payload load 8b @ transport header + 12 => reg 1 ]
. [ cmp gte reg 1 0x00000000 0x00000000 ]
. [ cmp lte reg 1 0x44332211 0x88776655 ]
> ip @th,0,128 1
= @th,0,128 0x1
. [ payload load 16b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip @th,0,128 0x1
. [ payload load 16b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip @th,0,128 != 1
= @th,0,128 != 0x1
. [ payload load 16b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip @th,0,128 set 1
= @th,0,128 set 0x1
. [ immediate reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ payload write reg 1 => 16b @ transport header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @th,0,128 { 1, 0 }
= @th,0,128 { 0x0, 0x1 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000 00000000 00000000 01000000  : 0 [end]	element 00000000 00000000 00000000 00000000  : 0 [end]
. [ payload load 16b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip @th,0,128 0-1
= @th,0,128 0x0-0x1
. [ payload load 16b @ transport header + 0 => reg 1 ]
. [ cmp gte reg 1 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp lte reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip @th,7,2 1
= th sport & 384 == 128
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00008001 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00008000 ]
> ip @th,7,2 0x1
= th sport & 384 == 128
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00008001 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00008000 ]
> ip @th,7,2 != 1
= th sport & 384 != 128
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00008001 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00008000 ]
> ip @th,7,2 set 1
= th sport set th sport & 65279 | 128
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00007ffe ) ^ 0x00008000 ]
. [ payload write reg 1 => 2b @ transport header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @th,7,2 { 1, 0 }
= th sport & 384 == { 0, 128 }
. __set%d t 3 size 2
. __set%d t 0
. element 00008000  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00008001 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip @th,7,2 0-1
= th sport & 384 == 0-128
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00008001 ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00008000 ]
> ip @th,12,12 4095
= @th,8,16 & 0xfff == 0xfff
. [ payload load 2b @ transport header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000ff0f ]
> ip @th,12,12 0xfff
= @th,8,16 & 0xfff == 0xfff
. [ payload load 2b @ transport header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000ff0f ]
> ip @th,12,12 != 4095
= @th,8,16 & 0xfff != 0xfff
. [ payload load 2b @ transport header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x0000ff0f ]
> ip @th,12,12 set 4095
= @th,8,16 set @th,8,16 | 0xfff
. [ payload load 2b @ transport header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x0000ff0f ]
. [ payload write reg 1 => 2b @ transport header + 1 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @th,12,12 { 4095, 0 }
= @th,8,16 & 0xfff == { 0, 4095 }
. __set%d t 3 size 2
. __set%d t 0
. element 0000ff0f  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 2b @ transport header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip @th,12,12 0-4095
= @th,8,16 & 0xfff == 0x0-0xfff
. [ payload load 2b @ transport header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x0000ff0f ]
> ip @th,64,24 16777215
= @th,64,24 0xffffff
. [ payload load 3b @ transport header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00ffffff ]
> ip @th,64,24 0xffffff
. [ payload load 3b @ transport header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00ffffff ]
> ip @th,64,24 != 16777215
= @th,64,24 != 0xffffff
. [ payload load 3b @ transport header + 8 => reg 1 ]
. [ cmp neq reg 1 0x00ffffff ]
> ip @th,64,24 set 16777215
= @th,64,24 set 0xffffff
. [ immediate reg 1 0x00ffffff ]
. [ payload write reg 1 => 3b @ transport header + 8 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @th,64,24 { 16777215, 0 }
= @th,64,24 { 0x0, 0xffffff }
. __set%d t 3 size 2
. __set%d t 0
. element 00ffffff  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 3b @ transport header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip @th,64,24 0-16777215
= @th,64,24 0x0-0xffffff
. [ payload load 3b @ transport header + 8 => reg 1 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00ffffff ]
> ip @th,2,14 256
= th sport & 16383 == 256
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff3f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000001 ]
> ip @th,2,14 0x100
= th sport & 16383 == 256
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff3f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000001 ]
> ip @th,2,14 != 256
= th sport & 16383 != 256
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff3f ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000001 ]
> ip @th,2,14 set 256
= th sport set th sport & 49408 | 256
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000c0 ) ^ 0x00000001 ]
. [ payload write reg 1 => 2b @ transport header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @th,2,14 { 256, 0 }
= th sport & 16383 == { 0, 256 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000000  : 0 [end]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff3f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip @th,2,14 0-256
= th sport & 16383 == 0-256
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff3f ) ^ 0x00000000 ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x00000001 ]
> ip @nh,8,8 & 0xf == 5
= @nh,8,8 & 0xf == 0x5
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000005 ]
> ip @th,0,16 22
= th sport 22
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip @th,16,16 { 22, 23 }
= th dport { 22, 23 }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element 00001700  : 0 [end]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip @th,16,16 vmap { 22 : accept }
= th dport vmap { 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00001600  : accept 0 [end]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip @th,16,16 set 22
= th dport set 22
. [ immediate reg 1 0x00001600 ]
. [ payload write reg 1 => 2b @ transport header + 2 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @nh,96,32 1.2.3.4
! refused
> ip @nh,96,32 0x01020304
= ip saddr 1.2.3.4
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
> ip @ll,0,48 0x112233445566
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ cmp eq reg 1 0x44332211 0x00006655 ]
> ip @ll,48,16 == 0x1
= @ll,48,16 0x1
. [ payload load 2b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip @ll,0,1 0
= @ll,0,8 & 0x80 == 0x0
. [ payload load 1b @ link header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000080 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip @ll,0,129 1
! refused
> ip @ll,0,2048 1
! refused
> ip @ll,0,0 1
! refused
> ip @ll,-1,8 1
! refused
> ip @foo,0,8 1
! refused
> ip @nh,0
! refused
> ip @nh,0,8
! refused
> ip @nh
! refused
> ip @th,0,16 . @th,16,16 { 1 . 2 }
= th sport . th dport { 1 . 2 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000100 00000200  : 0 [end]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip @th,0,16 . ip saddr { 1 . 1.2.3.4 }
= th sport . ip saddr { 1 . 1.2.3.4 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000100 04030201  : 0 [end]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip @ih,0,8 5
= @ih,0,8 0x5
. [ payload load 1b @ inner header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> ip @ih,32,32 0x14000000
. [ payload load 4b @ inner header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000014 ]
> ip @ih,0,32 0x1
. [ payload load 4b @ inner header + 0 => reg 1 ]
. [ cmp eq reg 1 0x01000000 ]
> ip @ih,0,16 { 1, 2 }
= @ih,0,16 { 0x1, 0x2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ payload load 2b @ inner header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip @th,160,32 0x47455420
. [ payload load 4b @ transport header + 20 => reg 1 ]
. [ cmp eq reg 1 0x20544547 ]
> ip @th,160,8 71
= @th,160,8 0x47
. [ payload load 1b @ transport header + 20 => reg 1 ]
. [ cmp eq reg 1 0x00000047 ]
> ip @nh,0,4 4
= ip version 4
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000040 ]
> ip @nh,72,8 6 @th,16,16 22
= tcp dport 22
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip @nh,0,8 & 0x0f > 5
= ip hdrlength > 5
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000000f ) ^ 0x00000000 ]
. [ cmp gt reg 1 0x00000005 ]
> ip meta l4proto tcp @th,16,16 22
= tcp dport 22
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip udp dport 53 @th,160,128 0x0
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
. [ payload load 16b @ transport header + 20 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x00000000 ]
> ip @nh,96,32 @s
! refused
> ip @nh,8,8 > 5
= @nh,8,8 > 0x5
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ cmp gt reg 1 0x00000005 ]
> ip @nh,8,6 1
= ip dscp lephb
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000004 ]
> ip @nh,14,2 1
= ip ecn ect1
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000003 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000001 ]
> ip @ll,112,16 0x800
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip @nh,96,32 & 0xff000000 == 0x0a000000
= ip saddr 10.0.0.0/8
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000000a ]
> ip @nh,0,8 foo
! refused
> ip @nh,0,8 256
! refused
> ip @nh, 0, 8 5
= ip version 0 ip hdrlength 5
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> ip @nh,96,32 10.0.0.0/8
! refused
> ip @nh,2047,8 1
= @nh,2040,16 & 0x1fe == 0x2
. [ payload load 2b @ network header + 255 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000fe01 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000200 ]
> ip meta iifname lo @nh,64,8 set 0xff
= iifname "lo" ip ttl set 255
. [ meta load iifname => reg 1 ]
. [ cmp eq reg 1 0x00006f6c 0x00000000 0x00000000 0x00000000 ]
. [ immediate reg 1 0x000000ff ]
. [ payload write reg 1 => 1b @ network header + 8 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @nh,128,32 set 0x7f000001
= ip daddr set 127.0.0.1
. [ immediate reg 1 0x0100007f ]
. [ payload write reg 1 => 4b @ network header + 16 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @nh,144,8 set 0xff
. [ immediate reg 1 0x000000ff ]
. [ payload write reg 1 => 1b @ network header + 18 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @nh,145,7 set 1
= @nh,144,8 set @nh,144,8 & 0x81 | 0x1
. [ payload load 1b @ network header + 18 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000080 ) ^ 0x00000001 ]
. [ payload write reg 1 => 1b @ network header + 18 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip @th,0,32 set 0
= @th,0,32 set 0x0
. [ immediate reg 1 0x00000000 ]
. [ payload write reg 1 => 4b @ transport header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> inet @nh,96,32 5
= @nh,96,32 0x5
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x05000000 ]
> inet @th,16,16 22
= th dport 22
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> inet @ll,0,48 5
= @ll,0,48 0x5
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000500 ]
> inet meta l4proto udp @th,16,16 53
= udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> inet tcp dport 22 @th,160,8 5
= tcp dport 22 @th,160,8 0x5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ payload load 1b @ transport header + 20 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> inet @nh,0,4 6
= @nh,0,8 & 0xf0 == 0x60
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000060 ]
> inet @ll,96,16 0x800
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> inet ip saddr 1.2.3.4 @nh,128,32 5
= ip saddr 1.2.3.4 ip daddr 0.0.0.5
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ cmp eq reg 1 0x05000000 ]
> bridge @nh,96,32 5
= @nh,96,32 0x5
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x05000000 ]
> bridge @th,16,16 22
= th dport 22
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> bridge @ll,0,48 5
= ether daddr 00:00:00:00:00:05
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000500 ]
> bridge meta l4proto udp @th,16,16 53
= udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> bridge tcp dport 22 @th,160,8 5
= tcp dport 22 @th,160,8 0x5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ payload load 1b @ transport header + 20 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> bridge @nh,0,4 6
= @nh,0,8 & 0xf0 == 0x60
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000060 ]
> bridge @ll,96,16 0x800
= ether type ip
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> bridge ip saddr 1.2.3.4 @nh,128,32 5
= ip saddr 1.2.3.4 ip daddr 0.0.0.5
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ cmp eq reg 1 0x05000000 ]
> netdev @nh,96,32 5
= @nh,96,32 0x5
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x05000000 ]
> netdev @th,16,16 22
= th dport 22
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> netdev @ll,0,48 5
= @ll,0,48 0x5
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000500 ]
> netdev meta l4proto udp @th,16,16 53
= udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> netdev tcp dport 22 @th,160,8 5
= tcp dport 22 @th,160,8 0x5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ payload load 1b @ transport header + 20 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> netdev @nh,0,4 6
= @nh,0,8 & 0xf0 == 0x60
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000060 ]
> netdev @ll,96,16 0x800
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> netdev ip saddr 1.2.3.4 @nh,128,32 5
= ip saddr 1.2.3.4 ip daddr 0.0.0.5
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ cmp eq reg 1 0x05000000 ]
> arp @nh,96,32 5
= @nh,96,32 0x5
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x05000000 ]
> arp @th,16,16 22
= th dport 22
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> arp @ll,0,48 5
= @ll,0,48 0x5
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000500 ]
> arp tcp dport 22 @th,160,8 5
! refused
> arp @nh,0,4 6
= @nh,0,8 & 0xf0 == 0x60
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000060 ]
> arp @ll,96,16 0x800
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> arp ip saddr 1.2.3.4 @nh,128,32 5
! refused
> ip6 @nh,96,32 5
= @nh,96,32 0x5
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x05000000 ]
> ip6 @th,16,16 22
= th dport 22
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip6 @ll,0,48 5
= @ll,0,48 0x5
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000500 ]
> ip6 meta l4proto udp @th,16,16 53
= udp dport 53
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
> ip6 tcp dport 22 @th,160,8 5
= tcp dport 22 @th,160,8 0x5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ payload load 1b @ transport header + 20 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> ip6 @nh,0,4 6
= ip6 version 6
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000060 ]
> ip6 @ll,96,16 0x800
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
> ip6 ip saddr 1.2.3.4 @nh,128,32 5
! refused
