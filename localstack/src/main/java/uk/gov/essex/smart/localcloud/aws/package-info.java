/** What the host asks of the emulated Lambda control plane. */
@NullMarked
package uk.gov.essex.smart.localcloud.aws;

import org.jspecify.annotations.NullMarked;
