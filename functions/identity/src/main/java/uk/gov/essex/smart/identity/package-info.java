/** Identity: who may call what. API keys, the table of routes, and the decision at the front door; JDK only. */
@NullMarked
package uk.gov.essex.smart.identity;

import org.jspecify.annotations.NullMarked;
