# SPDX-License-Identifier: GPL-2.0-or-later
# What expressions of translation, duplication and the like refuse, and with which error: as in stock.
. "$TEST_TOP/tests/shell/lib.sh"

ip link add v1 type veth peer name v2
same 'each rule is taken or refused as it should' '' "$("$TEST_TOP/tests/shell/expr-refused" 2>&1)"
