package uk.gov.essex.smart.supermarket.lambda.publishing;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import uk.gov.essex.smart.supermarket.uploads.PartAddress;
import uk.gov.essex.smart.supermarket.uploads.Upload;
import uk.gov.essex.smart.supermarket.uploads.UploadState;

/** Where parts are put, so many at once. */
final class Addresses {

    static final int AT_ONCE = 100;

    private final Ports ports;

    Addresses(Ports ports) {
        this.ports = ports;
    }

    /** Whether parts may still be sent. */
    boolean areGiven(Upload upload) {
        return upload.state(ports.clock().instant()) == UploadState.AWAITED;
    }

    /** The number of the last part that is told of with the first one. */
    static int last(Upload upload, int first) {
        return Math.min(upload.manifest().parts().count(), first + AT_ONCE - 1);
    }

    void write(JsonGenerator json, String name, Upload upload, int first) throws IOException {
        json.writeStringField(
                "addressesUntil", ports.clock().instant().plus(PartAddress.LIVE).toString());
        json.writeArrayFieldStart(name);
        for (PartAddress part : ports.files().sign(upload, first, last(upload, first))) {
            json.writeStartObject();
            json.writeNumberField("number", part.number());
            json.writeNumberField("bytes", part.bytes());
            json.writeStringField("address", part.address().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
