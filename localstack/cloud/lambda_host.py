"""The Lambda host: functions in child JVMs, started when first called."""

import json
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor

from cloud import aws, place
from cloud.processes import await_port
from cloud.say import Fault

NAME = "lambda-host"
JAR = place.ROOT / "localstack" / "target" / "lambda-host.jar"
ALIAS = "live"


def start(processes, ports, java):
    """Starts the host; it starts functions itself."""
    environment = {
        **place.environment(ports),
        "LAMBDA_HOST_PORT": str(ports.host),
        "LAMBDA_HOST_STATE": str(place.STATE),
    }
    command = [java, "-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", JAR]
    process = processes.start(NAME, command, environment)
    await_port(process, NAME, ports.host)
    return process


def let_the_host_assume_roles(ports, functions):
    """On AWS the Lambda service assumes a function's role. Here the host does, so the roles must trust it too."""
    lambdas, iam = aws.client("lambda", ports), aws.client("iam", ports)
    owner = {"Effect": "Allow", "Principal": {"AWS": f"arn:aws:iam::{place.ACCOUNT}:root"}, "Action": "sts:AssumeRole"}
    for function in functions:
        role = lambdas.get_function_configuration(FunctionName=function)["Role"].split("/")[-1]
        trust = iam.get_role(RoleName=role)["Role"]["AssumeRolePolicyDocument"]
        trust["Statement"].append(owner)
        iam.update_assume_role_policy(RoleName=role, PolicyDocument=json.dumps(trust))


def prepare(ports, functions):
    """Starts every function as far as its snapshot, as publishing a version does on AWS."""
    lambdas = aws.client("lambda", ports)
    versions = {name: lambdas.get_alias(FunctionName=name, Name=ALIAS)["FunctionVersion"] for name in functions}
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda name: _prepare(ports, name, versions[name]), functions))


def _prepare(ports, name, version):
    headers = {"X-Amzn-Lambda-Function-Name": name, "X-Amzn-Lambda-Function-Version": version}
    request = urllib.request.Request(f"{ports.lambda_host}/prepare", data=b"", headers=headers, method="POST")
    try:
        urllib.request.urlopen(request, timeout=90).close()
    except urllib.error.HTTPError as refused:
        raise Fault(
            f"The function {name} does not start: {refused.read().decode(errors='replace')} "
            f"Its log is {place.LOGS}/{name}.log."
        ) from None
