# The selectors and statements of everyday rulesets.
@ set admins { type ipv4_addr; }
@ map services { type inet_service : verdict; }
> ip ip saddr 1.2.3.4 accept
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ immediate reg 0 accept ]
> ip ip saddr 1.2.3.0/24 drop
. [ payload load 3b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00030201 ]
. [ immediate reg 0 drop ]
> ip ip saddr { 1.2.3.4, 5.6.7.8 } accept
. __set%d t 3 size 2
. __set%d t 0
. element 04030201  : 0 [end]	element 08070605  : 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> ip ip saddr @admins counter accept
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set admins ]
. [ counter pkts 0 bytes 0 ]
. [ immediate reg 0 accept ]
> ip ip saddr != 10.0.0.0-10.0.0.9 drop
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ range neq reg 1 0x0000000a 0x0900000a ]
. [ immediate reg 0 drop ]
> inet tcp dport { 22, 80-90 } accept
. __set%d t 7 size 5
. __set%d t 0
. element 00000000  : 1 [end]	element 00001600  : 0 [end]	element 00001700  : 1 [end]	element 00005000  : 0 [end]	element 00005b00  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> inet tcp dport vmap @services
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set services dreg 0 ]
> inet ct state vmap { established : accept, related : accept, invalid : drop }
= ct state vmap { invalid : drop, established : accept, related : accept }
. __map%d t b size 3
. __map%d t 0
. element 00000002  : accept 0 [end]	element 00000004  : accept 0 [end]	element 00000001  : drop 0 [end]
. [ ct load state => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet iifname . ip saddr vmap { "v0" . 10.1.0.2 : accept, "v1" . 10.2.0.2 : drop }
. __map%d t b size 2
. __map%d t 0
. element 00003076 00000000 00000000 00000000 0200010a  : accept 0 [end]	element 00003176 00000000 00000000 00000000 0200020a  : drop 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load iifname => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet meta l4proto { tcp, udp } th dport 23 counter reject with icmpx port-unreachable
= meta l4proto { tcp, udp } th dport 23 counter reject
. __set%d t 3 size 2
. __set%d t 0
. element 00000006  : 0 [end]	element 00000011  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001700 ]
. [ counter pkts 0 bytes 0 ]
. [ reject type 2 code 1 ]
> ip ip saddr foo.invalid.name accept
! refused
> ip limit rate 10/second burst 7 packets accept
. [ limit rate 10/second burst 7 type packets flags 0x0 ]
. [ immediate reg 0 accept ]
