// SPDX-License-Identifier: GPL-2.0-or-later
/* Model: the meaning of each message, told by attributes alone, and its comparison with dumps. */
#include <arpa/inet.h>
#include <endian.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <uapi/linux/netfilter/rampart.h>
#include "../security/batch.h"
#include "../security/content.h"
#include "model.h"

#define ATTRIBUTES 32
/* Of sets whose elements may go by themselves: in time, or because they count connections and there are none. */
#define COLLECTED (NFT_SET_TIMEOUT | NFT_SET_EVAL)

/* The parent whose name is empty, where an empty @parent is none. */
#define NAMELESS "\n"
/* What no object has: they count from 1. */
#define NO_HANDLE UINT64_MAX

bool model_silent;

/* Deletions that don't mind if there is nothing to delete, NFT_RAMPART_MSG_DESTROYTABLE and on. */
static const uint8_t destroying[] = {
	NFT_MSG_DELTABLE, NFT_MSG_DELCHAIN, NFT_MSG_DELRULE, NFT_MSG_DELSET, NFT_MSG_DELSETELEM, NFT_MSG_DELOBJ,
	NFT_MSG_DELFLOWTABLE,
};

uint8_t message_deletion(uint8_t type)
{
	if (type < NFT_RAMPART_MSG_DESTROYTABLE || type >= NFT_RAMPART_MSG_DESTROYTABLE + sizeof(destroying))
		return type;
	return destroying[type - NFT_RAMPART_MSG_DESTROYTABLE];
}

uint8_t message_destroyer(uint8_t type)
{
	for (size_t i = 0; i < sizeof(destroying); i++)
		if (destroying[i] == type)
			return NFT_RAMPART_MSG_DESTROYTABLE + i;
	return type;
}

/** struct message - a message's attributes by type, the last of each. */
struct message {
	uint8_t type, family;
	uint16_t flags;
	const struct nlattr *tb[ATTRIBUTES];
};

/* The attributes that all kinds have: which numbers they have where. */
struct shape {
	uint8_t type;			/* NFT_MSG_NEW* */
	uint8_t table, name, parent, handle, id, number;
	bool by_number;			/* objects of different @number may share a name */
};

static const struct shape shapes[] = {
	{ NFT_MSG_NEWTABLE, .table = NFTA_TABLE_NAME, .name = NFTA_TABLE_NAME, .handle = NFTA_TABLE_HANDLE },
	{ NFT_MSG_NEWCHAIN, .table = NFTA_CHAIN_TABLE, .name = NFTA_CHAIN_NAME, .handle = NFTA_CHAIN_HANDLE,
	  .id = NFTA_CHAIN_ID, .number = NFTA_CHAIN_FLAGS },
	{ NFT_MSG_NEWRULE, .table = NFTA_RULE_TABLE, .parent = NFTA_RULE_CHAIN, .handle = NFTA_RULE_HANDLE,
	  .id = NFTA_RULE_ID },
	{ NFT_MSG_NEWSET, .table = NFTA_SET_TABLE, .name = NFTA_SET_NAME, .handle = NFTA_SET_HANDLE,
	  .id = NFTA_SET_ID, .number = NFTA_SET_FLAGS },
	{ NFT_MSG_NEWSETELEM, .table = NFTA_SET_ELEM_LIST_TABLE, .parent = NFTA_SET_ELEM_LIST_SET },
	{ NFT_MSG_NEWOBJ, .table = NFTA_OBJ_TABLE, .name = NFTA_OBJ_NAME, .handle = NFTA_OBJ_HANDLE,
	  .number = NFTA_OBJ_TYPE, .by_number = true },
	{ NFT_MSG_NEWFLOWTABLE, .table = NFTA_FLOWTABLE_TABLE, .name = NFTA_FLOWTABLE_NAME,
	  .handle = NFTA_FLOWTABLE_HANDLE },
};

static const struct shape *shape_find(uint8_t type)
{
	for (size_t i = 0; i < sizeof(shapes) / sizeof(shapes[0]); i++)
		if (shapes[i].type == type)
			return &shapes[i];
	return NULL;
}

