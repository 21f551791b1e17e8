"""The live table: what has arrived from each lamppost, as stored and as the public sees it."""

import time
from datetime import datetime, timedelta, timezone

from cloud import devices, say, stored

SHOWN = ("no2", "temperature", "noise")


class Table:
    """Draws itself anew at each call; on a terminal in the same place."""

    def __init__(self, ports, deployed, api, names):
        self._ports = ports
        self._readings = deployed.one("AWS::DynamoDB::GlobalTable", "Readings")
        self._queue = deployed.one("AWS::SQS::Queue", "DeadLetters", "PlacesIngest")
        self._api = api
        self._names = names
        self._drawn = 0
        self._since = datetime.now(timezone.utc) - timedelta(minutes=1)

    def draw(self):
        lines = self._lines()
        if say.is_terminal() and self._drawn:
            print(f"\033[{self._drawn}A\033[J", end="")
        self._drawn = len(lines)
        say.line("\n".join(lines))

    def _lines(self):
        arrived = stored.by_post(self._ports, self._readings)
        sent = {name: 0 for name in self._names}
        for fact in devices.diary(devices.FLEET):
            if fact.get("event") == "acked":
                sent[fact["post"]] = sent.get(fact["post"], 0) + 1
        head = f"{'lamppost':12} {'sent':>5} {'stored':>7} {'bytes':>7} {'newest':>8}   " + "  ".join(
            f"{name:>11}" for name in SHOWN
        )
        lines = ["", head]
        for name in self._names:
            blocks, size, _ = arrived.get(name, (0, 0, 0))
            age, values = self._public(name)
            shown = "  ".join(f"{values.get(channel, '-'):>11}" for channel in SHOWN)
            lines.append(f"{name:12} {sent[name]:5} {blocks:7} {size:7} {age:>8}   {shown}")
        letters = stored.dead_letters(self._ports, self._queue)
        lines.append(f"{time.strftime('%H:%M:%S')}  dead letters: {letters}")
        return lines

    def _public(self, name):
        """Age of the newest public reading, and the newest value of each channel."""
        now = datetime.now(timezone.utc)
        query = {
            "channel": ",".join(SHOWN),
            "from": max(self._since, now - timedelta(minutes=2)).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "to": now.strftime("%Y-%m-%dT%H:%M:%SZ"),
        }
        answer = self._api.get(f"/places/lampposts/{name}/readings", query)
        readings = answer.json()["readings"] if answer.status == 200 else []
        if not readings:
            return "-", {}
        newest = datetime.fromisoformat(readings[-1]["time"].replace("Z", "+00:00"))
        return f"{(now - newest).seconds} s ago", {reading["channel"]: reading["value"] for reading in readings}
