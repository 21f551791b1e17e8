package uk.gov.essex.smart.common.lambda;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * The JSON of Lambda's own runtime, which reads each event before a handler sees it and writes each answer. It is the runtime's
 * and in no package.
 */
final class RuntimeJson {

    private RuntimeJson() {}

    /** An event as the runtime reads it. */
    static APIGatewayV2HTTPEvent read(APIGatewayV2HTTPEvent event) {
        PojoSerializer<APIGatewayV2HTTPEvent> json =
                JacksonFactory.getInstance().getSerializer(APIGatewayV2HTTPEvent.class);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        json.toJson(event, bytes);
        return json.fromJson(bytes.toString(StandardCharsets.UTF_8));
    }

    /** Writes an answer as the runtime writes it, to nowhere. */
    static void write(APIGatewayV2HTTPResponse response) {
        JacksonFactory.getInstance()
                .getSerializer(APIGatewayV2HTTPResponse.class)
                .toJson(response, OutputStream.nullOutputStream());
    }
}
