package uk.gov.essex.smart.lives.protection;

import java.time.LocalDate;

/** Who has to see to a document, and by the end of which day. */
public record Work(TeamId team, LocalDate due) {}
