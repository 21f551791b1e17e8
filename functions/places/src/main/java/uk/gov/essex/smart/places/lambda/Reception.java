package uk.gov.essex.smart.places.lambda;

import uk.gov.essex.smart.places.ingest.Ingest;
import uk.gov.essex.smart.places.ingest.Intake;

/** The way of every message, new or redriven: read, keep or refuse, and measure. Safe from any thread. */
public final class Reception {

    private final MessageDecoder decoder = new MessageDecoder();
    private final Ingest ingest;
    private final Meter meter;

    public Reception(Ingest ingest, Meter meter) {
        this.ingest = ingest;
        this.meter = meter;
    }

    /** Takes an event of the topic rule. */
    public Intake take(byte[] event) {
        return take(decoder.decode(event));
    }

    /** Takes a message as the device sent it. */
    public Intake take(byte[] payload, Origin origin) {
        return take(decoder.decode(payload, origin));
    }

    private Intake take(Decoded decoded) {
        Intake intake = switch (decoded) {
            case Decoded.Understood understood -> ingest.take(understood.report());
            case Decoded.Refused refused -> Intake.Refused.of(refused.reason());
        };
        meter.note(intake);
        return intake;
    }
}
