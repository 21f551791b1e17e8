package uk.gov.essex.smart.supermarket.lambda.obtaining;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.lambda.door.Accounts;
import uk.gov.essex.smart.supermarket.lambda.door.Pages;
import uk.gov.essex.smart.supermarket.obtaining.Downloads;
import uk.gov.essex.smart.supermarket.obtaining.Usage;

/** What a publisher is told of a month: how often each data set was obtained, and by how many that paid. */
final class StatementEndpoint {

    private static final String MONTH = "Must be a month such as 2026-11.";
    private static final Pattern FORM = Pattern.compile("20[0-9]{2}-[0-9]{2}");

    private final Downloads downloads;

    StatementEndpoint(Downloads downloads) {
        this.downloads = downloads;
    }

    Response get(Request request) {
        return MediaTypes.answer(
                request,
                List.of(Json.MEDIA_TYPE),
                type -> Answers.by(request, "month", MONTH, StatementEndpoint::month, month -> get(request, month)));
    }

    private Response get(Request request, YearMonth month) {
        return Pages.answer(
                request,
                Pages::dataSet,
                (after, limit) -> Pages.of(
                        request,
                        json -> json.writeStringField("month", month.toString()),
                        downloads.list(Accounts.of(request), month, after, limit + 1),
                        limit,
                        StatementEndpoint::write,
                        last -> Pages.cursor(last.dataSet())));
    }

    private static void write(JsonGenerator json, Usage usage) throws IOException {
        json.writeStringField("dataSet", usage.dataSet().value());
        json.writeObjectFieldStart("downloads");
        for (Map.Entry<Format, Long> downloads : new TreeMap<>(usage.downloads()).entrySet()) {
            json.writeNumberField(Words.word(downloads.getKey()), downloads.getValue());
        }
        json.writeEndObject();
        if (usage.buyersTold().isPresent()) {
            json.writeNumberField("buyers", usage.buyersTold().getAsInt());
        } else {
            json.writeNumberField("buyersFewerThan", Usage.FEWEST_TOLD);
        }
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return FORM.matcher(text).matches() ? Optional.of(YearMonth.parse(text)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
