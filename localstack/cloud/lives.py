"""The directory of services in the local cloud: postcodes, a provider's feed, and somebody who looks for help nearby."""

import time
from datetime import datetime, timezone

from cloud import aws

PATIENCE = 60
SCOPES = ("lives:directory",)
POSTCODE = "CM99 9ZZ"
POSTCODES = f"postcode,latitude,longitude\n{POSTCODE},51.7356,0.4685\nCM99 9ZY,51.7401,0.4702\n"
FEED = "/lives/directory/feed"
SERVICES = "/lives/directory/services"


class Directory:
    """One provider's two services, one of them far off."""

    def __init__(self, ports, deployed, api, create_key):
        self._ports = ports
        self._deployed = deployed
        self._api = api
        self._key = create_key(ports, deployed, "smoke-provider", 600, SCOPES)
        self._other = create_key(ports, deployed, "smoke-other-provider", 600, SCOPES)
        changed = f"{datetime.now(timezone.utc):%Y-%m-%dT%H:%M:%SZ}"
        self._near = _service(1, "Smoke lunch club", 51.7450, 0.4700, changed)
        self._far = _service(2, "Smoke walking group", 51.8892, 0.9042, changed)

    def postcodes(self):
        """An operator uploads a list, and once a broken one; the reports say what became of them."""
        bucket = self._deployed.one("AWS::S3::Bucket", "Postcodes")
        store = aws.client("s3", self._ports)
        broken = POSTCODES.replace("51.7401", "517401")
        store.put_object(Bucket=bucket, Key="incoming/smoke.csv", Body=POSTCODES.encode())
        store.put_object(Bucket=bucket, Key="incoming/broken.csv", Body=broken.encode())
        reports = {"reports/smoke.json": '"outcome":"loaded"', "reports/broken.json": '"line":3'}
        limit = time.monotonic() + PATIENCE
        while time.monotonic() < limit:
            held = {found["Key"] for found in store.list_objects_v2(Bucket=bucket).get("Contents", [])}
            if held.issuperset(reports):
                texts = {key: store.get_object(Bucket=bucket, Key=key)["Body"].read().decode() for key in reports}
                wrong = [texts[key] for key, wanted in reports.items() if wanted not in texts[key]]
                return f"reported {wrong}" if wrong else None
            time.sleep(0.5)
        return f"after {PATIENCE} s the bucket holds {sorted(held)}"

    def publishes(self):
        counts = [self._send([self._near, self._far]).json() for _ in range(2)]
        told = [(count.get("kept"), count.get("unchanged")) for count in counts]
        return None if told == [(2, 0), (0, 2)] else f"answered {counts}"

    def finds(self):
        query = {"postcode": POSTCODE, "proximity": "5000"}
        found = self._api.get(SERVICES, query).json()["contents"]
        if [service["name"] for service in found] != [self._near["name"]]:
            return f"found {found}"
        distance = found[0]["distance_metres"]
        return None if 900 < distance < 1_200 else f"it is {distance} m away"

    def tells(self):
        answer = self._api.get(f"{SERVICES}/{self._far['id']}")
        return None if answer.json().get("name") == self._far["name"] else f"answered {answer.body[:200]!r}"

    def refuses(self):
        answer = self._send([self._near, {**self._far, "url": "javascript:alert(1)"}])
        places = [error["pointer"] for error in answer.json().get("errors", [])]
        return None if (answer.status, places) == (400, ["/contents/1/url"]) else f"answered {answer.status} at {places}"

    def guards(self):
        foreign = self._api.ask("PUT", FEED, {"contents": [self._near]}, key=self._other)
        nobody = self._api.ask("PUT", FEED, {"contents": [self._near]})
        statuses = (foreign.status, nobody.status)
        return None if statuses in ((403, 401), (403, 403)) else f"answered {statuses}"

    def example(self):
        """A question that anyone may ask by hand."""
        return f"curl '{self._api.url(SERVICES)}?postcode={POSTCODE.replace(' ', '%20')}'"

    def _send(self, services):
        return self._api.ask("PUT", FEED, {"contents": services}, key=self._key)


def _service(number, name, latitude, longitude, changed):
    """An invented service with one place."""

    def identity(kind):
        return f"00000000-0000-4000-8000-{kind:06d}{number:06d}"

    location = {"id": identity(3), "location_type": "physical", "latitude": latitude, "longitude": longitude}
    return {
        "id": identity(1),
        "name": name,
        "status": "active",
        "last_modified": changed,
        "organization": {"id": identity(4), "name": "Smoke Trust", "description": "An invented charity."},
        "service_at_locations": [{"id": identity(2), "location": location}],
    }
