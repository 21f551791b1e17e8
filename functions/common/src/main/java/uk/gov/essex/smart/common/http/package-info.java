/** Requests, responses, routes and RFC 9457 problems. No domain word here. */
@NullMarked
package uk.gov.essex.smart.common.http;

import org.jspecify.annotations.NullMarked;
