"""The local cloud: everything `./localstack/up` does, one module a step."""
