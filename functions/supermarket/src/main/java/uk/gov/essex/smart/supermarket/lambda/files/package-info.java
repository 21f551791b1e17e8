/** Files on this machine's disk: how DuckDB and Jackson may read them, and their checksums. */
@NullMarked
package uk.gov.essex.smart.supermarket.lambda.files;

import org.jspecify.annotations.NullMarked;
