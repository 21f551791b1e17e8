/**
 * Screening: an uploaded file is judged before anything of it may be listed. What was found is told as a kind, a column and a
 * count, never as a value.
 */
@NullMarked
package uk.gov.essex.smart.supermarket.screening;

import org.jspecify.annotations.NullMarked;
