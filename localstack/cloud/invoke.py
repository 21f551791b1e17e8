"""Calls a function of the running local cloud by its short name and prints its answer."""

import argparse
import json
import sys

from cloud import aws
from cloud.deploy import Deployed
from cloud.lambda_host import ALIAS
from cloud.place import Ports
from cloud.say import Fault, line


def invoke(ports, function, event):
    """The function's answer, parsed; a Fault where it failed."""
    answer = aws.client("lambda", ports).invoke(
        FunctionName=function, Qualifier=ALIAS, Payload=json.dumps(event).encode()
    )
    body = answer["Payload"].read().decode()
    if answer.get("FunctionError"):
        raise Fault(f"The function {function} failed: {body}")
    return json.loads(body) if body else None


def main():
    parser = argparse.ArgumentParser(prog="localstack/invoke", description=__doc__)
    parser.add_argument("function", help="Keys or Redrive, or any other by its short name")
    parser.add_argument("event", nargs="?", default="{}", help="the event, JSON; {} where it is left out")
    parser.add_argument("--port", type=int, default=Ports.aws, help="the emulated AWS's port")
    wanted = parser.parse_args()
    ports = Ports(aws=wanted.port)
    try:
        event = json.loads(wanted.event)
        answer = invoke(ports, Deployed(ports).function(wanted.function), event)
        line(json.dumps(answer, indent=2, ensure_ascii=False))
    except json.JSONDecodeError as wrong:
        sys.exit(f"The event is not JSON: {wrong}")
    except Fault as fault:
        sys.exit(str(fault))
    except Exception as unreachable:
        sys.exit(f"The local cloud on port {ports.aws} cannot be asked ({unreachable}). Is ./localstack/up running?")


if __name__ == "__main__":
    main()
