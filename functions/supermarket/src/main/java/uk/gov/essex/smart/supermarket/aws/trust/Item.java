package uk.gov.essex.smart.supermarket.aws.trust;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.aws.Keys;
import uk.gov.essex.smart.supermarket.trust.Docket;
import uk.gov.essex.smart.supermarket.trust.Entry;
import uk.gov.essex.smart.supermarket.trust.Queued;
import uk.gov.essex.smart.supermarket.trust.Report;
import uk.gov.essex.smart.supermarket.trust.ReportId;

/**
 * How trust stands in the catalogue's table: a data set's docket with its entries under {@code docket#}, a report under its
 * id, a mark for each report that waits under {@code reports}, by the moment since when, and one for each data set that a
 * report hides under {@code suspected}.
 */
final class Item {

    static final String REPORTS = "reports";
    static final String SUSPECTED = "suspected";

    private static final String DOCKET = "docket";
    private static final String REPORT = "report";
    private static final String ENTRY = "entry#";
    private static final long LAST_ENTRY = 999_999_999_999L;

    private Item() {}

    static String partition(DataSetId dataSet) {
        return "docket#" + dataSet.value();
    }

    static Map<String, AttributeValue> key(DataSetId dataSet) {
        return Keys.key(partition(dataSet), DOCKET);
    }

    static Map<String, AttributeValue> of(Docket docket) {
        Map<String, AttributeValue> item = Documents.ITEMS.item(key(docket.dataSet()), docket);
        item.put(Keys.REVISION, Keys.number(docket.revision()));
        return item;
    }

    static Map<String, AttributeValue> of(Entry entry) {
        return Documents.ITEMS.item(Keys.key(partition(entry.dataSet()), entry(entry.number())), entry);
    }

    /** The sort key of an entry; of the last there can be, where the number is beyond it. */
    static String entry(long number) {
        return String.format(Locale.ROOT, "%s%012d", ENTRY, Math.min(number, LAST_ENTRY));
    }

    static Map<String, AttributeValue> key(ReportId id) {
        return Keys.key("report#" + id.value(), REPORT);
    }

    static Map<String, AttributeValue> of(Report report) {
        return Documents.ITEMS.item(key(report.id()), report);
    }

    static Map<String, AttributeValue> key(Queued queued) {
        return Keys.key(REPORTS, place(queued));
    }

    static Map<String, AttributeValue> of(Queued queued) {
        Map<String, AttributeValue> item = new HashMap<>(key(queued));
        item.put(REPORT, AttributeValue.fromS(queued.report().value()));
        return item;
    }

    static String place(Queued queued) {
        return Keys.moment(queued.made()) + '#' + queued.report().value();
    }

    static ReportId queued(Map<String, AttributeValue> item) {
        return new ReportId(Keys.attribute(item, REPORT).s());
    }

    static Map<String, AttributeValue> suspected(DataSetId dataSet) {
        return Keys.key(SUSPECTED, dataSet.value());
    }
}
