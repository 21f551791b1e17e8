package uk.gov.essex.smart.devices.mqtt;

import java.util.function.Consumer;

/** One device's connection. Reconnects by itself until closed. Safe from any thread. */
public interface Uplink extends AutoCloseable {

    boolean isConnected();

    /**
     * Publishes at QoS 1.
     *
     * @param then hears once what became of it, on any thread; lost where there is no connection
     */
    void publish(String topic, byte[] payload, Consumer<Receipt> then);

    /** Disconnects in order, so that no last will is sent, and waits for it a moment. */
    @Override
    void close();
}
