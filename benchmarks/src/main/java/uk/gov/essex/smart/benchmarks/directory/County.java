package uk.gov.essex.smart.benchmarks.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.lives.directory.Ages;
import uk.gov.essex.smart.lives.directory.Attribute;
import uk.gov.essex.smart.lives.directory.Location;
import uk.gov.essex.smart.lives.directory.Opening;
import uk.gov.essex.smart.lives.directory.Organisation;
import uk.gov.essex.smart.lives.directory.Particulars;
import uk.gov.essex.smart.lives.directory.Service;
import uk.gov.essex.smart.lives.directory.Site;
import uk.gov.essex.smart.lives.directory.Term;
import uk.gov.essex.smart.lives.directory.Wanted;

/** Invented services all over Essex, and people who look for one; the same for the same seed. */
final class County {

    private static final Instant MODIFIED = Instant.parse("2026-11-20T09:30:00Z");
    private static final String DESCRIPTION = "Company, advice and a warm meal, every word of it invented. ".repeat(8);
    private static final List<String> NEEDS = List.of("befriending", "carers", "falls", "day-care");

    private final SplittableRandom chance;

    County(long seed) {
        chance = new SplittableRandom(seed);
    }

    List<Service> services(int many) {
        return IntStream.range(0, many).mapToObj(this::service).toList();
    }

    /** Somebody of 70 looks within 10 kilometres for help with falls, without a step. */
    Wanted question() {
        return new Wanted(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Opening.ANY,
                Optional.empty(),
                new Wanted.Person(Optional.of(70), Optional.of("falls"), true),
                Optional.of(new Wanted.Around(position(), 10_000)));
    }

    private Service service(int number) {
        String need = NEEDS.get(chance.nextInt(NEEDS.size()));
        Term term = new Term(id(), need, need, Optional.empty(), "", Optional.empty(), "", need);
        return new Service(
                id(),
                new Organisation(
                        id(),
                        "Invented trust " + number,
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        List.of()),
                new Service.About("Invented service " + number, DESCRIPTION, Optional.empty(), "", "", "", ""),
                Service.Status.ACTIVE,
                new Ages(18, Ages.OLDEST),
                new Service.Assurance(Optional.empty(), "", MODIFIED),
                List.of(new Site(id(), location())),
                List.of(new Attribute(id(), "", term)),
                Particulars.NONE);
    }

    private Location location() {
        return new Location(
                id(),
                Location.Kind.PHYSICAL,
                "Invented hall",
                "",
                Optional.of(position()),
                "",
                "",
                List.of(),
                List.of(new Location.Access(id(), "step-free", "", "", Optional.empty())));
    }

    private Position position() {
        return new Position(51.5 + chance.nextDouble() * 0.5, 0.1 + chance.nextDouble());
    }

    private UUID id() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }
}
