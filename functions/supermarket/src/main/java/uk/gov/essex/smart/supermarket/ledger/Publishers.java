package uk.gov.essex.smart.supermarket.ledger;

import java.util.Optional;
import uk.gov.essex.smart.supermarket.AccountId;

/** What is known of those who are paid. */
public interface Publishers {

    /** Empty where the publisher never said what it is: it can sell nothing yet. */
    Optional<Payee> find(AccountId account);

    void put(AccountId account, Payee payee);
}
