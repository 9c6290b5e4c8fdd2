// SPDX-License-Identifier: GPL-2.0-or-later
// Types of time: relative time, date, hour of the day, day of the week.

#include <jansson.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include "json/amount.h"
#include "type/type.h"
#include "type/types.h"

#define SECONDS_PER_DAY 86400
#define NANOSECONDS 1000000000ULL

static const struct { const char *word; uint64_t milliseconds; } time_units[] = {
	{ "d", 86400000 }, { "h", 3600000 }, { "m", 60000 }, { "s", 1000 }, { "ms", 1 },
};

#define TIME_UNITS (sizeof(time_units) / sizeof(time_units[0]))

/* `1d2h3m4s5ms`; a bare number is seconds. */
static bool time_read(const char *word, uint64_t *milliseconds)
{
	uint64_t number, scaled;
	unsigned int i;
	size_t len;

	if (type_number(word, &number))
		return !__builtin_mul_overflow(number, 1000, milliseconds);
	*milliseconds = 0;
	while (*word) {
		number = 0;
		if (*word < '0' || *word > '9')
			return false;
		for (; *word >= '0' && *word <= '9'; word++)
			if (__builtin_mul_overflow(number, 10, &number) ||
			    __builtin_add_overflow(number, *word - '0', &number))
				return false;
		len = strspn(word, "dhms");
		for (i = 0; i < TIME_UNITS; i++)
			if (len == strlen(time_units[i].word) &&
			    !strncmp(word, time_units[i].word, len))
				break;
		if (i == TIME_UNITS ||
		    __builtin_mul_overflow(number, time_units[i].milliseconds, &scaled) ||
		    __builtin_add_overflow(*milliseconds, scaled, milliseconds))
			return false;
		word += len;
	}
	return true;
}

static int time_parse(struct eval *eval, struct expr *expr)
{
	unsigned int bits = eval->expected.bits;
	uint64_t milliseconds;

	if (!time_read(expr->symbol.word, &milliseconds))
		return type_error(eval, expr,
				  "'%s' is not a valid time, expected a number of seconds or a form like 1d2h3m4s5ms",
				  expr->symbol.word);
	if (bits && bits < 64 && milliseconds >> bits)
		return type_error(eval, expr, "value too large");
	return type_set_number(eval, expr, milliseconds);
}

static void time_print(struct output *output, const struct expr *expr)
{
	uint64_t milliseconds = value_number(expr);

	if (milliseconds)
		output_duration(output, milliseconds);
	else
		output_printf(output, "0s");
}

static json_t *time_json(const struct output *output, const struct expr *expr)
{
	(void)output;
	return json_duration(value_number(expr));
}

const struct datatype type_time = {
	.id = TYPE_TIME,
	.name = "time",
	.description = "relative time",
	.byteorder = BYTEORDER_HOST,
	.bits = 32,
	.base = &type_integer,
	.parse = time_parse,
	.print = time_print,
	.json = time_json,
};
DATATYPE(type_time);

/* A date is local time in text and nanoseconds since the epoch in the register. */
static int date_parse(struct eval *eval, struct expr *expr)
{
	static const char *const forms[] = { "%Y-%m-%d %T", "%Y-%m-%d %R", "%Y-%m-%d" };
	const char *word = expr->symbol.word, *end;
	uint64_t number;
	unsigned int i;

	if (type_number(word, &number))
		return type_set_number(eval, expr, number * NANOSECONDS);
	for (i = 0; i < sizeof(forms) / sizeof(forms[0]); i++) {
		struct tm tm = { .tm_isdst = -1 };
		time_t seconds;

		end = strptime(word, forms[i], &tm);
		if (!end || *end)
			continue;
		tm.tm_isdst = -1;
		seconds = mktime(&tm);
		if (seconds < 0)
			return type_error(eval, expr, "'%s' is before 1970", word);
		return type_set_number(eval, expr, (uint64_t)seconds * NANOSECONDS);
	}
	return type_error(eval, expr,
			  "'%s' is not a valid date, expected \"YYYY-MM-DD [HH:MM[:SS]]\" or a UNIX timestamp",
			  word);
}

