"""As much of MQTT 5 as it takes to publish one message and hear what became of it."""

import socket
import ssl
from enum import Enum

CONNACK, PUBACK, DISCONNECT = 2, 4, 14


class Fate(Enum):
    TAKEN = "taken"
    REFUSED = "refused"
    NOT_CONNECTED = "not connected"


def publish(ports, certs, certificate_of, client_id, topic, payload):
    """Connects as client_id with the certificate of a post and publishes once with QoS 1."""
    context = ssl.create_default_context(cafile=certs / "root-ca.pem")
    own = certs / certificate_of
    context.load_cert_chain(own / "certificate.pem", own / "private.key")
    try:
        with socket.create_connection((ports.mqtt_host, ports.mqtt), timeout=10) as plain:
            with context.wrap_socket(plain, server_hostname=ports.mqtt_host) as wire:
                return _publish(wire, client_id, topic, payload)
    except (ConnectionError, ssl.SSLError, TimeoutError):
        return Fate.NOT_CONNECTED


def _publish(wire, client_id, topic, payload):
    wire.sendall(_packet(0x10, _text("MQTT") + bytes([5, 2]) + (30).to_bytes(2, "big") + b"\0" + _text(client_id)))
    kind, body = _read(wire)
    if kind != CONNACK or body[1] >= 0x80:
        return Fate.NOT_CONNECTED
    try:
        wire.sendall(_packet(0x32, _text(topic) + (1).to_bytes(2, "big") + b"\0" + payload))
        kind, body = _read(wire)
        wire.sendall(_packet(0xE0, b""))
    except ConnectionError:
        return Fate.REFUSED
    reason = body[2] if len(body) > 2 else 0
    return Fate.TAKEN if kind == PUBACK and reason < 0x80 else Fate.REFUSED


def _text(text):
    encoded = text.encode()
    return len(encoded).to_bytes(2, "big") + encoded


def _packet(header, body):
    length, left = b"", len(body)
    while True:
        left, digit = divmod(left, 128)
        length += bytes([digit | (0x80 if left else 0)])
        if not left:
            return bytes([header]) + length + body


def _read(wire):
    kind = _exactly(wire, 1)[0] >> 4
    length, shift = 0, 0
    while True:
        digit = _exactly(wire, 1)[0]
        length |= (digit & 0x7F) << shift
        shift += 7
        if digit < 0x80:
            return kind, _exactly(wire, length)


def _exactly(wire, size):
    data = b""
    while len(data) < size:
        more = wire.recv(size - len(data))
        if not more:
            raise ConnectionError("the broker closed the connection")
        data += more
    return data
