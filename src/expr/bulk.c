// SPDX-License-Identifier: GPL-2.0-or-later
// Bulk: reads plain elements from the text, tells where they are, and walks them as they are sent.

#include <arpa/inet.h>
#include <ctype.h>
#include <string.h>
#include "expr/bulk.h"

#define WORD_MAX	46	/* an IPv6 address and its end */

/** struct word_reader - reads one word at @text, which is followed by something that ends words. */
struct word_reader {
	const struct datatype *type;
	unsigned int width;
	/* Where the word ends, or NULL where it is none of the kind or not written in its usual form. */
	const char *(*read)(const char *text, uint8_t *key);
};

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* A number without leading zeros, which would make it octal. */
static const char *decimal_read(const char *text, unsigned int max, unsigned int *number)
{
	const char *start = text;

	for (*number = 0; is_digit(*text); text++) {
		*number = *number * 10 + (*text - '0');
		if (*number > max || (text > start && *start == '0'))
			return NULL;
	}
	return text > start ? text : NULL;
}

static const char *ipv4_read(const char *text, uint8_t *key)
{
	unsigned int number;

	for (unsigned int i = 0; i < 4; i++) {
		if (i && *text++ != '.')
			return NULL;
		text = decimal_read(text, 255, &number);
		if (!text)
			return NULL;
		key[i] = number;
	}
	return text;
}

static const char *ipv6_read(const char *text, uint8_t *key)
{
	size_t len = strspn(text, "0123456789abcdefABCDEF:.");
	char word[WORD_MAX];

	if (len >= sizeof(word))
		return NULL;
	memcpy(word, text, len);
	word[len] = '\0';
	return inet_pton(AF_INET6, word, key) == 1 ? text + len : NULL;
}

static const char *port_read(const char *text, uint8_t *key)
{
	unsigned int number;

	text = decimal_read(text, UINT16_MAX, &number);
	key[0] = number >> 8;
	key[1] = number;
	return text;
}

static const struct word_reader readers[] = {
	{ &type_inet_service, 2, port_read },
	{ &type_ipv4_addr, 4, ipv4_read },
	{ &type_ipv6_addr, 16, ipv6_read },
};

/* What the word at @text looks like: digits, a dotted address, an address with colons. */
static const struct word_reader *reader_choose(const char *text)
{
	while (isxdigit((unsigned char)*text))
		text++;
	return &readers[*text == ':' ? 2 : *text == '.' ? 1 : 0];
}

static const char *blanks_skip(const char *text)
{
	while (*text == ' ' || *text == '\t' || *text == '\r' || *text == '\n')
		text++;
	return text;
}

/* The last key of the prefix of @length bits; host bits of @low are cleared. */
static void prefix_ends(uint8_t *low, uint8_t *high, unsigned int width, unsigned int length)
{
	for (unsigned int i = 0; i < width; i++) {
		unsigned int bits = length > i * 8 ? length - i * 8 : 0;
		uint8_t mask = bits >= 8 ? 0xff : (uint8_t)(0xff00 >> bits);

		low[i] &= mask;
		high[i] = low[i] | (uint8_t)~mask;
	}
}

/* One element, a word, `word-word` or `word/length`, as its first and last key; its end or NULL. */
static const char *element_read(const struct word_reader *reader, const char *text, uint8_t *low,
				uint8_t *high)
{
	unsigned int length;

	text = reader->read(text, low);
	if (!text)
		return NULL;
	if (*text == '-') {
		text = reader->read(text + 1, high);
		return text && memcmp(low, high, reader->width) <= 0 ? text : NULL;
	}
	memcpy(high, low, reader->width);
	if (*text != '/' || !reader->type->prefix_ok)
		return text;
	text = decimal_read(text + 1, reader->width * 8, &length);
	if (text)
		prefix_ends(low, high, reader->width, length);
	return text;
}

/* Whether only what plain elements are made of stands before the brace; how many there may be. */
static bool text_is_plain(const struct source *source, struct bulk *bulk, uint32_t *end)
{
	static const char kinds[256] = {
		['0' ... '9'] = 1, ['a' ... 'f'] = 1, ['A' ... 'F'] = 1, ['.'] = 1, [':'] = 1,
		[' '] = 1, ['\t'] = 1, ['\r'] = 1, ['\n'] = 1, [','] = 2, ['-'] = 3, ['/'] = 3,
	};
	const char *text = source->text + bulk->start;

	for (;; text++) {
		switch (kinds[(unsigned char)*text]) {
		case 0:
			*end = text - source->text;
			return *text == '}';
		case 2:
			bulk->count++;
			break;
		case 3:
			bulk->ranges = true;
			break;
		}
	}
}

static void entry_set(const struct bulk *bulk, uint8_t *entry, const uint8_t *low,
		      const uint8_t *high, uint32_t number)
{
	memcpy(entry, low, bulk->width);
	if (!bulk->ranges)
		return;
	memcpy(entry + bulk->width, high, bulk->width);
	memcpy(entry + 2 * bulk->width, &number, sizeof(number));
}

uint32_t bulk_number(const struct bulk *bulk, const uint8_t *entry)
{
	uint32_t number;

	memcpy(&number, entry + 2 * bulk->width, sizeof(number));
	return number;
}

