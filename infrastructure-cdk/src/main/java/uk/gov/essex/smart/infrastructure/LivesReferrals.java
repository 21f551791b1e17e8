package uk.gov.essex.smart.infrastructure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.TimeZone;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.amazon.awscdk.services.kms.IKey;
import software.amazon.awscdk.services.lambda.Tracing;
import software.amazon.awscdk.services.scheduler.CronOptionsWithTimezone;
import software.amazon.awscdk.services.scheduler.Schedule;
import software.amazon.awscdk.services.scheduler.ScheduleExpression;
import software.amazon.awscdk.services.scheduler.targets.LambdaInvoke;
import software.amazon.awscdk.services.secretsmanager.Secret;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.LiveFunction.Spec;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/**
 * lives-referrals, lives-escalate, lives-tell and lives-retain: takes referrals in and serves them, warns of what is late,
 * tells people, and erases what need not be kept.
 */
final class LivesReferrals extends Stack {

    /**
     * What the functions read and write, and where each caller's requests are counted.
     *
     * @param people wraps each person's own key
     */
    record State(ITable cases, IKey people, ITable usage) {}

    private static final Duration BETWEEN_LOOKS = Duration.minutes(15);
    private static final int ONE_CORE_MEGABYTES = 1_769;
    private static final List<String> SEALED =
            List.of("BatchGetItem", "ConditionCheckItem", "DeleteItem", "GetItem", "PutItem", "Query", "UpdateItem");

    private final LiveFunction referrals;
    private final LiveFunction escalate;
    private final LiveFunction retain;
    private final LiveFunction tell;

    LivesReferrals(Construct scope, Platform platform, State state) {
        super(
                scope,
                "LivesReferrals",
                platform.stage().stack("lives", "Smart Lives: referrals for adult social care", RunsOn.ANYWHERE));
        Map<String, String> sealed = Map.of(
                "CASES_TABLE", state.cases().getTableName(),
                "MASTER_KEY", state.people().getKeyArn());
        referrals = new LiveFunction(
                this,
                "LivesReferrals",
                platform,
                new Spec(
                        "lives",
                        "lives.lambda.ReferralsHandler",
                        "Takes in referrals and serves them to those who send them and those who work on them",
                        ONE_CORE_MEGABYTES,
                        Duration.seconds(28),
                        Map.of(
                                "CASES_TABLE", state.cases().getTableName(),
                                "MASTER_KEY", state.people().getKeyArn(),
                                "USAGE_TABLE", state.usage().getTableName()),
                        Tracing.ACTIVE,
                        platform.stage().concurrency().api()));
        Access.toTable(referrals.role(), state.usage(), List.of("UpdateItem"));
        escalate = new LiveFunction(
                this,
                "LivesEscalate",
                platform,
                new Spec(
                        "lives",
                        "lives.lambda.EscalateHandler",
                        "Warns teams of what is due soon, and their managers of what is late",
                        ONE_CORE_MEGABYTES,
                        BETWEEN_LOOKS,
                        sealed,
                        Tracing.ACTIVE,
                        Optional.of(1)));
        retain = new LiveFunction(
                this,
                "LivesRetain",
                platform,
                new Spec(
                        "lives",
                        "lives.lambda.RetainHandler",
                        "Reviews whose records are still to be kept, and erases the others",
                        ONE_CORE_MEGABYTES,
                        Duration.minutes(15),
                        sealed,
                        Tracing.ACTIVE,
                        Optional.of(1)));
        Secret notifyKey = Secret.Builder.create(this, "NotifyKey")
                .description("The council's key to GOV.UK Notify; put the real one in its place once deployed")
                .encryptionKey(state.people())
                .build();
        Acknowledge.finding(
                notifyKey,
                "AwsSolutions-SMG4",
                "GOV.UK Notify gives its keys out by hand; the runbook says how one is replaced");
        tell = new LiveFunction(
                this,
                "LivesTell",
                platform,
                new Spec(
                        "lives",
                        "lives.lambda.TellHandler",
                        "Tells people, referrers and staff by GOV.UK Notify, each message once",
                        ONE_CORE_MEGABYTES,
                        Duration.minutes(5),
                        Map.of(
                                "CASES_TABLE", state.cases().getTableName(),
                                "MASTER_KEY", state.people().getKeyArn(),
                                "NOTIFY_KEY", Access.arn(notifyKey),
                                "JAVA_TOOL_OPTIONS", "-Dsun.net.http.retryPost=false"),
                        Tracing.ACTIVE,
                        Optional.of(1)));
        Access.toSecret(tell.role(), notifyKey);
        for (LiveFunction function : List.of(referrals, escalate, retain, tell)) {
            Access.toTable(function.role(), state.cases(), SEALED);
            Access.toWrapKeys(function.role(), state.people());
        }
        Schedule.Builder.create(this, "Look")
                .description("Looks whose time is running out")
                .schedule(ScheduleExpression.rate(BETWEEN_LOOKS))
                .target(new LambdaInvoke(escalate.live()))
                .build();
        Schedule.Builder.create(this, "Tell")
                .description("Tells what waits to be told")
                .schedule(ScheduleExpression.rate(Duration.minutes(1)))
                .target(new LambdaInvoke(tell.live()))
                .build();
        Schedule.Builder.create(this, "EveryNight")
                .description("Reviews what is kept")
                .schedule(ScheduleExpression.cron(CronOptionsWithTimezone.builder()
                        .hour("2")
                        .minute("15")
                        .timeZone(TimeZone.EUROPE_LONDON)
                        .build()))
                .target(new LambdaInvoke(retain.live()))
                .build();
        Alarms alarms = new Alarms(this, platform.alarmTopic());
        alarms.onAny(
                "Tampered",
                sum("Tampered"),
                "Something kept of a person is not as it was stored: look into it at once");
        alarms.onAny("Stuck", sum("Stuck"), "A message could not be told for a reason nobody foresaw");
        alarms.onAny("Undeliverable", sum("Undeliverable"), "Somebody is reached by no letter");
        alarms.atLeast("Waiting", sum("Waiting"), 100, 12, "Messages have waited for an hour: is GOV.UK Notify down?");
    }

    LiveFunction referrals() {
        return referrals;
    }

    LiveFunction escalate() {
        return escalate;
    }

    LiveFunction tell() {
        return tell;
    }

    LiveFunction retain() {
        return retain;
    }

    private static Metric sum(String name) {
        return Metric.Builder.create()
                .namespace(LivesDashboard.NAMESPACE)
                .metricName(name)
                .statistic("Sum")
                .period(Duration.minutes(5))
                .build();
    }
}
