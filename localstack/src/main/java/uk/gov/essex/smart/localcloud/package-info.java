/**
 * The Lambda host of the local cloud: runs deployed Java functions in child JVMs under AWS's own runtime interface
 * client, without Docker.
 */
@NullMarked
package uk.gov.essex.smart.localcloud;

import org.jspecify.annotations.NullMarked;
