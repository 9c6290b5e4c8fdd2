// SPDX-License-Identifier: GPL-2.0-or-later
// JSON of amounts: a number of bytes, and the unit it is counted in; times.

#include "json/amount.h"
#include "parser/json.h"
#include "parser/parse.h"

uint64_t json_amount_scale(uint64_t bytes, const char **unit)
{
	static const char *const units[] = { "bytes", "kbytes", "mbytes" };
	unsigned int i = 0;

	for (; i + 1 < sizeof(units) / sizeof(units[0]) && bytes && !(bytes % 1024); i++)
		bytes /= 1024;
	*unit = units[i];
	return bytes;
}

int json_amount_get(struct json_reader *reader, json_t *object, const char *name,
		    const char *unit_name, uint64_t *bytes)
{
	const char *unit = json_string_get(reader, object, unit_name);
	int result = json_number_get(reader, object, name, bytes);
	uint64_t factor = unit ? byte_unit(unit) : 1;

	if (result)
		return result;
	if (!factor)
		return json_error(reader, "Unknown unit '%s'.", unit);
	if (*bytes > UINT64_MAX / factor)
		return json_error(reader, "%s is too large.", name);
	*bytes *= factor;
	return 0;
}

json_t *json_duration(uint64_t milliseconds)
{
	if (milliseconds % 1000)
		return json_sprintf("%llums", (unsigned long long)milliseconds);
	return json_integer(milliseconds / 1000);
}

int json_duration_get(struct json_reader *reader, json_t *object, const char *name,
		      uint64_t *milliseconds)
{
	const json_t *json = json_object_get(object, name);
	int result;

	if (json_is_string(json) && time_parse(json_string_value(json), milliseconds))
		return 0;
	result = json_number_get(reader, object, name, milliseconds);
	if (!result && __builtin_mul_overflow(*milliseconds, 1000, milliseconds))
		return json_error(reader, "%s is too large.", name);
	return result;
}
