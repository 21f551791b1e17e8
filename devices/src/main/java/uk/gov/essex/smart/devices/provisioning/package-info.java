/** How a lamppost that has only the claim certificate of its batch comes to one of its own. */
@NullMarked
package uk.gov.essex.smart.devices.provisioning;

import org.jspecify.annotations.NullMarked;
