/** The edge of Smart Movement: handlers, their wiring, and what events look like. */
@NullMarked
package uk.gov.essex.smart.movement.lambda;

import org.jspecify.annotations.NullMarked;
