// SPDX-License-Identifier: GPL-2.0-or-later
/* Evaluation of chains and flowtables: hooks, priorities, policies, devices. */
#include <errno.h>
#include <net/if.h>
#include <stdlib.h>
#include <string.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "pass/eval.h"

/* The number that a word is, whole; false when it is none. */
static bool word_number(const char *word, int32_t *number)
{
	char *end;
	long value;

	errno = 0;
	value = strtol(word, &end, 10);
	if (end == word || *end || errno || value > INT32_MAX || value < INT32_MIN)
		return false;
	*number = value;
	return true;
}

/* @priority holds what was written behind the name, and gets the sum. */
static int priority_evaluate(struct eval *eval, const struct expr *expr, uint32_t hook,
			     int32_t *priority)
{
	const char *word = expr->symbol.word;
	int32_t base;
	int64_t sum;

	if (!word_number(word, &base) &&
	    priority_by_name(eval->family, hook, word, &base) < 0) {
		diag_error(eval->diag, &expr->location, "'%s' is invalid priority in this context",
			   word);
		return -1;
	}
	sum = (int64_t)base + *priority;
	if (sum > INT32_MAX || sum < INT32_MIN) {
		diag_error(eval->diag, &expr->location, "the priority is out of range");
		return -1;
	}
	*priority = sum;
	return 0;
}

static int device_add(struct eval *eval, const struct expr *word, const char **device)
{
	const char *name;

	if (word->kind == EXPR_ELEMENT)
		word = word->element->key;
	if (word->kind != EXPR_SYMBOL) {
		diag_error(eval->diag, &word->location, "expected the name of a device");
		return -1;
	}
	name = word->symbol.word;
	if (!*name || strlen(name) >= IFNAMSIZ) {
		diag_error(eval->diag, &word->location,
			   "a device name has 1 to %d bytes", IFNAMSIZ - 1);
		return -1;
	}
	*device = name;
	return 0;
}

/* One name or a set of names: an array ended by NULL. */
static const char **devices_evaluate(struct eval *eval, const struct expr *expr)
{
	bool many = expr->kind == EXPR_SET || expr->kind == EXPR_LIST;
	unsigned int count = many ? expr->list->count : 1, i = count;
	const char **devices = arena_alloc(eval->arena, (count + 1) * sizeof(*devices));

	if (!many)
		return device_add(eval, expr, &devices[0]) < 0 ? NULL : devices;
	expr_list_for_each(item, expr)
		if (device_add(eval, item, &devices[--i]) < 0)
			return NULL;
	return devices;
}

static int chain_policy_evaluate(struct eval *eval, struct chain *chain)
{
	const struct expr *word = chain->policy_expr;

	if (word && word->kind == EXPR_SYMBOL && !strcmp(word->symbol.word, "accept"))
		chain->policy = NF_ACCEPT;
	else if (word && word->kind == EXPR_SYMBOL && !strcmp(word->symbol.word, "drop"))
		chain->policy = NF_DROP;
	else if (word) {
		diag_error(eval->diag, &word->location, "expected accept or drop as the policy");
		return -1;
	}
	if (chain->policy >= 0 && !chain->hook_name && chain->policy_location.source && !chain->type &&
	    eval->cmd && eval->cmd->op == CMD_CREATE) {
		diag_error(eval->diag, &chain->policy_location,
			   "a chain without a hook has no policy");
		return -1;
	}
	return 0;
}

int chain_evaluate(struct eval *eval, struct chain *chain)
{
	int hook;

	if (chain_policy_evaluate(eval, chain) < 0)
		return -1;
	if (!chain->hook_name)
		return 0;
	hook = hook_by_name(eval->family, chain->hook_name);
	if (hook < 0) {
		diag_error(eval->diag, &chain->hook_location,
			   "The %s family does not support this hook: '%s'",
			   family_name(eval->family), chain->hook_name);
		return -1;
	}
	chain->hook = hook;
	chain->flags |= NFT_CHAIN_BASE;
	if (chain->priority_expr &&
	    priority_evaluate(eval, chain->priority_expr, chain->hook, &chain->priority) < 0)
		return -1;
	chain->priority_expr = NULL;
	if (chain->device_expr && !chain->devices) {
		chain->devices = devices_evaluate(eval, chain->device_expr);
		if (!chain->devices)
			return -1;
	}
	if (eval->family == NFPROTO_NETDEV && !chain->devices) {
		diag_error(eval->diag, &chain->hook_location,
			   "unbound chains are not supported: say device NAME or devices = { … }");
		return -1;
	}
	return 0;
}

int flowtable_evaluate(struct eval *eval, struct flowtable *flowtable)
{
	int hook = hook_by_name(NFPROTO_NETDEV, "ingress");

	flowtable->hook = hook < 0 ? 0 : hook;
	if (flowtable->priority_expr &&
	    priority_evaluate(eval, flowtable->priority_expr, flowtable->hook,
			      &flowtable->priority) < 0)
		return -1;
	flowtable->has_hook |= flowtable->priority_expr != NULL;
	flowtable->priority_expr = NULL;
	if (!flowtable->device_expr || flowtable->devices)
		return 0;
	flowtable->devices = devices_evaluate(eval, flowtable->device_expr);
	return flowtable->devices ? 0 : -1;
}
