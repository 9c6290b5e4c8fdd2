/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Monitor: shows what changes in the ruleset, and what packets meet, until it is stopped. */
#ifndef RAMPART_MONITOR_H
#define RAMPART_MONITOR_H

#include "context.h"
#include "lang/cmd.h"
#include "lang/diag.h"

/** monitor_run - shows events as @cmd asks, until the process is stopped; -1 after reporting. */
int monitor_run(struct context *context, struct diag *diag, const struct cmd *cmd);

#endif
