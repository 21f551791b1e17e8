"""The public API, asked as any HTTP client would."""

import http.client
import json
from dataclasses import dataclass
from urllib.parse import quote, urlencode

from cloud.say import Fault


@dataclass(frozen=True)
class Answer:
    status: int
    headers: dict
    body: bytes

    def json(self):
        return json.loads(self.body)


class Api:
    """The API behind its own host name, which needs no resolver here."""

    def __init__(self, ports, api_id):
        self._port = ports.aws
        self.name = f"{api_id}.execute-api.localhost"
        self.host = f"{self.name}:{ports.aws}"

    def url(self, path=""):
        return f"http://{self.host}{path}"

    def get(self, path, query=None, key=None, accept="application/json"):
        return self.ask("GET", path, query=query, key=key, accept=accept)

    def ask(self, method, path, document=None, query=None, key=None, accept="application/json", headers=None):
        """Sends a request, with a JSON document where one is given."""
        headers = {**(headers or {}), "Host": self.host, "Accept": accept}
        if document is not None:
            headers["Content-Type"] = "application/json"
        if key:
            headers["x-api-key"] = key
        target = quote(path, safe="/?&=:,%-._~+") + ("?" + urlencode(query, safe=":,") if query else "")
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=60)
        try:
            connection.request(method, target, body=document and json.dumps(document), headers=headers)
            answer = connection.getresponse()
            return Answer(answer.status, dict(answer.getheaders()), answer.read())
        finally:
            connection.close()

    def page_through(self, path, query, element):
        """Every element of a paged answer, by its `next`."""
        answer = self.get(path, query)
        while True:
            if answer.status != 200:
                raise Fault(f"GET {path} answered {answer.status}: {answer.body[:300].decode(errors='replace')}")
            page = answer.json()
            yield from page[element]
            if "next" not in page:
                return
            answer = self.get(page["next"])
