package uk.gov.essex.smart.lives;

/** A body that refers, treats or pays: a practice, a hospital, a council, a care provider. */
public record Organisation(OrganisationCode code, Line name) {}
