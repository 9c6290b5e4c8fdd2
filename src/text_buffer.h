/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Text buffer: a stream into memory. */
#ifndef RAMPART_TEXT_BUFFER_H
#define RAMPART_TEXT_BUFFER_H

#include "context.h"

/** text_buffer_start - opens @buffer->stream; 0 or -1. Does nothing when it is open. */
int text_buffer_start(struct text_buffer *buffer);
/** text_buffer_stop - closes the stream and frees the text. */
void text_buffer_stop(struct text_buffer *buffer);
/** text_buffer_take - what was written since the last call, "" while buffering is off; valid until the next write. */
const char *text_buffer_take(struct text_buffer *buffer);

#endif
