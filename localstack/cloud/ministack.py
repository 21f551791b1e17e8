"""The emulated AWS without Docker: MiniStack in the virtual environment."""

import json
import sys
import time
import urllib.request

from cloud import lambda_host, place, tools
from cloud.processes import await_port
from cloud.say import Fault

TITLE = "MiniStack, with IAM and IoT policies enforced"
NAME = "ministack"


def check(ports):
    """What this target needs of the machine."""
    tools.check_machine()
    tools.check_ports(ports)


def start(processes, ports):
    """Starts MiniStack, empty, with IAM and IoT policies enforced; returns once it answers, with the ports it has."""
    scratch = place.STATE / "tmp"
    scratch.mkdir(parents=True, exist_ok=True)
    environment = {
        **place.environment(ports),
        "GATEWAY_PORT": str(ports.aws),
        "IOT_MTLS_PORT": str(ports.mqtt),
        "BIND_HOST": "127.0.0.1",
        "MINISTACK_REGION": place.REGION,
        "MINISTACK_ACCOUNT_ID": place.ACCOUNT,
        "AUTH": "true",
        "SFTP_ENABLED": "0",
        "TMPDIR": str(scratch),
        "PYTHONPATH": str(place.HERE),
    }
    environment.pop("AWS_ENDPOINT_URL")
    process = processes.start(NAME, [sys.executable, "-m", "cloud.emulator"], environment, scratch)
    await_port(process, NAME, ports.aws)
    await_port(process, NAME, ports.mqtt)
    _await_ready(ports)
    return ports


def _await_ready(ports, seconds=30):
    limit = time.monotonic() + seconds
    while time.monotonic() < limit:
        try:
            with urllib.request.urlopen(f"{ports.endpoint}/_ministack/ready", timeout=2) as answer:
                json.load(answer)
                return
        except (OSError, ValueError):
            time.sleep(0.1)
    raise Fault(f"MiniStack did not become ready within {seconds} seconds: see {place.LOGS}/{NAME}.log.")


def certificate_authority(ports):
    """The certificate a device must trust, in PEM."""
    with urllib.request.urlopen(f"{ports.endpoint}/_ministack/iot/ca.pem", timeout=10) as answer:
        return answer.read().decode()


def function_environment(ports):
    """What every function's environment gets, so that events reach the Lambda host, and old readings are kept."""
    return {
        "MINISTACK_LAMBDA_PROXY_URL": ports.lambda_host,
        "OLDEST_DAYS": place.OLDEST_DAYS,
        "NOTIFY_URL": ports.notify_url,
        "PAY_URL": ports.pay_url,
        "JDK_JAVA_OPTIONS": f"-Djdk.net.hosts.file={place.HOSTS}",
    }


def start_functions(processes, ports, java, functions):
    """Starts the Lambda host and has every function ready."""
    lambda_host.start(processes, ports, java)
    lambda_host.let_the_host_assume_roles(ports, functions)
    lambda_host.prepare(ports, functions)
