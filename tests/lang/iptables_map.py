# SPDX-License-Identifier: GPL-2.0-or-later
"""Reads tests/lang/iptables-map, whose first lines tell its format."""

import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
# Where iptables' chains are: hook, and type and priority of a table's.
HOOKS = {"PREROUTING": "prerouting", "INPUT": "input", "FORWARD": "forward", "OUTPUT": "output",
         "POSTROUTING": "postrouting"}
PRIORITIES = {"raw": -300, "mangle": -150, "filter": 0}


class Form:
    """One way to use an extension: rules of iptables, rules of nft, and how packets show that they do the same."""

    def __init__(self, name, kind, family):
        self.name, self.kind, self.family = name, kind, family
        self.declared, self.iptables, self.native, self.watch = [], [], [], []
        self.notes, self.differs = [], None

    def rules(self):
        """The rules of nft as (table, chain, text)."""
        for text in self.native:
            place = re.match(r"\[(\w+) (\w+)\] ", text)
            table, chain = place.groups() if place else place_of(self.iptables[0])
            yield table, chain, text[place.end() if place else 0:]


def place_of(rule):
    """Table and chain of a rule of iptables."""
    return re.search(r"-t (\w+)|$", rule).group(1) or "filter", re.search(r"-A (\w+)", rule).group(1)


def base(table, chain):
    """What a base chain like this one of iptables says of itself."""
    kind, priority = "filter", PRIORITIES.get(table)
    if table == "nat":
        kind, priority = "nat", -100 if chain in ("PREROUTING", "OUTPUT") else 100
    elif (table, chain) == ("mangle", "OUTPUT"):
        kind = "route"
    return f"type {kind} hook {HOOKS[chain]} priority {priority};"


def forms():
    """All forms, and {name: text} of the extensions without words of nft's."""
    found, others, form, head = [], {}, None, None
    with open(os.path.join(HERE, "iptables-map"), encoding="utf-8") as file:
        for line in file:
            sign, _, text = line.rstrip("\n").partition(" ")
            if sign == "*":
                head = text.split()
            elif sign == "!":
                name, _, text = text.partition(" ")
                others[name] = text
            elif sign == "":
                form = None
            elif sign != "#":
                if not form:
                    form = Form(*head)
                    found.append(form)
                if sign == "~":
                    form.differs = text
                else:
                    {"@": form.declared, "-": form.iptables, "+": form.native, "?": form.watch,
                     '"': form.notes}[sign].append(text)
    return found, others
