package uk.gov.essex.smart.devices.agent;

/** What fits into one publish: AWS IoT takes 128 KiB, and a crowd must not make a block that can never leave. */
final class MessageLimit {

    private static final int MOST_BYTES = 120 * 1_024;
    private static final int QUANTITY_BYTES = 40;
    private static final int IDENTIFIER_BYTES = 44;

    private MessageLimit() {}

    /** How many identifiers one moment may bring, over all channels. */
    static int identifiersPerMoment(int slots, int channels) {
        return Math.max(0, (MOST_BYTES / slots - channels * QUANTITY_BYTES) / IDENTIFIER_BYTES);
    }
}
