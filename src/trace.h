/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Trace: sets up the trace of the packets that match a rule, and follows them. */
#ifndef RAMPART_TRACE_H
#define RAMPART_TRACE_H

#include <nftables/rampart.h>
#include "context.h"
#include "lang/diag.h"

/** trace_run - as rampart_trace() says; -1 after reporting. */
int trace_run(struct context *context, struct arena *arena, struct diag *diag,
	      const struct rampart_trace *trace);

#endif
