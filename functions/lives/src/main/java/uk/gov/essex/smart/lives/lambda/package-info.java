/** The edge of Smart Lives: handlers, their wiring, and what events look like. */
@NullMarked
package uk.gov.essex.smart.lives.lambda;

import org.jspecify.annotations.NullMarked;
