package uk.gov.essex.smart.infrastructure;

import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.amazon.awscdk.services.dynamodb.TableV2;
import software.amazon.awscdk.services.kms.Key;
import software.amazon.awscdk.services.s3.IBucket;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/** Smart Movement's state: run plans, bookings, supply, the latest positions, and the bucket of timetables. */
final class MovementData extends Stack {

    /**
     * The tables of Smart Movement.
     *
     * @param runs one item a run plan, guarded by its version
     * @param bookings quotes, bookings and notices
     * @param supply agencies, vehicles and shifts
     * @param positions the latest position of each vehicle
     * @param insights what closed days came to, and their ledger; kept for good
     */
    record Tables(ITable runs, ITable bookings, ITable supply, ITable positions, ITable insights) {}

    private final Tables tables;
    private final UploadBucket timetables;

    MovementData(Construct scope, Platform platform) {
        super(
                scope,
                "MovementData",
                platform.stage()
                        .stack("movement", "Smart Movement: tables and the bucket of timetables", RunsOn.ANYWHERE));
        StageConfig config = platform.stage();
        Key key = Key.Builder.create(this, "Key")
                .description("Run plans, bookings, supply, positions and timetables")
                .enableKeyRotation(true)
                .removalPolicy(config.removal())
                .build();
        Alarms alarms = new Alarms(this, platform.alarmTopic());
        tables = new Tables(
                table("Runs", platform, key, alarms),
                table("Bookings", platform, key, alarms),
                table("Supply", platform, key, alarms),
                table("Positions", platform, key, alarms),
                table("Insights", platform, key, alarms));
        timetables = new UploadBucket(this, "Timetables", config, key);
    }

    Tables tables() {
        return tables;
    }

    IBucket timetables() {
        return timetables.bucket();
    }

    private ITable table(String name, Platform platform, Key key, Alarms alarms) {
        TableV2 table = EncryptedTable.builder(this, name, platform.stage(), key)
                .partitionKey(EncryptedTable.text("pk"))
                .sortKey(EncryptedTable.text("sk"))
                .timeToLiveAttribute("expires")
                .build();
        EncryptedTable.raiseAlarms(alarms, table, name, "Query", "TransactWriteItems");
        return table;
    }
}
