package uk.gov.essex.smart.infrastructure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.TimeZone;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.lambda.Tracing;
import software.amazon.awscdk.services.scheduler.CronOptionsWithTimezone;
import software.amazon.awscdk.services.scheduler.Schedule;
import software.amazon.awscdk.services.scheduler.ScheduleExpression;
import software.amazon.awscdk.services.scheduler.targets.LambdaInvoke;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.LiveFunction.Spec;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/** movement-close-day: shares out what each day's runs cost, and publishes what the day came to. */
final class MovementInsights extends Stack {

    private static final Duration LONGEST_CLOSE = Duration.minutes(15);

    private final LiveFunction closeDay;

    MovementInsights(Construct scope, Platform platform, MovementData.Tables tables) {
        super(
                scope,
                "MovementInsights",
                platform.stage()
                        .stack("movement", "Smart Movement: closes each day, its ledger and figures", RunsOn.ANYWHERE));
        closeDay = new LiveFunction(
                this,
                "CloseDay",
                platform,
                new Spec(
                        "movement",
                        "movement.lambda.insight.CloseDayHandler",
                        "Shares out the runs of a day in the ledger and publishes what it came to",
                        1_769,
                        LONGEST_CLOSE,
                        Map.of(
                                "RUNS_TABLE", tables.runs().getTableName(),
                                "BOOKINGS_TABLE", tables.bookings().getTableName(),
                                "SUPPLY_TABLE", tables.supply().getTableName(),
                                "INSIGHTS_TABLE", tables.insights().getTableName()),
                        Tracing.ACTIVE,
                        Optional.of(1)));
        Access.toTable(closeDay.role(), tables.runs(), List.of("Query"));
        Access.toTable(closeDay.role(), tables.bookings(), List.of("GetItem"));
        Access.toTable(closeDay.role(), tables.supply(), List.of("Query"));
        Access.toTable(closeDay.role(), tables.insights(), List.of("PutItem", "Query"));
        everyMorning();
        new Alarms(this, platform.alarmTopic())
                .onAny("LedgerConflicts", conflicts(), "A ledger entry stands that differs from what a day came to");
    }

    LiveFunction closeDay() {
        return closeDay;
    }

    /** A service day ends at four in the morning; half an hour later the last events have come in. */
    private void everyMorning() {
        Schedule.Builder.create(this, "EveryMorning")
                .description("Closes the days before")
                .schedule(ScheduleExpression.cron(CronOptionsWithTimezone.builder()
                        .hour("4")
                        .minute("30")
                        .timeZone(TimeZone.EUROPE_LONDON)
                        .build()))
                .target(new LambdaInvoke(closeDay.live()))
                .build();
    }

    private static Metric conflicts() {
        return Metric.Builder.create()
                .namespace(MovementDashboard.NAMESPACE)
                .metricName("LedgerConflicts")
                .statistic("Sum")
                .period(Duration.hours(1))
                .build();
    }
}
