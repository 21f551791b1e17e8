"""Referrals in the local cloud: a day of invented ones, and those who send them and work on them."""

import uuid
from datetime import datetime, timezone

from cloud import invoke, stored

HOSPITAL = "smoke-hospital"
TEAM = "mid-general"
STAFF = "essex-mid-general"
SECRETS = (b"Sampleby", b"9990000026", b"Nowhere Lane", b"07700900321", b"key under the gnome")
ROUTES = ("general", "safeguarding", "occupational-therapy", "carer", "deprivation-of-liberty")
DAY = 20


class Referrals:
    """One hospital, one team, and whoever should see less than they do."""

    def __init__(self, ports, deployed, api, create_key):
        self._ports = ports
        self._deployed = deployed
        self._api = api
        self._sender = create_key(ports, deployed, HOSPITAL, 600, ("lives:refer",))
        self._other = create_key(ports, deployed, "smoke-other-hospital", 600, ("lives:refer",))
        self._officer = create_key(ports, deployed, STAFF, 600, ("lives:work", "lives:triage"))
        self._worker = create_key(ports, deployed, STAFF, 600, ("lives:work", "lives:assess"))
        self._installer = create_key(ports, deployed, STAFF, 600, ("lives:work", "lives:install"))
        self._stranger = create_key(ports, deployed, "essex-carers", 600, ("lives:work", "lives:triage", "lives:glass"))
        self._referral = None

    def seed(self):
        """A day of referrals of every route."""
        for number in range(DAY):
            answer = self._send(_referral(number), str(uuid.uuid4()))
            if answer.status != 201:
                return f"referral {number} was answered {answer.status}: {answer.body[:300]!r}"
        return None

    def sends(self):
        request = str(uuid.uuid4())
        first = self._send(_referral(DAY, family="Onceby"), request)
        again = self._send(_referral(DAY, family="Onceby"), request)
        self._referral = first.json().get("id")
        statuses = (first.status, again.status, again.headers.get("location"))
        wanted = (201, 409, f"/lives/referrals/{self._referral}")
        if statuses != wanted:
            return f"answered {statuses}"
        return None if first.json().get("indicativeDate") else "no date is given to the person"

    def refuses(self):
        wrong = _referral(1)
        wrong["person"]["nhs"] = {"number": "9990000027", "status": "present-and-verified"}
        answer = self._send(wrong, str(uuid.uuid4()))
        places = [error["pointer"] for error in answer.json().get("errors", [])]
        return None if (answer.status, places) == (400, ["/person/nhs/number"]) else f"{answer.status} at {places}"

    def works(self):
        for key, stage in ((self._officer, "triage"), (self._officer, "accepted"), (self._worker, "assessment")):
            answer = self._ask("POST", f"/lives/cases/{self._referral}/moves", {"to": stage}, key)
            if (answer.status, answer.json().get("stage")) != (200, stage):
                return f"the move to {stage} was answered {answer.status}: {answer.body[:300]!r}"
        listed = self._api.get(f"/lives/teams/{TEAM}/worklist", {"limit": "50"}, self._officer).json()["items"]
        return None if any(item["referral"] == self._referral for item in listed) else "it is on no worklist"

    def withholds(self):
        """Each sees what they need to know."""
        seen = {name: self._case(key) for name, key in (("worker", self._worker), ("installer", self._installer))}
        if "safeguarding" not in seen["worker"]["withheld"] or "ground" not in seen["worker"]["referral"]:
            return f"a social worker does not see what they should: {sorted(seen['worker']['referral'])}"
        if "nhs" in seen["installer"]["referral"]["person"] or "technology" not in seen["installer"]["referral"]:
            return f"an installer does not see what they should: {sorted(seen['installer']['referral'])}"
        statuses = [
            self._api.get(f"/lives/cases/{self._referral}", key=self._stranger).status,
            self._api.get(f"/lives/referrals/{self._referral}", key=self._other).status,
            self._api.get(f"/lives/cases/{self._referral}", key=self._sender).status,
        ]
        return None if statuses == [404, 404, 403] else f"strangers were answered {statuses}"

    def breaks_glass(self):
        reason = {"reason": "Found alone and confused in the road"}
        opened = self._ask("POST", f"/lives/cases/{self._referral}/break-glass", reason, self._stranger)
        seen = self._api.get(f"/lives/cases/{self._referral}", key=self._stranger)
        told = (opened.status, seen.status, seen.json().get("withheld"))
        return None if told == (200, 200, []) else f"answered {told}"

    def escalates(self):
        invoke.invoke(self._ports, self._deployed.function("LivesEscalate"), {})
        invoke.invoke(self._ports, self._deployed.function("LivesRetain"), {})
        return None

    def tells(self, letters):
        """What waits goes out in the first run, and nothing of it again in the second."""
        counts = []
        for _ in range(2):
            invoke.invoke(self._ports, self._deployed.function("LivesTell"), {})
            counts.append(len(letters.sent()))
        references = {letter["reference"] for letter in letters.sent()}
        if not counts[0] or counts != [len(references)] * 2:
            return f"{counts} letters with {len(references)} references"
        return None

    def leaves_no_trace(self):
        """Nothing of anybody is readable in a table, a log or a metric."""
        tables = [self._deployed.one("AWS::DynamoDB::GlobalTable", "Cases")]
        for place, data in stored.everything(self._ports, tables):
            for secret in SECRETS:
                if secret in data:
                    return f"{secret!r} is readable in {place}"
        return None

    def example(self):
        """A team's list that may be asked for by hand."""
        return f"curl -H 'x-api-key: {self._officer}' '{self._api.url(f'/lives/teams/{TEAM}/worklist')}'"

    def _case(self, key):
        return self._api.get(f"/lives/cases/{self._referral}", key=key).json()

    def _send(self, referral, request):
        return self._ask("POST", "/lives/referrals", referral, self._sender, request)

    def _ask(self, method, path, document, key, request=None):
        headers = {"idempotency-key": request or str(uuid.uuid4())}
        return self._api.ask(method, path, document, key=key, headers=headers)


