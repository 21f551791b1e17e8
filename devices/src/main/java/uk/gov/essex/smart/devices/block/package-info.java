/** How samples become the block a lamppost sends. Knows neither disk nor network. */
@NullMarked
package uk.gov.essex.smart.devices.block;

import org.jspecify.annotations.NullMarked;
