/**
 * Smart Movement: every trip matched to every vehicle the county already pays for. Supply, demand, offers, bookings and
 * ports; nothing here knows AWS or JSON.
 */
@NullMarked
package uk.gov.essex.smart.movement;

import org.jspecify.annotations.NullMarked;
