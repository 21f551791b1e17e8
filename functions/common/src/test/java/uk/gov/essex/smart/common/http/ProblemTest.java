package uk.gov.essex.smart.common.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ProblemTest {

    @Test
    void isWrittenAsRfc9457() {
        Response response = Problem.invalid(List.of(Fault.query("limit", "Must be \"small\".")))
                .response("request-1");
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.headers())
                .containsEntry("content-type", "application/problem+json")
                .containsEntry("cache-control", "no-store");
        assertThat(response.text())
                .isEqualTo(
                        "{\"type\":\"urn:smart-essex:problem:invalid-request\",\"title\":\"The request is not valid\","
                                + "\"status\":400,\"detail\":\"Correct each place in errors and ask again.\","
                                + "\"instance\":\"urn:smart-essex:request:request-1\","
                                + "\"errors\":[{\"pointer\":\"/query/limit\",\"detail\":\"Must be \\\"small\\\".\"}]}");
    }

    @Test
    void hasNoListWithoutFaults() {
        assertThat(Problem.unexpected().response("request-1").text()).doesNotContain("errors");
    }
}
