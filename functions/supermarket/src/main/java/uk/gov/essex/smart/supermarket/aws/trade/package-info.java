/** Trade in DynamoDB: orders, entitlements, the books and payouts in one table. */
@NullMarked
package uk.gov.essex.smart.supermarket.aws.trade;

import org.jspecify.annotations.NullMarked;
