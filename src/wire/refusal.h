/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Refusal: the kernel's no, said at the word it is about. */
#ifndef RAMPART_WIRE_REFUSAL_H
#define RAMPART_WIRE_REFUSAL_H

#include "lang/diag.h"
#include "wire/message.h"

/**
 * refusal_report - makes a diagnostic of the answer @header to @message
 *
 * @message may be NULL (an answer about the batch as a whole). Returns 1 when it
 * was a refusal, 0 for an acknowledgement or any other message.
 */
unsigned int refusal_report(struct diag *diag, const struct nlmsghdr *header,
			    const struct message *message);

#endif
