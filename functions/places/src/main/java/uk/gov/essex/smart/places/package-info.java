/**
 * Smart Places: what a lamppost may tell, and how it is kept. Records, rules and ports; nothing here knows AWS or JSON.
 */
@NullMarked
package uk.gov.essex.smart.places;

import org.jspecify.annotations.NullMarked;
