/** How this system builds AWS clients. */
@NullMarked
package uk.gov.essex.smart.common.aws;

import org.jspecify.annotations.NullMarked;
