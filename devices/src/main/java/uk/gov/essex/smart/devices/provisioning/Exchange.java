package uk.gov.essex.smart.devices.provisioning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import uk.gov.essex.smart.devices.mqtt.Receipt;
import uk.gov.essex.smart.devices.mqtt.Uplink;
import uk.gov.essex.smart.devices.mqtt.UplinkListener;

/**
 * Questions and answers over MQTT: a question to a topic, its answer on {@code …/accepted} or {@code …/rejected}. One
 * question at a time, from one thread.
 */
final class Exchange implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final long PATIENCE_SECONDS = 20;
    private static final String ACCEPTED = "/accepted";

    private sealed interface Heard {}

    private record Ready() implements Heard {}

    private record Failed(String why) implements Heard {}

    private record Message(String topic, byte[] payload) implements Heard {}

    private final BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
    private final Uplink uplink;

    /**
     * Connects and subscribes to the answers.
     *
     * @throws IOException where that does not succeed in {@value #PATIENCE_SECONDS} seconds
     */
    Exchange(Function<UplinkListener, Uplink> open) throws IOException, InterruptedException {
        uplink = open.apply(new Ear());
        boolean ready = false;
        try {
            Heard first = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            ready = first instanceof Ready;
            if (!ready) {
                throw new IOException(first instanceof Failed failed ? failed.why() : "No connection in time");
            }
        } finally {
            if (!ready) {
                uplink.close();
            }
        }
    }

    /** The topics on which answers to these questions come. */
    static List<String> answersTo(List<String> questions) {
        return questions.stream()
                .flatMap(topic -> List.of(topic + ACCEPTED, topic + "/rejected").stream())
                .toList();
    }

    /**
     * Asks.
     *
     * @throws Rejection where the answer is no
     * @throws IOException where no answer comes
     */
    JsonNode ask(String topic, JsonNode question) throws IOException, InterruptedException {
        uplink.publish(topic, question.toString().getBytes(StandardCharsets.UTF_8), receipt -> {
            if (!(receipt instanceof Receipt.Accepted)) {
                heard.add(new Failed("The question to " + topic + " did not arrive: " + receipt));
            }
        });
        while (true) {
            switch (heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                case null -> throw new IOException("No answer came to " + topic);
                case Failed failed -> throw new IOException(failed.why());
                case Ready again -> throw new IOException("The connection was renewed before the answer to " + topic);
                case Message message
                when message.topic().equals(topic + ACCEPTED) -> {
                    return parsed(message.payload());
                }
                case Message message
                when message.topic().startsWith(topic) ->
                    throw new Rejection(topic, new String(message.payload(), StandardCharsets.UTF_8));
                case Message other -> {}
            }
        }
    }

    @Override
    public void close() {
        uplink.close();
    }

    private static JsonNode parsed(byte[] payload) throws IOException {
        try {
            return JSON.readTree(payload);
        } catch (JsonProcessingException fault) {
            throw new IOException("The answer is not JSON", fault);
        }
    }

    /** The service has said no. */
    static final class Rejection extends IOException {

        private static final long serialVersionUID = 1;

        Rejection(String topic, String answer) {
            super(topic + " was rejected: " + answer);
        }
    }

    private final class Ear implements UplinkListener {

        @Override
        public void connected() {
            heard.add(new Ready());
        }

        @Override
        public void disconnected(String why) {
            heard.add(new Failed(why));
        }

        @Override
        public void failed(String why) {
            heard.add(new Failed(why));
        }

        @Override
        public void received(String topic, byte[] payload) {
            heard.add(new Message(topic, payload));
        }
    }
}
