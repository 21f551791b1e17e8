"""The emulated AWS on Docker: LocalStack with the user's own token, which runs functions in containers itself."""

import dataclasses
import os
import shutil
import subprocess
import urllib.request
from urllib.parse import urlsplit

from cloud import aws, place, tools
from cloud.processes import await_port
from cloud.say import Fault

TITLE = "LocalStack on Docker"
NAME = "localstack"
TOKEN = "LOCALSTACK_AUTH_TOKEN"
IMAGE = os.environ.get("LOCALSTACK_IMAGE", "localstack/localstack:stable")
CONTAINER = "smart-essex-localstack"
SERVICE_PORTS = range(4510, 4560)


def check(ports):
    """What this target needs of the machine."""
    if shutil.which("docker") is None:
        raise Fault("--localstack needs Docker, which is missing. Install it, or start without --localstack.")
    if subprocess.run(["docker", "info"], capture_output=True).returncode != 0:
        raise Fault("--localstack needs Docker, which does not answer. Start it, or start without --localstack.")
    if not os.environ.get(TOKEN):
        raise Fault(f"--localstack needs your LocalStack token in {TOKEN}; get one from your LocalStack account.")
    tools.check_ports(ports)


def start(processes, ports):
    """Starts the container in the foreground, so that it ends with us, and asks it where its MQTT broker is."""
    command = ["docker", "run", "--rm", "--name", CONTAINER, "--env", TOKEN]
    command += ["--publish", f"127.0.0.1:{ports.aws}:4566"]
    command += ["--publish", f"127.0.0.1:{SERVICE_PORTS[0]}-{SERVICE_PORTS[-1]}:{SERVICE_PORTS[0]}-{SERVICE_PORTS[-1]}"]
    command += ["--volume", "/var/run/docker.sock:/var/run/docker.sock", IMAGE]
    await_port(processes.start(NAME, command, dict(os.environ)), NAME, ports.aws, seconds=300)
    address = aws.client("iot", ports).describe_endpoint(endpointType="iot:Data-ATS")["endpointAddress"]
    broker = urlsplit(f"//{address}")
    return dataclasses.replace(ports, mqtt=broker.port or ports.mqtt, mqtt_host=broker.hostname)


def certificate_authority(ports):
    """The certificate a device must trust, in PEM."""
    with urllib.request.urlopen(f"{ports.endpoint}/_aws/iot/LocalStackIoTRootCA.pem", timeout=10) as answer:
        return answer.read().decode()


def function_environment(ports):
    """What every function's environment gets: old readings are kept, for the smoke run."""
    return {
        "OLDEST_DAYS": place.OLDEST_DAYS,
        "NOTIFY_URL": f"http://host.docker.internal:{ports.notify}",
        "PAY_URL": f"http://host.docker.internal:{ports.pay}",
    }


def start_functions(processes, ports, java, functions):
    """Nothing: LocalStack starts a container for each function when it is first called."""
