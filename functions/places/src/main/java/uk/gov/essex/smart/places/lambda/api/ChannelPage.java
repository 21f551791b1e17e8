package uk.gov.essex.smart.places.lambda.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import uk.gov.essex.smart.common.http.Csv;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.places.Channel;
import uk.gov.essex.smart.places.Channels;

/** The catalogue of channels that are kept, each with how it is published. */
final class ChannelPage {

    static final List<String> MEDIA_TYPES = List.of(Json.MEDIA_TYPE, Csv.MEDIA_TYPE);

    private static final List<Channel.Stored> KEPT = Channels.list().stream()
            .filter(Channel.Stored.class::isInstance)
            .map(Channel.Stored.class::cast)
            .toList();

    private ChannelPage() {}

    /** The catalogue in one of {@link #MEDIA_TYPES}. */
    static byte[] bytes(String mediaType) {
        return mediaType.equals(Csv.MEDIA_TYPE) ? csv() : json();
    }

    static void writeChannel(JsonGenerator json, Channel.Stored channel) throws IOException {
        json.writeStringField("name", channel.name());
        json.writeStringField("title", channel.title());
        json.writeStringField("unit", channel.unit());
        json.writeNumberField("decimals", channel.decimals());
    }

    private static byte[] json() {
        return Json.object(json -> {
            json.writeArrayFieldStart("channels");
            for (Channel.Stored channel : KEPT) {
                json.writeStartObject();
                writeChannel(json, channel);
                json.writeFieldName("minimum");
                json.writeNumber(exact(channel.least(), channel));
                json.writeFieldName("maximum");
                json.writeNumber(exact(channel.most(), channel));
                json.writeStringField("published", published(channel));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static byte[] csv() {
        Csv csv = new Csv(List.of("name", "title", "unit", "decimals", "minimum", "maximum", "published"));
        for (Channel.Stored channel : KEPT) {
            csv.row(List.of(
                    channel.name(),
                    channel.title(),
                    channel.unit(),
                    Integer.toString(channel.decimals()),
                    exact(channel.least(), channel),
                    exact(channel.most(), channel),
                    published(channel)));
        }
        return csv.bytes();
    }

    private static String exact(long steps, Channel.Stored channel) {
        return BigDecimal.valueOf(steps, channel.decimals()).toPlainString();
    }

    private static String published(Channel.Stored channel) {
        return switch (channel) {
            case Channel.Exact exact -> "open";
            case Channel.PeopleCount count -> "released-only";
        };
    }
}
