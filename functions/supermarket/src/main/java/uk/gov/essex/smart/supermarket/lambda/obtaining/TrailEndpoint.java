package uk.gov.essex.smart.supermarket.lambda.obtaining;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.gov.essex.smart.common.http.Cursor;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.lambda.door.DataSetNames;
import uk.gov.essex.smart.supermarket.lambda.door.Pages;
import uk.gov.essex.smart.supermarket.trust.Happening;
import uk.gov.essex.smart.supermarket.trust.Trail;

/** The trail of all that happened to a data set, newest first. */
final class TrailEndpoint {

    private static final Pattern ENTRY = Pattern.compile("[1-9][0-9]{0,18}");
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,9}");

    private final Trail trail;

    TrailEndpoint(Stock stock) {
        trail = new Trail(stock.catalogue(), stock.dockets());
    }

    Response list(Request request) {
        return MediaTypes.answer(
                request,
                List.of(Json.MEDIA_TYPE),
                type -> DataSetNames.named(request, dataSet -> list(request, dataSet)));
    }

    private Response list(Request request, DataSetId dataSet) {
        return Pages.answer(
                request,
                token -> Cursor.parse(token, 2).flatMap(TrailEndpoint::place),
                (behind, limit) -> Pages.of(
                        request,
                        json -> {},
                        trail.list(dataSet, behind.orElse(Happening.Place.START), limit + 1),
                        limit,
                        TrailJson::write,
                        last -> cursor(last.place())));
    }

    private static Cursor cursor(Happening.Place place) {
        return new Cursor(List.of(Long.toString(place.entry()), Integer.toString(place.version())));
    }

    private static Optional<Happening.Place> place(Cursor cursor) {
        String entry = cursor.parts().getFirst();
        String version = cursor.parts().getLast();
        if (!ENTRY.matcher(entry).matches() || !VERSION.matcher(version).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Happening.Place(Long.parseLong(entry), Integer.parseInt(version)));
        } catch (NumberFormatException beyond) {
            return Optional.empty();
        }
    }
}