def _referral(number, family="Sampleby"):
    """An invented referral; nobody in it exists, and NHS test numbers begin 999."""
    route = ROUTES[number % len(ROUTES)]
    now = datetime.now(timezone.utc)
    referral = {
        "details": {
            "asked": f"{now:%Y-%m-%dT%H:%M:%SZ}",
            "route": route,
            "urgency": "routine",
            "access": "discharge-from-hospital" if number % 2 else "community",
            "reason": "Going home after an invented fall.",
            "wish": "To stay at home.",
        },
        "person": {
            "given": f"Testina{number}",
            "family": family,
            "born": f"{1930 + number}-05-06",
            "gender": "female",
            "nhs": {"status": "trace-required"} if number else {"number": "9990000026", "status": "present-and-verified"},
            "address": {"lines": [f"{number + 1} Nowhere Lane", "Chelmsford"], "postcode": "CM1 1QH"},
            "phone": "07700900321",
        },
        "practice": {"code": "F81001", "name": "Invented Surgery"},
        "council": {"code": "302", "name": "Essex County Council"},
        "referrer": {"name": "Ward Sister Placeholder", "role": "hospital", "email": "ward@smoke-hospital.example"},
        "ground": {"kind": "consent", "given": f"{now:%Y-%m-%d}"},
        "needs": {"summary": "Help to wash and dress.", "reason": "personal-care", "outcomes": ["clothing"]},
        "allergies": {"state": "none-known"},
        "background": {"alerts": ["A dog lives in the house."]},
        "technology": {
            "connectivity": "analogue",
            "power": "mains",
            "falls": "high",
            "wandering": "low",
            "access": "The key under the gnome.",
        },
    }
    if route == "safeguarding":
        referral["concern"] = {
            "kinds": ["financial"],
            "account": "Money is missing each week.",
            "immediateDanger": False,
            "personKnows": False,
        }
    return referral
