package uk.gov.essex.smart.infrastructure;

import java.util.Map;
import java.util.Optional;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Size;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.lambda.Tracing;
import software.amazon.awscdk.services.sqs.IQueue;
import software.constructs.Construct;
import uk.gov.essex.smart.infrastructure.LiveFunction.Spec;
import uk.gov.essex.smart.infrastructure.StageConfig.RunsOn;

/** supermarket-screen: judges each uploaded file and prepares what would be released of it. */
final class SupermarketScreening extends Stack {

    /** Where publishers' files come in. */
    static final String UPLOADS = "uploads/";

    /** Where what would be released waits for its reviewer. */
    static final String PREPARED = "prepared/";

    private static final Duration LONGEST = Duration.minutes(15);
    private static final int MEGABYTES = 4_096;

    private final LiveFunction screen;

    SupermarketScreening(Construct scope, Platform platform, SupermarketData data) {
        super(
                scope,
                "SupermarketScreening",
                platform.stage().stack("supermarket", "Data Supermarket: screens what is uploaded", RunsOn.ANYWHERE));
        SupermarketData.Buckets buckets = data.buckets();
        IQueue deadLetters = new DeadLetters(this, "DeadLetters", platform, LONGEST).queue();
        screen = new LiveFunction(
                this,
                "SupermarketScreen",
                platform,
                new Spec(
                                "supermarket/screen",
                                "supermarket.lambda.screen.ScreenHandler",
                                "Looks for personal data in each uploaded file, and prepares what would be released",
                                MEGABYTES,
                                LONGEST,
                                Map.of(
                                        "CATALOGUE_TABLE",
                                                data.tables().catalogue().getTableName(),
                                        "UPLOADS_BUCKET", buckets.uploads().getBucketName(),
                                        "SHELF_BUCKET", buckets.shelf().getBucketName()),
                                Tracing.ACTIVE,
                                Optional.empty())
                        .withScratch(Size.gibibytes(10)));
        Access.toTable(screen.role(), data.tables().catalogue(), SupermarketDoor.CHANGES);
        Access.toRead(screen.role(), buckets.uploads(), UPLOADS + "*", PREPARED + "*");
        Access.toWrite(screen.role(), buckets.uploads(), PREPARED + "*");
        Access.toWrite(screen.role(), buckets.shelf(), "*");
        UploadBucket.onUpload(this, buckets.uploads(), UPLOADS, screen, deadLetters);
    }

    LiveFunction screen() {
        return screen;
    }
}
