/** What is said against data sets, who judges it, and what becomes of the data sets and of those who have them. */
@NullMarked
package uk.gov.essex.smart.supermarket.trust;

import org.jspecify.annotations.NullMarked;
