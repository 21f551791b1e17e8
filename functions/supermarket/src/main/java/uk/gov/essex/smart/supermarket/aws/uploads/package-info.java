/** Uploads in DynamoDB, their files in S3. */
@NullMarked
package uk.gov.essex.smart.supermarket.aws.uploads;

import org.jspecify.annotations.NullMarked;
