# SPDX-License-Identifier: GPL-2.0-or-later
# Make fragment: what tools say of the code's style and of its soundness; included by the top Makefile.
#
#   make style      checkpatch over all code; clang-format's advice on lines not committed yet
#   make analyze    sparse over the modules, gcc's analyzer over the command

# checkpatch comes with the kernel's source, which the lab unpacks.
CHECKPATCH = $(lastword $(wildcard $(or $(RAMPART_CACHE),$(HOME)/.cache/rampart)/kernels/source-*/scripts/checkpatch.pl))
# What it asks that isn't ours: lists in macros that make tables, comments at barriers whose story stands in a header, a
# function pointer's type with a star (nf_hookfn), one cache line spared by comparing jiffies, operations made at run time; and that there is
# one kernel only: what asks for its version is kept in kernel/compat by tests/tree.
CHECKPATCH_IGNORE := LINUX_VERSION_CODE,CONSTANT_COMPARISON,CONST_STRUCT,COMPLEX_MACRO,MACRO_WITH_FLOW_CONTROL,TRAILING_SEMICOLON,MEMORY_BARRIER,SPACING,JIFFIES_COMPARISON
# And what only the kernel has; volatile is C's word for what signals and other threads write; sentences are longer than lines.
CHECKPATCH_IGNORE_USER := $(CHECKPATCH_IGNORE),VOLATILE,SPLIT_STRING,ARRAY_SIZE,PREFER_DEFINED_ATTRIBUTE_MACRO,AVOID_EXTERNS,FUNCTION_ARGUMENTS,EMBEDDED_FUNCTION_NAME
checkpatch = perl $(CHECKPATCH) --no-tree --terse --show-types --max-line-length=110 -f

.PHONY: style style-run analyze
style: deps
	@test -n "$(CHECKPATCH)" || tests/lab/kernel build um
	$(MAKE) style-run

style-run:
	@mkdir -p $(BUILD)
	@{ $(checkpatch) --ignore $(CHECKPATCH_IGNORE) $$(git ls-files 'kernel/*.[ch]'); \
		$(checkpatch) --ignore $(CHECKPATCH_IGNORE_USER) $$(git ls-files 'src/*.[ch]' 'parser/*.[ch]' 'include/*.h'); \
	} | grep -v '^total:' >$(BUILD)/style.log; cat $(BUILD)/style.log
	@git clang-format --diff --quiet HEAD -- kernel src parser 2>/dev/null | head -n 200
	@test ! -s $(BUILD)/style.log && echo "style: checkpatch finds nothing"

# sparse needs the modules' objects made anew; the analyzer only looks. Types that nf_tables.ko has built in are declared by a list
# (NFT_EXPR_BUILTIN), which the files that define them don't include.
analyze: deps
	$(MAKE) modules_farm
	@touch $$(git ls-files 'kernel/*.c')
	$(MAKE) modules CHECK="sparse -Wno-context -Wno-decl" C=1 2>&1 | grep -E '(warning|error):' | grep '$(CURDIR)' | \
		sort -u | tee $(BUILD)/sparse.log
	$(MAKE) -k all BUILD=build/analyze CFLAGS="-O1 -g -fanalyzer -Wno-analyzer-malloc-leak" 2>&1 | \
		grep -E 'W(error=)?analyzer' | sort -u | tee $(BUILD)/analyzer.log
	@test ! -s $(BUILD)/sparse.log -a ! -s $(BUILD)/analyzer.log && echo "analyze: nothing found"
