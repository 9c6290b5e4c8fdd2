/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Describe: what an expression or a datatype is. */
#ifndef RAMPART_DESCRIBE_H
#define RAMPART_DESCRIBE_H

#include "context.h"
#include "lang/cmd.h"
#include "lang/diag.h"

/** describe_run - prints the type, width and symbols of cmd->expr; -1 after reporting. */
int describe_run(struct context *context, struct arena *arena, struct diag *diag,
		 const struct cmd *cmd);

#endif
