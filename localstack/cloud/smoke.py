"""The smoke run: real measurements through real agents, read back from the API, and everything that must be refused."""

import base64
import json
import time
from decimal import Decimal

from cloud import aws, devices, invoke, lives, market, mqtt, personal, place, processes, reference, referrals, stored, trips
from cloud.say import Fault, line, step

POSTS = [f"post-{number:06d}" for number in range(1, 5)]
BLOCK_SLOTS = 24
HOUR = 3600
PATIENCE = 60


class Checklist:
    """What was checked and how it went; a check that breaks is one that failed."""

    def __init__(self):
        self.failed = 0

    def check(self, title, question):
        """Asks; the question answers with None, or with a text that says what is wrong."""
        try:
            wrong = question()
        except Exception as broken:
            wrong = f"{type(broken).__name__}: {broken}"
        self.failed += wrong is not None
        line(f"  {'✗' if wrong else '✓'} {title}" + (f": {wrong}" if wrong else ""))


class Smoke:
    """One run against a cloud that has just been started."""

    def __init__(self, started, ports, java, deployed, api):
        self._processes = started
        self._ports = ports
        self._java = java
        self._api = api
        self._deployed = deployed
        self._readings = deployed.one("AWS::DynamoDB::GlobalTable", "Readings")
        self._queue = deployed.one("AWS::SQS::Queue", "DeadLetters", "PlacesIngest")

    def replay(self, file):
        """Four agents tell a week of the file; each ends when all of it is acknowledged."""
        flags = ["--posts", len(POSTS), "--first", 1, "--period", HOUR, "--slots", BLOCK_SLOTS, "--speed", "max"]
        flags += ["--replay", file, "--from", reference.FROM, "--to", reference.TO, "--deadline", 120]
        command = devices.command(self._java, self._ports, "spool-replay", *flags)
        processes.run(devices.REPLAY, command, place.environment(self._ports))

    def simulate(self):
        """Without the file: four simulated lampposts until each has sent two blocks."""
        flags = ["--posts", len(POSTS), "--first", 1, "--period", 1, "--slots", 5]
        command = devices.command(self._java, self._ports, "spool-replay", *flags)
        fleet = self._processes.start(devices.REPLAY, command, place.environment(self._ports))
        self.await_blocks(2)
        self._processes.stop(fleet)

    def await_blocks(self, wanted):
        """Waits until every post has as many blocks in the table."""
        limit = time.monotonic() + PATIENCE
        while time.monotonic() < limit:
            counts = [blocks for blocks, _, _ in stored.by_post(self._ports, self._readings).values()]
            if len(counts) >= len(POSTS) and min(counts) >= wanted:
                return
            time.sleep(0.5)
        raise Fault(f"After {PATIENCE} s the table holds {counts} blocks, not {wanted} of each lamppost.")

    def week_equals(self, file, post):
        """The week of one post, as the API tells it, beside the file."""
        channels = {channel["name"]: channel for channel in self._api.get("/places/channels").json()["channels"]}
        answered = {}
        names = list(reference.COLUMNS.values())
        for some in (names[:5], names[5:]):
            query = {"channel": ",".join(some), "from": _z(reference.FROM), "to": _z(reference.TO), "limit": 1000}
            for reading in self._api.page_through(f"/places/lampposts/{post}/readings", query, "readings"):
                answered[reading["time"], reading["channel"]] = Decimal(str(reading["value"]))
        faults = reference.differences(reference.readings(file), answered, channels)
        return f"{len(faults)} differences, such as {faults[0]}" if faults else None

    def status(self, wanted, path, query=None, key=None, accept="application/json"):
        answer = self._api.get(path, query, key, accept)
        kind = answer.headers.get("content-type", answer.headers.get("Content-Type", ""))
        return None if answer.status in wanted else f"answered {answer.status} ({kind}) {answer.body[:200]!r}"

    def throttles(self):
        """The third request in a minute with a key for two."""
        key = create_key(self._ports, self._deployed, "smoke-throttle", requests_per_minute=2)
        statuses = [self._api.get("/places/channels", key=key).status for _ in range(4)]
        return None if statuses[0] == 200 and 429 in statuses else f"answered {statuses}"

    def letters(self, wanted):
        limit = time.monotonic() + PATIENCE
        while (found := stored.dead_letters(self._ports, self._queue)) != wanted and time.monotonic() < limit:
            time.sleep(0.5)
        return None if found == wanted else f"{found} dead letters, not {wanted}"

    def impostor(self):
        """A lamppost under another's name, and on another's topic."""
        one, other = POSTS[:2]
        named = self.publish(one, other, _topic(other), b"{}")
        if named is not mqtt.Fate.NOT_CONNECTED:
            return f"{one} connected as {other}: {named.value}"
        told = self.publish(one, one, _topic(other), b"{}")
        return None if told is mqtt.Fate.REFUSED else f"{one} published for {other}: {told.value}"

    def poison(self):
        """A message no version of ingest will understand."""
        fate = self.publish(POSTS[0], POSTS[0], _topic(POSTS[0]), b'{"v":99,"senml":"?"}')
        return fate.value if fate is not mqtt.Fate.TAKEN else self.letters(1)

    def redrive(self):
        """A block the rule could not hand over comes back from the queue; the poison stays."""
        start = int(time.time()) // 900 * 900 - 86_400
        block = _block(POSTS[0], start, [{"n": "no2", "v": 41}])
        letter = {
            "ruleName": "places_block",
            "topic": f"places/{POSTS[0]}/block",
            "clientId": POSTS[0],
            "base64OriginalPayload": base64.b64encode(block).decode(),
            "failures": [{"failedAction": "LambdaAction", "errorMessage": "throttled"}],
        }
        aws.client("sqs", self._ports).send_message(QueueUrl=self._queue, MessageBody=json.dumps(letter))
        answer = invoke.invoke(self._ports, self._deployed.function("Redrive"), {"most": 10})
        if answer.get("stored") != 1 or answer.get("taken") != 2:
            return f"redrive answered {answer}"
        return self.letters(1)

    def keeps_no_identifier(self):
        """Seeded addresses and plates, sent as a lamppost would; then everything stored is searched for them."""
        seeded = personal.Identifiers(seed=2)
        start = int(time.time()) // 900 * 900 - 1800
        messages = list(seeded.messages())
        wanted = self._blocks_of(POSTS[1]) + len(messages)
        for number, records in enumerate(messages):
            block = _block(POSTS[1], start - 900 * number, records)
            fate = self.publish(POSTS[1], POSTS[1], _topic(POSTS[1]), block)
            if fate is not mqtt.Fate.TAKEN:
                return f"the message was {fate.value}"
        limit = time.monotonic() + PATIENCE
        while self._blocks_of(POSTS[1]) < wanted:
            if time.monotonic() > limit:
                return f"{self._blocks_of(POSTS[1])} blocks are stored, not {wanted}"
            time.sleep(0.5)
        tables = self._deployed.all("AWS::DynamoDB::GlobalTable")
        hits = [name for name, data in stored.everything(self._ports, tables) if seeded.found_in(data)]
        return f"found in {', '.join(sorted(set(hits)))}" if hits else None

    def _blocks_of(self, post):
        return stored.by_post(self._ports, self._readings).get(post, (0, 0, 0))[0]

    def publish(self, certificate_of, client_id, topic, payload):
        return mqtt.publish(self._ports, devices.CERTS, certificate_of, client_id, topic, payload)