/* What a message says; of the time since a packet came, which the expression "last" tells, nothing. */
static uint64_t content_add(uint64_t hash, const void *bytes, size_t size)
{
	return memmem(bytes, size, "last", sizeof("last")) ? hash : attributes_hash(hash, bytes, size);
}

static void text_of(char text[MODEL_NAME], const struct nlattr *attr)
{
	size_t size = attr ? mnl_attr_get_payload_len(attr) : 0;

	memset(text, 0, MODEL_NAME);
	if (size)
		memcpy(text, mnl_attr_get_payload(attr), size < MODEL_NAME ? size : MODEL_NAME - 1);
	/* Only what stands before the end of the text counts. */
	memset(text + strlen(text), 0, MODEL_NAME - strlen(text));
}

static uint32_t number_of(const struct nlattr *attr)
{
	uint32_t value = 0;

	if (attr && mnl_attr_get_payload_len(attr) >= sizeof(value))
		memcpy(&value, mnl_attr_get_payload(attr), sizeof(value));
	return ntohl(value);
}

static uint64_t long_of(const struct nlattr *attr)
{
	uint64_t value = 0;

	if (attr && mnl_attr_get_payload_len(attr) >= sizeof(value))
		memcpy(&value, mnl_attr_get_payload(attr), sizeof(value));
	return be64toh(value);
}

static void message_read(struct message *message, const struct nlmsghdr *header)
{
	const struct nlattr *attr;

	memset(message, 0, sizeof(*message));
	message->type = header->nlmsg_type & 0xff;
	message->flags = header->nlmsg_flags;
	message->family = ((struct nfgenmsg *)mnl_nlmsg_get_payload(header))->nfgen_family;
	mnl_attr_for_each(attr, header, sizeof(struct nfgenmsg))
		if (mnl_attr_get_type(attr) < ATTRIBUTES)
			message->tb[mnl_attr_get_type(attr)] = attr;
}

void model_copy(struct model *to, const struct model *from)
{
	to->count = from->count;
	to->lost = from->lost;
	memcpy(to->items, from->items, from->count * sizeof(struct item));
}

static struct item *item_add(struct model *model, const struct item *item)
{
	if (model->count == MODEL_ITEMS) {
		model->lost = true;
		return &model->items[0];
	}
	model->items[model->count] = *item;
	return &model->items[model->count++];
}

/* Takes out all items that @gone says. */
static void items_drop(struct model *model, const struct item *like,
		       bool (*gone)(const struct item *item, const struct item *like))
{
	unsigned int kept = 0;

	for (unsigned int i = 0; i < model->count; i++)
		if (!gone(&model->items[i], like))
			model->items[kept++] = model->items[i];
	model->count = kept;
}

/* Whose it is. */
static void parent_name(struct item *item, const char *name)
{
	if (!*name)
		name = NAMELESS;
	memmove(item->parent, name, strlen(name) + 1);
}

static void item_read(struct item *item, const struct shape *shape, const struct message *message)
{
	memset(item, 0, sizeof(*item));
	item->type = shape->type;
	item->family = message->family;
	text_of(item->table, shape->table ? message->tb[shape->table] : NULL);
	text_of(item->name, shape->name ? message->tb[shape->name] : NULL);
	text_of(item->parent, shape->parent ? message->tb[shape->parent] : NULL);
	if (shape->parent && message->tb[shape->parent])
		parent_name(item, item->parent);
	item->handle = shape->handle ? long_of(message->tb[shape->handle]) : 0;
	item->id = shape->id ? number_of(message->tb[shape->id]) : 0;
	item->number = shape->number ? number_of(message->tb[shape->number]) : 0;
}

static bool same_table(const struct item *a, const struct item *b)
{
	return a->family == b->family && !strcmp(a->table, b->table);
}

static struct item *item_find(struct model *model, const struct item *like)
{
	const struct shape *shape = shape_find(like->type);

	for (unsigned int i = 0; i < model->count; i++) {
		struct item *item = &model->items[i];

		if (item->type == like->type && same_table(item, like) &&
		    !strcmp(item->name, like->name) && !strcmp(item->parent, like->parent) &&
		    item->key == like->key && (!shape->by_number || item->number == like->number))
			return item;
	}
	return NULL;
}

