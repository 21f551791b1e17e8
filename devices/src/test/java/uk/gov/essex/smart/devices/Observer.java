package uk.gov.essex.smart.devices;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import uk.gov.essex.smart.devices.mqtt.CrtUplink;
import uk.gov.essex.smart.devices.mqtt.Link;
import uk.gov.essex.smart.devices.mqtt.Uplink;
import uk.gov.essex.smart.devices.mqtt.UplinkListener;
import uk.gov.essex.smart.devices.provisioning.Keyring;

/** A subscriber, for what a broker says by itself. */
final class Observer implements AutoCloseable {

    private final CountDownLatch ready = new CountDownLatch(1);
    private final Uplink uplink;

    Observer(Broker broker, Path certs, String filter, Consumer<String> hears)
            throws IOException, InterruptedException {
        broker.authority().equip(certs, "observer");
        Duration second = Duration.ofSeconds(1);
        Link link = new Link("127.0.0.1", broker.port(), second.multipliedBy(60), second, second, second);
        uplink = CrtUplink.open(
                link, new Keyring(certs).of("observer"), Optional.empty(), List.of(filter), new UplinkListener() {
                    @Override
                    public void connected() {
                        ready.countDown();
                    }

                    @Override
                    public void disconnected(String why) {}

                    @Override
                    public void failed(String why) {}

                    @Override
                    public void received(String topic, byte[] payload) {
                        hears.accept(topic + " " + new String(payload, StandardCharsets.UTF_8));
                    }
                });
        if (!ready.await(20, TimeUnit.SECONDS)) {
            throw new IOException("The observer could not connect");
        }
    }

    @Override
    public void close() {
        uplink.close();
    }
}
