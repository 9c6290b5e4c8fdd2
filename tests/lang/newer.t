# What came after 1.0.6, as input. Listings have the older forms where there are any.
> ip6 icmpv6 taddr fe80::1
= icmpv6 type { mld-listener-query, mld-listener-report, mld-listener-done, nd-neighbor-solicit, nd-neighbor-advert, nd-redirect } icmpv6 taddr fe80::1
. __set%d t 3 size 6
. __set%d t 0
. element 00000082  : 0 [end]	element 00000083  : 0 [end]	element 00000084  : 0 [end]	element 00000087  : 0 [end]	element 00000088  : 0 [end]	element 00000089  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 16b @ transport header + 8 => reg 1 ]
. [ cmp eq reg 1 0x000080fe 0x00000000 0x00000000 0x01000000 ]
> ip6 icmpv6 taddr fe80::/10
= icmpv6 type { mld-listener-query, mld-listener-report, mld-listener-done, nd-neighbor-solicit, nd-neighbor-advert, nd-redirect } icmpv6 taddr fe80::/10
. __set%d t 3 size 6
. __set%d t 0
. element 00000082  : 0 [end]	element 00000083  : 0 [end]	element 00000084  : 0 [end]	element 00000087  : 0 [end]	element 00000088  : 0 [end]	element 00000089  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 16b @ transport header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c0ff 0x00000000 0x00000000 0x00000000 ) ^ 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x000080fe 0x00000000 0x00000000 0x00000000 ]
> ip6 icmpv6 taddr { fe80::1, fe80::2 }
= icmpv6 type { mld-listener-query, mld-listener-report, mld-listener-done, nd-neighbor-solicit, nd-neighbor-advert, nd-redirect } icmpv6 taddr { fe80::1, fe80::2 }
. __set%d t 3 size 6
. __set%d t 0
. element 00000082  : 0 [end]	element 00000083  : 0 [end]	element 00000084  : 0 [end]	element 00000087  : 0 [end]	element 00000088  : 0 [end]	element 00000089  : 0 [end]
. __set%d t 3 size 2
. __set%d t 0
. element 000080fe 00000000 00000000 01000000  : 0 [end]	element 000080fe 00000000 00000000 02000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 16b @ transport header + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 type nd-neighbor-solicit icmpv6 taddr fe80::1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000087 ]
. [ payload load 16b @ transport header + 8 => reg 1 ]
. [ cmp eq reg 1 0x000080fe 0x00000000 0x00000000 0x01000000 ]
> ip6 icmpv6 daddr fe80::1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000089 ]
. [ payload load 16b @ transport header + 24 => reg 1 ]
. [ cmp eq reg 1 0x000080fe 0x00000000 0x00000000 0x01000000 ]
> inet icmpv6 daddr fe80::1
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000089 ]
. [ payload load 16b @ transport header + 24 => reg 1 ]
. [ cmp eq reg 1 0x000080fe 0x00000000 0x00000000 0x01000000 ]
> ip fib saddr . iif check missing drop
= fib saddr . iif oif missing drop
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
. [ immediate reg 0 drop ]
> ip fib saddr . iif check exists
= fib saddr . iif oif exists
. [ fib saddr . iif oif present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip tcp option mptcp subtype mp-capable
= tcp option mptcp subtype 0
. [ exthdr load tcpopt 1b @ 30 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp option mptcp subtype mp-join
= tcp option mptcp subtype 1
. [ exthdr load tcpopt 1b @ 30 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000010 ]
> ip tcp option mptcp subtype { mp-capable, dss, mp-tcprst }
= tcp option mptcp subtype { 0, 2, 8 }
. __set%d t 3 size 3
. __set%d t 0
. element 00000000  : 0 [end]	element 00000020  : 0 [end]	element 00000080  : 0 [end]
. [ exthdr load tcpopt 1b @ 30 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip dccp option 5 exists
. [ exthdr load 1b @ 5 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip dccp option 5 missing
. [ exthdr load 1b @ 5 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> bridge meta broute set 1
. [ immediate reg 1 0x00000001 ]
. [ meta set unknown with reg 1 ]
> ip last
. [ last never ]
> ip last used 5m
= last
. [ last 300000 ]
> ip limit rate 10/second burst 5
= limit rate 10/second
. [ limit rate 10/second burst 5 type packets flags 0x0 ]
> ip ct label set 1,2
. [ immediate reg 1 0x00000006 0x00000000 0x00000000 0x00000000 ]
. [ ct set label with reg 1 ]
# Operations on two registers, comparisons of what the packet has on both sides, marks made of numbers.
> ip ct mark set meta mark | ct mark
. [ meta load mark => reg 1 ]
. [ ct load mark => reg 2 ]
. [ bitwise ]
. [ ct set mark with reg 1 ]
> ip ct mark set ct mark or meta mark and 0xff
= ct mark set ct mark | meta mark & 0x000000ff
. [ ct load mark => reg 1 ]
. [ meta load mark => reg 2 ]
. [ bitwise reg 2 = ( reg 2 & 0x000000ff ) ^ 0x00000000 ]
. [ bitwise ]
. [ ct set mark with reg 1 ]
> ip ct mark set (ct mark or meta mark) and 0xff
= ct mark set (ct mark | meta mark) & 0x000000ff
. [ ct load mark => reg 1 ]
. [ meta load mark => reg 2 ]
. [ bitwise ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ ct set mark with reg 1 ]
> ip meta mark set ct mark and meta mark
= meta mark set ct mark & meta mark
. [ ct load mark => reg 1 ]
. [ meta load mark => reg 2 ]
. [ bitwise ]
. [ meta set mark with reg 1 ]
> ip meta mark set ct mark xor meta mark xor 5
= meta mark set ct mark ^ meta mark ^ 0x00000005
. [ ct load mark => reg 1 ]
. [ meta load mark => reg 2 ]
. [ bitwise ]
. [ bitwise reg 1 = ( reg 1 & 0xffffffff ) ^ 0x00000005 ]
. [ meta set mark with reg 1 ]
> ip tcp sport == tcp dport
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 2 ]
. [ bitwise ]
. [ cmp eq reg 1 0x00000000 ]
> ip tcp sport != tcp dport accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 2 ]
. [ bitwise ]
. [ cmp neq reg 1 0x00000000 ]
. [ immediate reg 0 accept ]
> inet ip saddr == ip daddr drop
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 4b @ network header + 16 => reg 2 ]
. [ bitwise ]
. [ cmp eq reg 1 0x00000000 ]
. [ immediate reg 0 drop ]
> inet ip6 saddr == ip6 daddr drop
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ payload load 16b @ network header + 24 => reg 2 ]
. [ bitwise ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x00000000 ]
. [ immediate reg 0 drop ]
> ip ct mark == meta mark
. [ ct load mark => reg 1 ]
. [ meta load mark => reg 2 ]
. [ bitwise ]
. [ cmp eq reg 1 0x00000000 ]
> ip ct mark != meta mark and 0xff
= ct mark != meta mark & 0x000000ff
. [ ct load mark => reg 1 ]
. [ meta load mark => reg 2 ]
. [ bitwise reg 2 = ( reg 2 & 0x000000ff ) ^ 0x00000000 ]
. [ bitwise ]
. [ cmp neq reg 1 0x00000000 ]
> ip meta mark & 0xff == ct mark
= meta mark & 0x000000ff == ct mark
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ ct load mark => reg 2 ]
. [ bitwise ]
. [ cmp eq reg 1 0x00000000 ]
> ip ip dscp == ip ecn
! both sides must be as wide as each other: 6 and 2 bits
> ip ip ttl == ip protocol
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ payload load 1b @ network header + 9 => reg 2 ]
. [ bitwise ]
. [ cmp eq reg 1 0x00000000 ]
> ip meta mark set ip dscp
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000002 ) ]
. [ meta set mark with reg 1 ]
> ip meta mark set ip dscp << 2
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000002 ) ]
. [ bitwise reg 1 = ( reg 1 << 0x00000002 ) ]
. [ meta set mark with reg 1 ]
> ip meta mark set ip dscp << 2 | 0x10
= meta mark set ip dscp << 2 | 0x00000010
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000002 ) ]
. [ bitwise reg 1 = ( reg 1 << 0x00000002 ) ]
. [ bitwise reg 1 = ( reg 1 & 0xffffffef ) ^ 0x00000010 ]
. [ meta set mark with reg 1 ]
> ip ct mark set (ip dscp << 26) | 0x10
= ct mark set ip dscp << 26 | 0x00000010
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000002 ) ]
. [ bitwise reg 1 = ( reg 1 << 0x0000001a ) ]
. [ bitwise reg 1 = ( reg 1 & 0xffffffef ) ^ 0x00000010 ]
. [ ct set mark with reg 1 ]
> ip6 meta mark set ip6 dscp << 2
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ byteorder reg 1 = ntoh(reg 1, 2, 2) ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000006 ) ]
. [ bitwise reg 1 = ( reg 1 << 0x00000002 ) ]
. [ meta set mark with reg 1 ]
> ip6 meta mark set ip6 dscp
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ byteorder reg 1 = ntoh(reg 1, 2, 2) ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000006 ) ]
. [ meta set mark with reg 1 ]
> ip meta mark set tcp dport
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ byteorder reg 1 = ntoh(reg 1, 2, 2) ]
. [ meta set mark with reg 1 ]
> ip ct mark set tcp dport << 16
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ byteorder reg 1 = ntoh(reg 1, 2, 2) ]
. [ bitwise reg 1 = ( reg 1 << 0x00000010 ) ]
. [ ct set mark with reg 1 ]
> ip meta mark set iif
. [ meta load iif => reg 1 ]
. [ meta set mark with reg 1 ]
> ip ct mark set ip saddr & 0xff
= ct mark set ip saddr & 0x000000ff
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ byteorder reg 1 = ntoh(reg 1, 4, 4) ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ ct set mark with reg 1 ]
> ip meta mark set ip daddr
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ byteorder reg 1 = ntoh(reg 1, 4, 4) ]
. [ meta set mark with reg 1 ]
> ip tcp sport < tcp dport
! (<) compares with constants alone; what the packet has on both sides can be equal (==) or not (!=)
> ip ip saddr == tcp dport
! both sides must be as wide as each other: 32 and 16 bits
> ip iifname == meta oifname
. [ meta load iifname => reg 1 ]
. [ meta load oifname => reg 2 ]
. [ bitwise ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x00000000 ]
> ip meta mark set ip length | tcp dport
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 2 ]
. [ bitwise ]
. [ meta set mark with reg 1 ]
> ip ct mark set meta mark | (ct mark << 8)
= ct mark set meta mark | ct mark << 8
. [ meta load mark => reg 1 ]
. [ ct load mark => reg 2 ]
. [ bitwise reg 2 = ( reg 2 << 0x00000008 ) ]
. [ bitwise ]
. [ ct set mark with reg 1 ]
> ip udp sport . udp dport == udp dport
! Use concatenations with sets and maps, not singleton values
> ip ip saddr & 255.255.255.0 == ip daddr & 255.255.255.0
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffffff ) ^ 0x00000000 ]
. [ payload load 4b @ network header + 16 => reg 2 ]
. [ bitwise reg 2 = ( reg 2 & 0x00ffffff ) ^ 0x00000000 ]
. [ bitwise ]
. [ cmp eq reg 1 0x00000000 ]
> ip ether saddr == ether daddr
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ payload load 6b @ link header + 0 => reg 2 ]
. [ bitwise ]
. [ cmp eq reg 1 0x00000000 0x00000000 ]
> ip ct mark set ct mark & 0xffffff00 | meta mark
. [ ct load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xffffff00 ) ^ 0x00000000 ]
. [ meta load mark => reg 2 ]
. [ bitwise ]
. [ ct set mark with reg 1 ]
> ip ct mark set ip saddr
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ byteorder reg 1 = ntoh(reg 1, 4, 4) ]
. [ ct set mark with reg 1 ]
> ip meta mark set ip dscp | 0x100
= meta mark set ip dscp | 0x00000100
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000002 ) ]
. [ bitwise reg 1 = ( reg 1 & 0xfffffeff ) ^ 0x00000100 ]
. [ meta set mark with reg 1 ]
> ip meta mark set ip ttl
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ meta set mark with reg 1 ]
> ip ct mark set ip dscp
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000002 ) ]
. [ ct set mark with reg 1 ]
> ip meta mark set ip saddr
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ byteorder reg 1 = ntoh(reg 1, 4, 4) ]
. [ meta set mark with reg 1 ]
> ip meta mark set ip dscp lshift 2 or 0x10
= meta mark set ip dscp << 2 | 0x00000010
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000002 ) ]
. [ bitwise reg 1 = ( reg 1 << 0x00000002 ) ]
. [ bitwise reg 1 = ( reg 1 & 0xffffffef ) ^ 0x00000010 ]
. [ meta set mark with reg 1 ]
> ip meta mark set ip saddr & 0xff
= meta mark set ip saddr & 0x000000ff
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ byteorder reg 1 = ntoh(reg 1, 4, 4) ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ meta set mark with reg 1 ]
> ip ct mark set ip dscp << 2 | 0x10
= ct mark set ip dscp << 2 | 0x00000010
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000002 ) ]
. [ bitwise reg 1 = ( reg 1 << 0x00000002 ) ]
. [ bitwise reg 1 = ( reg 1 & 0xffffffef ) ^ 0x00000010 ]
. [ ct set mark with reg 1 ]
> ip meta mark set ip length
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ byteorder reg 1 = ntoh(reg 1, 2, 2) ]
. [ meta set mark with reg 1 ]
> ip6 meta mark set ip6 dscp
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ byteorder reg 1 = ntoh(reg 1, 2, 2) ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000006 ) ]
. [ meta set mark with reg 1 ]
> ip6 ct mark set ip6 dscp << 26 | 0x10
= ct mark set ip6 dscp << 26 | 0x00000010
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ byteorder reg 1 = ntoh(reg 1, 2, 2) ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000006 ) ]
. [ bitwise reg 1 = ( reg 1 << 0x0000001a ) ]
. [ bitwise reg 1 = ( reg 1 & 0xffffffef ) ^ 0x00000010 ]
. [ ct set mark with reg 1 ]
> ip6 ct mark set ip6 dscp lshift 2 or 0x10
= ct mark set ip6 dscp << 2 | 0x00000010
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ byteorder reg 1 = ntoh(reg 1, 2, 2) ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000006 ) ]
. [ bitwise reg 1 = ( reg 1 << 0x00000002 ) ]
. [ bitwise reg 1 = ( reg 1 & 0xffffffef ) ^ 0x00000010 ]
. [ ct set mark with reg 1 ]
> ip meta mark set skuid
= meta mark set meta skuid
. [ meta load skuid => reg 1 ]
. [ meta set mark with reg 1 ]
> ip meta mark set meta priority
. [ meta load priority => reg 1 ]
. [ meta set mark with reg 1 ]
> ip meta mark set iif
. [ meta load iif => reg 1 ]
. [ meta set mark with reg 1 ]
> ip meta mark set oif
. [ meta load oif => reg 1 ]
. [ meta set mark with reg 1 ]
> ip meta mark set rt classid
. [ rt load classid => reg 1 ]
. [ meta set mark with reg 1 ]
> ip tcp sport == tcp dport
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 2 ]
. [ bitwise ]
. [ cmp eq reg 1 0x00000000 ]
> ip meta mark set tcp sport
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ byteorder reg 1 = ntoh(reg 1, 2, 2) ]
. [ meta set mark with reg 1 ]
# A part of a word changed by a constant: `FIELD set FIELD & | ^ CONSTANT`.
> ip tcp flags set tcp flags & (fin | syn | rst | psh | ack | urg)
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00003fff ) ^ 0x00000000 ]
. [ payload write reg 1 => 2b @ transport header + 12 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip tcp flags set tcp flags | ecn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000bfff ) ^ 0x00004000 ]
. [ payload write reg 1 => 2b @ transport header + 12 csum_type 1 csum_off 16 csum_flags 0x0 ]
> inet tcp flags set tcp flags ^ syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ffff ) ^ 0x00000200 ]
. [ payload write reg 1 => 2b @ transport header + 12 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip tcp doff set tcp doff & 7
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff7f ) ^ 0x00000000 ]
. [ payload write reg 1 => 2b @ transport header + 12 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip ip dscp set ip dscp & 0x0f
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00003fff ) ^ 0x00000000 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 1 csum_off 10 csum_flags 0x0 ]
> ip ip dscp set ip dscp | 0x01
= ip dscp set ip dscp | lephb
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000fbff ) ^ 0x00000400 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 1 csum_off 10 csum_flags 0x0 ]
> ip ip dscp set ip dscp ^ 0x03
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ffff ) ^ 0x00000c00 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 1 csum_off 10 csum_flags 0x0 ]
# 1.1.3 puts the ones of a chain where the field doesn't begin.
> ip ip dscp set ip dscp & 0x0d | 0x01
= ip dscp set ip dscp & 0x0d | lephb
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000033ff ) ^ 0x00000400 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 1 csum_off 10 csum_flags 0x0 ]
> ip ip ecn set ip ecn ^ ce
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ffff ) ^ 0x00000300 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 1 csum_off 10 csum_flags 0x0 ]
> ip ip ttl set ip ttl & 15
. [ payload load 2b @ network header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ payload write reg 1 => 2b @ network header + 8 csum_type 1 csum_off 10 csum_flags 0x0 ]
> ip ip ttl set ip ttl | 16
. [ payload load 2b @ network header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ffef ) ^ 0x00000010 ]
. [ payload write reg 1 => 2b @ network header + 8 csum_type 1 csum_off 10 csum_flags 0x0 ]
> ip ip version set ip version & 1
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff1f ) ^ 0x00000000 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 1 csum_off 10 csum_flags 0x0 ]
> inet ip6 dscp set ip6 dscp & 0x03
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000fff0 ) ^ 0x00000000 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip6 ip6 dscp set ip6 dscp | 0x03
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00003fff ) ^ 0x0000c000 ]
. [ payload write reg 1 => 2b @ network header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip6 ip6 flowlabel set ip6 flowlabel & 255
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ff00f0 ) ^ 0x00000000 ]
. [ payload write reg 1 => 3b @ network header + 1 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip icmp type set icmp type | 1
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000fffe ) ^ 0x00000001 ]
. [ payload write reg 1 => 2b @ transport header + 0 csum_type 1 csum_off 2 csum_flags 0x0 ]
> netdev vlan id set vlan id | 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000feff ) ^ 0x00000100 ]
. [ payload write reg 1 => 2b @ link header + 14 csum_type 0 csum_off 0 csum_flags 0x0 ]
# 1.0.6 refuses a VLAN behind what is in its packet.
> bridge ip protocol 6 vlan id 5
= ip protocol tcp vlan id 5
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000500 ]
> bridge ip ttl 5 vlan type ip
= ip ttl 5 ether type 8021q vlan type ip
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
# Newer versions list the timeouts of connections as times.
@ ct timeout long { protocol tcp; policy = { established : 1m40s, close : 4s }; }
> ip ct timeout set "long"
. [ objref type 7 name long ]
# Of Linux 6.18; what shows the bytecode has no name for it.
> bridge ether daddr set meta ibrhwaddr
. [ meta load unknown => reg 1 ]
. [ payload write reg 1 => 6b @ link header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
# Tunnels of 1.1.6, and what loads something of one.
@ tunnel near { id 10; ip saddr 192.168.2.10; ip daddr 192.168.2.11; sport 1025; dport 20020; ttl 1; vxlan { gbp 200; }; }
@ tunnel far { id 11; ip6 daddr fe80::1; tos 4; geneve { class 0x1010 opt-type 0x1 data "0x12345678"; class 0x2010 opt-type 0x2 data "0x8765432100000001"; }; }
@ tunnel mirror { id 12; ip daddr 10.0.0.1; erspan { version 2; direction ingress; hwid 3; }; comment "copies"; }
@ map ends { type ipv4_addr : tunnel; elements = { 10.0.0.1 : "near", 10.0.0.2 : "far" }; }
> netdev tunnel name "near"
. [ objref type 6 name near ]
> netdev tunnel name far accept
= tunnel name "far" accept
. [ objref type 6 name far ]
. [ immediate reg 0 accept ]
> netdev tunnel name ip saddr map @ends
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ objref sreg 1 set ends ]
> netdev tunnel name tcp dport map { 80 : "near", 443 : "mirror" }
. element 00005000  : 0 [end]	element 0000bb01  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ objref sreg 1 set __objmap%d ]
> netdev tunnel id 77
. [ tunnel load id => reg 1 ]
. [ cmp eq reg 1 0x0000004d ]
> netdev tunnel in id 77-80
. [ tunnel load id => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x4d000000 ]
. [ cmp lte reg 1 0x50000000 ]
> netdev tunnel out path exists
. [ tunnel load path => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev tunnel path missing drop
. [ tunnel load path => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
. [ immediate reg 0 drop ]
> netdev meta mark set tunnel id
. [ tunnel load id => reg 1 ]
. [ meta set mark with reg 1 ]
> netdev tunnel idd 5
! tunnel: unknown key 'idd', did you mean 'id'?
> netdev tunnel name ip saddr . ip daddr
! expected the name of an object, or a map to names
> netdev tunnel in
! syntax error, unexpected newline, expected a key of tunnel
