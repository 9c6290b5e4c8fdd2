# SPDX-License-Identifier: GPL-2.0-or-later
"""Packets for tests/shell/iptables-map: a crowd of many kinds for matches, a few for each target; and who is told of them."""

import fcntl
import os
import socket
import struct

import namespace
from netlink import ACK, REQUEST, Netlink, attr, attrs_of

TCP, UDP, ICMP, ESP, AH, COMP, SCTP, DCCP, MH = 6, 17, 1, 50, 51, 108, 132, 33, 135
HBH, ROUTING, FRAGMENT, DESTINATION, NOTHING, ICMP6 = 0, 43, 44, 60, 59, 58
HERE4, THERE4, HERE6, THERE6 = "10.1.0.1", "10.1.0.2", "fd01::1", "fd01::2"
FAR = {"ip": "10.2.0.2", "ip6": "fd02::2"}
BROADCAST = b"\xff" * 6
REQUEST_FILE = b"\0\1file\0octet\0"
SKIPPED = 0x1e         # an option that who doesn't know it passes over
OTHER_MAC = bytes([2, 0, 0, 0, 0, 7])


def within(host):
    return namespace.Within(namespace.named(host))


def mac_of(device):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        return fcntl.ioctl(sock, 0x8927, struct.pack("256s", device.encode()))[18:24]   # SIOCGIFHWADDR


def checksum(data):
    data += b"\0" * (len(data) % 2)
    total = sum(struct.unpack(f"!{len(data) // 2}H", data))
    while total >> 16:
        total = (total & 0xffff) + (total >> 16)
    return ~total & 0xffff


def crc32c(data):
    crc = 0xffffffff
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0x82f63b78 if crc & 1 else 0)
    return struct.pack("<I", crc ^ 0xffffffff)


def ip(protocol, payload, source=THERE4, to=HERE4, tos=0, ttl=64):
    pseudo = socket.inet_aton(source) + socket.inet_aton(to)
    payload = summed(pseudo + struct.pack("!HH", protocol, len(payload)), protocol, payload)
    head = struct.pack("!BBHHHBBH", 0x45, tos, 20 + len(payload), 1, 0, ttl, protocol, 0) + pseudo
    return head[:10] + struct.pack("!H", checksum(head)) + head[12:] + payload


def ip6(upper, payload, between=(), source=THERE6, to=HERE6, hops=64):
    """between: extension headers as (protocol number, bytes behind their first)."""
    pseudo = socket.inet_pton(socket.AF_INET6, source) + socket.inet_pton(socket.AF_INET6, to)
    payload = summed(pseudo + struct.pack("!II", len(payload), upper), upper, payload)
    following = upper
    for number, rest in reversed(between):
        payload, following = bytes([following]) + rest + payload, number
    return struct.pack("!IHBB", 6 << 28, len(payload), following, hops) + pseudo + payload


def summed(pseudo, protocol, payload):
    """The payload with its checksum, where that has a place."""
    place = {TCP: 16, UDP: 6, ICMP: 2, ICMP6: 2, DCCP: 6, MH: 4}.get(protocol)
    if place is None:
        return payload
    value = checksum((b"" if protocol == ICMP else pseudo) + payload)
    return payload[:place] + struct.pack("!H", value) + payload[place + 2:]


