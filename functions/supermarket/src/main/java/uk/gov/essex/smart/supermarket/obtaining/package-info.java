/** Obtaining data: what is seen of them beforehand. */
@NullMarked
package uk.gov.essex.smart.supermarket.obtaining;

import org.jspecify.annotations.NullMarked;
