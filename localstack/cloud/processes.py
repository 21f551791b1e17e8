"""Processes that end with this one, by whatever cause."""

import ctypes
import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import suppress

from cloud import place
from cloud.say import Fault

PR_SET_PDEATHSIG = 1


class Processes:
    """Everything a run has started; stopped in reverse order."""

    def __init__(self):
        self._running = []

    def start(self, name, command, environment, folder=place.ROOT):
        """Starts a process that writes to .state/logs/NAME.log."""
        place.LOGS.mkdir(parents=True, exist_ok=True)
        with open(place.LOGS / f"{name}.log", "ab") as log:
            process = _begin(command, environment, folder, log)
        self._running.append((name, process))
        return process

    def stop(self, process, patience=10):
        """Asks one process to end, then makes it."""
        self._running = [(name, other) for name, other in self._running if other is not process]
        _end(process, patience)

    def stop_all(self):
        while self._running:
            self.stop(self._running[-1][1])

    def ended(self):
        """Names of processes that ended although nobody asked them to."""
        return [name for name, process in self._running if process.poll() is not None]


def await_port(process, name, port, seconds=60):
    """Waits until a process listens on its port."""
    limit = time.monotonic() + seconds
    while time.monotonic() < limit:
        if process.poll() is not None:
            raise Fault(f"{name} ended with status {process.returncode}: see {place.LOGS}/{name}.log.")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise Fault(f"{name} does not listen on port {port} after {seconds} seconds: see {place.LOGS}/{name}.log.")


def run(name, command, environment, folder=place.ROOT):
    """Runs a command to its end; its output goes to .state/logs/NAME.log and is shown where it fails."""
    place.LOGS.mkdir(parents=True, exist_ok=True)
    log = place.LOGS / f"{name}.log"
    with open(log, "wb") as output:
        process = _begin(command, environment, folder, output)
        try:
            status = process.wait()
        except BaseException:
            _end(process, 5)
            raise
    if status != 0:
        tail = log.read_text(errors="replace").splitlines()[-25:]
        raise Fault("\n".join([f"The command {' '.join(map(str, command))} failed; the end of {log}:", *tail]))


def _begin(command, environment, folder, output):
    """Starts a process in a session of its own, so that all it starts ends with it."""
    return subprocess.Popen(
        command,
        env=environment,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=output,
        stderr=subprocess.STDOUT,
        start_new_session=True,
        preexec_fn=_end_with_parent,
    )


def _end(process, patience):
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(patience)
    except subprocess.TimeoutExpired:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()


def _end_with_parent():
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
