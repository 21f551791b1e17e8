/** GOV.UK Pay as its contract describes it, on this machine, with the mishaps that its callers have to live with. */
@NullMarked
package uk.gov.essex.smart.testing.pay;

import org.jspecify.annotations.NullMarked;
