/** What happens to a referral between the doors and the store: it is taken in once, worked on, read and answered for. */
@NullMarked
package uk.gov.essex.smart.lives.desk;

import org.jspecify.annotations.NullMarked;
