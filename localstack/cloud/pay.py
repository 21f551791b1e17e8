"""GOV.UK Pay for the local cloud: takes payments without a card, and tells the API of each by signed messages."""

from cloud import place
from cloud.processes import await_port

TITLE = "GOV.UK Pay's stand-in, which takes no money"
KEY = "api_test_stub"
WEBHOOK_KEY = "webhook_live_stub"

_NAME = "pay"
_MAIN = "uk.gov.essex.smart.testing.pay.PayProcess"
_CLASSES = place.ROOT / "functions" / "testing" / "target" / "classes"
_LIBRARIES = place.ROOT / "localstack" / "target" / "lib"
_NOTIFICATIONS = "/supermarket/trade/payments/notifications"


def start(processes, ports, java, api):
    """Starts it; its messages go to the API."""
    command = [java, "-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", f"-Djdk.net.hosts.file={place.HOSTS}"]
    command += ["-cp", f"{_CLASSES}:{_LIBRARIES}/*", _MAIN, str(ports.pay), api.url(_NOTIFICATIONS)]
    process = processes.start(_NAME, command, place.environment(ports))
    await_port(process, _NAME, ports.pay)
