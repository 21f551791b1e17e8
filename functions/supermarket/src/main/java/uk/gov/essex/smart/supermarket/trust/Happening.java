package uk.gov.essex.smart.supermarket.trust;

import uk.gov.essex.smart.supermarket.catalogue.Version;

/** One thing that happened to a data set. */
public sealed interface Happening {

    /** Where the trail goes on behind it. */
    Place place();

    /** Something was done about it. */
    record Done(Entry entry, Place place) implements Happening {}

    /** A version was let out. */
    record Released(Version version, Place place) implements Happening {}

    /**
     * A place in a trail.
     *
     * @param entry entries have lower numbers behind it
     * @param version so have versions
     */
    record Place(long entry, int version) {

        public static final Place START = new Place(Long.MAX_VALUE, Integer.MAX_VALUE);
    }
}
