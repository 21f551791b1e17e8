package uk.gov.essex.smart.common.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class LogTest {

    @Test
    void namesTheFaultAndItsPlaceButNeverItsMessage() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Log log = new Log(new PrintStream(printed, true, StandardCharsets.UTF_8));
        log.unexpected("request-1", new IllegalStateException("plate AB12 CDE", new ArithmeticException("AB12 CDE")));
        assertThat(printed.toString(StandardCharsets.UTF_8).lines())
                .singleElement()
                .asString()
                .contains(
                        "\"requestId\":\"request-1\"",
                        "\"fault\":\"java.lang.IllegalStateException\"",
                        "\"cause\":\"java.lang.ArithmeticException\"",
                        "LogTest.namesTheFaultAndItsPlaceButNeverItsMessage")
                .doesNotContain("AB12");
    }
}
