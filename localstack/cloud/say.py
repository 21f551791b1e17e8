"""What the user sees: steps with their times, and faults of one sentence."""

import sys
import time
from contextlib import contextmanager

STARTED = time.monotonic()


class Fault(Exception):
    """Something the user can mend; its text is the sentence they read."""


def line(text=""):
    print(text, flush=True)


@contextmanager
def step(title):
    """Prints the step when it begins and how long it took when it ends."""
    begun = time.monotonic()
    print(f"[{begun - STARTED:6.1f} s] {title} ... ", end="", flush=True)
    notes = []
    try:
        yield notes.append
    except BaseException:
        print("failed", flush=True)
        raise
    after = f" ({', '.join(notes)})" if notes else ""
    print(f"{time.monotonic() - begun:.1f} s{after}", flush=True)


def is_terminal():
    return sys.stdout.isatty()
