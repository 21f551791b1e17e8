package uk.gov.essex.smart.benchmarks.sealing;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.lives.aws.Seal;

/** What is stored as it is: the alternative that sealing is measured beside. */
final class NoSeal implements Seal {

    @Override
    public Map<String, AttributeValue> seal(Map<String, AttributeValue> item) {
        return item;
    }

    @Override
    public Map<String, AttributeValue> open(Map<String, AttributeValue> sealed) {
        return sealed;
    }
}
