/** Where Smart Places keeps things: DynamoDB tables and an SQS queue. Keys, attribute names and item shapes live here only. */
@NullMarked
package uk.gov.essex.smart.places.aws;

import org.jspecify.annotations.NullMarked;
