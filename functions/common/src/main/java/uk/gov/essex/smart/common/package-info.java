/** Values every domain may use: settings and their faults. */
@NullMarked
package uk.gov.essex.smart.common;

import org.jspecify.annotations.NullMarked;
