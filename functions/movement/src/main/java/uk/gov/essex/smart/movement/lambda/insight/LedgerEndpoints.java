package uk.gov.essex.smart.movement.lambda.insight;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import uk.gov.essex.smart.common.http.Csv;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.movement.ledger.Balances;
import uk.gov.essex.smart.movement.ledger.Entries;
import uk.gov.essex.smart.movement.ledger.Entry;

/** Who owes whom, trip by trip and in all. For those who operate: a trip's entry is no aggregate. */
final class LedgerEndpoints {

    private static final List<String> TYPES = List.of(Json.MEDIA_TYPE, Csv.MEDIA_TYPE);

    private final Entries entries;

    LedgerEndpoints(Entries entries) {
        this.entries = entries;
    }

    Response entries(Request request) {
        return MediaTypes.answer(
                request,
                TYPES,
                type -> PathDay.with(request, day -> {
                    List<Entry> found = entries.list(day);
                    return Response.ok(type, type.equals(Csv.MEDIA_TYPE) ? csv(found) : json(found));
                }));
    }

    Response balances(Request request) {
        return MediaTypes.answer(
                request,
                TYPES,
                type -> PathDay.with(request, day -> {
                    List<Balances.Debt> debts = Balances.of(entries.list(day)).debts();
                    return Response.ok(type, type.equals(Csv.MEDIA_TYPE) ? debtCsv(debts) : debtJson(debts));
                }));
    }

    private static byte[] json(List<Entry> entries) {
        return Json.object(json -> {
            json.writeArrayFieldStart("entries");
            for (Entry entry : entries) {
                write(json, entry);
            }
            json.writeEndArray();
        });
    }

    private static void write(JsonGenerator json, Entry entry) throws IOException {
        json.writeStartObject();
        json.writeStringField("run", entry.run());
        json.writeStringField("trip", entry.trip());
        json.writeNumberField("number", entry.number());
        json.writeStringField("payer", entry.payer());
        json.writeStringField("operator", entry.operator());
        json.writeNumberField("pence", entry.pence());
        json.writeNumberField("alonePence", entry.why().alonePence());
        json.writeNumberField("marginalPence", entry.why().marginalPence());
        json.writeNumberField("sharePence", entry.why().sharePence());
        json.writeNumberField("farePence", entry.why().farePence());
        json.writeNumberField("runPence", entry.why().runPence());
        json.writeNumberField("trips", entry.why().trips());
        json.writeStringField("why", entry.why().sentence());
        json.writeEndObject();
    }

    private static byte[] csv(List<Entry> entries) {
        Csv csv = new Csv(List.of("run", "trip", "number", "payer", "operator", "pence", "why"));
        for (Entry entry : entries) {
            csv.row(List.of(
                    entry.run(),
                    entry.trip(),
                    Integer.toString(entry.number()),
                    entry.payer(),
                    entry.operator(),
                    Long.toString(entry.pence()),
                    entry.why().sentence()));
        }
        return csv.bytes();
    }

    private static byte[] debtJson(List<Balances.Debt> debts) {
        return Json.object(json -> {
            json.writeArrayFieldStart("balances");
            for (Balances.Debt debt : debts) {
                json.writeStartObject();
                json.writeStringField("debtor", debt.debtor());
                json.writeStringField("creditor", debt.creditor());
                json.writeNumberField("pence", debt.pence());
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static byte[] debtCsv(List<Balances.Debt> debts) {
        Csv csv = new Csv(List.of("debtor", "creditor", "pence"));
        for (Balances.Debt debt : debts) {
            csv.row(List.of(debt.debtor(), debt.creditor(), Long.toString(debt.pence())));
        }
        return csv.bytes();
    }
}
