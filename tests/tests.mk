# SPDX-License-Identifier: GPL-2.0-or-later
# Make fragment: installs what is missing, runs the tests; included by the top Makefile.

PACKAGES = $(shell cat dist/build-packages tests/packages tests/lab/packages $(PACKAGES_MORE) | sort -u)

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

# All processors are used, unless make was told how many.
JOBS := $(if $(filter -j% --jobserver%,$(MAKEFLAGS)),,-j$(shell nproc))
# Our modules for a kernel of the lab, which is built once.
define lab_modules
tests/lab/kernel build $(1)
$(MAKE) $(JOBS) modules ARCH=$$(tests/lab/kernel arch $(1)) KDIR=$$(tests/lab/kernel path $(1))

endef
um_modules = $(call lab_modules,um)

# Recursive makes: the packages that tell the compiler's flags may have come just now.
.PHONY: check check-quick run
check: deps fuzz-deps
	@# Not in one make: both would build the library's objects at once.
	$(MAKE) $(JOBS) check-build
	$(MAKE) $(JOBS) fuzz-programs fuzz-kernel-programs
	$(MAKE) $(JOBS) modules
	$(um_modules)
	@# The debug kernel takes longest to build: check uses it where it is built.
	if tests/lab/kernel release um-debug >/dev/null 2>&1; then \
		$(MAKE) $(JOBS) modules ARCH=um KDIR=$$(tests/lab/kernel path um-debug); \
	fi
	tests/run quick check

# Both commands on both kernel sides; RAMPART_RULESETS names a directory with more rulesets.
.PHONY: check-pairings
check-pairings: deps
	$(MAKE) $(JOBS) all
	$(um_modules)
	tests/run pairings

# The records and rulesets of tests/lang beside the installed stock command; RAMPART_RULESETS as above.
.PHONY: check-oracle
check-oracle: deps
	$(MAKE) $(JOBS) all
	tests/run oracle

# Random rules of the rooms' tables, 50,000 that are accepted: listings and JSON must be fixed points. All records on our modules.
.PHONY: check-language
check-language: deps
	$(um_modules)
	$(MAKE) $(JOBS) all $(BUILD)/tests/lang/lang_test $(BUILD)/tests/lang/generate
	tests/run language

# The kernel's own netfilter selftests, on the in-tree modules and on ours.
.PHONY: check-selftests
check-selftests: deps
	$(um_modules)
	tests/run selftests

# Programs that use nft or its library, with the stock's and with ours, on both kernel sides; fetches their packages.
.PHONY: check-clients
check-clients: deps
	$(MAKE) $(JOBS) all
	$(um_modules)
	tests/clients/run --fetch
	tests/run clients

# The module that times packets, for KDIR; tests/bench/packet makes it itself.
.PHONY: bench-module
bench-module: BENCH_OUT = build/bench/$(KRELEASE)
bench-module:
	@mkdir -p $(BENCH_OUT)
	@ln -sf $(CURDIR)/tests/bench/pairs.c $(BENCH_OUT)/
	@echo 'obj-m := pairs.o' >$(BENCH_OUT)/Kbuild
	+@flock $(BENCH_OUT) $(MAKE) -C $(KDIR) $(KMOD_ARCH) M=$(CURDIR)/$(BENCH_OUT) modules

# Both benchmarks over all their cases, the in-tree modules beside ours.
.PHONY: check-bench
check-bench: deps
	$(MAKE) $(JOBS) all
	$(um_modules)
	tests/run bench

# The shell tests with each optimization of the packet path switched off.
.PHONY: check-plain
check-plain: deps
	$(MAKE) $(JOBS) all
	$(um_modules)
	tests/run plain

# The newest of Debian's 6.12 kernels that is installed with its headers; skipped where there is none.
KERNEL_612 = $(patsubst /lib/modules/%/build,%,$(lastword $(shell ls -dv /lib/modules/6.12.*-amd64/build 2>/dev/null)))
.PHONY: check-612
check-612: deps
ifeq ($(wildcard /boot/vmlinuz-$(KERNEL_612)),)
	@echo "skip 6.12: apt-get install linux-image-6.12-amd64 linux-headers-6.12-amd64"
else
	$(MAKE) all
	$(MAKE) modules KDIR=/lib/modules/$(KERNEL_612)/build
	KERNEL_612=$(KERNEL_612) tests/run 612
endif

# The class tests with every checker, the fault runner over all shell tests, all tests in debug kernels.
.PHONY: check-security check-fault check-debug
check-security check-fault check-debug: check-%: deps
	$(MAKE) $(JOBS) all netlink-programs stress-programs fuzz-kernel-programs
	$(foreach kernel,um um-debug $(if $(filter debug,$*),x86-debug),$(call lab_modules,$(kernel)))
	tests/run $*

# Modules and namespaces that come and go, ten minutes of random transactions from four processes under traffic.
.PHONY: check-stress
check-stress: deps
	$(MAKE) $(JOBS) all stress-programs
	$(MAKE) $(JOBS) modules
	$(foreach kernel,um x86-debug,$(call lab_modules,$(kernel)))
	tests/run stress

