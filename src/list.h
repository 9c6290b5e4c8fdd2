/* SPDX-License-Identifier: GPL-2.0-or-later */
/* List: the commands that show something and change nothing. */
#ifndef RAMPART_LIST_H
#define RAMPART_LIST_H

#include "context.h"
#include "lang/cmd.h"
#include "lang/diag.h"

/** RESET_LACK - what is said where the kernel knows no reset of rules and elements. */
#define RESET_LACK \
	"the running kernel cannot reset these: Linux 6.5 and Rampart's modules can"

/** list_handles - whether @cmd is one that list_run() carries out. */
bool list_handles(const struct cmd *cmd);
/** list_run - fetches and prints what @cmd asks for; -1 after reporting. */
int list_run(struct context *context, struct arena *arena, struct diag *diag,
	     const struct cmd *cmd);

#endif
