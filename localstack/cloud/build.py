"""Builds what is older than its sources, and nothing else."""

import hashlib
import os
from pathlib import Path

from cloud import place, processes

MODULES = (
    "functions/places",
    "functions/identity",
    "functions/movement",
    "functions/lives",
    "functions/supermarket",
    "devices",
    "infrastructure-cdk",
    "localstack",
)
JARS = (
    "functions/places/target/places-lambda.jar",
    "functions/identity/target/identity-lambda.jar",
    "functions/movement/target/movement-lambda.jar",
    "functions/lives/target/lives-lambda.jar",
    "functions/lives/target/lives-directory-lambda.jar",
    "functions/supermarket/target/supermarket-lambda.jar",
    "functions/supermarket/target/supermarket-catalogue-lambda.jar",
    "functions/supermarket/target/supermarket-screen-lambda.jar",
)
ARTIFACTS = (
    *JARS,
    "devices/target/devices-agent.jar",
    "infrastructure-cdk/target/classpath",
    "localstack/target/lambda-host.jar",
)
CDK = place.HERE / "node_modules" / ".bin" / "cdk"


def java():
    """Packages every module this needs; returns whether it had to."""
    stamp = place.STATE / "built.txt"
    state = _fingerprint(_sources())
    artifacts = [place.ROOT / name for name in ARTIFACTS]
    if all(artifact.exists() for artifact in artifacts):
        if _read(stamp) == state or _newest(_sources()) < min(artifact.stat().st_mtime for artifact in artifacts):
            return False
    command = ["mvn", "-q", "-B", "package", "-Dmaven.test.skip=true", "-am", "-pl", ",".join(MODULES)]
    processes.run("build", command, dict(os.environ))
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(_fingerprint(_sources()))
    return True


def cdk_command():
    """Installs the pinned CDK command line; returns whether it had to."""
    lock = (place.HERE / "package-lock.json").read_text()
    stamp = place.HERE / "node_modules" / "installed.txt"
    if CDK.exists() and _read(stamp) == lock:
        return False
    processes.run("npm", ["npm", "ci", "--no-progress"], dict(os.environ), place.HERE)
    stamp.write_text(lock)
    return True


def fingerprint_of_the_app(extra):
    """Changes when anything the synthesised app is made of does."""
    inputs = [place.ROOT / name for name in JARS]
    inputs += _below(place.ROOT / "infrastructure-cdk" / "target" / "classes")
    inputs += _below(place.ROOT / "iot-rules")
    return _fingerprint(inputs) + extra


def _sources():
    found = [place.ROOT / "pom.xml"] + _below(place.ROOT / "iot-rules")
    for module in (*MODULES, "functions/common", "functions/testing"):
        found.append(place.ROOT / module / "pom.xml")
        found += _below(place.ROOT / module / "src" / "main")
    return found


def _below(folder):
    return sorted(path for path in Path(folder).rglob("*") if path.is_file())


def _newest(files):
    return max(file.stat().st_mtime for file in files)


def _fingerprint(files):
    digest = hashlib.sha256()
    for file in files:
        facts = file.stat()
        digest.update(f"{file} {facts.st_size} {facts.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _read(file):
    return file.read_text() if file.exists() else None
