// SPDX-License-Identifier: GPL-2.0-or-later
/* Lists what is attached to the hooks of the network stack: base chains and functions of modules. */
#include <errno.h>
#include <net/if.h>
#include <string.h>
#include <linux/netfilter.h>
#include <linux/netfilter_arp.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/nfnetlink_hook.h>
#include "hooks.h"
#include "obj/output.h"
#include "wire/attr.h"
#include "wire/socket.h"

#define RETRIES 16	/* of a listing that a change cut across */

/** struct entry - one function or base chain; @priority in the kernel's order */
struct entry {
	struct entry *next;
	int32_t priority;
	const char *function, *module;
	const char *table, *chain;	/* NULL: it is no base chain */
	uint8_t family;
};

/**
 * struct place - the hook being asked for
 * @family:	whose hooks they are for the kernel: a device's are netdev's
 */
struct place {
	struct arena *arena;
	uint8_t family;
	uint32_t hook;
	const char *device;
	struct entry *first, **last;
};

static void chain_read(struct place *place, struct entry *entry, const struct nlattr *attr)
{
	const struct nlattr *info[NFNLA_HOOK_INFO_MAX + 1], *desc[NFNLA_CHAIN_MAX + 1];

	attr_table_nested(attr, info, NFNLA_HOOK_INFO_MAX);
	if (attr_u32(info[NFNLA_HOOK_INFO_TYPE]) != NFNL_HOOK_TYPE_NFTABLES)
		return;
	attr_table_nested(info[NFNLA_HOOK_INFO_DESC], desc, NFNLA_CHAIN_MAX);
	entry->family = attr_u8(desc[NFNLA_CHAIN_FAMILY]);
	entry->table = attr_string(place->arena, desc[NFNLA_CHAIN_TABLE]);
	entry->chain = attr_string(place->arena, desc[NFNLA_CHAIN_NAME]);
}

static int entry_receive(const struct nlmsghdr *header, void *data)
{
	const struct nlattr *tb[NFNLA_HOOK_MAX + 1];
	struct place *place = data;
	struct entry *entry;

	attr_table(header, tb, NFNLA_HOOK_MAX);
	entry = arena_new_object(place->arena, struct entry);
	entry->priority = attr_u32(tb[NFNLA_HOOK_PRIORITY]);
	entry->function = attr_string(place->arena, tb[NFNLA_HOOK_FUNCTION_NAME]);
	entry->module = attr_string(place->arena, tb[NFNLA_HOOK_MODULE_NAME]);
	chain_read(place, entry, tb[NFNLA_HOOK_CHAIN_INFO]);
	*place->last = entry;
	place->last = &entry->next;
	return MNL_CB_OK;
}

static int place_ask(struct wire *wire, struct place *place)
{
	int result = -1;

	for (unsigned int i = 0; i < RETRIES && result < 0; i++) {
		struct message *message = message_new(NFNL_SUBSYS_HOOK << 8 | NFNL_MSG_HOOK_GET,
						      place->family, NLM_F_DUMP,
						      wire_next_sequence(wire), NULL);
		int error;

		place->first = NULL;
		place->last = &place->first;
		message_put_u32(message, NFNLA_HOOK_HOOKNUM, place->hook);
		if (place->device)
			message_put_string(message, NFNLA_HOOK_DEV, place->device);
		result = wire_request(wire, message, entry_receive, place);
		error = errno;
		message_free(message);
		errno = error;
		if (result < 0 && errno != EINTR)
			break;
	}
	return result;
}

static void entry_print(struct output *output, const struct entry *entry)
{
	if (entry->priority)
		output_printf(output, "\t\t%+011d", entry->priority);
	else
		output_printf(output, "\t\t %010d", 0);
	if (entry->table && entry->chain)
		output_printf(output, " chain %s %s %s", family_name(entry->family), entry->table,
			      entry->chain);
	else if (entry->function)
		output_printf(output, " %s", entry->function);
	if (entry->module)
		output_printf(output, " [%s]", entry->module);
	output_printf(output, "\n");
}

/* One hook, if something is attached; @opened: the family has been begun. */
static int place_print(struct context *context, struct place *place, uint8_t family, bool *opened)
{
	struct output *output = &context->output;

	if (place_ask(context->wire, place) < 0)
		return errno == EPROTONOSUPPORT || errno == EOPNOTSUPP ? 0 : -1;
	if (!place->first)
		return 0;
	if (!*opened)
		output_printf(output, "family %s {\n", family_name(family));
	*opened = true;
	output_printf(output, "\thook %s {\n", hook_name(place->family, place->hook));
	for (const struct entry *entry = place->first; entry; entry = entry->next)
		entry_print(output, entry);
	output_printf(output, "\t}\n");
	return 0;
}

static uint32_t hook_count(uint8_t family)
{
	switch (family) {
	case NFPROTO_ARP:
		return NF_ARP_FORWARD + 1;
	case NFPROTO_NETDEV:
		return 0;
	default:
		return NF_INET_NUMHOOKS;
	}
}

/* The hooks of a device come first. Those of egress are shown with the family netdev alone. */
static int family_print(struct context *context, struct arena *arena, uint8_t family,
			const char *device)
{
	struct place place = { .arena = arena, .family = NFPROTO_NETDEV, .device = device };
	bool opened = false;
	uint32_t devices = !device || family == NFPROTO_ARP ? 0 : family == NFPROTO_NETDEV ? 2 : 1;

	for (place.hook = 0; place.hook < devices; place.hook++)
		if (place_print(context, &place, family, &opened) < 0)
			return -1;
	place.family = family;
	place.device = NULL;
	for (place.hook = 0; place.hook < hook_count(family); place.hook++)
		if (place_print(context, &place, family, &opened) < 0)
			return -1;
	if (opened)
		output_printf(&context->output, "}\n");
	return 0;
}

static int families_print(struct context *context, struct arena *arena, uint8_t asked,
			  const char *device)
{
	static const uint8_t all[] = { NFPROTO_IPV4, NFPROTO_IPV6, NFPROTO_BRIDGE };

	if (asked != NFPROTO_UNSPEC && asked != NFPROTO_INET)
		return family_print(context, arena, asked, device);
	for (unsigned int i = 0; i < sizeof(all); i++) {
		if (asked == NFPROTO_INET && all[i] == NFPROTO_BRIDGE)
			continue;
		if (family_print(context, arena, all[i], device) < 0)
			return -1;
	}
	return 0;
}

int hooks_list(struct context *context, struct arena *arena, struct diag *diag,
	       const struct cmd *cmd)
{
	const char *device = cmd->handle.name.text;

	if (output_has(&context->output, NFT_CTX_OUTPUT_JSON)) {
		diag_error(diag, &cmd->location, "hooks have no JSON form");
		return -1;
	}
	if (device && !if_nametoindex(device)) {
		diag_warn(diag, &cmd->handle.name.location, "there is no device '%s'", device);
		device = NULL;
	}
	if (families_print(context, arena, cmd->handle.family, device) == 0)
		return 0;
	if (errno == EINVAL) {
		diag_warn(diag, &cmd->location, "this kernel cannot tell its hooks: it has no nfnetlink_hook");
		return 0;
	}
	diag_error(diag, &cmd->location, "cannot read the hooks: %s%s", strerror(errno),
		   errno == EPERM ? " (you must be root)" : "");
	return -1;
}
