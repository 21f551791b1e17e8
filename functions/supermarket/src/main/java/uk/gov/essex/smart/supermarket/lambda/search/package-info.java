/** Search by Lucene, in the memory of the function that answers. */
@NullMarked
package uk.gov.essex.smart.supermarket.lambda.search;

import org.jspecify.annotations.NullMarked;
