"""What must be on this machine, and what must be free, before anything starts."""

import glob
import os
import platform
import re
import shutil
import socket
import subprocess
from pathlib import Path

from cloud.say import Fault

JAVA_HOMES = (
    "/usr/lib/jvm/*25*",
    "~/.sdkman/candidates/java/25*",
    "~/.jdks/*25*",
    "/opt/*jdk*25*",
)


def check_machine():
    """AWS's runtime interface client has native parts for Linux only."""
    if platform.system() != "Linux":
        raise Fault(
            f"The local cloud needs Linux, on x86-64 or arm64; this is {platform.system()}. "
            "Maybe use a Linux virtual machine, or --localstack."
        )


def check_tools():
    """Paths of the tools, each looked for once. Returns the java of JDK 25."""
    for tool, advice in (
        ("mvn", "Install Maven 3.8.7 or newer."),
        ("node", "Install Node 20 or newer."),
        ("npm", "Install npm, which comes with Node."),
    ):
        if shutil.which(tool) is None:
            raise Fault(f"The tool {tool} is missing. {advice}")
    version = subprocess.run(["node", "--version"], capture_output=True, text=True).stdout.strip()
    if int(re.sub(r"^v(\d+).*", r"\1", version) or 0) < 20:
        raise Fault(f"Node {version} is too old. Install Node 20 or newer.")
    return java25()


def java25():
    """The java of a JDK 25, wherever the system keeps it."""
    named = [os.environ.get("SMART_JAVA"), _below(os.environ.get("JAVA_HOME")), shutil.which("java")]
    found = [_below(home) for pattern in JAVA_HOMES for home in sorted(glob.glob(os.path.expanduser(pattern)))]
    for java in filter(None, named + found):
        if os.access(java, os.X_OK) and _version(java) == 25:
            return Path(java)
    raise Fault("No JDK 25 was found. Install one (Temurin 25, say), or set SMART_JAVA to its bin/java.")


def check_ports(ports):
    """Every port must be free; the sentence names the one that is not."""
    uses = {
        ports.aws: "the emulated AWS",
        ports.mqtt: "MQTT",
        ports.host: "the Lambda host",
        ports.notify: "letters",
        ports.pay: "payments",
    }
    for port, use in uses.items():
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                raise Fault(
                    f"Port {port}, for {use}, is in use. End what listens there, or choose others with --ports."
                ) from None


def _below(home):
    return os.path.join(home, "bin", "java") if home else None


def _version(java):
    said = subprocess.run([java, "-version"], capture_output=True, text=True).stderr
    found = re.search(r'version "(\d+)', said)
    return int(found.group(1)) if found else 0
