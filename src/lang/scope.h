/* SPDX-License-Identifier: GPL-2.0-or-later */
/* Scope: the defined variables that are visible at a place. */
#ifndef RAMPART_LANG_SCOPE_H
#define RAMPART_LANG_SCOPE_H

#include <stdbool.h>
#include "expr/expr.h"

/** struct scope - variables of a block; inner blocks see and may hide the outer's. */
struct scope;

struct scope *scope_new(struct arena *arena, struct scope *parent);
/** scope_define - false when @name is defined in this very scope already. */
bool scope_define(struct scope *scope, const char *name, struct expr *value);
/** scope_redefine - defines or replaces. */
void scope_redefine(struct scope *scope, const char *name, struct expr *value);
/** scope_undefine - false when it was not defined here. */
bool scope_undefine(struct scope *scope, const char *name);
/** scope_lookup - the value visible as @name, or NULL; copy it where it is put into a tree. */
struct expr *scope_lookup(struct scope *scope, const char *name);
/** scope_suggest - the visible name nearest to @name, or NULL. */
const char *scope_suggest(const struct scope *scope, const char *name);

#endif
