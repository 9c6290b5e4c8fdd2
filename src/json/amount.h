/* SPDX-License-Identifier: GPL-2.0-or-later */
/* JSON of amounts: a number of bytes, and the unit it is counted in; times. */
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
/** json_duration - whole seconds as a number; what is no whole number of them as text, "1500ms". */
json_t *json_duration(uint64_t milliseconds);
/** json_duration_get - the member @name: seconds, or text of any unit; 1 when absent, -1 after reporting. */
int json_duration_get(struct json_reader *reader, json_t *object, const char *name,
		      uint64_t *milliseconds);

#endif
