# SPDX-License-Identifier: GPL-2.0-or-later
# Make fragment: installs the command, the library, headers and documents; included by the top Makefile.
#
#   make install [DESTDIR=root] [PREFIX=/usr]

INSTALL ?= install
DOCDIR ?= $(PREFIX)/share/doc/rampart
COMPLETIONDIR ?= $(PREFIX)/share/bash-completion/completions
UNITDIR ?= /lib/systemd/system
RULESETDIR ?= $(SYSCONFDIR)/nftables
PKGCONFIGDIR ?= $(LIBDIR)/pkgconfig
INCLUDES := include/nftables/libnftables.h include/nftables/rampart.h
RULESETS := $(wildcard dist/rulesets/*)
EXAMPLES := $(wildcard doc/examples/*.nft)
# What dist/libnftables.pc.in leaves open.
PC_FIELDS := -e 's|@PREFIX@|$(PREFIX)|' -e 's|@LIBDIR@|$(LIBDIR)|' -e 's|@INCLUDEDIR@|$(INCLUDEDIR)|'

# Linked anew: the build tree's program looks for the library beside itself, this one where it is installed.
$(BUILD)/install/nft: $(PROGRAM_OBJECTS) $(BUILD)/libnftables.so.1
	@mkdir -p $(@D)
	$(call show,LD)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -pie -o $@ $(PROGRAM_OBJECTS) $(BUILD)/libnftables.so.1 $(PROGRAM_LIBS)

$(BUILD)/install/libnftables.pc: dist/libnftables.pc.in
	@mkdir -p $(@D)
	$(Q)sed $(PC_FIELDS) $< >$@

# The words of the language, from the tables that the parser works with.
$(BUILD)/doc/language: dist/language.c $(BUILD)/librampart.a
	@mkdir -p $(@D)
	$(call show,LD)
	$(Q)$(CC) $(CPPFLAGS) $(CFLAGS) $(WARNINGS) $(LDFLAGS) -o $@ $< \
		-Wl,--whole-archive $(BUILD)/librampart.a -Wl,--no-whole-archive $(LIBS)

$(BUILD)/doc/nft-language.7: $(BUILD)/doc/language
	$(Q)$< >$@

# What stands for each extension of iptables, from the table that the tests send packets through.
$(BUILD)/doc/nft-iptables.7: tests/lang/iptables-map dist/iptables.awk
	@mkdir -p $(@D)
	$(Q)awk -v version=$(VERSION) -f dist/iptables.awk $< >$@

MANUALS := $(wildcard doc/*.[1-8]) $(BUILD)/doc/nft-language.7 $(BUILD)/doc/nft-iptables.7

.PHONY: manuals install install-manuals uninstall
manuals: $(MANUALS)

install: all $(BUILD)/install/nft $(BUILD)/install/libnftables.pc install-manuals
	$(INSTALL) -d $(DESTDIR)$(SBINDIR) $(DESTDIR)$(LIBDIR) $(DESTDIR)$(PKGCONFIGDIR) \
		$(DESTDIR)$(INCLUDEDIR)/nftables $(DESTDIR)$(DOCDIR)/examples
	$(INSTALL) -d $(DESTDIR)$(COMPLETIONDIR) $(DESTDIR)$(UNITDIR) $(DESTDIR)$(RULESETDIR)
	$(INSTALL) -m 644 dist/nftables.service $(DESTDIR)$(UNITDIR)/
	$(INSTALL) -m 755 dist/nftables-load $(DESTDIR)$(SBINDIR)/
	$(INSTALL) -m 755 $(RULESETS) $(DESTDIR)$(RULESETDIR)/
	$(INSTALL) -m 644 dist/nft.bash $(DESTDIR)$(COMPLETIONDIR)/nft
	$(INSTALL) -m 755 $(BUILD)/install/nft $(DESTDIR)$(SBINDIR)/nft
	$(INSTALL) -m 644 $(BUILD)/libnftables.so.1 $(DESTDIR)$(LIBDIR)/libnftables.so.1
	ln -sf libnftables.so.1 $(DESTDIR)$(LIBDIR)/libnftables.so
	$(INSTALL) -m 644 $(BUILD)/install/libnftables.pc $(DESTDIR)$(PKGCONFIGDIR)/libnftables.pc
	$(INSTALL) -m 644 $(INCLUDES) $(DESTDIR)$(INCLUDEDIR)/nftables/
	$(INSTALL) -m 644 $(EXAMPLES) $(DESTDIR)$(DOCDIR)/examples/

install-manuals: $(MANUALS)
	for page in $(MANUALS); do \
		section=$${page##*.}; \
		$(INSTALL) -d $(DESTDIR)$(MANDIR)/man$$section && \
		$(INSTALL) -m 644 $$page $(DESTDIR)$(MANDIR)/man$$section/ || exit 1; \
	done

uninstall:
	rm -f $(DESTDIR)$(COMPLETIONDIR)/nft $(DESTDIR)$(UNITDIR)/nftables.service \
		$(DESTDIR)$(SBINDIR)/nftables-load
	rm -f $(RULESETS:dist/rulesets/%=$(DESTDIR)$(RULESETDIR)/%)
	rm -f $(DESTDIR)$(SBINDIR)/nft $(DESTDIR)$(LIBDIR)/libnftables.so.1 \
		$(DESTDIR)$(LIBDIR)/libnftables.so $(DESTDIR)$(PKGCONFIGDIR)/libnftables.pc
	rm -f $(INCLUDES:include/%=$(DESTDIR)$(INCLUDEDIR)/%)
	for page in $(MANUALS); do \
		rm -f $(DESTDIR)$(MANDIR)/man$${page##*.}/$$(basename $$page); \
	done
	rm -rf $(DESTDIR)$(DOCDIR)
