package uk.gov.essex.smart.lives.lambda.directory;

import java.math.BigDecimal;
import java.util.List;
import uk.gov.essex.smart.lives.directory.Bounds;
import uk.gov.essex.smart.lives.directory.Particulars;
import uk.gov.essex.smart.lives.directory.Schedule;

/** Reads what hangs on a service in rows. */
final class ParticularsReader {

    private static final BigDecimal MOST_POUNDS = BigDecimal.valueOf(1_000_000);
    private static final int MOST_INTERVAL = 366;

    private ParticularsReader() {}

    static Particulars particulars(Node node) {
        return new Particulars(
                node.list("schedules", ParticularsReader::schedule),
                node.list("service_areas", ParticularsReader::area),
                node.list("languages", ParticularsReader::language),
                node.list("funding", ParticularsReader::funding),
                node.list("cost_options", ParticularsReader::cost),
                node.list("contacts", ParticularsReader::contact));
    }

    private static Schedule schedule(Node node) {
        return new Schedule(
                node.id(),
                node.date("valid_from"),
                node.date("valid_to"),
                node.date("dtstart"),
                node.choice("freq", Schedule.Frequency::name, List.of(Schedule.Frequency.values())),
                node.whole("interval", 1, 1, MOST_INTERVAL),
                node.text("byday", Bounds.NAME),
                node.text("bymonthday", Bounds.NAME),
                node.text("description", Bounds.TEXT),
                node.time("opens_at"),
                node.time("closes_at"),
                node.link("schedule_link"),
                node.text("attending_type", Bounds.TEXT),
                node.text("notes", Bounds.TEXT));
    }

    private static Particulars.Area area(Node node) {
        return new Particulars.Area(
                node.id(),
                node.text("name", Bounds.TEXT),
                node.text("service_area", Bounds.TEXT),
                node.text("extent", Bounds.TEXT),
                node.text("extent_type", Bounds.NAME),
                node.uri("uri"));
    }

    private static Particulars.Language language(Node node) {
        return new Particulars.Language(node.id(), node.text("name", Bounds.NAME), node.text("code", Bounds.NAME));
    }

    private static Particulars.Funding funding(Node node) {
        return new Particulars.Funding(node.id(), node.text("source", Bounds.TEXT));
    }

    private static Particulars.Cost cost(Node node) {
        return new Particulars.Cost(
                node.id(),
                node.date("valid_from"),
                node.date("valid_to"),
                node.text("option", Bounds.TEXT),
                node.decimal("amount", BigDecimal.ZERO, MOST_POUNDS, 2)
                        .map(pounds -> pounds.movePointRight(2).longValueExact()),
                node.text("amount_description", Bounds.TEXT));
    }

    private static Particulars.Contact contact(Node node) {
        return new Particulars.Contact(node.id(), node.text("name", Bounds.NAME), node.text("title", Bounds.NAME));
    }
}
