package uk.gov.essex.smart.supermarket.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.Checksum;
import uk.gov.essex.smart.supermarket.ColumnType;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.District;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.Pence;
import uk.gov.essex.smart.supermarket.Price;

/** Data sets that publishers of Essex might have. */
public final class Samples {

    public static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");
    public static final AccountId CYCLING = new AccountId("colne-valley-cycling");
    public static final AccountId COUNCIL = new AccountId("essex-county-council");
    public static final DataSetId COUNTS = new DataSetId("cycle-counts");

    private Samples() {}

    public static Particulars particulars(String title, String description) {
        return new Particulars(
                new Line(title),
                new Passage(description),
                List.of(new Line("cycling"), new Line("counts")),
                Set.of(Theme.TRAN, Theme.ENVI),
                new Terms(Licence.OGL_3, new Price.Free()),
                Frequency.DAILY,
                new Coverage(
                        Optional.of(new Box(0.85, 51.85, 0.95, 51.92)),
                        Set.of(District.COLCHESTER),
                        Optional.of(new Period(Optional.of(LocalDate.parse("2026-01-01")), Optional.empty()))),
                new Passage("Counted by induction loops"),
                new Contact(new Line("Data team"), "data@colne-valley-cycling.org.uk"));
    }

    public static Particulars particulars() {
        return particulars("Cycle counts", "Cyclists counted each hour on the Colne valley routes");
    }

    public static Particulars paid(Particulars free) {
        return new Particulars(
                free.title(),
                free.description(),
                free.keywords(),
                Set.of(Theme.ECON),
                new Terms(Licence.COMMERCIAL_1, new Price.OneOff(new Pence(25_00))),
                Frequency.ANNUAL,
                new Coverage(Optional.empty(), Set.of(District.HARLOW), Optional.empty()),
                free.provenance(),
                free.contact());
    }

    public static Release release(int upload, Format... formats) {
        return new Release(
                new UploadId("upload-%04d".formatted(upload)),
                new Passage("Readings of month " + upload),
                1_000L + upload,
                List.of(
                        new Column(new Line("hour"), ColumnType.DATETIME, Optional.empty(), Optional.empty(), false),
                        new Column(
                                new Line("cyclists"),
                                ColumnType.INTEGER,
                                Optional.of(new Passage("Who passed in either direction")),
                                Optional.of(new Line("persons")),
                                false)),
                List.of(formats).stream()
                        .map(format -> new Distribution(
                                format,
                                52_000 + upload,
                                new Checksum("0a".repeat(32)),
                                "cycle-counts/" + upload + '/' + format))
                        .toList(),
                MORNING.minusSeconds(600),
                new Line("R. Reviewer"));
    }

    /** A listing that anyone finds. */
    public static Listing listed(String id, AccountId publisher, Particulars particulars, Instant modified) {
        return new Listing(
                new DataSetId(id),
                publisher,
                particulars,
                Stage.LISTED,
                Optional.of(new Newest(1, modified, Set.of(Format.CSV, Format.PARQUET), 1_000)),
                modified,
                modified,
                3);
    }
}
