# SPDX-License-Identifier: GPL-2.0-or-later
"""Rows of hostile input: a name, the text, and the first error as it is shown behind the file's name, or None where
the text is accepted."""

MANY = 100000       # deep
LONG = 10000        # bytes of a name
HUGE = 10000000     # bytes of a line


def rule(text, family="ip"):
    return f"table {family} t {{\nchain c {{\n{text}\n}}\n}}\n"


def in_set(text, more=""):
    return f"table ip t {{ set s {{ type inet_service; {more} elements = {{ {text} }} }} }}\n"


def defines(value, count=MANY, first="1"):
    """`define a1 = …$a0…`, `define a2 = …$a1…`: each is made of the one before."""
    lines = [f"define a0 = {first}\n"]
    lines += [f"define a{i} = {value.replace('@', f'$a{i - 1}')}\n" for i in range(1, count + 1)]
    return "".join(lines)


DEEP = [
    ("tables in tables", "table ip t { " * MANY, "1:14-18: Error: syntax error, unexpected 'table'"),
    ("chains in rules", rule("jump { " * MANY), "3:17478-17478: Error: nested too deeply"),
    ("chains in rules that end", rule("jump { " * MANY + "}" * MANY), "3:17478-17478: Error: nested too deeply"),
    ("100 chains in rules", rule("jump { " * 100 + "accept " + "}" * 100),
     "3:449-743: Error: expressions are nested more than 64 deep"),
    ("round brackets", rule("tcp dport " + "(" * MANY + "1" + ")" * MANY), "3:9997-9997: Error: nested too deeply"),
    ("round brackets that stay open", rule("tcp dport " + "(" * MANY), "3:9997-9997: Error: nested too deeply"),
    ("round brackets around a selector", rule("(" * MANY + "tcp dport" + ")" * MANY + " 1"),
     "3:9988-9988: Error: nested too deeply"),
    ("3,000 round brackets", rule("(" * 3000 + "tcp dport" + ")" * 3000 + " 1"), None),
    ("sets in sets", rule("tcp dport " + "{" * MANY + "1" + "}" * MANY), "3:5004-5004: Error: nested too deeply"),
    ("3,000 sets in sets", rule("tcp dport " + "{" * 3000 + "1" + "}" * 3000), None),
    ("square brackets", rule("tcp dport " + "[" * MANY + "1" + "]" * MANY), "3:12-12: Error: syntax error"),
    ("maps in maps", rule("dnat to " + "ip saddr map { 1.1.1.1 : " * MANY), "3:37-41: Error: syntax error"),
    ("maps without sets", rule("dnat to " + "ip saddr map " * MANY), "3:22-23: Error: syntax error"),
    ("a concatenation of selectors", rule("tcp dport" + " . tcp dport" * MANY + " 1"),
     "3:1-1200009: Error: Use concatenations with sets and maps"),
    ("a concatenation of values", rule("ip saddr . tcp dport { 1" + " . 1" * MANY + " }"),
     "3:24-400024: Error: expected a concatenation of"),
    ("a concatenation of types", "table ip t { set s { type ipv4_addr" + " . ipv4_addr" * MANY + "; } }",
     "1:18-18: Error: a concatenation has at most 16 parts"),
    ("a concatenation of what has types", "table ip t { set s { typeof ip saddr" + " . ip saddr" * MANY + "; } }",
     "1:18-18: Error: a concatenation has at most 16 parts"),
    ("shifts", rule("meta mark 1" + "<<1" * MANY), "3:11-12302: Error: too many operators"),
    ("4,000 shifts", rule("meta mark 1" + "<<1" * 4000), "3:11-11822: Error: expressions are nested more than 64"),
    ("operators on a selector", rule("meta mark" + " | 1" * MANY + " == 1"), "3:1-16397: Error: too many operators"),
    ("operators on selectors", rule("meta mark" + " | meta mark" * MANY + " == 1"),
     "3:1-49173: Error: too many operators"),
    ("operators of what is set", rule("meta mark set meta mark" + " ^ 1 & 3" * MANY),
     "3:16411-16415: Error: too many operators"),
    ("a list", rule("ct state new" + ",new" * MANY), None),
    ("a list where none can be", rule("tcp dport 1" + ",2" * MANY), "3:11-200011: Error: values of type"),
    ("operands in operands", rule("meta mark set " + "jhash " * MANY), "3:59925-59929: Error: nested too deeply"),
    ("selectors without a field", rule("tcp option " * MANY), "3:12-14: Error: syntax error"),
    ("headers in tunnels", rule("vxlan ip " * MANY), "3:7-8: Error: vxlan: unknown field 'ip'"),
    ("statements", rule("counter " * MANY), "3:8193-8199: Error: too many statements in one rule"),
    ("matches", rule("ip saddr 1.1.1.1 " * MANY), "3:17409-17424: Error: too many statements in one rule"),
    ("statements of an element", in_set("1 " + "counter " * MANY),
     "1:185-191: Error: too many statements of one element"),
    ("catch-all elements", in_set("*" + ", *" * MANY), None),
    ("flags", "table ip t { flags dormant" + ",dormant" * MANY + "; }", None),
]

