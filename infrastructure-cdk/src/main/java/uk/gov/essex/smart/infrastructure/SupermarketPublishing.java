package uk.gov.essex.smart.infrastructure;

import java.util.Map;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.dynamodb.ITable;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/** supermarket-publishing: takes in listings and files, and what reviewers decide on them. */
final class SupermarketPublishing extends Stack {

    private final LiveFunction publishing;

    SupermarketPublishing(Construct scope, Platform platform, SupermarketData data, ITable usage) {
        super(
                scope,
                "SupermarketPublishing",
                platform.stage()
                        .stack("supermarket", "Data Supermarket: takes in listings and files", RunsOn.ANYWHERE));
        SupermarketData.Buckets buckets = data.buckets();
        publishing = new SupermarketDoor(
                        "SupermarketPublishing",
                        "supermarket",
                        "publishing.PublishingHandler",
                        "Takes in listings and files, and what reviewers decide on them",
                        Map.of(
                                "CATALOGUE_TABLE", data.tables().catalogue().getTableName(),
                                "UPLOADS_BUCKET", buckets.uploads().getBucketName(),
                                "SHELF_BUCKET", buckets.shelf().getBucketName()))
                .open(this, platform, usage);
        Access.toTable(publishing.role(), data.tables().catalogue(), SupermarketDoor.CHANGES);
        Access.toTakeParts(publishing.role(), buckets.uploads(), SupermarketScreening.UPLOADS + "*");
        Access.toRead(
                publishing.role(),
                buckets.uploads(),
                SupermarketScreening.UPLOADS + "*",
                SupermarketScreening.PREPARED + "*");
        Access.toWrite(publishing.role(), buckets.shelf(), "*");
    }

    LiveFunction publishing() {
        return publishing;
    }
}
