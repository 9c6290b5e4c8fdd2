// SPDX-License-Identifier: GPL-2.0-or-later
// Places: what names and values may stand where the grammar takes any word: by what stands before it.

#include <glob.h>
#include <net/if.h>
#include <netdb.h>
#include <string.h>
#include <sys/stat.h>
#include <linux/netfilter.h>
#include <linux/netfilter/nf_tables.h>
#include "parser/build.h"
#include "parser/complete.h"
#include "parser.tab.h"
#include "wire/fetch.h"

#define DEPTH_MAX	16
#define NAMES_MAX	3

/**
 * struct place - the command or item of a block that the place is in
 * @first, @end:	its tokens; @last is the one before the place, or NULL
 * @object:	token of the kind of thing that is named, 0 where a rule is
 * @family:	NFPROTO_UNSPEC where none is written
 * @names:	as written behind it
 * @open:	a brace is open behind the names
 */
struct place {
	struct context *context;
	const struct watch *watch;
	struct word_list *list;
	const struct watched *first, *end, *last;
	int object;
	uint64_t object_type;
	uint8_t family;
	const char *names[NAMES_MAX];
	unsigned int name_count;
	bool open;
};

static void add(struct place *place, const char *word)
{
	word_list_add(place->list, word, strlen(word));
}

static void add_symbols(struct place *place, const struct symbol *symbols)
{
	for (; symbols->word; symbols++)
		add(place, symbols->word);
}

static int family_token(int token)
{
	static const struct { int token; uint8_t family; } families[] = {
		{ KW_IP, NFPROTO_IPV4 }, { KW_IP6, NFPROTO_IPV6 }, { KW_INET, NFPROTO_INET },
		{ KW_ARP, NFPROTO_ARP }, { KW_BRIDGE, NFPROTO_BRIDGE }, { KW_NETDEV, NFPROTO_NETDEV },
	};

	for (size_t i = 0; i < sizeof(families) / sizeof(families[0]); i++)
		if (families[i].token == token)
			return families[i].family;
	return -1;
}

static bool token_is_object(int token)
{
	static const int objects[] = {
		KW_TABLE, KW_CHAIN, KW_RULE, KW_SET, KW_MAP, KW_METER, KW_ELEMENT, KW_FLOWTABLE,
		OBJECT_TYPE, OBJECT_TYPES, KW_TABLES, KW_CHAINS, KW_SETS, KW_MAPS, KW_METERS,
		KW_FLOWTABLES, KW_RULESET, KW_HOOKS,
	};

	for (size_t i = 0; i < sizeof(objects) / sizeof(objects[0]); i++)
		if (objects[i] == token)
			return true;
	return false;
}

/* What is named: `[VERB] [OBJECT] [FAMILY] NAME…`. */
static void place_read(struct place *place)
{
	const struct watched *token = place->first;

	while (token < place->end && !token_is_object(token->token) && !token->text &&
	       family_token(token->token) < 0)
		token++;	/* the verb */
	while (token < place->end && token_is_object(token->token)) {
		place->object_type = token->number;
		place->object = token++->token;	/* `list sets table …`: the last counts */
	}
	if (token < place->end && family_token(token->token) >= 0)
		place->family = family_token(token++->token);
	while (token < place->end && token->text && place->name_count < NAMES_MAX)
		place->names[place->name_count++] = token++->text;
	place->open = token < place->end && token->token == '{';
}

/* The items that the place is in, the outermost first; returns how many. */
static unsigned int items_find(const struct watch *watch, const struct watched **items)
{
	unsigned int depth = 0;

	items[0] = watch->tokens;
	for (const struct watched *token = watch->tokens; token < watch->tokens + watch->count;
	     token++) {
		if (token->token == '{' && depth + 1 < DEPTH_MAX)
			items[++depth] = token + 1;
		else if (token->token == '}' && depth)
			depth--;
		else if (token->token == NEWLINE || token->token == ';')
			items[depth] = token + 1;
		/* A block that ends is an item of its own: no separator follows. */
		if (token->token == '}' && watch->inner.outer && depth &&
		    watch->inner.depth == depth)
			items[depth] = token + 1;
	}
	return depth + 1;
}

static void place_find(struct place *place, const struct watched **items, unsigned int count,
		       unsigned int depth)
{
	place->first = depth < count ? items[depth] : place->end;
	place->object = 0;
	place->name_count = 0;
	place_read(place);
}

static struct ruleset *ruleset_ask(struct place *place, unsigned int what)
{
	struct fetch fetch = {
		.context = place->context, .arena = place->list->arena, .what = what,
		.family = place->family,
	};
	struct ruleset *ruleset = place->context->offline ? NULL : fetch_ruleset(&fetch);

	return ruleset ? ruleset : ruleset_new(place->list->arena);
}

static bool family_fits(const struct place *place, const struct table *table)
{
	return table->family == (place->family ? place->family : NFPROTO_IPV4);
}

