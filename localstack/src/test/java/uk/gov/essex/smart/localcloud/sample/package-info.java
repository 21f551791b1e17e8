/** Functions for the host to run in its tests. */
@NullMarked
package uk.gov.essex.smart.localcloud.sample;

import org.jspecify.annotations.NullMarked;
