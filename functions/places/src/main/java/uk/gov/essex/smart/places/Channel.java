package uk.gov.essex.smart.places;

import java.util.regex.Pattern;

/**
 * What a sensor measures, by how much it can say of a person. The type decides what may be stored and what may be
 * shown, so that personal data cannot reach either by accident.
 */
public sealed interface Channel {

    /** The name on the wire and in the API, such as {@code no2}. */
    String name();

    /** What it is, for a reader. */
    String title();

    /** A channel whose readings reach storage, as whole numbers of its smallest step. */
    sealed interface Stored extends Channel {

        /** The number that stands for the channel inside a stored block; never reused. 1 to 255. */
        int code();

        /** The unit's symbol: SenML (RFC 8428, RFC 8798) where it has one. */
        String unit();

        /** Digits kept after the decimal point: a reading is stored as {@code value * 10^decimals}, rounded half up. */
        int decimals();

        /** The least reading a working sensor gives, in steps. */
        long least();

        /** The greatest reading a working sensor gives, in steps. */
        long most();
    }

    /** A physical quantity that says nothing of any person: air, weather, sound level, light. */
    record Exact(int code, String name, String title, String unit, int decimals, long least, long most)
            implements Stored {}

    /** A count of people or of what they carry or drive. Never shown as it is; only in released data sets. */
    record PeopleCount(int code, String name, String title, long most) implements Stored {

        @Override
        public String unit() {
            return "count";
        }

        @Override
        public int decimals() {
            return 0;
        }

        @Override
        public long least() {
            return 0;
        }
    }

    /**
     * Identifiers of people's devices or vehicles. They become a count of distinct ones inside one invocation and are
     * then gone.
     *
     * @param form what an identifier of this kind looks like; anything else is dropped
     * @param counted the channel that keeps the count
     */
    record IdentifierSet(String name, String title, Pattern form, PeopleCount counted) implements Channel {}

    /** One coordinate of a fixed post: it goes to the register of posts, never into a block. */
    record Coordinate(String name, String title) implements Channel {}
}