static void date_print(struct output *output, const struct expr *expr)
{
	time_t seconds = value_number(expr) / NANOSECONDS;
	char text[64];
	struct tm tm;

	if (localtime_r(&seconds, &tm) &&
	    strftime(text, sizeof(text), "%Y-%m-%d %T", &tm))
		output_quoted(output, text);
	else
		output_printf(output, "%llu", (unsigned long long)seconds);
}

const struct datatype type_date = {
	.id = TYPE_TIME_DATE,
	.name = "time",
	.description = "Relative time of packet reception",
	.byteorder = BYTEORDER_HOST,
	.bits = 64,
	.base = &type_integer,
	.parse = date_parse,
	.print = date_print,
};
DATATYPE(type_date);

/* Seconds that local time is ahead of UTC, now. */
static long local_offset(void)
{
	time_t now = time(NULL);
	struct tm tm;

	return localtime_r(&now, &tm) ? tm.tm_gmtoff : 0;
}

static int hour_parse(struct eval *eval, struct expr *expr)
{
	const char *word = expr->symbol.word;
	unsigned int hour, minute, second = 0;
	uint64_t number;
	int end = 0;
	long seconds;

	if (type_number(word, &number)) {
		if (number >= SECONDS_PER_DAY)
			return type_error(eval, expr, "Value %s exceeds valid range 0-%u", word,
					  SECONDS_PER_DAY - 1);
		return type_set_number(eval, expr, number);
	}
	if (!((sscanf(word, "%2u:%2u%n", &hour, &minute, &end) == 2 && end && !word[end]) ||
	      (sscanf(word, "%2u:%2u:%2u%n", &hour, &minute, &second, &end) == 3 && !word[end])) ||
	    hour > 23 || minute > 59 || second > 59)
		return type_error(eval, expr,
				  "'%s' is not a valid hour of the day, expected \"HH:MM[:SS]\"", word);
	seconds = (long)(hour * 3600 + minute * 60 + second) - local_offset();
	seconds = (seconds + 2 * SECONDS_PER_DAY) % SECONDS_PER_DAY;
	return type_set_number(eval, expr, seconds);
}

static void hour_print(struct output *output, const struct expr *expr)
{
	long seconds = value_number(expr);
	char text[64];

	seconds = (seconds + local_offset() + 2 * SECONDS_PER_DAY) % SECONDS_PER_DAY;
	snprintf(text, sizeof(text), "%02ld:%02ld", seconds / 3600, seconds / 60 % 60);
	if (seconds % 60)
		snprintf(text, sizeof(text), "%02ld:%02ld:%02ld", seconds / 3600,
			 seconds / 60 % 60, seconds % 60);
	output_quoted(output, text);
}

const struct datatype type_hour = {
	.id = TYPE_TIME_HOUR,
	.name = "hour",
	.description = "Hour of day of packet reception",
	.byteorder = BYTEORDER_HOST,
	.bits = 32,
	.base = &type_integer,
	.parse = hour_parse,
	.print = hour_print,
};
DATATYPE(type_hour);

static const struct symbol day_symbols[] = {
	{ "Sunday", 0 }, { "Monday", 1 }, { "Tuesday", 2 }, { "Wednesday", 3 },
	{ "Thursday", 4 }, { "Friday", 5 }, { "Saturday", 6 }, { NULL, 0 }
};
static const struct symbol_table day_table = { .symbols = day_symbols };

/* The start of a name, in any case, is enough. */
static int day_parse(struct eval *eval, struct expr *expr)
{
	const char *word = expr->symbol.word;
	const struct symbol *symbol;
	size_t len = strlen(word);
	uint64_t number;

	if (type_number(word, &number)) {
		if (number > 6)
			return type_error(eval, expr, "Value %s exceeds valid range 0-6", word);
		return type_set_number(eval, expr, number);
	}
	for (symbol = day_symbols; symbol->word; symbol++)
		if (len >= 3 && !strncasecmp(symbol->word, word, len))
			return type_set_number(eval, expr, symbol->value);
	return type_unknown(eval, expr);
}

static void day_print(struct output *output, const struct expr *expr)
{
	type_print_name(output, &day_table, expr, "%lu");
}

const struct datatype type_day = {
	.id = TYPE_TIME_DAY,
	.name = "day",
	.description = "Day of week of packet reception",
	.byteorder = BYTEORDER_HOST,
	.bits = 8,
	.base = &type_integer,
	.symbols = &day_table,
	.parse = day_parse,
	.print = day_print,
};
DATATYPE(type_day);
