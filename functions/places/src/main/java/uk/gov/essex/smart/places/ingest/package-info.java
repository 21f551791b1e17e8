/** The rule of ingest: what of a message is kept, what is dropped, when the whole of it is refused. */
@NullMarked
package uk.gov.essex.smart.places.ingest;

import org.jspecify.annotations.NullMarked;
