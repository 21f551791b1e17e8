package uk.gov.essex.smart.devices.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import uk.gov.essex.smart.devices.mqtt.Receipt;
import uk.gov.essex.smart.devices.mqtt.Uplink;
import uk.gov.essex.smart.devices.mqtt.UplinkListener;

/** A cloud in memory, with a cable a test can pull. It acknowledges when asked to. */
final class InMemoryUplink implements Uplink {

    record Sent(String topic, byte[] payload, Consumer<Receipt> then) {}

    final List<Sent> underWay = new ArrayList<>();
    final List<Sent> accepted = new ArrayList<>();
    private final List<UplinkListener> listeners = new ArrayList<>();
    private boolean connected;

    /** What a road opens. */
    InMemoryUplink open(UplinkListener listener) {
        listeners.add(listener);
        return this;
    }

    void plug(boolean in) {
        connected = in;
        if (in) {
            listeners.forEach(UplinkListener::connected);
        } else {
            underWay.forEach(sent -> sent.then().accept(new Receipt.Lost("pulled")));
            underWay.clear();
            listeners.forEach(listener -> listener.disconnected("pulled"));
        }
    }

    /** Acknowledges all that is under way. */
    void acknowledge() {
        List<Sent> now = List.copyOf(underWay);
        underWay.clear();
        for (Sent sent : now) {
            accepted.add(sent);
            sent.then().accept(new Receipt.Accepted());
        }
    }

    @Override
    public boolean isConnected() {
        return connected;
    }

    @Override
    public void publish(String topic, byte[] payload, Consumer<Receipt> then) {
        underWay.add(new Sent(topic, payload, then));
    }

    @Override
    public void close() {
        connected = false;
    }
}
