// SPDX-License-Identifier: GPL-2.0-only
/* Owners: tables that go when the socket of the process that owns them is closed. */
#include <linux/netlink.h>
#include <linux/notifier.h>
#include "compat/nf_tables.h"
#include "core/owner.h"
#include "core/table.h"
#include "core/txn.h"

/* Nobody's any more, so anybody may delete it. */
static void table_orphan(struct nft_table *table)
{
	table->owner = 0;
	table->flags &= ~NFT_TABLE_F_OWNER;
	table->flags_next = table->flags;
}

static void tables_orphan(struct nft_net *nn, u32 portid)
{
	struct nft_table *table;

	list_for_each_entry(table, &nn->tables, list) {
		if (table->owner == portid)
			table_orphan(table);
	}
}

static int tables_delete(struct nft_net *nn, u32 portid)
{
	struct nft_ctx ctx = { .net = nn->net, .nn = nn, .portid = portid };
	struct nft_table *table;
	int err;

	list_for_each_entry(table, &nn->tables, list) {
		if (table->owner != portid)
			continue;
		if (table->flags & NFT_TABLE_F_PERSIST) {
			table_orphan(table);
			continue;
		}
		err = nft_table_delete(&ctx, table);
		if (err)
			return err;
	}
	return 0;
}

static int owner_event(struct notifier_block *nb, unsigned long event, void *data)
{
	const struct netlink_notify *notify = data;
	struct nft_net *nn;

	if (event != NETLINK_URELEASE || notify->protocol != NETLINK_NETFILTER)
		return NOTIFY_DONE;
	nn = nft_net_of(notify->net);
	nft_txn_begin(notify->net, 0);
	if (!tables_delete(nn, notify->portid) && !nft_txn_commit(notify->net, NULL))
		return NOTIFY_DONE;
	/* Without memory for it they stay. */
	tables_orphan(nn, notify->portid);
	nft_txn_abort(notify->net, NULL, NFNL_ABORT_NONE);
	return NOTIFY_DONE;
}

static struct notifier_block owner_notifier = { .notifier_call = owner_event };

int nft_owner_init(void)
{
	return netlink_register_notifier(&owner_notifier);
}

void nft_owner_exit(void)
{
	netlink_unregister_notifier(&owner_notifier);
}
