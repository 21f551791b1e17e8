/** What makes a value personal: forms, check digits, what headers say, and what chance alone would give. */
@NullMarked
package uk.gov.essex.smart.supermarket.screening.evidence;

import org.jspecify.annotations.NullMarked;
