package uk.gov.essex.smart.devices.mqtt;

/** Hears of a connection. Called on the SDK's threads: be quick, and throw nothing. */
public interface UplinkListener {

    /** Connected, and subscribed where that was asked for; a subscription refused has been told as failed before. */
    void connected();

    /** The connection broke; the client tries again by itself. */
    void disconnected(String why);

    /** An attempt to connect, or to subscribe, was refused; the client tries again by itself. */
    void failed(String why);

    /** A message of a subscribed topic. */
    void received(String topic, byte[] payload);
}