/* Names of what is in @table, of the kind that @object says. */
static void table_names(struct place *place, const struct table *table, int object)
{
	bool chains = object == KW_CHAIN || object == KW_RULE || !object;

	for (const struct chain *chain = table->chains; chains && chain; chain = chain->next)
		if (!(chain->flags & NFT_CHAIN_BINDING))
			add(place, chain->name);
	for (const struct set *set = table->sets; set; set = set->next)
		if ((object == KW_ELEMENT || object == '@' ||
		     (object == KW_METER ? set->flags & NFT_SET_EVAL :
		      object == (set_is_map(set) ? KW_MAP : KW_SET))) && !set_is_anonymous(set))
			add(place, set->name);
	for (const struct object *other = table->objects; other; other = other->next)
		if (object == OBJECT_TYPE && other->type == place->object_type)
			add(place, other->name);
	for (const struct flowtable *flowtable = table->flowtables; flowtable;
	     flowtable = flowtable->next)
		if (object == KW_FLOWTABLE)
			add(place, flowtable->name);
}

/* Names of what is in the table that the place names, in the kernel and in the text. */
static void inner_names(struct place *place, int object)
{
	const struct ruleset *ruleset = ruleset_ask(place, FETCH_CHAINS | FETCH_SETS |
						    FETCH_OBJECTS | FETCH_FLOWTABLES);

	for (const struct table *table = ruleset->tables; table; table = table->next)
		if (family_fits(place, table) && place->name_count &&
		    !strcmp(table->name, place->names[0]))
			table_names(place, table, object);
	if (place->watch->table)
		table_names(place, place->watch->table, object);
}

static void spec_names(struct place *place)
{
	const struct ruleset *ruleset;

	if (place->name_count == 0) {
		ruleset = ruleset_ask(place, 0);
		for (const struct table *table = ruleset->tables; table; table = table->next)
			if (family_fits(place, table))
				add(place, table->name);
	} else if (place->name_count == 1 && place->object != KW_TABLE) {
		inner_names(place, place->object);
	}
}

static void interface_names(struct place *place)
{
	struct if_nameindex *names = if_nameindex();

	for (struct if_nameindex *name = names; name && name->if_index; name++)
		add(place, name->if_name);
	if_freenameindex(names);
}

static void service_names(struct place *place)
{
	struct servent service, *found;
	char buffer[1024];

	setservent(0);
	while (getservent_r(&service, buffer, sizeof(buffer), &found) == 0 && found)
		add(place, found->s_name);
	endservent();
}

static void type_values(struct place *place, const struct datatype *type)
{
	const struct symbol *symbol = NULL;

	if (type == &type_ifname || type == &type_iface_index)
		interface_names(place);
	if (type == &type_inet_service)
		service_names(place);
	for (; type; type = type->base) {
		if (!type->symbols)
			continue;
		while ((symbol = symbol_next(type->symbols, symbol)))
			add(place, symbol->word);
		return;
	}
}

static void type_names(struct place *place)
{
	const struct datatype *const *entry = NULL;

	while ((entry = datatype_next(entry)))
		if ((*entry)->id)
			add(place, (*entry)->name);
}

/* Values of the selector, or of the part of a concatenation, that is compared or set. */
static void selector_values(struct place *place)
{
	const struct watched *token = place->end, *last = NULL;
	unsigned int part = 0;

	/* Behind a comma or brace the parts are counted anew. */
	while (token > place->watch->tokens && (token - 1)->token != SELECTOR) {
		token--;
		if (token->token == ',' || token->token == '{')
			break;
		part += token->token == '.';
	}
	while (token > place->watch->tokens && (token - 1)->token != SELECTOR)
		token--;
	if (token == place->watch->tokens)
		return;
	for (last = token - 1; last - 2 >= place->watch->tokens && last[-1].token == '.' &&
	     last[-2].token == SELECTOR; last -= 2)
		;
	for (; part && last + 2 < token && last[1].token == '.'; part--)
		last += 2;
	if (last->instance->key)
		type_values(place, last->instance->key->type);
	else if (last->instance->room->result)
		type_values(place, last->instance->room->result->type);
}

/* Elements of a set that the kernel has. */
static void element_values(struct place *place)
{
	const struct ruleset *ruleset = ruleset_ask(place, FETCH_SETS);
	const struct table *table = table_find(ruleset, place->family ? place->family :
					       NFPROTO_IPV4, place->names[0]);
	const struct set *set = table ? set_find(table, place->names[1]) : NULL;
	const struct datatype *type = set ? set->key_type : NULL;
	unsigned int part = 0;

	for (const struct watched *token = place->end - 1; token > place->first &&
	     token->token != '{' && token->token != ','; token--) {
		part += token->token == '.';
		if (token->token == ':' && set) {
			type = set->data_type;
			break;
		}
	}
	if (type && type->type_count)
		type = part < type->type_count ? type->types[part] : NULL;
	type_values(place, type);
}

