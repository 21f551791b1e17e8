/** How a block becomes bytes: lossless, under a byte for each reading, readable for ever. */
@NullMarked
package uk.gov.essex.smart.places.block;

import org.jspecify.annotations.NullMarked;
