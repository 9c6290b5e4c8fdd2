// SPDX-License-Identifier: GPL-2.0-only
/* The module: brings the core up and down, and its state in each namespace. */
#include <linux/module.h>
#include "chain/filter.h"
#include "chain/route.h"
#include "core/expr.h"
#include "core/hook.h"
#include "core/index.h"
#include "core/message.h"
#include "core/netns.h"
#include "core/owner.h"
#include "core/object.h"
#include "core/program.h"
#include "core/table.h"
#include "core/txn.h"

unsigned int nft_net_id __read_mostly;
EXPORT_SYMBOL_GPL(nft_net_id);

#define NFT_EXPR_BUILTIN(name)	extern struct nft_expr_type nft_##name##_type;
#include "expr/builtin.h"
#undef NFT_EXPR_BUILTIN

static struct nft_expr_type *const builtin_exprs[] = {
#define NFT_EXPR_BUILTIN(name)	&nft_##name##_type,
#include "expr/builtin.h"
#undef NFT_EXPR_BUILTIN
};

#define NFT_OBJECT_BUILTIN(name)	extern struct nft_object_type nft_##name##_object_type;
#include "object/builtin.h"
#undef NFT_OBJECT_BUILTIN

static struct nft_object_type *const builtin_objects[] = {
#define NFT_OBJECT_BUILTIN(name)	&nft_##name##_object_type,
#include "object/builtin.h"
#undef NFT_OBJECT_BUILTIN
};

static int __net_init net_init(struct net *net)
{
	struct nft_net *nn = nft_net_of(net);

	nn->net = net;
	nn->genid = 1;
	INIT_LIST_HEAD(&nn->tables);
	INIT_LIST_HEAD(&nn->dirty);
	INIT_LIST_HEAD(&nn->autoload);
	__skb_queue_head_init(&nn->notices);
	mutex_init(&nn->commit_mutex);
	nft_txn_init(nn);
	return nft_index_init(nn);
}

/* While packets may still come: take the hooks out, and let them drain before exit. */
static void __net_exit net_pre_exit(struct net *net)
{
	nft_tables_unhook(nft_net_of(net));
}

static void __net_exit net_exit(struct net *net)
{
	struct nft_net *nn = nft_net_of(net);

	nft_tables_exit(nn);
	nft_txn_exit(nn);
	WARN_ON_ONCE(!list_empty(&nn->tables));
	nft_index_exit(nn);
}

static struct pernet_operations net_ops = {
	.init		= net_init,
	.pre_exit	= net_pre_exit,
	.exit		= net_exit,
	.id		= &nft_net_id,
	.size		= sizeof(struct nft_net),
};

static void exprs_unregister(unsigned int count)
{
	while (count--)
		nft_expr_unregister(builtin_exprs[count]);
}

static int exprs_register(void)
{
	unsigned int i;
	int err;

	for (i = 0; i < ARRAY_SIZE(builtin_exprs); i++) {
		err = nft_expr_register(builtin_exprs[i]);
		if (err) {
			exprs_unregister(i);
			return err;
		}
	}
	return 0;
}

static int __init nft_init(void)
{
	int err;

	err = nft_program_init();
	if (err)
		return err;
	err = register_pernet_subsys(&net_ops);
	if (err)
		goto err_program;
	err = nft_device_init();
	if (err)
		goto err_net;
	err = nft_owner_init();
	if (err)
		goto err_device;
	err = nft_chain_filter_init();
	if (err)
		goto err_owner;
	err = nft_chain_route_init();
	if (err)
		goto err_filter;
	err = exprs_register();
	if (err)
		goto err_route;
	err = nft_object_types_register(builtin_objects, ARRAY_SIZE(builtin_objects));
	if (err)
		goto err_exprs;
	/* Last: from here on requests come. */
	err = nft_message_register();
	if (err)
		goto err_objects;
	return 0;

err_objects:
	nft_object_types_unregister(builtin_objects, ARRAY_SIZE(builtin_objects));
err_exprs:
	exprs_unregister(ARRAY_SIZE(builtin_exprs));
err_route:
	nft_chain_route_exit();
err_filter:
	nft_chain_filter_exit();
err_owner:
	nft_owner_exit();
err_device:
	nft_device_exit();
err_net:
	unregister_pernet_subsys(&net_ops);
err_program:
	nft_program_exit();
	return err;
}

static void __exit nft_exit(void)
{
	nft_message_unregister();
	nft_owner_exit();
	nft_device_exit();
	unregister_pernet_subsys(&net_ops);
	nft_object_types_unregister(builtin_objects, ARRAY_SIZE(builtin_objects));
	exprs_unregister(ARRAY_SIZE(builtin_exprs));
	nft_chain_route_exit();
	nft_chain_filter_exit();
	nft_program_exit();
	/* Callbacks of call_rcu() may still be in our text. */
	rcu_barrier();
}

module_init(nft_init);
module_exit(nft_exit);

MODULE_LICENSE("GPL");
MODULE_AUTHOR("The Rampart authors");
MODULE_DESCRIPTION("Rampart: packet filter of the nf_tables protocol");
MODULE_VERSION(RAMPART_VERSION);
MODULE_ALIAS_NFNL_SUBSYS(NFNL_SUBSYS_NFTABLES);
