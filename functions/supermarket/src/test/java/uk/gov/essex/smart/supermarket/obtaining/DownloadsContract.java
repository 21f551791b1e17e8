package uk.gov.essex.smart.supermarket.obtaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Format;

/** What downloads keep to, wherever they are counted. */
public abstract class DownloadsContract {

    private static final AccountId PUBLISHER = new AccountId("colne-valley-cycling");
    private static final YearMonth MONTH = YearMonth.of(2026, 11);
    private static final DataSetId COUNTS = new DataSetId("cycle-counts");
    private static final DataSetId LONGER = new DataSetId("cycle-counts-2");
    private static final DataSetId FOOTFALL = new DataSetId("shop-footfall");

    private Downloads downloads;

    protected abstract Downloads downloads();

    @BeforeEach
    void open() {
        downloads = downloads();
    }

    @Test
    void addUpByFormatAndBuyer() {
        count(COUNTS, 1, Format.CSV, "");
        count(COUNTS, 1, Format.CSV, "");
        count(COUNTS, 2, Format.CSV, "");
        count(COUNTS, 2, Format.JSON, "");
        count(FOOTFALL, 1, Format.PARQUET, "ben-buyer");
        count(FOOTFALL, 1, Format.PARQUET, "ben-buyer");
        count(FOOTFALL, 2, Format.JSON, "ben-buyer");
        count(FOOTFALL, 2, Format.JSON, "eve-other");
        assertThat(downloads.list(PUBLISHER, MONTH, Optional.empty(), 10))
                .containsExactly(
                        new Usage(COUNTS, Map.of(Format.CSV, 3L, Format.JSON, 1L), 0),
                        new Usage(FOOTFALL, Map.of(Format.PARQUET, 2L, Format.JSON, 2L), 2));
    }

    @Test
    void goOnAfterADataSetHoweverTheNextIsNamed() {
        count(COUNTS, 1, Format.CSV, "");
        count(LONGER, 99_999_999, Format.CSV, "");
        count(FOOTFALL, 1, Format.CSV, "");
        assertThat(names(Optional.empty(), 2)).containsExactly(COUNTS, LONGER);
        assertThat(names(Optional.of(COUNTS), 1)).containsExactly(LONGER);
        assertThat(names(Optional.of(LONGER), 5)).containsExactly(FOOTFALL);
        assertThat(names(Optional.of(FOOTFALL), 5)).isEmpty();
    }

    @Test
    void areOfOnePublisherAndOneMonth() {
        count(COUNTS, 1, Format.CSV, "");
        assertThat(downloads.list(PUBLISHER, MONTH.plusMonths(1), Optional.empty(), 5))
                .isEmpty();
        assertThat(downloads.list(new AccountId("colne-valley"), MONTH, Optional.empty(), 5))
                .isEmpty();
    }

    private List<DataSetId> names(Optional<DataSetId> after, int most) {
        return downloads.list(PUBLISHER, MONTH, after, most).stream()
                .map(Usage::dataSet)
                .toList();
    }

    private void count(DataSetId dataSet, int version, Format format, String buyer) {
        downloads.count(new Download(PUBLISHER, dataSet, version, format, AccountId.find(buyer), MONTH));
    }
}
