// SPDX-License-Identifier: GPL-2.0-or-later
/* Tests of pf.os: what its lines tell the kernel of systems' first packets. */
#include <string.h>
#include "unit.h"
#include "wire/fingerprint.h"

static struct nf_osf_user_finger finger;

static bool option_is(unsigned int index, unsigned int kind, unsigned int length, unsigned int wc,
		      unsigned int value)
{
	const struct nf_osf_opt *option = &finger.opt[index];

	return option->kind == kind && option->length == length && option->wc.wc == wc &&
	       option->wc.val == value;
}

static bool names_are(const char *genre, const char *version, const char *subtype)
{
	return !strcmp(finger.genre, genre) && !strcmp(finger.version, version) &&
	       !strcmp(finger.subtype, subtype);
}

int main(void)
{
	unit_check("a line is read", fingerprint_parse(
		"S4:64:1:60:M1360,S,T0,N,W%2:\t\tLinux:2.4:.18-21:Linux, some\n", &finger));
	unit_check("its window is a multiple of the segment's size",
		   finger.wss.wc == OSF_WSS_MSS && finger.wss.val == 4);
	unit_check("its numbers", finger.ttl == 64 && finger.df == 1 && finger.ss == 60);
	unit_check("its options", finger.opt_num == 5 && option_is(0, 2, 4, OSF_WSS_PLAIN, 1360) &&
		   option_is(1, 4, 2, OSF_WSS_PLAIN, 0) && option_is(2, 8, 10, OSF_WSS_PLAIN, 0) &&
		   option_is(3, 1, 1, OSF_WSS_PLAIN, 0) && option_is(4, 3, 3, OSF_WSS_MODULO, 2));
	unit_check("its names", names_are("Linux", "2.4", ".18-21"));
	unit_check("a mark before the genre is left out, any window is 0, a dot is no options",
		   fingerprint_parse("*:255:0:40:.:@Windows:::Windows\n", &finger) &&
		   names_are("Windows", "", "") && !finger.wss.wc && !finger.wss.val &&
		   !finger.opt_num);
	unit_check("a window in MTUs", fingerprint_parse("T30:64:1:48:M*:A:B:C:D", &finger) &&
		   finger.wss.wc == OSF_WSS_MTU && finger.wss.val == 30);
	unit_check("a comment is no line", !fingerprint_parse("# S4:64:1:60:N:A:B:C:D\n", &finger));
	unit_check("nor an empty one", !fingerprint_parse("\n", &finger));
	unit_check("nor one with an unknown option", !fingerprint_parse("1:64:1:60:X:A:B:C:D", &finger));
	unit_check("nor one with too big a number", !fingerprint_parse("1:256:1:60:N:A:B:C:D", &finger));
	unit_check("nor one that ends early", !fingerprint_parse("1:64:1:60:N:A", &finger));
	return unit_status();
}
