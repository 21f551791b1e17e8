package uk.gov.essex.smart.supermarket.lambda.trade;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import uk.gov.essex.smart.supermarket.ledger.Remittance;

/** Remittance statements in JSON. Amounts are whole pence. */
final class RemittanceJson {

    private RemittanceJson() {}

    static void write(JsonGenerator json, Remittance remittance) throws IOException {
        json.writeNumberField("batch", remittance.batch());
        json.writeStringField("account", remittance.payout().publisher().value());
        json.writeStringField("reference", BankFile.reference(remittance.batch()));
        json.writeNumberField("amount", remittance.payout().amount().value());
        json.writeNumberField("broughtForward", remittance.broughtForward());
        json.writeArrayFieldStart("lines");
        for (Remittance.Line line : remittance.lines()) {
            json.writeStartObject();
            line(json, line);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void line(JsonGenerator json, Remittance.Line line) throws IOException {
        json.writeStringField("at", line.at().toString());
        json.writeStringField("reference", line.reference());
        json.writeStringField("subject", line.subject());
        json.writeNumberField("paid", line.paid());
        json.writeNumberField("share", line.share());
        json.writeNumberField("vat", line.vat());
        json.writeNumberField("yours", line.yours());
    }
}
