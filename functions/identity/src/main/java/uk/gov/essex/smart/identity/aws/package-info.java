/** Where keys are kept: DynamoDB. */
@NullMarked
package uk.gov.essex.smart.identity.aws;

import org.jspecify.annotations.NullMarked;
