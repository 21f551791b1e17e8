/** The catalogue as DCAT-AP 3.0.1 tells it to other catalogues: what is stated, and the syntaxes that it is written in. */
@NullMarked
package uk.gov.essex.smart.supermarket.lambda.dcat;

import org.jspecify.annotations.NullMarked;
