// SPDX-License-Identifier: GPL-2.0-only
/* Devices: the ones a base chain or flowtable is attached to, and following those that go away. */
#include <linux/netdevice.h>
#include <linux/slab.h>
#include <net/netlink.h>
#include "core/chain.h"
#include "core/flowtable.h"
#include "core/hook.h"
#include "core/table.h"
#include "core/txn.h"

/* Devices in one message, and one more. */
#define DEVICES_MAX	256

struct nft_hook *nft_device_find(const struct list_head *hooks, const struct net_device *dev,
				 unsigned int gen)
{
	struct nft_hook *hook;

	list_for_each_entry(hook, hooks, list) {
		if (hook->ops.dev == dev && !hook->gone && nft_gen_active(&hook->gen, gen))
			return hook;
	}
	return NULL;
}

struct net_device *nft_device_named(struct nft_ctx *ctx, const struct nlattr *attr)
{
	struct net_device *dev = NULL;
	char name[IFNAMSIZ];

	if (nla_strscpy(name, attr, sizeof(name)) < 0)
		return ERR_PTR(nft_refuse(ctx->extack, attr, -EINVAL,
					  "name of device is too long"));
	/*
	 * Still in the name table, so its NETDEV_UNREGISTER is yet to come, and waits for the
	 * commit mutex: it will find the hook.
	 */
	rcu_read_lock();
	dev = dev_get_by_name_rcu(ctx->net, name);
	rcu_read_unlock();
	return dev ?: ERR_PTR(nft_refuse(ctx->extack, attr, -ENOENT, "no such device"));
}

int nft_device_add(struct nft_ctx *ctx, struct list_head *hooks, const struct nlattr *attr)
{
	struct net_device *dev = nft_device_named(ctx, attr);
	struct nft_hook *hook;

	if (IS_ERR(dev))
		return PTR_ERR(dev);
	if (nft_device_find(hooks, dev, nft_gen_next(ctx->nn)))
		return nft_refuse(ctx->extack, attr, -EEXIST, "device is named twice");
	hook = kzalloc(sizeof(*hook), GFP_KERNEL_ACCOUNT);
	if (!hook)
		return -ENOMEM;
	hook->ops.dev = dev;
	list_add_tail(&hook->list, hooks);
	return 0;
}

int nft_devices_add(struct nft_ctx *ctx, struct list_head *hooks, const struct nlattr *nest)
{
	const struct nlattr *attr;
	unsigned int count = 0;
	int rem, err;

	nla_for_each_nested(attr, nest, rem) {
		if (nla_type(attr) != NFTA_DEVICE_NAME)
			return nft_refuse(ctx->extack, attr, -EINVAL, "not a device name");
		if (++count >= DEVICES_MAX)
			return nft_refuse(ctx->extack, attr, -EFBIG, "too many devices");
		err = nft_device_add(ctx, hooks, attr);
		if (err)
			return err;
	}
	return 0;
}

void nft_hooks_free(struct list_head *hooks)
{
	struct nft_hook *hook, *next;

	list_for_each_entry_safe(hook, next, hooks, list) {
		list_del(&hook->list);
		kfree(hook);
	}
}

/* The chain of a device that goes away: without the device, and without any it is deleted. */
static bool chain_device_gone(struct net *net, struct nft_base *base, const struct net_device *dev)
{
	struct nft_hook *hook;
	bool found = false, left = false;

	list_for_each_entry(hook, &base->hooks, list) {
		if (hook->ops.dev == dev && !hook->gone) {
			nft_hook_detach(net, base, hook);
			WRITE_ONCE(hook->gone, true);
			found = true;
		}
		left |= !hook->gone;
	}
	return found && !left;
}

static void table_device_gone(struct nft_net *nn, struct nft_table *table,
			      const struct net_device *dev)
{
	struct nft_ctx ctx = {
		.net = nn->net, .nn = nn, .table = table, .family = table->family,
	};
	struct nft_chain *chain;

	list_for_each_entry(chain, &table->chains, list) {
		if (!chain->base || !chain_device_gone(nn->net, chain->base, dev) ||
		    !nft_gen_active(&chain->gen, nft_gen_next(nn)))
			continue;
		ctx.chain = chain;
		nft_chain_delete(&ctx, true);
	}
	nft_flowtables_device_gone(nn, table, dev);
}

static int device_event(struct notifier_block *nb, unsigned long event, void *data)
{
	struct net_device *dev = netdev_notifier_info_to_dev(data);
	struct net *net = dev_net(dev);
	struct nft_net *nn = nft_net_of(net);
	struct nft_table *table;

	if (event != NETDEV_UNREGISTER)
		return NOTIFY_DONE;

	nft_txn_begin(net, 0);
	list_for_each_entry(table, &nn->tables, list)
		table_device_gone(nn, table, dev);
	/* Without memory for it the chains stay, with no device. */
	if (nft_txn_commit(net, NULL))
		nft_txn_abort(net, NULL, NFNL_ABORT_NONE);
	return NOTIFY_DONE;
}

static struct notifier_block device_notifier = { .notifier_call = device_event };

int nft_device_init(void)
{
	return register_netdevice_notifier(&device_notifier);
}

void nft_device_exit(void)
{
	unregister_netdevice_notifier(&device_notifier);
}
