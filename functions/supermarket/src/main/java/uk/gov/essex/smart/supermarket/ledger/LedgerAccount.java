package uk.gov.essex.smart.supermarket.ledger;

import uk.gov.essex.smart.supermarket.AccountId;

/** Where money stands in the books. */
public sealed interface LedgerAccount {

    /** What the council owes a publisher; negative where a refund came after a payout. */
    record Publisher(AccountId account) implements LedgerAccount {}

    /** The accounts that are the council's own. */
    enum Council implements LedgerAccount {
        /** The council's share of what is sold, without tax. */
        SHARE,
        /** Value added tax that the council owes HM Revenue and Customs. */
        VAT,
        /** Card payments that GOV.UK Pay captured and has to hand over. */
        RECEIPTS,
        /** Refunds begun that GOV.UK Pay has not confirmed. */
        REFUNDS,
        /** Payouts approved that the bank has not confirmed. */
        PAYOUTS,
        /** The council's bank, as far as payouts left it. */
        BANK
    }
}
