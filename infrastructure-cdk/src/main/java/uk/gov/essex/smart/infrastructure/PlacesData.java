package uk.gov.essex.smart.infrastructure;

import java.util.List;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.GlobalSecondaryIndexPropsV2;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.amazon.awscdk.services.dynamodb.TableV2;
import software.amazon.awscdk.services.kms.Key;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/** Smart Places' state: the blocks of readings and the lampposts they came from. */
final class PlacesData extends Stack {

    /** The index of lampposts by the cell they stand in. */
    static final String BY_CELL = "byCell";

    private final TableV2 readings;
    private final TableV2 lampposts;

    PlacesData(Construct scope, Platform platform) {
        super(
                scope,
                "PlacesData",
                platform.stage().stack("places", "Smart Places: tables of readings and lampposts", RunsOn.ANYWHERE));
        StageConfig config = platform.stage();
        Key key = Key.Builder.create(this, "Key")
                .description("Readings and lampposts")
                .enableKeyRotation(true)
                .removalPolicy(config.removal())
                .build();
        readings = EncryptedTable.builder(this, "Readings", config, key)
                .partitionKey(EncryptedTable.text("pk"))
                .sortKey(EncryptedTable.number("sk"))
                .build();
        lampposts = EncryptedTable.builder(this, "Lampposts", config, key)
                .partitionKey(EncryptedTable.text("post"))
                .globalSecondaryIndexes(List.of(GlobalSecondaryIndexPropsV2.builder()
                        .indexName(BY_CELL)
                        .partitionKey(EncryptedTable.text("cell"))
                        .sortKey(EncryptedTable.text("post"))
                        .build()))
                .build();
        Alarms alarms = new Alarms(this, platform.alarmTopic());
        EncryptedTable.raiseAlarms(alarms, readings, "Readings", "PutItem", "Query");
        EncryptedTable.raiseAlarms(alarms, lampposts, "Lampposts", "PutItem", "Query");
    }

    ITable readings() {
        return readings;
    }

    ITable lampposts() {
        return lampposts;
    }
}
