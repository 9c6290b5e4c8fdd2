# SPDX-License-Identifier: GPL-2.0-or-later
# What the lab's scripts share: the cache, the kernels' names, and where each kernel's parts are.
# shellcheck shell=bash

LAB_KERNELS="um um-debug x86-debug x86-kcsan"
LAB_SOURCE=/usr/src/linux-source-6.1.tar.xz

lab_say()
{
	echo "lab: $*" >&2
}

lab_die()
{
	lab_say "$@"
	exit "${LAB_STATUS:-125}"
}

lab_cache()
{
	echo "${RAMPART_CACHE:-${HOME:-/root}/.cache/rampart}"
}

kernel_known()
{
	case " $LAB_KERNELS " in
	*" $1 "*) return 0 ;;
	*) return 1 ;;
	esac
}

kernel_fragments()
{
	case $1 in
	um-debug) echo common um um-debug ;;
	x86-kcsan) echo common x86-debug x86-kcsan ;;
	*) echo common "$1" ;;
	esac
}

kernel_arch()
{
	case $1 in
	um*) echo um ;;
	*) echo x86_64 ;;
	esac
}

source_version()
{
	[ -e "$LAB_SOURCE" ] || lab_die "$LAB_SOURCE is missing: apt-get install linux-source-6.1"
	dpkg-query -W -f '${Version}' linux-source-6.1
}

# A kernel's directory in the cache; its name follows from all it is made of.
kernel_dir()
{
	local part key version

	version=$(source_version)
	key=$({
		echo "$version"
		gcc --version | head -n 1
		for part in $(kernel_fragments "$1"); do
			grep '^CONFIG_' "$here/$part.config"
		done
	} | sha256sum | cut -c 1-12)
	echo "$(lab_cache)/kernels/$1-$key"
}

kernel_built()
{
	[ -e "$(kernel_dir "$1")/release" ]
}

kernel_release()
{
	local dir

	dir=$(kernel_dir "$1")
	[ -e "$dir/release" ] || lab_die "kernel $1 is not built: run $here/kernel build $1"
	cat "$dir/release"
}

kernel_image()
{
	local dir

	dir=$(kernel_dir "$1")
	if [ "$(kernel_arch "$1")" = um ]; then
		echo "$dir/build/linux"
	else
		echo "$dir/build/arch/x86/boot/bzImage"
	fi
}
