package uk.gov.essex.smart.localcloud;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** How an invocation ended. */
public sealed interface Outcome {

    byte[] body();

    /** The handler returned this JSON. */
    record Answered(byte[] body) implements Outcome {}

    /** The function did not answer; the body is Lambda's error JSON. */
    record Failed(Reason reason, byte[] body) implements Outcome {

        static Failed of(Reason reason, String message) {
            String json = "{\"errorType\":\"" + reason.type + "\",\"errorMessage\":\"" + escaped(message) + "\"}";
            return new Failed(reason, json.getBytes(StandardCharsets.UTF_8));
        }

        private static String escaped(String text) {
            return text.chars()
                    .mapToObj(c -> c < ' ' || c == '"' || c == '\\' ? "\\u%04x".formatted(c) : Character.toString(c))
                    .collect(Collectors.joining());
        }
    }

    /** Why a function did not answer, with Lambda's name for it. */
    enum Reason {
        HANDLER_THREW("Function.Unhandled", 502),
        COULD_NOT_START("Runtime.InitError", 502),
        ENDED("Runtime.ExitError", 502),
        TIMED_OUT("Sandbox.Timedout", 504),
        TOO_MANY_WAITING("TooManyRequestsException", 429);

        private final String type;
        private final int status;

        Reason(String type, int status) {
            this.type = type;
            this.status = status;
        }

        /** The HTTP status the host answers with. */
        public int status() {
            return status;
        }
    }
}
