package uk.gov.essex.smart.supermarket.aws.trust;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.common.aws.RecordJson;
import uk.gov.essex.smart.supermarket.aws.Keys;

/** Records as one attribute of an item. */
final class Documents {

    private static final RecordJson JSON = new RecordJson(RecordJson.builder().build());

    private Documents() {}

    /** The item of a record, to be added to. */
    static Map<String, AttributeValue> item(Map<String, AttributeValue> key, Object document) {
        Map<String, AttributeValue> item = new HashMap<>(key);
        item.put(Keys.DOCUMENT, AttributeValue.fromB(JSON.write(document)));
        return item;
    }

    /** @throws java.io.UncheckedIOException where the item holds no such record */
    static <T> T read(Map<String, AttributeValue> item, Class<T> type) {
        return JSON.read(Keys.attribute(item, Keys.DOCUMENT).b(), type);
    }
}
