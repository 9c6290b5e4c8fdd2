# SPDX-License-Identifier: GPL-2.0-or-later
"""Addresses for rulesets of any size."""


def address(number):
    """The IPv4 address so far behind 10.0.0.0."""
    return f"{10 + (number >> 24)}.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"
