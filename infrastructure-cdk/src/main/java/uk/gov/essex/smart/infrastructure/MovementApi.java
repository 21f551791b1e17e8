package uk.gov.essex.smart.infrastructure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.amazon.awscdk.services.lambda.Tracing;
import software.amazon.awscdk.services.s3.IBucket;
import software.amazon.awscdk.services.scheduler.Schedule;
import software.amazon.awscdk.services.scheduler.ScheduleExpression;
import software.amazon.awscdk.services.scheduler.targets.LambdaInvoke;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.LiveFunction.Spec;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/** movement-api and movement-optimise: quote, book and run trips, and better the plans every few minutes. */
final class MovementApi extends Stack {

    /** What the functions read and write, and where each caller's requests are counted. */
    record State(MovementData.Tables tables, IBucket timetables, ITable usage) {}

    private static final Duration BETWEEN_RUNS = Duration.minutes(5);
    private static final int ONE_CORE_MEGABYTES = 1_769;

    private final LiveFunction api;
    private final LiveFunction optimise;

    MovementApi(Construct scope, Platform platform, State state) {
        super(
                scope,
                "MovementApi",
                platform.stage()
                        .stack("movement", "Smart Movement: quotes, books and re-plans trips", RunsOn.ANYWHERE));
        MovementData.Tables tables = state.tables();
        api = new LiveFunction(
                this,
                "MovementApi",
                platform,
                new Spec(
                        "movement",
                        "movement.lambda.ApiHandler",
                        "Quotes, books and changes trips; tells drivers, operators and the public of them",
                        ONE_CORE_MEGABYTES,
                        Duration.seconds(28),
                        Map.of(
                                "RUNS_TABLE", tables.runs().getTableName(),
                                "BOOKINGS_TABLE", tables.bookings().getTableName(),
                                "INSIGHTS_TABLE", tables.insights().getTableName(),
                                "SUPPLY_TABLE", tables.supply().getTableName(),
                                "POSITIONS_TABLE", tables.positions().getTableName(),
                                "TIMETABLES_BUCKET", state.timetables().getBucketName(),
                                "USAGE_TABLE", state.usage().getTableName()),
                        Tracing.ACTIVE,
                        platform.stage().concurrency().api()));
        optimise = new LiveFunction(
                this,
                "MovementOptimise",
                platform,
                new Spec(
                        "movement",
                        "movement.lambda.OptimiseHandler",
                        "Betters the plans of today and tomorrow without breaking a promise",
                        ONE_CORE_MEGABYTES,
                        BETWEEN_RUNS,
                        Map.of(
                                "RUNS_TABLE", tables.runs().getTableName(),
                                "BOOKINGS_TABLE", tables.bookings().getTableName()),
                        Tracing.ACTIVE,
                        Optional.of(1)));
        for (ITable table : List.of(tables.runs(), tables.bookings(), tables.supply())) {
            Access.toTable(
                    api.role(), table, List.of("ConditionCheckItem", "GetItem", "PutItem", "Query", "UpdateItem"));
        }
        Access.toTable(api.role(), tables.positions(), List.of("PutItem", "Query"));
        Access.toTable(api.role(), tables.insights(), List.of("GetItem", "Query", "UpdateItem"));
        Access.toTable(api.role(), state.usage(), List.of("UpdateItem"));
        Access.toRead(api.role(), state.timetables(), "in-force", "snapshots/*");
        Access.toTable(optimise.role(), tables.runs(), List.of("GetItem", "PutItem", "Query"));
        Access.toTable(optimise.role(), tables.bookings(), List.of("GetItem", "PutItem"));
        Schedule.Builder.create(this, "Every")
                .description("Betters the plans")
                .schedule(ScheduleExpression.rate(BETWEEN_RUNS))
                .target(new LambdaInvoke(optimise.live()))
                .build();
    }

    LiveFunction api() {
        return api;
    }

    LiveFunction optimise() {
        return optimise;
    }
}
