// SPDX-License-Identifier: GPL-2.0-only
/* Programs: the two slots a chain keeps them in, and when they get their dispatch. */
#include <linux/memcontrol.h>
#include <linux/mm.h>
#include <linux/module.h>
#include <linux/sched/mm.h>
#include <linux/slab.h>
#include "core/chain.h"
#include "core/dispatch.h"
#include "core/rule.h"

static bool dispatch = true;
module_param(dispatch, bool, 0444);
MODULE_PARM_DESC(dispatch, "search the rules of a chain instead of running each (default: yes)");

/* A commit builds the dispatch of a chain of so many rules itself; others get theirs a little later. */
#define DISPATCH_RULES_NOW	512
/* A dispatch is made anew when more than this part of its rules have been appended to it. */
#define DISPATCH_TAIL_PART	256

/* One at a time: whole processors aren't to be had for this. */
static struct workqueue_struct *program_wq;

int nft_program_init(void)
{
	program_wq = alloc_workqueue("nft_program", WQ_UNBOUND, 1);
	return program_wq ? 0 : -ENOMEM;
}

void nft_program_exit(void)
{
	destroy_workqueue(program_wq);
}

/* The chain gives it up a grace period after packets could find it; so nobody runs it any more. */
static void program_put(struct nft_program *program)
{
	if (!program || !refcount_dec_and_test(&program->users))
		return;
	nft_dispatch_put(rcu_dereference_protected(program->dispatch, true));
	nft_program_destroy(program);
}

static void program_build(struct work_struct *work)
{
	struct nft_program *program = container_of(work, struct nft_program, build);
	struct mem_cgroup *charged = set_active_memcg(program->payer);
	struct nft_dispatch *old, *built = NULL;

	/* When only this work has it, the chain has a newer one. */
	if (refcount_read(&program->users) > 1)
		built = nft_dispatch_build(program);
	if (built) {
		old = rcu_dereference_protected(program->dispatch, true);
		rcu_assign_pointer(program->dispatch, built);
		nft_dispatch_put(old);
	}
	set_active_memcg(charged);
	mem_cgroup_put(program->payer);
	program_put(program);
}

/* A dispatch serves any program that begins with the same rules. */
static struct nft_dispatch *dispatch_borrow(const struct nft_program *program,
					    const struct nft_program *old)
{
	struct nft_dispatch *found;
	u32 i;

	rcu_read_lock();
	found = rcu_dereference(old->dispatch);
	if (found && (found->rule_count > program->rule_count ||
		      !refcount_inc_not_zero(&found->users)))
		found = NULL;
	rcu_read_unlock();
	for (i = 0; found && program->code != old->code && i < found->rule_count; i++) {
		if (program->rules[i].rule == old->rules[i].rule)
			continue;
		nft_dispatch_put(found);
		found = NULL;
	}
	return found;
}

/* Running the few rules that are not in it costs less than a new one. */
static bool dispatch_suffices(const struct nft_program *program)
{
	const struct nft_dispatch *d = rcu_dereference_protected(program->dispatch, true);

	return d && program->rule_count - d->rule_count <= d->rule_count / DISPATCH_TAIL_PART;
}

static void program_dispatch(struct nft_program *program, const struct nft_program *old)
{
	if (!dispatch)
		return;
	if (program->rule_count <= DISPATCH_RULES_NOW) {
		RCU_INIT_POINTER(program->dispatch, nft_dispatch_build(program));
		return;
	}
	if (old)
		RCU_INIT_POINTER(program->dispatch, dispatch_borrow(program, old));
	if (dispatch_suffices(program))
		return;
	refcount_inc(&program->users);
	program->payer = get_mem_cgroup_from_mm(current->mm);
	INIT_WORK(&program->build, program_build);
	queue_work(program_wq, &program->build);
}

static struct nft_program *slot(const struct nft_chain *chain, unsigned int gen)
{
	/* Written under the commit mutex or when nobody can reach the chain. */
	return rcu_dereference_protected(chain->program[gen], true);
}

static void chain_dirty(struct nft_net *nn, struct nft_chain *chain)
{
	if (list_empty(&chain->dirty))
		list_add_tail(&chain->dirty, &nn->dirty);
}

void nft_program_dirty(struct nft_net *nn, struct nft_chain *chain)
{
	chain->rebuild = true;
	chain_dirty(nn, chain);
}

void nft_program_append(struct nft_net *nn, struct nft_rule *rule)
{
	if (!rule->chain->appended)
		rule->chain->appended = rule;
	chain_dirty(nn, rule->chain);
}

static void chain_clean(struct nft_chain *chain)
{
	list_del_init(&chain->dirty);
	chain->rebuild = false;
	chain->appended = NULL;
}

int nft_program_prepare(struct nft_net *nn)
{
	unsigned int next = nft_gen_next(nn);
	struct nft_program *program;
	struct nft_chain *chain;

	list_for_each_entry(chain, &nn->dirty, dirty) {
		/* A deleted chain ends with this generation: its next program is none. */
		program = NULL;
		if (nft_gen_active(&chain->gen, next)) {
			program = nft_program_compile(chain, next, slot(chain, !next));
			if (!program)
				return -ENOMEM;
			program_dispatch(program, slot(chain, !next));
		}
		rcu_assign_pointer(chain->program[next], program);
	}
	return 0;
}

void nft_program_abort(struct nft_net *nn)
{
	unsigned int next = nft_gen_next(nn);
	struct nft_chain *chain, *tmp;

	list_for_each_entry_safe(chain, tmp, &nn->dirty, dirty) {
		struct nft_program *current_one = slot(chain, !next);
		struct nft_program *program = slot(chain, next);

		chain_clean(chain);
		rcu_assign_pointer(chain->program[next], current_one);
		if (program != current_one)
			program_put(program);
	}
}

void nft_program_settle(struct nft_net *nn)
{
	unsigned int cur = nft_gen_cur(nn);
	struct nft_chain *chain, *tmp;

	list_for_each_entry_safe(chain, tmp, &nn->dirty, dirty) {
		struct nft_program *current_one = slot(chain, cur);
		struct nft_program *old = slot(chain, !cur);

		chain_clean(chain);
		rcu_assign_pointer(chain->program[!cur], current_one);
		if (old != current_one)
			program_put(old);
	}
}

void nft_program_free(struct nft_chain *chain)
{
	struct nft_program *first = slot(chain, 0);
	struct nft_program *second = slot(chain, 1);

	if (first != second)
		program_put(second);
	program_put(first);
}
