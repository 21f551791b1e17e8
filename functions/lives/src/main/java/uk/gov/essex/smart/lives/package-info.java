/** Smart Lives: what is asked of adult social care, by whom and for whom, and the rules that follow. JDK only. */
@NullMarked
package uk.gov.essex.smart.lives;

import org.jspecify.annotations.NullMarked;
