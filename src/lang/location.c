// SPDX-License-Identifier: GPL-2.0-or-later
// Location: joins stretches of source text.

#include "lang/location.h"

struct location location_join(struct location first, struct location last)
{
	if (!first.source)
		return last;
	/* Errors are shown on one line: a stretch over several ends with its first line. */
	if (last.source == first.source && last.line == first.line &&
	    last.last_column > first.last_column)
		first.last_column = last.last_column;
	return first;
}
