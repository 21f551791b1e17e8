package uk.gov.essex.smart.devices.mqtt;

/** What the broker says in a device's name when it is lost. */
public record Will(String topic, byte[] payload) {}