/* What a deletion means: a handle before all, then an id, then the name. */
static struct item *item_meant(struct model *model, const struct item *like)
{
	bool by_number = shape_find(like->type)->by_number;

	for (unsigned int i = 0; like->handle && i < model->count; i++) {
		struct item *item = &model->items[i];

		if (item->type == like->type && item->handle == like->handle &&
		    (!by_number || item->number == like->number) &&
		    (item->type == NFT_MSG_NEWTABLE ? item->family == like->family : same_table(item, like)))
			return item;
	}
	return like->handle ? NULL : item_find(model, like);
}

static bool gone_table(const struct item *item, const struct item *like)
{
	return same_table(item, like);
}

static bool gone_family(const struct item *item, const struct item *like)
{
	return !like->family || item->family == like->family;
}

static bool gone_named(const struct item *item, const struct item *like)
{
	return !strcmp(item->table, like->table);
}

static bool gone_item(const struct item *item, const struct item *like)
{
	return item == like;
}

static bool gone_rules(const struct item *item, const struct item *like)
{
	return item->type == NFT_MSG_NEWRULE && same_table(item, like) &&
	       (!*like->parent || !strcmp(item->parent, like->parent));
}

static bool gone_elements(const struct item *item, const struct item *like)
{
	return item->type == NFT_MSG_NEWSETELEM && same_table(item, like) &&
	       !strcmp(item->parent, *like->name ? like->name : NAMELESS);
}

/* The set that a list of elements is for: by name, else by its id in the batch. */
static struct item *set_meant(struct model *model, const struct message *message,
			      const struct item *list)
{
	struct item like = *list;
	struct item *set;
	uint32_t id = number_of(message->tb[NFTA_SET_ELEM_LIST_SET_ID]);

	like.type = NFT_MSG_NEWSET;
	strcpy(like.name, strcmp(list->parent, NAMELESS) ? list->parent : "");
	memset(like.parent, 0, sizeof(like.parent));
	set = item_find(model, &like);
	for (unsigned int i = 0; !set && id && i < model->count; i++)
		if (model->items[i].type == NFT_MSG_NEWSET && model->items[i].id == id &&
		    same_table(&model->items[i], list))
			set = &model->items[i];
	return set;
}

/* The identity of an element: key, end of the range, and the flags that say what it is. */
static uint64_t element_key(const struct nlattr *element)
{
	uint64_t hash = CONTENT_START;
	const struct nlattr *attr, *tb[ATTRIBUTES] = { NULL };
	uint32_t flags;

	mnl_attr_for_each_nested(attr, element)
		if (mnl_attr_get_type(attr) < ATTRIBUTES)
			tb[mnl_attr_get_type(attr)] = attr;
	for (int i = 0; i < 2; i++) {
		const struct nlattr *key = tb[i ? NFTA_SET_ELEM_KEY_END : NFTA_SET_ELEM_KEY];
		const struct nlattr *value = NULL;

		hash = bytes_hash(hash, &i, sizeof(i));
		/* Without an end it is a range of one. */
		if (!key)
			key = tb[NFTA_SET_ELEM_KEY];
		if (!key)
			continue;
		mnl_attr_for_each_nested(attr, key)
			if (mnl_attr_get_type(attr) == NFTA_DATA_VALUE)
				value = attr;
		if (value)
			hash = bytes_hash(hash, mnl_attr_get_payload(value),
					mnl_attr_get_payload_len(value));
	}
	flags = number_of(tb[NFTA_SET_ELEM_FLAGS]);
	hash = bytes_hash(hash, &flags, sizeof(flags));
	return hash ? hash : 1;
}

