package uk.gov.essex.smart.supermarket.lambda.trade;

import java.util.List;
import java.util.Locale;
import uk.gov.essex.smart.common.http.Csv;
import uk.gov.essex.smart.supermarket.lambda.door.Pounds;
import uk.gov.essex.smart.supermarket.ledger.Batch;

/**
 * A batch as the council's creditor system takes it up: CSV, a line for each publisher. That system knows the bank accounts
 * and writes the Bacs file (Standard 18) of its day; here nobody knows them. The reference fits the 18 characters that Bacs
 * hands on to who is paid, and is the same however often the file is fetched.
 */
final class BankFile {

    private static final List<String> COLUMNS = List.of("creditor", "amount", "currency", "reference");

    private BankFile() {}

    static byte[] of(Batch batch) {
        Csv csv = new Csv(COLUMNS);
        for (Batch.Payout payout : batch.payouts()) {
            csv.row(List.of(payout.creditor(), Pounds.of(payout.amount().value()), "GBP", reference(batch.number())));
        }
        return csv.bytes();
    }

    /** What a bank statement shows of a payout. */
    static String reference(int batch) {
        return String.format(Locale.ROOT, "ESSEX-DATA-%d", batch);
    }
}