LONG_THINGS = [
    ("a name of 255 bytes", "table ip " + "a" * 255 + " { }", None),
    ("a name of 65,538 bytes", "table ip " + "a" * 65538 + " { }", "1:1-65551: Error: this is longer than a message"),
    ("a name of 10 million bytes", "table ip " + "a" * HUGE + " { }", "1:1-10000013: Error: this is longer"),
    ("a chain's name", rule("jump " + "a" * (LONG * 10)), "3:1-100005: Error: this is longer than a message"),
    ("a rule of 120 kB", rule(f'log prefix "{"a" * 120}" ' * 900), "3:1-120599: Error: this is longer than a message"),
    ("a variable's name", defines("@", 2).replace("a1", "a" * LONG) + rule("tcp dport $a2"), None),
    ("a path as a variable", rule("tcp dport $a" + "/a" * MANY), "3:12-200012: Error: unknown identifier"),
    ("a comment", rule('accept comment "' + "a" * LONG + '"'), "3:16-10017: Error: comment too long"),
    ("a comment of 10 million bytes", rule('accept comment "' + "a" * HUGE + '"'), "3:16-10000017: Error: comment too"),
    ("a comment of a table", f'table ip t {{ comment "{"b" * LONG}"\n }}', "1:22-10023: Error: comment too long"),
    ("a comment of an element", in_set('1 comment "' + "a" * LONG + '"'), "1:65-10066: Error: comment too long"),
    ("a string", rule('log prefix "' + "a" * HUGE + '"'), "3:12-10000013: Error: the string is too long"),
    ("a string with variables", 'define a = "' + "a" * 1000000 + '"\n' + rule('log prefix "' + "$a" * 300000 + '"'),
     "4:12-600013: Error: the string is too long"),
    ("a string that doesn't end", rule('log prefix "' + "a" * HUGE), "3:12-10000012: Error: syntax error, the string"),
    ("lines of a string that doesn't end", rule('log prefix "' + "a\n" * MANY), "3:12-13: Error: syntax error, the"),
    ("a remark", "#" + "a" * HUGE, None),
    ("empty lines", "\n" * 1000000, None),
    ("semicolons", ";" * 1000000, None),
    ("a word", "a" * HUGE, "1:10000001-10000001: Error: syntax error"),
    ("a helper's type", 'table ip t { ct helper h { type "' + "a" * LONG + '" protocol tcp; } }',
     "1:33-10034: Error: the string is too long"),
    ("a device", "table netdev t { chain c { type filter hook ingress device " + "a" * LONG + " priority 0; } }",
     "1:60-10059: Error: "),
    ("devices", "table netdev t { chain c { type filter hook ingress devices = { " +
     ", ".join(f"a{i}" for i in range(MANY)) + " } priority 0; } }", "1:24-24: Error: this is longer than"),
    ("lines with errors", "x y z %%\n" * MANY, "1:5-5: Error: syntax error"),
    ("rules with errors", "add rule ip t c tcp dport 70000\n" * MANY, "1:27-31: Error: Value 70000 exceeds"),
    ("errors in one line", "x y;" * 1000000, "1:4-4: Error: syntax error"),
    ("unknown variables", defines("1") + rule("tcp dport $b\n" * MANY), "100004:12-12: Error: unknown identifier 'b'"),
    ("quotation marks", '"' * 99999, "1:1-2: Error: a name is empty"),
    ("backslashes", "\\" * MANY, "1:1-1: Error: syntax error"),
]

