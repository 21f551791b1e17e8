/** How a referral goes on: stages, clocks, teams, and what is told to whom. Pure rules. */
@NullMarked
package uk.gov.essex.smart.lives.workflow;

import org.jspecify.annotations.NullMarked;
