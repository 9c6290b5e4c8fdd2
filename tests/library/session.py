# SPDX-License-Identifier: GPL-2.0-or-later
"""One session with libnftables through its C functions; prints what each call gives.

usage: session.py LIBRARY
"""

import ctypes
import os
import sys
import tempfile

library = ctypes.CDLL(sys.argv[1])
libc = ctypes.CDLL(None)
POINTER, TEXT = ctypes.c_void_p, ctypes.c_char_p
for name, result, arguments in (
        ("nft_ctx_new", POINTER, [ctypes.c_uint32]), ("nft_ctx_free", None, [POINTER]),
        ("nft_ctx_get_dry_run", ctypes.c_bool, [POINTER]),
        ("nft_ctx_set_dry_run", None, [POINTER, ctypes.c_bool]),
        ("nft_ctx_get_optimize", ctypes.c_uint32, [POINTER]),
        ("nft_ctx_set_optimize", None, [POINTER, ctypes.c_uint32]),
        ("nft_ctx_output_get_flags", ctypes.c_uint, [POINTER]),
        ("nft_ctx_output_set_flags", None, [POINTER, ctypes.c_uint]),
        ("nft_ctx_output_get_debug", ctypes.c_uint, [POINTER]),
        ("nft_ctx_output_set_debug", None, [POINTER, ctypes.c_uint]),
        ("nft_ctx_set_output", POINTER, [POINTER, POINTER]),
        ("nft_ctx_set_error", POINTER, [POINTER, POINTER]),
        ("nft_ctx_buffer_output", ctypes.c_int, [POINTER]),
        ("nft_ctx_unbuffer_output", ctypes.c_int, [POINTER]),
        ("nft_ctx_get_output_buffer", TEXT, [POINTER]),
        ("nft_ctx_buffer_error", ctypes.c_int, [POINTER]),
        ("nft_ctx_unbuffer_error", ctypes.c_int, [POINTER]),
        ("nft_ctx_get_error_buffer", TEXT, [POINTER]),
        ("nft_ctx_add_include_path", ctypes.c_int, [POINTER, TEXT]),
        ("nft_ctx_clear_include_paths", None, [POINTER]),
        ("nft_ctx_add_var", ctypes.c_int, [POINTER, TEXT]),
        ("nft_ctx_clear_vars", None, [POINTER]),
        ("nft_run_cmd_from_buffer", ctypes.c_int, [POINTER, TEXT]),
        ("nft_run_cmd_from_filename", ctypes.c_int, [POINTER, TEXT])):
    function = getattr(library, name)
    function.restype, function.argtypes = result, arguments
libc.fopen.restype, libc.fopen.argtypes = POINTER, [TEXT, TEXT]
libc.fclose.argtypes = [POINTER]
STDOUT = POINTER.in_dll(libc, "stdout").value
STDERR = POINTER.in_dll(libc, "stderr").value


def show(what, *values):
    print(what, *values, flush=True)


def run(ctx, text, buffered=True):
    result = library.nft_run_cmd_from_buffer(ctx, text.encode())
    show("run", repr(text), result)
    if buffered:
        show("  output", library.nft_ctx_get_output_buffer(ctx))
        show("  errors", library.nft_ctx_get_error_buffer(ctx))


def defaults(ctx):
    for name in ("get_dry_run", "get_optimize", "output_get_flags", "output_get_debug"):
        show(name, getattr(library, "nft_ctx_" + name)(ctx))
    show("new with flags", bool(library.nft_ctx_new(1)))


def buffers(ctx):
    show("not buffered", library.nft_ctx_get_output_buffer(ctx),
         library.nft_ctx_get_error_buffer(ctx))
    show("unbuffer", library.nft_ctx_unbuffer_output(ctx), library.nft_ctx_unbuffer_error(ctx))
    show("buffer", library.nft_ctx_buffer_output(ctx), library.nft_ctx_buffer_error(ctx))
    show("twice", library.nft_ctx_buffer_output(ctx), library.nft_ctx_buffer_error(ctx))
    show("empty", library.nft_ctx_get_output_buffer(ctx), library.nft_ctx_get_error_buffer(ctx))
    run(ctx, "list tables")
    run(ctx, "add table inet t")
    run(ctx, "add chain inet t c { type filter hook input priority 0; }")
    run(ctx, "list ruleset")
    run(ctx, "list ruleset; list tables")
    run(ctx, "add rule inet t nope accept")
    run(ctx, "")
    run(ctx, "\n# nothing\n")
    run(ctx, "add table inet a\nadd table inet b\nlist tables\n")
    show("unbuffer", library.nft_ctx_unbuffer_output(ctx), library.nft_ctx_unbuffer_error(ctx))


