package uk.gov.essex.smart.supermarket.lambda.trade;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import uk.gov.essex.smart.supermarket.lambda.door.Pounds;
import uk.gov.essex.smart.supermarket.ledger.Remittance;

/** Remittance statements for people to read. */
final class RemittanceText {

    private RemittanceText() {}

    static String of(Remittance remittance) {
        StringBuilder text = new StringBuilder(1_024);
        text.append("Essex County Council, Data Supermarket\nRemittance statement\n\n");
        text.append("Paid to:   ")
                .append(remittance.payout().publisher().value())
                .append('\n');
        text.append("Reference: ")
                .append(BankFile.reference(remittance.batch()))
                .append('\n');
        text.append("Amount:    ")
                .append(Pounds.of(remittance.payout().amount().value()))
                .append(" GBP\n\n");
        row(text, "date", "what", "paid", "council's share", "VAT due by council", "yours");
        if (remittance.broughtForward() != 0) {
            row(text, "", "brought forward", "", "", "", Pounds.of(remittance.broughtForward()));
        }
        for (Remittance.Line line : remittance.lines()) {
            LocalDate day = line.at().atOffset(ZoneOffset.UTC).toLocalDate();
            row(
                    text,
                    day.toString(),
                    line.subject() + ' ' + line.reference(),
                    Pounds.of(line.paid()),
                    Pounds.of(line.share()),
                    Pounds.of(line.vat()),
                    Pounds.of(line.yours()));
        }
        row(
                text,
                "",
                "paid to you",
                "",
                "",
                "",
                Pounds.of(remittance.payout().amount().value()));
        return text.toString();
    }

    private static void row(
            StringBuilder text, String day, String what, String paid, String share, String vat, String yours) {
        text.append(
                String.format(Locale.ROOT, "%-10s  %-97s %12s %16s %19s %12s%n", day, what, paid, share, vat, yours));
    }
}
