"""What is in the tables, the queue and the logs, bytes and all."""

import base64
import json

from cloud import aws, place


def items(ports, table):
    """Every item of a table."""
    return aws.pages(aws.client("dynamodb", ports), "scan", "Items", TableName=table)


def by_post(ports, readings_table):
    """Blocks and bytes of each post, and the end of the time its newest block begins."""
    posts = {}
    for item in items(ports, readings_table):
        post = item["pk"]["S"].split("#")[0]
        blocks, size, newest = posts.get(post, (0, 0, 0))
        posts[post] = (blocks + 1, size + len(item["b"]["B"]), max(newest, int(item["sk"]["N"])))
    return posts


def dead_letters(ports, queue_url):
    """How many messages wait on the queue, the hidden ones too."""
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    facts = aws.client("sqs", ports).get_queue_attributes(QueueUrl=queue_url, AttributeNames=names)["Attributes"]
    return sum(int(facts[name]) for name in names)


def everything(ports, tables):
    """Name and bytes of every place a reading may have reached, but not of the dead-letter queue."""
    for table in tables:
        for item in items(ports, table):
            yield f"an item of {table}", json.dumps(item, default=_plain).encode()
            for value in item.values():
                if "B" in value:
                    yield f"bytes of an item of {table}", value["B"]
    for log in sorted(place.LOGS.glob("*.log")):
        if not log.name.startswith(("fleet", "replay")):
            yield log.name, log.read_bytes()
    logs = aws.client("logs", ports)
    for group in aws.pages(logs, "describe_log_groups", "logGroups"):
        for event in aws.pages(logs, "filter_log_events", "events", logGroupName=group["logGroupName"]):
            yield group["logGroupName"], event["message"].encode()


def _plain(value):
    return base64.b64encode(value).decode() if isinstance(value, bytes) else str(value)
