// SPDX-License-Identifier: GPL-2.0-or-later
// Types of interfaces and sockets: index, name, hardware type, packet type, user, group, cgroup.

#include <jansson.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <net/if_arp.h>
#include <pwd.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "type/type.h"
#include "type/types.h"

static int iface_index_parse(struct eval *eval, struct expr *expr)
{
	const char *word = expr->symbol.word;
	unsigned int index = if_nametoindex(word);
	uint64_t number;

	if (index)
		return type_set_number(eval, expr, index);
	if (type_number(word, &number))
		return type_set_number(eval, expr, number);
	return type_error(eval, expr, "Interface '%s' does not exist; iifname and oifname match "
			  "the name of one that comes later", word);
}

static void iface_index_print(struct output *output, const struct expr *expr)
{
	unsigned int index = value_number(expr);
	char name[IF_NAMESIZE];

	if (index && if_indextoname(index, name))
		output_quoted(output, name);
	else
		output_printf(output, "%u", index);
}

/* The name, or the number of one that is gone: a string both times. */
static json_t *iface_index_json(const struct output *output, const struct expr *expr)
{
	char name[IF_NAMESIZE];
	uint32_t index = value_number(expr);

	(void)output;
	return if_indextoname(index, name) ? json_string(name) : json_sprintf("%u", index);
}

const struct datatype type_iface_index = {
	.id = TYPE_IFINDEX,
	.name = "iface_index",
	.description = "network interface index",
	.byteorder = BYTEORDER_HOST,
	.bits = 32,
	.base = &type_integer,
	.parse = iface_index_parse,
	.print = iface_index_print,
	.json = iface_index_json,
};
DATATYPE(type_iface_index);

const struct datatype type_ifname = {
	.id = TYPE_IFNAME,
	.name = "ifname",
	.description = "network interface name",
	.byteorder = BYTEORDER_HOST,
	.bits = IF_NAMESIZE * 8,
	.base = &type_string,
};
DATATYPE(type_ifname);

static const struct symbol iface_type_symbols[] = {
	{ "ether", ARPHRD_ETHER },
	{ "ppp", ARPHRD_PPP },
	{ "ipip", ARPHRD_TUNNEL },
	{ "ipip6", ARPHRD_TUNNEL6 },
	{ "loopback", ARPHRD_LOOPBACK },
	{ "sit", ARPHRD_SIT },
	{ "ipgre", ARPHRD_IPGRE },
	{ NULL, 0 }
};
static const struct symbol_table iface_type_table = {
	.symbols = iface_type_symbols,
	.base_hex = true,
};

const struct datatype type_iface_type = {
	.id = TYPE_ARPHRD,
	.name = "iface_type",
	.description = "network interface type",
	.byteorder = BYTEORDER_HOST,
	.bits = 16,
	.base = &type_integer,
	.symbols = &iface_type_table,
};
DATATYPE(type_iface_type);

/* The first name of a value is the printed one: host, though unicast says the same. */
static const struct symbol pkt_type_symbols[] = {
	{ "host", PACKET_HOST },
	{ "unicast", PACKET_HOST },
	{ "broadcast", PACKET_BROADCAST },
	{ "multicast", PACKET_MULTICAST },
	{ "other", PACKET_OTHERHOST },
	{ NULL, 0 }
};
static const struct symbol_table pkt_type_table = { .symbols = pkt_type_symbols };

const struct datatype type_pkt_type = {
	.id = TYPE_PKTTYPE,
	.name = "pkt_type",
	.description = "packet type",
	.byteorder = BYTEORDER_HOST,
	.bits = 8,
	.base = &type_integer,
	.symbols = &pkt_type_table,
};
DATATYPE(type_pkt_type);

static int uid_parse(struct eval *eval, struct expr *expr)
{
	const char *word = expr->symbol.word;
	struct passwd entry, *found = NULL;
	char buffer[4096];
	uint64_t number;

	if (!getpwnam_r(word, &entry, buffer, sizeof(buffer), &found) && found)
		return type_set_number(eval, expr, found->pw_uid);
	if (type_number(word, &number))
		return type_set_number(eval, expr, number);
	return type_error(eval, expr, "User '%s' does not exist", word);
}

static void uid_print(struct output *output, const struct expr *expr)
{
	uint32_t uid = value_number(expr);
	struct passwd entry, *found = NULL;
	char buffer[4096];

	if (output_has(output, NFT_CTX_OUTPUT_GUID) &&
	    !getpwuid_r(uid, &entry, buffer, sizeof(buffer), &found) && found)
		output_quoted(output, found->pw_name);
	else
		output_printf(output, "%u", uid);
}

