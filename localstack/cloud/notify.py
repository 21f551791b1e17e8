"""GOV.UK Notify for the local cloud: takes what is sent, keeps it in memory and sends it to nobody.

It answers as Notify's REST API does, as far as sending and looking up by reference go, and checks the token of each
request. `GET /sent` shows everything it took to whoever asks from this machine.
"""

import base64
import binascii
import hashlib
import hmac
import json
import threading
import time
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

TITLE = "GOV.UK Notify's stand-in, which sends nothing"
SERVICE = "26785a09-ab16-4eb0-8407-a37497a57506"
SECRET = "3d844edf-8d35-48ac-975b-e847b4f122b0"
KEY = f"local-{SERVICE}-{SECRET}"

_NOTIFICATIONS = "/v2/notifications"
_TYPES = ("email", "sms", "letter")
_RECIPIENTS = {"email": "email_address", "sms": "phone_number", "letter": None}
_TOKEN_SECONDS = 30
_MOST_BYTES = 1_000_000


class Notify:
    """The stand-in at a port of this machine; any free one where none is named."""

    def __init__(self, port=0):
        self._taken = []
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", port), _handler(self))
        self._server.daemon_threads = True
        self.base = f"http://127.0.0.1:{self._server.server_address[1]}"

    def start(self):
        """Serves on a thread of its own until it is closed."""
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def close(self):
        self._server.shutdown()
        self._server.server_close()

    def take(self, kind, body):
        """Keeps what is sent; returns Notify's answer, or the error it is refused with."""
        fault = _fault(kind, body)
        if fault:
            return 400, _error(400, *fault)
        notification = _notification(kind, body)
        with self._lock:
            self._taken.append(notification)
        return 201, {
            "id": notification["id"],
            "reference": notification["reference"],
            "content": {
                "body": notification["body"],
                "subject": notification["subject"],
                "from_email": "local@notifications.example",
                "from_number": "LOCAL",
            },
            "uri": f"{self.base}{_NOTIFICATIONS}/{notification['id']}",
            "template": notification["template"],
            "scheduled_for": None,
        }

    def sent(self, reference=None):
        """What was taken, newest first; of one reference where one is named."""
        with self._lock:
            taken = list(reversed(self._taken))
        return [each for each in taken if reference is None or each["reference"] == reference]


def _fault(kind, body):
    recipient = _RECIPIENTS[kind]
    if not isinstance(body, dict) or not body.get("template_id"):
        return "ValidationError", "template_id is a required property"
    if recipient and not body.get(recipient):
        return "ValidationError", f"{recipient} is a required property"
    if kind == "letter" and "address_line_3" not in body.get("personalisation", {}):
        return "ValidationError", "Address must be at least 3 lines"
    return None


def _notification(kind, body):
    personalisation = body.get("personalisation", {})
    template = body["template_id"]
    return {
        "id": str(uuid.uuid4()),
        "reference": body.get("reference"),
        "email_address": body.get("email_address"),
        "phone_number": body.get("phone_number"),
        **{f"line_{line}": personalisation.get(f"address_line_{line}") for line in range(1, 8)},
        "type": kind,
        "status": "delivered",
        "template": {"id": template, "version": 1, "uri": f"https://notify.example/v2/template/{template}"},
        "body": json.dumps(personalisation),
        "subject": "Local",
        "created_at": time.strftime("%Y-%m-%dT%H:%M:%S.000000Z", time.gmtime()),
        "is_cost_data_ready": True,
        "cost_in_pounds": 0.0,
        "cost_details": {},
    }


def _error(status, error, message):
    return {"status_code": status, "errors": [{"error": error, "message": message}]}


def _is_admitted(header):
    """Whether the token is signed with the secret, is of this service and was issued within half a minute."""
    try:
        head, claims, signature = header.removeprefix("Bearer ").split(".")
        stated = json.loads(_decoded(claims))
        expected = hmac.new(SECRET.encode(), f"{head}.{claims}".encode(), hashlib.sha256).digest()
        return (
            json.loads(_decoded(head)).get("alg") == "HS256"
            and stated.get("iss") == SERVICE
            and abs(time.time() - stated.get("iat", 0)) <= _TOKEN_SECONDS
            and hmac.compare_digest(_decoded(signature), expected)
        )
    except (AttributeError, TypeError, ValueError, binascii.Error):
        return False


def _decoded(part):
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def _handler(notify):
    class Handler(BaseHTTPRequestHandler):
        """One request; nothing of it is logged, since it names people."""

        def do_POST(self):
            kind = urlsplit(self.path).path.removeprefix(f"{_NOTIFICATIONS}/")
            length = int(self.headers.get("Content-Length") or 0)
            body = self.rfile.read(min(length, _MOST_BYTES))
            if self._refused():
                return
            if kind not in _TYPES:
                self._answer(404, _error(404, "NotFound", "Not found"))
                return
            try:
                self._answer(*notify.take(kind, json.loads(body)))
            except ValueError:
                self._answer(400, _error(400, "BadRequestError", "Invalid JSON supplied in POST data"))

        def do_GET(self):
            url = urlsplit(self.path)
            if url.path == "/sent":
                self._answer(200, notify.sent())
                return
            if self._refused():
                return
            if url.path != _NOTIFICATIONS:
                self._answer(404, _error(404, "NotFound", "Not found"))
                return
            reference = parse_qs(url.query).get("reference", [None])[0]
            found = {"notifications": notify.sent(reference), "links": {"current": notify.base + self.path}}
            self._answer(200, found)

        def _refused(self):
            if _is_admitted(self.headers.get("Authorization")):
                return False
            self._answer(403, _error(403, "AuthError", "Invalid token: API key not found"))
            return True

        def _answer(self, status, body):
            written = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(written)))
            self.end_headers()
            self.wfile.write(written)

        def log_message(self, *_):
            pass

    return Handler
