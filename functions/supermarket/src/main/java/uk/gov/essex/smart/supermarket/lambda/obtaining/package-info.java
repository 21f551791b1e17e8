/** The door of obtaining: files and what shows of them before, what a key's owner has, and reports with what becomes of them. */
@NullMarked
package uk.gov.essex.smart.supermarket.lambda.obtaining;

import org.jspecify.annotations.NullMarked;
