/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Model: what must exist after batches, and what a dump says exists. */
#ifndef RAMPART_TESTS_MODEL_H
#define RAMPART_TESTS_MODEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <libmnl/libmnl.h>
#include <linux/netfilter/nf_tables.h>

#define MODEL_NAME NFT_NAME_MAXLEN	/* a spoiled name may be as long as the kernel takes */
#define MODEL_ITEMS 4096
#define MODEL_TOLD 256

/**
 * struct item - one object, rule or element
 * @type:	NFT_MSG_NEW* that tells of it
 * @parent:	chain of a rule, set of an element
 * @name:	of an object; key, end and flags of an element, hashed, in @key
 * @number:	NFT_OBJECT_* of an object, NFT_SET_* flags of a set
 * @id:		within the running batch
 * @content:	hash of all a dump says of it; 0 in a model
 * @told:	the first bytes of what a dump says of it, to be shown; @told_size of them
 */
struct item {
	uint8_t type, family;
	char table[MODEL_NAME], parent[MODEL_NAME], name[MODEL_NAME];
	uint32_t number, id;
	uint64_t handle, key, content;
	uint16_t told_size;
	uint8_t told[MODEL_TOLD];
};

/** struct model - items in no order. @lost: it no longer knows; the next dump is taken for it. */
struct model {
	unsigned int count;
	bool lost;
	struct item items[MODEL_ITEMS];
};

/** model_dump - everything of the current namespace, as the kernel tells it. 0 or errno. */
int model_dump(struct model *model);
/** model_apply - the effect of one message of a batch that the kernel has accepted. */
void model_apply(struct model *model, const struct nlmsghdr *message);
/** message_deletion - of a message that destroys the one that deletes; of any other type itself. */
uint8_t message_deletion(uint8_t type);
/** message_destroyer - of a message that deletes the one that doesn't mind if there is nothing; of any other type itself. */
uint8_t message_destroyer(uint8_t type);
void model_copy(struct model *to, const struct model *from);
/** model_same - whether two dumps agree in all; tells of the first difference. */
bool model_same(struct model *before, struct model *after);
/** model_agrees - whether a dump has what the model has; tells of the first difference. */
bool model_agrees(struct model *model, struct model *dump);
/** model_silent - no telling of differences, while failures are shrunk. */
extern bool model_silent;

#endif
