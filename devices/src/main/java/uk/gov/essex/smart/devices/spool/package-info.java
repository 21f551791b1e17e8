/** What must survive power loss: the block being filled and the blocks that wait for their acknowledgement. */
@NullMarked
package uk.gov.essex.smart.devices.spool;

import org.jspecify.annotations.NullMarked;
