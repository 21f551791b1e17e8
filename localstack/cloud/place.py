"""Where things stand: folders of the repository, ports and addresses of one run."""

import os
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
ROOT = HERE.parent
STATE = HERE / ".state"
LOGS = STATE / "logs"
# Java asks no resolver for the API's host name, which no resolver knows.
HOSTS = STATE / "hosts"

REGION = "eu-west-2"
ACCOUNT = "000000000000"
# The smoke run sends measurements of 2002, which ingest would refuse as too old by its usual limit.
OLDEST_DAYS = "36500"
CREDENTIALS = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test"}


@dataclass(frozen=True)
class Ports:
    """The three ports of a run, all on the loopback interface."""

    aws: int = 4566
    mqtt: int = 8883
    host: int = 9001
    mqtt_host: str = "127.0.0.1"

    @property
    def endpoint(self):
        return f"http://127.0.0.1:{self.aws}"

    @property
    def notify(self):
        """Where letters go: the port after the Lambda host's."""
        return self.host + 1

    @property
    def notify_url(self):
        return f"http://127.0.0.1:{self.notify}"

    @property
    def pay(self):
        """Where payments are made: the port after the letters'."""
        return self.notify + 1

    @property
    def pay_url(self):
        return f"http://127.0.0.1:{self.pay}"

    @property
    def lambda_host(self):
        return f"http://127.0.0.1:{self.host}"


def environment(ports):
    """The environment of every AWS client this package starts: this endpoint, and no account of the user's."""
    mine = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
    mine.update(CREDENTIALS)
    mine.update(
        AWS_REGION=REGION,
        AWS_DEFAULT_REGION=REGION,
        AWS_ENDPOINT_URL=ports.endpoint,
        AWS_EC2_METADATA_DISABLED="true",
        AWS_CONFIG_FILE=os.devnull,
        AWS_SHARED_CREDENTIALS_FILE=os.devnull,
    )
    return mine


def shared_data():
    """The folder of large data sets: SMART_SHARED_DATA, or ../shared/data beside the repository."""
    return Path(os.environ.get("SMART_SHARED_DATA") or ROOT.parent / "shared" / "data").resolve()
