/** Rows as they pass by: each column's profile and tally, and the groups that declared columns make. */
@NullMarked
package uk.gov.essex.smart.supermarket.screening.table;

import org.jspecify.annotations.NullMarked;
