/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Sample: what rules and objects have counted, and how big sets are, at one moment. */
#ifndef RAMPART_SAMPLE_H
#define RAMPART_SAMPLE_H

#include <nftables/rampart.h>
#include "context.h"

/** struct sampler - what the last sample knows that needs not be read again for the next one. */
struct sampler;

/** sampler_free - NULL is fine. */
void sampler_free(struct sampler *sampler);
/** sample_take - as rampart_sample() says; context->sampler is made or renewed. -1 with errno. */
int sample_take(struct context *context, struct arena *arena, rampart_sample_fn *take, void *data);

#endif
