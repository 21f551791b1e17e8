package uk.gov.essex.smart.lives;

import java.util.Optional;

/**
 * Who refers.
 *
 * @param organisation whom they refer for, where they do not refer as a private person
 */
public record Referrer(
        Line name,
        ReferrerRole role,
        Optional<Organisation> organisation,
        Optional<Phone> phone,
        Optional<Email> email) {}
