package uk.gov.essex.smart.lives.telling;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a waiting message becomes. */
public sealed interface Composed {

    /**
     * The same thing said by several channels to one reader, of which one is to arrive.
     *
     * @param byPreference the channel to try first comes first
     */
    record Letters(List<Letter> byPreference) implements Composed {

        /** @throws IllegalArgumentException where there is none, or two go by one channel */
        public Letters {
            byPreference = List.copyOf(byPreference);
            Set<Channel> channels = EnumSet.noneOf(Channel.class);
            byPreference.forEach(letter -> channels.add(letter.recipient().channel()));
            if (byPreference.isEmpty() || channels.size() < byPreference.size()) {
                throw new IllegalArgumentException(
                        byPreference.size() + " letters by " + channels + " must be one for each channel");
            }
        }
    }

    /** There is nobody to tell, or nobody who may be told. */
    record NobodyToTell() implements Composed {}
}
