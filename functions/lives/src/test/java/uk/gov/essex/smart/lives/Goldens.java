package uk.gov.essex.smart.lives;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/** Referrals of every route and kind, the same at every run. Nobody in them exists: NHS numbers begin 999. */
public final class Goldens {

    private static final Instant FIRST = Instant.parse("2026-11-02T09:00:00Z");
    private static final List<String> GIVEN = List.of("Testina", "Sample", "Fictus", "Placeholder", "Zoë");
    private static final List<String> FAMILY = List.of("Example", "Nobody-Real", "O'Invented", "Synthetic");

    private final SplittableRandom chance;
    private final int number;

    private Goldens(int number) {
        this.number = number;
        this.chance = new SplittableRandom(number);
    }

    /** Every route with every ground and urgency: 5 by 4 by 3. */
    public static List<Referral> all() {
        return IntStream.range(0, 60).mapToObj(n -> new Goldens(n).referral()).toList();
    }

    private Referral referral() {
        Route route = pick(Route.values());
        return new Referral(
                new ReferralId(String.format(Locale.ROOT, "%032x", number)),
                new ReferralDetails(
                        FIRST.plus(number, ChronoUnit.HOURS),
                        route,
                        pick(Urgency.values()),
                        pick(RouteOfAccess.values()),
                        passage("Reason"),
                        passage("Wish\nof two lines \"quoted\""),
                        entry()),
                person(),
                new Organisation(new OrganisationCode("F81" + (100 + number)), line("Invented Surgery")),
                new Organisation(new OrganisationCode("302"), line("Essex County Council")),
                new Referrer(
                        line("Referrer"),
                        pick(ReferrerRole.values()),
                        maybe(hospital()),
                        maybe(phone()),
                        maybe(email())),
                ground(),
                new CareNeeds(
                        passage("Needs"),
                        pick(SupportReason.values()),
                        some(CareOutcome.class),
                        maybe(passage("Support"))),
                allergies(),
                route == Route.SAFEGUARDING ? Optional.of(concern()) : maybe(concern()),
                background(),
                maybe(technology()));
    }

    /** Of every third referral. */
    private Optional<DirectoryEntry> entry() {
        return number % 3 == 0
                ? Optional.of(new DirectoryEntry(new UUID(0, number), "Invented lunch club " + number))
                : Optional.empty();
    }

    private Person person() {
        NhsNumberStatus status = pick(NhsNumberStatus.values());
        Optional<NhsNumber> nhs = status == NhsNumberStatus.PRESENT_AND_VERIFIED
                ? Optional.of(new NhsNumber("9990000026"))
                : status.saysPresent() ? Optional.of(new NhsNumber("9990000027")) : Optional.empty();
        return new Person(
                new Line(GIVEN.get(number % GIVEN.size())),
                new Line(FAMILY.get(number % FAMILY.size())),
                LocalDate.of(1920 + number, 1 + number % 12, 1 + number % 28),
                pick(Gender.values()),
                new NhsIdentity(nhs, status),
                new Address(List.of(line("Nowhere House"), line("Test Street")), new Postcode("CM1 1QH")),
                maybe(phone()),
                maybe(email()));
    }

    private Ground ground() {
        LocalDate day = LocalDate.of(2026, 11, 1);
        return switch (number % 4) {
            case 0 -> new Ground.Consent(day);
            case 1 -> new Ground.BestInterests(day, line("Decider"), passage("Best interests"));
            case 2 -> new Ground.Proxy(line("Attorney"), day);
            default -> new Ground.Safeguarding(passage("Not safe to ask"));
        };
    }

    private Allergies allergies() {
        return switch (number % 3) {
            case 0 -> new Allergies.NoneKnown();
            case 1 -> new Allergies.NotEstablished();
            default -> new Allergies.Known(List.of(line("Penicillin"), line("Latex")));
        };
    }

    private Concern concern() {
        return new Concern(
                EnumSet.of(pick(AbuseKind.values())), passage("Concern"), chance.nextBoolean(), chance.nextBoolean());
    }

    private Background background() {
        return new Background(
                maybe(passage("About me")),
                some(Adjustment.class),
                list(passage("Dog in the house")),
                some(Standing.class),
                list(contact()),
                maybe(passage("Lives alone")),
                list(passage("Falls")),
                list(line("Paracetamol 500 mg")),
                maybe(passage("To stay at home")),
                maybe(passage("A break")),
                maybe(passage("Ring the neighbour")),
                list(new CareDocument(line("Care plan"), pick(CareDocument.Kind.values()), LocalDate.of(2026, 10, 1))));
    }

    private CareTechnology technology() {
        return new CareTechnology(
                pick(CareTechnology.Connectivity.values()),
                pick(CareTechnology.Power.values()),
                some(CareTechnology.Responder.class),
                maybe(contact()),
                pick(CareTechnology.Likelihood.values()),
                pick(CareTechnology.Likelihood.values()),
                some(CareTechnology.Alarm.class),
                maybe(passage("Key safe")));
    }

    private Contact contact() {
        return new Contact(line("Contact"), pick(Contact.Kinship.values()), maybe(phone()), chance.nextBoolean());
    }

    private Organisation hospital() {
        return new Organisation(new OrganisationCode("RXX01"), line("Invented Hospital"));
    }

    private static Phone phone() {
        return new Phone("07700900123");
    }

    private Email email() {
        return new Email("nobody" + number + "@example.invalid");
    }

    private Line line(String what) {
        return new Line(what + ' ' + number);
    }

    private Passage passage(String what) {
        return new Passage(what + ", synthetic referral " + number);
    }

    private <T> T pick(T[] values) {
        return values[number % values.length];
    }

    private <T> Optional<T> maybe(T value) {
        return chance.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> List<T> list(T value) {
        return chance.nextBoolean() ? List.of(value, value) : List.of();
    }

    private <E extends Enum<E>> Set<E> some(Class<E> type) {
        EnumSet<E> found = EnumSet.noneOf(type);
        EnumSet.allOf(type).stream().filter(any -> chance.nextBoolean()).forEach(found::add);
        return found;
    }
}
