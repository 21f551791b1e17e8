/** The API: its routes, how bodies are read and answers written. */
@NullMarked
package uk.gov.essex.smart.movement.lambda.api;

import org.jspecify.annotations.NullMarked;