/* What may stand behind a keyword of a block; false where there is nothing to say. */
static bool block_words(struct place *place)
{
	const struct block *block = &place->watch->inner;
	int last = place->last ? place->last->token : 0;
	const char *word;

	switch (place->first < place->end ? place->first->token : 0) {
	case KW_FLAGS:
		add_symbols(place, block->set ? set_flags : block->chain ? chain_flags :
			    block->flowtable ? flowtable_flags : table_flags);
		return true;
	case KW_POLICY:
		add_symbols(place, block->set ? set_policies : chain_policies);
		return true;
	case KW_TYPE:
	case KW_HOOK:
		break;
	default:
		if (last == KW_POLICY)
			add_symbols(place, chain_policies);
		return last == KW_POLICY;
	}
	if (block->set)
		type_names(place);
	else if (last == KW_TYPE)
		add_symbols(place, chain_types);
	else if (last == KW_HOOK)
		for (uint32_t i = 0; strcmp(word = hook_name(place->family, i), "unknown"); i++)
			add(place, word);
	else if (last == KW_PRIORITY)
		for (uint32_t i = 0; (word = priority_word(place->family, i)); i++)
			add(place, word);
	else if (last == KW_POLICY)
		add_symbols(place, chain_policies);
	else
		interface_names(place);
	return true;
}

static void monitor_words(struct place *place)
{
	const char *word;

	for (unsigned int i = 0; (word = monitor_word_at(i)); i++)
		add(place, word);
}

static void place_init(struct place *place, struct context *context, const struct watch *watch,
		       struct word_list *list)
{
	*place = (struct place){
		.context = context, .watch = watch, .list = list,
		.end = watch->tokens + watch->count,
	};
	place->last = watch->count ? place->end - 1 : NULL;
}

void complete_reference(struct context *context, const struct watch *watch, const char *text,
			struct word_list *list)
{
	const struct watched *items[DEPTH_MAX];
	size_t size = strlen(text) - 1;
	bool flow;
	struct place place;

	while (size && text[size - 1] == ' ')
		size--;
	flow = (size >= 8 && !memcmp(text + size - 8, "flow add", 8)) ||
	       (size >= 12 && !memcmp(text + size - 12, "flow offload", 12));
	place_init(&place, context, watch, list);
	place_find(&place, items, items_find(watch, items), 0);
	inner_names(&place, flow ? KW_FLOWTABLE : '@');
}

void complete_name(struct context *context, const struct watch *watch, struct word_list *list)
{
	const struct watched *items[DEPTH_MAX];
	unsigned int count = items_find(watch, items);
	bool inside = watch->inner.outer;
	struct place place;
	int last;

	place_init(&place, context, watch, list);
	place_find(&place, items, count, 0);
	last = place.last ? place.last->token : 0;
	if (place.first < place.end && place.first->token == KW_MONITOR) {
		monitor_words(&place);
	} else if (last == KW_DESCRIBE) {
		type_names(&place);
	} else if (last == KW_JUMP || last == KW_GOTO) {
		inner_names(&place, KW_CHAIN);
	} else if (last == OBJREF) {
		place.object_type = place.last->number;
		inner_names(&place, OBJECT_TYPE);
	} else if (inside) {
		place.first = items[watch->inner.depth < count ? watch->inner.depth : count - 1];
		if (!block_words(&place))
			selector_values(&place);
	} else if (place.object == KW_ELEMENT && place.name_count == 2 && place.open) {
		element_values(&place);
	} else if (place.last && (place.last->text || token_is_object(last) ||
				  family_token(last) >= 0 || last == NEWLINE) &&
		   place.name_count < 2) {
		spec_names(&place);
	} else {
		selector_values(&place);
	}
}

static void path_add(struct word_list *list, const char *path, size_t skip)
{
	struct stat status;
	bool directory = stat(path, &status) == 0 && S_ISDIR(status.st_mode);
	const char *word = arena_printf(list->arena, "%s%s", path + skip, directory ? "/" : "");

	word_list_add(list, word, strlen(word));
}

void complete_file(struct context *context, const char *path, struct word_list *list)
{
	bool explicit = *path == '/' || *path == '.';
	unsigned int count = explicit ? 1 : context->include_path_count;

	for (unsigned int i = 0; i < count; i++) {
		const char *base = explicit ? "" : context->include_paths[i];
		const char *pattern = arena_printf(list->arena, "%s%s%s*", base,
						   explicit ? "" : "/", path);
		size_t skip = strlen(pattern) - strlen(path) - 1;
		glob_t files;

		if (glob(pattern, 0, NULL, &files) != 0)
			continue;
		for (size_t j = 0; j < files.gl_pathc; j++)
			path_add(list, files.gl_pathv[j], skip);
		globfree(&files);
	}
}
