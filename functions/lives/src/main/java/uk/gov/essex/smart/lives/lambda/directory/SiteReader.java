package uk.gov.essex.smart.lives.lambda.directory;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.lives.directory.Bounds;
import uk.gov.essex.smart.lives.directory.Location;
import uk.gov.essex.smart.lives.directory.Location.Kind;
import uk.gov.essex.smart.lives.directory.Site;

/** Reads where services are given. */
final class SiteReader {

    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final BigDecimal FULL_CIRCLE = BigDecimal.valueOf(360);
    private static final int DEGREE_PLACES = 20;
    private static final Location NO_LOCATION =
            new Location(new UUID(0, 0), Kind.PHYSICAL, "", "", Optional.empty(), "", "", List.of(), List.of());

    private SiteReader() {}

    static Site site(Node node) {
        if (!node.has("location")) {
            node.refuse("location", "Must be given.");
        }
        return new Site(node.id(), node.object("location", SiteReader::location).orElse(NO_LOCATION));
    }

    private static Location location(Node node) {
        return new Location(
                node.id(),
                node.required("location_type", SiteReader::word, KINDS),
                node.text("name", Bounds.NAME),
                node.text("description", Bounds.TEXT),
                position(node),
                node.text("external_identifier", Bounds.NAME),
                node.text("external_identifier_type", Bounds.NAME),
                node.list("addresses", SiteReader::address),
                node.list("accessibility", SiteReader::access));
    }

    /** Degrees that are no place on earth leave the location without a position, with a remark: its address may do. */
    private static Optional<Position> position(Node node) {
        Optional<Double> latitude = degrees(node, "latitude");
        Optional<Double> longitude = degrees(node, "longitude");
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return Optional.empty();
        }
        if (Math.abs(latitude.get()) > 90 || Math.abs(longitude.get()) > 180) {
            node.remark("latitude", "Is no place on earth together with longitude; the location has no position.");
            return Optional.empty();
        }
        return Optional.of(new Position(latitude.get(), longitude.get()));
    }

    private static Optional<Double> degrees(Node node, String name) {
        return node.decimal(name, FULL_CIRCLE.negate(), FULL_CIRCLE, DEGREE_PLACES)
                .map(BigDecimal::doubleValue);
    }

    private static Location.Address address(Node node) {
        return new Location.Address(
                node.id(),
                node.text("attention", Bounds.NAME),
                node.required("address_1", Bounds.NAME),
                node.required("city", Bounds.NAME),
                node.text("region", Bounds.NAME),
                node.required("state_province", Bounds.NAME),
                node.required("postal_code", Bounds.NAME),
                node.required("country", Bounds.NAME),
                node.required("address_type", SiteReader::word, KINDS));
    }

    private static Location.Access access(Node node) {
        return new Location.Access(
                node.id(),
                node.text("accessibility", Bounds.TEXT),
                node.text("description", Bounds.TEXT),
                node.text("details", Bounds.TEXT),
                node.link("url"));
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
