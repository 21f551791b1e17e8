package uk.gov.essex.smart.supermarket.release;

import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.catalogue.Contact;

/** The publisher of what is released: the council's own account, and who answers for the data. */
public record Council(AccountId account, Contact contact) {}
