"""Starts the local cloud: builds, deploys the CDK app, starts functions and lampposts, and shows what arrives."""

import argparse
import signal
import sys
import time

from cloud import aws, build, deploy, devices, docker, lambda_host, lives, market, ministack, notify, pay, place, referrals, smoke, tools, trips
from cloud.api import Api
from cloud.place import Ports
from cloud.processes import Processes
from cloud.say import Fault, line, step
from cloud.table import Table

FLEET_NAMES = [f"post-{number:06d}" for number in range(1, 5)]
REFRESH_SECONDS = 5


def arguments():
    parser = argparse.ArgumentParser(
        prog="localstack/up",
        description=__doc__,
        epilog="Ctrl-C ends everything. Logs and state stay in localstack/.state until the next start. "
        "What each target can and cannot do: localstack/README.md.",
    )
    parser.add_argument("--once", action="store_true", help="run the checks, print them, and exit with their status")
    parser.add_argument("--localstack", action="store_true", help="use LocalStack on Docker instead of MiniStack")
    parser.add_argument("--fast", action="store_true", help="do not look whether anything needs building")
    parser.add_argument(
        "--ports",
        default=f"{Ports.aws},{Ports.mqtt},{Ports.host}",
        help="ports of the emulated AWS, of MQTT and of the Lambda host (%(default)s)",
    )
    return parser.parse_args()


def ports_of(text):
    try:
        aws, mqtt, host = (int(port) for port in text.split(","))
        return Ports(aws, mqtt, host)
    except ValueError:
        raise Fault(f"--ports ({text}) must be three numbers with commas, such as 4566,8883,9001.") from None


def run(wanted, processes):
    ports = ports_of(wanted.ports)
    with step("Looking for tools and free ports"):
        java = tools.check_tools()
        target = docker if wanted.localstack else ministack
        target.check(ports)
    with step("Starting " + target.TITLE):
        ports = target.start(processes, ports)
    if not wanted.fast:
        with step("Building what has changed") as note:
            note("built" if build.java() else "nothing to build")
        with step("Installing the pinned CDK command line") as note:
            note("installed" if build.cdk_command() else "there already")
    with step("Synthesising the CDK app") as note:
        note("synthesised" if deploy.synthesise(ports, target.function_environment(ports)) else "unchanged")
    with step("Bootstrapping"):
        deploy.bootstrap(ports)
    names, left_out = deploy.stacks()
    with step(f"Deploying {', '.join(names)}"):
        deploy.deploy(ports, names)
    line(f"           Left out, since they run on AWS only: {', '.join(left_out) or 'none'}")
    deployed = deploy.Deployed(ports)
    api = Api(ports, deployed.one("AWS::ApiGatewayV2::Api"))
    place.HOSTS.write_text(f"127.0.0.1 localhost {api.name}\n")
    with step("Putting in the keys to other services"):
        for name, value in (("NotifyKey", notify.KEY), ("PayKey", pay.KEY), ("PayWebhookKey", pay.WEBHOOK_KEY)):
            aws.put_secret(ports, deployed.one("AWS::SecretsManager::Secret", name), value)
    functions = list(deployed.functions().values())
    with step("Starting the functions") as note:
        target.start_functions(processes, ports, java, functions)
        note(f"{len(functions)} of them")
    with step("Making the claim certificate lampposts join with"):
        devices.make_claim(ports, target.certificate_authority(ports), deployed.output("Fleet", "ClaimPolicy"))
    with step("Starting " + notify.TITLE):
        letters = notify.Notify(ports.notify).start()
    with step("Starting " + pay.TITLE):
        pay.start(processes, ports, java, api)
    if wanted.once:
        return smoke.run(processes, ports, java, deployed, api, letters)
    key = smoke.create_key(ports, deployed, "demonstration", requests_per_minute=600)
    show(processes, ports, java, deployed, api, key)
    return 0


def show(processes, ports, java, deployed, api, key):
    """The demonstration: four lampposts, a table, and addresses to try, until Ctrl-C."""
    flags = ("--posts", len(FLEET_NAMES), "--first", 1, "--period", 1, "--slots", 15, "--heartbeat", 60)
    with step("Starting four lampposts"):
        processes.start(devices.FLEET, devices.command(java, ports, "spool", *flags), place.environment(ports))
    with step("Opening a minibus and a bus timetable for tomorrow"):
        movement = trips.Trips(ports, deployed, api, smoke.create_key)
        wrong = movement.timetable() or movement.supply()
        if wrong:
            raise Fault(f"Trips cannot be shown: {wrong}.")
    with step("Loading postcodes and a provider's services"):
        directory = lives.Directory(ports, deployed, api, smoke.create_key)
        wrong = directory.postcodes() or directory.publishes()
        if wrong:
            raise Fault(f"The directory cannot be shown: {wrong}.")
    with step("Sending a day of invented referrals"):
        care = referrals.Referrals(ports, deployed, api, smoke.create_key)
        wrong = care.seed()
        if wrong:
            raise Fault(f"Referrals cannot be shown: {wrong}.")
    with step("Stocking the shelf of the Data Supermarket"):
        shop = market.Market(ports, deployed, api, smoke.create_key)
        wrong = shop.stock()
        if wrong:
            raise Fault(f"The Data Supermarket cannot be shown: {wrong}.")
    line()
    line("Try:")
    line(f"  the reference page    {api.url('/places')}")
    line(f"  lampposts             curl '{api.url('/places/lampposts?near=51.7343,0.4691&radius-metres=1000')}'")
    line(f"  readings of one       curl '{api.url('/places/lampposts/post-000001/readings?channel=no2')}'")
    area = "/places/readings?bbox=0.40,51.70,0.55,51.77&channel=noise&resolution=15min"
    line(f"  an area, with a key   curl -H 'x-api-key: {key}' '{api.url(area)}'")
    line(f"  trips' reference page {api.url('/movement')}")
    line(f"  a trip tomorrow       {movement.example()}")
    line(f"  the directory's page  {api.url('/lives/directory')}")
    line(f"  help near a postcode  {directory.example()}")
    line(f"  referrals' page       {api.url('/lives')}")
    line(f"  a team's worklist     {care.example()}")
    for title, question in shop.examples():
        line(f"  {title:<21} {question}")
    line("  a county's day        ./localstack/day --requests 300")
    line("  API keys              ./localstack/invoke Keys '{\"command\":\"list\"}'")
    line("  dead letters again    ./localstack/invoke Redrive '{\"most\":100}'")
    line(f"Logs are in {place.LOGS}. A block comes every 15 s from each lamppost. Ctrl-C ends everything.")
    table = Table(ports, deployed, api, FLEET_NAMES)
    while True:
        ended = processes.ended()
        if ended:
            raise Fault(f"{ended[0]} ended by itself: see {place.LOGS}/{ended[0]}.log.")
        table.draw()
        time.sleep(REFRESH_SECONDS)


def main():
    processes = Processes()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    status = 1
    try:
        status = run(arguments(), processes)
    except Fault as fault:
        line(str(fault))
    except KeyboardInterrupt:
        line("\nEnding everything ...")
        status = 0
    finally:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        processes.stop_all()
    sys.exit(status)


if __name__ == "__main__":
    main()