# On two processors: an unprivileged user fuzzes in its namespaces, half an hour; packets at full rate under commits, half an hour each
# with the kernel's checkers and at the speed without them.
.PHONY: check-unprivileged check-soak
check-unprivileged check-soak: check-%: deps
	$(MAKE) $(JOBS) all fuzz-kernel-programs
	$(MAKE) $(JOBS) modules
	$(call lab_modules,x86-debug)
	tests/run $*

# Sets of 1,000,000 elements and chains of 100,000 rules go; what commits in another namespace wait for it.
.PHONY: check-big
check-big: deps
	$(MAKE) $(JOBS) all stress-programs
	$(MAKE) $(JOBS) modules
	$(um_modules)
	tests/run big

# Writers, readers, packets, devices and namespaces at once, on two processors under the race detector.
.PHONY: check-races
check-races: deps
	$(MAKE) $(JOBS) all fuzz-kernel-programs
	$(call lab_modules,x86-kcsan)
	tests/run races

# Which lines of src/, parser/ and kernel/ the tests run: tables in build/coverage, doc/coverage.md tells more.
.PHONY: check-coverage
check-coverage:
	$(MAKE) deps PACKAGES_MORE=tests/coverage/packages
	tests/lab/kernel build um
	tests/coverage/run $(COVERAGE)

# Two builds compared, every compiler supported, hardening, modes, what is written. SUPPLY_MODULES=KDIR: modules too.
.PHONY: check-supply
check-supply: deps
	$(MAKE) $(JOBS) all
	tests/run supply

check-quick: deps
	$(MAKE) $(JOBS) check-build
	tests/run quick

UNIT_SOURCES := $(wildcard tests/unit/*_test.c tests/lang/*_test.c)
UNIT_PROGRAMS = $(UNIT_SOURCES:%.c=$(BUILD)/%)

# What the tests of the command use: the sanitizer build, and the plain one for emulated machines.
.PHONY: check-build unit-programs
check-build:
	$(MAKE) all stress-programs netlink-programs
	$(MAKE) SAN=1 all unit-programs build/san/tests/hostile/replies

unit-programs: $(UNIT_PROGRAMS) $(BUILD)/tests/lang/generate

STRESS_PROGRAMS := $(BUILD)/tests/stress/replay $(BUILD)/tests/stress/library $(BUILD)/tests/stress/random $(BUILD)/tests/stress/waits \
	$(BUILD)/tests/stress/loader

.PHONY: stress-programs
stress-programs: $(STRESS_PROGRAMS)

$(UNIT_PROGRAMS) $(STRESS_PROGRAMS) $(BUILD)/tests/lang/generate: $(BUILD)/%: %.c $(BUILD)/librampart.a
	@mkdir -p $(@D)
	$(call show,LD)
	$(Q)$(CC) $(CPPFLAGS) -Itests/unit $(CFLAGS) $(WARNINGS) $(LDFLAGS) -MMD -MP -MF $@.d -MT $@ -o $@ $< \
		-Wl,--whole-archive $(BUILD)/librampart.a -Wl,--no-whole-archive $(LIBS)

# What is received comes from the test.
$(BUILD)/tests/hostile/replies: tests/hostile/replies.c $(BUILD)/librampart.a
	@mkdir -p $(@D)
	$(call show,LD)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(WARNINGS) $(LDFLAGS) -Wl,--wrap=mnl_socket_sendto \
		-Wl,--wrap=mnl_socket_recvfrom -o $@ $< -Wl,--whole-archive $(BUILD)/librampart.a \
		-Wl,--no-whole-archive $(LIBS)

-include $(UNIT_PROGRAMS:%=%.d)

# Programs that speak netlink themselves: class tests, the fault runner and its recorder.
NETLINK_FLAGS := -Wno-override-init -Wno-missing-field-initializers
SECURITY := $(BUILD)/tests/security/security
FAULT := $(BUILD)/tests/fault/replay $(BUILD)/tests/fault/record.so

.PHONY: netlink-programs
netlink-programs: $(SECURITY) $(FAULT)

$(SECURITY): $(wildcard tests/security/*.[ch])
	@mkdir -p $(@D)
	$(call show,LD)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(WARNINGS) $(NETLINK_FLAGS) -o $@ $(filter %.c,$^) -lmnl

$(BUILD)/tests/fault/replay: tests/fault/replay.c $(wildcard tests/security/batch.[ch] tests/security/content.[ch] tests/security/state.[ch]) tests/fault/record.h
	@mkdir -p $(@D)
	$(call show,LD)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(WARNINGS) $(NETLINK_FLAGS) -o $@ $(filter %.c,$^) -lmnl

$(BUILD)/tests/fault/record.so: tests/fault/record.c tests/fault/record.h
	@mkdir -p $(@D)
	$(call show,LD)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(WARNINGS) -shared -fPIC -o $@ $<

run: deps
	$(MAKE) $(JOBS) all
	$(MAKE) $(JOBS) modules
	tests/demo/run

-include tests/fuzz/fuzz.mk
