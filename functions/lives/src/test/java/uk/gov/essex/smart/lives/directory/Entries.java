package uk.gov.essex.smart.lives.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.lives.directory.Location.Kind;

/** Entries that are plainly invented. */
public final class Entries {

    public static final Instant MODIFIED = Instant.parse("2026-11-20T09:30:45.123Z");
    public static final Position CHELMSFORD = new Position(51.7356, 0.4685);
    public static final Position COLCHESTER = new Position(51.8892, 0.9042);
    public static final UUID LUNCH_CLUB = id(1);
    public static final Term BEFRIENDING = term(101, "Befriending", "befriending");
    public static final Term CARERS = term(102, "Support for carers", "carers");

    private static final List<Term> NEEDS =
            List.of(BEFRIENDING, CARERS, term(103, "Falls", "falls"), term(104, "Day care", "day-care"));

    private Entries() {}

    /** A lunch club for people of 65 and over in Chelmsford, without a step. */
    public static Service lunchClub() {
        return service(1, "Sample lunch club", new Ages(65, Ages.OLDEST), BEFRIENDING, CHELMSFORD, true);
    }

    /** A circle for carers of any age in Colchester, up some steps. */
    public static Service carersCircle() {
        return service(2, "Sample carers' circle", Ages.ANY, CARERS, COLCHESTER, false);
    }

    /** The service with one site there. */
    public static Service service(int number, String name, Ages ages, Term need, Position position, boolean stepFree) {
        return new Service(
                id(number),
                organisation(900 + number % 50),
                new Service.About(
                        name,
                        "Company and a warm meal, every word of it invented.",
                        Link.find("https://example.org/services/" + number),
                        "hello@example.org",
                        "",
                        "",
                        ""),
                Service.Status.ACTIVE,
                ages,
                new Service.Assurance(Optional.of(LocalDate.of(2026, 10, 1)), "checks@example.org", MODIFIED),
                List.of(site(number, position, stepFree)),
                List.of(new Attribute(id(30_000 + number), "need", need)),
                particulars(number));
    }

    public static Service with(Service service, Service.Status status, Instant modified) {
        return new Service(
                service.id(),
                service.organisation(),
                service.about(),
                status,
                service.ages(),
                new Service.Assurance(
                        service.assurance().assured(), service.assurance().assurer(), modified),
                service.sites(),
                service.attributes(),
                service.particulars());
    }

    /** So many services all over the county, the same for the same seed. */
    public static List<Service> synthetic(int many, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        return IntStream.range(0, many)
                .mapToObj(number -> {
                    int least = chance.nextInt(3) * 30;
                    return service(
                            1_000 + number,
                            "Invented service " + number,
                            new Ages(least, least + 30 + chance.nextInt(60)),
                            NEEDS.get(chance.nextInt(NEEDS.size())),
                            new Position(51.5 + chance.nextDouble() * 0.55, 0.05 + chance.nextDouble() * 1.2),
                            chance.nextBoolean());
                })
                .toList();
    }

    public static Site site(int number, Position position, boolean stepFree) {
        return new Site(
                id(10_000 + number),
                new Location(
                        id(20_000 + number),
                        Kind.PHYSICAL,
                        "Hall " + number,
                        "",
                        Optional.of(position),
                        "",
                        "",
                        List.of(new Location.Address(
                                id(40_000 + number),
                                "",
                                "1 Sample Street",
                                "Sampleford",
                                "",
                                "Essex",
                                "CM99 9ZZ",
                                "GB",
                                Kind.PHYSICAL)),
                        stepFree
                                ? List.of(new Location.Access(
                                        id(50_000 + number), "Step free", "A level way in.", "", Optional.empty()))
                                : List.of()));
    }

    public static UUID id(int number) {
        return new UUID(0x0000_0000_0000_4000L, 0x8000_0000_0000_0000L + number);
    }

    private static Organisation organisation(int number) {
        return new Organisation(
                id(number),
                "Sample Trust " + number,
                "An invented charity.",
                "",
                Link.find("https://example.org/"),
                Optional.empty(),
                "",
                Optional.empty(),
                List.of(new Organisation.Identifier(id(60_000 + number), "GB-CHC", "Charity number", "999" + number)));
    }

    private static Term term(int number, String name, String word) {
        return new Term(id(number), name, name, Optional.empty(), "Sample needs", Optional.of(id(100)), "", word);
    }

    private static Particulars particulars(int number) {
        return new Particulars(
                List.of(new Schedule(
                        id(70_000 + number),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Schedule.Frequency.WEEKLY),
                        1,
                        "TH,FR",
                        "",
                        "",
                        Optional.of(LocalTime.of(10, 0)),
                        Optional.of(LocalTime.of(14, 30)),
                        Optional.empty(),
                        "",
                        "")),
                List.of(new Particulars.Area(id(80_000 + number), "Essex", "All of Essex", "", "", "")),
                List.of(new Particulars.Language(id(90_000 + number), "English", "en")),
                List.of(),
                List.of(new Particulars.Cost(
                        id(110_000 + number), Optional.empty(), Optional.empty(), "A meal", Optional.of(450L), "")),
                List.of(new Particulars.Contact(id(120_000 + number), "", "Club secretary")));
    }
}
