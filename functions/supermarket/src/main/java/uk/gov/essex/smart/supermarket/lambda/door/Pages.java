package uk.gov.essex.smart.supermarket.lambda.door;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Body;
import uk.gov.essex.smart.common.http.Cursor;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.NextPage;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.DataSetId;

/** Lists that are answered page by page. */
public final class Pages {

    private static final Set<String> PARAMETERS = Set.of("limit", "cursor");
    private static final String CURSOR = "Must be a cursor of this API.";
    private static final int USUAL = 25;
    private static final int LARGEST = 50;
    private static final Instant FAR = Instant.parse("3000-01-01T00:00:00Z");

    private Pages() {}

    /** Writes the fields of one item. */
    @FunctionalInterface
    public interface Writing<T> {
        void write(JsonGenerator json, T item) throws IOException;
    }

    /** Answers with the items behind a place; with the first ones where there is none. */
    @FunctionalInterface
    public interface Page<C> {
        Response of(Optional<C> place, int limit);
    }

    /** Answers with a page in JSON, unless the request asks for another format or has faults. */
    public static <C> Response json(Request request, Function<String, Optional<C>> place, Page<C> page) {
        return MediaTypes.answer(request, List.of(Json.MEDIA_TYPE), type -> answer(request, place, page));
    }

    /**
     * Answers with a page, or with every fault of the parameters.
     *
     * @param place reads a cursor
     */
    public static <C> Response answer(Request request, Function<String, Optional<C>> place, Page<C> page) {
        Parameters parameters = new Parameters(request, PARAMETERS);
        int limit = parameters.number("limit", USUAL, 1, LARGEST);
        Optional<C> from = parameters.parsed("cursor", CURSOR, place);
        return parameters.faults().isEmpty() ? page.of(from, limit) : Body.invalid(request, parameters.faults());
    }

    /** Where something that has a moment and a name stands. */
    public static Cursor cursor(Instant at, String name) {
        return new Cursor(List.of(at.toString(), name));
    }

    /** Reads where something that has a moment and a name stands. */
    public static <C> Function<String, Optional<C>> at(BiFunction<Instant, String, Optional<C>> place) {
        return token -> Cursor.parse(token, 2)
                .flatMap(cursor -> instant(cursor.parts().getFirst())
                        .flatMap(at -> place.apply(at, cursor.parts().getLast())));
    }

    /** Where a data set stands among others by name. */
    public static Cursor cursor(DataSetId id) {
        return new Cursor(List.of(id.value()));
    }

    /** Reads where a data set stands among others by name. */
    public static Optional<DataSetId> dataSet(String token) {
        return Cursor.parse(token, 1)
                .flatMap(cursor -> DataSetId.find(cursor.parts().getFirst()));
    }

    /**
     * One page, with a link to the next where there is one.
     *
     * @param head what stands before the items
     * @param found one more than the page has, where there are as many
     */
    public static <T> Response of(
            Request request,
            Json.Content head,
            List<T> found,
            int limit,
            Writing<T> writing,
            Function<T, Cursor> cursor) {
        List<T> shown = found.subList(0, Math.min(limit, found.size()));
        Response page = Answers.ok(json -> {
            head.write(json);
            json.writeArrayFieldStart("items");
            for (T item : shown) {
                json.writeStartObject();
                writing.write(json, item);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
        return found.size() <= limit
                ? page
                : NextPage.of(
                                request,
                                Map.of("cursor", cursor.apply(shown.getLast()).token()))
                        .announcedBy(page);
    }

    /** A moment of the years that people live in. */
    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text)).filter(at -> at.isAfter(Instant.EPOCH) && at.isBefore(FAR));
        } catch (DateTimeException odd) {
            return Optional.empty();
        }
    }
}
