/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Fingerprints: how systems' first packets look, told to the kernel for `osf`. */
#ifndef RAMPART_WIRE_FINGERPRINT_H
#define RAMPART_WIRE_FINGERPRINT_H

#include <stdbool.h>
#include <linux/netfilter/nfnetlink_osf.h>

#define FINGERPRINT_FILE SYSCONFDIR "/nftables/osf/pf.os"

/**
 * fingerprint_parse - reads `WINDOW:TTL:DF:SIZE:OPTIONS:GENRE:VERSION:SUBTYPE:DETAILS`, a line of pf.os
 *
 * False for a line that is none: a comment, an empty one, one with a number or an option that is not known.
 */
bool fingerprint_parse(const char *line, struct nf_osf_user_finger *finger);
/**
 * fingerprints_load - tells the kernel all lines of FINGERPRINT_FILE; those it has already stay
 *
 * Without the file the kernel keeps what it was told by others. -1 with errno where it takes none.
 */
int fingerprints_load(void);

#endif
