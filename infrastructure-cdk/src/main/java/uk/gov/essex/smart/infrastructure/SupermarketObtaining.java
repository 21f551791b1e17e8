package uk.gov.essex.smart.infrastructure;

import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/** supermarket-obtaining: hands out files to who may have them, and hears of problems with them. */
final class SupermarketObtaining extends Stack {

    private final LiveFunction obtaining;

    SupermarketObtaining(Construct scope, Platform platform, SupermarketData data, ITable usage) {
        super(
                scope,
                "SupermarketObtaining",
                platform.stage()
                        .stack("supermarket", "Data Supermarket: hands out files, hears of problems", RunsOn.ANYWHERE));
        obtaining = new SupermarketDoor(
                        "SupermarketObtaining",
                        "supermarket",
                        "obtaining.ObtainingHandler",
                        "Hands out files to who may have them, and hears of problems with them",
                        Map.of(
                                "CATALOGUE_TABLE", data.tables().catalogue().getTableName(),
                                "TRADE_TABLE", data.tables().trade().getTableName(),
                                "SHELF_BUCKET", data.buckets().shelf().getBucketName()))
                .open(this, platform, usage);
        Access.toTable(obtaining.role(), data.tables().catalogue(), SupermarketDoor.CHANGES);
        Access.toTable(obtaining.role(), data.tables().trade(), SupermarketDoor.CHANGES);
        Access.toRead(obtaining.role(), data.buckets().shelf(), "*");
    }

    LiveFunction obtaining() {
        return obtaining;
    }
}
