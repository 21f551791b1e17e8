/**
 * How Smart Lives keeps what it knows of people: under names that mean nothing, sealed by a key of each person's own, on
 * record whoever looks, no longer than needed. Rules and ports; JDK only.
 */
@NullMarked
package uk.gov.essex.smart.lives.protection;

import org.jspecify.annotations.NullMarked;
