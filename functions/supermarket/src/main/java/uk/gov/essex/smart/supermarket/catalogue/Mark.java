package uk.gov.essex.smart.supermarket.catalogue;

import java.util.Optional;
import uk.gov.essex.smart.supermarket.DataSetId;

/**
 * The last data set of a page, after which the next begins.
 *
 * @param place what it is arranged by: its relevance, its last change in milliseconds of the epoch, its
 *     title's sort key or its name
 */
public record Mark(String place, DataSetId id) {

    private static final int LONGEST = 400;

    /** The mark of a data set among those that are arranged by name. */
    public static Mark named(DataSetId id) {
        return new Mark(id.value(), id);
    }

    /** A mark of this arrangement, or empty where it cannot be one. */
    public static Optional<Mark> find(Arrangement arrangement, String place, String id) {
        return DataSetId.find(id).filter(name -> isPlace(arrangement, place)).map(name -> new Mark(place, name));
    }

    private static boolean isPlace(Arrangement arrangement, String place) {
        try {
            return switch (arrangement) {
                case RELEVANCE -> Float.isFinite(Float.parseFloat(place));
                case NEWEST -> Long.parseLong(place) >= 0;
                case TITLE -> place.length() <= LONGEST;
                case NAME -> DataSetId.find(place).isPresent();
            };
        } catch (NumberFormatException notOne) {
            return false;
        }
    }
}
