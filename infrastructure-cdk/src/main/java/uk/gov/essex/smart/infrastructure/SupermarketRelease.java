package uk.gov.essex.smart.infrastructure;

import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.TimeZone;
import software.amazon.awscdk.services.lambda.Tracing;
import software.amazon.awscdk.services.scheduler.CronOptionsWithTimezone;
import software.amazon.awscdk.services.scheduler.Schedule;
import software.amazon.awscdk.services.scheduler.ScheduleExpression;
import software.amazon.awscdk.services.scheduler.targets.LambdaInvoke;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.LiveFunction.Spec;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/** supermarket-release: makes data sets of what lampposts read, by the public API of Smart Places. */
final class SupermarketRelease extends Stack {

    private final LiveFunction release;

    SupermarketRelease(Construct scope, Platform platform, SupermarketData data, Address address) {
        super(
                scope,
                "SupermarketRelease",
                platform.stage()
                        .stack("supermarket", "Data Supermarket: releases lampposts' readings", RunsOn.ANYWHERE));
        SupermarketData.Buckets buckets = data.buckets();
        release = new LiveFunction(
                this,
                "SupermarketRelease",
                platform,
                new Spec(
                        "supermarket",
                        "supermarket.lambda.release.ReleaseHandler",
                        "Makes hourly and daily data sets by district of the air, sound and weather lampposts read",
                        1_769,
                        Duration.minutes(15),
                        Map.of(
                                "CATALOGUE_TABLE", data.tables().catalogue().getTableName(),
                                "UPLOADS_BUCKET", buckets.uploads().getBucketName(),
                                "WORK_BUCKET", buckets.work().getBucketName(),
                                "PLACES_URL", address.url(),
                                "PLACES_KEY", Access.arn(data.secrets().places())),
                        Tracing.ACTIVE,
                        Optional.of(1)));
        Access.toTable(release.role(), data.tables().catalogue(), SupermarketDoor.CHANGES);
        Access.toTakeParts(release.role(), buckets.uploads(), SupermarketScreening.UPLOADS + "*");
        Access.toRead(release.role(), buckets.uploads(), SupermarketScreening.UPLOADS + "*");
        Access.toRead(release.role(), buckets.work(), "*");
        Access.toWrite(release.role(), buckets.work(), "*");
        Access.toRemove(release.role(), buckets.work(), "*");
        Access.toSecret(release.role(), data.secrets().places());
        Schedule.Builder.create(this, "EveryMorning")
                .description("Releases yesterday, and the day a week before anew; each call goes on where the last one"
                        + " ended")
                .schedule(ScheduleExpression.cron(CronOptionsWithTimezone.builder()
                        .hour("2-7")
                        .minute("0/30")
                        .timeZone(TimeZone.EUROPE_LONDON)
                        .build()))
                .target(new LambdaInvoke(release.live()))
                .build();
    }

    LiveFunction release() {
        return release;
    }
}