static void elements_apply(struct model *model, const struct message *message, struct item *list,
			   bool added)
{
	const struct nlattr *nest = message->tb[NFTA_SET_ELEM_LIST_ELEMENTS], *attr;
	struct item *set = set_meant(model, message, list), *known;
	struct item like = *list;

	if (!set) {
		model->lost = true;
		return;
	}
	if (set->number & COLLECTED)
		return;
	like = *set;
	like.type = NFT_MSG_NEWSETELEM;
	if (!nest) {
		items_drop(model, set, gone_elements);
		return;
	}
	parent_name(&like, set->name);
	memset(like.name, 0, sizeof(like.name));
	like.id = like.handle = like.number = 0;
	mnl_attr_for_each_nested(attr, nest) {
		like.key = element_key(attr);
		known = item_find(model, &like);
		if (added && !known)
			item_add(model, &like);
		else if (!added && known)
			items_drop(model, known, gone_item);
		else if (!added)
			model->lost = true;
	}
}

/* A set's elements and a chain's rules go with it. */
static void object_drop(struct model *model, struct item *item)
{
	struct item gone = *item;

	items_drop(model, item, gone_item);
	if (gone.type == NFT_MSG_NEWSET)
		items_drop(model, &gone, gone_elements);
	if (gone.type == NFT_MSG_NEWCHAIN) {
		parent_name(&gone, gone.name);
		items_drop(model, &gone, gone_rules);
	}
}

static void rule_remove(struct model *model, const struct item *like)
{
	struct item *rule = NULL;

	for (unsigned int i = 0; i < model->count; i++) {
		struct item *item = &model->items[i];

		if (item->type == NFT_MSG_NEWRULE && same_table(item, like) &&
		    !strcmp(item->parent, like->parent) &&
		    (like->handle ? item->handle == like->handle : item->id == like->id))
			rule = item;
	}
	/* The id 0 may be that of any rule of the batch that has none. */
	if (rule && (like->handle || like->id))
		items_drop(model, rule, gone_item);
	else
		model->lost = true;
}

static void deletion_apply(struct model *model, const struct message *message, struct item *like)
{
	struct item *item;

	if (like->type == NFT_MSG_NEWSETELEM) {
		elements_apply(model, message, like, false);
	} else if (like->type == NFT_MSG_NEWRULE) {
		if (message->tb[NFTA_RULE_HANDLE] || message->tb[NFTA_RULE_ID])
			rule_remove(model, like);
		else
			items_drop(model, like, gone_rules);
	} else if (like->type == NFT_MSG_NEWTABLE &&
		   (!like->family || (!message->tb[NFTA_TABLE_NAME] && !message->tb[NFTA_TABLE_HANDLE]))) {
		items_drop(model, like, message->tb[NFTA_TABLE_NAME] ? gone_named : gone_family);
	} else if ((item = item_meant(model, like)) && item->type == NFT_MSG_NEWTABLE) {
		*like = *item;
		items_drop(model, like, gone_table);
	} else if (item) {
		object_drop(model, item);
	} else {
		model->lost = true;
	}
}

static void addition_apply(struct model *model, const struct message *message, struct item *like)
{
	struct item *known;

	if (like->type == NFT_MSG_NEWSETELEM) {
		elements_apply(model, message, like, true);
		return;
	}
	if (like->type == NFT_MSG_NEWRULE) {
		if (message->flags & NLM_F_REPLACE) {
			struct item old = *like;

			old.id = 0;
			rule_remove(model, &old);
		}
		/* Chains may be named by their id alone. */
		if (!message->tb[NFTA_RULE_CHAIN])
			model->lost = true;
		like->handle = 0;
		item_add(model, like);
		return;
	}
	/* A new table's handle isn't looked at. */
	if (like->type == NFT_MSG_NEWTABLE)
		like->handle = 0;
	known = item_meant(model, like);
	/* Renamed, with all the rules in it; the kernel takes an empty name, too. */
	if (known && like->type == NFT_MSG_NEWCHAIN && like->handle && message->tb[NFTA_CHAIN_NAME] &&
	    strcmp(known->name, like->name))
		model->lost = true;
	if (known)
		return;
	/* Names with a place for a number, and of chains that have none, are the kernel's choice. */
	if (!*like->name || strchr(like->name, '%'))
		model->lost = true;
	like->handle = 0;
	item_add(model, like);
}