def streams(ctx, directory):
    path = os.path.join(directory, "out").encode()
    file = libc.fopen(path, b"w")
    show("set_output", library.nft_ctx_set_output(ctx, file) == STDOUT)
    show("set_error", library.nft_ctx_set_error(ctx, file) == STDERR)
    run(ctx, "list tables", False)
    run(ctx, "list chain inet t nope", False)
    show("set back", library.nft_ctx_set_output(ctx, STDOUT) == file,
         library.nft_ctx_set_error(ctx, STDERR) == file)
    libc.fclose(file)
    with open(path, encoding="utf-8") as written:
        show("written", repr(written.read()))
    library.nft_ctx_buffer_output(ctx)
    library.nft_ctx_buffer_error(ctx)


def variables(ctx):
    show("add_var", library.nft_ctx_add_var(ctx, b"port=77"),
         library.nft_ctx_add_var(ctx, b"ifs={ eth0, eth1 }"),
         library.nft_ctx_add_var(ctx, b"wrong"))
    library.nft_ctx_clear_vars(ctx)


def files(ctx, directory):
    with open(os.path.join(directory, "part.nft"), "w", encoding="utf-8") as file:
        file.write("add table inet part\n")
    with open(os.path.join(directory, "whole.nft"), "w", encoding="utf-8") as file:
        file.write('include "part.nft"\nadd chain inet part c\n')
    whole = os.path.join(directory, "whole.nft").encode()
    library.nft_ctx_clear_include_paths(ctx)
    show("without path", library.nft_run_cmd_from_filename(ctx, whole))
    library.nft_ctx_get_error_buffer(ctx)
    show("include path", library.nft_ctx_add_include_path(ctx, directory.encode()))
    show("with path", library.nft_run_cmd_from_filename(ctx, whole))
    show("  errors", library.nft_ctx_get_error_buffer(ctx))
    show("absent", library.nft_run_cmd_from_filename(ctx, b"/nonexistent/x.nft"))
    run(ctx, "list table inet part")


def dry_run(ctx):
    library.nft_ctx_set_dry_run(ctx, True)
    show("dry", library.nft_ctx_get_dry_run(ctx))
    run(ctx, "delete table inet part")
    run(ctx, "delete table inet absent")
    library.nft_ctx_set_dry_run(ctx, False)
    run(ctx, "list table inet part")


def flags(ctx):
    run(ctx, "add rule inet t c tcp dport 22 counter accept")
    run(ctx, "add rule inet t c meta l4proto tcp tcp dport { 80, 443 } ip saddr 127.0.0.1 drop")
    for bit in range(12):
        if 1 << bit in (1 << 0, 1 << 4, 1 << 5):	# names from DNS, JSON, echo
            continue
        library.nft_ctx_output_set_flags(ctx, 1 << bit)
        show("flags", library.nft_ctx_output_get_flags(ctx))
        run(ctx, "list table inet t")
    library.nft_ctx_output_set_flags(ctx, 0)


def json(ctx):
    library.nft_ctx_output_set_flags(ctx, 1 << 4)
    run(ctx, "list ruleset")
    run(ctx, '{"nftables": [{"add": {"table": {"family": "ip", "name": "j"}}}]}')
    run(ctx, '{"nftables": [{"add": {"chain": {"family": "ip", "table": "j", "name": "c"}}},'
             '{"add": {"rule": {"family": "ip", "table": "j", "chain": "c", "expr": ['
             '{"match": {"op": "==", "left": {"payload": {"protocol": "tcp", "field": "dport"}},'
             '"right": {"set": [22, {"range": [80, 90]}]}}}, {"accept": null}]}}},'
             '{"list": {"tables": null}}]}')
    run(ctx, '{"nftables": [{"add": {"chain": {"family": "ip", "table": "no", "name": "c"}}}]}')
    run(ctx, '{"nftables": [{"add": {"table": {"family": "zip", "name": "j"}}}]}')
    library.nft_ctx_output_set_flags(ctx, 1 << 4 | 1 << 5)
    run(ctx, '{"nftables": [{"add": {"rule": {"family": "ip", "table": "j", "chain": "c",'
             '"expr": [{"drop": null}]}}}]}')
    run(ctx, "add rule ip j c accept")
    library.nft_ctx_output_set_flags(ctx, 0)


def main():
    ctx = library.nft_ctx_new(0)
    defaults(ctx)
    buffers(ctx)
    with tempfile.TemporaryDirectory(prefix="nft") as directory:
        os.chdir(directory)
        streams(ctx, directory)
        variables(ctx)
        files(ctx, directory)
    os.chdir("/")
    dry_run(ctx)
    flags(ctx)
    json(ctx)
    for level in (0, 8, 1, 0):
        library.nft_ctx_output_set_debug(ctx, level)
        show("debug", library.nft_ctx_output_get_debug(ctx))
    if not hasattr(library, "rampart_trace"):
        os._exit(0)	# the stock's context doesn't survive its freeing after all this
    library.nft_ctx_free(ctx)


main()
