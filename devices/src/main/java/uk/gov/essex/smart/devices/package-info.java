/** The lamppost agent's command line: what it may be told, and how its parts come together. */
@NullMarked
package uk.gov.essex.smart.devices;

import org.jspecify.annotations.NullMarked;
