package uk.gov.essex.smart.supermarket.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.AccountId;

/** Publishers that end with the test. */
public final class InMemoryPublishers implements Publishers {

    private final Map<AccountId, Payee> payees = new HashMap<>();

    @Override
    public Optional<Payee> find(AccountId account) {
        return Optional.ofNullable(payees.get(account));
    }

    @Override
    public void put(AccountId account, Payee payee) {
        payees.put(account, payee);
    }
}
