/** Many lampposts in one process. */
@NullMarked
package uk.gov.essex.smart.devices.fleet;

import org.jspecify.annotations.NullMarked;
