# SPDX-License-Identifier: GPL-2.0-or-later
# Machines of User-mode Linux: a kernel that is a process of the host, with the host's files as its root.
# shellcheck shell=bash

# um_argv KERNEL-FILE: puts the whole command into the array argv. All processes of the machine live in a process
# namespace that ends with its first process, so none outlives the run. Descriptors 5 to 7 are its lines.
um_argv()
{
	local tty=null
	local -a append

	[ -z "$opt_tty" ] || tty=fd:3,fd:4
	# shellcheck disable=SC2206 # words
	append=($opt_append)
	argv=(unshare --pid --fork --kill-child -- sh -c '"$@"; exit' um
		"$1" "mem=${opt_mem}M" root=/dev/root rootfstype=hostfs rootflags=/ ro
		"init=$run/init" "lab_run=$run" "umid=lab" "uml_dir=$run/uml/" panic=-1 printk.devkmsg=on
		con=null con0=null,fd:1 ssl=null ssl0=null,fd:5 ssl1=null,fd:6 ssl2=null,fd:7 "ssl3=$tty" "${append[@]}")
}
