/** What there is to be had: listings, their versions, who may change them, and the search over them. */
@NullMarked
package uk.gov.essex.smart.supermarket.catalogue;

import org.jspecify.annotations.NullMarked;
