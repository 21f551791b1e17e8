"""Starts MiniStack as its own process, with three corrections its settings do not offer.

1. Its MQTT port listens on every interface. Here nothing but this machine may connect.
2. Its rules engine calls a function once and forgets what became of it. AWS IoT invokes asynchronously: Lambda tries
   again and hands what still fails to the destination of the alias the rule calls.
3. Policies that demand TLS (aws:SecureTransport) would refuse every call, since its endpoint is plain HTTP. What never
   leaves this machine counts as secure.
"""

import asyncio.base_events
import contextvars


def listen_on_loopback_only():
    listen = asyncio.base_events.BaseEventLoop.create_server

    async def create_server(loop, factory, host=None, *arguments, **named):
        if named.get("sock") is None and host in (None, "", "0.0.0.0", "::"):
            host = "127.0.0.1"
        return await listen(loop, factory, host, *arguments, **named)

    asyncio.base_events.BaseEventLoop.create_server = create_server


def invoke_from_rules_asynchronously():
    from ministack.services import iot, lambda_svc

    def dispatch(account, region, function_arn, event):
        function, config, _ = lambda_svc._get_func_record_for_ref_in_scope(
            function_arn, account_id=account, region=region
        )
        if not function or not config:
            raise LookupError(f"the function {function_arn} is not deployed")
        record = lambda_svc._execution_record_for_config(function, config)
        qualifier = function_arn.split(":")[7] if function_arn.count(":") > 6 else None
        record["event_invoke_config"] = lambda_svc._event_invoke_config(function, qualifier)
        lambda_svc.invoke_async_with_retry(record, event)

    iot._dispatch_rule_to_lambda = dispatch


def count_loopback_as_secure():
    from ministack.core import iam_evaluator

    iam_evaluator._request_origin = contextvars.ContextVar("ministack_request_origin", default=("127.0.0.1", True))
    iam_evaluator.pin_request_origin = lambda address, _: iam_evaluator._request_origin.set((address, True))


if __name__ == "__main__":
    listen_on_loopback_only()
    count_loopback_as_secure()
    invoke_from_rules_asynchronously()
    from ministack.app import main

    main()
