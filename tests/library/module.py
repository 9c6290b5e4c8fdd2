# SPDX-License-Identifier: GPL-2.0-or-later
"""Uses the nftables module of python3-nftables on the library given; prints what it gives."""

import sys
import nftables

nft = nftables.Nftables(sys.argv[1])
nft.set_json_output(True)
nft.set_handle_output(True)
print(nft.cmd("add table inet t; add chain inet t c { type filter hook input priority 0; }"))
print(nft.cmd("add rule inet t c tcp dport 22 accept"))
print(nft.cmd("list ruleset"))
rule = {"family": "inet", "table": "t", "chain": "c", "expr": [{"accept": None}]}
print(nft.json_cmd({"nftables": [{"add": {"rule": rule}}]}))
nft.set_echo_output(True)
print(nft.json_cmd({"nftables": [{"insert": {"rule": rule}}]}))
print(nft.cmd("add rule inet t c udp dport 5"))
nft.set_echo_output(False)
status, output, _ = nft.json_cmd({"nftables": [{"list": {"ruleset": None}}]})
print(status, output)
print(nft.json_cmd({"nftables": [
    {"add": {"set": {"family": "inet", "table": "t", "name": "s", "type": "ipv4_addr",
                     "flags": ["interval"], "elem": ["1.2.3.4", {"prefix": {
                         "addr": "10.0.0.0", "len": 8}}]}}},
    {"add": {"element": {"family": "inet", "table": "t", "name": "s",
                         "elem": [{"range": ["11.0.0.1", "11.0.0.9"]}]}}},
    {"delete": {"element": {"family": "inet", "table": "t", "name": "s", "elem": ["1.2.3.4"]}}},
    {"delete": {"rule": {"family": "inet", "table": "t", "chain": "c", "handle": 2}}}]}))
print(nft.cmd("list ruleset"))
print(nft.cmd("list nothing")[0])
nft.set_json_output(False)
print(nft.cmd("list ruleset"))
print(nft.set_debug("eval"), nft.get_debug())
nft.set_debug(0)
print(nft.set_dry_run(True), nft.cmd("delete table inet t"), nft.get_dry_run())
nft.set_dry_run(False)
for name in ("reversedns", "service", "stateless", "handle", "numeric_proto", "numeric_prio",
             "numeric_symbol", "numeric_time", "terse", "guid", "json", "echo"):
    setter = getattr(nft, f"set_{name}_output", None)
    getter = getattr(nft, f"get_{name}_output", None)
    if setter and getter:
        print(name, getter(), setter(True), getter(), setter(False), getter())
print(nft.cmd("flush ruleset"))
