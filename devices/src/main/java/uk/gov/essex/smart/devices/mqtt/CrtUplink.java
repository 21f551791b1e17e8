package uk.gov.essex.smart.devices.mqtt;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import software.amazon.awssdk.crt.CRT;
import software.amazon.awssdk.crt.io.ExponentialBackoffRetryOptions.JitterMode;
import software.amazon.awssdk.crt.mqtt5.Mqtt5Client;
import software.amazon.awssdk.crt.mqtt5.Mqtt5ClientOptions.ClientOfflineQueueBehavior;
import software.amazon.awssdk.crt.mqtt5.Mqtt5ClientOptions.ClientSessionBehavior;
import software.amazon.awssdk.crt.mqtt5.Mqtt5ClientOptions.LifecycleEvents;
import software.amazon.awssdk.crt.mqtt5.OnAttemptingConnectReturn;
import software.amazon.awssdk.crt.mqtt5.OnConnectionFailureReturn;
import software.amazon.awssdk.crt.mqtt5.OnConnectionSuccessReturn;
import software.amazon.awssdk.crt.mqtt5.OnDisconnectionReturn;
import software.amazon.awssdk.crt.mqtt5.OnStoppedReturn;
import software.amazon.awssdk.crt.mqtt5.PublishResult;
import software.amazon.awssdk.crt.mqtt5.QOS;
import software.amazon.awssdk.crt.mqtt5.packets.ConnAckPacket;
import software.amazon.awssdk.crt.mqtt5.packets.ConnectPacket.ConnectPacketBuilder;
import software.amazon.awssdk.crt.mqtt5.packets.DisconnectPacket;
import software.amazon.awssdk.crt.mqtt5.packets.DisconnectPacket.DisconnectPacketBuilder;
import software.amazon.awssdk.crt.mqtt5.packets.DisconnectPacket.DisconnectReasonCode;
import software.amazon.awssdk.crt.mqtt5.packets.PubAckPacket;
import software.amazon.awssdk.crt.mqtt5.packets.PublishPacket;
import software.amazon.awssdk.crt.mqtt5.packets.SubAckPacket;
import software.amazon.awssdk.crt.mqtt5.packets.SubscribePacket.SubscribePacketBuilder;
import software.amazon.awssdk.iot.AwsIotMqtt5ClientBuilder;

/**
 * An uplink on the SDK's MQTT 5 client.
 *
 * <p>Sessions are clean and end with the connection: the spool knows what has not been acknowledged, so neither side
 * need remember anything, and whatever was in flight fails at once and is sent again from disk. Reconnection waits
 * between nothing and a bound that doubles (exponential back-off with full jitter), so that a county that lost its
 * broker does not return all at once.
 *
 * <p>Each open uplink holds the native library over the JVM's shutdown, or a signal would cut every connection before
 * its goodbye and the broker would send the last will.
 */
public final class CrtUplink implements Uplink {

    private static final int REFUSAL = 0x80;
    private static final long CLOSE_SECONDS = 2;
    private static final long STEADY_MILLIS = 30_000;

    private final Mqtt5Client client;
    private final UplinkListener listener;
    private final List<String> subscriptions;
    private final CountDownLatch stopped = new CountDownLatch(1);

    private CrtUplink(Link link, Identity identity, Optional<Will> will, List<String> topics, UplinkListener hears) {
        listener = hears;
        subscriptions = List.copyOf(topics);
        ConnectPacketBuilder connect = new ConnectPacketBuilder()
                .withClientId(identity.clientId())
                .withKeepAliveIntervalSeconds(link.keepAlive().toSeconds());
        will.ifPresent(last -> connect.withWill(PublishPacket.of(last.topic(), QOS.AT_LEAST_ONCE, last.payload())));
        try (AwsIotMqtt5ClientBuilder builder = AwsIotMqtt5ClientBuilder.newDirectMqttBuilderWithMtlsFromPath(
                link.endpoint(),
                identity.certificate().toString(),
                identity.privateKey().toString())) {
            client = builder.withCertificateAuthorityFromPath(
                            null, identity.authority().toString())
                    .withPort((long) link.port())
                    .withConnectProperties(connect)
                    .withSessionBehavior(ClientSessionBehavior.CLEAN)
                    .withOfflineQueueBehavior(ClientOfflineQueueBehavior.FAIL_ALL_ON_DISCONNECT)
                    .withRetryJitterMode(JitterMode.Full)
                    .withMinReconnectDelayMs(link.leastDelay().toMillis())
                    .withMaxReconnectDelayMs(link.mostDelay().toMillis())
                    .withMinConnectedTimeToResetReconnectDelayMs(STEADY_MILLIS)
                    .withAckTimeoutSeconds(link.ackTimeout().toSeconds())
                    .withLifeCycleEvents(new Lifecycle())
                    .withPublishEvents((from, message) -> hears.received(
                            message.getPublishPacket().getTopic(),
                            message.getPublishPacket().getPayload()))
                    .build();
        }
    }

