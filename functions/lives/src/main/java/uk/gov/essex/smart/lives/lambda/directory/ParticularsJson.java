package uk.gov.essex.smart.lives.lambda.directory;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import uk.gov.essex.smart.lives.directory.Particulars;
import uk.gov.essex.smart.lives.directory.Schedule;

/** What hangs on a service in rows, as HSDS-UK 3.0 writes it. */
final class ParticularsJson {

    private ParticularsJson() {}

    static void particulars(JsonGenerator json, Particulars particulars) throws IOException {
        Rows.write(json, "schedules", particulars.schedules(), ParticularsJson::schedule);
        Rows.write(json, "service_areas", particulars.areas(), ParticularsJson::area);
        Rows.write(json, "languages", particulars.languages(), ParticularsJson::language);
        Rows.write(json, "funding", particulars.funding(), ParticularsJson::funding);
        Rows.write(json, "cost_options", particulars.costs(), ParticularsJson::cost);
        Rows.write(json, "contacts", particulars.contacts(), ParticularsJson::contact);
    }

    private static void schedule(JsonGenerator json, Schedule schedule) throws IOException {
        json.writeStringField("id", schedule.id().toString());
        Fields.printed(json, "valid_from", schedule.validFrom());
        Fields.printed(json, "valid_to", schedule.validTo());
        Fields.printed(json, "dtstart", schedule.start());
        Fields.printed(json, "freq", schedule.frequency());
        json.writeNumberField("interval", schedule.interval());
        Fields.text(json, "byday", schedule.days());
        Fields.text(json, "bymonthday", schedule.daysOfMonth());
        Fields.text(json, "description", schedule.description());
        Fields.text(json, "opens_at", time(schedule.opens()));
        Fields.text(json, "closes_at", time(schedule.closes()));
        Fields.link(json, "schedule_link", schedule.link());
        Fields.text(json, "attending_type", schedule.attending());
        Fields.text(json, "notes", schedule.notes());
    }

    private static void area(JsonGenerator json, Particulars.Area area) throws IOException {
        json.writeStringField("id", area.id().toString());
        Fields.text(json, "name", area.name());
        Fields.text(json, "service_area", area.area());
        Fields.text(json, "extent", area.extent());
        Fields.text(json, "extent_type", area.extentType());
        Fields.text(json, "uri", area.uri());
    }

    private static void language(JsonGenerator json, Particulars.Language language) throws IOException {
        json.writeStringField("id", language.id().toString());
        Fields.text(json, "name", language.name());
        Fields.text(json, "code", language.code());
    }

    private static void funding(JsonGenerator json, Particulars.Funding funding) throws IOException {
        json.writeStringField("id", funding.id().toString());
        Fields.text(json, "source", funding.source());
    }

    private static void cost(JsonGenerator json, Particulars.Cost cost) throws IOException {
        json.writeStringField("id", cost.id().toString());
        Fields.printed(json, "valid_from", cost.validFrom());
        Fields.printed(json, "valid_to", cost.validTo());
        Fields.text(json, "option", cost.option());
        if (cost.pence().isPresent()) {
            json.writeNumberField("amount", BigDecimal.valueOf(cost.pence().get(), 2));
        }
        Fields.text(json, "amount_description", cost.description());
    }

    private static void contact(JsonGenerator json, Particulars.Contact contact) throws IOException {
        json.writeStringField("id", contact.id().toString());
        Fields.text(json, "name", contact.name());
        Fields.text(json, "title", contact.title());
    }

    private static String time(Optional<LocalTime> time) {
        return time.map(DateTimeFormatter.ISO_LOCAL_TIME::format).orElse("");
    }
}
