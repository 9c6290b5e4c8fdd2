/* SPDX-License-Identifier: GPL-2.0-or-later */
/* JSON of amounts: a number of bytes, and the unit it is counted in. */
#ifndef RAMPART_JSON_AMOUNT_H
#define RAMPART_JSON_AMOUNT_H

#include <jansson.h>
#include <stdint.h>

struct json_reader;

/** json_amount_scale - @bytes in the largest unit that divides it; *@unit is its name. */
uint64_t json_amount_scale(uint64_t bytes, const char **unit);
/**
 * json_amount_get - bytes from the members @name and, for the unit, @unit_name; 1 when
 * absent, -1 after reporting. Without a unit they are bytes.
 */
int json_amount_get(struct json_reader *reader, json_t *object, const char *name,
		    const char *unit_name, uint64_t *bytes);

#endif
