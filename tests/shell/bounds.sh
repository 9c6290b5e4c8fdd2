# SPDX-License-Identifier: GPL-2.0-or-later
# Numbers at the borders of what expressions, objects, sets, chains and the like take: the same answers as the stock's.
. "$TEST_TOP/tests/shell/lib.sh"

ip link add v1 type veth peer name v2
same 'numbers are taken and refused as by the stock' "$(cat "$TEST_TOP/tests/shell/bounds.stock")" "$("$TEST_TOP/tests/shell/bounds" 2>&1)"
