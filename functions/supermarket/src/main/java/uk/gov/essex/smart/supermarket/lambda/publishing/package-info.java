/** The door of publishing: listings, uploads and their reviews over HTTP. */
@NullMarked
package uk.gov.essex.smart.supermarket.lambda.publishing;

import org.jspecify.annotations.NullMarked;
