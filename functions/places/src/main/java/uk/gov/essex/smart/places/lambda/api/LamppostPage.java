package uk.gov.essex.smart.places.lambda.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import uk.gov.essex.smart.common.http.Csv;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.NextPage;
import uk.gov.essex.smart.places.Lamppost;

/**
 * Posts to show.
 *
 * @param measured whether every row has a distance
 */
record LamppostPage(List<Row> rows, boolean measured, Optional<NextPage> next) {

    static final List<String> MEDIA_TYPES = List.of(GeoJson.MEDIA_TYPE, Json.MEDIA_TYPE, Csv.MEDIA_TYPE);

    /** A post, and its distance in metres where a point was asked for. */
    record Row(Lamppost post, OptionalLong metres) {

        static Row of(Lamppost post) {
            return new Row(post, OptionalLong.empty());
        }
    }

    /** The page in one of {@link #MEDIA_TYPES}. */
    byte[] bytes(String mediaType) {
        return mediaType.equals(Csv.MEDIA_TYPE) ? csv() : collection();
    }

    /** One post in one of {@link #MEDIA_TYPES}. */
    static byte[] bytes(Lamppost post, String mediaType) {
        Row row = Row.of(post);
        return mediaType.equals(Csv.MEDIA_TYPE)
                ? new LamppostPage(List.of(row), false, Optional.empty()).csv()
                : Json.object(json -> writeFeature(json, row));
    }

    private byte[] collection() {
        return Json.object(json -> {
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            for (Row row : rows) {
                json.writeStartObject();
                writeFeature(json, row);
                json.writeEndObject();
            }
            json.writeEndArray();
            GeoJson.writeNext(json, next);
        });
    }

    private static void writeFeature(JsonGenerator json, Row row) throws IOException {
        String id = row.post().id().value();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", id);
        GeoJson.writeGeometry(json, row.post().position());
        json.writeObjectFieldStart("properties");
        json.writeStringField("post", id);
        if (row.metres().isPresent()) {
            json.writeNumberField("distance", row.metres().getAsLong());
        }
        json.writeEndObject();
    }

    private byte[] csv() {
        List<String> header = new ArrayList<>(List.of("post", "latitude", "longitude"));
        if (measured) {
            header.add("distance");
        }
        Csv csv = new Csv(header);
        for (Row row : rows) {
            List<String> cells = new ArrayList<>(List.of(
                    row.post().id().value(),
                    GeoJson.degrees(row.post().position().latitude()),
                    GeoJson.degrees(row.post().position().longitude())));
            row.metres().ifPresent(metres -> cells.add(Long.toString(metres)));
            csv.row(cells);
        }
        return csv.bytes();
    }
}