const struct datatype type_uid = {
	.id = TYPE_UID,
	.name = "uid",
	.description = "user ID",
	.byteorder = BYTEORDER_HOST,
	.bits = 32,
	.base = &type_integer,
	.parse = uid_parse,
	.print = uid_print,
};
DATATYPE(type_uid);

static int gid_parse(struct eval *eval, struct expr *expr)
{
	const char *word = expr->symbol.word;
	struct group entry, *found = NULL;
	char buffer[16384];
	uint64_t number;

	if (!getgrnam_r(word, &entry, buffer, sizeof(buffer), &found) && found)
		return type_set_number(eval, expr, found->gr_gid);
	if (type_number(word, &number))
		return type_set_number(eval, expr, number);
	return type_error(eval, expr, "Group '%s' does not exist", word);
}

static void gid_print(struct output *output, const struct expr *expr)
{
	uint32_t gid = value_number(expr);
	struct group entry, *found = NULL;
	char buffer[16384];

	if (output_has(output, NFT_CTX_OUTPUT_GUID) &&
	    !getgrgid_r(gid, &entry, buffer, sizeof(buffer), &found) && found)
		output_quoted(output, found->gr_name);
	else
		output_printf(output, "%u", gid);
}

const struct datatype type_gid = {
	.id = TYPE_GID,
	.name = "gid",
	.description = "group ID",
	.byteorder = BYTEORDER_HOST,
	.bits = 32,
	.base = &type_integer,
	.parse = gid_parse,
	.print = gid_print,
};
DATATYPE(type_gid);

#define CGROUP_ROOT "/sys/fs/cgroup"

/* The identity of a cgroup is the inode number of its directory. */
static int cgroupsv2_parse(struct eval *eval, struct expr *expr)
{
	const char *word = expr->symbol.word;
	struct stat status;
	uint64_t number;

	if (!stat(arena_printf(eval->arena, CGROUP_ROOT "/%s", word), &status))
		return type_set_number(eval, expr, status.st_ino);
	if (type_number(word, &number))
		return type_set_number(eval, expr, number);
	return type_error(eval, expr, "cgroup '%s' does not exist in " CGROUP_ROOT ": %s", word,
			  strerror(errno));
}

/* Finds the directory with @inode below @fd (which it closes) and puts its path into @path. */
static bool cgroup_find(int fd, uint64_t inode, char *path, size_t used, size_t size)
{
	DIR *directory = fdopendir(fd);
	struct dirent *entry;
	bool found = false;

	if (!directory) {
		close(fd);
		return false;
	}
	while (!found && (entry = readdir(directory))) {
		size_t len = strlen(entry->d_name);
		int child;

		if (entry->d_type != DT_DIR || !strcmp(entry->d_name, ".") ||
		    !strcmp(entry->d_name, "..") || used + len + 2 > size)
			continue;
		memcpy(path + used, entry->d_name, len + 1);
		if (entry->d_ino == inode) {
			found = true;
			break;
		}
		child = openat(dirfd(directory), entry->d_name,
			       O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
		path[used + len] = '/';
		if (child >= 0)
			found = cgroup_find(child, inode, path, used + len + 1, size);
	}
	closedir(directory);
	return found;
}

static void cgroupsv2_print(struct output *output, const struct expr *expr)
{
	int fd = open(CGROUP_ROOT, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	uint64_t inode = value_number(expr);
	char path[4096];

	if (fd >= 0 && cgroup_find(fd, inode, path, 0, sizeof(path)))
		output_quoted(output, path);
	else
		output_printf(output, "%llu", (unsigned long long)inode);
}

/* A path, or the number of a group that is gone: a string both times. */
static json_t *cgroupsv2_json(const struct output *output, const struct expr *expr)
{
	struct output buffer = *output;
	char *text = NULL, *path;
	json_t *json;
	size_t size;

	buffer.file = open_memstream(&text, &size);
	if (!buffer.file)
		return NULL;
	cgroupsv2_print(&buffer, expr);
	fclose(buffer.file);
	path = text[0] == '"' ? text + 1 : text;
	path[strcspn(path, "\"")] = '\0';
	json = json_string(path);
	free(text);
	return json;
}

const struct datatype type_cgroupsv2 = {
	.id = TYPE_CGROUPV2,
	.name = "cgroupsv2",
	.description = "cgroupsv2 path",
	.byteorder = BYTEORDER_HOST,
	.bits = 64,
	.base = &type_integer,
	.parse = cgroupsv2_parse,
	.print = cgroupsv2_print,
	.json = cgroupsv2_json,
};
DATATYPE(type_cgroupsv2);
