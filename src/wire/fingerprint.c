// SPDX-License-Identifier: GPL-2.0-or-later
/* Reads pf.os, the list of how systems' first packets look, and tells it to the kernel. */
#include <arpa/inet.h>
#include <ctype.h>
#include <errno.h>
#include <libmnl/libmnl.h>
#include <linux/netfilter/nfnetlink.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "wire/fingerprint.h"

#define LINE_SIZE	1024
#define BUNCH_BYTES	(1 << 15)	/* of messages that are sent at once */

enum { WINDOW, TTL, DONT_FRAGMENT, SIZE, OPTIONS, GENRE, VERSION, SUBTYPE, FIELD_COUNT };

static bool number_parse(const char *text, unsigned long max, unsigned long *number)
{
	char *end;

	if (!isdigit((unsigned char)*text))
		return false;
	*number = strtoul(text, &end, 10);
	return !*end && *number <= max;
}

/* `*` is any value, `%5` a multiple of it; a window may be one of the segment's size (S) or MTU (T). */
static bool value_parse(const char *text, const char *multiples, struct nf_osf_wc *value)
{
	static const char kinds[] = { [OSF_WSS_MSS] = 'S', [OSF_WSS_MTU] = 'T',
				      [OSF_WSS_MODULO] = '%' };
	unsigned long number;

	*value = (struct nf_osf_wc){ OSF_WSS_PLAIN, 0 };
	if (!strcmp(text, "*"))
		return true;
	for (unsigned int kind = OSF_WSS_MSS; kind <= OSF_WSS_MODULO; kind++)
		if (*text == kinds[kind] && strchr(multiples, *text))
			value->wc = kind;
	if (!number_parse(text + (value->wc != OSF_WSS_PLAIN), UINT16_MAX, &number))
		return false;
	value->val = number;
	return true;
}

static bool option_parse(const char *text, struct nf_osf_opt *option)
{
	static const struct { char letter; uint16_t kind, length; } kinds[] = {
		{ 'N', OSFOPT_NOP, 1 }, { 'M', OSFOPT_MSS, 4 }, { 'W', OSFOPT_WSO, 3 },
		{ 'S', OSFOPT_SACKP, 2 }, { 'T', OSFOPT_TS, 10 },
	};

	for (unsigned int i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		if (*text != kinds[i].letter)
			continue;
		option->kind = kinds[i].kind;
		option->length = kinds[i].length;
		return !text[1] || value_parse(text + 1, "%", &option->wc);
	}
	return false;
}

static bool options_parse(char *text, struct nf_osf_user_finger *finger)
{
	char *word;

	if (!strcmp(text, "."))
		return true;
	while ((word = strsep(&text, ", "))) {
		if (!*word)
			continue;
		if (finger->opt_num == MAX_IPOPTLEN ||
		    !option_parse(word, &finger->opt[finger->opt_num++]))
			return false;
	}
	return true;
}

static void name_copy(char *name, const char *text)
{
	snprintf(name, MAXGENRELEN, "%s", text);
}

bool fingerprint_parse(const char *line, struct nf_osf_user_finger *finger)
{
	char copy[LINE_SIZE], *rest = copy, *fields[FIELD_COUNT];
	unsigned long ttl, fragment, size;

	memset(finger, 0, sizeof(*finger));
	if (*line == '#' || snprintf(copy, sizeof(copy), "%s", line) >= (int)sizeof(copy))
		return false;
	for (unsigned int i = 0; i < FIELD_COUNT; i++) {
		fields[i] = strsep(&rest, ":");
		if (!fields[i])
			return false;
		fields[i] += strspn(fields[i], " \t");
	}
	/* A mark before the genre is for other readers of the file. */
	if (*fields[GENRE] == '@' || *fields[GENRE] == '*')
		fields[GENRE]++;
	if (!rest || !value_parse(fields[WINDOW], "ST%", &finger->wss) ||
	    !number_parse(fields[TTL], UINT8_MAX, &ttl) ||
	    !number_parse(fields[DONT_FRAGMENT], 1, &fragment) ||
	    !number_parse(fields[SIZE], UINT16_MAX, &size) ||
	    !options_parse(fields[OPTIONS], finger))
		return false;
	finger->ttl = ttl;
	finger->df = fragment;
	finger->ss = size;
	name_copy(finger->genre, fields[GENRE]);
	name_copy(finger->version, fields[VERSION]);
	name_copy(finger->subtype, fields[SUBTYPE]);
	return true;
}

static struct nlmsghdr *message_put(char *place, const struct nf_osf_user_finger *finger)
{
	struct nlmsghdr *header = mnl_nlmsg_put_header(place);
	struct nfgenmsg *generic;

	header->nlmsg_type = NFNL_SUBSYS_OSF << 8 | OSF_MSG_ADD;
	header->nlmsg_flags = NLM_F_REQUEST | NLM_F_CREATE;
	generic = mnl_nlmsg_put_extra_header(header, sizeof(*generic));
	generic->nfgen_family = AF_UNSPEC;
	generic->version = NFNETLINK_V0;
	mnl_attr_put(header, OSF_ATTR_FINGER, sizeof(*finger), finger);
	return header;
}

/* Sends @size bytes of messages, the last of which asks for an answer; -1 with errno. */
static int bunch_send(struct mnl_socket *socket, const char *messages, size_t size,
		      struct nlmsghdr *last)
{
	char answer[BUNCH_BYTES];
	ssize_t got;

	last->nlmsg_flags |= NLM_F_ACK;
	if (mnl_socket_sendto(socket, messages, size) < 0)
		return -1;
	got = mnl_socket_recvfrom(socket, answer, sizeof(answer));
	return got < 0 || mnl_cb_run(answer, got, 0, 0, NULL, NULL) < 0 ? -1 : 0;
}

static int file_send(FILE *file, struct mnl_socket *socket)
{
	struct nf_osf_user_finger finger;
	char line[LINE_SIZE], messages[BUNCH_BYTES];
	struct nlmsghdr *last = NULL;
	size_t size = 0;

	while (fgets(line, sizeof(line), file)) {
		if (!fingerprint_parse(line, &finger))
			continue;
		last = message_put(messages + size, &finger);
		size += NLMSG_ALIGN(last->nlmsg_len);
		if (size + NLMSG_ALIGN(last->nlmsg_len) <= sizeof(messages))
			continue;
		if (bunch_send(socket, messages, size, last) < 0)
			return -1;
		size = 0;
	}
	return size ? bunch_send(socket, messages, size, last) : 0;
}

int fingerprints_load(void)
{
	FILE *file = fopen(FINGERPRINT_FILE, "re");
	struct mnl_socket *socket;
	int result = -1, error;

	if (!file)
		return 0;
	socket = mnl_socket_open2(NETLINK_NETFILTER, SOCK_CLOEXEC);
	if (socket && mnl_socket_bind(socket, 0, MNL_SOCKET_AUTOPID) == 0)
		result = file_send(file, socket);
	error = errno;
	if (socket)
		mnl_socket_close(socket);
	fclose(file);
	errno = error;
	return result;
}
