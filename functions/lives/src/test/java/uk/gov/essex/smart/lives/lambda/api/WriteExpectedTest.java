package uk.gov.essex.smart.lives.lambda.api;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.testing.Repository;

final class WriteExpectedTest {
    @Test
    void write() throws IOException {
        ObjectMapper json = new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);
        Path folder = Repository.path("events/lives/referrals");
        List<Path> inputs;
        try (Stream<Path> files = Files.list(folder)) {
            inputs = files.filter(file -> !file.toString().endsWith(".expected.json"))
                    .sorted()
                    .toList();
        }
        for (Path input : inputs) {
            Path to = Path.of(input.toString().replace(".json", ".expected.json"));
            if (Files.exists(to)) {
                continue;
            }
            APIGatewayV2HTTPResponse answer =
                    new SeededDesk().answer(json.readValue(Files.readAllBytes(input), APIGatewayV2HTTPEvent.class));
            ObjectNode expected = json.createObjectNode();
            expected.put("status", answer.getStatusCode());
            ObjectNode headers = expected.putObject("headers");
            for (String name : List.of("content-type", "cache-control", "location", "link")) {
                if (answer.getHeaders().containsKey(name)) {
                    headers.put(name, answer.getHeaders().getOrDefault(name, ""));
                }
            }
            expected.set("body", json.readTree(answer.getBody()));
            Files.writeString(to, json.writerWithDefaultPrettyPrinter().writeValueAsString(expected) + "\n");
        }
    }
}
