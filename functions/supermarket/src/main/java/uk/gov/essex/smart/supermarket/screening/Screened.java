package uk.gov.essex.smart.supermarket.screening;

import java.util.List;

/** How a file was judged. Whatever is cleared still waits for a person to release it. */
public sealed interface Screened {

    /** Nothing was found. */
    record Cleared(Profile profile) implements Screened {}

    /** Something was found that a person has to look into. */
    record Quarantined(Profile profile, List<Finding> findings) implements Screened {

        /** @throws IllegalArgumentException where nothing was found */
        public Quarantined {
            findings = List.copyOf(findings);
            if (findings.isEmpty()) {
                throw new IllegalArgumentException("A file is quarantined for findings, and there are none");
            }
        }
    }

    /**
     * The file is not what it was declared, is broken or will not be read.
     *
     * @param row from 1, of those under the header; 0 where it is none of them
     */
    record Refused(Refusal refusal, long row) implements Screened {}

    /** Cleared where there are no findings. */
    static Screened of(Profile profile, List<Finding> findings) {
        return findings.isEmpty() ? new Cleared(profile) : new Quarantined(profile, findings);
    }
}
