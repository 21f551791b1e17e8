"""Deploys the CDK app as it is, and asks the deployed stacks what they made."""

import json
import re

from cloud import aws, build, place, processes
from cloud.place import ACCOUNT, REGION
from cloud.say import Fault

ASSEMBLY = place.STATE / "cdk.out"
OUTPUTS = place.STATE / "outputs.json"
FUNCTION = re.compile(r"(\w+?)Function[0-9A-F]{8}")
ONLY_ON_AWS = "aws-only"


def synthesise(ports, function_environment):
    """Writes the assembly where it is older than what it is made of; returns whether it had to."""
    stamp = place.STATE / "synthesised.txt"
    context = json.dumps(function_environment, sort_keys=True)
    state = build.fingerprint_of_the_app(context)
    if ASSEMBLY.exists() and stamp.exists() and stamp.read_text() == state:
        return False
    command = [build.CDK, "synth", "--quiet", "--output", ASSEMBLY, "--context", f"functionEnvironment={context}"]
    command += ["--context", f"region={REGION}", "--context", f"account={ACCOUNT}"]
    processes.run("synth", command, _environment(ports), place.ROOT / "infrastructure-cdk")
    stamp.write_text(state)
    return True


def bootstrap(ports):
    """Makes the bucket and the roles every deployment goes through."""
    command = [build.CDK, "bootstrap", f"aws://{ACCOUNT}/{REGION}"]
    processes.run("bootstrap", command, _environment(ports), place.STATE)


def stacks():
    """Names of the stacks that deploy anywhere, and of those that need AWS itself."""
    manifest = json.loads((ASSEMBLY / "manifest.json").read_text())
    anywhere, only_on_aws = [], []
    for name, artifact in manifest["artifacts"].items():
        if artifact["type"] == "aws:cloudformation:stack":
            tags = artifact["properties"].get("tags", {})
            (only_on_aws if tags.get("runs-on") == ONLY_ON_AWS else anywhere).append(name)
    return anywhere, only_on_aws


def deploy(ports, names):
    """Deploys these stacks in their order."""
    command = [build.CDK, "deploy", *names, "--app", ASSEMBLY, "--exclusively", "--require-approval", "never"]
    command += ["--method", "direct", "--concurrency", "4", "--progress", "events", "--outputs-file", OUTPUTS]
    processes.run("deploy", command, _environment(ports), place.STATE)


class Deployed:
    """What the deployed stacks hold, by the names an operator types."""

    def __init__(self, ports):
        resources = {}
        formation = aws.client("cloudformation", ports)
        for stack in aws.pages(formation, "list_stacks", "StackSummaries"):
            if not stack["StackStatus"].startswith("DELETE"):
                name = stack["StackName"]
                found = formation.describe_stack_resources(StackName=name)["StackResources"]
                resources[name] = [(r["ResourceType"], r["LogicalResourceId"], r["PhysicalResourceId"]) for r in found]
        self._resources = resources

    def functions(self):
        """Physical names of the functions by short name: Ingest, Api, Authorizer, Keys, Redrive."""
        return {
            match.group(1): physical
            for kind, logical, physical in self._all()
            if kind == "AWS::Lambda::Function" and (match := FUNCTION.fullmatch(logical))
        }

    def function(self, short):
        functions = {name.lower(): physical for name, physical in self.functions().items()}
        if short.lower() not in functions:
            raise Fault(f"There is no function {short}; there are {', '.join(sorted(self.functions()))}.")
        return functions[short.lower()]

    def one(self, kind, word="", stack=None):
        """The physical name of the one resource of this type whose logical name holds the word."""
        resources = self._resources[stack] if stack else self._all()
        found = [physical for k, logical, physical in resources if k == kind and word.lower() in logical.lower()]
        if len(found) != 1:
            raise Fault(f"The stacks hold {len(found)} resources of type {kind} named {word or 'anyhow'}, not one.")
        return found[0]

    def output(self, stack, name):
        """A value a stack tells."""
        return json.loads(OUTPUTS.read_text())[stack][name]

    def all(self, kind):
        return [physical for k, _, physical in self._all() if k == kind]

    def _all(self):
        return [resource for resources in self._resources.values() for resource in resources]


def _environment(ports):
    return {
        **place.environment(ports),
        "CDK_DEFAULT_ACCOUNT": ACCOUNT,
        "CDK_DEFAULT_REGION": REGION,
        "CDK_DISABLE_VERSION_CHECK": "1",
        "JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION": "20",
        "CI": "true",
    }
