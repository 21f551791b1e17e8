package uk.gov.essex.smart.movement.aws;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import software.amazon.awssdk.services.s3.S3Client;
import uk.gov.essex.smart.movement.timetable.Edition;
import uk.gov.essex.smart.movement.timetable.Snapshot;
import uk.gov.essex.smart.movement.timetable.Timetables;

/**
 * Editions as objects {@code snapshots/<id>.sxt} that are written once, and the object {@code in-force} whose text is the
 * id of one of them and which is replaced only by who read it before.
 */
public final class S3Timetables implements Timetables {

    private static final String POINTER = "in-force";

    private final S3Store store;

    public S3Timetables(S3Client client, String bucket) {
        this.store = new S3Store(client, bucket);
    }

    /** Over a client from the function's environment. */
    public static S3Timetables at(String bucket) {
        return new S3Timetables(S3Store.client(), bucket);
    }

    @Override
    public Optional<String> inForce() {
        return store.find(POINTER).map(S3Timetables::id);
    }

    @Override
    public Optional<Edition> find(String id) {
        return store.find(key(id)).map(held -> new Edition(id, Snapshot.read(held.bytes())));
    }

    @Override
    public boolean publish(Edition edition, Optional<String> replaced) {
        Optional<S3Store.Held> pointer = store.find(POINTER);
        Optional<String> current = pointer.map(S3Timetables::id);
        if (current.filter(edition.id()::equals).isPresent()) {
            return true;
        }
        if (!current.equals(replaced)) {
            return false;
        }
        store.putNew(key(edition.id()), "application/octet-stream", Snapshot.write(edition.timetable()));
        byte[] id = edition.id().getBytes(StandardCharsets.UTF_8);
        return pointer.map(held -> store.replace(POINTER, "text/plain", id, held.tag()))
                .orElseGet(() -> store.putNew(POINTER, "text/plain", id));
    }

    private static String id(S3Store.Held pointer) {
        return new String(pointer.bytes(), StandardCharsets.UTF_8);
    }

    private static String key(String id) {
        return "snapshots/" + id + ".sxt";
    }
}
