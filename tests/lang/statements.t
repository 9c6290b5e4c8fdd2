# limit, quota, counter, log, reject, queue and other statements
@ counter cnt { }
@ quota q { over 100 mbytes; }
@ limit lim { rate 400/minute; }
@ map cntm { type ipv4_addr : counter; }
@ map qm { type ipv4_addr : quota; }
@ map lm { type inet_service : limit; }
@ counter c2 { }
@ limit lim2 { rate 10/second; }
> ip limit rate 400/second
. [ limit rate 400/second burst 5 type packets flags 0x0 ]
> ip limit rate over 400/second
. [ limit rate 400/second burst 5 type packets flags 0x1 ]
> ip limit rate 1/second burst 10 packets
. [ limit rate 1/second burst 10 type packets flags 0x0 ]
> ip limit rate 400/minute
. [ limit rate 400/minute burst 5 type packets flags 0x0 ]
> ip limit rate over 400/minute
. [ limit rate 400/minute burst 5 type packets flags 0x1 ]
> ip limit rate 1/minute burst 10 packets
. [ limit rate 1/minute burst 10 type packets flags 0x0 ]
> ip limit rate 400/hour
. [ limit rate 400/hour burst 5 type packets flags 0x0 ]
> ip limit rate over 400/hour
. [ limit rate 400/hour burst 5 type packets flags 0x1 ]
> ip limit rate 1/hour burst 10 packets
. [ limit rate 1/hour burst 10 type packets flags 0x0 ]
> ip limit rate 400/day
. [ limit rate 400/day burst 5 type packets flags 0x0 ]
> ip limit rate over 400/day
. [ limit rate 400/day burst 5 type packets flags 0x1 ]
> ip limit rate 1/day burst 10 packets
. [ limit rate 1/day burst 10 type packets flags 0x0 ]
> ip limit rate 400/week
. [ limit rate 400/week burst 5 type packets flags 0x0 ]
> ip limit rate over 400/week
. [ limit rate 400/week burst 5 type packets flags 0x1 ]
> ip limit rate 1/week burst 10 packets
. [ limit rate 1/week burst 10 type packets flags 0x0 ]
> ip limit rate 1023 bytes/second
. [ limit rate 1023/second burst 0 type bytes flags 0x0 ]
> ip limit rate 1023 bytes/minute
. [ limit rate 1023/minute burst 0 type bytes flags 0x0 ]
> ip limit rate 1023 bytes/hour
. [ limit rate 1023/hour burst 0 type bytes flags 0x0 ]
> ip limit rate 1023 bytes/day
. [ limit rate 1023/day burst 0 type bytes flags 0x0 ]
> ip limit rate 1023 bytes/week
. [ limit rate 1023/week burst 0 type bytes flags 0x0 ]
> ip limit rate over 10 bytes/second
. [ limit rate 10/second burst 0 type bytes flags 0x1 ]
> ip limit rate 1025 bytes/second burst 512 bytes
. [ limit rate 1025/second burst 512 type bytes flags 0x0 ]
> ip limit rate over 10 bytes/second burst 5 bytes
. [ limit rate 10/second burst 5 type bytes flags 0x1 ]
> ip quota 100 bytes
. [ quota bytes 100 consumed 0 flags 0 ]
> ip quota over 100 bytes
. [ quota bytes 100 consumed 0 flags 1 ]
> ip quota until 100 bytes
= quota 100 bytes
. [ quota bytes 100 consumed 0 flags 0 ]
> ip quota 100 bytes used 5 bytes
= quota 100 bytes
. [ quota bytes 100 consumed 5 flags 0 ]
> ip quota over 100 bytes used 1 kbytes
. [ quota bytes 100 consumed 1024 flags 1 ]
~ kernel
> ip limit rate 10 bytes/minute burst 1025 kbytes
. [ limit rate 10/minute burst 1049600 type bytes flags 0x0 ]
> ip limit rate 1023 kbytes/second
. [ limit rate 1047552/second burst 0 type bytes flags 0x0 ]
> ip limit rate 1023 kbytes/minute
. [ limit rate 1047552/minute burst 0 type bytes flags 0x0 ]
> ip limit rate 1023 kbytes/hour
. [ limit rate 1047552/hour burst 0 type bytes flags 0x0 ]
> ip limit rate 1023 kbytes/day
. [ limit rate 1047552/day burst 0 type bytes flags 0x0 ]
~ kernel
> ip limit rate 1023 kbytes/week
. [ limit rate 1047552/week burst 0 type bytes flags 0x0 ]
~ kernel
> ip limit rate over 10 kbytes/second
. [ limit rate 10240/second burst 0 type bytes flags 0x1 ]
> ip limit rate 1025 kbytes/second burst 512 kbytes
. [ limit rate 1049600/second burst 524288 type bytes flags 0x0 ]
> ip limit rate over 10 kbytes/second burst 5 kbytes
. [ limit rate 10240/second burst 5120 type bytes flags 0x1 ]
> ip quota 100 kbytes
. [ quota bytes 102400 consumed 0 flags 0 ]
> ip quota over 100 kbytes
. [ quota bytes 102400 consumed 0 flags 1 ]
> ip quota until 100 kbytes
= quota 100 kbytes
. [ quota bytes 102400 consumed 0 flags 0 ]
> ip quota 100 kbytes used 5 kbytes
= quota 100 kbytes
. [ quota bytes 102400 consumed 5120 flags 0 ]
> ip quota over 100 kbytes used 1 kbytes
= quota over 100 kbytes
. [ quota bytes 102400 consumed 1024 flags 1 ]
> ip limit rate 10 kbytes/minute burst 1025 kbytes
. [ limit rate 10240/minute burst 1049600 type bytes flags 0x0 ]
> ip limit rate 1023 mbytes/second
. [ limit rate 1072693248/second burst 0 type bytes flags 0x0 ]
> ip limit rate 1023 mbytes/minute
. [ limit rate 1072693248/minute burst 0 type bytes flags 0x0 ]
~ kernel
> ip limit rate 1023 mbytes/hour
. [ limit rate 1072693248/hour burst 0 type bytes flags 0x0 ]
~ kernel
> ip limit rate 1023 mbytes/day
. [ limit rate 1072693248/day burst 0 type bytes flags 0x0 ]
~ kernel
> ip limit rate 1023 mbytes/week
. [ limit rate 1072693248/week burst 0 type bytes flags 0x0 ]
~ kernel
> ip limit rate over 10 mbytes/second
. [ limit rate 10485760/second burst 0 type bytes flags 0x1 ]
> ip limit rate 1025 mbytes/second burst 512 mbytes
. [ limit rate 1074790400/second burst 536870912 type bytes flags 0x0 ]
> ip limit rate over 10 mbytes/second burst 5 mbytes
. [ limit rate 10485760/second burst 5242880 type bytes flags 0x1 ]
> ip quota 100 mbytes
. [ quota bytes 104857600 consumed 0 flags 0 ]
> ip quota over 100 mbytes
. [ quota bytes 104857600 consumed 0 flags 1 ]
> ip quota until 100 mbytes
= quota 100 mbytes
. [ quota bytes 104857600 consumed 0 flags 0 ]
> ip quota 100 mbytes used 5 mbytes
= quota 100 mbytes
. [ quota bytes 104857600 consumed 5242880 flags 0 ]
> ip quota over 100 mbytes used 1 kbytes
= quota over 100 mbytes
. [ quota bytes 104857600 consumed 1024 flags 1 ]
> ip limit rate 10 mbytes/minute burst 1025 kbytes
. [ limit rate 10485760/minute burst 1049600 type bytes flags 0x0 ]
> ip limit rate 10/second burst 5 packets
= limit rate 10/second
. [ limit rate 10/second burst 5 type packets flags 0x0 ]
> ip limit rate 10/second burst 5 bytes
! refused
> ip limit rate 10 mbytes/second burst 9216 kbytes
= limit rate 10 mbytes/second burst 9 mbytes
. [ limit rate 10485760/second burst 9437184 type bytes flags 0x0 ]
> ip limit rate 512 kbytes/second burst 5 packets
! refused
> ip limit rate 10/second burst 0 packets
! refused
> ip limit rate 1 bytes/second
. [ limit rate 1/second burst 0 type bytes flags 0x0 ]
> ip limit rate 10/foo
! refused
> ip limit rate foo/second
! refused
> ip limit rate 10
! refused
> ip limit 10/second
! refused
> ip limit rate 10/second over
! refused
> ip limit rate -1/second
! refused
> ip limit rate 10 gbytes/second
! refused
> ip limit rate 1 mbytes/day
. [ limit rate 1048576/day burst 0 type bytes flags 0x0 ]
~ kernel
> ip limit rate 1000 kbytes/second
. [ limit rate 1024000/second burst 0 type bytes flags 0x0 ]
> ip limit rate 1024 kbytes/second
= limit rate 1 mbytes/second
. [ limit rate 1048576/second burst 0 type bytes flags 0x0 ]
> ip limit rate 2048 bytes/second
= limit rate 2 kbytes/second
. [ limit rate 2048/second burst 0 type bytes flags 0x0 ]
> ip limit rate 10/second limit rate 5/minute
. [ limit rate 10/second burst 5 type packets flags 0x0 ]
. [ limit rate 5/minute burst 5 type packets flags 0x0 ]
> ip limit rate 5/minute burst 5 packets accept
= limit rate 5/minute accept
. [ limit rate 5/minute burst 5 type packets flags 0x0 ]
. [ immediate reg 0 accept ]
> ip limit rate 4294967296/second
. [ limit rate 4294967296/second burst 5 type packets flags 0x0 ]
> ip limit rate 99999999999999999999/second
! refused
> ip limit name lim
= limit name "lim"
. [ objref type 4 name lim ]
> ip limit name "lim"
. [ objref type 4 name lim ]
> ip limit name nosuch
. [ objref type 4 name nosuch ]
~ kernel
> ip limit name tcp dport map { 22 : "lim", 80 : "lim2" }
. element 00001600  : 0 [end]	element 00005000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ objref sreg 1 set __objmap%d ]
> ip limit name tcp dport map @lm
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ objref sreg 1 set lm ]
> ip limit
! refused
> ip counter
. [ counter pkts 0 bytes 0 ]
> ip counter packets 0 bytes 0
= counter
. [ counter pkts 0 bytes 0 ]
> ip counter packets 5 bytes 10
= counter
. [ counter pkts 5 bytes 10 ]
> ip counter bytes 5 packets 10
= counter
. [ counter pkts 10 bytes 5 ]
> ip counter packets 5
= counter
. [ counter pkts 5 bytes 0 ]
> ip counter name cnt
= counter name "cnt"
. [ objref type 1 name cnt ]
> ip counter name "cnt"
. [ objref type 1 name cnt ]
> ip counter name nosuch
. [ objref type 1 name nosuch ]
~ kernel
> ip counter name ip saddr map { 1.2.3.4 : "cnt", 5.6.7.8 : "c2" }
. element 04030201  : 0 [end]	element 08070605  : 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ objref sreg 1 set __objmap%d ]
> ip counter name ip saddr map @cntm
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ objref sreg 1 set cntm ]
> ip counter counter
. [ counter pkts 0 bytes 0 ]
. [ counter pkts 0 bytes 0 ]
> ip counter accept
. [ counter pkts 0 bytes 0 ]
. [ immediate reg 0 accept ]
> ip counter foo
! refused
> ip counter name ip saddr map { 10.0.0.0/8 : cnt }
= counter name ip saddr map { 10.0.0.0/8 : "cnt" }
. element 00000000  : 1 [end]	element 0000000a  : 0 [end]	element 0000000b  : 1 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ objref sreg 1 set __objmap%d ]
> ip counter packets -1 bytes 0
! refused
> ip quota name "q"
. [ objref type 2 name q ]
> ip quota name q
= quota name "q"
. [ objref type 2 name q ]
> ip quota name ip saddr map @qm
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ objref sreg 1 set qm ]
> ip quota name ip saddr map { 1.1.1.1 : "q" }
. element 01010101  : 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ objref sreg 1 set __objmap%d ]
> ip quota 5
! refused
> ip quota over 5 foo
! refused
> ip quota 0 bytes
. [ quota bytes 0 consumed 0 flags 0 ]
> ip quota until 1 mbytes drop
= quota 1 mbytes drop
. [ quota bytes 1048576 consumed 0 flags 0 ]
. [ immediate reg 0 drop ]
> ip quota 1024 bytes
= quota 1 kbytes
. [ quota bytes 1024 consumed 0 flags 0 ]
> ip quota 1048576 bytes
= quota 1 mbytes
. [ quota bytes 1048576 consumed 0 flags 0 ]
> ip quota 1000 kbytes
. [ quota bytes 1024000 consumed 0 flags 0 ]
> ip quota
! refused
> ip quota 5 gbytes
! refused
> ip quota name nosuch
. [ objref type 2 name nosuch ]
~ kernel
> ip log
. [ log ]
> ip log accept
. [ log ]
. [ immediate reg 0 accept ]
> ip log prefix "aaaaa-aaaaaa" group 2 snaplen 33
. [ log prefix aaaaa-aaaaaa group 2 snaplen 33 qthreshold 0 ]
> ip log prefix "x: "
. [ log prefix x:  ]
> ip log prefix x
= log prefix "x"
. [ log prefix x ]
> ip log prefix ""
. [ log prefix  ]
> ip log prefix aaaaa-aaaaaa
= log prefix "aaaaa-aaaaaa"
. [ log prefix aaaaa-aaaaaa ]
> ip log group 2
. [ log group 2 snaplen 0 qthreshold 0 ]
> ip log group 2 queue-threshold 2
. [ log group 2 snaplen 0 qthreshold 2 ]
> ip log group 2 snaplen 33
. [ log group 2 snaplen 33 qthreshold 0 ]
> ip log group 2 queue-threshold 2 snaplen 33
= log group 2 snaplen 33 queue-threshold 2
. [ log group 2 snaplen 33 qthreshold 2 ]
> ip log group 0
. [ log group 0 snaplen 0 qthreshold 0 ]
> ip log group 65535
. [ log group 65535 snaplen 0 qthreshold 0 ]
> ip log snaplen 33
= log
. [ log ]
> ip log queue-threshold 2
= log
. [ log ]
> ip log level emerg
. [ log level 0 ]
> ip log level alert
. [ log level 1 ]
> ip log level crit
. [ log level 2 ]
> ip log level err
. [ log level 3 ]
> ip log level error
! refused
> ip log level warn
= log
. [ log level 4 ]
> ip log level warning
! refused
> ip log level notice
. [ log level 5 ]
> ip log level info
. [ log level 6 ]
> ip log level debug
. [ log level 7 ]
> ip log level audit
. [ log level 8 ]
> ip log level foo
! refused
> ip log level 5
! refused
> ip log flags all
. [ log tcpseq tcpopt ipopt uid macdecode ]
> ip log flags tcp sequence
. [ log tcpseq ]
> ip log flags tcp options
. [ log tcpopt ]
> ip log flags tcp sequence,options
. [ log tcpseq tcpopt ]
> ip log flags ip options
. [ log ipopt ]
> ip log flags skuid
. [ log uid ]
> ip log flags ether
. [ log macdecode ]
> ip log flags foo
! refused
> ip log flags tcp sequence flags ip options
. [ log tcpseq ipopt ]
> ip log prefix "a" level debug
. [ log prefix a level 7 ]
> ip log prefix "a" group 2
. [ log prefix a group 2 snaplen 0 qthreshold 0 ]
> ip log group 2 prefix "a"
= log prefix "a" group 2
. [ log prefix a group 2 snaplen 0 qthreshold 0 ]
> ip log level debug prefix "a" flags all
= log prefix "a" level debug flags all
. [ log prefix a level 7 tcpseq tcpopt ipopt uid macdecode ]
> ip log level warn flags skuid flags ether
= log flags skuid flags ether
. [ log level 4 uid macdecode ]
> ip log level debug group 2
! refused
> ip log level audit prefix "a"
! refused
> ip log level audit group 1
! refused
> ip log flags all group 2
! refused
> ip log level warn prefix "log-prefix" flags tcp sequence,options flags ip options flags skuid flags ether
= log prefix "log-prefix" flags all
. [ log prefix log-prefix level 4 tcpseq tcpopt ipopt uid macdecode ]
> ip log prefix "toolong aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
! refused
> ip log foo
! refused
> ip log log
. [ log ]
. [ log ]
> ip log prefix
! refused
> ip log group
! refused
> ip log prefix "with \" quote"
! refused
> ip log prefix 'x'
! refused
> ip log prefix "%" drop
. [ log prefix % ]
. [ immediate reg 0 drop ]
> ip log drop
. [ log ]
. [ immediate reg 0 drop ]
> ip log prefix "a" level warn accept
= log prefix "a" accept
. [ log prefix a level 4 ]
. [ immediate reg 0 accept ]
> ip log flags all prefix "x"
= log prefix "x" flags all
. [ log prefix x tcpseq tcpopt ipopt uid macdecode ]
> ip log group 2 level debug
! refused
> ip reject
. [ reject type 0 code 3 ]
> ip reject with icmp host-unreachable
. [ reject type 0 code 1 ]
> ip reject with icmp type host-unreachable
= reject with icmp host-unreachable
. [ reject type 0 code 1 ]
> ip reject with icmp net-unreachable
. [ reject type 0 code 0 ]
> ip reject with icmp prot-unreachable
. [ reject type 0 code 2 ]
> ip reject with icmp port-unreachable
= reject
. [ reject type 0 code 3 ]
> ip reject with icmp net-prohibited
. [ reject type 0 code 9 ]
> ip reject with icmp host-prohibited
. [ reject type 0 code 10 ]
> ip reject with icmp admin-prohibited
. [ reject type 0 code 13 ]
> ip reject with icmp type port-unreachable
= reject
. [ reject type 0 code 3 ]
> ip reject with icmp 3
= reject
. [ reject type 0 code 3 ]
> ip reject with icmp frag-needed
. [ reject type 0 code 4 ]
> ip reject with tcp reset
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ reject type 1 code 0 ]
> ip tcp dport 22 reject with tcp reset
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ reject type 1 code 0 ]
> ip mark 0x80000000 reject with tcp reset
= meta mark 0x80000000 reject with tcp reset
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load mark => reg 1 ]
. [ cmp eq reg 1 0x80000000 ]
. [ reject type 1 code 0 ]
> ip reject with icmpx host-unreachable
! refused
> ip reject with icmpx type no-route
! refused
> ip reject with icmpx admin-prohibited
! refused
> ip reject with icmpx port-unreachable
! refused
> ip reject with icmpv6 no-route
! refused
> ip reject with icmpv6 type admin-prohibited
! refused
> ip reject with foo
! refused
> ip reject with
! refused
> ip reject with icmp foo
! refused
> ip reject with icmpx 3
! refused
> ip udp dport 53 reject with tcp reset
! refused
> ip meta l4proto udp reject with tcp reset
! refused
> ip ip protocol tcp reject with tcp reset
= reject with tcp reset
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ reject type 1 code 0 ]
> ip meta l4proto tcp reject
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ reject type 0 code 3 ]
> ip tcp dport 22 reject
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ reject type 0 code 3 ]
> ip reject reject
! refused
> ip reject accept
! refused
> ip queue
. [ queue num 0 ]
~ kernel
> ip queue num 0
. [ queue num 0 ]
~ kernel
> ip queue num 2
. [ queue num 2 ]
~ kernel
> ip queue num 65535
. [ queue num 65535 ]
~ kernel
> ip queue num 65536
! refused
> ip queue num 2-3
. [ queue num 2-3 ]
~ kernel
> ip queue num 1-65535
. [ queue num 1-65535 ]
~ kernel
> ip queue num 3-2
! refused
> ip queue num 4-5 fanout
. [ queue num 4-5 fanout ]
~ kernel
> ip queue num 4-5 bypass
. [ queue num 4-5 bypass ]
~ kernel
> ip queue num 4-5 fanout,bypass
. [ queue num 4-5 bypass fanout ]
~ kernel
> ip queue num 4-5 bypass,fanout
. [ queue num 4-5 bypass fanout ]
~ kernel
> ip queue num 2 bypass
. [ queue num 2 bypass ]
~ kernel
> ip queue bypass
. [ queue num 0 bypass ]
~ kernel
> ip queue flags bypass to 65535
. [ queue num 65535 bypass ]
~ kernel
> ip queue to 1-65535
. [ queue num 1-65535 ]
~ kernel
> ip queue flags fanout to 2-3
. [ queue num 2-3 fanout ]
~ kernel
> ip queue to 5
. [ queue num 5 ]
~ kernel
> ip queue flags bypass,fanout to 1-5
. [ queue num 1-5 bypass fanout ]
~ kernel
> ip queue flags bypass to 1-65535
. [ queue num 1-65535 bypass ]
~ kernel
> ip queue to symhash mod 2
. [ hash reg 1 = symhash() % mod 2 ]
. [ queue sreg_qnum 1 ]
~ kernel
> ip queue to jhash oif . meta mark mod 32
. [ meta load oif => reg 2 ]
. [ meta load mark => reg 13 ]
. [ hash reg 1 = jhash(reg 2, 8, 0x0) % mod 32 ]
. [ queue sreg_qnum 1 ]
~ kernel
> ip queue to numgen inc mod 65536
. [ numgen reg 1 = inc mod 65536 ]
. [ queue sreg_qnum 1 ]
~ kernel
> ip queue to numgen inc mod 2
. [ numgen reg 1 = inc mod 2 ]
. [ queue sreg_qnum 1 ]
~ kernel
> ip queue to oifname map { "eth0" : 0, "ppp0" : 2, "eth1" : 2 }
. __map%d t b size 3
. __map%d t 0
. element 30687465 00000000 00000000 00000000  : 00000000 0 [end]	element 30707070 00000000 00000000 00000000  : 00000002 0 [end]	element 31687465 00000000 00000000 00000000  : 00000002 0 [end]
. [ meta load oifname => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ queue sreg_qnum 1 ]
~ kernel
> ip queue flags bypass to oifname map { "eth0" : 0, "ppp0" : 2, "eth1" : 2 }
. __map%d t b size 3
. __map%d t 0
. element 30687465 00000000 00000000 00000000  : 00000000 0 [end]	element 30707070 00000000 00000000 00000000  : 00000002 0 [end]	element 31687465 00000000 00000000 00000000  : 00000002 0 [end]
. [ meta load oifname => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ queue sreg_qnum 1 bypass ]
~ kernel
> ip queue flags bypass to numgen inc mod 3
. [ numgen reg 1 = inc mod 3 ]
. [ queue sreg_qnum 1 bypass ]
~ kernel
> ip queue to foo
! refused
> ip queue num foo
! refused
> ip queue flags foo to 1
! refused
> ip queue accept
! refused
> ip queue num 1 fanout
! refused
> ip queue to ct mark map { 1 : 2 }
. __map%d t b size 1
. __map%d t 0
. element 00000001  : 00000002 0 [end]
. [ ct load mark => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ queue sreg_qnum 1 ]
~ kernel
> ip notrack
. [ notrack ]
> ip notrack accept
. [ notrack ]
. [ immediate reg 0 accept ]
> ip accept
. [ immediate reg 0 accept ]
> ip drop
. [ immediate reg 0 drop ]
> ip continue
. [ immediate reg 0 continue ]
> ip return
. [ immediate reg 0 return ]
> ip jump other
. [ immediate reg 0 jump -> other ]
> ip goto other
. [ immediate reg 0 goto -> other ]
> ip jump nosuch
. [ immediate reg 0 jump -> nosuch ]
~ kernel
> ip jump
! refused
> ip goto
! refused
> ip accept drop
! refused
> ip accept accept
! refused
> ip jump c
. [ immediate reg 0 jump -> c ]
~ kernel
> ip jump c2 accept
! refused
> ip return return
! refused
> ip counter drop counter
! refused
> ip foo
! refused
> ip foo bar
! refused
> ip 1
! refused
> ip "x"
! refused
> ip comment "x"
! refused
> ip counter comment "x"
. [ counter pkts 0 bytes 0 ]
> ip counter comment x
= counter comment "x"
. [ counter pkts 0 bytes 0 ]
> ip counter comment ""
. [ counter pkts 0 bytes 0 ]
> ip accept comment "with spaces; and {braces}"
. [ immediate reg 0 accept ]
> ip accept comment "127 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
! refused
> ip accept comment "130 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
! refused
> ip accept comment
! refused
> ip comment "a" accept
! refused
> ip synproxy
. [ synproxy mss 0 wscale 0 ]
> ip synproxy mss 1460 wscale 7
. [ synproxy mss 1460 wscale 7 ]
> ip synproxy mss 1460 wscale 5 timestamp sack-perm
. [ synproxy mss 1460 wscale 5 ]
> ip synproxy timestamp sack-perm
. [ synproxy mss 0 wscale 0 ]
> ip synproxy timestamp
. [ synproxy mss 0 wscale 0 ]
> ip synproxy sack-perm
. [ synproxy mss 0 wscale 0 ]
> ip synproxy wscale 7
= synproxy mss 0 wscale 7
. [ synproxy mss 0 wscale 7 ]
> ip synproxy mss 1460
= synproxy mss 1460 wscale 0
. [ synproxy mss 1460 wscale 0 ]
> ip synproxy name sp
. [ objref type 10 name sp ]
~ kernel
> ip synproxy name "sp"
. [ objref type 10 name sp ]
~ kernel
> ip synproxy name ip saddr map { 192.168.1.0/24 : "sp" }
. element 00000000  : 1 [end]	element 0001a8c0  : 0 [end]	element 0002a8c0  : 1 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ objref sreg 1 set __objmap%d ]
~ kernel
> ip synproxy name ip saddr map @spm
! refused
> ip synproxy foo
! refused
> ip tcp dport 80 synproxy mss 1460 wscale 9 timestamp sack-perm
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00005000 ]
. [ synproxy mss 1460 wscale 9 ]
> ip flow add @ft
. [ flow_offload flowtable ft ]
~ kernel
> ip flow offload @ft
. [ flow_offload flowtable ft ]
~ kernel
> ip flow add @nosuch
. [ flow_offload flowtable nosuch ]
~ kernel
> ip flow add
! refused
> ip xt match foo
! refused
> ip xt
! refused
> ip6 reject
. [ reject type 0 code 4 ]
> ip6 reject with icmpv6 no-route
. [ reject type 0 code 0 ]
> ip6 reject with icmpv6 type no-route
= reject with icmpv6 no-route
. [ reject type 0 code 0 ]
> ip6 reject with icmpv6 admin-prohibited
. [ reject type 0 code 1 ]
> ip6 reject with icmpv6 addr-unreachable
. [ reject type 0 code 3 ]
> ip6 reject with icmpv6 port-unreachable
= reject
. [ reject type 0 code 4 ]
> ip6 reject with icmpv6 policy-fail
. [ reject type 0 code 5 ]
> ip6 reject with icmpv6 reject-route
. [ reject type 0 code 6 ]
> ip6 reject with tcp reset
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ reject type 1 code 0 ]
> ip6 reject with icmp host-unreachable
! refused
> ip6 reject with icmpx port-unreachable
! refused
> ip6 reject with icmpv6 3
= reject with icmpv6 addr-unreachable
. [ reject type 0 code 3 ]
> ip6 mark 0x80000000 reject with tcp reset
= meta mark 0x80000000 reject with tcp reset
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load mark => reg 1 ]
. [ cmp eq reg 1 0x80000000 ]
. [ reject type 1 code 0 ]
> ip6 reject with icmpv6 foo
! refused
> inet reject
. [ reject type 2 code 1 ]
> inet reject with icmp host-unreachable
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ reject type 0 code 1 ]
> inet reject with icmp type host-unreachable
= reject with icmp host-unreachable
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ reject type 0 code 1 ]
> inet reject with icmpv6 no-route
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ reject type 0 code 0 ]
> inet reject with icmpx no-route
. [ reject type 2 code 0 ]
> inet reject with icmpx host-unreachable
. [ reject type 2 code 2 ]
> inet reject with icmpx admin-prohibited
. [ reject type 2 code 3 ]
> inet reject with icmpx port-unreachable
= reject
. [ reject type 2 code 1 ]
> inet reject with icmpx type port-unreachable
= reject
. [ reject type 2 code 1 ]
> inet reject with tcp reset
= meta l4proto tcp reject with tcp reset
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ reject type 1 code 0 ]
> inet meta nfproto ipv4 reject
= reject with icmp port-unreachable
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ reject type 0 code 3 ]
> inet meta nfproto ipv6 reject
= reject with icmpv6 port-unreachable
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ reject type 0 code 4 ]
> inet meta nfproto ipv4 reject with icmp host-unreachable
= reject with icmp host-unreachable
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ reject type 0 code 1 ]
> inet meta nfproto ipv6 reject with icmp host-unreachable
! refused
> inet meta nfproto ipv4 reject with icmpv6 no-route
! refused
> inet meta nfproto ipv4 reject with icmpx host-unreachable
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ reject type 2 code 2 ]
> inet meta nfproto ipv6 reject with icmpx admin-prohibited
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ reject type 2 code 3 ]
> inet ip saddr 1.2.3.4 reject
= ip saddr 1.2.3.4 reject with icmp port-unreachable
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ reject type 0 code 3 ]
> inet ip6 saddr ::1 reject
= ip6 saddr ::1 reject with icmpv6 port-unreachable
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ reject type 0 code 4 ]
> inet ip6 saddr ::1 reject with icmp host-unreachable
! refused
> inet tcp dport 22 reject
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ reject type 2 code 1 ]
> inet udp dport 53 reject
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00003500 ]
. [ reject type 2 code 1 ]
> inet tcp dport 22 reject with tcp reset
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ reject type 1 code 0 ]
> inet udp dport 53 reject with tcp reset
! refused
> inet meta l4proto tcp reject with tcp reset
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ reject type 1 code 0 ]
> inet meta l4proto { tcp, udp } reject with tcp reset
! refused
> inet ip saddr 1.2.3.4 tcp dport 22 reject with tcp reset
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ reject type 1 code 0 ]
> inet reject with icmp 5
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ reject type 0 code 5 ]
> inet reject with icmpx 1
= reject
. [ reject type 2 code 1 ]
> inet ip protocol tcp reject with tcp reset
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ reject type 1 code 0 ]
> inet meta l4proto udp reject with icmpx port-unreachable
= meta l4proto udp reject
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ reject type 2 code 1 ]
> inet icmp type echo-request reject
= icmp type echo-request reject with icmp port-unreachable
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ reject type 0 code 3 ]
> inet icmp type echo-request reject with icmp port-unreachable
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ reject type 0 code 3 ]
> inet ip saddr 1.2.3.4 reject with icmp port-unreachable
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ reject type 0 code 3 ]
> inet ip6 saddr ::1 reject with icmpv6 port-unreachable
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ reject type 0 code 4 ]
> inet synproxy mss 1460 wscale 7 timestamp
. [ synproxy mss 1460 wscale 7 ]
> inet synproxy name sp
. [ objref type 10 name sp ]
~ kernel
> inet log prefix "x" group 1
. [ log prefix x group 1 snaplen 0 qthreshold 0 ]
> inet limit rate 10/second
. [ limit rate 10/second burst 5 type packets flags 0x0 ]
> inet queue num 1
. [ queue num 1 ]
~ kernel
> inet notrack
. [ notrack ]
> inet counter name cnt
= counter name "cnt"
. [ objref type 1 name cnt ]
> inet ct count over 2 reject
. [ connlimit count 2 flags 1 ]
. [ reject type 2 code 1 ]
> inet quota over 1 mbytes drop
. [ quota bytes 1048576 consumed 0 flags 1 ]
. [ immediate reg 0 drop ]
> bridge reject
. [ reject type 2 code 1 ]
~ kernel
> bridge reject with icmp host-unreachable
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ reject type 0 code 1 ]
~ kernel
> bridge reject with icmp port-unreachable
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ reject type 0 code 3 ]
~ kernel
> bridge reject with icmpv6 no-route
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ reject type 0 code 0 ]
~ kernel
> bridge reject with icmpx no-route
. [ reject type 2 code 0 ]
~ kernel
> bridge reject with icmpx admin-prohibited
. [ reject type 2 code 3 ]
~ kernel
> bridge reject with tcp reset
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ reject type 1 code 0 ]
~ kernel
> bridge ether type ip reject
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ reject type 0 code 3 ]
~ kernel
> bridge ether type ip6 reject
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ reject type 0 code 4 ]
~ kernel
> bridge ether type ip reject with icmp net-unreachable
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ reject type 0 code 0 ]
~ kernel
> bridge ether type ip6 reject with icmpv6 no-route
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ reject type 0 code 0 ]
~ kernel
> bridge ether type ip reject with tcp reset
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ reject type 1 code 0 ]
~ kernel
> bridge ether type ip6 reject with icmp host-unreachable
! refused
> bridge ether type arp reject
! refused
> bridge ether type vlan reject
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ reject type 2 code 1 ]
~ kernel
> bridge meta protocol ip reject
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ reject type 0 code 3 ]
~ kernel
> bridge meta protocol ip6 reject
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ reject type 0 code 4 ]
~ kernel
> bridge ip saddr 1.2.3.4 reject
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ reject type 0 code 3 ]
~ kernel
> bridge ip6 saddr ::1 reject
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ reject type 0 code 4 ]
~ kernel
> bridge vlan id 5 reject
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000500 ]
. [ reject type 2 code 1 ]
~ kernel
> bridge vlan id 5 ip saddr 1.2.3.4 reject
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000500 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ reject type 0 code 3 ]
~ kernel
> bridge mark 5 reject with tcp reset
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load mark => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ reject type 1 code 0 ]
~ kernel
> bridge meta protocol ip reject with icmp host-unreachable
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ reject type 0 code 1 ]
~ kernel
> bridge meta protocol ip6 reject with icmpv6 no-route
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ reject type 0 code 0 ]
~ kernel
> bridge meta protocol ip reject with icmpx no-route
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ reject type 2 code 0 ]
~ kernel
> bridge ether type ip reject with icmpx admin-prohibited
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ reject type 2 code 3 ]
~ kernel
> bridge ip protocol tcp reject with tcp reset
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ reject type 1 code 0 ]
~ kernel
> bridge meta l4proto tcp reject with tcp reset
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ reject type 1 code 0 ]
~ kernel
> bridge tcp dport 22 reject with tcp reset
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ reject type 1 code 0 ]
~ kernel
> bridge log prefix "x"
. [ log prefix x ]
> bridge log level audit
. [ log level 8 ]
> bridge queue num 1
. [ queue num 1 ]
~ kernel
> bridge limit rate 10/second
. [ limit rate 10/second burst 5 type packets flags 0x0 ]
> bridge counter name cnt
= counter name "cnt"
. [ objref type 1 name cnt ]
> bridge notrack
. [ notrack ]
> bridge synproxy mss 5
. [ synproxy mss 5 wscale 0 ]
~ kernel
> bridge quota 5 bytes
. [ quota bytes 5 consumed 0 flags 0 ]
> bridge ct count 5
. [ connlimit count 5 flags 0 ]
~ kernel
> bridge meta pkttype broadcast drop
. [ meta load pkttype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ immediate reg 0 drop ]
> netdev reject
. [ reject type 2 code 1 ]
> netdev reject with icmp host-unreachable
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ reject type 0 code 1 ]
> netdev reject with icmp port-unreachable
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ reject type 0 code 3 ]
> netdev reject with icmpv6 no-route
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ reject type 0 code 0 ]
> netdev reject with icmpx no-route
. [ reject type 2 code 0 ]
> netdev reject with icmpx admin-prohibited
. [ reject type 2 code 3 ]
> netdev reject with tcp reset
= meta l4proto tcp reject with tcp reset
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ reject type 1 code 0 ]
> netdev ether type ip reject
= reject with icmp port-unreachable
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ reject type 0 code 3 ]
> netdev ether type ip6 reject
= reject with icmpv6 port-unreachable
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ reject type 0 code 4 ]
> netdev ether type ip reject with icmp net-unreachable
= reject with icmp net-unreachable
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ reject type 0 code 0 ]
> netdev ether type ip6 reject with icmpv6 no-route
= reject with icmpv6 no-route
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ reject type 0 code 0 ]
> netdev ether type ip6 reject with icmp host-unreachable
! refused
> netdev ether type arp reject
! refused
> netdev ether type vlan reject
= ether type 8021q reject
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ reject type 2 code 1 ]
> netdev meta protocol ip reject
= reject with icmp port-unreachable
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ reject type 0 code 3 ]
> netdev meta protocol ip6 reject
= reject with icmpv6 port-unreachable
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ reject type 0 code 4 ]
> netdev ip saddr 1.2.3.4 reject
= ip saddr 1.2.3.4 reject with icmp port-unreachable
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ reject type 0 code 3 ]
> netdev ip6 saddr ::1 reject
= ip6 saddr ::1 reject with icmpv6 port-unreachable
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ cmp eq reg 1 0x00000000 0x00000000 0x00000000 0x01000000 ]
. [ reject type 0 code 4 ]
> netdev vlan id 5 reject
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000500 ]
. [ reject type 2 code 1 ]
> netdev vlan id 5 ip saddr 1.2.3.4 reject
= vlan id 5 ip saddr 1.2.3.4 reject with icmp port-unreachable
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000081 ]
. [ payload load 2b @ link header + 14 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ff0f ) ^ 0x00000000 ]
. [ cmp eq reg 1 0x00000500 ]
. [ payload load 2b @ link header + 16 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ reject type 0 code 3 ]
> netdev mark 5 reject with tcp reset
= meta l4proto tcp meta mark 0x00000005 reject with tcp reset
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load mark => reg 1 ]
. [ cmp eq reg 1 0x00000005 ]
. [ reject type 1 code 0 ]
> netdev meta protocol ip reject with icmp host-unreachable
= reject with icmp host-unreachable
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ reject type 0 code 1 ]
> netdev meta protocol ip6 reject with icmpv6 no-route
= reject with icmpv6 no-route
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ reject type 0 code 0 ]
> netdev meta protocol ip reject with icmpx no-route
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ reject type 2 code 0 ]
> netdev ether type ip reject with icmpx admin-prohibited
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ reject type 2 code 3 ]
> netdev ip protocol tcp reject with tcp reset
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ reject type 1 code 0 ]
> netdev meta l4proto tcp reject with tcp reset
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ reject type 1 code 0 ]
> netdev tcp dport 22 reject with tcp reset
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ reject type 1 code 0 ]
> netdev log prefix "x"
. [ log prefix x ]
> netdev log level audit
. [ log level 8 ]
> netdev queue num 1
. [ queue num 1 ]
~ kernel
> netdev limit rate 10/second
. [ limit rate 10/second burst 5 type packets flags 0x0 ]
> netdev counter name cnt
= counter name "cnt"
. [ objref type 1 name cnt ]
> netdev notrack
. [ notrack ]
> netdev synproxy mss 5
. [ synproxy mss 5 wscale 0 ]
~ kernel
> netdev quota 5 bytes
. [ quota bytes 5 consumed 0 flags 0 ]
> netdev ct count 5
. [ connlimit count 5 flags 0 ]
~ kernel
> netdev meta pkttype broadcast drop
. [ meta load pkttype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ immediate reg 0 drop ]
> arp reject
! refused
> arp log prefix "x"
. [ log prefix x ]
> arp counter
. [ counter pkts 0 bytes 0 ]
> arp limit rate 5/second accept
. [ limit rate 5/second burst 5 type packets flags 0x0 ]
. [ immediate reg 0 accept ]
> arp queue num 1
. [ queue num 1 ]
~ kernel
> arp notrack
. [ notrack ]
> arp counter name cnt
= counter name "cnt"
. [ objref type 1 name cnt ]
> arp drop
. [ immediate reg 0 drop ]
> arp jump other
. [ immediate reg 0 jump -> other ]
> arp quota 5 mbytes
. [ quota bytes 5242880 consumed 0 flags 0 ]
# An update's own expiry means nothing, as ever.
@ set dyn { type ipv4_addr; flags dynamic,timeout; }
> ip update @dyn { ip saddr expires 5s }
= update @dyn { ip saddr }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset update reg_key 1 set dyn ]
> ip add @dyn { ip saddr timeout 5s expires 3s }
= add @dyn { ip saddr timeout 5s }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set dyn timeout 5000ms ]
