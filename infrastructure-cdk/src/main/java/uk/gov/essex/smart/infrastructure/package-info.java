/** What runs where in AWS: one stack for each deployable, and the only place that knows AWS resource types. */
@NullMarked
package uk.gov.essex.smart.infrastructure;

import org.jspecify.annotations.NullMarked;
