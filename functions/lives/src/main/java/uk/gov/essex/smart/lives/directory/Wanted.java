package uk.gov.essex.smart.lives.directory;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import uk.gov.essex.smart.common.Position;

/**
 * What is looked for; what is empty does not matter.
 *
 * @param words all of them must occur in what the entry says of itself, whatever the case
 * @param least the entry's least age is at least this, HSDS-UK's {@code minimum_age}
 * @param most the entry's greatest age is at most this, HSDS-UK's {@code maximum_age}
 * @param modifiedSince changed then or later
 * @param person whom it is for; somebody is sent to entries that are active only
 * @param around where it is to be
 */
public record Wanted(
        List<String> words,
        Optional<UUID> term,
        Optional<UUID> taxonomy,
        Optional<UUID> organisation,
        Optional<Integer> least,
        Optional<Integer> most,
        Opening opening,
        Optional<Instant> modifiedSince,
        Person person,
        Optional<Around> around) {

    /**
     * Whom help is looked for.
     *
     * @param need a term's id, word or name
     */
    public record Person(Optional<Integer> age, Optional<String> need, boolean stepFree) {

        boolean isAnybody() {
            return age.isEmpty() && need.isEmpty() && !stepFree;
        }
    }

    /** A circle. */
    public record Around(Position centre, int radiusMetres) {}

    boolean fits(Service service) {
        return person.age().map(service.ages()::admit).orElse(true)
                && person.need().map(service::helpsWith).orElse(true)
                && (service.isActive() || (person.isAnybody() && around.isEmpty()))
                && least.map(age -> service.ages().least() >= age).orElse(true)
                && most.map(age -> service.ages().most() <= age).orElse(true)
                && organisation.map(service.organisation().id()::equals).orElse(true)
                && modifiedSince
                        .map(since -> !service.assurance().modified().isBefore(since))
                        .orElse(true)
                && hasTerm(service)
                && isOpen(service)
                && says(service);
    }

    /** Whether the site is where it is wanted, and as easy to enter. */
    boolean fits(Site site) {
        return (!person.stepFree() || site.location().isStepFree())
                && around.map(area -> site.metresFrom(area.centre())
                                .map(metres -> metres <= area.radiusMetres())
                                .orElse(false))
                        .orElse(true);
    }

    /** Whether an entry without a fitting site is of no use. */
    boolean needsSite() {
        return around.isPresent() || person.stepFree();
    }

    private boolean hasTerm(Service service) {
        return term.map(id -> terms(service).anyMatch(found -> found.id().equals(id)))
                        .orElse(true)
                && taxonomy.map(id -> terms(service)
                                .anyMatch(found ->
                                        found.taxonomyId().filter(id::equals).isPresent()))
                        .orElse(true);
    }

    private boolean isOpen(Service service) {
        return opening.equals(Opening.ANY)
                || service.particulars().schedules().stream().anyMatch(schedule -> schedule.fits(opening));
    }

    private boolean says(Service service) {
        if (words.isEmpty()) {
            return true;
        }
        Service.About about = service.about();
        String said = Stream.concat(
                        Stream.of(
                                about.name(),
                                about.description(),
                                service.organisation().name()),
                        terms(service).map(Term::name))
                .reduce("", (text, more) -> text + '\n' + more)
                .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(word -> said.contains(word.toLowerCase(Locale.ROOT)));
    }

    private static Stream<Term> terms(Service service) {
        return service.attributes().stream().map(Attribute::term);
    }
}
