# SPDX-License-Identifier: GPL-2.0-or-later
# The two kernel sides: which modules a machine finds under /lib/modules, in-tree ones or ours before them.
# shellcheck shell=bash

# A module's file as the kernel takes it, packed or not.
module_plain()
{
	case $1 in
	*.xz) xz -dc "$1" ;;
	*.zst) zstd -qdc "$1" ;;
	*.gz) gzip -dc "$1" ;;
	*) cat "$1" ;;
	esac
}

# The mark that the linker gave nf_tables, as the kernel shows it in /sys/module/nf_tables/notes.
module_buildid()
{
	local file=$1 to=$2 plain

	plain=$(mktemp "$to.XXXXXX")
	module_plain "$file" > "$plain"
	objcopy -O binary --only-section=.note.gnu.build-id "$plain" "$to"
	rm -f "$plain"
	[ -s "$to" ] || lab_die "$file has no build-id"
}

# Prints our modules of this release, one file a line.
side_ours_find()
{
	local dir=$1

	[ -d "$dir" ] || return 0
	find "$dir" -maxdepth 1 -name '*.ko' | sort
}

# side_tree RELEASE BASE [MODULE...]: prints a directory whose index files (and updates/) go over
# BASE/lib/modules/RELEASE. Made once for each content. Without a MODULE, updates/ is left empty.
side_tree()
{
	local release=$1 base=$2 intree key tree tmp new
	shift 2

	intree=$base/lib/modules/$release
	key=$({
		stat -c '%n %Y %s' "$intree/modules.dep"
		[ $# -eq 0 ] || sha256sum -- "$@"
	} | sha256sum | cut -c 1-16)
	tree=$(lab_cache)/trees/$release-$key
	if [ -d "$tree" ]; then
		touch "$tree"
		echo "$tree"
		return
	fi
	mkdir -p "${tree%/*}"
	find "${tree%/*}" -mindepth 1 -maxdepth 1 -mmin +1440 -exec rm -rf {} +
	tmp=$(mktemp -d "$tree.XXXXXX")
	new=$tmp/lib/modules/$release
	mkdir -p "$new/updates"
	ln -s "$(realpath "$intree/kernel")" "$new/kernel"
	cp "$intree"/modules.{order,builtin,builtin.modinfo} "$new"
	if [ $# -gt 0 ]; then
		cp -- "$@" "$new/updates"
		strip --strip-debug "$new/updates"/*.ko
	fi
	depmod -b "$tmp" "$release" || { rm -rf "$tmp"; lab_die "depmod fails for $release"; }
	rm "$new/kernel"
	mv -T "$new" "$tree" 2> /dev/null || [ -d "$tree" ] || lab_die "cannot make $tree"
	rm -rf "$tmp"
	echo "$tree"
}
