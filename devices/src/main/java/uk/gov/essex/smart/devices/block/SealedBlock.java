package uk.gov.essex.smart.devices.block;

/**
 * A block that will never change again.
 *
 * @param slots the moments it covers
 * @param payload the MQTT payload, UTF-8 JSON
 */
public record SealedBlock(Slots slots, byte[] payload) {

    public long start() {
        return slots.start();
    }
}
