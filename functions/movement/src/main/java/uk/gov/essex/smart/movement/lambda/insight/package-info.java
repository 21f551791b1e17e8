/** What movement came to, over HTTP: figures, maps, charts and the ledger. */
@NullMarked
package uk.gov.essex.smart.movement.lambda.insight;

import org.jspecify.annotations.NullMarked;
