# SPDX-License-Identifier: GPL-2.0-or-later
# Machines of qemu's software emulation: the initramfs that reaches the host's files, and the command line.
# shellcheck shell=bash

QEMU_MODULES="virtio_pci 9pnet_virtio 9p overlay virtio_console virtio_rng"

# A little-endian number inside a file: number_at FILE OFFSET BYTES
number_at()
{
	od -An -t "u$3" -j "$2" -N "$3" "$1" | tr -d ' '
}

# qemu_kernel IMAGE: prints the unpacked kernel's file, made once for each image. qemu starts it at its PVH entry,
# which spares the firmware and the unpacking by emulated instructions: 3 s of 4.
qemu_kernel()
{
	local image=$1 file sectors offset length magic

	# With KASAN a kernel stops at that entry without a word: it is started packed, as it is.
	case $image in
	*/x86-debug-*)
		echo "$image"
		return
		;;
	esac
	file=$(lab_cache)/images/$(basename "$image")-$(stat -c '%Y-%s' "$image")
	if [ ! -e "$file" ]; then
		mkdir -p "${file%/*}"
		rm -f "${file%/*}/$(basename "$image")"-*
		sectors=$(number_at "$image" 497 1)
		offset=$(($(number_at "$image" 584 4) + (sectors + 1) * 512))
		length=$(number_at "$image" 588 4)
		magic=$(number_at "$image" "$offset" 2)
		# What follows the packed data (its unpacked length) makes some tools complain; the result is what counts.
		tail -c "+$((offset + 1))" "$image" | head -c "$length" | case $magic in
		14333) xz -dc --single-stream ;;
		35615) gzip -dc ;;
		46376) zstd -dcq ;;
		esac > "$file.$$" 2> /dev/null || :
		[ "$(number_at "$file.$$" 0 4)" = 1179403647 ] || lab_die "$image is packed in an unknown way"
		mv "$file.$$" "$file"
	fi
	echo "$file"
}

qemu_modules_copy()
{
	local release=$1 base=$2 to=$3 module file

	for module in $QEMU_MODULES; do
		modprobe -d "$base" -S "$release" --show-depends "$module" ||
			lab_die "kernel $release has no module $module"
	done | awk '$1 == "insmod" && !seen[$2]++ { print $2 }' | while read -r file; do
		module=$(basename "$file" | sed 's/\.ko.*/.ko/')
		module_plain "$file" > "$to/$module"
		echo "$module"
	done > "$to/list"
}

# qemu_initramfs RELEASE BASE: prints the file, made once for each kernel and content.
qemu_initramfs()
{
	local release=$1 base=$2 key file tmp

	key=$({
		stat -c '%Y %s' "$base/lib/modules/$release/modules.dep" /bin/busybox
		cat "$here/initramfs-init" "$here/qemu.sh"
	} | sha256sum | cut -c 1-16)
	file=$(lab_cache)/initramfs/$release-$key
	if [ ! -e "$file" ]; then
		mkdir -p "${file%/*}"
		rm -f "${file%/*}/$release"-*
		tmp=$(mktemp -d "$file.XXXXXX")
		mkdir -p "$tmp"/{bin,sbin,dev,proc,root,modules}
		cp /bin/busybox "$tmp/bin/"
		"$tmp/bin/busybox" --install -s "$tmp/bin"
		find "$tmp/bin" -type l -exec ln -sf busybox {} \;
		cp "$here/initramfs-init" "$tmp/init"
		qemu_modules_copy "$release" "$base" "$tmp/modules"
		(cd "$tmp" && find . | busybox cpio -o -H newc 2> /dev/null | gzip -1) > "$tmp.gz"
		mv "$tmp.gz" "$file"
		rm -rf "$tmp"
	fi
	echo "$file"
}

qemu_line()
{
	local name=$1

	argv+=(-chardev "file,id=$name,path=$run/$name" -device "virtserialport,chardev=$name,name=$name")
}

# qemu_argv KERNEL-FILE INITRAMFS: puts the whole command into the array argv. Descriptor 4 is the caller's terminal.
qemu_argv()
{
	local append="console=ttyS0 panic=-1 printk.devkmsg=on lab_run=$run random.trust_cpu=on tsc=reliable $opt_append"

	argv=(qemu-system-x86_64 -nodefaults -no-user-config -no-reboot -display none -machine q35 -cpu max
		-smp "$opt_cpus" -m "$opt_mem" -kernel "$1" -initrd "$2" -append "$append"
		-serial "file:$run/kmsg" -device virtio-rng-pci
		-fsdev local,id=root,path=/,readonly=on,security_model=none,multidevs=remap
		-device virtio-9p-pci,fsdev=root,mount_tag=root
		-device virtio-serial-pci)
	if [ -n "$opt_icount" ]; then
		argv+=(-accel tcg,thread=single -icount shift=1)
	else
		argv+=(-accel tcg)
	fi
	qemu_line out
	qemu_line err
	qemu_line ctl
	if [ -n "$opt_tty" ]; then
		argv=(sh -c 'exec "$@" >&4' qemu "${argv[@]}" -chardev stdio,id=tty,signal=off -device virtconsole,chardev=tty)
	fi
}
