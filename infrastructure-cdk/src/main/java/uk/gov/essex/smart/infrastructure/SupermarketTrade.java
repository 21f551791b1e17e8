package uk.gov.essex.smart.infrastructure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.TimeZone;
import software.amazon.awscdk.services.cloudwatch.Metric;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.amazon.awscdk.services.lambda.Tracing;
import software.amazon.awscdk.services.scheduler.CronOptionsWithTimezone;
import software.amazon.awscdk.services.scheduler.Schedule;
import software.amazon.awscdk.services.scheduler.ScheduleExpression;
import software.amazon.awscdk.services.scheduler.ScheduleTargetInput;
import software.amazon.awscdk.services.scheduler.targets.LambdaInvoke;
import software.amazon.awscdk.services.scheduler.targets.ScheduleTargetBaseProps;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.LiveFunction.Spec;
import uk.gov.essex.smart.infrastructure.StageConfig.Market;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/** supermarket-trade and supermarket-settle: orders, refunds and payouts, and what is settled by the clock. */
final class SupermarketTrade extends Stack {

    /** What the functions read and write, where buyers come back to, and where each caller's requests are counted. */
    record State(SupermarketData data, Address address, ITable usage) {}

    private static final Duration BETWEEN_LOOKS = Duration.minutes(5);
    private static final int ONE_CORE_MEGABYTES = 1_769;

    private final LiveFunction trade;
    private final LiveFunction settle;

    SupermarketTrade(Construct scope, Platform platform, State state) {
        super(
                scope,
                "SupermarketTrade",
                platform.stage()
                        .stack("supermarket", "Data Supermarket: orders, refunds and payouts", RunsOn.ANYWHERE));
        Map<String, String> trading = trading(platform.stage().market(), state);
        trade = new SupermarketDoor(
                        "SupermarketTrade",
                        "supermarket",
                        "trade.TradeHandler",
                        "Takes orders, hears from GOV.UK Pay, and pays out to publishers",
                        trading)
                .open(this, platform, state.usage());
        settle = new LiveFunction(
                this,
                "SupermarketSettle",
                platform,
                new Spec(
                        "supermarket",
                        "supermarket.lambda.trade.SettleHandler",
                        "Gives up orders that nobody paid, compares each day with GOV.UK Pay, and closes it",
                        ONE_CORE_MEGABYTES,
                        Duration.minutes(15),
                        trading,
                        Tracing.ACTIVE,
                        Optional.of(1)));
        for (LiveFunction function : List.of(trade, settle)) {
            allowTrading(function, state.data());
        }
        everyFewMinutes();
        everyMorning();
        new Alarms(this, platform.alarmTopic())
                .onAny(
                        "Differences",
                        differences(),
                        "GOV.UK Pay, orders and books do not say the same of a day: look at its differences");
    }

    LiveFunction trade() {
        return trade;
    }

    LiveFunction settle() {
        return settle;
    }

    private static Map<String, String> trading(Market market, State state) {
        SupermarketData data = state.data();
        return Map.of(
                "CATALOGUE_TABLE", data.tables().catalogue().getTableName(),
                "TRADE_TABLE", data.tables().trade().getTableName(),
                "PAY_KEY", Access.arn(data.secrets().pay()),
                "PAY_WEBHOOK_KEY", Access.arn(data.secrets().payWebhook()),
                "RETURN_URL", state.address().url() + "/supermarket/trade/returns/",
                "COUNCIL_CAPACITY", market.capacity(),
                "COUNCIL_SHARE_BASIS_POINTS", Integer.toString(market.shareBasisPoints()));
    }

    private static void allowTrading(LiveFunction function, SupermarketData data) {
        Access.toTable(function.role(), data.tables().catalogue(), List.of("GetItem"));
        Access.toTable(
                function.role(),
                data.tables().trade(),
                List.of("BatchGetItem", "DeleteItem", "GetItem", "PutItem", "Query", "UpdateItem"));
        Access.toSecret(function.role(), data.secrets().pay());
        Access.toSecret(function.role(), data.secrets().payWebhook());
    }

    private void everyFewMinutes() {
        Schedule.Builder.create(this, "Expiry")
                .description("Gives up orders that nobody paid in time")
                .schedule(ScheduleExpression.rate(BETWEEN_LOOKS))
                .target(duty("expiry"))
                .build();
    }

    private void everyMorning() {
        Schedule.Builder.create(this, "EveryMorning")
                .description("Compares yesterday with GOV.UK Pay and closes it")
                .schedule(ScheduleExpression.cron(CronOptionsWithTimezone.builder()
                        .hour("4")
                        .minute("15")
                        .timeZone(TimeZone.EUROPE_LONDON)
                        .build()))
                .target(duty("day"))
                .build();
    }

    private LambdaInvoke duty(String duty) {
        return new LambdaInvoke(
                settle.live(),
                ScheduleTargetBaseProps.builder()
                        .input(ScheduleTargetInput.fromObject(Map.of("duty", duty)))
                        .build());
    }

    private static Metric differences() {
        return Metric.Builder.create()
                .namespace(SupermarketDashboard.NAMESPACE)
                .metricName("DifferencesOpen")
                .statistic("Sum")
                .period(Duration.hours(1))
                .build();
    }
}
