# SPDX-License-Identifier: GPL-2.0-or-later
# Rules that begin with the same few tests, and sets of a few keys: each counts what it counts run from its beginning.
. "$TEST_TOP/tests/shell/lib.sh"

# linear NAME RULES KIND...
linear()
{
	"$TEST_TOP/tests/shell/linear" "$@" || failed=1
}

linear 'guards' 7 guard
linear 'guards with effects' 30 guard set negation effect jump
linear 'concatenations' 30 pairs guard mark
linear 'all' 60 guard set pairs negation mark name effect jump