NUMBERS = [
    ("digits", rule("tcp dport " + "9" * LONG), "3:11-10010: Error: '9999"),
    ("10 million digits", rule("tcp dport " + "9" * HUGE), "3:11-10000010: Error: '9999"),
    ("digits of an address", rule("ip6 saddr " + "9" * LONG, "ip6"), "3:11-10010: Error: '9999"),
    ("hexadecimal digits", rule("tcp dport 0x" + "f" * LONG), "3:11-10012: Error: '0xffff"),
    ("digits of a priority", "table ip t { chain c { type filter hook input priority " + "9" * LONG + "; } }",
     "1:56-10055: Error: the priority 9999"),
    ("digits of a size", in_set("1", "size " + "9" * LONG + ";"), "1:46-10045: Error: syntax error"),
    ("2^31 elements announced", in_set("1", "size 2147483648;"), None),
    ("2^32 elements announced", in_set("1", "size 4294967296;"), "1:46-55: Error: the size of the set is too large"),
    ("all of IPv6", rule("ip6 saddr ::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "ip6"), None),
    ("all of IPv6 in a set", rule("ip6 saddr { ::-ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff, ::1 }", "ip6"), None),
    ("all ports, and each", rule("tcp dport { 0-65535, " + ", ".join(map(str, range(65536))) + " }"), None),
    ("all ports, and each, to be merged",
     in_set("0-65535, " + ", ".join(map(str, range(65536))), "flags interval; auto-merge;"), None),
    ("all ports, and each, unmerged", in_set("0-65535, " + ", ".join(map(str, range(65536))), "flags interval;"),
     "1:79-79: Error: conflicting intervals specified"),
    ("ranges in ranges", rule("tcp dport { " + ", ".join(f"{i}-{65535 - i}" for i in range(1, 30000)) + " }"), None),
    ("no port", rule("tcp dport != 0-65535"), None),
    ("a range backwards", rule("tcp dport 5-1"), "3:11-13: Error: Range has zero or negative size"),
    ("a long prefix", rule("ip saddr 1.1.1.1/33"), "3:10-19: Error: Prefix length 33 is invalid"),
    ("a longer prefix", rule("ip6 saddr ::/129", "ip6"), "3:14-16: Error: the prefix length 129 is longer"),
    ("a prefix beyond 32 bits", rule("ip saddr { 1.1.1.1/4294967328 }"), "3:20-29: Error: the prefix length"),
    ("a prefix beyond 64 bits", rule("ip saddr 1.1.1.1/18446744073709551648"), "3:1-37: Error: ipv4_addr has no flags"),
    ("a long shift", rule("meta mark 1<<4294967295"), "3:14-23: Error: a shift by 4294967295 moves all"),
    ("a longer shift", rule("meta mark 1<<18446744073709551615"), "3:14-33: Error: Value 18446744073709551615"),
    ("a shift of what is set", rule("meta mark set meta mark << 4294967295"), "3:28-37: Error: a shift by 4294967295"),
    ("a negative shift", rule("meta mark 1<<-1"), "3:14-14: Error: syntax error"),
    ("a time", rule("ct expiration " + "9" * 1000 + "d"), "3:15-1015: Error: '9999"),
    ("a timeout", "table ip t { set s { type ipv4_addr; timeout 99999999999999999999d; } }", "1:46-66: Error: '9999"),
    ("a rate", rule("limit rate 18446744073709551615 mbytes/second"), "3:33-45: Error: the amount is too large"),
    ("a burst", rule("limit rate 1/second burst 4294967296 packets"), "3:21-44: Error: limit burst 4294967296 is"),
    ("a quota", rule("quota 18446744073709551615 mbytes"), "3:7-33: Error: the amount is too large"),
    ("queues", rule("queue num 0-4294967295"), "3:13-22: Error: Value 4294967295 exceeds"),
    ("an offset", rule("@ih,4294967295,4294967295 1"), "3:5-14: Error: the number 4294967295 is out of range"),
    ("a length", rule("@nh,0,100000 1"), "3:7-12: Error: "),
]

VARIABLES = [
    ("a set doubled 60 times", defines("{ @, @ }", 60, "{ 1, 2 }"), "18:23-25: Error: the values of variables grow"),
    ("a value doubled 60 times", defines("@ | @", 60), "20:15-17: Error: the values of variables grow too large"),
    ("a concatenation doubled 60 times", defines("@ . @", 60), "20:15-17: Error: the values of variables grow too"),
    ("a list doubled 60 times", defines("@, @", 60), "19:21-23: Error: the values of variables grow too large"),
    ("a chain of values", defines("@") + rule("tcp dport $a100000"), None),
    ("a chain of sets", defines("{ @ }", MANY, "{ 1 }") + rule("tcp dport $a100000"), None),
    ("a chain of operators", defines("(@ | 1)", 10000), "Error: the values of variables grow too large"),
    ("a chain of concatenations", defines("@ . 1", 10000), "Error: the values of variables grow too large"),
    ("a chain of lists", defines("@, 1", 10000), "Error: the values of variables grow too large"),
    ("a large set in many rules",
     "define a = { " + ", ".join(map(str, range(1000))) + " }\n" + rule("tcp dport $a accept\n" * 300), None),
    ("redefined by itself", "define a = 1\n" + "redefine a = $a | $a\n" * 60, "Error: the values of variables grow"),
]

BYTES = [
    ("a byte of zero", rule("tcp dport 1\0 accept"), "3:12-12: Error: a byte of zero: this is no text"),
    ("a byte of zero in a string", rule('log prefix "a\0b"'), "3:14-14: Error: a byte of zero: this is no text"),
    ("no UTF-8", rule("\udcff\udcfe tcp dport 1"), "3:1-2: Error: syntax error"),
    ("no UTF-8 in a string", rule('log prefix "\udcff\udcfe"'), None),
    ("no UTF-8 in a name", "table ip \udcff\udcfe { }", "1:10-11: Error: syntax error"),
    ("all bytes", "".join(chr(i) if i < 128 else chr(0xdc00 + i) for i in range(1, 256)), "1:1-1: Error: syntax error"),
    ("returns", "add table ip t\r" * 10, "1:16-18: Error: syntax error"),
]


def command(text):
    return '{"nftables": [' + text + "]}"


def json_rule(text):
    return command('{"add": {"rule": {"family": "ip", "table": "t", "chain": "c", "expr": [' + text + "]}}}")


def match(right, left='{"payload": {"protocol": "tcp", "field": "dport"}}'):
    return '{"match": {"op": "==", "left": ' + left + ', "right": ' + right + "}}"


SET = '{"add": {"set": {"family": "ip", "table": "t", "name": "s", "type": "inet_service", %s}}}'

JSON = [
    ("arrays", "[" * MANY, "1:1-1: Error: "),
    ("arrays in an object", '{"nftables": ' + "[" * MANY, "Error: invalid JSON: maximum parsing depth reached"),
    ("arrays that end", command("[" * 1000 + "]" * 1000), "Error: "),
    ("objects", '{"nftables": ' * MANY, "Error: invalid JSON: maximum parsing depth reached"),
    ("values in values", json_rule(match('{"|": [1, ' * 900 + "1" + "]}" * 900)), "Error: "),
    ("sets in sets", json_rule(match('{"set": [' * 900 + "1" + "]}" * 900)), "Error: "),
    ("concatenations in concatenations", json_rule(match('{"concat": [' * 900 + "1" + "]}" * 900)), "Error: "),
    ("prefixes in prefixes", json_rule(match('{"prefix": {"len": 8, "addr": ' * 900 + "1" + "}}" * 900)), "Error: "),
    ("maps in maps", json_rule('{"dnat": {"addr": ' + '{"map": {"data": {"set": [[1, 1]]}, "key": ' * 600 + "1" +
                               "}}" * 600 + "}}"), "Error: "),
    ("a concatenation", json_rule(match("1", '{"concat": [' + ", ".join(
        ['{"meta": {"key": "mark"}}'] * MANY) + "]}")), "Error: "),
    ("operators", json_rule(match("1", '{"|": [{"meta": {"key": "mark"}}' + ", 1" * MANY + "]}")), "Error: "),
    ("statements", json_rule(", ".join(['{"counter": null}'] * MANY)), "Error: too many statements in one rule"),
    ("a number beyond 64 bits", json_rule(match("9" * 40)), "Error: invalid JSON: too big integer"),
    ("a number of 10,000 digits", json_rule(match("9" * LONG)), "Error: invalid JSON: too big integer"),
    ("a fraction", json_rule(match("1.5")), "Error: "),
    ("a fraction beyond all", json_rule(match("1e400")), "Error: invalid JSON: real number overflow"),
    ("a negative number", json_rule(match("-1")), "Error: "),
    ("null", json_rule(match("null")), "Error: "),
    ("a size that is negative", command(SET % '"size": -1'), "Error: Expected a number as size"),
    ("a size that is a fraction", command(SET % '"size": 1e9'), "Error: Expected a number as size"),
    ("2^31 elements announced", command(SET % '"size": 2147483648'), None),
    ("2^32 elements announced", command(SET % '"size": 4294967296'), "Error: "),
    ("a prefix", json_rule(match('{"prefix": {"addr": "::", "len": 4294967297}}')), "Error: "),
    ("a negative prefix", json_rule(match('{"prefix": {"addr": "::", "len": -1}}')), "Error: "),
    ("a byte of zero in a string", json_rule(match('"a\\u0000b"')), "Error: invalid JSON: \\u0000 is not allowed"),
    ("half a surrogate", json_rule(match('"\\ud800"')), "Error: invalid JSON: invalid Unicode"),
    ("no UTF-8", json_rule(match('"\udcff"')), "Error: invalid JSON: unable to decode byte"),
    ("the same key twice", json_rule('{"counter": null, "counter": null}'), "Error: invalid JSON: duplicate object key"),
    ("a name of 100,000 bytes", command('{"add": {"table": {"family": "ip", "name": "' + "a" * MANY + '"}}}'),
     "Error: this is longer than a message"),
    ("a comment of 100,000 bytes",
     command('{"add": {"table": {"family": "ip", "name": "t", "comment": "' + "a" * MANY + '"}}}'), "Error: "),
    ("a comment of a rule", command('{"add": {"rule": {"family": "ip", "table": "t", "chain": "c", "comment": "' +
                                    "a" * MANY + '", "expr": []}}}'), "Error: "),
    ("a comment of a set", command(SET % ('"comment": "' + "a" * MANY + '"')), "Error: "),
    ("a comment of an element", command(SET % ('"elem": [{"elem": {"val": 1, "comment": "' + "a" * MANY + '"}}]')),
     "Error: "),
    ("a string", json_rule('{"log": {"prefix": "' + "a" * MANY + '"}}'), "Error: "),
    ("ranges in ranges", json_rule(match('{"set": [' + ", ".join(
        f'{{"range": [{i}, {65535 - i}]}}' for i in range(1, 30000)) + "]}")), None),
    ("elements", command(SET % ('"elem": [' + ", ".join(map(str, range(60000))) + "]")), None),
    ("commands with errors", command(", ".join(['{"add": {"x": 1}}'] * MANY)), "Error: "),
]

TEXTS = DEEP + LONG_THINGS + NUMBERS + VARIABLES + BYTES
