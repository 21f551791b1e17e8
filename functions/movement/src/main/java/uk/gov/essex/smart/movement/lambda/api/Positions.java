package uk.gov.essex.smart.movement.lambda.api;

import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.Essex;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.common.http.Fields;

/** Reads places of the county. */
final class Positions {

    private static final Set<String> NAMES = Set.of("latitude", "longitude");

    private Positions() {}

    static Optional<Position> required(Fields fields, String name) {
        return fields.required(name).flatMap(place -> read(fields, name, place));
    }

    static Optional<Position> optional(Fields fields, String name) {
        return fields.object(name).flatMap(place -> read(fields, name, place));
    }

    private static Optional<Position> read(Fields fields, String name, Fields place) {
        Optional<Double> latitude = place.known(NAMES).degrees("latitude");
        Optional<Double> longitude = place.degrees("longitude");
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return Optional.empty();
        }
        Optional<Position> position = Essex.find(latitude.get(), longitude.get());
        if (position.isEmpty()) {
            fields.refuse(
                    name,
                    "Lies outside the county. Latitude runs from " + Essex.BOX.south() + " to " + Essex.BOX.north()
                            + ", longitude from " + Essex.BOX.west() + " to " + Essex.BOX.east() + ".");
        }
        return position;
    }
}
