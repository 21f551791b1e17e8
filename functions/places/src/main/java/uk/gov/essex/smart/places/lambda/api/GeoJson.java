package uk.gov.essex.smart.places.lambda.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.common.http.NextPage;

/** What GeoJSON (RFC 7946) answers have in common. */
final class GeoJson {

    static final String MEDIA_TYPE = "application/geo+json";

    /** A centimetre or so: more digits would only be noise of the arithmetic. */
    private static final int DECIMALS = 7;

    private GeoJson() {}

    static void writeGeometry(JsonGenerator json, Position position) throws IOException {
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", "Point");
        json.writeArrayFieldStart("coordinates");
        json.writeNumber(degrees(position.longitude()));
        json.writeNumber(degrees(position.latitude()));
        json.writeEndArray();
        json.writeEndObject();
    }

    static void writeNext(JsonGenerator json, Optional<NextPage> next) throws IOException {
        if (next.isPresent()) {
            json.writeStringField("next", next.get().url());
        }
    }

    /** Degrees as a plain decimal number. */
    static String degrees(double degrees) {
        return BigDecimal.valueOf(degrees)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
