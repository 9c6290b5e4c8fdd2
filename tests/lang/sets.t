# Set references, anonymous sets, concatenations, updates and meters
@ set s4 { type ipv4_addr; }
@ set s4t { type ipv4_addr; flags timeout; timeout 1m; }
@ set s4d { type ipv4_addr; flags dynamic,timeout; timeout 5m; }
@ set s6 { type ipv6_addr; }
@ set s46 { type ipv4_addr . inet_service; flags dynamic; }
@ set i4 { type ipv4_addr; flags interval; }
@ set ci { type ipv4_addr . inet_service; flags interval; }
@ map m4 { type ipv4_addr : ipv4_addr; flags dynamic; }
@ map mv { type ipv4_addr : verdict; }
@ map mcat { type ipv4_addr . inet_service : ipv4_addr . inet_service; flags dynamic; }
@ set ty { typeof ip saddr . tcp dport; }
@ set ifp { type ifname . inet_service; }
@ set mk { type mark; flags dynamic; }
@ set cnt { type ipv4_addr; counter; flags dynamic; }
@ set eth { type ether_addr; flags dynamic; }
@ map mm { type ipv4_addr : mark; flags dynamic; }
@ set svc { type inet_proto . inet_service; }
@ map vmp { type ipv4_addr . inet_service : verdict; flags interval; }
> ip ip saddr @s4
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set s4 ]
> ip ip saddr != @s4
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set s4 0x1 ]
> ip ip saddr @s6
! refused
> ip ip saddr . tcp dport @s46
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set s46 ]
> ip ip saddr . tcp dport != @s46
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set s46 0x1 ]
> ip ip saddr . udp dport @s46
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set s46 ]
> ip ip saddr . tcp dport @ty
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set ty ]
> ip ip saddr . tcp dport @ci
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set ci ]
> ip ip saddr @s46
! refused
> ip ip saddr . ip daddr @s46
! refused
> ip tcp dport @s4
! refused
> ip iifname . tcp dport @ifp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load iifname => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 2 ]
. [ lookup reg 1 set ifp ]
> ip meta l4proto . th dport @svc
. [ meta load l4proto => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set svc ]
> ip ip protocol . th dport @svc
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set svc ]
> ip ip saddr . tcp dport vmap @vmp
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set vmp dreg 0 ]
> ip ip saddr @i4 drop
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set i4 ]
. [ immediate reg 0 drop ]
> ip ip saddr vmap @mv
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set mv dreg 0 ]
> ip ip saddr vmap @s4
! refused
> ip ip saddr @mv
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set mv ]
> ip ip saddr @m4
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set m4 ]
> ip ip saddr map @m4
! refused
> ip meta mark set ip saddr map @mm
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set mm dreg 1 ]
. [ meta set mark with reg 1 ]
> ip meta mark set ip saddr map @m4
! refused
> ip ip daddr set ip saddr map @m4
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set m4 dreg 1 ]
. [ payload write reg 1 => 4b @ network header + 16 csum_type 1 csum_off 10 csum_flags 0x1 ]
> ip meta mark @mk
. [ meta load mark => reg 1 ]
. [ lookup reg 1 set mk ]
> ip ether saddr @eth
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ lookup reg 1 set eth ]
> ip @s4
! refused
> ip @s4 accept
! refused
> ip ip saddr { @s4 }
! refused
> ip ip saddr . tcp dport . ip daddr @s46
! refused
> ip ip daddr . tcp dport @s46 accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set s46 ]
. [ immediate reg 0 accept ]
> ip meta mark & 0xff @mk
= meta mark & 0x000000ff == @mk
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ lookup reg 1 set mk ]
> ip ip saddr & 255.255.255.0 @s4
= ip saddr & 255.255.255.0 == @s4
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffffff ) ^ 0x00000000 ]
. [ lookup reg 1 set s4 ]
> ip ip saddr and 255.255.0.0 @s4 drop
= ip saddr & 255.255.0.0 == @s4 drop
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ffff ) ^ 0x00000000 ]
. [ lookup reg 1 set s4 ]
. [ immediate reg 0 drop ]
> ip add @s4 { ip saddr }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set s4 ]
> ip update @s4 { ip saddr }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset update reg_key 1 set s4 ]
> ip delete @s4 { ip saddr }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset delete reg_key 1 set s4 ]
> ip set add ip saddr @s4
= add @s4 { ip saddr }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set s4 ]
> ip set update ip saddr @s4d
= update @s4d { ip saddr }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset update reg_key 1 set s4d ]
> ip set delete ip saddr @s4
= delete @s4 { ip saddr }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset delete reg_key 1 set s4 ]
> ip add @s4d { ip saddr timeout 30s }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set s4d timeout 30000ms ]
> ip update @s4d { ip saddr timeout 1h }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset update reg_key 1 set s4d timeout 3600000ms ]
> ip add @s4d { ip saddr timeout 30s counter }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set s4d timeout 30000ms expr [ counter pkts 0 bytes 0 ] ]
> ip update @s4d { ip saddr limit rate 10/second }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset update reg_key 1 set s4d expr [ limit rate 10/second burst 5 type packets flags 0x0 ] ]
> ip add @s4d { ip saddr limit rate over 10/minute burst 5 packets } drop
= add @s4d { ip saddr limit rate over 10/minute } drop
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set s4d expr [ limit rate 10/minute burst 5 type packets flags 0x1 ] ]
. [ immediate reg 0 drop ]
> ip add @cnt { ip saddr }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set cnt ]
> ip add @s4d { ip saddr ct count over 5 } drop
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set s4d expr [ connlimit count 5 flags 1 ] ]
. [ immediate reg 0 drop ]
~ kernel
> ip add @s4d { ip saddr quota over 100 mbytes }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set s4d expr [ quota bytes 104857600 consumed 0 flags 1 ] ]
> ip add @s4d { ip saddr counter limit rate 1/second }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set s4d expr [ counter pkts 0 bytes 0 ] expr [ limit rate 1/second burst 5 type packets flags 0x0 ] ]
> ip add @s46 { ip saddr . tcp dport }
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ dynset add reg_key 1 set s46 ]
> ip update @s46 { ip saddr . tcp dport counter }
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ dynset update reg_key 1 set s46 expr [ counter pkts 0 bytes 0 ] ]
> ip add @s4 { ip6 saddr }
! refused
> ip add @s4 { tcp dport }
! refused
> ip add @nosuch { ip saddr }
! refused
> ip add @mk { meta mark }
. [ meta load mark => reg 1 ]
. [ dynset add reg_key 1 set mk ]
> ip add @mk { meta mark & 0xff }
= add @mk { meta mark & 0x000000ff }
. [ meta load mark => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x000000ff ) ^ 0x00000000 ]
. [ dynset add reg_key 1 set mk ]
> ip add @eth { ether saddr }
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ dynset add reg_key 1 set eth ]
> ip add @s4 { ip saddr and 255.255.255.0 }
= add @s4 { ip saddr & 255.255.255.0 }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffffff ) ^ 0x00000000 ]
. [ dynset add reg_key 1 set s4 ]
> ip add @s4d { ip saddr & 255.255.0.0 timeout 5s }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x0000ffff ) ^ 0x00000000 ]
. [ dynset add reg_key 1 set s4d timeout 5000ms ]
> ip add @m4 { ip saddr : ip daddr }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 4b @ network header + 16 => reg 2 ]
. [ dynset add reg_key 1 set m4 sreg_data 2 ]
> ip update @m4 { ip saddr : 10.0.0.1 }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ immediate reg 2 0x0100000a ]
. [ dynset update reg_key 1 set m4 sreg_data 2 ]
> ip delete @m4 { ip saddr : ip daddr }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 4b @ network header + 16 => reg 2 ]
. [ dynset delete reg_key 1 set m4 sreg_data 2 ]
> ip add @mcat { ip saddr . tcp dport : ip daddr . tcp sport }
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ payload load 4b @ network header + 16 => reg 2 ]
. [ payload load 2b @ transport header + 0 => reg 13 ]
. [ dynset add reg_key 1 set mcat sreg_data 2 ]
> ip update @mm { ip saddr : meta mark }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ meta load mark => reg 2 ]
. [ dynset update reg_key 1 set mm sreg_data 2 ]
> ip update @mm { ip saddr timeout 5s : 0x10 }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ immediate reg 2 0x00000010 ]
. [ dynset update reg_key 1 set mm sreg_data 2 timeout 5000ms ]
~ kernel
> ip add @mm { ip saddr : 5 }
= add @mm { ip saddr : 0x00000005 }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ immediate reg 2 0x00000005 ]
. [ dynset add reg_key 1 set mm sreg_data 2 ]
> ip add @m4 { ip saddr }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set m4 ]
~ kernel
> ip add @s4 { ip saddr : ip daddr }
! refused
> ip add @mv { ip saddr : accept }
! refused
> ip update @m4 { ip saddr timeout 5m : ip daddr }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 4b @ network header + 16 => reg 2 ]
. [ dynset update reg_key 1 set m4 sreg_data 2 timeout 300000ms ]
~ kernel
> ip tcp dport 22 ct state new add @s4d { ip saddr timeout 60s } accept
= tcp dport 22 ct state new add @s4d { ip saddr timeout 1m } accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000008 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set s4d timeout 60000ms ]
. [ immediate reg 0 accept ]
> ip add @s4 { ip saddr } add @s4d { ip daddr }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set s4 ]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ dynset add reg_key 1 set s4d ]
> ip add @s4
! refused
> ip add @s4 { }
! refused
> ip add @s4 { ip saddr, ip daddr }
! refused
> ip add @s4d { ip saddr timeout foo }
! refused
> ip set add ip saddr timeout 5s @s4d
= add @s4d { ip saddr timeout 5s }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set s4d timeout 5000ms ]
> ip set update ip saddr . tcp dport @s46
= update @s46 { ip saddr . tcp dport }
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ dynset update reg_key 1 set s46 ]
> ip update @s4d { ip saddr counter packets 5 bytes 10 }
= update @s4d { ip saddr counter }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset update reg_key 1 set s4d expr [ counter pkts 5 bytes 10 ] ]
> ip add @i4 { ip saddr }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set i4 ]
~ kernel
> ip add @s4d { ip saddr comment "x" }
! refused
> ip meter m1 { ip saddr limit rate 10/second }
= meter m1 size 65535 { ip saddr limit rate 10/second }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set m1 expr [ limit rate 10/second burst 5 type packets flags 0x0 ] ]
> ip meter m2 { ip saddr timeout 10s limit rate over 10/second } drop
= meter m2 size 65535 { ip saddr timeout 10s limit rate over 10/second } drop
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset update reg_key 1 set m2 timeout 10000ms expr [ limit rate 10/second burst 5 type packets flags 0x1 ] ]
. [ immediate reg 0 drop ]
> ip meter m3 size 1024 { ip saddr counter }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set m3 expr [ counter pkts 0 bytes 0 ] ]
> ip meter m4x { ip saddr . tcp dport limit rate 1/minute burst 5 packets } accept
= meter m4x size 65535 { ip saddr . tcp dport limit rate 1/minute } accept
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ dynset add reg_key 1 set m4x expr [ limit rate 1/minute burst 5 type packets flags 0x0 ] ]
. [ immediate reg 0 accept ]
> ip meter m5 { ip saddr and 255.255.255.0 ct count over 4 } reject
= meter m5 size 65535 { ip saddr & 255.255.255.0 ct count over 4 } reject
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00ffffff ) ^ 0x00000000 ]
. [ dynset add reg_key 1 set m5 expr [ connlimit count 4 flags 1 ] ]
. [ reject type 0 code 3 ]
> ip meter m6 size 100 { tcp dport counter }
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ dynset add reg_key 1 set m6 expr [ counter pkts 0 bytes 0 ] ]
> ip meter m7 { iif . ip saddr timeout 60s limit rate 8/second } counter
= meter m7 size 65535 { iif . ip saddr timeout 1m limit rate 8/second } counter
. [ meta load iif => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ dynset update reg_key 1 set m7 timeout 60000ms expr [ limit rate 8/second burst 5 type packets flags 0x0 ] ]
. [ counter pkts 0 bytes 0 ]
> ip meter s4 { ip saddr counter }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set s4 expr [ counter pkts 0 bytes 0 ] ]
~ kernel
> ip meter { ip saddr counter }
! refused
> ip meter m9 { counter }
! refused
> ip flow table f1 { ip saddr limit rate 10/second }
= meter f1 size 65535 { ip saddr limit rate 10/second }
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set f1 expr [ limit rate 10/second burst 5 type packets flags 0x0 ] ]
> ip flow table f2 { ip saddr . tcp dport timeout 5s counter }
= meter f2 size 65535 { ip saddr . tcp dport timeout 5s counter }
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ dynset update reg_key 1 set f2 timeout 5000ms expr [ counter pkts 0 bytes 0 ] ]
> ip ct state new meter syn { ip saddr limit rate over 5/second burst 5 packets } drop
= ct state new meter syn size 65535 { ip saddr limit rate over 5/second } drop
. [ ct load state => reg 1 ]
. [ bitwise reg 1 = ( reg 1 & 0x00000008 ) ^ 0x00000000 ]
. [ cmp neq reg 1 0x00000000 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set syn expr [ limit rate 5/second burst 5 type packets flags 0x1 ] ]
. [ immediate reg 0 drop ]
> ip meter m10 { meta skuid limit rate 1 mbytes/second } accept
= meter m10 size 65535 { meta skuid limit rate 1 mbytes/second } accept
. [ meta load skuid => reg 1 ]
. [ dynset add reg_key 1 set m10 expr [ limit rate 1048576/second burst 0 type bytes flags 0x0 ] ]
. [ immediate reg 0 accept ]
> ip meter m11 { ether saddr timeout 5m quota over 1 mbytes } drop
= meter m11 size 65535 { ether saddr timeout 5m quota over 1 mbytes } drop
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ dynset update reg_key 1 set m11 timeout 300000ms expr [ quota bytes 1048576 consumed 0 flags 1 ] ]
. [ immediate reg 0 drop ]
> ip ip saddr { 1.1.1.1 } accept
= ip saddr 1.1.1.1 accept
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x01010101 ]
. [ immediate reg 0 accept ]
> ip ip saddr { 1.1.1.1, }
= ip saddr 1.1.1.1
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x01010101 ]
> ip ip saddr { 1.1.1.1 , 2.2.2.2 , 3.3.3.3 } drop
= ip saddr { 1.1.1.1, 2.2.2.2, 3.3.3.3 } drop
. __set%d t 3 size 3
. __set%d t 0
. element 01010101  : 0 [end]	element 02020202  : 0 [end]	element 03030303  : 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 drop ]
> ip ip saddr . tcp dport { 1.1.1.1 . 22 } accept
. __set%d t 3 size 1
. __set%d t 0
. element 01010101 00001600  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> ip ip saddr . tcp dport { 1.1.1.1 . 22, 2.2.2.2 . 23 }
. __set%d t 3 size 2
. __set%d t 0
. element 01010101 00001600  : 0 [end]	element 02020202 00001700  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr . tcp dport { 1.1.1.0/24 . 22 }
. __set%d t 87 size 1
. __set%d t 0
. element 00010101 00001600  - ff010101 00001600  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr . tcp dport { 1.1.1.1-1.1.1.5 . 22-25, 10.0.0.0/8 . 80 }
. __set%d t 87 size 2
. __set%d t 0
. element 01010101 00001600  - 05010101 00001900  : 0 [end]	element 0000000a 00005000  - ffffff0a 00005000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr . ip daddr . tcp sport . tcp dport { 1.1.1.1 . 2.2.2.2 . 3 . 4 }
. __set%d t 3 size 1
. __set%d t 0
. element 01010101 02020202 00000300 00000400  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 4b @ network header + 16 => reg 9 ]
. [ payload load 2b @ transport header + 0 => reg 10 ]
. [ payload load 2b @ transport header + 2 => reg 11 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr . meta iifname . tcp dport { 1.1.1.1 . "lo" . 22 }
= ip saddr . iifname . tcp dport { 1.1.1.1 . "lo" . 22 }
. __set%d t 3 size 1
. __set%d t 0
. element 01010101 00006f6c 00000000 00000000 00000000 00001600  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ meta load iifname => reg 9 ]
. [ payload load 2b @ transport header + 2 => reg 13 ]
. [ lookup reg 1 set __set%d ]
> ip iifname . oifname { lo . eth0, "eth0" . "lo" }
= iifname . oifname { "eth0" . "lo", "lo" . "eth0" }
. __set%d t 3 size 2
. __set%d t 0
. element 00006f6c 00000000 00000000 00000000 30687465 00000000 00000000 00000000  : 0 [end]	element 30687465 00000000 00000000 00000000 00006f6c 00000000 00000000 00000000  : 0 [end]
. [ meta load iifname => reg 1 ]
. [ meta load oifname => reg 2 ]
. [ lookup reg 1 set __set%d ]
> ip iifname . oifname { "eth*" . "lo" }
. __set%d t 87 size 1
. __set%d t 0
. element 00687465 00000000 00000000 00000000 00006f6c 00000000 00000000 00000000  - ff687465 ffffffff ffffffff ffffffff 00006f6c 00000000 00000000 00000000  : 0 [end]
. [ meta load iifname => reg 1 ]
. [ meta load oifname => reg 2 ]
. [ lookup reg 1 set __set%d ]
> ip iifname . oifname vmap { "lo" . "eth0" : accept, "eth0" . "lo" : jump other }
= iifname . oifname vmap { "eth0" . "lo" : jump other, "lo" . "eth0" : accept }
. __map%d t b size 2
. __map%d t 0
. element 00006f6c 00000000 00000000 00000000 30687465 00000000 00000000 00000000  : accept 0 [end]	element 30687465 00000000 00000000 00000000 00006f6c 00000000 00000000 00000000  : jump -> other 0 [end]
. [ meta load iifname => reg 1 ]
. [ meta load oifname => reg 2 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ip saddr . ip daddr vmap { 1.1.1.1 . 2.2.2.2 : accept, 1.1.1.2 . 10.0.0.0/8 : drop }
. __map%d t 8f size 2
. __map%d t 0
. element 01010101 02020202  - 01010101 02020202  : accept 0 [end]	element 02010101 0000000a  - 02010101 ffffff0a  : drop 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 4b @ network header + 16 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ip saddr . tcp dport vmap { 1.1.1.1 . 22 : accept, * : drop }
. __map%d t b size 2
. __map%d t 0
. element 01010101 00001600  : accept 0 [end]	element  : drop 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta mark . ct mark { 1 . 2, 3 . 4 }
= meta mark . ct mark { 0x00000001 . 0x00000002, 0x00000003 . 0x00000004 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000001 00000002  : 0 [end]	element 00000003 00000004  : 0 [end]
. [ meta load mark => reg 1 ]
. [ ct load mark => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ct state . ip saddr { new . 1.1.1.1 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000008 01010101  : 0 [end]
. [ ct load state => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ip protocol . ip saddr { tcp . 1.1.1.1, udp . 1.1.1.2 }
. __set%d t 3 size 2
. __set%d t 0
. element 00000006 01010101  : 0 [end]	element 00000011 02010101  : 0 [end]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip tcp flags . ip saddr { syn . 1.1.1.1 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000002 01010101  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 1b @ transport header + 13 => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip tcp dport . tcp dport { 22 . 22 }
. __set%d t 3 size 1
. __set%d t 0
. element 00001600 00001600  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr . 5 { 1.1.1.1 . 5 }
! refused
> ip ip saddr . tcp dport 1.1.1.1 . 22
! refused
> ip ip saddr . tcp dport != 1.1.1.1 . 22
! refused
> ip ip saddr . tcp dport { 1.1.1.1 }
! refused
> ip ip saddr . tcp dport { 1.1.1.1 . 22 . 23 }
! refused
> ip ip saddr { 1.1.1.1 . 22 }
! refused
> ip ip saddr . tcp dport { 1.1.1.1 . 22, 1.1.1.1 . 22 }
= ip saddr . tcp dport { 1.1.1.1 . 22 }
. __set%d t 3 size 2
. __set%d t 0
. element 01010101 00001600  : 0 [end]	element 01010101 00001600  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr . tcp dport { 1.1.1.1-1.1.1.9 . 22, 1.1.1.5 . 22 }
. __set%d t 87 size 2
. __set%d t 0
. element 01010101 00001600  - 09010101 00001600  : 0 [end]	element 05010101 00001600  - 05010101 00001600  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __set%d ]
~ kernel
> ip udp dport . ip saddr { 53 . 8.8.8.8 } accept
. __set%d t 3 size 1
. __set%d t 0
. element 00003500 08080808  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000011 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
. [ immediate reg 0 accept ]
> ip ip saddr . iif { 1.1.1.1 . lo }
= ip saddr . iif { 1.1.1.1 . "lo" }
. __set%d t 3 size 1
. __set%d t 0
. element 01010101 00000001  : 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ meta load iif => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip iif . ip saddr vmap { lo . 1.1.1.1 : accept }
= iif . ip saddr vmap { "lo" . 1.1.1.1 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000001 01010101  : accept 0 [end]
. [ meta load iif => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip skuid . ip daddr { root . 1.1.1.1 }
= meta skuid . ip daddr { 0 . 1.1.1.1 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000000 01010101  : 0 [end]
. [ meta load skuid => reg 1 ]
. [ payload load 4b @ network header + 16 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip meta pkttype . ip saddr { broadcast . 1.1.1.1 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000001 01010101  : 0 [end]
. [ meta load pkttype => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip icmp type . icmp code { 3 . 4, 8 . 0 }
= icmp type . icmp code { echo-request . net-unreachable, destination-unreachable . frag-needed }
. __set%d t 3 size 2
. __set%d t 0
. element 00000003 00000004  : 0 [end]	element 00000008 00000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 1b @ transport header + 0 => reg 1 ]
. [ payload load 1b @ transport header + 1 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ip saddr . fib saddr type { 1.1.1.1 . local }
. __set%d t 3 size 1
. __set%d t 0
. element 01010101 00000002  : 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ fib saddr type => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip ct direction . ct state { original . new }
. __set%d t 3 size 1
. __set%d t 0
. element 00000000 00000008  : 0 [end]
. [ ct load direction => reg 1 ]
. [ ct load state => reg 9 ]
. [ lookup reg 1 set __set%d ]
> ip tcp dport map { 22 : 1 }
! refused
> ip tcp dport vmap { 22 : accept, 22 : drop }
. __map%d t b size 2
. __map%d t 0
. element 00001600  : accept 0 [end]	element 00001600  : drop 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
~ kernel
> ip tcp dport vmap { 22 : accept, 80 : jump other, 443 : goto other, 1 : return, 2 : continue, 3 : queue }
! refused
> ip tcp dport vmap { }
! refused
> ip tcp dport vmap { 22 : jump nosuch }
. __map%d t b size 1
. __map%d t 0
. element 00001600  : jump -> nosuch 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
~ kernel
> ip tcp dport vmap { 22 : jump { accept } }
! refused
> ip tcp dport vmap { 1-10 : accept, 5-15 : drop }
! refused
> ip tcp dport { 1-10, 5-15 }
= tcp dport { 1-15 }
+ tcp dport 1-15
. __set%d t 7 size 3
. __set%d t 0
. element 00000000  : 1 [end]	element 00000100  : 0 [end]	element 00001000  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp dport { 1-10, 11-15 }
= tcp dport { 1-15 }
+ tcp dport 1-15
. __set%d t 7 size 3
. __set%d t 0
. element 00000000  : 1 [end]	element 00000100  : 0 [end]	element 00001000  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp dport { 1-10, 12-15, 11 }
= tcp dport { 1-15 }
+ tcp dport 1-15
. __set%d t 7 size 3
. __set%d t 0
. element 00000000  : 1 [end]	element 00000100  : 0 [end]	element 00001000  : 1 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp dport { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }
. __set%d t 3 size 10
. __set%d t 0
. element 00000100  : 0 [end]	element 00000200  : 0 [end]	element 00000300  : 0 [end]	element 00000400  : 0 [end]	element 00000500  : 0 [end]	element 00000600  : 0 [end]	element 00000700  : 0 [end]	element 00000800  : 0 [end]	element 00000900  : 0 [end]	element 00000a00  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp dport { 10, 5, 1, 7 }
= tcp dport { 1, 5, 7, 10 }
. __set%d t 3 size 4
. __set%d t 0
. element 00000a00  : 0 [end]	element 00000500  : 0 [end]	element 00000100  : 0 [end]	element 00000700  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp dport { 22 comment "ssh", 80 comment "web" }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]  userdata = { \x00\x04ssh\x00 }	element 00005000  : 0 [end]  userdata = { \x00\x04web\x00 }
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp dport { * }
. __set%d t 3 size 1
. __set%d t 0
. element  : 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp dport { 22, * }
. __set%d t 3 size 2
. __set%d t 0
. element 00001600  : 0 [end]	element  : 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip tcp dport vmap { * : drop }
. __map%d t b size 1
. __map%d t 0
. element  : drop 2 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ip saddr { { 1.1.1.1, 2.2.2.2 }, 3.3.3.3 }
= ip saddr { 1.1.1.1, 2.2.2.2, 3.3.3.3 }
. __set%d t 3 size 3
. __set%d t 0
. element 01010101  : 0 [end]	element 02020202  : 0 [end]	element 03030303  : 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __set%d ]
> ip meta mark set tcp dport map { 22 : 1, 80 : 1, 443 : 2 }
= meta mark set tcp dport map { 22 : 0x00000001, 80 : 0x00000001, 443 : 0x00000002 }
. __map%d t b size 3
. __map%d t 0
. element 00001600  : 00000001 0 [end]	element 00005000  : 00000001 0 [end]	element 0000bb01  : 00000002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip meta mark set ip saddr . tcp dport map { 1.1.1.1 . 22 : 1, 10.0.0.0/8 . 80-90 : 2 }
= meta mark set ip saddr . tcp dport map { 1.1.1.1 . 22 : 0x00000001, 10.0.0.0/8 . 80-90 : 0x00000002 }
. __map%d t 8f size 2
. __map%d t 0
. element 01010101 00001600  - 01010101 00001600  : 00000001 0 [end]	element 0000000a 00005000  - ffffff0a 00005a00  : 00000002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip ip daddr set tcp dport map { 22 : 1.1.1.1 }
. __map%d t b size 1
. __map%d t 0
. element 00001600  : 01010101 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ payload write reg 1 => 4b @ network header + 16 csum_type 1 csum_off 10 csum_flags 0x1 ]
> ip tcp dport set tcp dport map { 22 : 23 }
. __map%d t b size 1
. __map%d t 0
. element 00001600  : 00001700 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ payload write reg 1 => 2b @ transport header + 2 csum_type 1 csum_off 16 csum_flags 0x0 ]
> ip meta mark set ip protocol map { tcp : 1, udp : 2, icmp : 3 }
= meta mark set ip protocol map { icmp : 0x00000003, tcp : 0x00000001, udp : 0x00000002 }
. __map%d t b size 3
. __map%d t 0
. element 00000006  : 00000001 0 [end]	element 00000011  : 00000002 0 [end]	element 00000001  : 00000003 0 [end]
. [ payload load 1b @ network header + 9 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip meta mark set ct state map { new : 1, established : 2 }
= meta mark set ct state map { established : 0x00000002, new : 0x00000001 }
. __map%d t b size 2
. __map%d t 0
. element 00000008  : 00000001 0 [end]	element 00000002  : 00000002 0 [end]
. [ ct load state => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set mark with reg 1 ]
> ip meta priority set tcp dport map { 22 : 1:1, 80 : 1:2 }
. __map%d t b size 2
. __map%d t 0
. element 00001600  : 00010001 0 [end]	element 00005000  : 00010002 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set priority with reg 1 ]
> ip ct zone set iifname map { lo : 1, eth0 : 2 }
= ct zone set iifname map { "lo" : 1, "eth0" : 2 }
. __map%d t b size 2
. __map%d t 0
. element 00006f6c 00000000 00000000 00000000  : 00000001 0 [end]	element 30687465 00000000 00000000 00000000  : 00000002 0 [end]
. [ meta load iifname => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ ct set zone with reg 1 ]
> ip ip dscp set tcp dport map { 22 : cs1, 80 : af11 }
! refused
> ip ip ttl set ip protocol map { tcp : 64 }
! refused
> ip meta pkttype set ip saddr map { 1.1.1.1 : host }
. __map%d t b size 1
. __map%d t 0
. element 01010101  : 00000000 0 [end]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set pkttype with reg 1 ]
~ kernel
> ip meta nftrace set tcp dport map { 22 : 1 }
. __map%d t b size 1
. __map%d t 0
. element 00001600  : 00000001 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 1 ]
. [ meta set nftrace with reg 1 ]
> ip tcp dport vmap { ssh : accept, http : drop }
= tcp dport vmap { 22 : accept, 80 : drop }
. __map%d t b size 2
. __map%d t 0
. element 00001600  : accept 0 [end]	element 00005000  : drop 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ip saddr . ip daddr . ip protocol . tcp sport . tcp dport vmap { 1.1.1.1 . 2.2.2.2 . tcp . 1 . 2 : accept }
. __map%d t b size 1
. __map%d t 0
. element 01010101 02020202 00000006 00000100 00000200  : accept 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 4b @ network header + 16 => reg 9 ]
. [ payload load 1b @ network header + 9 => reg 10 ]
. [ payload load 2b @ transport header + 0 => reg 11 ]
. [ payload load 2b @ transport header + 2 => reg 2 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip ether saddr . ip saddr vmap { 00:01:02:03:04:05 . 1.1.1.1 : accept }
. __map%d t b size 1
. __map%d t 0
. element 03020100 00000504 01010101  : accept 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 10 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> ip meta day . meta hour { Monday . "10:00"-"12:00" }
= meta day . meta hour { "Monday" . "10:00"-"12:00" }
. __set%d t 87 size 1
. __set%d t 0
. element 00000001 a08c0000  - 00000001 c0a80000  : 0 [end]
. [ meta load day => reg 1 ]
. [ byteorder reg 1 = hton(reg 1, 2, 1) ]
. [ meta load hour => reg 9 ]
. [ byteorder reg 9 = hton(reg 9, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> ip meta l4proto vmap { tcp : jump { tcp dport 22 accept }, udp : drop }
! refused
> ip ip saddr 1.2.3.4 tcp dport 22 tcp dport 22
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ cmp eq reg 1 0x04030201 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ cmp eq reg 1 0x00001600 ]
> ip ip saddr . ip6 saddr { 1.1.1.1 . ::1 }
! refused
> ip meta mark . ip saddr . tcp dport . udp dport { 1 . 1.1.1.1 . 1 . 2 }
! refused
> ip ip saddr . tcp dport . meta iifname . ip daddr . meta mark { 1.1.1.0/24 . 22-23 . "lo" . 2.2.2.2 . 5 }
= ip saddr . tcp dport . iifname . ip daddr . meta mark { 1.1.1.0/24 . 22-23 . "lo" . 2.2.2.2 . 0x00000005 }
. __set%d t 87 size 1
. __set%d t 0
. element 00010101 00001600 00006f6c 00000000 00000000 00000000 02020202 05000000  - ff010101 00001700 00006f6c 00000000 00000000 00000000 02020202 05000000  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ meta load iifname => reg 10 ]
. [ payload load 4b @ network header + 16 => reg 14 ]
. [ meta load mark => reg 15 ]
. [ byteorder reg 15 = hton(reg 15, 4, 4) ]
. [ lookup reg 1 set __set%d ]
> inet ip saddr @s4
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set s4 ]
> inet ip saddr != @i4
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set i4 0x1 ]
> inet ip6 saddr @s6
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set s6 ]
> inet ip saddr . tcp dport @s46
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set s46 ]
> inet add @s4d { ip saddr timeout 5s }
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set s4d timeout 5000ms ]
> inet update @s46 { ip saddr . tcp dport }
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ dynset update reg_key 1 set s46 ]
> inet ip saddr vmap @mv
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set mv dreg 0 ]
> inet meter mx { ip saddr limit rate 5/second }
= meter mx size 65535 { ip saddr limit rate 5/second }
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set mx expr [ limit rate 5/second burst 5 type packets flags 0x0 ] ]
> inet meter my { ip6 saddr . tcp dport timeout 5s counter }
= meter my size 65535 { ip6 saddr . tcp dport timeout 5s counter }
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 2 ]
. [ dynset update reg_key 1 set my timeout 5000ms expr [ counter pkts 0 bytes 0 ] ]
> inet ip saddr . ip daddr { 1.1.1.1 . 2.2.2.2 }
. __set%d t 3 size 1
. __set%d t 0
. element 01010101 02020202  : 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 4b @ network header + 16 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> inet tcp dport . ip saddr { 22 . 1.1.1.1 }
. __set%d t 3 size 1
. __set%d t 0
. element 00001600 01010101  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> inet meta mark set ip saddr map @mm
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set mm dreg 1 ]
. [ meta set mark with reg 1 ]
> inet ether saddr . ip saddr { 00:01:02:03:04:05 . 1.1.1.1 }
. __set%d t 3 size 1
. __set%d t 0
. element 03020100 00000504 01010101  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 10 ]
. [ lookup reg 1 set __set%d ]
> inet add @eth { ether saddr }
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ dynset add reg_key 1 set eth ]
> inet iifname . ip saddr { lo . 1.1.1.1 }
= iifname . ip saddr { "lo" . 1.1.1.1 }
. __set%d t 3 size 1
. __set%d t 0
. element 00006f6c 00000000 00000000 00000000 01010101  : 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load iifname => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ lookup reg 1 set __set%d ]
> inet ip saddr . ip6 saddr { 1.1.1.1 . ::1 }
! refused
> inet ip saddr . iifname vmap { 1.1.1.1 . "lo" : drop }
. __map%d t b size 1
. __map%d t 0
. element 01010101 00006f6c 00000000 00000000 00000000  : drop 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ meta load iifname => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet meta l4proto . ip saddr { tcp . 1.1.1.1 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000006 01010101  : 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> inet tcp dport . udp dport { 1 . 2 }
! refused
> inet meta protocol . ip saddr { ip . 1.1.1.1 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000008 01010101  : 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load protocol => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> inet meta nfproto . meta l4proto { ipv4 . tcp }
. __set%d t 3 size 1
. __set%d t 0
. element 00000002 00000006  : 0 [end]
. [ meta load nfproto => reg 1 ]
. [ meta load l4proto => reg 9 ]
. [ lookup reg 1 set __set%d ]
> inet ip daddr . tcp dport vmap { 1.1.1.1 . 80 : accept }
. __map%d t b size 1
. __map%d t 0
. element 01010101 00005000  : accept 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet ip6 daddr . tcp dport vmap { ::1 . 80 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000000 00000000 00000000 01000000 00005000  : accept 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x0000000a ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 16b @ network header + 24 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 2 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet ip daddr . ip protocol . th dport vmap { 1.1.1.1 . tcp . 80 : accept }
. __map%d t b size 1
. __map%d t 0
. element 01010101 00000006 00005000  : accept 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ payload load 1b @ network header + 9 => reg 9 ]
. [ payload load 2b @ transport header + 2 => reg 10 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> inet ip daddr . meta l4proto . th dport vmap { 1.1.1.1 . tcp . 80 : accept }
. __map%d t b size 1
. __map%d t 0
. element 01010101 00000006 00005000  : accept 0 [end]
. [ meta load nfproto => reg 1 ]
. [ cmp eq reg 1 0x00000002 ]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ meta load l4proto => reg 9 ]
. [ payload load 2b @ transport header + 2 => reg 10 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge ip saddr @s4
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set s4 ]
> bridge ip saddr != @i4
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set i4 0x1 ]
> bridge ip6 saddr @s6
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set s6 ]
> bridge ip saddr . tcp dport @s46
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set s46 ]
> bridge add @s4d { ip saddr timeout 5s }
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set s4d timeout 5000ms ]
> bridge update @s46 { ip saddr . tcp dport }
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ dynset update reg_key 1 set s46 ]
> bridge ip saddr vmap @mv
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set mv dreg 0 ]
> bridge meter mx { ip saddr limit rate 5/second }
= meter mx size 65535 { ip saddr limit rate 5/second }
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set mx expr [ limit rate 5/second burst 5 type packets flags 0x0 ] ]
> bridge meter my { ip6 saddr . tcp dport timeout 5s counter }
= meter my size 65535 { ip6 saddr . tcp dport timeout 5s counter }
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 2 ]
. [ dynset update reg_key 1 set my timeout 5000ms expr [ counter pkts 0 bytes 0 ] ]
> bridge ip saddr . ip daddr { 1.1.1.1 . 2.2.2.2 }
. __set%d t 3 size 1
. __set%d t 0
. element 01010101 02020202  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 4b @ network header + 16 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> bridge tcp dport . ip saddr { 22 . 1.1.1.1 }
. __set%d t 3 size 1
. __set%d t 0
. element 00001600 01010101  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> bridge meta mark set ip saddr map @mm
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set mm dreg 1 ]
. [ meta set mark with reg 1 ]
> bridge ether saddr . ip saddr { 00:01:02:03:04:05 . 1.1.1.1 }
. __set%d t 3 size 1
. __set%d t 0
. element 03020100 00000504 01010101  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 10 ]
. [ lookup reg 1 set __set%d ]
> bridge add @eth { ether saddr }
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ dynset add reg_key 1 set eth ]
> bridge iifname . ip saddr { lo . 1.1.1.1 }
= iifname . ip saddr { "lo" . 1.1.1.1 }
. __set%d t 3 size 1
. __set%d t 0
. element 00006f6c 00000000 00000000 00000000 01010101  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load iifname => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ lookup reg 1 set __set%d ]
> bridge ip saddr . ip6 saddr { 1.1.1.1 . ::1 }
! refused
> bridge ip saddr . iifname vmap { 1.1.1.1 . "lo" : drop }
. __map%d t b size 1
. __map%d t 0
. element 01010101 00006f6c 00000000 00000000 00000000  : drop 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ meta load iifname => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge meta l4proto . ip saddr { tcp . 1.1.1.1 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000006 01010101  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> bridge tcp dport . udp dport { 1 . 2 }
! refused
> bridge meta protocol . ip saddr { ip . 1.1.1.1 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000008 01010101  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load protocol => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> bridge meta nfproto . meta l4proto { ipv4 . tcp }
! refused
> bridge ip daddr . tcp dport vmap { 1.1.1.1 . 80 : accept }
. __map%d t b size 1
. __map%d t 0
. element 01010101 00005000  : accept 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge ip6 daddr . tcp dport vmap { ::1 . 80 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000000 00000000 00000000 01000000 00005000  : accept 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 16b @ network header + 24 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 2 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge ip daddr . ip protocol . th dport vmap { 1.1.1.1 . tcp . 80 : accept }
. __map%d t b size 1
. __map%d t 0
. element 01010101 00000006 00005000  : accept 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ payload load 1b @ network header + 9 => reg 9 ]
. [ payload load 2b @ transport header + 2 => reg 10 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> bridge ip daddr . meta l4proto . th dport vmap { 1.1.1.1 . tcp . 80 : accept }
. __map%d t b size 1
. __map%d t 0
. element 01010101 00000006 00005000  : accept 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ meta load l4proto => reg 9 ]
. [ payload load 2b @ transport header + 2 => reg 10 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> netdev ip saddr @s4
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set s4 ]
> netdev ip saddr != @i4
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set i4 0x1 ]
> netdev ip6 saddr @s6
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ lookup reg 1 set s6 ]
> netdev ip saddr . tcp dport @s46
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set s46 ]
> netdev add @s4d { ip saddr timeout 5s }
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set s4d timeout 5000ms ]
> netdev update @s46 { ip saddr . tcp dport }
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ dynset update reg_key 1 set s46 ]
> netdev ip saddr vmap @mv
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set mv dreg 0 ]
> netdev meter mx { ip saddr limit rate 5/second }
= meter mx size 65535 { ip saddr limit rate 5/second }
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ dynset add reg_key 1 set mx expr [ limit rate 5/second burst 5 type packets flags 0x0 ] ]
> netdev meter my { ip6 saddr . tcp dport timeout 5s counter }
= meter my size 65535 { ip6 saddr . tcp dport timeout 5s counter }
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 16b @ network header + 8 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 2 ]
. [ dynset update reg_key 1 set my timeout 5000ms expr [ counter pkts 0 bytes 0 ] ]
> netdev ip saddr . ip daddr { 1.1.1.1 . 2.2.2.2 }
. __set%d t 3 size 1
. __set%d t 0
. element 01010101 02020202  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ payload load 4b @ network header + 16 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> netdev tcp dport . ip saddr { 22 . 1.1.1.1 }
. __set%d t 3 size 1
. __set%d t 0
. element 00001600 01010101  : 0 [end]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 2b @ transport header + 2 => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> netdev meta mark set ip saddr map @mm
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ lookup reg 1 set mm dreg 1 ]
. [ meta set mark with reg 1 ]
> netdev ether saddr . ip saddr { 00:01:02:03:04:05 . 1.1.1.1 }
. __set%d t 3 size 1
. __set%d t 0
. element 03020100 00000504 01010101  : 0 [end]
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 2b @ link header + 12 => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 10 ]
. [ lookup reg 1 set __set%d ]
> netdev add @eth { ether saddr }
. [ meta load iiftype => reg 1 ]
. [ cmp eq reg 1 0x00000001 ]
. [ payload load 6b @ link header + 6 => reg 1 ]
. [ dynset add reg_key 1 set eth ]
> netdev iifname . ip saddr { lo . 1.1.1.1 }
= iifname . ip saddr { "lo" . 1.1.1.1 }
. __set%d t 3 size 1
. __set%d t 0
. element 00006f6c 00000000 00000000 00000000 01010101  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load iifname => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 2 ]
. [ lookup reg 1 set __set%d ]
> netdev ip saddr . ip6 saddr { 1.1.1.1 . ::1 }
! refused
> netdev ip saddr . iifname vmap { 1.1.1.1 . "lo" : drop }
. __map%d t b size 1
. __map%d t 0
. element 01010101 00006f6c 00000000 00000000 00000000  : drop 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 12 => reg 1 ]
. [ meta load iifname => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> netdev meta l4proto . ip saddr { tcp . 1.1.1.1 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000006 01010101  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> netdev tcp dport . udp dport { 1 . 2 }
! refused
> netdev meta protocol . ip saddr { ip . 1.1.1.1 }
. __set%d t 3 size 1
. __set%d t 0
. element 00000008 01010101  : 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load protocol => reg 1 ]
. [ payload load 4b @ network header + 12 => reg 9 ]
. [ lookup reg 1 set __set%d ]
> netdev meta nfproto . meta l4proto { ipv4 . tcp }
! refused
> netdev ip daddr . tcp dport vmap { 1.1.1.1 . 80 : accept }
. __map%d t b size 1
. __map%d t 0
. element 01010101 00005000  : accept 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 9 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> netdev ip6 daddr . tcp dport vmap { ::1 . 80 : accept }
. __map%d t b size 1
. __map%d t 0
. element 00000000 00000000 00000000 01000000 00005000  : accept 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x0000dd86 ]
. [ meta load l4proto => reg 1 ]
. [ cmp eq reg 1 0x00000006 ]
. [ payload load 16b @ network header + 24 => reg 1 ]
. [ payload load 2b @ transport header + 2 => reg 2 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> netdev ip daddr . ip protocol . th dport vmap { 1.1.1.1 . tcp . 80 : accept }
. __map%d t b size 1
. __map%d t 0
. element 01010101 00000006 00005000  : accept 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ payload load 1b @ network header + 9 => reg 9 ]
. [ payload load 2b @ transport header + 2 => reg 10 ]
. [ lookup reg 1 set __map%d dreg 0 ]
> netdev ip daddr . meta l4proto . th dport vmap { 1.1.1.1 . tcp . 80 : accept }
. __map%d t b size 1
. __map%d t 0
. element 01010101 00000006 00005000  : accept 0 [end]
. [ meta load protocol => reg 1 ]
. [ cmp eq reg 1 0x00000008 ]
. [ payload load 4b @ network header + 16 => reg 1 ]
. [ meta load l4proto => reg 9 ]
. [ payload load 2b @ transport header + 2 => reg 10 ]
. [ lookup reg 1 set __map%d dreg 0 ]
@ set tm { type time; elements = { 1h } }
> ip ct expiration @tm
. [ ct load expiration => reg 1 ]
. [ lookup reg 1 set tm ]
