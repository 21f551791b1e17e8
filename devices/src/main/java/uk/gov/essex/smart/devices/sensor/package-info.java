/** Where readings come from: a simulated street, or a file of real ones. */
@NullMarked
package uk.gov.essex.smart.devices.sensor;

import org.jspecify.annotations.NullMarked;