struct bulk *bulk_read(struct arena *arena, const struct source *source, uint32_t start,
		       uint32_t *end)
{
	struct bulk plain = { .source = source, .start = start, .count = 1 }, *bulk;
	const struct word_reader *reader;
	uint8_t low[16], high[16];
	const char *text;
	uint32_t count = 0;

	if (!text_is_plain(source, &plain, end))
		return NULL;
	text = blanks_skip(source->text + start);
	reader = reader_choose(text);
	plain.type = reader->type;
	plain.width = reader->width;
	plain.entries = arena_alloc(arena, (size_t)plain.count * bulk_stride(&plain));
	do {
		text = element_read(reader, text, low, high);
		if (!text)
			return NULL;
		entry_set(&plain, plain.entries + (size_t)count * bulk_stride(&plain), low, high,
			  count);
		count++;
		text = blanks_skip(text);
		if (*text == ',')
			text = blanks_skip(text + 1);
		else if (*text != '}')
			return NULL;
	} while (*text != '}');
	bulk = arena_new_object(arena, struct bulk);
	*bulk = plain;
	bulk->count = count;
	return bulk;
}

static size_t element_length(const char *text)
{
	return strcspn(text, " \t\r\n,}");
}

static const char *element_next(const char *text)
{
	text = blanks_skip(text + element_length(text));
	return *text == ',' ? blanks_skip(text + 1) : text;
}

struct location bulk_location(const struct bulk *bulk, uint32_t number)
{
	const char *text = blanks_skip(bulk->source->text + bulk->start);

	while (number--)
		text = element_next(text);
	return (struct location){
		.source = bulk->source, .offset = text - bulk->source->text,
		.length = element_length(text),
	};
}

static struct expr *word_unfold(struct arena *arena, struct location location)
{
	return expr_symbol(arena, location, SYMBOL_VALUE,
			   arena_strndup(arena, location.source->text + location.offset,
					 location.length));
}

static struct expr *key_unfold(struct arena *arena, struct location location)
{
	const char *text = location.source->text + location.offset;
	struct location left = location, right = location;
	struct expr *key;

	left.length = strcspn(text, "-/ \t\r\n,}");
	if (left.length >= location.length)
		return word_unfold(arena, location);
	right.offset += left.length + 1;
	right.length -= left.length + 1;
	if (text[left.length] == '-')
		return expr_pair(arena, EXPR_RANGE, OP_IMPLICIT, location,
				 word_unfold(arena, left), word_unfold(arena, right));
	key = expr_new(arena, EXPR_PREFIX, location);
	key->prefix.operand = word_unfold(arena, left);
	while (right.length--)
		key->prefix.length = key->prefix.length * 10 +
				     (location.source->text[right.offset++] - '0');
	return key;
}

void bulk_unfold(struct arena *arena, struct expr *set)
{
	const struct bulk *bulk = set->list->bulk;
	const char *text;

	if (!bulk)
		return;
	set->list->bulk = NULL;
	set->list->count = 0;
	text = blanks_skip(bulk->source->text + bulk->start);
	for (; *text != '}'; text = element_next(text)) {
		struct location location = {
			.source = bulk->source, .offset = text - bulk->source->text,
			.length = element_length(text),
		};
		struct expr *item = expr_new(arena, EXPR_ELEMENT, location);

		item->element = arena_new_object(arena, struct element);
		item->element->key = key_unfold(arena, location);
		if (item->element->key->kind != EXPR_SYMBOL)
			set->flags |= EXPR_F_INTERVAL;
		expr_list_add(set, item);
	}
}

void bulk_walk_begin(struct bulk_walk *walk, const struct bulk *bulk)
{
	*walk = (struct bulk_walk){
		.bulk = bulk, .next = bulk->ends && bulk->first ? BULK_ZERO : BULK_START,
	};
}

/* The key behind @high; false when there is none. */
static bool key_after(uint8_t *key, const uint8_t *high, unsigned int width)
{
	memcpy(key, high, width);
	while (width)
		if (++key[--width])
			return true;
	return false;
}

bool bulk_walk_next(struct bulk_walk *walk)
{
	static const uint8_t zero[16];
	const struct bulk *bulk = walk->bulk;
	const uint8_t *entry = bulk->entries + (size_t)walk->entry * bulk_stride(bulk);

	if (walk->entry == bulk->count)
		return false;
	walk->is_end = walk->is_open = false;
	walk->key = entry;
	walk->number = bulk->ranges ? bulk_number(bulk, entry) : walk->entry;
	if (!bulk->ends) {
		walk->entry++;
		return true;
	}
	if (walk->next == BULK_ZERO) {
		walk->next = BULK_START;
		walk->is_end = true;
		walk->key = zero;
		if (memcmp(entry, zero, bulk->width))
			return true;
		walk->key = entry;
		walk->is_end = false;
	}
	if (walk->next == BULK_END) {
		walk->next = BULK_START;
		walk->is_end = true;
		walk->key = walk->end;
		walk->entry++;
		return true;
	}
	walk->is_open = !key_after(walk->end, entry + bulk->width, bulk->width);
	if (walk->is_open)
		walk->entry++;
	else
		walk->next = BULK_END;
	return true;
}
