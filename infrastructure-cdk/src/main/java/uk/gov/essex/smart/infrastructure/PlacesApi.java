package uk.gov.essex.smart.infrastructure;

import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.amazon.awscdk.services.lambda.Tracing;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.LiveFunction.Spec;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/** places-api: answers the public's questions about lampposts and their readings. */
final class PlacesApi extends Stack {

    /** What it reads, and where it counts each caller's requests. */
    record Tables(ITable readings, ITable lampposts, ITable usage) {}

    private final LiveFunction api;

    PlacesApi(Construct scope, Platform platform, Tables tables) {
        super(
                scope,
                "PlacesApi",
                platform.stage().stack("places", "Smart Places: answers questions about readings", RunsOn.ANYWHERE));
        api = new LiveFunction(
                this,
                "Api",
                platform,
                new Spec(
                        "places",
                        "places.lambda.ApiHandler",
                        "Answers questions about lampposts and their readings",
                        1_024,
                        Duration.seconds(15),
                        Map.of(
                                "READINGS_TABLE", tables.readings().getTableName(),
                                "LAMPPOSTS_TABLE", tables.lampposts().getTableName(),
                                "USAGE_TABLE", tables.usage().getTableName()),
                        Tracing.ACTIVE,
                        platform.stage().concurrency().api()));
        Access.toTable(api.role(), tables.readings(), List.of("Query"));
        Access.toTable(api.role(), tables.lampposts(), List.of("GetItem", "Query"), PlacesData.BY_CELL);
        Access.toTable(api.role(), tables.usage(), List.of("UpdateItem"));
    }

    LiveFunction api() {
        return api;
    }
}