    /**
     * Begins to connect, and goes on until closed.
     *
     * @param subscriptions topics to subscribe to after each connection, before it counts as one
     */
    public static CrtUplink open(
            Link link, Identity identity, Optional<Will> will, List<String> subscriptions, UplinkListener listener) {
        CRT.acquireShutdownRef();
        CrtUplink uplink = new CrtUplink(link, identity, will, subscriptions, listener);
        uplink.client.start();
        return uplink;
    }

    @Override
    public boolean isConnected() {
        return client.getIsConnected();
    }

    @Override
    public void publish(String topic, byte[] payload, Consumer<Receipt> then) {
        if (!client.getIsConnected()) {
            then.accept(new Receipt.Lost("not connected"));
            return;
        }
        CompletableFuture<PublishResult> sent = client.publish(PublishPacket.of(topic, QOS.AT_LEAST_ONCE, payload));
        CompletableFuture<PublishResult> _ = sent.whenComplete((result, fault) ->
                then.accept(fault == null ? receipt(result) : new Receipt.Lost(String.valueOf(fault.getMessage()))));
    }

    private static Receipt receipt(PublishResult result) {
        PubAckPacket ack = result.getResultPubAck();
        int code = ack.getReasonCode().getValue();
        return code < REFUSAL ? new Receipt.Accepted() : new Receipt.Refused(code, String.valueOf(ack.getReasonCode()));
    }

    @Override
    public void close() {
        client.stop(new DisconnectPacketBuilder()
                .withReasonCode(DisconnectReasonCode.NORMAL_DISCONNECTION)
                .build());
        try {
            stopped.await(CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        client.close();
        CRT.releaseShutdownRef();
    }

    private void subscribe() {
        SubscribePacketBuilder packet = new SubscribePacketBuilder();
        subscriptions.forEach(topic -> packet.withSubscription(topic, QOS.AT_LEAST_ONCE));
        CompletableFuture<SubAckPacket> _ = client.subscribe(packet.build()).whenComplete((ack, fault) -> {
            if (fault != null) {
                listener.failed("subscribe: " + fault.getMessage());
            } else if (ack.getReasonCodes().stream().anyMatch(code -> code.getValue() >= REFUSAL)) {
                listener.failed("subscribe: " + ack.getReasonCodes());
            }
            listener.connected();
        });
    }

    private final class Lifecycle implements LifecycleEvents {

        @Override
        public void onAttemptingConnect(Mqtt5Client which, OnAttemptingConnectReturn attempt) {}

        @Override
        public void onConnectionSuccess(Mqtt5Client which, OnConnectionSuccessReturn success) {
            if (subscriptions.isEmpty()) {
                listener.connected();
            } else {
                subscribe();
            }
        }

        @Override
        public void onConnectionFailure(Mqtt5Client which, OnConnectionFailureReturn failure) {
            ConnAckPacket said = failure.getConnAckPacket();
            listener.failed(
                    CRT.awsErrorString(failure.getErrorCode()) + (said == null ? "" : " " + said.getReasonCode()));
        }

        @Override
        public void onDisconnection(Mqtt5Client which, OnDisconnectionReturn end) {
            DisconnectPacket said = end.getDisconnectPacket();
            listener.disconnected(CRT.awsErrorString(end.getErrorCode())
                    + (said == null ? "" : " " + said.getReasonCode() + " " + said.getReasonString()));
        }

        @Override
        public void onStopped(Mqtt5Client which, OnStoppedReturn stop) {
            stopped.countDown();
        }
    }
}
