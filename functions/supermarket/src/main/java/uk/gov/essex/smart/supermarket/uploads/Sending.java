package uk.gov.essex.smart.supermarket.uploads;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.Checksum;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.RequestKey;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.catalogue.Listing;
import uk.gov.essex.smart.supermarket.catalogue.Objection;
import uk.gov.essex.smart.supermarket.catalogue.Stage;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;

/** Takes the files of publishers' own data sets, part by part. Safe from any thread. */
public final class Sending {

    private static final int ID_DIGITS = 32;

    private final Uploads uploads;
    private final Catalogue catalogue;
    private final SentFiles files;
    private final InstantSource clock;
    private final Uploading uploading;

    public Sending(Uploads uploads, Catalogue catalogue, SentFiles files, InstantSource clock) {
        this.uploads = uploads;
        this.catalogue = catalogue;
        this.files = files;
        this.clock = clock;
        uploading = new Uploading(uploads, clock);
    }

    /** Awaits a file. The same request again is the same upload. */
    public Opened open(AccountId publisher, RequestKey request, DataSetId dataSet, Manifest manifest) {
        Optional<Listing> own =
                catalogue.find(dataSet).filter(there -> there.publisher().equals(publisher));
        if (own.isEmpty()) {
            return new Opened.Objected(Objection.UNKNOWN);
        }
        if (own.get().stage() == Stage.WITHDRAWN) {
            return new Opened.Objected(Objection.NOT_FROM_HERE);
        }
        UploadId id = id(publisher, request);
        return uploads.find(id)
                .map(there -> repeated(there, dataSet, manifest))
                .orElseGet(() -> begin(id, dataSet, publisher, manifest));
    }

    private static UploadId id(AccountId publisher, RequestKey request) {
        byte[] named = (publisher.value() + ' ' + request.value()).getBytes(StandardCharsets.UTF_8);
        return new UploadId(Checksum.of(named).value().substring(0, ID_DIGITS));
    }

    private static Opened repeated(Upload there, DataSetId dataSet, Manifest manifest) {
        return there.dataSet().equals(dataSet) && there.manifest().equals(manifest)
                ? new Opened.Kept(there, false)
                : new Opened.KeyUsed();
    }

    private Opened begin(UploadId id, DataSetId dataSet, AccountId publisher, Manifest manifest) {
        String transfer = files.begin(id, manifest.declaration().format());
        if (uploading.begin(id, dataSet, publisher, manifest, transfer) instanceof Stepped.Kept(Upload begun)) {
            return new Opened.Kept(begun, true);
        }
        files.abort(id, transfer);
        return repeated(uploads.find(id).orElseThrow(), dataSet, manifest);
    }

    /** A publisher's own upload. */
    public Optional<Upload> find(AccountId publisher, UploadId id) {
        return uploads.find(id).filter(there -> there.publisher().equals(publisher));
    }

    /** Makes the parts one file, which screening then looks at; the same again changes nothing. */
    public Stepped complete(AccountId publisher, UploadId id, List<SentPart> parts) {
        Optional<Upload> own = find(publisher, id);
        if (own.isEmpty()) {
            return new Stepped.Refused(Obstacle.UNKNOWN);
        }
        Upload upload = own.get();
        if (upload.state(clock.instant()) != UploadState.AWAITED) {
            return uploading.receive(id, publisher);
        }
        if (!upload.manifest().parts().areAll(parts)) {
            return new Stepped.Refused(Obstacle.OTHER_PARTS);
        }
        return switch (files.complete(upload, parts)) {
            case COMPLETE -> uploading.receive(id, publisher);
            case OTHER_PARTS -> new Stepped.Refused(Obstacle.OTHER_PARTS);
            case GONE -> new Stepped.Refused(Obstacle.NOT_FROM_HERE);
        };
    }
}
