package uk.gov.essex.smart.supermarket.lambda.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import uk.gov.essex.smart.supermarket.catalogue.Objection;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.lambda.files.DuckSettings;
import uk.gov.essex.smart.supermarket.screening.Profile;
import uk.gov.essex.smart.supermarket.screening.Refusal;
import uk.gov.essex.smart.supermarket.screening.Screened;
import uk.gov.essex.smart.supermarket.uploads.Decided;
import uk.gov.essex.smart.supermarket.uploads.Obstacle;
import uk.gov.essex.smart.supermarket.uploads.Outcome;
import uk.gov.essex.smart.supermarket.uploads.Releasing;
import uk.gov.essex.smart.supermarket.uploads.ScreeningFiles;
import uk.gov.essex.smart.supermarket.uploads.Stepped;
import uk.gov.essex.smart.supermarket.uploads.Upload;
import uk.gov.essex.smart.supermarket.uploads.Uploading;
import uk.gov.essex.smart.supermarket.uploads.Uploads;

/**
 * Judges an upload once: brings its file to this machine's disk, screens it, leaves what would be released of it beside it, and
 * only then records what came of it. Where a reviewer's approval stands for what is cleared, it goes out at once. Whatever ends
 * in between, the same again goes on or begins anew; nothing stays on the disk.
 */
final class Screening {

    private static final String DIRECTORY = "upload-";

    private final ScreeningFiles files;
    private final Uploads uploads;
    private final Releasing releasing;
    private final DuckSettings duck;
    private final InstantSource clock;

    Screening(ScreeningFiles files, Uploads uploads, Releasing releasing, DuckSettings duck, InstantSource clock) {
        this.files = files;
        this.uploads = uploads;
        this.releasing = releasing;
        this.duck = duck;
        this.clock = clock;
    }

    /** How it was judged; empty where nobody began such an upload, or its file is no more. */
    Optional<Screened> screen(UploadId id) throws IOException {
        Optional<Upload> upload = uploads.find(id);
        OptionalLong size = upload.isEmpty() ? OptionalLong.empty() : files.size(id);
        if (size.isEmpty()) {
            return Optional.empty();
        }
        Optional<Outcome> before = upload.orElseThrow().outcome();
        Screened screened =
                before.isPresent() ? before.orElseThrow().screened() : judge(upload.orElseThrow(), size.getAsLong());
        if (releasing.releaseApproved(id).filter(Screening::isToBeRepeated).isPresent()) {
            throw new IllegalStateException("The upload was not let out, since others changed its data set meanwhile");
        }
        return Optional.of(screened);
    }

    private static boolean isToBeRepeated(Decided decided) {
        return decided.equals(new Decided.Objected(Objection.CHANGED))
                || decided.equals(new Decided.Refused(Obstacle.BUSY));
    }

    private Screened judge(Upload upload, long size) throws IOException {
        clear();
        Path directory = Files.createTempDirectory(duck.scratch(), DIRECTORY);
        try {
            Outcome outcome = size == upload.manifest().bytes()
                    ? judge(upload, directory)
                    : refused(new Screened.Refused(Refusal.OTHER_BYTES, 0));
            if (new Uploading(uploads, clock).screen(upload.id(), outcome) instanceof Stepped.Refused) {
                throw new IllegalStateException(
                        "The outcome was not recorded, since others changed the upload meanwhile");
            }
            return outcome.screened();
        } finally {
            delete(directory);
        }
    }

    private Outcome judge(Upload upload, Path directory) throws IOException {
        Path file = directory.resolve("sent");
        files.bring(upload.id(), file);
        Screened screened = upload.manifest()
                .hold(new FileScreener(duck).screen(file, upload.manifest().declaration()));
        return switch (screened) {
            case Screened.Refused refused -> refused(refused);
            case Screened.Cleared(Profile profile) -> prepared(screened, upload, file, profile);
            case Screened.Quarantined(Profile profile, var findings) -> prepared(screened, upload, file, profile);
        };
    }

    private Outcome prepared(Screened screened, Upload upload, Path file, Profile profile) throws IOException {
        Preparation preparation = new Preparation(files, duck, upload, screened instanceof Screened.Cleared);
        Preparation.Offered offered = preparation.prepare(file, profile);
        return new Outcome(screened, offered.prepared(), offered.withheld(), clock.instant());
    }

    private Outcome refused(Screened.Refused refused) {
        return new Outcome(refused, List.of(), List.of(), clock.instant());
    }

    /** Lambda keeps the disk where it ends a function; one upload is judged at a time. */
    private void clear() throws IOException {
        try (Stream<Path> left = Files.list(duck.scratch())) {
            for (Path path : left.filter(Screening::isOurs).toList()) {
                delete(path);
            }
        }
    }

    private static boolean isOurs(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(DIRECTORY) || name.startsWith(FileScreener.COPY);
    }

    private static void delete(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            all.sorted(Comparator.reverseOrder()).forEach(Screening::deleteOne);
        }
    }

    private static void deleteOne(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException held) {
            throw new UncheckedIOException(held);
        }
    }
}
