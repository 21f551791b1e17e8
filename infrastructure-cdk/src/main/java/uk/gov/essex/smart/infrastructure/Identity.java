package uk.gov.essex.smart.infrastructure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.amazon.awscdk.services.lambda.Tracing;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.LiveFunction.Spec;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/** identity: decides who may call a route, and makes, lists, rotates and ends API keys. */
final class Identity extends Stack {

    private final LiveFunction authorizer;
    private final LiveFunction keys;

    Identity(Construct scope, Platform platform, ITable keyTable) {
        super(
                scope,
                "Identity",
                platform.stage()
                        .stack("identity", "Identity: who may call, and the keys they call with", RunsOn.ANYWHERE));
        Map<String, String> environment = Map.of("KEYS_TABLE", keyTable.getTableName());
        authorizer = new LiveFunction(
                this,
                "Authorizer",
                platform,
                new Spec(
                        "identity",
                        "identity.lambda.AuthorizerHandler",
                        "Decides whether a request may reach its route",
                        512,
                        Duration.seconds(5),
                        environment,
                        Tracing.ACTIVE,
                        platform.stage().concurrency().authorizer()));
        keys = new LiveFunction(
                this,
                "Keys",
                platform,
                new Spec(
                        "identity",
                        "identity.lambda.KeysHandler",
                        "Makes, lists, rotates and ends API keys for staff",
                        512,
                        Duration.seconds(15),
                        environment,
                        Tracing.ACTIVE,
                        Optional.empty()));
        Access.toTable(authorizer.role(), keyTable, List.of("GetItem"));
        Access.toTable(keys.role(), keyTable, List.of("GetItem", "PutItem", "Scan", "UpdateItem"));
    }

    LiveFunction authorizer() {
        return authorizer;
    }

    LiveFunction keys() {
        return keys;
    }
}
