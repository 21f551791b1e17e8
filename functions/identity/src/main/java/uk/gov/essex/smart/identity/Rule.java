package uk.gov.essex.smart.identity;

import java.util.Optional;

/**
 * What a route asks of a caller.
 *
 * @param scope the scope a key must have; empty where the route is public
 */
public record Rule(Optional<Scope> scope, Level level) {}
