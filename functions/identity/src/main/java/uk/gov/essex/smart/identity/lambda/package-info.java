/** The authorizer of every route, and the operator's command for keys. */
@NullMarked
package uk.gov.essex.smart.identity.lambda;

import org.jspecify.annotations.NullMarked;
