package uk.gov.essex.smart.localcloud.day;

import uk.gov.essex.smart.movement.matching.Run;

/** One vehicle's shift as its agency has planned and paid for it. */
record Duty(Agency agency, Run run) {}
