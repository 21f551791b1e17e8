package uk.gov.essex.smart.supermarket.uploads;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.supermarket.Checksum;
import uk.gov.essex.smart.supermarket.ColumnType;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.Line;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.screening.ColumnProfile;
import uk.gov.essex.smart.supermarket.screening.Declaration;
import uk.gov.essex.smart.supermarket.screening.Encoding;
import uk.gov.essex.smart.supermarket.screening.Finding;
import uk.gov.essex.smart.supermarket.screening.Kind;
import uk.gov.essex.smart.supermarket.screening.Profile;
import uk.gov.essex.smart.supermarket.screening.Refusal;
import uk.gov.essex.smart.supermarket.screening.Screened;

/** What a publisher of cycle counts sends, and what screening makes of it. */
public final class Sent {

    public static final UploadId FILE = new UploadId("upload-0001");

    private Sent() {}

    /** An upload of so many bytes, of which no part was sent yet. */
    public static Upload awaited(long bytes, String transfer) {
        Manifest usual = manifest();
        Manifest said = new Manifest(usual.declaration(), usual.columns(), bytes, usual.checksum(), usual.changes());
        return awaited(said, transfer);
    }

    /** An upload of what is said, of which no part was sent yet. */
    public static Upload awaited(Manifest said, String transfer) {
        return Upload.awaited(FILE, Samples.COUNTS, Samples.CYCLING, said, transfer, Samples.MORNING);
    }

    public static Upload judged(Upload upload, Outcome outcome) {
        return upload.screened(outcome);
    }

    public static Manifest manifest() {
        return new Manifest(
                new Declaration(Format.CSV, Set.of("hour"), Set.of("cyclists"), Declaration.USUAL_GROUP),
                List.of(new ColumnNote(
                        new Line("cyclists"),
                        Optional.of(new Passage("Who passed in either direction")),
                        Optional.of(new Line("persons")))),
                52_000,
                new Checksum("0a".repeat(32)),
                new Passage("Readings of November"));
    }

    public static Profile profile(long bytes, String checksum) {
        ColumnProfile.Range range = new ColumnProfile.Range("0", "212");
        return new Profile(
                Encoding.UTF_8,
                1_000,
                bytes,
                new Checksum(checksum.repeat(32)),
                List.of(new ColumnProfile("cyclists", ColumnType.INTEGER, 990, 10, 180, Optional.of(range))));
    }

    public static Outcome cleared(Instant at) {
        return new Outcome(new Screened.Cleared(profile(52_000, "0a")), prepared(), withheld(), at);
    }

    public static Outcome quarantined(Instant at) {
        return new Outcome(new Screened.Quarantined(profile(52_000, "0a"), findings()), prepared(), withheld(), at);
    }

    public static List<Finding> findings() {
        return List.of(
                new Finding(Kind.EMAIL, "contact", 12),
                new Finding(Kind.EMAIL, "reply to", 3),
                new Finding(Kind.POSTCODE, "column 4", 1));
    }

    public static Outcome refused(Instant at) {
        return new Outcome(new Screened.Refused(Refusal.RAGGED_ROW, 17), List.of(), List.of(), at);
    }

    public static Decision decision(Verdict verdict, Map<Kind, Passage> findings) {
        return new Decision(
                verdict, Samples.COUNCIL, new Line("R. Reviewer"), Optional.of(new Passage("As agreed")), findings);
    }

    private static List<Withheld> withheld() {
        return List.of(
                new Withheld(Format.JSON, Withheld.Reason.TOO_LARGE),
                new Withheld(Format.GEOJSON, Withheld.Reason.NO_PLACES));
    }

    private static List<Prepared> prepared() {
        return List.of(
                new Prepared(Format.CSV, 52_000, new Checksum("0a".repeat(32))),
                new Prepared(Format.PARQUET, 9_000, new Checksum("0b".repeat(32))));
    }
}
