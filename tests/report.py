# SPDX-License-Identifier: GPL-2.0-or-later
"""The outcomes of a suite's tests, as tests/run reads them."""

import os
import subprocess
import sys

LEAKS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "stress", "leaks")


class Report:
    """Prints a line for each test of a suite, and details of those that fail; .failed counts these."""

    def __init__(self, suite):
        self.suite, self.failed = suite, 0

    def __call__(self, good, name, *details):
        print(f"{'ok' if good else 'not ok'} {self.suite}: {name}", flush=True)
        for detail in details if not good else ():
            print("  " + str(detail).strip().replace("\n", "\n  "), flush=True)
        self.failed += not good

    def leaks(self):
        """Tells whether memory was lost, where the kernel looks for it: as tests/stress/leaks says."""
        self.failed += subprocess.run([LEAKS, self.suite]).returncode != 0

    def end(self):
        """Ends the program, with the status that tells whether all were good."""
        sys.exit(1 if self.failed else 0)
