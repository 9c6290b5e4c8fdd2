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
