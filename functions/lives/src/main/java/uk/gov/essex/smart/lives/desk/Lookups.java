package uk.gov.essex.smart.lives.desk;

import java.util.List;
import uk.gov.essex.smart.lives.protection.LookupHash;

/** Turns what a person is known by into what the store may know. Safe from any thread. */
public interface Lookups {

    /** What is stored now. */
    LookupHash current(String identifier);

    /** All that may be stored, newest first. */
    List<LookupHash> all(String identifier);
}
