# SPDX-License-Identifier: GPL-2.0-or-later
# Make fragment: installs what is missing, runs the tests; included by the top Makefile.

PACKAGES = $(shell cat dist/build-packages tests/packages tests/lab/packages | sort -u)

.PHONY: deps
deps:
	@missing=$$(for p in $(PACKAGES); do \
		dpkg-query -W -f '$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || echo $$p; done); \
	if [ -z "$$missing" ]; then :; \
	elif [ "$$(id -u)" = 0 ]; then \
		apt-get update && DEBIAN_FRONTEND=noninteractive \
			apt-get install -y --no-install-recommends $$missing; \
	else \
		echo "as root: apt-get install -y --no-install-recommends" $$missing >&2; exit 1; \
	fi

# Recursive makes: the packages that tell the compiler's flags may have come just now.
.PHONY: check check-quick run
check: deps
	$(MAKE) check-build
	$(MAKE) modules
	tests/lab/kernel build um
	$(MAKE) modules ARCH=um KDIR=$$(tests/lab/kernel path um)
	tests/run quick check

# Both commands on both kernel sides; RAMPART_RULESETS names a directory with more rulesets.
.PHONY: check-pairings
check-pairings: deps
	$(MAKE) all
	tests/lab/kernel build um
	$(MAKE) modules ARCH=um KDIR=$$(tests/lab/kernel path um)
	tests/run pairings

# The kernel's own netfilter selftests, on the in-tree modules and on ours.
.PHONY: check-selftests
check-selftests: deps
	tests/lab/kernel build um
	$(MAKE) modules ARCH=um KDIR=$$(tests/lab/kernel path um)
	tests/run selftests

check-quick: deps
	$(MAKE) check-build
	tests/run quick

UNIT_SOURCES := $(wildcard tests/unit/*_test.c tests/lang/*_test.c)
UNIT_PROGRAMS = $(UNIT_SOURCES:%.c=$(BUILD)/%)

# What the tests of the command use: the sanitizer build, and the plain one for emulated machines.
.PHONY: check-build unit-programs
check-build:
	$(MAKE) all stress-programs
	$(MAKE) SAN=1 all unit-programs

unit-programs: $(UNIT_PROGRAMS)

.PHONY: stress-programs
stress-programs: $(BUILD)/tests/stress/replay

$(UNIT_PROGRAMS) $(BUILD)/tests/stress/replay: $(BUILD)/%: %.c $(BUILD)/librampart.a
	@mkdir -p $(@D)
	$(call show,LD)
	$(Q)$(CC) $(CPPFLAGS) -Itests/unit $(CFLAGS) $(WARNINGS) $(LDFLAGS) -o $@ $< \
		-Wl,--whole-archive $(BUILD)/librampart.a -Wl,--no-whole-archive $(LIBS)

run: deps
	$(MAKE) all
	$(MAKE) modules
	tests/demo/run
