# SPDX-License-Identifier: GPL-2.0-or-later
# Builds nft, libnftables.so.1 and the kernel modules; runs the tests. Works without ./configure.

-include config.mk

VERSION := $(shell cat VERSION)
CC ?= gcc
BISON ?= bison
FLEX ?= flex
PKG_CONFIG ?= pkg-config
PREFIX ?= /usr
SBINDIR ?= $(PREFIX)/sbin
# Debian keeps libraries under the machine's triplet, and prefers them there.
MULTIARCH := $(shell $(CC) -print-multiarch 2>/dev/null)
LIBDIR ?= $(PREFIX)/lib$(if $(MULTIARCH),/$(MULTIARCH))
INCLUDEDIR ?= $(PREFIX)/include
SYSCONFDIR ?= /etc
MANDIR ?= $(PREFIX)/share/man
WITH_READLINE ?= yes

BUILD := build
# Who sets CFLAGS or LDFLAGS, as packagers do, brings hardening flags of their own.
CFLAGS ?= -O2 -g -D_FORTIFY_SOURCE=2 -fstack-protector-strong -fstack-clash-protection
LDFLAGS ?= -Wl,-z,relro -Wl,-z,now
# The same files come out wherever they are built.
REPRODUCIBLE := -ffile-prefix-map=$(CURDIR)=.
WARNINGS := -Wall -Wextra -Werror -Wmissing-prototypes -Wstrict-prototypes
ifdef SAN
BUILD := build/san
CFLAGS := -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=undefined
LDFLAGS += -fsanitize=address,undefined
endif
# Counts of each line that runs, for tests/coverage/run.
ifdef GCOV
CFLAGS := -O0 -g --coverage -fprofile-update=atomic
LDFLAGS += --coverage
endif

LIBS := $(shell $(PKG_CONFIG) --libs libmnl libnftnl jansson) -lgmp
CPPFLAGS += -D_GNU_SOURCE -Iinclude -Isrc -I. -Iparser -I$(BUILD)/parser \
	-DRAMPART_VERSION='"$(VERSION)"' -DSYSCONFDIR='"$(SYSCONFDIR)"'
ifeq ($(WITH_READLINE),yes)
PROGRAM_CPPFLAGS := -DHAVE_READLINE
PROGRAM_LIBS := -lreadline
endif

# `make V=1` shows the commands.
Q := $(if $(V),,@)
show = $(if $(V),,@printf '  %-6s %s\n' $(1) $@)

PROGRAM_SOURCES := src/main.c src/cli.c src/color.c src/command.c src/line.c src/progress.c src/top.c
LIBRARY_SOURCES := $(filter-out $(PROGRAM_SOURCES),$(wildcard src/*.c src/*/*.c)) \
	$(wildcard parser/*.c)
GENERATED := $(BUILD)/parser/parser.tab.c $(BUILD)/parser/scanner.lex.c
LIBRARY_OBJECTS := $(LIBRARY_SOURCES:%.c=$(BUILD)/%.o) $(GENERATED:.c=.o)
PROGRAM_OBJECTS := $(PROGRAM_SOURCES:%.c=$(BUILD)/%.o)
ifdef GCOV
LIBRARY_OBJECTS += $(BUILD)/tests/coverage/ended.o
PROGRAM_LIBS += $(BUILD)/tests/coverage/ended.o
endif

.PHONY: all
all: $(BUILD)/nft $(BUILD)/libnftables.so.1

$(BUILD)/libnftables.so.1: $(LIBRARY_OBJECTS) src/libnftables.map
	$(call show,LD)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -shared -Wl,-soname,libnftables.so.1 \
		-Wl,--version-script=src/libnftables.map -o $@ $(LIBRARY_OBJECTS) $(LIBS)

# The build tree's program finds the library beside itself; the installed one in LIBDIR.
$(BUILD)/nft: $(PROGRAM_OBJECTS) $(BUILD)/libnftables.so.1
	$(call show,LD)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -pie -Wl,-rpath,'$$ORIGIN' -o $@ $(PROGRAM_OBJECTS) \
		$(BUILD)/libnftables.so.1 $(PROGRAM_LIBS)

# All library objects in one archive, for unit tests and fuzzers that call what is not exported.
$(BUILD)/librampart.a: $(LIBRARY_OBJECTS)
	@rm -f $@
	$(call show,AR)
	$(Q)$(AR) rcs $@ $(LIBRARY_OBJECTS)

$(BUILD)/parser/parser.tab.c: parser/parser.y
	@mkdir -p $(@D)
	$(call show,BISON)
	$(Q)$(BISON) -Wall -Werror -o $@ --defines=$(BUILD)/parser/parser.tab.h $<

$(BUILD)/parser/parser.tab.h: $(BUILD)/parser/parser.tab.c ;

$(BUILD)/parser/scanner.lex.c: parser/scanner.l $(BUILD)/parser/parser.tab.h
	@mkdir -p $(@D)
	$(call show,FLEX)
	$(Q)$(FLEX) -o $@ --header-file=$(BUILD)/parser/scanner.lex.h $<

$(BUILD)/parser/scanner.lex.h: $(BUILD)/parser/scanner.lex.c ;

GENERATED_FLAGS := -Wno-unused-function -Wno-unused-but-set-variable -Wno-sign-compare -Wno-missing-prototypes

$(GENERATED:.c=.o): %.o: %.c $(BUILD)/parser/scanner.lex.h
	$(call show,CC)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(REPRODUCIBLE) $(WARNINGS) $(GENERATED_FLAGS) -fPIC -fvisibility=hidden -MMD -c -o $@ $<

$(PROGRAM_OBJECTS): $(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(call show,CC)
	$(Q)$(CC) $(CPPFLAGS) $(PROGRAM_CPPFLAGS) $(CFLAGS) $(REPRODUCIBLE) $(WARNINGS) -fPIE -MMD -c -o $@ $<

$(BUILD)/%.o: %.c | $(BUILD)/parser/scanner.lex.h
	@mkdir -p $(@D)
	$(call show,CC)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(REPRODUCIBLE) $(WARNINGS) -fPIC -fvisibility=hidden -MMD -c -o $@ $<

-include $(LIBRARY_OBJECTS:.o=.d) $(PROGRAM_OBJECTS:.o=.d)

.PHONY: clean
clean:
	rm -rf build

-include kernel/modules.mk
-include tests/tests.mk
-include tests/style.mk
-include dist/install.mk
