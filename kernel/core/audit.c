// SPDX-License-Identifier: GPL-2.0-only
/* Audit: a record of each table a batch has changed, or a query has reset something of. */
#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/rampart.h>
#include "compat/audit.h"
#include "core/audit.h"
#include "core/netns.h"
#include "core/table.h"
#include "core/txn.h"

/* Name, colon, generation. */
#define AUDIT_NAME_LEN	(NFT_TABLE_MAXNAMELEN + 12)

static const u8 operations[] = {
	[NFT_MSG_NEWTABLE]	= AUDIT_NFT_OP_TABLE_REGISTER,
	[NFT_MSG_DELTABLE]	= AUDIT_NFT_OP_TABLE_UNREGISTER,
	[NFT_MSG_NEWCHAIN]	= AUDIT_NFT_OP_CHAIN_REGISTER,
	[NFT_MSG_DELCHAIN]	= AUDIT_NFT_OP_CHAIN_UNREGISTER,
	[NFT_MSG_NEWRULE]	= AUDIT_NFT_OP_RULE_REGISTER,
	[NFT_MSG_DELRULE]	= AUDIT_NFT_OP_RULE_UNREGISTER,
	[NFT_MSG_NEWSET]	= AUDIT_NFT_OP_SET_REGISTER,
	[NFT_MSG_DELSET]	= AUDIT_NFT_OP_SET_UNREGISTER,
	[NFT_MSG_NEWSETELEM]	= AUDIT_NFT_OP_SETELEM_REGISTER,
	[NFT_MSG_DELSETELEM]	= AUDIT_NFT_OP_SETELEM_UNREGISTER,
	[NFT_MSG_NEWOBJ]	= AUDIT_NFT_OP_OBJ_REGISTER,
	[NFT_MSG_DELOBJ]	= AUDIT_NFT_OP_OBJ_UNREGISTER,
	[NFT_MSG_NEWFLOWTABLE]	= AUDIT_NFT_OP_FLOWTABLE_REGISTER,
	[NFT_MSG_DELFLOWTABLE]	= AUDIT_NFT_OP_FLOWTABLE_UNREGISTER,
};

static const struct {
	u8			type;
	enum audit_nfcfgop	operation;
} resets[] = {
	{ NFT_MSG_GETOBJ_RESET, AUDIT_NFT_OP_OBJ_RESET },
	{ NFT_RAMPART_MSG_GETRULE_RESET, NFT_AUDIT_RULE_RESET },
	{ NFT_RAMPART_MSG_GETSETELEM_RESET, NFT_AUDIT_ELEM_RESET },
};

void nft_audit_collect(struct nft_net *nn, const struct nft_txn_entry *entry)
{
	u32 count = entry->ops->count ? entry->ops->count(entry) : 1;
	struct nft_audit *audit = &entry->table->audit;

	if (!count)
		return;
	if (!audit->entries) {
		audit->next = nn->audited;
		nn->audited = entry->table;
		audit->message = NFT_MSG_NEWTABLE;
	}
	audit->entries += count;
	/* As the stock has it, any change tells more than that the table is new. */
	if (audit->message == NFT_MSG_NEWTABLE || audit->message > entry->ops->message)
		audit->message = entry->ops->message;
}

static void record_write(const struct nft_net *nn, const struct nft_table *table, u32 count,
			 enum audit_nfcfgop operation, gfp_t gfp)
{
	char name[AUDIT_NAME_LEN];

	snprintf(name, sizeof(name), "%s:%u", table->str, nn->genid);
	audit_log_nfcfg(name, table->family, count, operation, gfp);
}

void nft_audit_log(struct nft_net *nn)
{
	struct nft_table *table;

	while (nn->audited) {
		table = nn->audited;
		nn->audited = table->audit.next;
		record_write(nn, table, table->audit.entries, operations[table->audit.message],
			     GFP_KERNEL);
		table->audit.entries = 0;
	}
}

void nft_audit_reset(const struct nft_net *nn, const struct nlmsghdr *nlh,
		     const struct nft_table *table, u32 count)
{
	unsigned int i;

	for (i = 0; count && i < ARRAY_SIZE(resets); i++) {
		if (resets[i].type == NFNL_MSG_TYPE(nlh->nlmsg_type) &&
		    resets[i].operation != AUDIT_NFT_OP_INVALID)
			record_write(nn, table, count, resets[i].operation, GFP_ATOMIC);
	}
}