def run(started, ports, java, deployed, api, letters):
    """Everything in turn; 0 where all of it holds."""
    smoke, checks = Smoke(started, ports, java, deployed, api), Checklist()
    file = reference.file()
    if file:
        with step(f"Four agents join and send a week of {file.name}"):
            smoke.replay(file)
            smoke.await_blocks(reference.HOURS // BLOCK_SLOTS)
    else:
        line(f"SKIPPED: {reference.FILE} is not in {place.shared_data()}; set SMART_SHARED_DATA. Simulating instead.")
        with step("Four simulated lampposts join and send"):
            smoke.simulate()
    line("Checks:")
    if file:
        for post in POSTS:
            checks.check(
                f"the API tells {post}'s week as the file has it", lambda post=post: smoke.week_equals(file, post)
            )
    readings = f"/places/lampposts/{POSTS[0]}/readings"
    area = {"bbox": "0.40,51.70,0.55,51.77", "channel": "no2"}
    checks.check("anyone may read", lambda: smoke.status({200}, readings, {"channel": "no2"}))
    checks.check("the reference page is there", lambda: smoke.status({200}, "/places", accept="text/html"))
    checks.check("a channel about people is refused", lambda: smoke.status({403}, readings, {"channel": "footfall"}))
    checks.check("a route that is not there is refused", lambda: smoke.status({403, 404}, "/places/nothing"))
    checks.check("an area needs a key", lambda: smoke.status({401, 403}, "/places/readings", area))
    key = create_key(ports, deployed, "smoke-run", requests_per_minute=600)
    checks.check("a key opens it", lambda: smoke.status({200}, "/places/readings", area, key))
    checks.check("a key beyond its limit is throttled", smoke.throttles)
    checks.check("nothing has failed so far", lambda: smoke.letters(0))
    checks.check("no lamppost can speak for another", smoke.impostor)
    checks.check("a poison message becomes a dead letter", smoke.poison)
    checks.check("redrive stores what can be stored", smoke.redrive)
    checks.check("no identifier is kept outside the dead letters", smoke.keeps_no_identifier)
    movement = trips.Trips(ports, deployed, api, create_key)
    checks.check("an uploaded timetable is put in force", movement.timetable)
    checks.check("an agency opens a minibus's shift", movement.supply)
    checks.check("a trip is offered, booked once however often it is accepted, and on the manifest", movement.books)
    checks.check("a bus that runs anyway is offered to who can walk to it", movement.bus)
    checks.check("a refusal names what stands in the way", movement.refuses)
    checks.check("another key sees nothing of a booking", movement.hides)
    checks.check("a driver's reports end the trip", movement.drives)
    checks.check("re-planning keeps every promise", movement.optimises)
    checks.check("the days before are closed", movement.closes)
    directory = lives.Directory(ports, deployed, api, create_key)
    checks.check("an uploaded list of postcodes is loaded, and a broken one refused by its line", directory.postcodes)
    checks.check("a provider's services are in the directory, once however often they are sent", directory.publishes)
    checks.check("the service near a postcode is found", directory.finds)
    checks.check("a service is told by its id", directory.tells)
    checks.check("a faulty feed is refused with its place", directory.refuses)
    checks.check("nobody changes another provider's services", directory.guards)
    care = referrals.Referrals(ports, deployed, api, create_key)
    checks.check("a day of referrals of every route is taken in", care.seed)
    checks.check("a referral that is sent again is told so, and where the first is", care.sends)
    checks.check("a verified number that fails its check is refused with its place", care.refuses)
    checks.check("a team moves a case on and finds it on its worklist", care.works)
    checks.check("each sees what they need to know, and strangers nothing", care.withholds)
    checks.check("the glass is broken for a reason", care.breaks_glass)
    checks.check("clocks and retention are looked at", care.escalates)
    checks.check("each message is told once, and nobody is whom it could harm", lambda: care.tells(letters))
    checks.check("nothing of anybody is readable in tables, logs or metrics", care.leaves_no_trace)
    shop = market.Market(ports, deployed, api, create_key)
    checks.check("files come in part by part, are screened, and are found by nobody yet", shop.publishes)
    checks.check("what names people is quarantined by kind, column and count, and turned down", shop.quarantines)
    checks.check("a named reviewer lets out what is not their own, and anybody finds it", shop.reviews)
    checks.check("a listing tells price, reviewer, preview and chart, and other catalogues read it", shop.describes)
    checks.check("free data are anybody's, whole and in part, as their checksum says", shop.gives_away)
    checks.check("nothing is sold that is not listed", shop.sells_nothing_unlisted)
    checks.check("paid data are the buyer's who paid, and nobody else's", shop.sells)
    checks.check("a message that GOV.UK Pay did not sign is refused", shop.hears_pay_alone)
    checks.check("money goes back, and the data with it", shop.refunds)
    checks.check("publishers and the treasury see what is theirs", shop.keeps_treasury_apart)
    checks.check("a publisher is paid what is theirs of a sale, once two have said so", shop.pays_out)
    checks.check("what tells of people is hidden at once, and its buyers are told", shop.takes_down)
    checks.check("orders are settled by the clock", shop.settles)
    checks.check("what lampposts read yesterday is on the shelf once it is reviewed", shop.releases)
    checks.check("an address of a file is good for a minute, and a new one is there for the asking", shop.lets_links_lapse)
    line(f"{checks.failed} of the checks failed." if checks.failed else "All checks hold.")
    return 1 if checks.failed else 0


def create_key(ports, deployed, owner, requests_per_minute, scopes=("places:read",)):
    """A new API key, through the function that makes them."""
    command = {"command": "create", "owner": owner, "scopes": list(scopes), "days": 1}
    command["requestsPerMinute"] = requests_per_minute
    answer = invoke.invoke(ports, deployed.function("Keys"), command)
    if "key" not in answer:
        raise Fault(f"The function Keys made no key: {answer}")
    return answer["key"]


def _topic(post):
    return f"$aws/rules/places_block/places/{post}/block"


def _block(post, start, records):
    pack = [{"bn": f"{post}:", "bt": start, **records[0]}, *records[1:]]
    return json.dumps({"v": 1, "start": start, "period": 60, "slots": 15, "senml": pack}).encode()


def _z(moment):
    return moment.replace("Z", ":00Z")
