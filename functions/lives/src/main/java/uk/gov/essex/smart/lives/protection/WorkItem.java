package uk.gov.essex.smart.lives.protection;

import java.time.LocalDate;

/** A line of a team's worklist. */
public record WorkItem(LocalDate due, SurrogateId document) {}
