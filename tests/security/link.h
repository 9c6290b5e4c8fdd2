/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Links: the namespace's devices. */
#ifndef TESTS_SECURITY_LINK_H
#define TESTS_SECURITY_LINK_H

#include <stdbool.h>
#include <stdint.h>

/** link_change() - a link of kind dummy, made (RTM_NEWLINK) or deleted (RTM_DELLINK); false if that fails. */
bool link_change(uint16_t type, const char *name);
/** link_up() - lets packets through it; false if that fails. */
bool link_up(const char *name);

#endif
