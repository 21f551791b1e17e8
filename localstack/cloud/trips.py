"""Trips through the local cloud: a timetable, a minibus, a passenger and a driver, as each of them would ask."""

import io
import json
import time
import zipfile
from datetime import datetime, timedelta, timezone

from cloud import aws, invoke

PATIENCE = 60
CENTRE = {"latitude": 51.7366, "longitude": 0.4686}
HOSPITAL = {"latitude": 51.7745, "longitude": 0.4660}
SCOPES = ("movement:book", "movement:drive", "movement:operate", "movement:read")
VEHICLE = {
    "mode": "demand-responsive",
    "layouts": [{"seats": 8, "wheelchairs": 0}, {"seats": 5, "wheelchairs": 1}],
    "equipment": ["tail-lift"],
    "depot": CENTRE,
    "rates": {"pencePerKilometre": 60, "pencePerHour": 2000},
    "co2GramsPerKilometre": 220,
    "admits": ["public"],
}


class Trips:
    """One agency's tomorrow, and one passenger of it."""

    def __init__(self, ports, deployed, api, create_key):
        self._ports = ports
        self._deployed = deployed
        self._api = api
        self._create_key = create_key
        self._key = create_key(ports, deployed, "smoke-trips", 600, SCOPES)
        self._day = (datetime.now(timezone.utc) + timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
        self._run = self._booking = None

    def timetable(self):
        """An operator uploads a feed of one bus every half hour; the report says what became of it."""
        bucket = self._deployed.one("AWS::S3::Bucket", "Timetables")
        store = aws.client("s3", self._ports)
        store.put_object(Bucket=bucket, Key="incoming/smoke.zip", Body=_feed(self._day))
        limit = time.monotonic() + PATIENCE
        while time.monotonic() < limit:
            listed = store.list_objects_v2(Bucket=bucket).get("Contents", [])
            if any(found["Key"] == "in-force" for found in listed):
                return None
            time.sleep(0.5)
        return f"after {PATIENCE} s the bucket holds {[found['Key'] for found in listed]}"

    def supply(self):
        agency = "/movement/agencies/smoke-dart"
        self._ask("PUT", agency, {"name": "Smoke DaRT", "mode": "demand-responsive"})
        self._ask("PUT", f"{agency}/vehicles/m1", VEHICLE)
        shift = {"start": self._at(7), "end": self._at(19)}
        self._run = self._ask("PUT", f"{agency}/vehicles/m1/shifts/{self._day:%Y-%m-%d}", shift)["run"]
        return None

    def books(self):
        offers = self._quote(CENTRE, HOSPITAL, self._at(10))["offers"]
        minibus = [offer for offer in offers if offer["mode"] == "demand-responsive"]
        if not minibus:
            return f"the offers are {offers}"
        path = f"/movement/offers/{minibus[0]['offer']}/accept"
        first, again = (self._ask("POST", path, {})["bookings"][0]["booking"] for _ in range(2))
        if first != again:
            return f"one offer was booked as {first} and as {again}"
        self._booking = first
        calls = self._ask("GET", f"/movement/runs/{self._run}/manifest")["calls"]
        actions = [call["action"] for call in calls if call.get("booking") == first]
        return None if actions == ["board", "alight"] else f"the manifest has {actions} of the booking"

    def bus(self):
        offers = self._quote(CENTRE, HOSPITAL, self._at(10))["offers"]
        modes = [offer["mode"] for offer in offers]
        if "bus" not in modes:
            return f"the offers go by {modes}"
        return None if modes[0] == "bus" else f"the bus comes after {modes[0]}"

    def refuses(self):
        answer = self._quote(CENTRE, HOSPITAL, self._at(10), {"wheelchairs": 2})
        named = answer.get("refusal", {}).get("constraint")
        return None if named == "no-fitting-vehicle" and not answer["offers"] else f"answered {answer}"

    def hides(self):
        other = self._create_key(self._ports, self._deployed, "smoke-other", 600, SCOPES)
        status = self._api.get(f"/movement/bookings/{self._booking}", key=other).status
        return None if status == 404 else f"answered {status}"

    def drives(self):
        for event in ("arrived", "boarded", "alighted"):
            self._ask("POST", f"/movement/runs/{self._run}/events", {"booking": self._booking, "event": event})
        state = self._ask("GET", f"/movement/bookings/{self._booking}")["state"]
        return None if state == "completed" else f"the booking is {state}"

    def optimises(self):
        """Two more passengers, then the function that a schedule calls; each keeps what was promised."""
        promises = {}
        for hour in (12, 13):
            offers = self._quote(HOSPITAL, CENTRE, self._at(hour))["offers"]
            offer = next(one for one in offers if one["mode"] == "demand-responsive")
            booked = self._ask("POST", f"/movement/offers/{offer['offer']}/accept", {})["bookings"][0]
            promises[booked["booking"]] = booked["promise"]["pickup"]
        invoke.invoke(self._ports, self._deployed.function("MovementOptimise"), {})
        for booking, promise in promises.items():
            now = self._ask("GET", f"/movement/bookings/{booking}")
            if now["state"] != "confirmed" or now["promise"]["pickup"] != promise:
                return f"{promise} became {now['state']}, {now['promise']['pickup']}"
        return None

    def closes(self):
        """What a schedule does every morning; nothing ran here on the days before."""
        closed = invoke.invoke(self._ports, self._deployed.function("CloseDay"), {})["closed"]
        return None if len(closed) == 3 and not any(day["conflicting"] for day in closed) else f"closed {closed}"

    def example(self):
        """A request that anyone may send by hand."""
        wish = json.dumps({"from": CENTRE, "to": HOSPITAL, "departAfter": self._at(10)})
        url = self._api.url("/movement/trip-requests")
        return f"curl -H 'x-api-key: {self._key}' -H 'content-type: application/json' -d '{wish}' '{url}'"

    def _quote(self, start, end, depart_after, party=None):
        wish = {"from": start, "to": end, "departAfter": depart_after, "party": party or {"seated": 1}}
        return self._ask("POST", "/movement/trip-requests", wish)

    def _ask(self, method, path, document=None):
        answer = self._api.ask(method, path, document, key=self._key)
        if answer.status != 200:
            raise ValueError(f"{method} {path} answered {answer.status}: {answer.body[:300].decode(errors='replace')}")
        return answer.json()

    def _at(self, hour):
        return f"{self._day + timedelta(hours=hour):%Y-%m-%dT%H:%M:%SZ}"


def _feed(day):
    """A GTFS feed: one line from the centre to the hospital, every half hour of the days around this one."""
    first, last = (f"{day + timedelta(days=days):%Y%m%d}" for days in (-1, 30))
    trips, calls = ["route_id,service_id,trip_id,wheelchair_accessible"], [
        "trip_id,arrival_time,departure_time,stop_id,stop_sequence"
    ]
    for number in range(12, 40):
        minute = number * 30
        trips.append(f"42,daily,t{number},1")
        for stop, (sequence, after) in {"centre": (1, 0), "hospital": (2, 14)}.items():
            at = f"{(minute + after) // 60:02d}:{(minute + after) % 60:02d}:00"
            calls.append(f"t{number},{at},{at},{stop},{sequence}")
    files = {
        "agency.txt": [
            "agency_id,agency_name,agency_url,agency_timezone",
            "essex,Essex Buses,https://buses.example,Europe/London",
        ],
        "stops.txt": [
            "stop_id,stop_name,stop_lat,stop_lon,wheelchair_boarding",
            "centre,Chelmsford Centre,51.7370,0.4690,1",
            "hospital,Broomfield Hospital,51.7742,0.4664,1",
        ],
        "routes.txt": ["route_id,agency_id,route_short_name,route_type", "42,essex,42,3"],
        "calendar.txt": [
            "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date",
            f"daily,1,1,1,1,1,1,1,{first},{last}",
        ],
        "trips.txt": trips,
        "stop_times.txt": calls,
    }
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, rows in files.items():
            archive.writestr(name, "\n".join(rows) + "\n")
    return packed.getvalue()
