// SPDX-License-Identifier: GPL-2.0-or-later
/* Tests of bulks: what is plain is read to keys, all else is left to the grammar, and each element is found again. */
#include <string.h>
#include "expr/bulk.h"
#include "type/types.h"
#include "unit.h"

/* The text is what stands behind a brace; scanner's ends follow it. */
static struct bulk *read_text(struct arena *arena, const char *text, struct source *source)
{
	uint32_t end;

	*source = (struct source){
		.name = "test", .size = strlen(text),
		.text = arena_strndup(arena, text, strlen(text) + SOURCE_ENDS - 1),
	};
	return bulk_read(arena, source, 0, &end);
}

static bool is_read(const char *text, const struct datatype *type, unsigned int count)
{
	struct arena *arena = arena_new();
	struct source source;
	const struct bulk *bulk = read_text(arena, text, &source);
	bool good = bulk ? bulk->type == type && bulk->count == count : !type;

	arena_free(arena);
	return good;
}

static bool is_located(const char *text, uint32_t number, const char *element)
{
	struct arena *arena = arena_new();
	struct source source;
	const struct bulk *bulk = read_text(arena, text, &source);
	struct location place = bulk_location(bulk, number);
	bool good = place.length == strlen(element) &&
		    !strncmp(text + place.offset, element, place.length);

	arena_free(arena);
	return good;
}

static bool unfolds(const char *text, unsigned int count, enum expr_kind last)
{
	struct arena *arena = arena_new();
	struct location nowhere = { .source = NULL };
	struct expr *set = expr_list_new(arena, EXPR_SET, nowhere), *item;
	struct source source;
	bool good;

	set->list->bulk = read_text(arena, text, &source);
	bulk_unfold(arena, set);
	for (item = set->list->first; item && item->next; item = item->next)
		;
	good = !set->list->bulk && set->list->count == count && item->element->key->kind == last;
	arena_free(arena);
	return good;
}

int main(void)
{
	unit_check("addresses", is_read(" 1.2.3.4, 5.6.7.8\n,9.9.9.9 }", &type_ipv4_addr, 3));
	unit_check("a comma behind the last", is_read("1.2.3.4,\n}", &type_ipv4_addr, 1));
	unit_check("ports and ranges", is_read("80, 90-99}", &type_inet_service, 2));
	unit_check("IPv6 prefixes", is_read("fe80::/10, ::1}", &type_ipv6_addr, 2));
	unit_check("no names", is_read("1.2.3.4, lan}", NULL, 0));
	unit_check("no two kinds", is_read("1.2.3.4, 80}", NULL, 0));
	unit_check("no octal numbers", is_read("080}", NULL, 0));
	unit_check("no range that ends before it begins", is_read("9-8}", NULL, 0));
	unit_check("no prefix longer than its address", is_read("1.2.3.4/33}", NULL, 0));
	unit_check("no empty set", is_read(" }", NULL, 0));
	unit_check("no comma too many", is_read("1.2.3.4,,5.6.7.8}", NULL, 0));
	unit_check("no text without an end", is_read("1.2.3.4", NULL, 0));
	unit_check("an element is found again", is_located("1-2, 3 ,\n4-5}", 2, "4-5"));
	unit_check("unfolded, a prefix is last", unfolds("1.1.1.1,2.0.0.0/8}", 2, EXPR_PREFIX));
	unit_check("unfolded, a word is last", unfolds("1-2,3}", 2, EXPR_SYMBOL));
	return unit_status();
}