/* May the handle of @like be one that a message before it in the batch was given, which nobody knows yet? */
static bool handle_may_be_new(const struct model *model, const struct item *like)
{
	for (unsigned int i = 0; like->handle && i < model->count; i++)
		if (model->items[i].type == like->type && !model->items[i].handle)
			return true;
	return false;
}

void model_apply(struct model *model, const struct nlmsghdr *header)
{
	struct message message;
	const struct shape *shape;
	struct item like;
	bool deletion, destroys, lost = model->lost;

	message_read(&message, header);
	destroys = message.type != message_deletion(message.type);
	message.type = message_deletion(message.type);
	/* NEW, GET and DEL follow each other. */
	deletion = !shape_find(message.type);
	shape = shape_find(deletion ? message.type - 2 : message.type);
	if (!shape) {
		model->lost = true;
		return;
	}
	item_read(&like, shape, &message);
	/* A deletion by the handle 0 isn't one by name. */
	if (deletion && shape->handle && message.tb[shape->handle] && !like.handle)
		like.handle = NO_HANDLE;
	/* What isn't there needn't be: nothing is lost with it. */
	if (destroys && handle_may_be_new(model, &like))
		destroys = false;
	if (deletion)
		deletion_apply(model, &message, &like);
	else
		addition_apply(model, &message, &like);
	if (destroys)
		model->lost = lost;
}

static void item_tell(struct item *item, const void *bytes, size_t size)
{
	item->told_size = size < MODEL_TOLD ? size : MODEL_TOLD;
	memcpy(item->told, bytes, item->told_size);
}

/* Elements that end by themselves nobody can foretell: none of them is kept. */
static void dump_elements(struct model *model, const struct item *list, const struct message *message)
{
	const struct item *set = set_meant(model, message, list);
	const struct nlattr *attr, *part;
	struct item item = *list;

	if (!message->tb[NFTA_SET_ELEM_LIST_ELEMENTS] || (set && set->number & COLLECTED))
		return;
	mnl_attr_for_each_nested(attr, message->tb[NFTA_SET_ELEM_LIST_ELEMENTS]) {
		item.key = element_key(attr);
		item.content = 1;
		item_tell(&item, mnl_attr_get_payload(attr), mnl_attr_get_payload_len(attr));
		mnl_attr_for_each_nested(part, attr)
			if (mnl_attr_get_type(part) != NFTA_SET_ELEM_EXPIRATION)
				item.content = content_add(item.content, part, part->nla_len);
		item_add(model, &item);
	}
}

/* A set's count of elements goes down when deleted ones are freed, which is later than the commit: it isn't content. */
static void dump_receive(const struct nlmsghdr *header, void *data)
{
	const struct nlattr *attr;
	struct model *model = data;
	struct message message;
	const struct shape *shape;
	struct item item;

	message_read(&message, header);
	shape = shape_find(message.type);
	if (!shape)
		return;
	item_read(&item, shape, &message);
	item.id = 0;
	if (item.type == NFT_MSG_NEWSETELEM) {
		dump_elements(model, &item, &message);
		return;
	}
	item_tell(&item, mnl_nlmsg_get_payload_offset(header, sizeof(struct nfgenmsg)),
		  mnl_nlmsg_get_payload_len(header) - sizeof(struct nfgenmsg));
	item.content = bytes_hash(1, mnl_nlmsg_get_payload(header),
				offsetof(struct nfgenmsg, res_id));
	mnl_attr_for_each(attr, header, sizeof(struct nfgenmsg))
		if (item.type != NFT_MSG_NEWSET || mnl_attr_get_type(attr) != NFTA_RAMPART_SET_COUNT)
			item.content = content_add(item.content, attr, attr->nla_len);
	item_add(model, &item);
}

