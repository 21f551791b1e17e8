/** What the doors of the Data Supermarket have alike: who asks, what a request is called, and lists page by page. */
@NullMarked
package uk.gov.essex.smart.supermarket.lambda.door;

import org.jspecify.annotations.NullMarked;
