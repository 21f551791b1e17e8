package uk.gov.essex.smart.supermarket.aws.uploads;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.aws.Keys;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.uploads.StandingApproval;
import uk.gov.essex.smart.supermarket.uploads.Step;
import uk.gov.essex.smart.supermarket.uploads.Upload;
import uk.gov.essex.smart.supermarket.uploads.Waiting;

/**
 * How uploads stand in the catalogue's table: each with its steps under {@code upload#}, and a mark for each that waits for a
 * reviewer under {@code reviews}, by the moment since when. What a reviewer approves for longer stands under {@code standing#}.
 */
final class Item {

    static final String REVIEWS = "reviews";
    static final String FIRST_STEP = "step#";
    static final String LAST_STEP = "step#~";
    private static final String UPLOAD = "upload";
    private static final String SINCE = "since";

    private Item() {}

    static String partition(UploadId id) {
        return "upload#" + id.value();
    }

    static Map<String, AttributeValue> key(UploadId id) {
        return Keys.key(partition(id), UPLOAD);
    }

    static Map<String, AttributeValue> of(Upload upload) {
        Map<String, AttributeValue> item = Documents.ITEMS.item(key(upload.id()), upload);
        item.put(Keys.REVISION, Keys.number(upload.revision()));
        return item;
    }

    static Map<String, AttributeValue> of(Step step) {
        String sort = String.format(Locale.ROOT, "%s%08d", FIRST_STEP, step.number());
        return Documents.ITEMS.item(Keys.key(partition(step.upload()), sort), step);
    }

    static Map<String, AttributeValue> key(Waiting waiting) {
        return Keys.key(REVIEWS, place(waiting));
    }

    static Map<String, AttributeValue> of(Waiting waiting) {
        Map<String, AttributeValue> item = new HashMap<>(key(waiting));
        item.put(UPLOAD, AttributeValue.fromS(waiting.upload().value()));
        item.put(SINCE, AttributeValue.fromS(waiting.since().toString()));
        return item;
    }

    static String place(Waiting waiting) {
        return Keys.moment(waiting.since()) + '#' + waiting.upload().value();
    }

    static Waiting waiting(Map<String, AttributeValue> item) {
        return new Waiting(
                Instant.parse(Keys.attribute(item, SINCE).s()),
                new UploadId(Keys.attribute(item, UPLOAD).s()));
    }

    static Map<String, AttributeValue> key(DataSetId dataSet) {
        return Keys.key("standing#" + dataSet.value(), "approval");
    }

    static Map<String, AttributeValue> of(StandingApproval approval) {
        return Documents.ITEMS.item(key(approval.dataSet()), approval);
    }

    static StandingApproval approval(Map<String, AttributeValue> item) {
        return Documents.ITEMS.read(item, StandingApproval.class);
    }

    static Upload upload(Map<String, AttributeValue> item) {
        return Documents.ITEMS.read(item, Upload.class);
    }

    static Step step(Map<String, AttributeValue> item) {
        return Documents.ITEMS.read(item, Step.class);
    }
}
