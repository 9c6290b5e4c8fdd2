/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Get: shows the elements of a set that hold the values asked for. */
#ifndef RAMPART_GET_H
#define RAMPART_GET_H

#include "run.h"

/** get_run - evaluates the elements of @cmd, asks the kernel for them and shows the answer; -1 after reporting. */
int get_run(struct run *run, struct cmd *cmd);

#endif
