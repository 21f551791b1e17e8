/** Downloads: counted in DynamoDB, signed for in S3. */
@NullMarked
package uk.gov.essex.smart.supermarket.aws.obtaining;

import org.jspecify.annotations.NullMarked;
