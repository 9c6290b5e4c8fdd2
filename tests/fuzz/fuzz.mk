# SPDX-License-Identifier: GPL-2.0-or-later
# Make fragment: the fuzzers; included by tests/tests.mk.

FUZZ_CFLAGS := -O1 -g -fno-omit-frame-pointer -fsanitize=fuzzer-no-link,address,undefined \
	-fno-sanitize-recover=undefined -fno-sanitize-coverage=trace-cmp -D__SANITIZE_ADDRESS__
FUZZ_TARGETS := text json replies

# All of them for T seconds in total; `make check` gives them one minute.
T ?= 600
.PHONY: fuzz fuzz-deps
fuzz-deps:
	$(MAKE) deps PACKAGES_MORE=tests/fuzz/packages

fuzz: fuzz-deps
	$(MAKE) all fuzz-kernel-programs fuzz-programs
	$(MAKE) modules ARCH=um KDIR=$$(tests/lab/kernel path um)
	tests/fuzz/run $(T) $(SEED)

# The fuzzed library has its own flags, hence a make of its own.
.PHONY: fuzz-programs fuzz-targets
fuzz-programs: $(BUILD)/tests/fuzz/seed
	$(MAKE) BUILD=build/fuzz CC=clang CFLAGS="$(FUZZ_CFLAGS)" fuzz-targets

$(BUILD)/tests/fuzz/seed: tests/fuzz/seed.c tests/fuzz/fuzz.c tests/fuzz/fuzz.h $(BUILD)/librampart.a
	@mkdir -p $(@D)
	$(call show,LD)
	$(Q)$(CC) $(CPPFLAGS) -Itests/fuzz $(CFLAGS) $(WARNINGS) $(LDFLAGS) -Wl,--wrap=wire_dump -o $@ \
		$(filter %.c,$^) -Wl,--whole-archive $(BUILD)/librampart.a -Wl,--no-whole-archive $(LIBS)

fuzz-targets: $(FUZZ_TARGETS:%=build/fuzz/tests/fuzz/%)

build/fuzz/tests/fuzz/%: tests/fuzz/%.c tests/fuzz/fuzz.c tests/fuzz/mutate.c \
		$(wildcard tests/fuzz/*.h) $(BUILD)/librampart.a
	@mkdir -p $(@D)
	$(call show,LD)
	$(Q)$(CC) $(CPPFLAGS) -Itests/fuzz $(CFLAGS) $(WARNINGS) -fsanitize=fuzzer -Wl,--wrap=wire_dump \
		-o $@ $(filter %.c,$^) -Wl,--whole-archive $(BUILD)/librampart.a \
		-Wl,--no-whole-archive $(LIBS)

# The same without libFuzzer, for tests/coverage/run.
.PHONY: coverage-programs
coverage-programs: $(BUILD)/tests/fuzz/seed $(FUZZ_TARGETS:%=$(BUILD)/tests/coverage/%)

$(BUILD)/tests/coverage/%: tests/fuzz/%.c tests/coverage/inputs.c tests/fuzz/fuzz.c tests/fuzz/mutate.c \
		$(wildcard tests/fuzz/*.h) $(BUILD)/librampart.a
	@mkdir -p $(@D)
	$(call show,LD)
	$(Q)$(CC) $(CPPFLAGS) -Itests/fuzz $(CFLAGS) $(WARNINGS) $(LDFLAGS) -Wl,--wrap=wire_dump -o $@ \
		$(filter %.c,$^) -Wl,--whole-archive $(BUILD)/librampart.a -Wl,--no-whole-archive $(LIBS)

# These meet kernels, in the lab's machines.
.PHONY: fuzz-kernel-programs
fuzz-kernel-programs: $(BUILD)/tests/fuzz/packets $(BUILD)/tests/fuzz/netlink

$(BUILD)/tests/fuzz/netlink: $(addprefix tests/fuzz/,netlink.c protocol.c grammar.c model.c mutate.c) \
		tests/security/batch.c tests/security/content.c tests/security/link.c $(wildcard tests/fuzz/*.h tests/security/*.h)
	@mkdir -p $(@D)
	$(call show,LD)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(WARNINGS) -Wno-missing-field-initializers -o $@ $(filter %.c,$^) -lmnl

$(BUILD)/tests/fuzz/packets: tests/fuzz/packets.c tests/fuzz/frame.c tests/fuzz/ruleset.c \
		$(wildcard tests/fuzz/*.h) $(BUILD)/librampart.a
	@mkdir -p $(@D)
	$(call show,LD)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(WARNINGS) -o $@ $(filter %.c,$^) \
		-Wl,--whole-archive $(BUILD)/librampart.a -Wl,--no-whole-archive $(LIBS)
