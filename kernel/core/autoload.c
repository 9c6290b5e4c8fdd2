// SPDX-License-Identifier: GPL-2.0-only
/* Autoload: modules a batch wishes for, loaded when it has been undone and the mutex dropped. */
#include <linux/export.h>
#include <linux/kmod.h>
#include <linux/slab.h>
#include "core/autoload.h"
#include "core/expr.h"

#define AUTOLOAD_NAMELEN	64

struct autoload {
	struct list_head	list;
	bool			tried;
	char			name[AUTOLOAD_NAMELEN];
};

int nft_module_wish(struct nft_ctx *ctx, const char *fmt, ...)
{
	struct nft_net *nn = ctx->nn;
	struct autoload *wish;
	char name[AUTOLOAD_NAMELEN];
	va_list args;
	int len;

	va_start(args, fmt);
	len = vsnprintf(name, sizeof(name), fmt, args);
	va_end(args);
	if (!IS_ENABLED(CONFIG_MODULES) || len >= sizeof(name) || !ctx->nlh)
		return 0;

	list_for_each_entry(wish, &nn->autoload, list) {
		if (!strcmp(wish->name, name))
			return wish->tried ? 0 : -EAGAIN;
	}
	wish = kzalloc(sizeof(*wish), GFP_KERNEL_ACCOUNT);
	if (!wish)
		return -ENOMEM;
	strscpy(wish->name, name, sizeof(wish->name));
	list_add_tail(&wish->list, &nn->autoload);
	return -EAGAIN;
}
EXPORT_SYMBOL_GPL(nft_module_wish);

void nft_autoload_run(struct nft_net *nn)
{
	struct autoload *wish;
	LIST_HEAD(wishes);

	list_splice_init(&nn->autoload, &wishes);
	mutex_unlock(&nn->commit_mutex);

	list_for_each_entry(wish, &wishes, list) {
		if (!wish->tried)
			request_module("%s", wish->name);
		wish->tried = true;
	}

	mutex_lock(&nn->commit_mutex);
	list_splice(&wishes, &nn->autoload);
	mutex_unlock(&nn->commit_mutex);
}

void nft_autoload_forget(struct nft_net *nn)
{
	struct autoload *wish, *next;

	list_for_each_entry_safe(wish, next, &nn->autoload, list) {
		list_del(&wish->list);
		kfree(wish);
	}
}
