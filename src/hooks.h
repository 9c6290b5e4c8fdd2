/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Hooks: what is attached where in the network stack, by whomever. */
#ifndef RAMPART_HOOKS_H
#define RAMPART_HOOKS_H

#include "context.h"
#include "lang/cmd.h"
#include "lang/diag.h"

/**
 * hooks_list - prints the hooks of the family (and device: the handle's name) that @cmd asks for
 *
 * Where the kernel can't tell, a warning says so, and nothing is printed. -1 after reporting.
 */
int hooks_list(struct context *context, struct arena *arena, struct diag *diag,
	       const struct cmd *cmd);

#endif
