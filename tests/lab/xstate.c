// SPDX-License-Identifier: GPL-2.0-or-later
/*
 * Lets User-mode Linux run where processors have more registers than it knows of.
 *
 * It keeps 2,696 bytes of a process's floating point and vector registers. Where the host has more (AMX), reading so
 * much is fine, but the host refuses to set less than all, and the first process never starts. Loaded before libc
 * (LD_PRELOAD), this sets the rest to what it is in a process that doesn't use it: nothing.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <elf.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/types.h>
#include <sys/uio.h>

typedef long (*ptrace_fn)(enum __ptrace_request request, ...);

static ptrace_fn ptrace_libc;

__attribute__((constructor)) static void ptrace_find(void)
{
	ptrace_libc = (ptrace_fn)dlsym(RTLD_NEXT, "ptrace");
}

/* The machine has one processor, so one process that calls this. */
static long xstate_set(pid_t pid, void *type, struct iovec *part)
{
	static char all[1 << 16];
	static size_t bytes;
	struct iovec whole = { .iov_base = all, .iov_len = sizeof(all) };
	long result;

	if (!bytes) {
		result = ptrace_libc(PTRACE_GETREGSET, pid, type, &whole);
		if (result < 0)
			return result;
		bytes = whole.iov_len;
		memset(all, 0, bytes);
	}
	if (part->iov_len >= bytes)
		return ptrace_libc(PTRACE_SETREGSET, pid, type, part);
	memcpy(all, part->iov_base, part->iov_len);
	whole.iov_len = bytes;
	return ptrace_libc(PTRACE_SETREGSET, pid, type, &whole);
}

long ptrace(enum __ptrace_request request, ...)
{
	void *address, *data;
	va_list args;
	pid_t pid;

	va_start(args, request);
	pid = va_arg(args, pid_t);
	address = va_arg(args, void *);
	data = va_arg(args, void *);
	va_end(args);
	if (request == PTRACE_SETREGSET && address == (void *)NT_X86_XSTATE)
		return xstate_set(pid, address, data);
	return ptrace_libc(request, pid, address, data);
}
