# SPDX-License-Identifier: GPL-2.0-or-later
"""Netlink messages of nf_tables by hand, for tests of what no command sends."""

import os
import socket
import struct

SUBSYSTEM = 10
REQUEST, ACK, DUMP, CREATE = 1, 4, 0x300, 0x400
BEGIN, END, ERROR, DONE = 16, 17, 2, 3
IP, NETDEV, INET = 2, 5, 1


def attr(kind, value):
    """One attribute: bytes, text, a number of 32 bits, or a list of attributes to nest."""
    if isinstance(value, list):
        kind, value = kind | 0x8000, b"".join(value)
    elif isinstance(value, str):
        value = value.encode() + b"\0"
    elif isinstance(value, int):
        value = struct.pack(">I", value)
    data = struct.pack("=HH", 4 + len(value), kind) + value
    return data + b"\0" * (-len(data) % 4)


def attrs_of(data):
    """Attributes of a payload, as {type: bytes}."""
    found = {}
    while len(data) >= 4:
        size, kind = struct.unpack_from("=HH", data)
        found[kind & 0x3fff] = data[4:size]
        data = data[(size + 3) & ~3:]
    return found


class Netlink:
    """A netlink socket to netfilter."""

    def __init__(self):
        self.socket = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 12)
        self.socket.bind((0, 0))
        self.socket.settimeout(5)
        self.sequence = 0

    def message(self, kind, flags, family, attrs, resource=0):
        """The bytes of a message."""
        self.sequence += 1
        body = struct.pack(">BBH", family, 0, resource) + b"".join(attrs)
        return struct.pack("=IHHII", 16 + len(body), kind, flags, self.sequence, 0) + body

    def answers(self, first=0):
        """
        Messages that come, as (type, payload behind nfgenmsg or errno), up to an error or the end. What has a
        number before the first is more about something that has failed.
        """
        while True:
            data = self.socket.recv(1 << 20)
            while data:
                size, kind, _, number = struct.unpack_from("=IHHI", data)
                if number < first:
                    data = data[(size + 3) & ~3:]
                    continue
                if kind == ERROR:
                    yield ERROR, -struct.unpack_from("=i", data, 16)[0]
                    return
                if kind == DONE:
                    return
                yield kind & 0xff, data[20:size]
                data = data[(size + 3) & ~3:]

    def query(self, kind, family, attrs, dump=False):
        """Answers to a question: payloads' attributes; raises OSError."""
        self.socket.send(self.message(SUBSYSTEM << 8 | kind, REQUEST | (DUMP if dump else ACK),
                                      family, attrs))
        found = []
        for kind, payload in self.answers():
            if kind == ERROR and payload:
                raise OSError(payload, os.strerror(payload))
            if kind != ERROR:
                found.append(attrs_of(payload))
        return found

    def batch(self, *messages):
        """One transaction of (type, flags, family, attributes); raises OSError."""
        first = self.sequence + 1
        data = self.message(BEGIN, REQUEST, 0, [], SUBSYSTEM)
        for kind, flags, family, attrs in messages:
            data += self.message(SUBSYSTEM << 8 | kind, REQUEST | ACK | flags, family, attrs)
        data += self.message(END, REQUEST, 0, [], SUBSYSTEM)
        self.socket.send(data)
        for _ in messages:
            for kind, payload in self.answers(first):
                if kind == ERROR and payload:
                    raise OSError(payload, os.strerror(payload))
