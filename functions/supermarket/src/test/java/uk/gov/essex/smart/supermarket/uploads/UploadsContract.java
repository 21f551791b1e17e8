package uk.gov.essex.smart.supermarket.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.supermarket.Passage;
import uk.gov.essex.smart.supermarket.catalogue.Samples;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;
import uk.gov.essex.smart.supermarket.screening.Kind;

/** What every store of uploads keeps to. */
public abstract class UploadsContract {

    private static final Instant NOON = Samples.MORNING.plusSeconds(4 * 3600);
    private static final String PUBLISHER = Samples.CYCLING.value();

    private Uploads uploads = new InMemoryUploads();

    protected abstract Uploads empty();

    @BeforeEach
    void open() {
        uploads = empty();
    }

    @Test
    void readsAsItWroteInEveryState() {
        Upload awaited = awaited(Sent.FILE);
        Upload received = awaited.received(NOON);
        Upload judged = received.screened(Sent.quarantined(NOON));
        Map<Kind, Passage> reasons =
                Map.of(Kind.EMAIL, new Passage("A team's"), Kind.POSTCODE, new Passage("The depot's"));
        Upload decided = judged.decided(Sent.decision(Verdict.RELEASE, reasons), NOON);
        for (Upload next : List.of(awaited, received, judged, decided)) {
            assertThat(commit(next)).isTrue();
            assertThat(uploads.find(Sent.FILE)).contains(next);
        }
        for (Outcome outcome : List.of(Sent.cleared(NOON), Sent.refused(NOON))) {
            uploads = empty();
            commit(awaited);
            commit(awaited.screened(outcome));
            assertThat(uploads.find(Sent.FILE).orElseThrow().outcome()).contains(outcome);
        }
        assertThat(uploads.find(new UploadId("unheard-of"))).isEmpty();
    }

    @Test
    void writesOnlyTheNextRevisionAndItsStep() {
        Upload awaited = awaited(Sent.FILE);
        commit(awaited);

        assertThat(commit(awaited)).isFalse();
        assertThat(commit(awaited.received(NOON).screened(Sent.cleared(NOON)))).isFalse();
        assertThat(commit(awaited.received(NOON))).isTrue();
        assertThat(commit(awaited.screened(Sent.cleared(NOON)))).isFalse();

        assertThat(uploads.find(Sent.FILE)).contains(awaited.received(NOON));
        assertThat(uploads.listWaiting(Optional.empty(), 10).uploads()).isEmpty();
        assertThat(uploads.listSteps(Sent.FILE))
                .containsExactly(
                        new Step(Sent.FILE, 1, UploadState.AWAITED, PUBLISHER, Samples.MORNING),
                        new Step(Sent.FILE, 2, UploadState.RECEIVED, PUBLISHER, NOON));
    }

    @Test
    void queuesWhatWaitsOldestFirstPageByPage() {
        List<Upload> judged = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> judged(number, Sent.cleared(NOON.minusSeconds(number / 2))))
                .toList();
        judged(9, Sent.refused(NOON.minusSeconds(60)));
        List<UploadId> oldestFirst =
                IntStream.of(4, 5, 2, 3, 1).mapToObj(UploadsContract::id).toList();

        WaitingPage first = uploads.listWaiting(Optional.empty(), 3);
        WaitingPage second = uploads.listWaiting(first.next(), 3);
        assertThat(first.uploads()).extracting(Upload::id).isEqualTo(oldestFirst.subList(0, 3));
        assertThat(second.uploads()).extracting(Upload::id).isEqualTo(oldestFirst.subList(3, 5));
        assertThat(second.next()).isEmpty();
        assertThat(uploads.listWaiting(Optional.empty(), 5).next()).isEmpty();

        for (Upload upload : judged) {
            commit(upload.decided(Sent.decision(Verdict.REJECT, Map.of()), NOON.plusSeconds(5)));
        }
        assertThat(uploads.listWaiting(Optional.empty(), 10).uploads()).isEmpty();
    }

    private Upload judged(int number, Outcome outcome) {
        Upload awaited = awaited(id(number));
        Upload judged = awaited.screened(outcome);
        commit(awaited);
        commit(judged);
        return judged;
    }

    private static UploadId id(int number) {
        return new UploadId("upload-%04d".formatted(number));
    }

    private static Upload awaited(UploadId id) {
        return Upload.awaited(id, Samples.COUNTS, Samples.CYCLING, Sent.manifest(), "transfer-1", Samples.MORNING);
    }

    private boolean commit(Upload next) {
        return uploads.commit(next, Step.of(next, PUBLISHER));
    }
}
