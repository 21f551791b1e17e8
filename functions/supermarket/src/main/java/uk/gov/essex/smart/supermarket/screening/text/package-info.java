/** Files of text: how they are encoded, what they are, and the cells of comma-separated ones. */
@NullMarked
package uk.gov.essex.smart.supermarket.screening.text;

import org.jspecify.annotations.NullMarked;
