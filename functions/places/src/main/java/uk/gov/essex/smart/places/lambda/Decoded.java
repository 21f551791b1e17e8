package uk.gov.essex.smart.places.lambda;

import uk.gov.essex.smart.places.ingest.Refusal;
import uk.gov.essex.smart.places.ingest.Report;

/** What a message's bytes turned out to be. */
public sealed interface Decoded {

    record Understood(Report report) implements Decoded {}

    record Refused(Refusal reason) implements Decoded {}
}
