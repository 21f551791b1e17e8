/** Adapters of DynamoDB and S3. Keys, names of attributes and of objects are known here and nowhere else. */
@NullMarked
package uk.gov.essex.smart.supermarket.aws;

import org.jspecify.annotations.NullMarked;
