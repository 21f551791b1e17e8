package uk.gov.essex.smart.lives;

import java.time.LocalDate;
import java.util.Optional;

/** Whom a referral is for: the demographics section of the PRSB standard. */
public record Person(
        Line given,
        Line family,
        LocalDate born,
        Gender gender,
        NhsIdentity nhs,
        Address address,
        Optional<Phone> phone,
        Optional<Email> email) {}
