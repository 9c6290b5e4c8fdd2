/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Sample: what rules and objects have counted, and how big sets are, at one moment. */
#ifndef RAMPART_SAMPLE_H
#define RAMPART_SAMPLE_H

#include <nftables/rampart.h>
#include "context.h"

/** sample_take - as rampart_sample() says; -1 with errno. */
int sample_take(struct context *context, struct arena *arena, rampart_sample_fn *take, void *data);

#endif
