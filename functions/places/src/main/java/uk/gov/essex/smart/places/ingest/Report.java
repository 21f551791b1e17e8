package uk.gov.essex.smart.places.ingest;

import java.time.Instant;
import uk.gov.essex.smart.places.Grid;
import uk.gov.essex.smart.places.PostId;

/**
 * A message that could be read, anonymous already.
 *
 * @param post whom the topic names, which the broker has proven by certificate
 * @param received when the broker took the message
 */
public record Report(PostId post, Instant received, Grid grid, Anonymiser.Kept kept) {}
