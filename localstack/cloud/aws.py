"""Clients of the emulated AWS."""

import botocore.session
from botocore.config import Config

from cloud import place


def client(service, ports):
    """A client of one service, as the account's owner."""
    session = botocore.session.get_session()
    return session.create_client(
        service,
        region_name=place.REGION,
        endpoint_url=ports.endpoint,
        aws_access_key_id=place.CREDENTIALS["AWS_ACCESS_KEY_ID"],
        aws_secret_access_key=place.CREDENTIALS["AWS_SECRET_ACCESS_KEY"],
        config=Config(retries={"max_attempts": 2}, read_timeout=120),
    )


def put_secret(ports, secret, value):
    client("secretsmanager", ports).put_secret_value(SecretId=secret, SecretString=value)


def pages(client, operation, key, **arguments):
    """Every element of a paged answer."""
    for page in client.get_paginator(operation).paginate(**arguments):
        yield from page.get(key, [])
