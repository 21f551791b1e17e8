/** Smart Lives in AWS: keys, attribute names, item shapes and how items are sealed live here and nowhere else. */
@NullMarked
package uk.gov.essex.smart.lives.aws;

import org.jspecify.annotations.NullMarked;
