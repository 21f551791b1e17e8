package uk.gov.essex.smart.supermarket.lambda.trade;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.ledger.Batch;

/** Batches of payouts in JSON. Amounts are whole pence. */
final class PayoutJson {

    private static final int SHOWN = 3;

    private PayoutJson() {}

    /** The batch without who is paid. */
    static void line(JsonGenerator json, Batch batch) throws IOException {
        json.writeNumberField("batch", batch.number());
        json.writeStringField("state", Words.word(batch.state()));
        json.writeStringField("proposer", batch.proposer());
        json.writeStringField("proposed", batch.proposed().toString());
        if (batch.approver().isPresent()) {
            json.writeStringField("approver", batch.approver().get());
        }
        json.writeNumberField("publishers", batch.payouts().size());
        json.writeNumberField("total", batch.total().value());
    }

    static void whole(JsonGenerator json, Batch batch) throws IOException {
        line(json, batch);
        json.writeArrayFieldStart("payouts");
        for (Batch.Payout payout : batch.payouts()) {
            json.writeStartObject();
            json.writeStringField("account", payout.publisher().value());
            json.writeStringField("creditorEnding", ending(payout.creditor()));
            json.writeNumberField("amount", payout.amount().value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Enough of a creditor's number to be recognised by who knows it. */
    static String ending(String creditor) {
        return creditor.substring(creditor.length() - SHOWN);
    }
}
