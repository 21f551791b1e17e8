package uk.gov.essex.smart.lives;

import java.util.List;

/** Allergies and adverse reactions: nobody may take silence for none. */
public sealed interface Allergies {

    /** Asked, and none known. */
    record NoneKnown() implements Allergies {}

    /** Not asked, or the answer is not known. */
    record NotEstablished() implements Allergies {}

    /** One or more, at most {@value #MOST}. */
    record Known(List<Line> substances) implements Allergies {

        public static final int MOST = 20;

        /** @throws IllegalArgumentException where there is none or there are too many */
        public Known {
            substances = List.copyOf(substances);
            if (substances.isEmpty() || substances.size() > MOST) {
                throw new IllegalArgumentException("Known allergies are 1 to " + MOST);
            }
        }
    }
}
