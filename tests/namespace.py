# SPDX-License-Identifier: GPL-2.0-or-later
"""Network namespaces of this process: sockets it makes and programs it starts are in the one it is in."""

import ctypes
import os

LIBC = ctypes.CDLL(None, use_errno=True)
CLONE_NEWNET = 0x40000000
OWN = "/proc/self/ns/net"


def named(name):
    """The file of a namespace that ip netns made."""
    return f"/run/netns/{name}"


def descriptor_enter(descriptor, path):
    if LIBC.setns(descriptor, CLONE_NEWNET):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), path)


def enter(path):
    """Goes into the namespace of a file, for good."""
    with open(path, "rb") as file:
        descriptor_enter(file.fileno(), path)


class Within:
    """Goes into the namespace of a file, and back at its end."""

    def __init__(self, path):
        self.path = path

    def __enter__(self):
        self.own = os.open(OWN, os.O_RDONLY)
        enter(self.path)

    def __exit__(self, *_):
        descriptor_enter(self.own, OWN)
        os.close(self.own)
