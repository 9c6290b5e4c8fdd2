// SPDX-License-Identifier: GPL-2.0-only
/* Dumps: walking what tables hold, step by step. */
#include <linux/rculist.h>
#include "core/audit.h"
#include "core/dump.h"
#include "core/table.h"

static const struct nft_handle *entry_handle(const struct list_head *pos,
					     const struct nft_dump_list *list)
{
	return (const void *)pos - list->entry + list->handle;
}

static bool entry_active(const struct list_head *pos, const struct nft_dump_list *list,
			 unsigned int gen)
{
	return nft_gen_active((const void *)pos - list->entry + list->gen, gen);
}

static struct list_head *entry_next(const struct list_head *pos)
{
	return rcu_dereference(list_next_rcu(pos));
}

/* The entry of this handle, or the next: handles grow along the list. @head at its end. */
static struct list_head *list_resume(const struct nft_dump *dump, const struct nft_table *table,
				     struct list_head *head, const struct nft_dump_list *list)
{
	u64 value = dump->at[NFT_DUMP_OBJECT];
	const struct nft_handle *handle;
	struct list_head *pos;

	handle = value ? nft_handle_find(dump->nn, list->kind, table, value) : NULL;
	pos = handle ? (void *)handle - list->handle + list->entry : NULL;
	if (pos && nft_dump_linked(pos))
		return pos;
	for (pos = entry_next(head); pos != head; pos = entry_next(pos))
		if (entry_handle(pos, list)->key.value >= value)
			break;
	return pos;
}

static int table_dump_objects(struct sk_buff *skb, struct netlink_callback *cb,
			      struct nft_dump *dump, struct nft_table *table, unsigned int gen,
			      const struct nft_dump_list *list)
{
	struct list_head *head = (void *)table + list->list, *pos;
	u64 handle;
	int err;

	for (pos = list_resume(dump, table, head, list); pos != head; pos = entry_next(pos)) {
		if (!entry_active(pos, list, gen))
			continue;
		handle = entry_handle(pos, list)->key.value;
		if (dump->at[NFT_DUMP_OBJECT] != handle) {
			dump->at[NFT_DUMP_OBJECT] = handle;
			dump->at[NFT_DUMP_INSIDE] = 0;
		}
		err = list->tell(skb, cb, dump, (void *)pos - list->entry, gen);
		if (err)
			return err;
		dump->at[NFT_DUMP_OBJECT]++;
		dump->at[NFT_DUMP_INSIDE] = 0;
	}
	return 0;
}

int nft_dump_objects(struct sk_buff *skb, struct netlink_callback *cb, struct nft_dump *dump,
		     const struct nft_dump_list *list)
{
	struct nft_table *table = nft_table_resume(dump->nn, dump->at[NFT_DUMP_TABLE]);
	unsigned int gen = nft_gen_cur(dump->nn);
	int err;

	if (!table)
		return skb->len;
	list_for_each_entry_from_rcu(table, &dump->nn->tables, list) {
		if (!nft_dump_table(dump, table, gen))
			continue;
		if (dump->at[NFT_DUMP_TABLE] != table->handle.key.value) {
			dump->at[NFT_DUMP_TABLE] = table->handle.key.value;
			dump->at[NFT_DUMP_OBJECT] = 0;
			dump->at[NFT_DUMP_INSIDE] = 0;
		}
		dump->told = 0;
		err = table_dump_objects(skb, cb, dump, table, gen, list);
		nft_audit_reset(dump->nn, cb->nlh, table, dump->told);
		if (err)
			break;
	}
	return skb->len;
}
