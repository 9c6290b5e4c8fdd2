# References to stateful objects, by name and through maps.

@ counter c { }
@ counter d { packets 3 bytes 4; }
@ quota q { over 10 mbytes; }
@ limit l { rate 2/second; }
@ ct helper h { type "ftp" protocol tcp; }
@ ct timeout t { protocol tcp; policy = { established : 100, close : 4 }; }
@ ct expectation e { protocol udp; dport 9876; timeout 2m; size 12; }
@ synproxy s { mss 1460 wscale 7 timestamp sack-perm; }
@ map m { type ipv4_addr : counter; elements = { 10.0.0.1 : "c", 10.0.0.2 : "d" }; }
@ map n { type inet_service : limit; flags interval; elements = { 1-1000 : "l" }; }
@ map o { type ipv4_addr . inet_service : quota; }

> ip counter name "c"
. [ objref type 1 name c ]
> ip counter name c
= counter name "c"
. [ objref type 1 name c ]
> ip tcp dport 22 counter name "c" accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ objref type 1 name c ]
. [ immediate reg 0 accept ]
> ip quota name "q" drop
. [ objref type 2 name q ]
. [ immediate reg 0 drop ]
> ip limit name "l" accept
. [ objref type 4 name l ]
. [ immediate reg 0 accept ]
> ip ct state new tcp dport 21 ct helper set "h"
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000008 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001500 ]
. [ objref type 3 name h ]
> ip ct timeout set "t"
. [ objref type 7 name t ]
> ip ct expectation set "e"
. [ objref type 9 name e ]
> ip tcp dport 80 synproxy name "s"
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ objref type 10 name s ]
> ip counter name ip saddr map @m
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ objref sreg 1 set m ]
> ip limit name tcp dport map @n accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ objref sreg 1 set n ]
. [ immediate reg 0 accept ]
> ip quota name ip saddr . tcp dport map @o drop
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ objref sreg 1 set o ]
. [ immediate reg 0 drop ]
> ip counter name tcp dport map { 80 : "c", 443 : "d" }
. element 00005000  : 0 [end]	element 0000bb01  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ objref sreg 1 set __objmap%d ]
> ip ct helper set tcp dport map { 21 : "h", 2121 : "h" }
. element 00001500  : 0 [end]	element 00004908  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ objref sreg 1 set __objmap%d ]
> ip ct timeout set tcp dport map { 22 : "t", 1000-2000 : "t" }
. element 00000000  : 1 [end]	element 00001600  : 0 [end]	element 00001700  : 1 [end]	element 0000e803  : 0 [end]	element 0000d107  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ objref sreg 1 set __objmap%d ]
> ip counter name ip saddr . tcp dport map { 10.0.0.1 . 80 : "c", 10.0.0.2 . 81 : "d" }
. element 0100000a 00005000  : 0 [end]	element 0200000a 00005100  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ objref sreg 1 set __objmap%d ]
> ip counter name ip saddr map { 10.0.0.1 : "c", * : "d" }
. element 0100000a  : 0 [end]	element  : 2 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ objref sreg 1 set __objmap%d ]
> ip counter name
! refused
> ip counter name ip saddr map { 10.0.0.1 : "c", 10.0.0.2 }
! refused
