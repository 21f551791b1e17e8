"""The real measurements the smoke run sends, and how near an answer must come to them."""

import csv
import gzip
from datetime import datetime, timezone
from decimal import Decimal

from cloud import place

FILE = "sensors/marylebone_air_quality_hourly_1998_2005.csv.gz"
COLUMNS = {
    "ws": "wind-speed",
    "wd": "wind-direction",
    "nox": "nox",
    "no2": "no2",
    "o3": "o3",
    "pm10": "pm10",
    "so2": "so2",
    "co": "co",
    "pm25": "pm25",
}
FROM = "2002-11-11T00:00Z"
TO = "2002-11-18T00:00Z"
HOURS = 7 * 24


def file():
    """The file, or None where this machine does not have it."""
    path = place.shared_data() / FILE
    return path if path.exists() else None


def readings(path):
    """Every reading of the week: (time, channel) to its value as the file writes it."""
    first, end = _moment(FROM), _moment(TO)
    found = {}
    with gzip.open(path, "rt", newline="") as rows:
        for row in csv.DictReader(rows):
            moment = datetime.fromisoformat(row["date"]).replace(tzinfo=timezone.utc)
            if first <= moment < end:
                for column, channel in COLUMNS.items():
                    if row[column]:
                        found[moment.strftime("%Y-%m-%dT%H:%M:%SZ"), channel] = Decimal(row[column])
    return found


def differences(expected, answered, channels):
    """What is missing, what was made up, and what lies further off than half of the channel's last digit."""
    faults = []
    for place_, value in sorted(expected.items()):
        channel = channels[place_[1]]
        if not Decimal(str(channel["minimum"])) <= value <= Decimal(str(channel["maximum"])):
            continue
        if place_ not in answered:
            faults.append(f"{place_} is missing")
        elif abs(answered[place_] - value) > Decimal(1).scaleb(-channel["decimals"]) / 2:
            faults.append(f"{place_} is {answered[place_]}, the file has {value}")
    faults += [f"{place_} is not in the file" for place_ in sorted(set(answered) - set(expected))]
    return faults


def _moment(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))
