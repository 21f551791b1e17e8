package uk.gov.essex.smart.places.lambda.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.common.http.Csv;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.NextPage;
import uk.gov.essex.smart.places.Channel;
import uk.gov.essex.smart.places.query.Figure;
import uk.gov.essex.smart.places.query.Reading;
import uk.gov.essex.smart.places.query.Selection;
import uk.gov.essex.smart.places.query.Statistic;

/** Readings to show, and the question they answer. Numbers are written as the exact decimals that they are. */
record ReadingPage(Selection selection, List<Reading> readings, Optional<NextPage> next) {

    static final List<String> MEDIA_TYPES = List.of(Json.MEDIA_TYPE, Csv.MEDIA_TYPE, GeoJson.MEDIA_TYPE);

    /** The page in one of {@link #MEDIA_TYPES}. */
    byte[] bytes(String mediaType) {
        return switch (mediaType) {
            case Csv.MEDIA_TYPE -> csv();
            case GeoJson.MEDIA_TYPE -> features();
            default -> json();
        };
    }

    private byte[] json() {
        return Json.object(json -> {
            json.writeStringField("resolution", selection.resolution().word());
            json.writeStringField("from", time(selection.from()));
            json.writeStringField("to", time(selection.to()));
            json.writeArrayFieldStart("statistics");
            for (Statistic statistic : selection.statistics()) {
                json.writeString(statistic.word());
            }
            json.writeEndArray();
            json.writeArrayFieldStart("channels");
            for (Channel.Exact channel : selection.channels()) {
                json.writeStartObject();
                ChannelPage.writeChannel(json, channel);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("readings");
            for (Reading reading : readings) {
                json.writeStartObject();
                json.writeStringField("post", reading.post().id().value());
                json.writeStringField("channel", reading.channel().name());
                writeFigures(json, reading);
                json.writeEndObject();
            }
            json.writeEndArray();
            GeoJson.writeNext(json, next);
        });
    }

    private byte[] features() {
        return Json.object(json -> {
            json.writeStringField("type", "FeatureCollection");
            json.writeArrayFieldStart("features");
            for (Reading reading : readings) {
                json.writeStartObject();
                json.writeStringField("type", "Feature");
                GeoJson.writeGeometry(json, reading.post().position());
                json.writeObjectFieldStart("properties");
                json.writeStringField("post", reading.post().id().value());
                json.writeStringField("channel", reading.channel().name());
                json.writeStringField("unit", reading.channel().unit());
                writeFigures(json, reading);
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndArray();
            GeoJson.writeNext(json, next);
        });
    }

    private static void writeFigures(JsonGenerator json, Reading reading) throws IOException {
        json.writeStringField("time", time(reading.second()));
        for (Figure figure : reading.figures()) {
            json.writeFieldName(figure.name());
            json.writeNumber(figure.number().toPlainString());
        }
    }

    private byte[] csv() {
        List<String> header = new ArrayList<>(List.of("post", "latitude", "longitude", "channel", "unit", "time"));
        selection.statistics().forEach(statistic -> header.add(statistic.word()));
        Csv csv = new Csv(header);
        for (Reading reading : readings) {
            List<String> cells = new ArrayList<>(List.of(
                    reading.post().id().value(),
                    GeoJson.degrees(reading.post().position().latitude()),
                    GeoJson.degrees(reading.post().position().longitude()),
                    reading.channel().name(),
                    reading.channel().unit(),
                    time(reading.second())));
            selection
                    .statistics()
                    .forEach(statistic -> cells.add(reading.findFigure(statistic.word())
                            .map(figure -> figure.number().toPlainString())
                            .orElse("")));
            csv.row(cells);
        }
        return csv.bytes();
    }

    private static String time(long second) {
        return Instant.ofEpochSecond(second).toString();
    }
}
