package uk.gov.essex.smart.supermarket.release;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import uk.gov.essex.smart.supermarket.Checksum;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.screening.Declaration;
import uk.gov.essex.smart.supermarket.uploads.Completion;
import uk.gov.essex.smart.supermarket.uploads.Manifest;
import uk.gov.essex.smart.supermarket.uploads.Obstacle;
import uk.gov.essex.smart.supermarket.uploads.Parts;
import uk.gov.essex.smart.supermarket.uploads.SentFiles;
import uk.gov.essex.smart.supermarket.uploads.SentPart;
import uk.gov.essex.smart.supermarket.uploads.Stepped;
import uk.gov.essex.smart.supermarket.uploads.Upload;
import uk.gov.essex.smart.supermarket.uploads.Uploading;
import uk.gov.essex.smart.supermarket.uploads.Uploads;

/**
 * Puts released files where everybody's uploads go, under the council's account: they are screened like any other, and a
 * named person lets them out. An upload is named by data set and edition, so that one is sent once.
 */
public final class CouncilShelf implements Shelf {

    /** So often an edition is sent anew where sending broke off and another file came of it since. */
    private static final int MOST_UPLOADS = 9;

    private final Council council;
    private final CouncilListings listings;
    private final Uploads uploads;
    private final Uploading uploading;
    private final SentFiles files;
    private final InstantSource clock;

    public CouncilShelf(
            Council council, CouncilListings listings, Uploads uploads, SentFiles files, InstantSource clock) {
        this.council = council;
        this.listings = listings;
        this.uploads = uploads;
        uploading = new Uploading(uploads, clock);
        this.files = files;
        this.clock = clock;
    }

    /** @throws IllegalStateException where the data set is another publisher's, or it cannot be sent */
    @Override
    public void put(Topic topic, Grain grain, Edition edition, ReleasedFile file) {
        if (!listings.isOpen(topic, grain)) {
            return;
        }
        DataSetId dataSet = grain.dataSet(topic);
        byte[] csv = csv(file);
        Manifest manifest = new Manifest(
                Declaration.of(Format.CSV),
                Wording.columns(topic, grain),
                csv.length,
                Checksum.of(csv),
                Wording.changes(edition));
        boolean sent = IntStream.rangeClosed(1, MOST_UPLOADS)
                .mapToObj(attempt -> new UploadId(dataSet.value() + '-' + edition.word() + '-' + attempt))
                .anyMatch(id -> isSent(id, dataSet, manifest, csv));
        if (!sent) {
            throw new IllegalStateException("The sending of " + edition.word() + " of " + dataSet.value()
                    + " broke off " + MOST_UPLOADS + " times");
        }
    }

    /** Whether the upload has a file, before or now; not where it was left midway and another file came of it since. */
    private boolean isSent(UploadId id, DataSetId dataSet, Manifest manifest, byte[] csv) {
        Upload upload = uploads.find(id).orElseGet(() -> begun(id, dataSet, manifest));
        return switch (upload.state(clock.instant())) {
            case AWAITED -> upload.manifest().equals(manifest) && send(upload, csv);
            case ABANDONED -> false;
            case RECEIVED, SCREENED, RELEASED, REJECTED -> true;
        };
    }

    private Upload begun(UploadId id, DataSetId dataSet, Manifest manifest) {
        String transfer = files.begin(id, Format.CSV);
        return kept(uploading.begin(id, dataSet, council.account(), manifest, transfer));
    }

    private boolean send(Upload upload, byte[] csv) {
        if (!files.isThere(upload.id()) && files.complete(upload, sent(upload, csv)) != Completion.COMPLETE) {
            return false;
        }
        kept(uploading.receive(upload.id(), council.account()));
        return true;
    }

    private List<SentPart> sent(Upload upload, byte[] csv) {
        Parts parts = upload.manifest().parts();
        List<SentPart> sent = new ArrayList<>();
        int from = 0;
        for (int number = 1; number <= parts.count(); number++) {
            int to = from + Math.toIntExact(parts.bytes(number));
            sent.add(files.send(upload, number, Arrays.copyOfRange(csv, from, to)));
            from = to;
        }
        return sent;
    }

    private static Upload kept(Stepped stepped) {
        return switch (stepped) {
            case Stepped.Kept(Upload upload) -> upload;
            case Stepped.Refused(Obstacle obstacle) ->
                throw new IllegalStateException("A release was not taken: " + obstacle);
        };
    }

    private static byte[] csv(ReleasedFile file) {
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        file.lines(line -> csv.writeBytes((line + "\r\n").getBytes(StandardCharsets.UTF_8)));
        return csv.toByteArray();
    }
}
