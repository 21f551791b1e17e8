"""The Data Supermarket in the local cloud: publishers, a reviewer, buyers and the treasury, from a draft to a payout."""

import hashlib
import hmac
import http.client
import json
import time
import uuid
from datetime import datetime, timedelta, timezone
from urllib.parse import urlsplit

from cloud import aws, invoke, pay
from cloud.say import Fault

PATIENCE = 90
LINK_SECONDS = 60
PUBLISHING = "/supermarket/publishing"
OBTAINING = "/supermarket/obtaining"
TRADE = "/supermarket/trade"
ORDERS = f"{TRADE}/orders"
NOTIFICATIONS = f"{TRADE}/payments/notifications"

FREE = "smoke-cycle-counts"
PAID = "smoke-footway-survey"
SURVEY = "smoke-resident-survey"
FEE = 2_500
# A tenth is the council's, and the VAT on that tenth is the publisher's to bear.
EARNED = 2_200
REVIEWER = "R. Reviewer"
PERSON = "ada.sampleby@nowhere.example"


class Market:
    """A publisher with a free data set, one with a fee and one that must not go out; a reviewer, two buyers, two treasurers."""

    def __init__(self, ports, deployed, api, create_key):
        self._ports = ports
        self._deployed = deployed
        self._api = api

        def key(owner, *scopes):
            return create_key(ports, deployed, owner, 600, scopes)

        self._publisher = key("smoke-publisher", "market:publish", "market:review")
        self._reviewer = key("smoke-reviewer", "market:review")
        self._buyer = key("smoke-buyer", "market:buy")
        self._other = key("smoke-other-buyer", "market:buy")
        self._treasurer = key("smoke-treasurer", "market:treasury")
        self._approver = key("smoke-approver", "market:treasury")
        self._uploads = {}
        self._order = None
        self._given = None
        places = create_key(ports, deployed, "smoke-release", 30_000, ("places:read",))
        aws.put_secret(ports, deployed.one("AWS::SecretsManager::Secret", "PlacesKey"), places)

    def publishes(self):
        """Two files in parts, screened as they arrive; nobody finds them before they are reviewed."""
        for name, price in ((FREE, {"plan": "free"}), (PAID, {"plan": "one-off", "fee": FEE})):
            self._publish(name, price, _counts(name))
        states = [self._screened(name) for name in (FREE, PAID)]
        if states != ["cleared", "cleared"]:
            return f"screening says {states}"
        found = self._api.get(f"/supermarket/data-sets/{FREE}").status
        return None if found == 404 else f"an unreviewed data set was answered {found}"

    def quarantines(self):
        """A column of addresses is told by kind, column and count; a reviewer turns it down."""
        self._publish(SURVEY, {"plan": "free"}, f"answer,contact\nyes,{PERSON}\nno,other.{PERSON}\n".encode())
        outcome = self._screened(SURVEY)
        told = self._own(SURVEY)
        findings = told["screening"].get("findings")
        if outcome != "quarantined" or findings != [{"kind": "email", "column": "contact", "count": 2}]:
            return f"screening says {told['screening']}"
        answer = self._decide(SURVEY, {"decision": "reject", "reviewer": REVIEWER, "reason": "It names people."})
        if answer.status != 200:
            return f"the rejection was answered {answer.status}: {answer.body[:300]!r}"
        return f"the publisher is told {told}" if PERSON in json.dumps(told) else None

    def reviews(self):
        """Nobody reviews their own; what another lets out is found within seconds."""
        yes = {"decision": "release", "reviewer": REVIEWER, "reason": "Counts of passers-by only."}
        own = self._api.ask("POST", f"{PUBLISHING}/reviews/{self._uploads[FREE]}/decision", yes, key=self._publisher)
        if own.status not in (403, 409):
            return f"a review of their own was answered {own.status}: {own.body[:300]!r}"
        for name in (FREE, PAID):
            answer = self._decide(name, yes)
            if answer.status != 200:
                return f"the release of {name} was answered {answer.status}: {answer.body[:300]!r}"
        return self._await("both are found", lambda: self._found() >= {FREE, PAID})

    def describes(self):
        """Every listing says what it costs, who screened it and when; other catalogues read the same."""
        listing = self._api.get(f"/supermarket/data-sets/{PAID}")
        if FEE not in _numbers(listing.json()) or REVIEWER not in listing.body.decode():
            return f"the listing is {listing.body[:600]!r}"
        turtle = self._api.get(f"/supermarket/dataset/{PAID}.ttl", accept="text/turtle")
        package = self._api.get(f"/supermarket/data-sets/{FREE}/versions/1/datapackage.json")
        preview = self._api.get(f"{OBTAINING}/{PAID}/latest/preview")
        chart = self._api.get(f"{OBTAINING}/{PAID}/latest/chart.svg", accept="image/svg+xml")
        seen = (turtle.status, package.status, preview.status, chart.status)
        if seen != (200, 200, 200, 200):
            return f"Turtle, Data Package, preview and chart were answered {seen}"
        return None if b"dcat:Dataset" in turtle.body and b"<svg" in chart.body else f"{turtle.body[:200]!r}"

    def gives_away(self):
        """Free data are anybody's, in each format, whole and in part, and are what their checksum says."""
        for form in ("csv", "json", "parquet"):
            answer = self._api.get(f"{OBTAINING}/{FREE}/latest/{form}")
            if answer.status != 200:
                return f"{form} was answered {answer.status}: {answer.body[:300]!r}"
            file = answer.json()
            status, body = _fetch("GET", file["address"])
            if (status, len(body), hashlib.sha256(body).hexdigest()) != (200, file["bytes"], file["sha256"]):
                return f"{form} came as {status} with {len(body)} bytes, not as {file}"
            self._given = (file["address"], time.monotonic())
            part = _fetch("GET", file["address"], headers={"Range": "bytes=2-5"})
            if part != (206, body[2:6]):
                return f"a part of {form} was answered {part}"
        return None

    def lets_links_lapse(self):
        """An address of a file is good for a minute, whoever holds it; who asks again is given another."""
        address, given = self._given
        time.sleep(max(0, given + LINK_SECONDS + 2 - time.monotonic()))
        late, _ = _fetch("GET", address)
        again, _ = _fetch("GET", self._api.get(f"{OBTAINING}/{FREE}/latest/csv").json()["address"])
        return None if (late, again) == (403, 200) else f"the old address was answered {late}, a new one {again}"

    def sells_nothing_unlisted(self):
        """An order for what nobody listed, and somebody else's order."""
        order = self._place("no-such-data-set", self._buyer)
        other = self._api.get(f"{ORDERS}/{'0' * 32}", key=self._buyer)
        statuses = (order.status, other.status)
        return None if statuses == (404, 404) else f"answered {statuses}: {order.body[:200]!r}"

    def sells(self):
        """Nothing before it is paid; paid, it is the buyer's and nobody else's."""
        wrong = self._registers()
        if wrong:
            return wrong
        before = self._obtain(self._buyer)
        self._order, wrong = self._buy(self._buyer)
        if wrong:
            return wrong
        mine, other = self._obtain(self._buyer), self._obtain(self._other)
        statuses = (before.status, mine.status, other.status)
        if statuses != (402, 200, 402):
            return f"answered {statuses}: {mine.body[:300]!r}"
        status, body = _fetch("GET", mine.json()["address"])
        return None if (status, body) == (200, _counts(PAID)) else f"the file came as {status}: {body[:100]!r}"

    def _registers(self):
        """The publisher's standing, without which nothing of theirs is for sale."""
        payee = {"standing": "not-registered", "creditor": "SMOKE0001"}
        answer = self._api.ask("PUT", f"{TRADE}/publishers/smoke-publisher", payee, key=self._treasurer)
        return None if answer.status == 200 else f"the publisher was answered {answer.status}: {answer.body[:300]!r}"

    def hears_pay_alone(self):
        """A message with another's signature is refused; one that is signed is taken, though it is about nobody's order."""
        message = {"webhook_message_id": "1", "resource": {"reference": "another-service"}}
        body = json.dumps(message).encode()
        signed = hmac.new(pay.WEBHOOK_KEY.encode(), body, hashlib.sha256).hexdigest()
        statuses = []
        for signature in (signed, "0" * 64):
            answer = self._api.ask("POST", NOTIFICATIONS, message, headers={"Pay-Signature": signature})
            statuses.append(answer.status)
        return None if statuses == [204, 401] else f"answered {statuses}"

    def refunds(self):
        """Money back, and the data are the buyer's no more."""
        ask = {"amount": self._order["amount"], "reason": "Bought by mistake"}
        path = f"{ORDERS}/{self._order['id']}"
        answer = self._api.ask("POST", f"{path}/refund", ask, key=self._treasurer)
        if answer.status not in (200, 202):
            return f"answered {answer.status}: {answer.body[:300]!r}"
        again = self._api.ask("POST", f"{path}/refund", ask, key=self._treasurer)
        if again.status >= 500 or self._obtain(self._buyer).status != 402:
            return f"a second refund was answered {again.status}, the file {self._obtain(self._buyer).status}"
        settled = self._await("the refund is settled", lambda: self._state(self._buyer, self._order) == "refunded")
        return settled and f"{settled}: it is {self._state(self._buyer, self._order)}"

    def keeps_treasury_apart(self):
        """A publisher sees a balance, the treasury payouts; neither opens the other's door."""
        seen = (
            self._api.get(f"{TRADE}/balance", key=self._publisher).status,
            self._api.get(f"{TRADE}/payouts", key=self._treasurer).status,
            self._api.get(f"{TRADE}/payouts", key=self._publisher).status,
            self._api.get(f"{TRADE}/balance").status,
        )
        return None if seen[:3] == (200, 200, 403) and seen[3] in (401, 403) else f"answered {seen}"

    def pays_out(self):
        """A day after a sale its publisher is paid what is left of it, once a second person approves."""
        _, wrong = self._buy(self._other)
        if wrong:
            return wrong
        owed = self._api.get(f"{TRADE}/balance", key=self._publisher).json()["balance"]
        self._let_a_day_pass()
        invoke.invoke(self._ports, self._deployed.function("SupermarketSettle"), {"duty": "day"})
        batch = f"{TRADE}/payouts/1"
        steps = [
            self._api.ask("POST", f"{TRADE}/payouts", {"batch": 1}, key=self._treasurer),
            self._api.ask("POST", f"{batch}/approval", {}, key=self._treasurer),
            self._api.ask("POST", f"{batch}/approval", {}, key=self._approver),
            self._api.get(f"{batch}/bank-file", key=self._treasurer, accept="text/csv"),
            self._api.get(f"{TRADE}/remittances/1", key=self._publisher),
            self._api.ask("POST", f"{batch}/paid", {}, key=self._treasurer),
        ]
        statuses = [step.status for step in steps]
        if statuses != [200, 403, 200, 200, 200, 200]:
            return f"the steps were answered {statuses}: {[step.body[:200] for step in steps if step.status >= 400]}"
        left = self._api.get(f"{TRADE}/balance", key=self._publisher).json()["balance"]
        told = (owed, steps[4].json()["amount"], left)
        return None if told == (EARNED, EARNED, 0) else f"owed, told and left are {told}"

    def takes_down(self):
        """Anyone reports; what tells of people is hidden at once, and whoever bought it is told."""
        report = {"kind": "personal-data", "text": "Row 7 seems to be about my neighbour."}
        made = self._keyed("POST", f"{OBTAINING}/data-sets/{PAID}/reports", report, None)
        if made.status != 202:
            return f"the report was answered {made.status}: {made.body[:300]!r}"
        hidden = self._obtain(self._other).status
        verdict = {"decision": "uphold", "reviewer": REVIEWER, "reason": "It does."}
        path = f"{OBTAINING}/reports/{made.json()['report']}/decision"
        judged = self._api.ask("POST", path, verdict, key=self._reviewer)
        notices = self._api.get(f"{OBTAINING}/notices", key=self._other).json()["items"]
        trail = self._api.get(f"{OBTAINING}/data-sets/{PAID}/trail", key=self._reviewer).json()["items"]
        told = (hidden, judged.status, [notice["dataSet"] for notice in notices])
        if told != (404, 200, [PAID]):
            return f"answered {told}: {judged.body[:300]!r}"
        if not {"reported", "upheld", "told"} <= {step["deed"] for step in trail}:
            return f"the trail holds {trail}"
        return self._await("it is found no more", lambda: PAID not in self._found())

    def settles(self):
        """Orders that nobody paid are looked for, and there are none."""
        return invoke.invoke(self._ports, self._deployed.function("SupermarketSettle"), {"duty": "expiry"})

    def releases(self):
        """What lampposts read yesterday becomes data sets of the council's, once a reviewer has looked at them."""
        self._leave_only_yesterday()
        answer = invoke.invoke(self._ports, self._deployed.function("SupermarketRelease"), {})
        if not sum(edition["rows"] for edition in answer["released"]):
            return f"nothing was released: {answer}"
        limit = time.monotonic() + PATIENCE
        while not (waiting := self._api.get(f"{PUBLISHING}/reviews", key=self._reviewer).json()["items"]):
            if time.monotonic() > limit:
                return f"after {PATIENCE} s nothing waits for a reviewer"
            time.sleep(0.5)
        for upload in waiting:
            self._uploads[upload["dataSet"]] = upload["id"]
            answer = self._decide(upload["dataSet"], {"decision": "release", "reviewer": REVIEWER, "reason": "As planned."})
            if answer.status != 200:
                return f"the release of {upload['dataSet']} was answered {answer.status}: {answer.body[:300]!r}"
        names = {upload["dataSet"] for upload in waiting}
        return self._await(f"{names} are found", lambda: self._found("lamppost") >= names)

    def stock(self):
        """A shelf to look at."""
        return self.publishes() or self.reviews() or self._registers()

    def examples(self):
        """Questions that may be asked by hand."""
        file = self._api.url(f"{OBTAINING}/{FREE}/latest/csv")
        return (
            ("data sets' page", self._api.url("/supermarket")),
            ("data sets", f"curl '{self._api.url('/supermarket/data-sets?q=counts')}'"),
            ("a picture of one", self._api.url(f"{OBTAINING}/{PAID}/latest/chart.svg")),
            ("a free file", f"curl -L '{file}'"),
            ("an order", f"curl -H 'x-api-key: {self._buyer}' -H 'idempotency-key: {uuid.uuid4()}' "
             f"-H 'content-type: application/json' -d '{{\"dataSet\":\"{PAID}\"}}' '{self._api.url(ORDERS)}'"),
        )

    def _publish(self, name, price, file):
        listing = {"id": name, "price": price, **_particulars(name)}
        answer = self._api.ask("POST", f"{PUBLISHING}/listings", listing, key=self._publisher)
        if answer.status not in (200, 201):
            raise Fault(f"The draft of {name} was answered {answer.status}: {answer.body[:500]!r}")
        said = {"format": "csv", "bytes": len(file), "sha256": hashlib.sha256(file).hexdigest(), "changes": "First."}
        answer = self._keyed("POST", f"{PUBLISHING}/listings/{name}/uploads", said, self._publisher)
        if answer.status not in (200, 201):
            raise Fault(f"The upload of {name} was answered {answer.status}: {answer.body[:500]!r}")
        upload = answer.json()["id"]
        self._uploads[name] = upload
        path = f"{PUBLISHING}/uploads/{upload}"
        done, at = [], 0
        for part in self._api.get(f"{path}/parts", key=self._publisher).json()["items"]:
            status, tag = _put(part["address"], file[at : at + part["bytes"]])
            if status != 200:
                raise Fault(f"Part {part['number']} of {name} was answered {status}: {tag}")
            done.append({"number": part["number"], "etag": tag})
            at += part["bytes"]
        answer = self._api.ask("POST", f"{path}/complete", {"parts": done}, key=self._publisher)
        if answer.status != 200:
            raise Fault(f"Completing {name} was answered {answer.status}: {answer.body[:500]!r}")

    def _screened(self, name):
        """What came of screening, once it is there."""
        self._await(f"{name} is screened", lambda: "screening" in self._own(name))
        return self._own(name).get("screening", {}).get("outcome")

    def _own(self, name):
        return self._api.get(f"{PUBLISHING}/uploads/{self._uploads[name]}", key=self._publisher).json()

    def _decide(self, name, decision):
        return self._api.ask(
            "POST", f"{PUBLISHING}/reviews/{self._uploads[name]}/decision", decision, key=self._reviewer
        )

    def _found(self, words="smoke"):
        items = self._api.get("/supermarket/data-sets", {"q": words, "limit": "50"}).json()["items"]
        return {item["id"] for item in items}

    def _obtain(self, key):
        return self._api.get(f"{OBTAINING}/{PAID}/latest/csv", key=key)

    def _place(self, name, key):
        return self._keyed("POST", ORDERS, {"dataSet": name}, key)

    def _buy(self, key):
        """Orders, pays on Pay's page, and waits until it is told; the order, or what is wrong."""
        placed = self._place(PAID, key)
        if placed.status != 201:
            return None, f"the order was answered {placed.status}: {placed.body[:300]!r}"
        order = placed.json()
        status, _ = _fetch("POST", order["payAt"], body=b"")
        if status != 303:
            return None, f"paying was answered {status}"
        return order, self._await("the order is paid", lambda: self._state(key, order) == "paid")

    def _state(self, key, order):
        return self._api.get(f"{ORDERS}/{order['id']}", key=key).json()["state"]

    def _keyed(self, method, path, document, key):
        return self._api.ask(method, path, document, key=key, headers={"idempotency-key": str(uuid.uuid4())})

    def _await(self, what, question):
        limit = time.monotonic() + PATIENCE
        while not question():
            if time.monotonic() > limit:
                return f"after {PATIENCE} s it is not so that {what}"
            time.sleep(0.5)
        return None

    def _leave_only_yesterday(self):
        """Says of all days but yesterday that they were released: a new cloud has nothing of them."""
        store = aws.client("s3", self._ports)
        bucket = self._deployed.one("AWS::S3::Bucket", "Work")
        today = datetime.now(timezone.utc).date()
        for morning in (today - timedelta(days=ago) for ago in range(7)):
            for day, which in ((morning - timedelta(days=8), "settled"), (morning - timedelta(days=1), "prompt")):
                if (today - day).days > 1:
                    store.put_object(Bucket=bucket, Key=f"finished/{day}-{which}", Body=b"")

    def _let_a_day_pass(self):
        """Today's postings become yesterday's: no clock of a function can be moved here."""
        table = self._deployed.one("AWS::DynamoDB::GlobalTable", "Trade")
        store = aws.client("dynamodb", self._ports)
        today = f"{datetime.now(timezone.utc):%Y-%m-%d}"
        for item in aws.pages(store, "scan", "Items", TableName=table):
            partition, sort = item["pk"]["S"], item["sk"]["S"]
            if "entries" not in item or not item["at"]["S"].startswith(today):
                continue
            at = datetime.fromisoformat(item["at"]["S"].replace("Z", "+00:00")) - timedelta(days=1)
            before = {**item, "at": {"S": at.isoformat().replace("+00:00", "Z")}}
            before["pk"] = {"S": partition.replace(today, f"{at:%Y-%m-%d}")}
            if partition.startswith("publisher#"):
                moment, event = sort.split("#", 1)
                before["sk"] = {"S": f"{int(moment) - 86_400_000:015d}#{event}"}
            store.put_item(TableName=table, Item=before)
            store.delete_item(TableName=table, Key={"pk": item["pk"], "sk": item["sk"]})


