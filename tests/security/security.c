// SPDX-License-Identifier: GPL-2.0-or-later
/* Class tests: runs the cases; security [NAME...], a name may be a class. */
#include <arpa/inet.h>
#include <sched.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>
#include "link.h"
#include "security.h"
#include "state.h"

#define RELEASE_MS	3000

extern const struct security_case __start_security_cases[], __stop_security_cases[];

static bool failed, skipped;
static const char *skip_reason;
static char subject[64];

static void case_fail(int line, const char *what)
{
	printf("  line %d: %s%s%s\n", line, subject, *subject ? ": " : "", what);
	failed = true;
}

void about(const char *format, ...)
{
	va_list args;

	va_start(args, format);
	vsnprintf(subject, sizeof(subject), format, args);
	va_end(args);
}

void case_require(int line, const char *what, bool holds)
{
	if (!holds)
		case_fail(line, what);
}

void case_skip(const char *reason)
{
	skipped = true;
	skip_reason = reason;
}

bool batch_accepted(int line)
{
	char what[128];
	int err = batch_send();

	if (!err)
		return true;
	snprintf(what, sizeof(what), "message %u refused: %s", batch.refused, strerror(err));
	case_fail(line, what);
	return false;
}

/* Sends; says how the outcome is other than it should be, or NULL. */
static const char *send_unchanged(int error, unsigned int at)
{
	static char what[128];
	struct state before, after;
	const char *wrong = NULL;
	int err, kind;

	state_take(&before);
	err = batch_send();
	state_take(&after);
	kind = state_differs(&before, &after);
	if (!err)
		wrong = "accepted";
	else if (error && err != error)
		wrong = strerror(err);
	else if (at && batch.refused != at)
		wrong = "another message was refused";
	if (wrong)
		snprintf(what, sizeof(what), "must be refused (%s): %s, message %u",
			 error ? strerror(error) : "any error", wrong, batch.refused);
	else if (kind)
		snprintf(what, sizeof(what), "a refused batch changed something: type %d", kind - 1);
	state_free(&before);
	state_free(&after);
	return wrong || kind ? what : NULL;
}

void batch_refused(int line, int error, unsigned int at)
{
	const char *wrong = send_unchanged(error, at);

	if (wrong)
		case_fail(line, wrong);
}

void batch_undone(int line)
{
	unsigned int last = batch.count + 1;
	const char *wrong;

	table_delete("there is no such table");
	wrong = send_unchanged(ENOENT, last);
	if (wrong)
		case_fail(line, wrong);
}

void packet_send(size_t len)
{
	struct sockaddr_in to = {
		.sin_family = AF_INET, .sin_port = htons(9),
		.sin_addr.s_addr = htonl(INADDR_LOOPBACK),
	};
	int fd = socket(AF_INET, SOCK_DGRAM, 0);
	char bytes[1024] = "";

	sendto(fd, bytes, len, 0, (struct sockaddr *)&to, sizeof(to));
	close(fd);
}

struct keys {
	unsigned int	count;
	size_t		len;
	void		*first;
	size_t		size;
};

static void keys_add(const struct nlmsghdr *nlh, void *data)
{
	const struct nlattr *list, *elem, *attr;
	struct keys *keys = data;

	mnl_attr_for_each(list, nlh, sizeof(struct nfgenmsg)) {
		if (mnl_attr_get_type(list) != NFTA_SET_ELEM_LIST_ELEMENTS)
			continue;
		mnl_attr_for_each_nested(elem, list) {
			keys->count++;
			mnl_attr_for_each_nested(attr, elem) {
				const struct nlattr *value = mnl_attr_get_payload(attr);

				if (mnl_attr_get_type(attr) != NFTA_SET_ELEM_KEY || keys->len)
					continue;
				keys->len = mnl_attr_get_payload_len(value);
				memcpy(keys->first, mnl_attr_get_payload(value),
				       keys->len < keys->size ? keys->len : keys->size);
			}
		}
	}
}

static struct keys keys_fetch(const char *set, void *first, size_t size)
{
	struct keys keys = { .first = first, .size = size };
	struct nlmsghdr *nlh = request_begin(NFT_MSG_GETSETELEM, batch.family, NLM_F_DUMP);

	mnl_attr_put_strz(nlh, NFTA_SET_ELEM_LIST_TABLE, TABLE);
	mnl_attr_put_strz(nlh, NFTA_SET_ELEM_LIST_SET, set);
	request_dump(nlh, keys_add, &keys);
	return keys;
}

unsigned int elems_count(const char *set)
{
	char key[64];

	return keys_fetch(set, key, sizeof(key)).count;
}

size_t elem_first(const char *set, void *key, size_t size)
{
	return keys_fetch(set, key, size).len;
}

void pause_ms(unsigned int ms)
{
	const struct timespec time = { ms / 1000, ms % 1000 * 1000000L };

	nanosleep(&time, NULL);
}

static void namespace_enter(void)
{
	if (unshare(CLONE_NEWNET)) {
		perror("unshare");
		exit(125);
	}
	link_up("lo");
	sockets_open();
}

static void ground_lay(void)
{
	table_add(TABLE);
	chain_add("c");
	chain_add_base("out", 3);
	accepted();
}

/* When all has been deleted nothing holds a module any more; the memory is freed a little later. */
static void ground_clear(unsigned int use)
{
	struct state state;

	message_begin(NFT_MSG_DELTABLE, 0, 0);
	if (batch_send())
		case_fail(0, "the ruleset can't be deleted");
	state_take(&state);
	if (state.count)
		case_fail(0, "something stays of a deleted ruleset");
	state_free(&state);
	for (unsigned int ms = 0; modules_use() > use; ms += 10) {
		if (ms >= RELEASE_MS) {
			case_fail(0, "references to modules stay behind");
			break;
		}
		pause_ms(10);
	}
}

static void case_run(const struct security_case *run)
{
	unsigned int use;

	failed = skipped = false;
	about("%s", "");
	namespace_enter();
	use = modules_use();
	ground_lay();
	run->run();
	ground_clear(use);
	sockets_close();
	if (skipped && !failed)
		printf("skip security %s: %s: %s\n", run->class, run->name, skip_reason);
	else
		printf("%s security %s: %s\n", failed ? "not ok" : "ok", run->class, run->name);
	fflush(stdout);
}

static bool case_wanted(const struct security_case *run, int count, char **names)
{
	for (int i = 0; i < count; i++)
		if (!strcmp(names[i], run->name) || !strcmp(names[i], run->class))
			return true;
	return !count;
}

int main(int argc, char **argv)
{
	bool any = false;

	if (system("modprobe -q tun; modprobe nf_tables"))
		return 125;
	for (const struct security_case *run = __start_security_cases;
	     run < __stop_security_cases; run++) {
		if (!case_wanted(run, argc - 1, argv + 1))
			continue;
		case_run(run);
		any |= failed;
	}
	return any;
}
