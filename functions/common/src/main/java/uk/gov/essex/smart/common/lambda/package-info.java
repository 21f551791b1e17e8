/** The edge: API Gateway events, CloudWatch metrics, SnapStart priming. */
@NullMarked
package uk.gov.essex.smart.common.lambda;

import org.jspecify.annotations.NullMarked;