def _particulars(name):
    """What an invented publisher says of an invented data set."""
    return {
        "title": name.replace("-", " ").capitalize(),
        "description": "Invented counts of people who passed, by the hour.",
        "keywords": ["smoke", "counts"],
        "themes": ["tran"],
        "frequency": "daily",
        "coverage": {"districts": ["chelmsford"], "from": "2026-11-01"},
        "provenance": "Invented by a script.",
        "contact": {"name": "Smoke publisher", "email": "data@smoke-publisher.example"},
    }


def _counts(name):
    """Two days of hours, each data set's own."""
    first = datetime(2026, 11, 1, tzinfo=timezone.utc)
    rows = [
        f"{first + timedelta(hours=hour):%Y-%m-%dT%H:%M:%SZ},{40 + (hour * len(name)) % 37}" for hour in range(48)
    ]
    return ("hour,passed\n" + "\n".join(rows) + "\n").encode()


def _numbers(document):
    """Every number anywhere in a document."""
    if isinstance(document, dict):
        return {number for value in document.values() for number in _numbers(value)}
    if isinstance(document, list):
        return {number for value in document for number in _numbers(value)}
    return {document} if isinstance(document, int) else set()


def _put(address, part):
    """The status and the tag, or what S3 said."""
    status, headers, body = _send("PUT", address, part, {})
    return status, headers.get("ETag", body[:300])


def _fetch(method, address, body=None, headers=None):
    status, _, answer = _send(method, address, body, headers or {})
    return status, answer


def _send(method, address, body, headers):
    """Asks an address of this machine as any client would, without following where it leads."""
    url = urlsplit(address)
    connection = http.client.HTTPConnection(url.hostname, url.port, timeout=60)
    try:
        connection.request(method, f"{url.path}?{url.query}", body=body, headers=headers)
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read()
    finally:
        connection.close()
