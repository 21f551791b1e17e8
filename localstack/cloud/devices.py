"""Lampposts: a claim certificate to join by, and the real agents in one process."""

import json
import os
import shutil

from cloud import aws, place

JAR = place.ROOT / "devices" / "target" / "devices-agent.jar"
CERTS = place.STATE / "certs"
CLAIM = place.STATE / "claim"
FLEET = "fleet"
REPLAY = "replay"


def make_claim(ports, authority, policy):
    """One claim certificate under its narrow policy; every agent trades it for a certificate of its own."""
    for folder in (CERTS, CLAIM):
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True, mode=0o700)
    iot = aws.client("iot", ports)
    made = iot.create_keys_and_certificate(setAsActive=True)
    iot.attach_policy(policyName=policy, target=made["certificateArn"])
    _write(CLAIM / "certificate.pem", made["certificatePem"])
    _write(CLAIM / "private.key", made["keyPair"]["PrivateKey"])
    _write(CERTS / "root-ca.pem", authority)


def command(java, ports, spool, *flags):
    """The agent's command line; a fleet has one claim and a spool of its own."""
    shutil.rmtree(place.STATE / spool, ignore_errors=True)
    fixed = ["--endpoint", ports.mqtt_host, "--port", str(ports.mqtt), "--certs", CERTS, "--claim", CLAIM]
    small = ["-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"]
    return [java, *small, "-jar", JAR, FLEET, *fixed, "--spool", place.STATE / spool, *map(str, flags)]


def diary(name):
    """What agents have told so far: a fact a line, in order."""
    log = place.LOGS / f"{name}.log"
    for text in log.read_text(errors="replace").splitlines() if log.exists() else ():
        try:
            yield json.loads(text)
        except ValueError:
            continue


def _write(file, text):
    with open(os.open(file, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as output:
        output.write(text)
