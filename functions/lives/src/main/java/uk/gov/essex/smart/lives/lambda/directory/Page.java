package uk.gov.essex.smart.lives.lambda.directory;

import java.util.List;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.common.http.Response;

/**
 * One page of an answer, numbered from 1, in HSDS-UK's envelope.
 *
 * @param size entries on a full page
 */
record Page(int number, int size) {

    static final String NUMBER = "page";
    static final String SIZE = "per_page";

    private static final int USUAL_SIZE = 20;
    private static final int MOST_PAGES = 10_000;

    static Page read(Parameters parameters, int largestSize) {
        return new Page(
                parameters.number(NUMBER, 1, 1, MOST_PAGES), parameters.number(SIZE, USUAL_SIZE, 1, largestSize));
    }

    /** The page of all these; one beyond the last is empty. */
    <T> Response of(List<T> all, Rows<T> writer) {
        int pages = Math.ceilDiv(all.size(), size);
        int from = (int) Math.min(all.size(), (number - 1L) * size);
        List<T> rows = all.subList(from, Math.min(all.size(), from + size));
        return Response.ok(Json.MEDIA_TYPE, Json.object(json -> {
            json.writeNumberField("total_items", all.size());
            json.writeNumberField("total_pages", pages);
            json.writeNumberField("page_number", number);
            json.writeNumberField("size", rows.size());
            json.writeBooleanField("first_page", number == 1);
            json.writeBooleanField("last_page", number >= pages);
            json.writeBooleanField("empty", rows.isEmpty());
            Rows.writeAll(json, "contents", rows, writer);
        }));
    }
}
