/** Reports, dockets and notices in DynamoDB. */
@NullMarked
package uk.gov.essex.smart.supermarket.aws.trust;

import org.jspecify.annotations.NullMarked;
