/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Class tests: one case for each kind of hole this sort of code has had. */
#ifndef TESTS_SECURITY_SECURITY_H
#define TESTS_SECURITY_SECURITY_H

#include <errno.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include "batch.h"

/**
 * struct security_case - one case; runs in a network namespace of its own, whose table TABLE has
 * the chain "c" and the base chain "out" of packets sent
 * @class: kind of hole, as in doc/security.md
 */
struct security_case {
	const char	*class;
	const char	*name;
	void		(*run)(void);
};

/** CASE(name, class) { ... } - found in a linker section. */
#define CASE(case_name, case_class)						\
	static void case_name(void);						\
	static const struct security_case case_name##_case			\
	__attribute__((used, section("security_cases"), aligned(8))) = {	\
		case_class, #case_name, case_name };				\
	static void case_name(void)

/** accepted() - sends the batch, which must be accepted. */
#define accepted()		batch_accepted(__LINE__)
/** refused() - sends the batch: this refusal must come first, and nothing may have changed. */
#define refused(error)		batch_refused(__LINE__, error, 0)
/** refused_any() - the same with whatever error. */
#define refused_any()		batch_refused(__LINE__, 0, 0)
/** refused_at() - by message number @at, from 1. */
#define refused_at(at, error)	batch_refused(__LINE__, error, at)
/** undone() - sends the batch with something impossible at its end: nothing may have changed. */
#define undone()		batch_undone(__LINE__)
/** require() - anything else that must hold. */
#define require(condition)	case_require(__LINE__, #condition, condition)

bool batch_accepted(int line);
void batch_refused(int line, int error, unsigned int at);
void batch_undone(int line);
void case_require(int line, const char *what, bool holds);
/** about() - what a failure from here on is about, where a case has many rows. */
__attribute__((format(printf, 1, 2))) void about(const char *format, ...);
/** case_skip() - this kernel has not got what the case is about. */
void case_skip(const char *reason);

/** packet_send() - a UDP packet of @len bytes from here to here; through the chain "out". */
void packet_send(size_t len);
/** elems_count() - elements a dump of a set of TABLE tells; elem_first() - key of the first, its length. */
unsigned int elems_count(const char *set);
size_t elem_first(const char *set, void *key, size_t size);
/** pause_ms() - waits. */
void pause_ms(unsigned int ms);

#endif
