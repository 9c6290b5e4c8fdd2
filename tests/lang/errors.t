# Mistakes people make, and what is said of them.
@ set x { type ipv4_addr; flags dynamic; }
> ip tcp dprot 22 accept
! tcp: unknown field 'dprot', did you mean 'dport'?
> ip tcp port 22 accept
! tcp: unknown field 'port', did you mean 'sport'?
> ip tcp dport 22 acept
! syntax error, unexpected 'acept', expected a statement, end of line, 'comment' or ','; did you mean 'accept'?
> ip tcp dport 22 DROP
! syntax error, unexpected 'DROP', expected a statement, end of line, 'comment' or ','; did you mean 'drop'?
> ip tcp dport 22 deny
! syntax error, unexpected 'deny', expected a statement, end of line, 'comment' or ','; did you mean 'drop'?
> ip tcp dport ssh2 accept
! 'ssh2' is not a known service and no port number
> ip tcp dport 70000
! Value 70000 exceeds valid range 0-65535
> ip tcp dport -1
! syntax error, unexpected '-', expected a value, 'set', 'vmap', '{' or '@'
> ip tcp dport 22, 80 accept
! values of type internet network service cannot be joined by commas; write a set: { …, … }
> ip tcp dport 22 80 accept
! syntax error, unexpected '80', expected a statement, end of line, 'comment' or ','
> ip tcp dport {22 80} accept
! syntax error, unexpected '80', expected a statement, end of line, 'comment', '}' or ','
> ip tcp dport {22, 80 accept
! syntax error, unexpected 'accept', expected a statement, end of line, 'comment', '}' or ','
> ip tcp dport (22, 80) accept
! syntax error, unexpected ',', expected an operator or ')'
> ip tcp dport [22, 80] accept
! syntax error, unexpected ',', expected an operator or ']'
> ip tcp dport 80-22 accept
! Range has zero or negative size
> ip tcp dport 22:80 accept
! '22:80' is not a known service and no port number
> ip tcp dport = 22 accept
! syntax error, unexpected '=', expected a value, 'set', 'vmap', '{' or '@'; did you mean '=='?
> ip tcp dport == accept
! 'accept' is not a known service and no port number
> ip tcp dport ! 22 accept
! negation (!) can only be used with singleton bitmask values; what is not equal is written !=
> ip tcp dport not 22 accept
! negation (!) can only be used with singleton bitmask values; what is not equal is written !=
> ip tcp dport <> 22
! syntax error, unexpected '>', expected a value, '{' or '@'
> ip tcp dport in { 22 } accept
! syntax error, unexpected '{', expected a statement, end of line, 'comment' or ','
> ip tcp dport any
! 'any' is not a known service and no port number
> ip tcp accept
! tcp: unknown field 'accept'
> ip tcp
! syntax error, unexpected newline, expected a field of tcp
> ip dport 22 accept
! syntax error, unexpected 'dport', expected a statement
> ip port 22 accept
! syntax error, unexpected 'port', expected a statement
> ip tpc dport 22 accept
! syntax error, unexpected 'tpc', expected a statement; did you mean 'tcp'?
> ip udp dport domain-name accept
! 'domain-name' is not a known service and no port number
> ip ip adress 1.2.3.4
! ip: unknown field 'adress', did you mean 'saddr'?
> ip ip addr 1.2.3.4 drop
! ip: unknown field 'addr', did you mean 'saddr'?
> ip ip src 1.2.3.4 drop
! ip: unknown field 'src', did you mean 'saddr'?
> ip ip source 1.2.3.4 drop
! ip: unknown field 'source', did you mean 'saddr'?
> ip ip sadr 1.2.3.4 drop
! ip: unknown field 'sadr', did you mean 'saddr'?
> ip ip saddr 1.2.3 drop
! '1.2.3' is not a valid IPv4 address
> ip ip saddr 10/8 drop
! '10' is not a valid IPv4 address
> ip6 ip6 saddr 0/0 drop
! '0' is not a valid IPv6 address
> ip ip saddr 1.2.3.256 drop
! '1.2.3.256' is not a valid IPv4 address
> ip ip saddr 1.2.3.4/33 drop
! Prefix length 33 is invalid for type of 32 bits width
> ip ip saddr 1.2.3.4/255.255.255.0 drop
! ipv4_addr has no flags: write a mask as SELECTOR & MASK == VALUE
> ip ip saddr 1.2.3.4/ drop
! ipv4_addr has no flags: write a mask as SELECTOR & MASK == VALUE
> ip ip saddr 1.2.3.4-1.2.3.1 drop
! Range has zero or negative size
> ip ip saddr 1.2.3.4-5 drop
! '5' is not a valid IPv4 address
> ip ip saddr 1.2.3.* drop
! syntax error, unexpected '*', expected a value
> ip ip saddr 1.2.3.4 1.2.3.5 drop
! syntax error, unexpected '1.2.3.5', expected a statement, end of line, 'comment' or ','
> ip ip saddr not 1.2.3.4 drop
! negation (!) can only be used with singleton bitmask values; what is not equal is written !=
> ip ip saddr @blacklist drop
! No such file or directory: table ip 't' has no set 'blacklist'
> ip ip saddr $blocked drop
! unknown identifier 'blocked'
> ip ip saddr { } drop
! syntax error, unexpected '}', expected a value, end of line, '{' or '*'
> ip ip saddr { 1.2.3.4, } drop extra
! syntax error, unexpected 'extra', expected a statement, end of line or 'comment'
> ip ip saddr { 1.2.3.4; 1.2.3.5 } drop
! syntax error, unexpected ';', expected a statement, end of line, 'comment', '}' or ','
! syntax error, unexpected '1.2.3.5', expected a name; names do not begin with a digit
! syntax error, unexpected '}', expected a name
> ip ip saddr 1.2.3.4 and ip daddr 1.2.3.5 drop
! syntax error, unexpected 'daddr', expected a statement, end of line, 'comment' or ','
> ip ip saddr 1.2.3.4 && tcp dport 22 drop
! syntax error, unexpected '&', expected a value
> ip ip protocol tpc
! 'tpc' is not a valid Internet protocol, did you mean 'tcp'?
> ip ip protocol 300
! Value 300 exceeds valid range 0-255
> ip ip protocol tcp udp dport 53
! conflicting protocols specified: tcp vs. udp
> ip ip protocol tcp, udp
! values of type Internet protocol cannot be joined by commas; write a set: { …, … }
> ip ip ttl 256
! Value 256 exceeds valid range 0-255
> ip ip dscp af99
! 'af99' is not a valid Differentiated Services Code Point
> ip ip dscp 64
! Value 64 exceeds valid range 0-63
> ip ip version five
! 'five' is not a valid integer
> ip ip6 saddr 1.2.3.4
! conflicting protocols specified: ip vs. ip6
> ip ip6 saddr ::1
! conflicting protocols specified: ip vs. ip6
> ip6 ip saddr 1.2.3.4
! conflicting protocols specified: ip6 vs. ip
> ip6 ip6 saddr fe80::1::2
! syntax error, unexpected '::2', expected a statement, end of line, 'comment' or ','
> ip6 ip6 saddr fe80::1/129
! the prefix length 129 is longer than any address
> ip6 ip6 saddr fe80::1%eth0
! syntax error, unexpected '%', expected a statement, end of line, 'comment' or ','
> ip icmp type ping
! 'ping' is not a valid ICMP type, did you mean 'echo-request'?
> ip icmp type echo
! 'echo' is not a valid ICMP type, did you mean 'echo-request'?
> ip icmp echo-request
! icmp: unknown field 'echo-request'
> ip icmp type echo-request,echo-reply
! values of type ICMP type cannot be joined by commas; write a set: { …, … }
> ip icmp code 300
! Value 300 exceeds valid range 0-255
> ip iff lo accept
! syntax error, unexpected 'iff', expected a statement; did you mean 'iif'?
> ip iif eth99 accept
! Interface 'eth99' does not exist; iifname and oifname match the name of one that comes later
> ip iif == accept
! Interface 'accept' does not exist; iifname and oifname match the name of one that comes later
> ip iifname averyveryverylongname accept
! String 'averyveryverylongname' exceeds maximum length of 15
> ip iifname eth0 eth1 accept
! syntax error, unexpected 'eth1', expected a statement, end of line, 'comment' or ','
> ip in lo accept
! syntax error, unexpected 'in', expected a statement; did you mean 'iifname'?
> ip interface lo accept
! syntax error, unexpected 'interface', expected a statement; did you mean 'iif'?
> ip -i lo accept
! syntax error, unexpected '-', expected a statement; rules have no options as those of iptables do, matches follow each other: tcp dport 22 accept
> ip -p tcp --dport 22 -j ACCEPT
! syntax error, unexpected '-', expected a statement; rules have no options as those of iptables do, matches follow each other: tcp dport 22 accept
> ip -s 1.2.3.4 drop
! syntax error, unexpected '-', expected a statement; rules have no options as those of iptables do, matches follow each other: tcp dport 22 accept
> ip ct state NEW accept
! 'NEW' is not a valid conntrack state, did you mean 'new'?
> ip ct state new,establised accept
! 'establised' is not a valid conntrack state, did you mean 'established'?
> ip ct state new established accept
! syntax error, unexpected 'established', expected a statement, end of line, 'comment' or ','
> ip ct status established
! 'established' is not a valid conntrack status
> ip ct mark abc
! 'abc' is not a valid packet mark
> ip ct mark 0x100000000
! Value 4294967296 exceeds valid range 0-4294967295
> ip ct stat new
! ct: unknown key 'stat', did you mean 'state'?
> ip state new accept
! syntax error, unexpected 'state', expected a statement; did you mean 'ct'?
> ip ct
! syntax error, unexpected newline, expected a key of ct
> ip ct state
! syntax error, unexpected newline, expected a value, 'set', 'vmap', '{' or '@'
> ip meta
! syntax error, unexpected newline, expected a key of meta
> ip meta mark
! syntax error, unexpected newline, expected a value, 'set', 'vmap', '{' or '@'
> ip meta makr 1
! meta: unknown key 'makr', did you mean 'mark'?
> ip meta mark set
! syntax error, unexpected newline, expected a value
> ip meta mark == 1 set 2
! syntax error, unexpected '2', expected 'add', 'delete' or 'update'
> ip meta length abc
! 'abc' is not a valid integer
> ip meta skuid nosuchuser
! User 'nosuchuser' does not exist
> ip meta skgid nosuchgroup
! Group 'nosuchgroup' does not exist
> ip meta hour 25:00
! '25:00' is not a valid hour of the day, expected "HH:MM[:SS]"
> ip meta hour "1:2:3:4"
! '1:2:3:4' is not a valid hour of the day, expected "HH:MM[:SS]"
> ip meta day Moonday
! 'Moonday' is not a valid Day of week of packet reception, did you mean 'Monday'?
> ip meta time yesterday
! 'yesterday' is not a valid date, expected "YYYY-MM-DD [HH:MM[:SS]]" or a UNIX timestamp
> ip meta pkttype multi
! 'multi' is not a valid packet type, did you mean 'multicast'?
> ip meta cpu 99999999999
! Value 99999999999 exceeds valid range 0-4294967295
> ip meta l4proto { tcp, udpp }
! 'udpp' is not a valid Internet protocol, did you mean 'udp'?
> ip meta nfproto ipv5
! meta nfproto is only useful in the inet family
> ip accept drop
! Statement after terminal statement has no effect
> ip drop accept
! Statement after terminal statement has no effect
> ip accept counter
! Statement after terminal statement has no effect
> ip jump
! syntax error, unexpected newline, expected a name or '{'
> ip jump nochain extra
! syntax error, unexpected 'extra', expected a statement, end of line or 'comment'
> ip goto
! syntax error, unexpected newline, expected a name or '{'
> ip return now
! syntax error, unexpected 'now', expected a statement, end of line or 'comment'
> ip counter packets
! syntax error, unexpected newline, expected a number
> ip counter packets x
! syntax error, unexpected 'x', expected a number
> ip counters
! syntax error, unexpected 'counters', expected a statement; did you mean 'counter'?
> ip log prefx "a"
! syntax error, unexpected 'prefx', expected a statement, end of line or 'comment'; did you mean 'prefix'?
> ip log prefix
! syntax error, unexpected newline, expected a string
> ip log prefix a b
! syntax error, unexpected 'b', expected a statement, end of line or 'comment'
> ip log prefix "unterminated
! syntax error, the string has no closing quote
> ip log level 9
! level: unknown word '9'
> ip log level loud
! level: unknown word 'loud'
> ip log group 1 level info
! level and group are mutually exclusive
> ip log flags tcp
! syntax error, unexpected newline, expected a word of 'flags tcp'
> ip limit 5/second
! limit: unexpected '5', expected 'rate'
> ip limit rate 5
! syntax error, unexpected newline, expected '/'
> ip limit rate 5/sec
! unknown unit of time 'sec', expected second, minute, hour, day or week
> ip limit rate 5/fortnight
! unknown unit of time 'fortnight', expected second, minute, hour, day or week
> ip limit rate five/second
! limit: unexpected 'five/second', expected a rate like 10/second
> ip limit rate 5/second burst
! syntax error, unexpected newline, expected a number
> ip limit rate 5/second burst 10 bytes
! a limit of packets needs a burst of packets
> ip limit rate over
! limit: unexpected newline, expected a rate like 10/second
> ip quota 5
! a quota is an amount of bytes, kbytes or mbytes
> ip quota 5 megabytes
! syntax error, unexpected 'megabytes', expected a statement, end of line or 'comment'
> ip quota over 5 mbit
! syntax error, unexpected 'mbit', expected a statement, end of line or 'comment'
> ip reject with
! syntax error, unexpected 'with', expected a statement, end of line or 'comment'
> ip reject with tcp-reset
! syntax error, unexpected 'with', expected a statement, end of line or 'comment'
> ip reject with icmp host-unreach
! 'host-unreach' is not a valid icmp code, did you mean 'host-unreachable'?
> ip reject with icmpv6 no-route
! conflicting protocols specified: ip vs ip6
> ip reject with icmpx port-unreachable
! abstracted ICMP unreachable not supported
> ip reject tcp
! syntax error, unexpected newline, expected a field of tcp
> ip dnat to
! dnat: unexpected newline, expected an expression
> ip dnat to 1.2.3.4:99999
! transport protocol mapping is only valid after transport protocol match
> ip dnat to 1.2.3.4:80
! transport protocol mapping is only valid after transport protocol match
> ip dnat to :80
! transport protocol mapping is only valid after transport protocol match
> ip masquerade to 1.2.3.4
! transport protocol mapping is only valid after transport protocol match
> ip masquerade random2
! syntax error, unexpected 'random2', expected a statement, end of line or 'comment'; did you mean 'random'?
> ip redirect 8080
! syntax error, unexpected '8080', expected a statement, end of line or 'comment'
> ip redirect to 1.2.3.4:80
! redirect takes a port only, the address is this host's
> ip redirect to 8080
! transport protocol mapping is only valid after transport protocol match
> ip queue num 70000
! Value 70000 exceeds valid range 0-65535
> ip queue num 3-1
! Range has zero or negative size
> ip queue num 1 pass
! syntax error, unexpected 'pass', expected a statement, end of line or 'comment'; did you mean 'accept'?
> ip queue to 1-3 fanuot
! syntax error, unexpected 'fanuot', expected a statement, end of line or 'comment'
> ip notrack now
! syntax error, unexpected 'now', expected a statement, end of line or 'comment'
> ip dup 1.2.3.4
! dup: unexpected '1.2.3.4', expected 'to'
> ip fwd to lo
! fwd works in tables of family netdev only
> ip tproxy to :80
! Transparent proxy support requires transport protocol match
> ip synproxy mss
! syntax error, unexpected newline, expected a number
> ip tcp flags sync
! 'sync' is not a valid TCP flag, did you mean 'syn'?
> ip tcp flags syn/ack
! 'syn/ack' is not a valid TCP flag
> ip tcp flags & syn
! syntax error, unexpected newline, expected an operator, a comparison, a value, 'vmap', '{', '.' or '@'
> ip tcp flags syn ack
! syntax error, unexpected 'ack', expected a statement, end of line, 'comment' or ','
> ip tcp flags == (syn
! syntax error, unexpected newline, expected an operator or ')'
> ip tcp option mss 1400
! Value 1400 exceeds valid range 0-1
> ip tcp option maxseg size
! syntax error, unexpected newline, expected a value, 'set', 'vmap', '{' or '@'
> ip tcp option maxseg
! syntax error, unexpected newline, expected a value, 'set', 'vmap', '{' or '@'
> ip tcp option foo exists
! syntax error, unexpected 'foo', expected a number
> ip tcp option maxseg size set 70000
! Value 70000 exceeds valid range 0-65535
> ip ip option lsrr
! syntax error, unexpected newline, expected a value, 'set', 'vmap', '{' or '@'
> ip udp flags syn
! udp: unknown field 'flags'
> ip vlan id 5000
! Value 5000 exceeds valid range 0-4095
> ip ether saddr 00:11:22:33:44
! syntax error, unexpected ':', expected a statement, end of line, 'comment' or ','
> ip ether saddr 00-11-22-33-44-55
! syntax error, unexpected '-', expected a statement; rules have no options as those of iptables do, matches follow each other: tcp dport 22 accept
> ip ether type ipv4
! 'ipv4' is not a valid Ethernet protocol, did you mean 'ip'?
> arp arp operation ask
! 'ask' is not a valid ARP operation
> arp arp saddr 1.2.3.4
! arp: unknown field 'saddr'
> arp ip saddr 1.2.3.4
! conflicting protocols specified: arp vs. ip
> arp tcp dport 22
! conflicting protocols specified: arp vs. tcp
> ip fib saddr
! syntax error, unexpected newline, expected a key of fib
> ip fib saddr oiff
! fib: unknown key 'oiff', did you mean 'oif'?
> ip fib oif
! syntax error, unexpected newline, expected a key of fib
> ip fib saddr type locale
! 'locale' is not a valid fib address type, did you mean 'local'?
> ip fib saddr . daddr type local
! fib: saddr and daddr are mutually exclusive
> ip numgen inc
! numgen: unexpected newline, expected 'mod'
> ip numgen rand mod 2
! numgen: unknown word 'rand'
> ip jhash ip saddr
! jhash: unexpected newline, expected 'mod'
> ip jhash mod 2
! jhash: unexpected '2', expected 'mod'
> ip socket transparant 1
! socket: unknown key 'transparant', did you mean 'transparent'?
> ip osf os "Linux"
! osf: unknown key 'os'
> ip rt classid nosuch
! 'nosuch' is not a valid routing realm
> ip ipsec in
! syntax error, unexpected newline, expected a key of ipsec
> ip ipsec up reqid 1
! syntax error, unexpected 'reqid', expected a statement, end of line, 'comment' or ','
> ip tcp dport vmap { 22 accept }
! syntax error, unexpected 'accept', expected a statement, end of line, 'comment', '}' or ','
> ip tcp dport vmap { 22 : acept }
! a netfilter verdict cannot be written as 'acept'
> ip tcp dport vmap { 22 : accept, 22 : drop, }x
! syntax error, unexpected 'x', expected a statement, end of line or 'comment'
> ip tcp dport map { 22 : 1 }
! syntax error, unexpected '{', expected a statement, end of line, 'comment' or ','
> ip meta mark set tcp dport map { 22 : x }
! 'x' is not a valid packet mark
> ip ip saddr . tcp dport { 1.2.3.4 . ssh . 5 } accept
! expected a concatenation of (IPv4 address, internet network service): 2 parts, not 3
> ip ip saddr . tcp dport { 1.2.3.4 } accept
! invalid data type, expected concatenation of (IPv4 address, internet network service)
> ip ip saddr . tcp dport 1.2.3.4 . 22 accept
! Use concatenations with sets and maps, not singleton values
> ip ip saddr . tcp dport == { 22 . 1.2.3.4 }
! '22' is not a valid IPv4 address
> ip add @nosuch { ip saddr }
! No such file or directory: table ip 't' has no set 'nosuch'
> ip add { ip saddr } @x
! syntax error, unexpected '{', expected '@'
> ip update @x ip saddr
! syntax error, unexpected 'ip', expected '{'
> ip ct helper set "nosuch" extra
! syntax error, unexpected 'extra', expected a statement, end of line, 'map', 'comment' or ','
> ip counter name
! syntax error, unexpected newline, expected a value
> ip comment
! syntax error, unexpected 'comment', expected a statement
> ip tcp dport 22 accept comment
! syntax error, unexpected newline, expected a value
> ip comment "a" accept
! syntax error, unexpected 'comment', expected a statement
> ip tcp dport 22 accept;;drop extra
! syntax error, unexpected newline, expected a statement
> ip @th,0,16
! syntax error, unexpected newline, expected a value, 'set', 'vmap', '{' or '@'
> ip @th,0 22
! @: unexpected '22', expected ','
> ip @xx,0,16 22
! @: unknown word 'xx'
> ip @th,0,999 22
! the number 999 is out of range, 1 to 128 are possible
> ip tcp dport 0x
! '0x' is not a known service and no port number
> ip tcp dport 22.5
! '22.5' is not a known service and no port number
> ip tcp dport "22
! syntax error, the string has no closing quote
> ip (tcp dport 22) accept
! syntax error, unexpected '22', expected an operator or ')'
> ip if tcp dport 22 accept
! syntax error, unexpected 'if', expected a statement; did you mean 'iif'?
> ip allow tcp dport 22
! syntax error, unexpected 'allow', expected a statement; did you mean 'accept'?
> ip block
! syntax error, unexpected 'block', expected a statement; did you mean 'drop'?
> ip pass
! syntax error, unexpected 'pass', expected a statement; did you mean 'accept'?
> ip ACCEPT
! syntax error, unexpected 'ACCEPT', expected a statement; did you mean 'accept'?
> ip forward
! syntax error, unexpected 'forward', expected a statement
> ip ct count 5 over
! syntax error, unexpected 'over', expected a statement, end of line or 'comment'; did you mean 'over'?
> ip ct count over x
! ct count: unexpected 'x', expected a number
> ip ip length > 65536
! Value 65536 exceeds valid range 0-65535
> ip ip saddr != != 1.2.3.4
! syntax error, unexpected '!=', expected a value, '{' or '@'
> ip ip saddr & 255.255.255.0
! syntax error, unexpected newline, expected an operator, a comparison, a value, 'vmap', '{', '.' or '@'
> ip ip saddr 10.0.0.0/8 & 5
! syntax error, unexpected '&', expected a statement, end of line, 'comment' or '.'
> ip ip saddr / 8 == 1
! syntax error, unexpected '/', expected a value, 'set', 'vmap', '{' or '@'
> ip tcp sport < tcp dport
! (<) compares with constants alone; what the packet has on both sides can be equal (==) or not (!=)
> ip ip saddr == tcp dport
! both sides must be as wide as each other: 32 and 16 bits
> ip limit rate 0/second
! limit rate must be > 0
# Packets in tunnels.
> inet vxlan vni 5
! vxlan: the rule must ask for its udp packets first, as 'udp dport 4789' does
> inet geneve ip saddr 1.2.3.4
! geneve: the rule must ask for its udp packets first, as 'udp dport 6081' does
> inet tcp dport 4789 vxlan ip saddr 1.2.3.4
! vxlan: the rule must ask for its udp packets first, as 'udp dport 4789' does
> inet udp dport 4789 vxlan geneve vni 5
! vxlan: the kernel looks into one tunnel, not into one within it
> inet udp dport 4789 vxlan tcp option maxseg size 5
! vxlan: of the packet within, only headers can be read, and 'meta protocol' and 'meta l4proto'
> inet gre ether saddr 00:11:22:33:44:55
! gre: the packet within has no ether header, it begins with that of IP
> inet udp dport 4789 vxlan vnii 5
! vxlan: unknown field 'vnii', did you mean 'vni'?
> inet udp dport 4789 vxlan ip saddr set 1.2.3.4
! this cannot be set
> inet udp dport 4789 vxlan ip saddr 1.2.3.4 vxlan ip6 saddr ::1
! conflicting protocols specified: ip vs. ip6
> inet gretap
! syntax error, unexpected newline, expected a key of gretap
> ip meta mark >> 0 == 1
! the kernel shifts by 1 to 31 bits at once
> ip6 ip6 saddr >> 64 == ::1
! the kernel shifts by 1 to 31 bits at once
