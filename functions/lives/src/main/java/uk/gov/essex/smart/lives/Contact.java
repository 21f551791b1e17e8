package uk.gov.essex.smart.lives;

import java.util.Optional;

/** Somebody in the person's life. */
public record Contact(Line name, Kinship kinship, Optional<Phone> phone, boolean unpaidCarer) {

    /** What a contact is to the person. */
    public enum Kinship {
        PARTNER,
        PARENT,
        CHILD,
        SIBLING,
        OTHER_FAMILY,
        FRIEND,
        NEIGHBOUR,
        ADVOCATE,
        PAID_CARER
    }
}
