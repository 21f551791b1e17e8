package uk.gov.essex.smart.devices;

import com.hivemq.embedded.EmbeddedExtension;
import com.hivemq.embedded.EmbeddedHiveMQ;
import com.hivemq.extension.sdk.api.ExtensionMain;
import com.hivemq.extension.sdk.api.packets.general.Qos;
import com.hivemq.extension.sdk.api.packets.publish.AckReasonCode;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartOutput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopOutput;
import com.hivemq.extension.sdk.api.services.Services;
import com.hivemq.extension.sdk.api.services.builder.Builders;
import com.hivemq.extension.sdk.api.services.publish.Publish;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/**
 * The one MQTT 5 broker of a test JVM: HiveMQ with mutual TLS on a loopback port. It is a general broker: reserved
 * topics mean nothing to it, so tests may speak on them as well as on others.
 */
public final class Broker {

    /** A message that came in. */
    public record Message(String client, String topic, byte[] payload) {}

    private static final class Holder {
        static final Broker ONE = new Broker();
    }

    private final Authority authority;
    private final int port;
    private final List<BiConsumer<Broker, Message>> listeners = new CopyOnWriteArrayList<>();
    private volatile BiFunction<String, String, AckReasonCode> verdict = (client, topic) -> AckReasonCode.SUCCESS;

    private Broker() {
        try {
            Path folder = Files.createTempDirectory("broker");
            authority = new Authority(folder.resolve("pki"));
            port = freePort();
            for (String name : List.of("conf", "data", "extensions")) {
                Files.createDirectories(folder.resolve(name));
            }
            Files.writeString(folder.resolve("conf/config.xml"), configuration());
            EmbeddedHiveMQ hive = EmbeddedHiveMQ.builder()
                    .withConfigurationFolder(folder.resolve("conf"))
                    .withDataFolder(folder.resolve("data"))
                    .withExtensionsFolder(folder.resolve("extensions"))
                    .withEmbeddedExtension(EmbeddedExtension.builder()
                            .withId("ear")
                            .withName("ear")
                            .withVersion("1")
                            .withExtensionMain(new Ear())
                            .build())
                    .withoutLoggingBootstrap()
                    .build();
            hive.start().join();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The running broker, started on first use; it ends with the JVM. */
    public static Broker running() {
        return Holder.ONE;
    }

    public Authority authority() {
        return authority;
    }

    public int port() {
        return port;
    }

    /** Lets somebody hear every message; close what is returned when done. */
    public AutoCloseable listen(BiConsumer<Broker, Message> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Answers publishes as told from now on, by client and topic, until {@link #acceptAll}. */
    public void answer(BiFunction<String, String, AckReasonCode> answer) {
        verdict = answer;
    }

    public void acceptAll() {
        verdict = (client, topic) -> AckReasonCode.SUCCESS;
    }

    /** Publishes a message of the broker's own. */
    public void publish(String topic, byte[] payload) {
        Publish publish = Builders.publish()
                .topic(topic)
                .qos(Qos.AT_LEAST_ONCE)
                .payload(ByteBuffer.wrap(payload))
                .build();
        Services.publishService().publish(publish).join();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String configuration() {
        return """
            <hivemq>
              <listeners><tls-tcp-listener>
                <port>%d</port><bind-address>127.0.0.1</bind-address>
                <tls>
                  <keystore><path>%s</path><password>%s</password>
                    <private-key-password>%s</private-key-password></keystore>
                  <truststore><path>%s</path><password>%s</password></truststore>
                  <client-authentication-mode>REQUIRED</client-authentication-mode>
                </tls>
              </tls-tcp-listener></listeners>
              <persistence><mode>in-memory</mode></persistence>
              <anonymous-usage-statistics><enabled>false</enabled></anonymous-usage-statistics>
            </hivemq>
            """.formatted(
                        port,
                        authority.serverStore(),
                        Authority.PASSWORD,
                        Authority.PASSWORD,
                        authority.trustStore(),
                        Authority.PASSWORD);
    }

    private final class Ear implements ExtensionMain {

        @Override
        public void extensionStart(ExtensionStartInput input, ExtensionStartOutput output) {
            Services.initializerRegistry()
                    .setClientInitializer((client, context) ->
                            context.addPublishInboundInterceptor((publish, answer) -> {
                                String sender = publish.getClientInformation().getClientId();
                                String topic = publish.getPublishPacket().getTopic();
                                AckReasonCode code = verdict.apply(sender, topic);
                                if (code != AckReasonCode.SUCCESS) {
                                    answer.preventPublishDelivery(code);
                                    return;
                                }
                                ByteBuffer payload =
                                        publish.getPublishPacket().getPayload().orElse(ByteBuffer.allocate(0));
                                byte[] bytes = new byte[payload.remaining()];
                                payload.get(bytes);
                                Message message = new Message(sender, topic, bytes);
                                listeners.forEach(listener -> listener.accept(Broker.this, message));
                            }));
        }

        @Override
        public void extensionStop(ExtensionStopInput input, ExtensionStopOutput output) {}
    }
}
