# What is meant to differ from the stock, and why.
@ map fm { type ifname : verdict; }
# The stock lists bit fields in concatenations, and ranges beside numbers, by the wrong bytes; sometimes it sends them so.
> ip icmp id . meta mark { 12-1234 . 1, 1234 . 2-3 }
= icmp type { echo-reply, echo-request } icmp id . meta mark { 12-1234 . 0x00000001, 1234 . 0x00000002/31 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __set%d t 87 size 2
. __set%d t 0
. element 00000c00 01000000  - 0000d204 01000000  : 0 [end]	element 0000d204 02000000  - 0000d204 03000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip icmp sequence . meta mark { 22-233 . 1, 233 . 2-3 }
= icmp type { echo-reply, echo-request } icmp sequence . meta mark { 22-233 . 0x00000001, 233 . 0x00000002/31 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000000  : 0 [end]
. __set%d t 87 size 2
. __set%d t 0
. element 00001600 01000000  - 0000e900 01000000  : 0 [end]	element 0000e900 02000000  - 0000e900 03000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip icmp mtu . meta mark { 33-22222 . 1, 22222 . 2-3 }
= icmp mtu . meta mark { 33-22222 . 0x00000001, 22222 . 0x00000002/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00002100 01000000  - 0000ce56 01000000  : 0 [end]	element 0000ce56 02000000  - 0000ce56 03000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000003 ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip icmp gateway . meta mark { 1-22 . 1, 22 . 2-3 }
= icmp gateway . meta mark { 1-22 . 0x00000001, 22 . 0x00000002/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 01000000 01000000  - 16000000 01000000  : 0 [end]	element 16000000 02000000  - 16000000 03000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 id . meta mark { 33-44 . 1, 44 . 2-3 }
= icmpv6 type { echo-request, echo-reply } icmpv6 id . meta mark { 33-44 . 0x00000001, 44 . 0x00000002/31 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __set%d t 87 size 2
. __set%d t 0
. element 00002100 01000000  - 00002c00 01000000  : 0 [end]	element 00002c00 02000000  - 00002c00 03000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 sequence . meta mark { 2-3 . 1, 3 . 2-3 }
= icmpv6 type { echo-request, echo-reply } icmpv6 sequence . meta mark { 2-3 . 0x00000001, 3 . 0x00000002/31 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000080  : 0 [end]	element 00000081  : 0 [end]
. __set%d t 87 size 2
. __set%d t 0
. element 00000200 01000000  - 00000300 01000000  : 0 [end]	element 00000300 02000000  - 00000300 03000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 6 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 mtu . meta mark { 22-35 . 1, 35 . 2-3 }
= icmpv6 mtu . meta mark { 22-35 . 0x00000001, 35 . 0x00000002/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 16000000 01000000  - 23000000 01000000  : 0 [end]	element 23000000 02000000  - 23000000 03000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 max-delay . meta mark { 33-45 . 1, 45 . 2-3 }
= icmpv6 max-delay . meta mark { 33-45 . 0x00000001, 45 . 0x00000002/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00002100 01000000  - 00002d00 01000000  : 0 [end]	element 00002d00 02000000  - 00002d00 03000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000082 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip ip length . meta mark { 100-200 . 1, 200 . 2-3 }
= ip length . meta mark { 100-200 . 0x00000001, 200 . 0x00000002/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00006400 01000000  - 0000c800 01000000  : 0 [end]	element 0000c800 02000000  - 0000c800 03000000  : 0 [end]
. [ payload load 2b @ network header + 2 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip ip ttl . meta mark { 1-64 . 1, 64 . 2-3 }
= ip ttl . meta mark { 1-64 . 0x00000001, 64 . 0x00000002/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00000001 01000000  - 00000040 01000000  : 0 [end]	element 00000040 02000000  - 00000040 03000000  : 0 [end]
. [ payload load 1b @ network header + 8 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip ip dscp . meta mark { cs1 . 1, af11 . 2 }
= ip dscp . meta mark { cs1 . 0x00000001, af11 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008 00000001  : 0 [end]	element 0000000a 00000002  : 0 [end]
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000002 ) ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . ip dscp vmap { 1 . cs1 : accept }
= meta mark . ip dscp vmap { 0x00000001 . cs1 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00000008  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ payload load 1b @ network header + 1 => reg 9 ]
. [ bitwise reg 9 = ( reg 9 & 0x000000fc ) ^ 0x00000000 ]
. [ bitwise reg 9 = ( reg 9 >> 0x00000002 ) ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ip saddr . ip dscp { 1.2.3.4 . cs1 }
. __set%d t 3 size 1
. __set%d t 0
. element 04030201 00000008  : 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 1b @ network header + 1 => reg 9 ]
. [ bitwise reg 9 = ( reg 9 & 0x000000fc ) ^ 0x00000000 ]
. [ bitwise reg 9 = ( reg 9 >> 0x00000002 ) ]
. [ lookup reg 1 set __set%d ]
> ip ip dscp . ip saddr { cs1 . 1.2.3.4 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000008 04030201  : 0 [end]
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000002 ) ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ip version . ip hdrlength { 4 . 5 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000004 00000005  : 0 [end]
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000004 ) ]
. [ payload load 1b @ network header + 0 => reg 9 ]
. [ bitwise reg 9 = ( reg 9 & 0x0000000f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 length . meta mark { 22-233 . 1, 233 . 2-3 }
= ip6 length . meta mark { 22-233 . 0x00000001, 233 . 0x00000002/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00001600 01000000  - 0000e900 01000000  : 0 [end]	element 0000e900 02000000  - 0000e900 03000000  : 0 [end]
. [ payload load 2b @ network header + 4 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 hoplimit . meta mark { 1-33 . 1, 33 . 2-3 }
= ip6 hoplimit . meta mark { 1-33 . 0x00000001, 33 . 0x00000002/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00000001 01000000  - 00000021 01000000  : 0 [end]	element 00000021 02000000  - 00000021 03000000  : 0 [end]
. [ payload load 1b @ network header + 7 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 dscp . meta mark { cs1 . 1, af11 . 2 }
= ip6 dscp . meta mark { cs1 . 0x00000001, af11 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000008 00000001  : 0 [end]	element 0000000a 00000002  : 0 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ byteorder reg 1 = ntoh(reg 1, 2, 2) ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000006 ) ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip6 meta mark . ip6 dscp vmap { 1 . cs1 : accept }
= meta mark . ip6 dscp vmap { 0x00000001 . cs1 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00000008  : accept 0 [end]
. [ meta load mark => reg 1 ]
. [ payload load 2b @ network header + 0 => reg 9 ]
. [ bitwise reg 9 = ( reg 9 & 0x0000c00f ) ^ 0x00000000 ]
. [ byteorder reg 9 = ntoh(reg 9, 2, 2) ]
. [ bitwise reg 9 = ( reg 9 >> 0x00000006 ) ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ip6 flowlabel . meta mark { 22-233 . 1, 233 . 2-3 }
= ip6 flowlabel . meta mark { 22-233 . 0x00000001, 233 . 0x00000002/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00160000 01000000  - 00e90000 01000000  : 0 [end]	element 00e90000 02000000  - 00e90000 03000000  : 0 [end]
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 dscp . ip6 saddr { cs1 . ::1 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000008 00000000 00000000 00000000 01000000  : 0 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ byteorder reg 1 = ntoh(reg 1, 2, 2) ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000006 ) ]
. [ payload load 16b @ network header + 8 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip6 ip6 flowlabel . ip6 dscp { 1 . cs1 }
. __set%d t 3 size 1
. __set%d t 0
. element 00010000 00000008  : 0 [end]
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ payload load 2b @ network header + 0 => reg 9 ]
. [ bitwise reg 9 = ( reg 9 & 0x0000c00f ) ^ 0x00000000 ]
. [ byteorder reg 9 = ntoh(reg 9, 2, 2) ]
. [ bitwise reg 9 = ( reg 9 >> 0x00000006 ) ]
. [ lookup reg 1 set __set%d ]
> bridge vlan id . meta mark { 1-100 . 1, 100 . 2-3 }
= vlan id . meta mark { 1-100 . 0x00000001, 100 . 0x00000002/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00000100 01000000  - 00006400 01000000  : 0 [end]	element 00006400 02000000  - 00006400 03000000  : 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> netdev vlan id . meta mark { 1-100 . 1, 100 . 2-3 }
= vlan id . meta mark { 1-100 . 0x00000001, 100 . 0x00000002/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00000100 01000000  - 00006400 01000000  : 0 [end]	element 00006400 02000000  - 00006400 03000000  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip vlan id . vlan pcp { 1 . 2 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000100 00000002  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ payload load 1b @ link header + 14 => reg 9 ]
. [ bitwise reg 9 = ( reg 9 & 0x000000e0 ) ^ 0x00000000 ]
. [ bitwise reg 9 = ( reg 9 >> 0x00000005 ) ]
. [ lookup reg 1 set __set%d ]
> ip vlan pcp . ip saddr { 1 . 1.2.3.4 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 04030201  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000005 ) ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip6 vlan id . vlan pcp { 1 . 2 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000100 00000002  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ payload load 1b @ link header + 14 => reg 9 ]
. [ bitwise reg 9 = ( reg 9 & 0x000000e0 ) ^ 0x00000000 ]
. [ bitwise reg 9 = ( reg 9 >> 0x00000005 ) ]
. [ lookup reg 1 set __set%d ]
> inet vlan id . vlan pcp { 1 . 2 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000100 00000002  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ payload load 1b @ link header + 14 => reg 9 ]
. [ bitwise reg 9 = ( reg 9 & 0x000000e0 ) ^ 0x00000000 ]
. [ bitwise reg 9 = ( reg 9 >> 0x00000005 ) ]
. [ lookup reg 1 set __set%d ]
> inet vlan pcp . ip saddr { 1 . 1.2.3.4 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 04030201  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000005 ) ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> bridge vlan id . vlan pcp { 1 . 2 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000100 00000002  : 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ payload load 1b @ link header + 14 => reg 9 ]
. [ bitwise reg 9 = ( reg 9 & 0x000000e0 ) ^ 0x00000000 ]
. [ bitwise reg 9 = ( reg 9 >> 0x00000005 ) ]
. [ lookup reg 1 set __set%d ]
> bridge vlan pcp . ip saddr { 1 . 1.2.3.4 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 04030201  : 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000005 ) ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> netdev vlan id . vlan pcp { 1 . 2 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000100 00000002  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ payload load 1b @ link header + 14 => reg 9 ]
. [ bitwise reg 9 = ( reg 9 & 0x000000e0 ) ^ 0x00000000 ]
. [ bitwise reg 9 = ( reg 9 >> 0x00000005 ) ]
. [ lookup reg 1 set __set%d ]
> netdev vlan pcp . ip saddr { 1 . 1.2.3.4 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 04030201  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000e0 ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000005 ) ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> arp arp htype . meta mark { 1-12 . 1, 12 . 2-3 }
= arp htype . meta mark { 1-12 . 0x00000001, 12 . 0x00000002/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00000100 01000000  - 00000c00 01000000  : 0 [end]	element 00000c00 02000000  - 00000c00 03000000  : 0 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> arp arp hlen . meta mark { 1-22 . 1, 22 . 2-3 }
= arp hlen . meta mark { 1-22 . 0x00000001, 22 . 0x00000002/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00000001 01000000  - 00000016 01000000  : 0 [end]	element 00000016 02000000  - 00000016 03000000  : 0 [end]
. [ payload load 1b @ network header + 4 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip meta length . meta mark { 33-45 . 1, 45 . 2-3 }
= meta length . meta mark { 33-45 . 0x00000001, 45 . 0x00000002/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 21000000 01000000  - 2d000000 01000000  : 0 [end]	element 2d000000 02000000  - 2d000000 03000000  : 0 [end]
. [ meta load len => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip meta cpu . meta mark { 1-2 . 1, 2 . 2-3 }
= meta cpu . meta mark { 1-2 . 0x00000001, 2 . 0x00000002/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 01000000 01000000  - 02000000 01000000  : 0 [end]	element 02000000 02000000  - 02000000 03000000  : 0 [end]
. [ meta load cpu => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip meta cgroup . meta mark { 1048577-1048578 . 1, 1048578 . 2-3 }
= meta cgroup . meta mark { 1048577-1048578 . 0x00000001, 1048578 . 0x00000002/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 01001000 01000000  - 02001000 01000000  : 0 [end]	element 02001000 02000000  - 02001000 03000000  : 0 [end]
. [ meta load cgroup => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip meta random . meta mark { 1-2 . 1, 2 . 2-3 }
= meta random . meta mark { 1-2 . 0x00000001, 2 . 0x00000002/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 01000000 01000000  - 02000000 01000000  : 0 [end]	element 02000000 02000000  - 02000000 03000000  : 0 [end]
. [ meta load prandom => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip tcp sequence . meta mark { 22-233 . 1, 233 . 2-3 }
= tcp sequence . meta mark { 22-233 . 0x00000001, 233 . 0x00000002/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 16000000 01000000  - e9000000 01000000  : 0 [end]	element e9000000 02000000  - e9000000 03000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip tcp window . meta mark { 22-233 . 1, 233 . 2-3 }
= tcp window . meta mark { 22-233 . 0x00000001, 233 . 0x00000002/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00001600 01000000  - 0000e900 01000000  : 0 [end]	element 0000e900 02000000  - 0000e900 03000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 14 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip tcp doff . meta mark { 5 . 1, 8 . 2 }
= tcp doff . meta mark { 5 . 0x00000001, 8 . 0x00000002 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000005 00000001  : 0 [end]	element 00000008 00000002  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000004 ) ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip tcp doff . meta mark { 5-8 . 1, 8 . 2-3 }
= tcp doff . meta mark { 5-8 . 0x00000001, 8 . 0x00000002/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00000005 01000000  - 00000008 01000000  : 0 [end]	element 00000008 02000000  - 00000008 03000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000004 ) ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . tcp doff vmap { 1 . 5 : accept }
= meta mark . tcp doff vmap { 0x00000001 . 5 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 00000005  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load mark => reg 1 ]
. [ payload load 1b @ transport header + 12 => reg 9 ]
. [ bitwise reg 9 = ( reg 9 & 0x000000f0 ) ^ 0x00000000 ]
. [ bitwise reg 9 = ( reg 9 >> 0x00000004 ) ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip udp length . meta mark { 8-100 . 1, 100 . 2-3 }
= udp length . meta mark { 8-100 . 0x00000001, 100 . 0x00000002/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 00000800 01000000  - 00006400 01000000  : 0 [end]	element 00006400 02000000  - 00006400 03000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip ah spi . meta mark { 111-222 . 1, 222 . 2-3 }
= ah spi . meta mark { 111-222 . 0x00000001, 222 . 0x00000002/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 6f000000 01000000  - de000000 01000000  : 0 [end]	element de000000 02000000  - de000000 03000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip esp sequence . meta mark { 22-24 . 1, 24 . 2-3 }
= esp sequence . meta mark { 22-24 . 0x00000001, 24 . 0x00000002/31 }
. __set%d t 87 size 2
. __set%d t 0
. element 16000000 01000000  - 18000000 01000000  : 0 [end]	element 18000000 02000000  - 18000000 03000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ meta load mark => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip dccp type . dccp dport { request . 22 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000000 00001600  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000021 ]
. [ payload load 1b @ transport header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001e ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000001 ) ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
# A field under a mask keeps its name beside a catch-all element, and where it is assigned.
> ip6 frag frag-off vmap { 22 : accept }
. __map%d t b size 1
. __map%d t 0
. element 0000b000  : accept 0 [end]
. [ exthdr load ipv6 2b @ 44 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000f8ff ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 frag reserved2 vmap { 0 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000000  : accept 0 [end]
. [ exthdr load ipv6 1b @ 44 + 3 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000006 ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 frag more-fragments vmap { 0 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000000  : accept 0 [end]
. [ exthdr load ipv6 1b @ 44 + 3 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000001 ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip jhash ip dscp mod 4 1
. [ payload load 1b @ network header + 1 => reg 2 ]
. [ bitwise reg 2 = ( reg 2 & 0x000000fc ) ^ 0x00000000 ]
. [ bitwise reg 2 = ( reg 2 >> 0x00000002 ) ]
. [ hash reg 1 = jhash(reg 2, 1, 0x0) % mod 4 ]
. [ cmp eq reg 1 0x00000001 ]
> ip ip dscp vmap { cs1 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000008  : accept 0 [end]	element  : drop 2 [end]
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000002 ) ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip6 ip6 dscp vmap { cs1 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000008  : accept 0 [end]	element  : drop 2 [end]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ byteorder reg 1 = ntoh(reg 1, 2, 2) ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000006 ) ]
. [ lookup reg 1 set __map%d dreg 0 ]
~ kernel
> ip6 ct mark set ip6 flowlabel map { 22-233 : 1, * : 2 }
= ct mark set ip6 flowlabel map { 22-233 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00160000  : 00000001 0 [end]	element 00ea0000  : 1 [end]	element  : 00000002 2 [end]
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip6 meta mark set ip6 flowlabel
. [ payload load 3b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffff0f ) ^ 0x00000000 ]
. [ meta set mark with reg 1 ]
> ip tcp doff vmap { 5 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 00000005  : accept 0 [end]	element  : drop 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000004 ) ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ct mark set tcp doff map { 5-8 : 1, * : 2 }
= ct mark set tcp doff map { 5-8 : 0x00000001, * : 0x00000002 }
. __map%d t f size 4
. __map%d t 0
. element 00000000  : 1 [end]	element 00000005  : 00000001 0 [end]	element 00000009  : 1 [end]	element  : 00000002 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000004 ) ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set mark with reg 1 ]
> ip meta mark set tcp doff
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000f0 ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000004 ) ]
. [ meta set mark with reg 1 ]
# Fields of the transport header that are written have their names.
> ip icmp type set echo-request
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff00 ) ^ 0x00000008 ]
. [ payload write reg 1 => 2b @ transport header + 0 csum_type 1 csum_off 2 csum_flags 0x0 ]
> ip icmp code set 7
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000700 ]
. [ payload write reg 1 => 2b @ transport header + 0 csum_type 1 csum_off 2 csum_flags 0x0 ]
> ip6 icmpv6 type set 5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff00 ) ^ 0x00000005 ]
. [ payload write reg 1 => 2b @ transport header + 0 csum_type 1 csum_off 2 csum_flags 0x0 ]
> ip6 icmpv6 code set 4
= icmpv6 code set port-unreachable
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000400 ]
. [ payload write reg 1 => 2b @ transport header + 0 csum_type 1 csum_off 2 csum_flags 0x0 ]
> ip igmp mrt set 20
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00001400 ]
. [ payload write reg 1 => 2b @ transport header + 0 csum_type 1 csum_off 2 csum_flags 0x0 ]
> ip igmp type set 5
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff00 ) ^ 0x00000005 ]
. [ payload write reg 1 => 2b @ transport header + 0 csum_type 1 csum_off 2 csum_flags 0x0 ]
# Bytes that are compared for inequality stay one comparison: each for itself they say something else.
> ip @nh,0,8 != 5
= @nh,0,8 != 0x5
. [ payload load 1b @ network header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000005 ]
> ip @nh,8,16 != 256
= @nh,8,16 != 0x100
. [ payload load 2b @ network header + 1 => reg 1 ]
. [ cmp neq reg 1 0x00000001 ]
> ip @nh,16,32 != 3735928559
= @nh,16,32 != 0xdeadbeef
. [ payload load 4b @ network header + 2 => reg 1 ]
. [ cmp neq reg 1 0xefbeadde ]
> ip @nh,48,48 != 18838586676582
= @nh,48,48 != 0x112233445566
. [ payload load 6b @ network header + 6 => reg 1 ]
. [ cmp neq reg 1 0x44332211 0x00006655 ]
> ip @nh,96,64 != 1234605616436508552
= @nh,96,64 != 0x1122334455667788
. [ payload load 8b @ network header + 12 => reg 1 ]
. [ cmp neq reg 1 0x44332211 0x88776655 ]
> ip @nh,0,128 != 1
= @nh,0,128 != 0x1
. [ payload load 16b @ network header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip @nh,64,24 != 16777215
= @nh,64,24 != 0xffffff
. [ payload load 3b @ network header + 8 => reg 1 ]
. [ cmp neq reg 1 0x00ffffff ]
# Values that don't fit, or have no effect, are refused; the stock cuts them off.
> ip numgen inc mod 0 1
! the number 0 is out of range, 1 to 4294967295 are possible
> ip jhash ip saddr mod 0 1
! the number 0 is out of range, 1 to 4294967295 are possible
> ip symhash mod 0 1
! the number 0 is out of range, 1 to 4294967295 are possible
> ip @nh,65535,8 1
! the number 65535 is out of range, 0 to 2047 are possible
> ip @nh,65536,8 1
! the number 65536 is out of range, 0 to 2047 are possible
> ip limit rate 0/second
! limit rate must be > 0
> ip log group 65536
! the number 65536 is out of range, 0 to 65535 are possible
> ip log prefix "127 characters aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
! the string is too long, at most 127 bytes are possible
> ip log prefix "a" prefix "b"
! log: 'prefix' is given twice
> ip reject with icmp 256
! Value 256 exceeds valid range 0-255
> ip synproxy mss 65536
! the number 65536 is out of range, 0 to 65535 are possible
> ip synproxy wscale 256
! the number 256 is out of range, 0 to 14 are possible
> ip synproxy wscale 15
! the number 15 is out of range, 0 to 14 are possible
# Connection tracking keys, days, shifts and forms of statements that the stock refuses, though they say clearly what is meant.
> ip ct original daddr 10.0.0.0/8
= ct original ip daddr 10.0.0.0/8
. [ ct load dst => reg 1 , dir original ]
. [ cmp eq reg 1 0x0000000a ]
> inet meta nfproto ipv4 ct original saddr 1.2.3.4
= meta nfproto ipv4 ct original ip saddr 1.2.3.4
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ ct load src => reg 1 , dir original ]
. [ cmp eq reg 1 0x04030201 ]
> ip ether type 8021ad vlan id 1 vlan type 8021q vlan id 2
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
> ip ether type 8021ad vlan id 1 ip protocol 6 accept
= ether type 8021ad vlan id 1 ip protocol tcp accept
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000a888 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ immediate reg 0 accept ]
> ip6 ether type 8021ad vlan id 1 vlan type 8021q vlan id 2
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
> ip queue fanout
! fanout requires a range to be specified
# What cannot be set is refused here, not by the kernel.
> ip ct state set new
! this cannot be set
> ip ct expiration set 5
! this cannot be set
> ip ct packets set 5
! this cannot be set
> ip ip option ra value set 0
! this cannot be set
> ip meta iif set lo
! this cannot be set
> ip meta length set 5
! this cannot be set
> ip meta protocol set ip
! this cannot be set
> ip meta cpu set 1
! this cannot be set
> inet meta nfproto set ipv4
! this cannot be set
> ip @ih,32,32 set 5
= @ih,32,32 set 0x5
. [ immediate reg 1 0x05000000 ]
. [ payload write reg 1 => 4b @ inner header + 4 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip tcp option mptcp subtype set 1
. [ immediate reg 1 0x00000001 ]
. [ exthdr write tcpopt reg 1 => 1b @ 30 + 2 ]
~ kernel
> ip sctp chunk data tsn set 1
! this cannot be set
# What is kept beside the only element of a set is not forgotten.
# A listing that would lose a match, or that its own parser refuses.
> ip ct state > new
. [ ct load state => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gt reg 1 0x08000000 ]
> ip ct saddr 1.2.3.4
! ct saddr needs a direction: ct original saddr or ct reply saddr
> bridge tcp dport 22 iiftype ether ether saddr 00:0f:54:0c:11:4 accept
= tcp dport 22 meta iiftype ether ether saddr 00:0f:54:0c:11:04 accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x0c540f00 0x00000411 ]
. [ immediate reg 0 accept ]
> inet meta nfproto ipv4 meta l4proto icmp accept
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ immediate reg 0 accept ]
> arp meta protocol ip meta l4proto tcp
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
% type filter hook prerouting priority -150;
> ip meta l4proto tcp tproxy to :tcp dport map { 80 : 8080 }
= tproxy to :tcp dport map { 80 : 8080 }
. __map%d t b size 1
. __map%d t 0
. element 00005000  : 0000901f 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ tproxy ip port reg 1 ]
> ip meta l4proto tcp tproxy to : symhash mod 2 map { 0 : 23, 1 : 42 }
= meta l4proto tcp tproxy to :symhash mod 2 map { 0 : 23, 1 : 42 }
. __map%d t b size 2
. __map%d t 0
. element 00000000  : 00001700 0 [end]	element 00000001  : 00002a00 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ hash reg 1 = symhash() % mod 2 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ tproxy ip port reg 1 ]
> ip meta l4proto tcp tproxy ip to :jhash ip saddr mod 2 map { 0 : 23, 1 : 42 }
= meta l4proto tcp tproxy to :jhash ip saddr mod 2 map { 0 : 23, 1 : 42 }
. __map%d t b size 2
. __map%d t 0
. element 00000000  : 00001700 0 [end]	element 00000001  : 00002a00 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 4, 0x0) % mod 2 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ tproxy ip port reg 1 ]
> ip6 meta l4proto tcp tproxy to :tcp dport map { 80 : 8080 }
= tproxy to :tcp dport map { 80 : 8080 }
. __map%d t b size 1
. __map%d t 0
. element 00005000  : 0000901f 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ tproxy ip6 port reg 1 ]
> ip6 meta l4proto tcp tproxy to : symhash mod 2 map { 0 : 23, 1 : 42 }
= meta l4proto tcp tproxy to :symhash mod 2 map { 0 : 23, 1 : 42 }
. __map%d t b size 2
. __map%d t 0
. element 00000000  : 00001700 0 [end]	element 00000001  : 00002a00 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ hash reg 1 = symhash() % mod 2 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ tproxy ip6 port reg 1 ]
> inet meta l4proto tcp tproxy to :tcp dport map { 80 : 8080 }
= tproxy to :tcp dport map { 80 : 8080 }
. __map%d t b size 1
. __map%d t 0
. element 00005000  : 0000901f 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ tproxy port reg 1 ]
> inet meta l4proto tcp tproxy to : symhash mod 2 map { 0 : 23, 1 : 42 }
= meta l4proto tcp tproxy to :symhash mod 2 map { 0 : 23, 1 : 42 }
. __map%d t b size 2
. __map%d t 0
. element 00000000  : 00001700 0 [end]	element 00000001  : 00002a00 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ hash reg 1 = symhash() % mod 2 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ tproxy port reg 1 ]
> inet meta l4proto tcp tproxy ip to :jhash ip saddr mod 2 map { 0 : 23, 1 : 42 }
. __map%d t b size 2
. __map%d t 0
. element 00000000  : 00001700 0 [end]	element 00000001  : 00002a00 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 4, 0x0) % mod 2 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ tproxy ip port reg 1 ]
%
> ip @nh,96,32 . @th,16,16 { 1 . 2 }
= ip saddr . th dport { 0.0.0.1 . 2 }
. __set%d t 3 size 1
. __set%d t 0
. element 01000000 00000200  : 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
# Of bits that begin within a byte, in a concatenation, the stock looks up another word than it has put into the set, and lists the set by the wrong bytes.
> ip @nh,97,32 . meta mark { 1 . 2 }
= @nh,97,32 . meta mark { 0x1 . 0x00000002 }
. __set%d t 3 size 1
. __set%d t 0
. element 01000000 00000002  : 0 [end]
. [ payload load 5b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xffffff7f 0x00000080 ) ^ 0x00000000 0x00000000 ]
. [ byteorder reg 1 = ntoh(reg 1, 4, 8) ]
. [ bitwise reg 1 = ( reg 1 << 0x00000001 ) ]
. [ byteorder reg 1 = hton(reg 1, 4, 8) ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark . @nh,100,24 { 2 . 1 }
= meta mark . @nh,100,24 { 0x00000002 . 0x1 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000002 00010000  : 0 [end]
. [ meta load mark => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ bitwise reg 9 = ( reg 9 & 0xf0ffff0f ) ^ 0x00000000 ]
. [ byteorder reg 9 = ntoh(reg 9, 4, 4) ]
. [ bitwise reg 9 = ( reg 9 << 0x00000004 ) ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip @nh,124,8 . meta mark { 0x17 . 2 }
= @nh,124,8 . meta mark { 0x17 . 0x00000002 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000017 00000002  : 0 [end]
. [ payload load 2b @ network header + 15 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000f00f ) ^ 0x00000000 ]
. [ byteorder reg 1 = ntoh(reg 1, 2, 2) ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000004 ) ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip @nh,97,62 . meta mark { 1 . 2 }
= @nh,97,62 . meta mark { 0x1 . 0x00000002 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000000 01000000 00000002  : 0 [end]
. [ payload load 8b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xffffff7f 0xfeffffff ) ^ 0x00000000 0x00000000 ]
. [ byteorder reg 1 = ntoh(reg 1, 4, 8) ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000001 ) ]
. [ byteorder reg 1 = hton(reg 1, 4, 8) ]
. [ meta load mark => reg 10 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark set @nh,97,32
. [ payload load 5b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xffffff7f 0x00000080 ) ^ 0x00000000 0x00000000 ]
. [ byteorder reg 1 = ntoh(reg 1, 4, 8) ]
. [ bitwise reg 1 = ( reg 1 << 0x00000001 ) ]
. [ byteorder reg 1 = hton(reg 1, 4, 8) ]
. [ byteorder reg 1 = ntoh(reg 1, 4, 4) ]
. [ meta set mark with reg 1 ]
> ip @nh,97,32 & 0xff 5
= @nh,97,32 & 0xff == 0x5
. [ payload load 5b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xffffff7f 0x00000080 ) ^ 0x00000000 0x00000000 ]
. [ byteorder reg 1 = ntoh(reg 1, 4, 8) ]
. [ bitwise reg 1 = ( reg 1 << 0x00000001 ) ]
. [ byteorder reg 1 = hton(reg 1, 4, 8) ]
. [ bitwise reg 1 = ( reg 1 & 0xff000000 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x05000000 ]
> ip @nh,97,32 >> 8 == 4
= @nh,97,32 >> 8 == 0x4
. [ payload load 5b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xffffff7f 0x00000080 ) ^ 0x00000000 0x00000000 ]
. [ byteorder reg 1 = ntoh(reg 1, 4, 8) ]
. [ bitwise reg 1 = ( reg 1 << 0x00000001 ) ]
. [ byteorder reg 1 = hton(reg 1, 4, 8) ]
. [ byteorder reg 1 = ntoh(reg 1, 4, 4) ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000008 ) ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp eq reg 1 0x04000000 ]
> ip @nh,124,8 >> 2 == 1
= @nh,124,8 >> 2 == 0x1
. [ payload load 2b @ network header + 15 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000f00f ) ^ 0x00000000 ]
. [ byteorder reg 1 = ntoh(reg 1, 2, 2) ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000004 ) ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000002 ) ]
. [ cmp eq reg 1 0x00000001 ]
> ip meta mark set @nh,124,8
. [ payload load 2b @ network header + 15 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000f00f ) ^ 0x00000000 ]
. [ byteorder reg 1 = ntoh(reg 1, 2, 2) ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000004 ) ]
. [ meta set mark with reg 1 ]
# Bits of a TCP option by number: the stock lists them by the name of the bytes before, or by none, and elements by the wrong bytes.
> ip tcp option @4,16,45 1
= tcp option @4,16,48 & 281474976710648 == 8
. [ exthdr load tcpopt 6b @ 4 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xffffffff 0x0000f8ff ) ^ 0x00000000 0x00000000 ]
. [ cmp eq reg 1 0x00000000 0x00000800 ]
> ip tcp option @4,16,45 { 1, 2 }
= tcp option @4,16,48 & 281474976710648 == { 8, 16 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000 00000800  : 0 [end]	element 00000000 00001000  : 0 [end]
. [ exthdr load tcpopt 6b @ 4 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0xffffffff 0x0000f8ff ) ^ 0x00000000 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option @3,18,4 . meta mark { 1 . 2 }
= (tcp option window count & 60) >> 2 . meta mark { 1 . 0x00000002 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 00000002  : 0 [end]
. [ exthdr load tcpopt 1b @ 3 + 2 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000003c ) ^ 0x00000000 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000002 ) ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip tcp option @77,12,17 . meta mark { 3 . 2 }
= (tcp option @77,8,24 & 1048568) >> 3 . meta mark { 3 . 0x00000002 }
. __set%d t 3 size 1
. __set%d t 0
. element 00030000 00000002  : 0 [end]
. [ exthdr load tcpopt 3b @ 77 + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00f8ff0f ) ^ 0x00000000 ]
. [ byteorder reg 1 = ntoh(reg 1, 4, 4) ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000003 ) ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
# One message that has the field is enough: the stock asks for the last, and refuses what it lists of `{ 4, 0 }`.
> ip icmp type { 0, 4 } icmp id 5
= icmp type { echo-reply, source-quench } icmp id 5
. __set%d t 3 size 2
. __set%d t 0
. element 00000000  : 0 [end]	element 00000004  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00000500 ]
> ip @th,0,16 "ssh"
! 'ssh' is not a valid integer
> ip fib daddr type < local
. [ fib daddr type => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lt reg 1 0x02000000 ]
> ip6 fib daddr type < local
. [ fib daddr type => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lt reg 1 0x02000000 ]
> inet fib daddr type < local
. [ fib daddr type => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lt reg 1 0x02000000 ]
> netdev fib daddr type < local
. [ fib daddr type => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp lt reg 1 0x02000000 ]
> inet meta nfproto ipv4 meta l4proto tcp reject with tcp reset
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ reject type 1 code 0 ]
> inet meta nfproto { ipv4, ipv6 } reject
. __set%d t 3 size 2
. __set%d t 0
. element 00000002  : 0 [end]	element 0000000a  : 0 [end]
. [ meta load nfproto => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ reject type 2 code 1 ]
> inet meta protocol ip reject with icmp host-unreachable
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ reject type 0 code 1 ]
> netdev ether type ip reject with tcp reset
= meta l4proto tcp ether type ip reject with tcp reset
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ reject type 1 code 0 ]
> ip tcp option @4,16,16 1
. [ exthdr load tcpopt 2b @ 4 + 2 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
> ip tcp option @4,16,16 > 1
. [ exthdr load tcpopt 2b @ 4 + 2 => reg 1 ]
. [ cmp gt reg 1 0x00000100 ]
> ip tcp flags & (fin|syn|rst|psh|ack|urg) == {fin, ack, psh | ack, fin | psh | ack}
= tcp flags & (fin | syn | rst | psh | ack | urg) == { fin, fin | psh | ack, psh | ack, ack }
. __set%d t 3 size 4
. __set%d t 0
. element 00000001  : 0 [end]	element 00000010  : 0 [end]	element 00000018  : 0 [end]	element 00000019  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000003f ) ^ 0x00000000 ]
. [ lookup reg 1 set __set%d ]
> arp ether type ip tcp dport 22
! conflicting protocols specified: arp vs. tcp
# No word is reserved where a value is meant; the stock refuses these or aborts.
> ip ip protocol set tcp
. [ payload load 2b @ network header + 8 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000600 ]
. [ payload write reg 1 => 2b @ network header + 8 csum_type 1 csum_off 10 csum_flags 0x1 ]
> ip6 ip6 nexthdr set udp
. [ immediate reg 1 0x00000011 ]
. [ payload write reg 1 => 1b @ network header + 6 csum_type 0 csum_off 0 csum_flags 0x1 ]
> ip ah nexthdr esp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
> ip ah nexthdr { esp, udp }
= ah nexthdr { udp, esp }
. __set%d t 3 size 2
. __set%d t 0
. element 00000032  : 0 [end]	element 00000011  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ah nexthdr set udp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ immediate reg 1 0x00000011 ]
. [ payload write reg 1 => 1b @ transport header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip comp nexthdr esp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000032 ]
> ip comp nexthdr { esp, udp }
= comp nexthdr { udp, esp }
. __set%d t 3 size 2
. __set%d t 0
. element 00000032  : 0 [end]	element 00000011  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip comp nexthdr set udp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ immediate reg 1 0x00000011 ]
. [ payload write reg 1 => 1b @ transport header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
> ip comp nexthdr {udplite, ah, sctp}
= comp nexthdr { ah, sctp, udplite }
. __set%d t 3 size 3
. __set%d t 0
. element 00000088  : 0 [end]	element 00000033  : 0 [end]	element 00000084  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip ah nexthdr { icmp, ah }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001  : 0 [end]	element 00000033  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 ah nexthdr udp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
> ip6 comp nexthdr tcp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> inet ah nexthdr udp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
> inet comp nexthdr tcp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> bridge ah nexthdr udp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
> bridge comp nexthdr tcp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
> netdev ah nexthdr udp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000033 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
> netdev comp nexthdr tcp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000006c ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
# The manual names these fields; the stock knows them by other names only.
> ip6 icmpv6 parameter-problem 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x23000000 ]
> ip6 icmpv6 parameter-problem != 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp neq reg 1 0x23000000 ]
> ip6 icmpv6 parameter-problem 35-45
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x23000000 ]
. [ cmp lte reg 1 0x2d000000 ]
> ip6 icmpv6 parameter-problem { 35, 45 }
. __set%d t 3 size 2
. __set%d t 0
. element 23000000  : 0 [end]	element 2d000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 parameter-problem set 45
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000004 ]
. [ immediate reg 1 0x2d000000 ]
. [ payload write reg 1 => 4b @ transport header + 4 csum_type 1 csum_off 2 csum_flags 0x0 ]
> ip6 icmpv6 packet-too-big 35
= icmpv6 mtu 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x23000000 ]
> ip6 icmpv6 packet-too-big != 35
= icmpv6 mtu != 35
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp neq reg 1 0x23000000 ]
> ip6 icmpv6 packet-too-big 35-45
= icmpv6 mtu 35-45
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp gte reg 1 0x23000000 ]
. [ cmp lte reg 1 0x2d000000 ]
> ip6 icmpv6 packet-too-big { 35, 45 }
= icmpv6 mtu { 35, 45 }
. __set%d t 3 size 2
. __set%d t 0
. element 23000000  : 0 [end]	element 2d000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 icmpv6 packet-too-big set 45
= icmpv6 mtu set 45
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ immediate reg 1 0x2d000000 ]
. [ payload write reg 1 => 4b @ transport header + 4 csum_type 1 csum_off 2 csum_flags 0x0 ]
> ip6 icmpv6 type packet-too-big icmpv6 packet-too-big 1280
= icmpv6 mtu 1280
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x0000003a ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ transport header + 4 => reg 1 ]
. [ cmp eq reg 1 0x00050000 ]
# The stock asks for more than it needs to know here, or has no form for what is clear.
> ip ct mark << 4 == 0x10
= ct mark << 4 == 0x00000010
. [ ct load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 << 0x00000004 ) ]
. [ cmp eq reg 1 0x00000010 ]
> ip ct label set 1,2
. [ immediate reg 1 0x00000006 0x00000000 0x00000000 0x00000000 ]
. [ ct set label with reg 1 ]
> ip ct original saddr . meta mark { 1.1.1.1 . 0x00000010 }
= ct original ip saddr . meta mark { 1.1.1.1 . 0x00000010 }
. __set%d t 3 size 1
. __set%d t 0
. element 01010101 00000010  : 0 [end]
. [ ct load src => reg 1 , dir original ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ct original saddr . ct original daddr . ct original protocol { 1.2.3.4 . 5.6.7.8 . tcp }
= ct original ip saddr . ct original ip daddr . ct protocol { 1.2.3.4 . 5.6.7.8 . tcp }
. __set%d t 3 size 1
. __set%d t 0
. element 04030201 08070605 00000006  : 0 [end]
. [ ct load src => reg 1 , dir original ]
. [ ct load dst => reg 9 , dir original ]
. [ ct load protocol => reg 10 , dir original ]
. [ lookup reg 1 set __set%d ]
> ip ct original proto-src 22
. [ ct load proto_src => reg 1 , dir original ]
. [ cmp eq reg 1 0x00001600 ]
> ip ct original proto-dst 5
. [ ct load proto_dst => reg 1 , dir original ]
. [ cmp eq reg 1 0x00000500 ]
> ip ct reply proto-src { 1, 2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]
. [ ct load proto_src => reg 1 , dir reply ]
. [ lookup reg 1 set __set%d ]
> ip ct original proto-src . ct original proto-dst { 1 . 2 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000100 00000200  : 0 [end]
. [ ct load proto_src => reg 1 , dir original ]
. [ ct load proto_dst => reg 9 , dir original ]
. [ lookup reg 1 set __set%d ]
> ip ct reply ip saddr . ct reply proto-src vmap { 1.2.3.4 . 53 : accept }
. __map%d t b size 1
. __map%d t 0
. element 04030201 00003500  : accept 0 [end]
. [ ct load src_ip => reg 1 , dir reply ]
. [ ct load proto_src => reg 9 , dir reply ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark set ct original saddr . meta mark map { 1.1.1.1 . 0x00000014 : 0x0000001e }
= meta mark set ct original ip saddr . meta mark map { 1.1.1.1 . 0x00000014 : 0x0000001e }
. __map%d t b size 1
. __map%d t 0
. element 01010101 00000014  : 0000001e 0 [end]
. [ ct load src => reg 1 , dir original ]
. [ meta load mark => reg 9 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> inet ct original protocol tcp ct original proto-dst 22
= ct protocol tcp ct original proto-dst 22
. [ ct load protocol => reg 1 , dir original ]
. [ cmp eq reg 1 0x00000006 ]
. [ ct load proto_dst => reg 1 , dir original ]
. [ cmp eq reg 1 0x00001600 ]
> inet ct original ip daddr . ct original proto-dst { 1.2.3.4 . 22 }
. __set%d t 3 size 1
. __set%d t 0
. element 04030201 00001600  : 0 [end]
. [ ct load dst_ip => reg 1 , dir original ]
. [ ct load proto_dst => reg 9 , dir original ]
. [ lookup reg 1 set __set%d ]
> arp ct original protocol tcp ct original proto-dst 22
= ct protocol tcp ct original proto-dst 22
. [ ct load protocol => reg 1 , dir original ]
. [ cmp eq reg 1 0x00000006 ]
. [ ct load proto_dst => reg 1 , dir original ]
. [ cmp eq reg 1 0x00001600 ]
> arp ct original ip daddr . ct original proto-dst { 1.2.3.4 . 22 }
. __set%d t 3 size 1
. __set%d t 0
. element 04030201 00001600  : 0 [end]
. [ ct load dst_ip => reg 1 , dir original ]
. [ ct load proto_dst => reg 9 , dir original ]
. [ lookup reg 1 set __set%d ]
> bridge ct original protocol tcp ct original proto-dst 22
= ct protocol tcp ct original proto-dst 22
. [ ct load protocol => reg 1 , dir original ]
. [ cmp eq reg 1 0x00000006 ]
. [ ct load proto_dst => reg 1 , dir original ]
. [ cmp eq reg 1 0x00001600 ]
> bridge ct original ip daddr . ct original proto-dst { 1.2.3.4 . 22 }
. __set%d t 3 size 1
. __set%d t 0
. element 04030201 00001600  : 0 [end]
. [ ct load dst_ip => reg 1 , dir original ]
. [ ct load proto_dst => reg 9 , dir original ]
. [ lookup reg 1 set __set%d ]
> netdev ct original protocol tcp ct original proto-dst 22
= ct protocol tcp ct original proto-dst 22
. [ ct load protocol => reg 1 , dir original ]
. [ cmp eq reg 1 0x00000006 ]
. [ ct load proto_dst => reg 1 , dir original ]
. [ cmp eq reg 1 0x00001600 ]
> netdev ct original ip daddr . ct original proto-dst { 1.2.3.4 . 22 }
. __set%d t 3 size 1
. __set%d t 0
. element 04030201 00001600  : 0 [end]
. [ ct load dst_ip => reg 1 , dir original ]
. [ ct load proto_dst => reg 9 , dir original ]
. [ lookup reg 1 set __set%d ]
> ip6 rt2 addr ::1
= srh sid[1] ::1
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip6 rt2 addr != ::1
= srh sid[1] != ::1
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ cmp neq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip6 rt2 addr ::1-::5
= srh sid[1] ::1-::5
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ cmp gte reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ cmp lte reg 1 0x00000000 0x00000000 0x00000000 0x05000000 ]
> ip6 rt2 addr { ::1, ::5 }
= srh sid[1] { ::1, ::5 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000000 00000000 00000000 01000000  : 0 [end]	element 00000000 00000000 00000000 05000000  : 0 [end]
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip6 rt2 addr vmap { ::1 : accept }
= srh sid[1] vmap { ::1 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000000 00000000 00000000 01000000  : accept 0 [end]
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet rt2 addr ::1
= srh sid[1] ::1
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> bridge rt2 addr ::1
= srh sid[1] ::1
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> netdev rt2 addr ::1
= srh sid[1] ::1
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 16b @ 43 + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
> ip meta mark set jhash ip saddr mod 2 and 0x3
= meta mark set jhash ip saddr mod 2 & 3
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ hash reg 1 = jhash(reg 2, 4, 0x0) % mod 2 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000003 ) ^ 0x00000000 ]
. [ meta set mark with reg 1 ]
> ip ether saddr 00:01:02:03:04:05 vlan id 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 8b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x03020100 0x00810504 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> ip6 ether saddr 00:01:02:03:04:05 vlan id 1
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 8b @ link header + 6 => reg 1 ]
. [ cmp eq reg 1 0x03020100 0x00810504 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000100 ]
> ip meta mark >> 8 == 1
= meta mark >> 8 == 0x00000001
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 >> 0x00000008 ) ]
. [ cmp eq reg 1 0x00000001 ]
> ip meta mark << 1 == 2
= meta mark << 1 == 0x00000002
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 << 0x00000001 ) ]
. [ cmp eq reg 1 0x00000002 ]
> ip meta mark 1 << 4
= meta mark 0x00000010
. [ meta load mark => reg 1 ]
. [ cmp eq reg 1 0x00000010 ]
> ip meta mark { 1 << 4, 1 }
= meta mark { 0x00000001, 0x00000010 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000010  : 0 [end]	element 00000001  : 0 [end]
. [ meta load mark => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip secpath exists
= meta ipsec exists
. [ meta load secpath => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip day "sun"
= meta day "Sunday"
. [ meta load day => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> ip meta day Mon
= meta day "Monday"
. [ meta load day => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> bridge meta protocol vlan vlan id 5
= meta protocol 8021q vlan id 5
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000500 ]
> netdev meta protocol vlan vlan id 5
= meta protocol 8021q vlan id 5
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000500 ]
> ip fib saddr . iif oifname vmap @fm
. [ fib saddr . iif oifname => reg 1 ]
. [ lookup reg 1 set fm dreg 0 ]
> ip6 fib saddr . iif oifname vmap @fm
. [ fib saddr . iif oifname => reg 1 ]
. [ lookup reg 1 set fm dreg 0 ]
> inet fib saddr . iif oifname vmap @fm
. [ fib saddr . iif oifname => reg 1 ]
. [ lookup reg 1 set fm dreg 0 ]
> netdev fib saddr . iif oifname vmap @fm
. [ fib saddr . iif oifname => reg 1 ]
. [ lookup reg 1 set fm dreg 0 ]
> bridge fib saddr . iif oifname vmap @fm
. [ fib saddr . iif oifname => reg 1 ]
. [ lookup reg 1 set fm dreg 0 ]
> ip meta mark set ipsec in reqid
. [ xfrm load in 0 reqid => reg 1 ]
. [ meta set mark with reg 1 ]
> inet meta mark set ipsec in reqid
. [ xfrm load in 0 reqid => reg 1 ]
. [ meta set mark with reg 1 ]
> ip6 meta mark set ipsec in reqid
. [ xfrm load in 0 reqid => reg 1 ]
. [ meta set mark with reg 1 ]
> ip ct original ip saddr . ct original proto-dst { 1.1.1.1 . 22 }
. __set%d t 3 size 1
. __set%d t 0
. element 01010101 00001600  : 0 [end]
. [ ct load src_ip => reg 1 , dir original ]
. [ ct load proto_dst => reg 9 , dir original ]
. [ lookup reg 1 set __set%d ]
> ip last
. [ last never ]
> ip last used never
= last
. [ last never ]
> ip last used 5s
= last
. [ last 5000 ]
> ip last used 1h2m
= last
. [ last 3720000 ]
> inet last
. [ last never ]
> bridge last
. [ last never ]
> netdev last
. [ last never ]
> arp last
. [ last never ]
> ip tcp flags syn / syn
= tcp flags & syn == syn
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000002 ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000002 ]

# A map to ports may say the protocol itself, as a listing of such rules does: the stock refuses its own.
% type nat hook postrouting priority 0;
> ip masquerade to :tcp dport map { 80 : 8080 }
. __map%d t b size 1
. __map%d t 0
. element 00005000  : 0000901f 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ masq proto_min reg 1 flags 0x2 ]
> ip6 masquerade to :tcp dport map { 80 : 8080 }
. __map%d t b size 1
. __map%d t 0
. element 00005000  : 0000901f 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ masq proto_min reg 1 flags 0x2 ]
> inet masquerade to :tcp dport map { 80 : 8080 }
. __map%d t b size 1
. __map%d t 0
. element 00005000  : 0000901f 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ masq proto_min reg 1 flags 0x2 ]
% type nat hook prerouting priority 0;
> ip redirect to :tcp dport map { 22 : 8000, 80 : 8080 }
. __map%d t b size 2
. __map%d t 0
. element 00001600  : 0000401f 0 [end]	element 00005000  : 0000901f 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ redir proto_min reg 1 flags 0x2 ]
> ip6 redirect to :tcp dport map { 22 : 8000, 80 : 8080 }
. __map%d t b size 2
. __map%d t 0
. element 00001600  : 0000401f 0 [end]	element 00005000  : 0000901f 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ redir proto_min reg 1 flags 0x2 ]
> inet redirect to :tcp dport map { 22 : 8000, 80 : 8080 }
. __map%d t b size 2
. __map%d t 0
. element 00001600  : 0000401f 0 [end]	element 00005000  : 0000901f 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ redir proto_min reg 1 flags 0x2 ]
# Packets of a family are of its network layer: a match that says another one doesn't make fields of that one readable. The stock lists
# what its own parser then refuses.
% 
> ip vlan type ip6 hbh nexthdr 5
! hbh is part of ip6, it cannot be used with ip
> ip6 ether type ip ip saddr 1.2.3.4
! conflicting protocols specified: ip6 vs. ip
# What implies that a tag is followed by IPv6 stands behind the match on the tag, as for other headers. The stock puts it first, and lists it as raw payload.
> bridge vlan id 5 hbh nexthdr 5
= vlan id 5 hbh nexthdr st
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000500 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 0 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
> bridge ether type 8021q hbh nexthdr 5
= ether type 8021q hbh nexthdr st
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 1b @ 0 + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
# Parts of a second aren't lost in ranges.
> ip ct expiration 1500ms-2700ms
= ct expiration 1s500ms-2s700ms
. [ ct load expiration => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0xdc050000 ]
. [ cmp lte reg 1 0x8c0a0000 ]
# The stock doesn't take the range that it lists.
> ip meta priority none-a1d3:c379
. [ meta load priority => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x79c3d3a1 ]
> ip meta priority 0:0-a1d3:c379
= meta priority none-a1d3:c379
. [ meta load priority => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 4, 4) ]
. [ cmp gte reg 1 0x00000000 ]
. [ cmp lte reg 1 0x79c3d3a1 ]
# Numbers that the kernel has no room for: the stock sends what is left of them.
> ip log group 70000
! the number 70000 is out of range, 0 to 65535 are possible
> ip synproxy mss 99999
! the number 99999 is out of range, 0 to 65535 are possible
# The stock lists two addresses as a prefix, and doesn't take that before a range of ports.
% type nat hook postrouting priority 0;
> ip ip protocol udp snat to 10.2.0.78-10.2.0.79:700-701
= ip protocol udp snat to 10.2.0.78/31:700-701
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ immediate reg 1 0x4e00020a ]
. [ immediate reg 2 0x4f00020a ]
. [ immediate reg 3 0x0000bc02 ]
. [ immediate reg 4 0x0000bd02 ]
. [ nat snat ip addr_min reg 1 addr_max reg 2 proto_min reg 3 proto_max reg 4 flags 0x2 ]
> ip ip protocol udp snat to 10.2.0.78/31:700
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ immediate reg 1 0x4e00020a ]
. [ immediate reg 2 0x4f00020a ]
. [ immediate reg 3 0x0000bc02 ]
. [ nat snat ip addr_min reg 1 addr_max reg 2 proto_min reg 3 flags 0x2 ]