int model_dump(struct model *model)
{
	static const uint8_t types[] = {
		NFT_MSG_GETTABLE, NFT_MSG_GETCHAIN, NFT_MSG_GETRULE, NFT_MSG_GETSET, NFT_MSG_GETOBJ,
		NFT_MSG_GETFLOWTABLE,
	};
	unsigned int sets;
	int error = 0;

	model->count = 0;
	model->lost = false;
	for (size_t i = 0; i < sizeof(types) && !error; i++) {
		error = request_dump(request_begin(types[i], 0, NLM_F_DUMP), dump_receive, model);
		/* Most batches are of nothing: spare the rest. */
		if (types[i] == NFT_MSG_GETTABLE && !model->count)
			return error;
	}
	sets = model->count;
	for (unsigned int i = 0; i < sets && !error; i++) {
		const struct item set = model->items[i];
		struct nlmsghdr *request;

		if (set.type != NFT_MSG_NEWSET)
			continue;
		request = request_begin(NFT_MSG_GETSETELEM, set.family, NLM_F_DUMP);
		mnl_attr_put_strz(request, NFTA_SET_ELEM_LIST_TABLE, set.table);
		mnl_attr_put_strz(request, NFTA_SET_ELEM_LIST_SET, set.name);
		error = request_dump(request, dump_receive, model);
	}
	return error;
}

static int items_order(const struct item *a, const struct item *b)
{
	int order = a->type - b->type;

	if (!order)
		order = a->family - b->family;
	if (!order)
		order = strcmp(a->table, b->table);
	if (!order)
		order = strcmp(a->parent, b->parent);
	if (!order)
		order = strcmp(a->name, b->name);
	if (!order && a->type == NFT_MSG_NEWOBJ)
		order = (a->number > b->number) - (a->number < b->number);
	return order ? order : (a->key > b->key) - (a->key < b->key);
}

static int items_order_all(const void *a, const void *b)
{
	const struct item *x = a, *y = b;
	int order = items_order(a, b);

	if (!order)
		order = (x->handle > y->handle) - (x->handle < y->handle);
	return order ? order : (x->content > y->content) - (x->content < y->content);
}

static void difference_tell(const char *what, const struct item *item)
{
	if (model_silent)
		return;
	printf("  %s: type %u family %u table '%s' parent '%s' name '%s' number %u handle %llu key %llx\n",
	       what, item->type, item->family, item->table, item->parent, item->name,
	       item->number, (unsigned long long)item->handle, (unsigned long long)item->key);
	if (!item->told_size)
		return;
	printf("   ");
	for (unsigned int i = 0; i < item->told_size; i++)
		printf("%s%02x", i % 4 ? "" : " ", item->told[i]);
	printf("\n");
}

bool model_same(struct model *before, struct model *after)
{
	unsigned int i;

	qsort(before->items, before->count, sizeof(struct item), items_order_all);
	qsort(after->items, after->count, sizeof(struct item), items_order_all);
	for (i = 0; i < before->count && i < after->count; i++)
		if (items_order_all(&before->items[i], &after->items[i]))
			break;
	if (i == before->count && i == after->count)
		return true;
	if (i < before->count)
		difference_tell("before", &before->items[i]);
	if (i < after->count)
		difference_tell("after", &after->items[i]);
	return false;
}

/* What lives as long as something else, or a certain time, the model doesn't follow. */
static bool gone_followed(const struct item *item, const struct item *like)
{
	(void)like;
	return (item->type == NFT_MSG_NEWSET && item->number & NFT_SET_ANONYMOUS) ||
	       (item->type == NFT_MSG_NEWCHAIN && item->number & NFT_CHAIN_BINDING) ||
	       (item->type == NFT_MSG_NEWSETELEM && *item->parent == '_') ||
	       (item->type == NFT_MSG_NEWRULE && *item->parent == '_');
}

bool model_agrees(struct model *model, struct model *dump)
{
	unsigned int i;

	items_drop(model, NULL, gone_followed);
	items_drop(dump, NULL, gone_followed);
	qsort(model->items, model->count, sizeof(struct item), items_order_all);
	qsort(dump->items, dump->count, sizeof(struct item), items_order_all);
	for (i = 0; i < model->count && i < dump->count; i++)
		if (items_order(&model->items[i], &dump->items[i]))
			break;
	if (i == model->count && i == dump->count)
		return true;
	if (i < model->count)
		difference_tell("expected", &model->items[i]);
	if (i < dump->count)
		difference_tell("found", &dump->items[i]);
	return false;
}
