# SPDX-License-Identifier: GPL-2.0-or-later
# Machines of User-mode Linux: a kernel that is a process of the host, with the host's files as its root.
# shellcheck shell=bash

# Prints the library that goes before libc (xstate.c), made once for each of its versions.
um_preload()
{
	local file tmp

	file=$(lab_cache)/xstate-$(sha256sum "$here/xstate.c" | cut -c 1-12).so
	if [ ! -e "$file" ]; then
		mkdir -p "$(lab_cache)"
		tmp=$(mktemp "$file.XXXXXX")
		gcc -O2 -shared -fPIC -o "$tmp" "$here/xstate.c" || lab_die "$here/xstate.c doesn't compile"
		mv "$tmp" "$file"
	fi
	echo "$file"
}

# um_argv KERNEL-FILE: puts the whole command into the array argv. All processes of the machine live in a process
# namespace that ends with its first process, so none outlives the run. Descriptors 5 to 7 are its lines.
um_argv()
{
	local tty=null preload
	local -a append

	preload=$(um_preload)
	[ -z "$opt_tty" ] || tty=fd:3,fd:4
	# shellcheck disable=SC2206 # words
	append=($opt_append)
	argv=(unshare --pid --fork --kill-child -- sh -c '"$@"; exit' um
		env "LD_PRELOAD=$preload" "$1" "mem=${opt_mem}M" root=/dev/root rootfstype=hostfs rootflags=/ ro
		"init=$run/init" "lab_run=$run" "umid=lab" "uml_dir=$run/uml/" panic=-1 printk.devkmsg=on
		con=null con0=null,fd:1 ssl=null ssl0=null,fd:5 ssl1=null,fd:6 ssl2=null,fd:7 "ssl3=$tty" "${append[@]}")
}