# Fields of both families, which contradict each other: the stock leaves out the second family and then refuses its own listing.
> inet ip6 dscp cs1 meta nfproto ipv4 ip dscp cs1
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000c00f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ network header + 1 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000fc ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000020 ]
# The stock joins what must differ, too: then one of the two fields may be what it must not be.
> ip tcp sport != 1 tcp dport != 2
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000100 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp neq reg 1 0x00000200 ]
> ip ether saddr != 00:00:00:00:00:01 ether daddr != 00:00:00:00:00:02 drop
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ cmp neq reg 1 0x00000000 0x00000100 ]
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ cmp neq reg 1 0x00000000 0x00000200 ]
. [ immediate reg 0 drop ]
# The stock joins a match with one behind a statement, which then counts or does what it must not.
> ip tcp dport 22 counter tcp sport 5 accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ counter pkts 0 bytes 0 ]
. [ payload load 2b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000500 ]
. [ immediate reg 0 accept ]
> ip @ll,0,32 175 counter @ll,32,8 75
= @ll,0,32 0xaf counter @ll,32,8 0x4b
. [ payload load 4b @ link header + 0 => reg 1 ]
. [ cmp eq reg 1 0xaf000000 ]
. [ counter pkts 0 bytes 0 ]
. [ payload load 1b @ link header + 4 => reg 1 ]
. [ cmp eq reg 1 0x0000004b ]
%
# The stock lists this as a `reject` alone, which is another form of it when the listing is loaded.
> inet ip saddr 1.2.3.4 reject with icmpx port-unreachable
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ reject type 2 code 1 ]
> inet ip6 saddr ::1 meta l4proto udp reject with icmpx port-unreachable
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ reject type 2 code 1 ]
# The stock takes what a connection is for what the packet is, and leaves it out of the listing; packets that aren't tracked have no connection.
> inet ct l3proto ipv4 ip saddr 1.1.1.1
. [ ct load l3protocol => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x01010101 ]
> ip ct protocol tcp tcp dport 22
. [ ct load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
# Behind a VLAN's field the stock lists the Ethernet header's as if they were the VLAN's.
> inet vlan id { 1, 5-9 } ether daddr ff:ff:ff:ff:ff:ff
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
. [ payload load 6b @ link header + 0 => reg 1 ]
. [ cmp eq reg 1 0xffffffff 0x0000ffff ]
> bridge vlan pcp set 3 ether daddr set ff:ff:ff:ff:ff:ff
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 1b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000001f ) ^ 0x00000060 ]
. [ payload write reg 1 => 1b @ link header + 14 csum_type 0 csum_off 0 csum_flags 0x0 ]
. [ immediate reg 1 0xffffffff 0x0000ffff ]
. [ payload write reg 1 => 6b @ link header + 0 csum_type 0 csum_off 0 csum_flags 0x0 ]
# Of a set of protocols the stock takes one for what the packet is.
> bridge ether type { ip, 0x8100 } vlan id 4095
= ether type { ip, 8021q } vlan id 4095
. __set%d t 3 size 2
. __set%d t 0
. element 00000008  : 0 [end]	element 00000081  : 0 [end]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x0000ff0f ]
# The stock puts what is implied before the link layer's header that the rule has asked for, and lists it so: the next listing has it twice.
> netdev ether saddr { 00:0f:54:0c:11:04, 00:0f:54:0c:11:05 } ip option rr exists
. __set%d t 3 size 2
. __set%d t 0
. element 0c540f00 00000411  : 0 [end]	element 0c540f00 00000511  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ exthdr load ipv4 1b @ 7 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> netdev ether saddr { 00:0f:54:0c:11:04, 00:0f:54:0c:11:05 } frag id 3
. __set%d t 3 size 2
. __set%d t 0
. element 0c540f00 00000411  : 0 [end]	element 0c540f00 00000511  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ exthdr load ipv6 4b @ 44 + 4 => reg 1 ]
. [ cmp eq reg 1 0x03000000 ]
# What all packets of the family are is not asked for; the stock does so in arp.
> arp meta protocol arp arp htype 1
= arp htype 1
. [ payload load 2b @ network header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000100 ]
# The stock takes a set of protocols with VLAN's among them for VLAN's alone; what it lists then compiles to another rule.
> bridge ether type { 8021q, ip6 } vlan id 4
! conflicting protocols specified: ip6 vs. vlan
# The stock takes out what says the network, then refuses what it lists: what is above says another one.
> inet meta nfproto ipv6 igmp type 5 exthdr dst missing
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ exthdr load ipv6 1b @ 60 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000000 ]
> inet meta nfproto ipv6 igmp type 5 reject with icmpv6 no-route
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ reject type 0 code 0 ]
# The stock takes out what says the protocol though a statement before it acts on packets of all, and moves it before that when loaded.
> inet counter meta nfproto ipv6 exthdr hbh exists
. [ counter pkts 0 bytes 0 ]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ exthdr load ipv6 1b @ 0 + 0 present => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
> ip counter meta l4proto tcp reject with tcp reset
. [ counter pkts 0 bytes 0 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ reject type 1 code 0 ]
