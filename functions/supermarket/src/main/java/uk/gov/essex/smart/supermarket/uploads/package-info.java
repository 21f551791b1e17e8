/** What publishers upload, from the first byte until a named person releases or rejects it. */
@NullMarked
package uk.gov.essex.smart.supermarket.uploads;

import org.jspecify.annotations.NullMarked;
