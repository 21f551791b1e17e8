/** Who helps with what, and where: the open directory of services in the terms of Open Referral UK. JDK only. */
@NullMarked
package uk.gov.essex.smart.lives.directory;

import org.jspecify.annotations.NullMarked;
