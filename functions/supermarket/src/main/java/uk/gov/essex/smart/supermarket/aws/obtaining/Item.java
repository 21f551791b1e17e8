package uk.gov.essex.smart.supermarket.aws.obtaining;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.aws.Keys;
import uk.gov.essex.smart.supermarket.obtaining.Download;

/**
 * How downloads stand in the table of trade: a number {@code count} under the publisher and the month, by data set, version,
 * format and buyer, which is blank where the file is free.
 */
final class Item {

    static final String COUNT = "count";
    static final String LAST = "~";

    private static final String SEPARATOR = "#";

    /** After every key of a data set, and before those of another whose name goes on. */
    private static final String BEHIND = "$";

    private Item() {}

    static String partition(AccountId publisher, YearMonth month) {
        return "downloads#" + publisher.value() + SEPARATOR + month;
    }

    static Map<String, AttributeValue> key(Download download) {
        return Keys.key(
                partition(download.publisher(), download.month()),
                String.join(
                        SEPARATOR,
                        download.dataSet().value(),
                        String.format(Locale.ROOT, "%08d", download.version()),
                        download.format().name(),
                        download.buyer().map(AccountId::value).orElse("")));
    }

    /** Where those after a data set begin. */
    static String first(Optional<DataSetId> after) {
        return after.map(id -> id.value() + BEHIND).orElse(BEHIND);
    }

    static Counted counted(Map<String, AttributeValue> item) {
        List<String> parts = List.of(Keys.attribute(item, Keys.SORT).s().split(SEPARATOR, -1));
        return new Counted(
                new DataSetId(parts.get(0)),
                Format.valueOf(parts.get(2)),
                parts.get(3),
                Long.parseLong(Keys.attribute(item, COUNT).n()));
    }
}
