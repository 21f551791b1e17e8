/** What every module's tests share: the rules of the house, a real DynamoDB, and where data files stand. */
@NullMarked
package uk.gov.essex.smart.testing;

import org.jspecify.annotations.NullMarked;
