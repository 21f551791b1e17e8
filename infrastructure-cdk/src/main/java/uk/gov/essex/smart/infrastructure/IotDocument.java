package uk.gov.essex.smart.infrastructure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.Aws;

/**
 * A document of {@code iot-rules} with its places filled in: <code>${AWS::Partition}</code>, <code>${AWS::Region}</code>
 * and <code>${AWS::AccountId}</code>. The policy variables of IoT, such as
 * <code>${iot:Connection.Thing.ThingName}</code>, stay.
 */
final class IotDocument {

    private IotDocument() {}

    static Object filledIn(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> object = new LinkedHashMap<>();
            node.properties().forEach(entry -> object.put(entry.getKey(), filledIn(entry.getValue())));
            return object;
        }
        if (node.isArray()) {
            List<Object> array = new ArrayList<>();
            node.forEach(element -> array.add(filledIn(element)));
            return array;
        }
        if (node.isTextual()) {
            return node.textValue()
                    .replace("${AWS::Partition}", Aws.PARTITION)
                    .replace("${AWS::Region}", Aws.REGION)
                    .replace("${AWS::AccountId}", Aws.ACCOUNT_ID);
        }
        throw new IllegalArgumentException("A policy document holds objects, arrays and texts, not " + node);
    }
}
