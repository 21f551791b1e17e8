package uk.gov.essex.smart.supermarket.aws;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.common.aws.RecordJson;

/** Items that hold a record in the attribute {@code doc}. Safe from any thread. */
public final class DocumentItems {

    private final RecordJson json;

    public DocumentItems(RecordJson json) {
        this.json = json;
    }

    /** The item of a record, to be added to. */
    public Map<String, AttributeValue> item(Map<String, AttributeValue> key, Object document) {
        Map<String, AttributeValue> item = new HashMap<>(key);
        item.put(Keys.DOCUMENT, AttributeValue.fromB(json.write(document)));
        return item;
    }

    /**
     * The record that an item holds.
     *
     * @throws java.io.UncheckedIOException where it holds no such record
     */
    public <T> T read(Map<String, AttributeValue> item, Class<T> type) {
        return json.read(Keys.attribute(item, Keys.DOCUMENT).b(), type);
    }
}
