# SPDX-License-Identifier: GPL-2.0-or-later
"""libnftables in this process: who gives many commands needn't start a program for each."""

import ctypes
import os

OURS = os.path.join(os.path.dirname(os.path.dirname(os.path.realpath(__file__))), "build", "libnftables.so.1")


class Library:
    """A context, whose output and errors are kept; .functions takes .context for what isn't here."""

    def __init__(self, path=OURS):
        self.functions = ctypes.CDLL(path)
        self.functions.nft_ctx_new.restype = ctypes.c_void_p
        self.functions.nft_ctx_get_output_buffer.restype = ctypes.c_char_p
        self.functions.nft_ctx_get_error_buffer.restype = ctypes.c_char_p
        self.context = ctypes.c_void_p(self.functions.nft_ctx_new(0))
        self.functions.nft_ctx_buffer_output(self.context)
        self.functions.nft_ctx_buffer_error(self.context)

    def run(self, commands):
        """Whether a batch of commands is accepted."""
        commands = commands if isinstance(commands, bytes) else commands.encode()
        return self.functions.nft_run_cmd_from_buffer(self.context, commands) == 0

    def output(self):
        """What was printed since this was asked for last."""
        return self.functions.nft_ctx_get_output_buffer(self.context).decode()

    def errors(self):
        """The errors since this was asked for last."""
        return self.functions.nft_ctx_get_error_buffer(self.context).decode("utf-8", "replace")
