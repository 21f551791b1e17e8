/**
 * How people, referrers and staff are told what became of a referral: whom, by which channel, each message once. Rules and
 * ports; JDK only.
 */
@NullMarked
package uk.gov.essex.smart.lives.telling;

import org.jspecify.annotations.NullMarked;
