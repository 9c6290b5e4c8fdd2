# SPDX-License-Identifier: GPL-2.0-only
# Make fragment: builds and installs the kernel modules; included by the top Makefile.
#
#   make modules [KDIR=kernel build directory] [ARCH=um]
#   make modules_install [INSTALL_MOD_PATH=root]

# The newest 6.1 headers installed, not the running kernel's: the build machine may run anything.
KDIR ?= $(lastword $(shell ls -dv /lib/modules/6.1.*-amd64/build /usr/src/linux-headers-6.1.*-amd64 2>/dev/null))
# What uname -r will say; Debian's include/config/kernel.release says something else.
KRELEASE := $(shell sed -n 's/.*UTS_RELEASE "\(.*\)"/\1/p' $(KDIR)/include/generated/utsrelease.h 2>/dev/null)
KMOD_OUT = build/modules/$(KRELEASE)
KMOD_ARCH = $(if $(ARCH),ARCH=$(ARCH))

# kbuild of 6.1 writes objects beside sources, so each release gets a farm of symbolic links. One
# build at a time works in it. In a tree that was copied the links are made anew.
.PHONY: modules modules_farm modules_install modules_clean
modules_farm:
	@test -n "$(KRELEASE)" || { echo "modules: KDIR='$(KDIR)' is no prepared kernel build directory;" \
		"install linux-headers-amd64 or set KDIR" >&2; exit 1; }
	@mkdir -p $(KMOD_OUT)/src
	@find Kbuild VERSION kernel include -type d -exec mkdir -p $(KMOD_OUT)/src/{} \;
	@find Kbuild VERSION kernel include -type f \( -name '*.[ch]' -o -name Kbuild -o -name VERSION \) \
		-exec sh -c 'for f; do test "$(KMOD_OUT)/src/$$f" -ef "$$f" || \
			ln -sf "$(CURDIR)/$$f" "$(KMOD_OUT)/src/$$f"; done' sh {} +
	@find $(KMOD_OUT)/src -xtype l -delete

modules: modules_farm
	+@flock $(KMOD_OUT)/lock $(MAKE) -C $(KDIR) $(KMOD_ARCH) M=$(CURDIR)/$(KMOD_OUT)/src $(if $(GCOV),GCOV_PROFILE=y) modules
	@cp -u $(KMOD_OUT)/src/*.ko $(KMOD_OUT)/

modules_install: modules
	install -d $(INSTALL_MOD_PATH)/lib/modules/$(KRELEASE)/updates
	install -m 644 $(KMOD_OUT)/*.ko $(INSTALL_MOD_PATH)/lib/modules/$(KRELEASE)/updates/
	depmod $(if $(INSTALL_MOD_PATH),-b $(INSTALL_MOD_PATH)) $(KRELEASE)

modules_clean:
	rm -rf build/modules
