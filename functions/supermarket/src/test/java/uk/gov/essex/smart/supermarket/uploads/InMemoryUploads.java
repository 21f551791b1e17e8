package uk.gov.essex.smart.supermarket.uploads;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;

/** Uploads of one thread. */
public final class InMemoryUploads implements Uploads {

    private static final Comparator<Waiting> LONGEST = Comparator.comparing(Waiting::since)
            .thenComparing(waiting -> waiting.upload().value());

    private final Map<UploadId, Upload> uploads = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    @Override
    public Optional<Upload> find(UploadId id) {
        return Optional.ofNullable(uploads.get(id));
    }

    @Override
    public boolean commit(Upload next, Step step) {
        long there = find(next.id()).map(Upload::revision).orElse(0L);
        boolean current = there == next.revision() - 1;
        if (current) {
            uploads.put(next.id(), next);
            steps.add(step);
        }
        return current;
    }

    @Override
    public WaitingPage listWaiting(Optional<Waiting> after, int most) {
        List<Upload> found = uploads.values().stream()
                .filter(Upload::waits)
                .filter(upload -> after.isEmpty() || LONGEST.compare(Waiting.of(upload), after.get()) > 0)
                .sorted(Comparator.comparing(Waiting::of, LONGEST))
                .limit(most + 1L)
                .toList();
        return found.size() > most
                ? new WaitingPage(found.subList(0, most), Optional.of(Waiting.of(found.get(most - 1))))
                : new WaitingPage(found, Optional.empty());
    }

    @Override
    public List<Step> listSteps(UploadId id) {
        return steps.stream().filter(step -> step.upload().equals(id)).toList();
    }
}