def tcp(port, flags, options=b"", source=1000):
    return struct.pack("!HHIIBBHHH", source, port, 7, 0, (5 + len(options) // 4) << 4, flags, 1000, 0, 0) + options


def udp(port, size=30, source=1000, text=None):
    text = text or b"x" * size
    return struct.pack("!HHHH", source, port, 8 + len(text), 0) + text


def sctp(port, chunk, body):
    head, data = struct.pack("!HHI", 1000, port, 0), struct.pack("!BBH", chunk, 0, 4 + len(body)) + body
    return head + crc32c(head + bytes(4) + data) + data


def dccp(port, kind):
    return struct.pack("!HHBBHBBH", 1000, port, 5, 0, 0, kind << 1 | 1, 0, 0) + struct.pack("!II", 9, 1)


SYN, RST, ACKED, ECE, CWR = 2, 4, 16, 64, 128
MSS, SMALL, WIDE, SACK = b"\2\4\x05\xb4", b"\2\4\x01\x90", b"\1\3\3\7", b"\1\1\4\2"


def packets():
    """The crowd, as IPv4 and IPv6 packets from h0."""
    for port in 7, 7, 7, 7, 53, 54, 100, 101, 102, 103, 104:
        yield ip(UDP, udp(port))
    yield ip(UDP, udp(53, 200, 700))
    yield ip(UDP, udp(69, text=REQUEST_FILE))
    yield ip(UDP, udp(8, 20, 1001), ttl=3)
    yield ip(UDP, udp(9), tos=0x28)
    yield ip(UDP, udp(9, source=1002), tos=0x20)
    yield ip(UDP, udp(9), source="10.1.0.5")
    yield ip(UDP, udp(9), source="192.0.2.9")
    yield ip(TCP, tcp(80, SYN | ECE | CWR, MSS), tos=2)
    yield ip(TCP, tcp(80, SYN, SMALL + WIDE), source="10.1.0.5")
    yield ip(TCP, tcp(85, RST))
    yield ip(ICMP, struct.pack("!BBHHH", 8, 0, 0, 5, 1))
    yield ip(ICMP, struct.pack("!BBHHH", 3, 1, 0, 0, 0) + ip(UDP, udp(9), HERE4, THERE4))
    for spi in 500, 550, 700:
        yield ip(AH, struct.pack("!BBHII", NOTHING, 4, 0, spi, 1) + bytes(12))
        yield ip(ESP, struct.pack("!II", spi, 1) + bytes(16))
    for cpi in 3, 4:
        yield ip(COMP, struct.pack("!BBH", UDP, 0, cpi) + bytes(8))
    yield ip(SCTP, sctp(90, 1, struct.pack("!IIHHI", 5, 1000, 1, 1, 9)))
    yield ip(SCTP, sctp(101, 0, bytes(12) + b"data"))
    yield ip(DCCP, dccp(90, 0) + bytes(4))
    yield ip(DCCP, dccp(91, 0) + bytes(4))
    yield ip6(UDP, udp(7))
    yield ip6(UDP, udp(7), hops=5)
    yield ip6(ICMP6, struct.pack("!BBHHH", 128, 0, 0, 5, 1))
    for number in HBH, DESTINATION:
        for size in 0, 1:
            yield ip6(UDP, udp(7), [(number, bytes([size, SKIPPED, 4 + 8 * size]) + bytes(4 + 8 * size))])
    for kind, left in (2, 1), (2, 0), (0, 1):
        yield ip6(UDP, udp(7), [(ROUTING, bytes([2, kind, left]) + bytes(20))])
    for identity in 4, 9:
        yield ip6(UDP, udp(7), [(FRAGMENT, struct.pack("!BHI", 0, 1, identity))])
    for kind in 1, 5:
        yield ip6(MH, struct.pack("!BBBBH", NOTHING, 1, kind, 0, 0) + bytes(10))


def frames(sent, to, source=None):
    """Sends packets from h0's device."""
    with within("h0"):
        own = mac_of("eth0")
        with socket.socket(socket.AF_PACKET, socket.SOCK_RAW) as sock:
            sock.bind(("eth0", 0))
            for packet in sent:
                sock.send(to + (source or own) + (b"\x08\0" if packet[0] >> 4 == 4 else b"\x86\xdd") + packet)


def datagram(port, to, source=None):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        if source:
            sock.bind(("", source))
        sock.sendto(b"x" * 30, (to, port))


def from_here():
    """Packets of root, of users and groups, of a class, to a realm; some of lo."""
    for user, group in (0, 0), (1000, 0), (0, 1003):
        os.setegid(group)
        os.seteuid(user)
        datagram(7, THERE4)
        os.seteuid(0)
        os.setegid(0)
    datagram(7, "10.1.0.3")
    datagram(7, "127.0.0.1")
    datagram(1000, THERE4)      # which a file's transfer expects
    child = os.fork()
    if not child:
        with open("cgroup/named/tasks", "w", encoding="ascii") as file:
            file.write("0")
        datagram(8, THERE4)
        os._exit(0)         # pylint: disable=protected-access
    os.waitpid(child, 0)


def send():
    """The whole crowd."""
    to = mac_of("v0")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as bound:
        bound.bind((HERE4, 53))         # what a match of sockets finds
        frames(packets(), to)
        frames([ip(UDP, udp(9, 22))], to, OTHER_MAC)
        frames([ip(UDP, udp(9), to="10.1.0.255")], BROADCAST)
        with within("h0"):
            datagram(4444, HERE4)
        with within("h1"):
            datagram(7, "10.2.0.1")
        from_here()


def send_target(family, source, port):
    """What targets meet: datagrams and a connection's start on their way through and to here; what a helper expects comes back."""
    make, here = (ip, HERE4) if family == "ip" else (ip6, HERE6)
    syn = tcp(80, SYN | ECE | CWR, b"\2\4\x1f\x40" + SACK, port)
    data = udp(port, 120, port)
    sent = [make(UDP, data, source=source, to=FAR[family]), make(TCP, syn, source=source, to=FAR[family]),
            make(UDP, data, source=source, to=here)]
    if family == "ip":
        sent.append(ip(UDP, data, source=source, to="10.3.0.2"))
        sent.append(ip(UDP, udp(69, source=port, text=REQUEST_FILE), source=source, to=FAR["ip"]))
    frames(sent, mac_of("v0"))
    if family == "ip":
        with within("h1"):
            datagram(port, source, 4000)


def log_group(number):
    """Listens to a group of the packet log; what is returned tells of each packet: prefix, source, length, since."""
    netlink = Netlink()
    subsystem, config = 4, 1
    # bind; copy packets; tell of each at once
    for content in ([attr(1, b"\1")], [attr(2, struct.pack("!IBx", 0xffff, 2))], [attr(5, 1)]):
        netlink.socket.send(netlink.message(subsystem << 8 | config, REQUEST | ACK, 0, content, number))
        for _, errno in netlink.answers():
            if errno:
                raise OSError(errno, os.strerror(errno))
    netlink.socket.settimeout(0.3)

    def told():
        found = []
        while True:
            try:
                data = netlink.socket.recv(1 << 16)
            except (BlockingIOError, socket.timeout):
                return found
            while data:
                size, kind = struct.unpack_from("=IH", data)
                if kind == subsystem << 8:
                    attrs = attrs_of(data[20:size])
                    payload = attrs[9]
                    found.append(f"{attrs[10]} {socket.inet_ntoa(payload[12:16])} {len(payload)}")
                data = data[(size + 3) & ~3:]
    return told
