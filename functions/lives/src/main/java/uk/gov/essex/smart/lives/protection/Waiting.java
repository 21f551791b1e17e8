package uk.gov.essex.smart.lives.protection;

/**
 * A message not sent yet.
 *
 * @param id the same at every attempt, so that the receiver can tell a repeat
 */
public record Waiting(String id, Message message) {}
