package uk.gov.essex.smart.devices.mqtt;

/** What became of a publish. */
public sealed interface Receipt {

    /** The broker has taken it over: PUBACK with a reason code below 0x80. */
    record Accepted() implements Receipt {}

    /** The broker has said no: PUBACK with a reason code of 0x80 or above. */
    record Refused(int code, String reason) implements Receipt {}

    /** Nobody knows: the connection broke, or no PUBACK came in time. */
    record Lost(String why) implements Receipt {}
}
