package uk.gov.essex.smart.supermarket.catalogue;

import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;
import uk.gov.essex.smart.common.Attempts;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.DataSetId;

/** Changes of the catalogue. Who may ask for one that names no publisher is judged by whoever calls. Safe from any thread. */
public final class Publishing {

    private static final int MOST_ATTEMPTS = 5;

    private final Catalogue catalogue;
    private final InstantSource clock;
    private final Attempts attempts = new Attempts(MOST_ATTEMPTS, tried -> {});

    public Publishing(Catalogue catalogue, InstantSource clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Starts a listing. The same draft again is the same listing. */
    public Filed draft(AccountId publisher, DataSetId id, Particulars particulars) {
        Listing draft = Listing.draft(id, publisher, particulars, clock.instant());
        if (catalogue.claim(draft)) {
            return new Filed.Kept(draft);
        }
        return catalogue
                .find(id)
                .filter(there -> there.revision() == 1
                        && there.publisher().equals(publisher)
                        && there.particulars().equals(particulars))
                .<Filed>map(Filed.Kept::new)
                .orElse(refused(Objection.NAME_TAKEN));
    }

    /** Says anew what a data set is, where nothing has changed since its publisher read it. */
    public Filed revise(AccountId publisher, DataSetId id, long revision, Particulars particulars) {
        Optional<Listing> there = catalogue.find(id).filter(it -> it.publisher().equals(publisher));
        if (there.isEmpty()) {
            return refused(Objection.UNKNOWN);
        }
        if (there.get().stage() == Stage.WITHDRAWN) {
            return refused(Objection.NOT_FROM_HERE);
        }
        Listing next = there.get().revised(particulars, clock.instant());
        return there.get().revision() == revision && catalogue.commit(next)
                ? new Filed.Kept(next)
                : refused(Objection.CHANGED);
    }

    /** Lets screened files out as the next version. The same upload again changes nothing. */
    public Filed release(DataSetId id, Release release) {
        return attempts.first(() -> released(id, release)).orElse(refused(Objection.CHANGED));
    }

    private Optional<Filed> released(DataSetId id, Release release) {
        Optional<Listing> there = catalogue.find(id);
        if (there.isEmpty()) {
            return Optional.of(refused(Objection.UNKNOWN));
        }
        if (catalogue.findNumber(id, release.upload()).isPresent()) {
            return Optional.of(new Filed.Kept(there.get()));
        }
        if (there.get().stage() == Stage.WITHDRAWN) {
            return Optional.of(refused(Objection.NOT_FROM_HERE));
        }
        Version version = new Version(id, there.get().nextNumber(), clock.instant(), release);
        Listing next = there.get().renewed(version);
        return catalogue.release(next, version) ? Optional.of(new Filed.Kept(next)) : Optional.empty();
    }

    /** Lets anyone find it. What is hidden stays so, whatever is released meanwhile. */
    public Filed list(DataSetId id) {
        Optional<Listing> hidden = catalogue.find(id).filter(there -> there.stage() == Stage.HIDDEN);
        return hidden.<Filed>map(Filed.Kept::new).orElseGet(() -> move(id, Stage.LISTED, there -> there));
    }

    /** Lets nobody find it for now. */
    public Filed hide(DataSetId id) {
        return move(id, Stage.HIDDEN, there -> there);
    }

    /** Lets anyone find again what was hidden. */
    public Filed restore(DataSetId id) {
        return move(id, Stage.LISTED, there -> there.filter(it -> it.stage() != Stage.DRAFT));
    }

    /** Takes it away for ever, its name with it. */
    public Filed withdraw(AccountId publisher, DataSetId id) {
        return move(
                id, Stage.WITHDRAWN, there -> there.filter(it -> it.publisher().equals(publisher)));
    }

    private Filed move(DataSetId id, Stage stage, UnaryOperator<Optional<Listing>> allowed) {
        return attempts.first(() -> moved(allowed.apply(catalogue.find(id)), stage))
                .orElse(refused(Objection.CHANGED));
    }

    private Optional<Filed> moved(Optional<Listing> there, Stage stage) {
        if (there.isEmpty()) {
            return Optional.of(refused(Objection.UNKNOWN));
        }
        if (there.get().stage() == stage) {
            return Optional.of(new Filed.Kept(there.get()));
        }
        if (!there.get().stage().leadsTo(stage)) {
            return Optional.of(refused(Objection.NOT_FROM_HERE));
        }
        if (stage == Stage.LISTED && there.get().newest().isEmpty()) {
            return Optional.of(refused(Objection.NOTHING_RELEASED));
        }
        Listing next = there.get().moved(stage, clock.instant());
        return catalogue.commit(next) ? Optional.of(new Filed.Kept(next)) : Optional.empty();
    }

    private static Filed refused(Objection objection) {
        return new Filed.Refused(objection);
    }
}
