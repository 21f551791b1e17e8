/** The public API: its routes, how parameters are read and answers written, and its reference page. */
@NullMarked
package uk.gov.essex.smart.places.lambda.api;

import org.jspecify.annotations.NullMarked;
