package uk.gov.essex.smart.lives.aws;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One person's seal on items. */
public interface Seal {

    Map<String, AttributeValue> seal(Map<String, AttributeValue> item);

    /**
     * The item as it was sealed.
     *
     * @throws RuntimeException where the item is not as it was sealed, or under another key
     */
    Map<String, AttributeValue> open(Map<String, AttributeValue> sealed);
}
