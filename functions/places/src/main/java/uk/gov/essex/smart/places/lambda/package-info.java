/** The functions: handlers, what they are wired to, and the events they are sent. */
@NullMarked
package uk.gov.essex.smart.places.lambda;

import org.jspecify.annotations.NullMarked;
