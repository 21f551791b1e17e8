package uk.gov.essex.smart.supermarket.screening.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.supermarket.screening.Kind;

final class WatchTest {

    private static Map<Kind, Long> found(String header, Stream<String> cells) {
        Watch watch = new Watch(new Detectors(), header);
        cells.forEach(cell -> {
            byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
            watch.see(bytes, 0, bytes.length, Marks.of(bytes, 0, bytes.length), 1);
        });
        return watch.found();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NHS_NUMBER|999 000 0018",
                "NHS_NUMBER|rang about 999-000-0018 today",
                "NHS_NUMBER|NHS no 9990000018",
                "NHS_NUMBER|9990000018.0",
                "NATIONAL_INSURANCE_NUMBER|AB 12 34 56 C",
                "NATIONAL_INSURANCE_NUMBER|her NI number is AB123456C",
                "NATIONAL_INSURANCE_NUMBER|AB 123456 C",
                "EMAIL|a.reader+lists@example.org.uk",
                "EMAIL|write to o'neil@example.com.",
                "PHONE|07700 900123",
                "PHONE|+44 7700 900123",
                "PHONE|+44 (0)20 7946 0958",
                "PHONE|(01632) 960001",
                "PHONE|0117-496-0123",
                "PHONE|ring 07700900123",
                "POSTCODE|CM1 1QH",
                "POSTCODE|left at co4 3sq by the door",
                "POSTCODE|EC1A 1BB",
                "UPRN|UPRN 100091234567",
                "PAYMENT_CARD|4111 1111 1111 1111",
                "PAYMENT_CARD|card 5500005555555559",
                "PAYMENT_CARD|3782 822463 10005",
                "MAC_ADDRESS|00:1A:2b:3C:4D:5E",
                "MAC_ADDRESS|aa-bb-cc-dd-ee-ff",
                "MAC_ADDRESS|001a.2b3c.4d5e",
                "NUMBER_PLATE|AB12 CDE",
                "NUMBER_PLATE|a white van, A123 BCD, was there",
                "NUMBER_PLATE|vehicle ABC 123D",
                "NAME_WITH_BIRTH_DATE|Susan Okonjo, dob 12/03/1956, lives alone",
                "NAME_WITH_BIRTH_DATE|Mr Harris was born on 3 March 1956",
                "FORMULA|=HYPERLINK(\"x\")",
                "FORMULA|@SUM(A1:A9)",
                "FORMULA|-2+cmd",
                "FORMULA|+A1"
            })
    void findsOneAmongManyOthers(Kind kind, String cell) {
        Stream<String> cells = Stream.concat(
                Stream.of(cell), Stream.generate(() -> "nothing to tell").limit(9_999));
        assertThat(found("notes", cells)).isEqualTo(Map.of(kind, 1L));
    }

    @Test
    void findsTheOnlyOneThereIs() {
        assertThat(found("reference", Stream.of("9990000018"))).isEqualTo(Map.of(Kind.NHS_NUMBER, 1L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "TL 7012 0612",
                "CM1",
                "978-0-19-852663-6",
                "ISBN 0198526636",
                "305 000 0007",
                "2026-03-04T05:06:07Z",
                "12:34:56",
                "10.0.12.3",
                "v4.11.2-rc1",
                "PF0000123/45",
                "E07000066",
                "51.7355123456",
                "51.0",
                "-0.4735987654321",
                "0345 743 0430",
                "12A",
                "2001:db8::8a2e:370:7334",
                "7f9c2ba4e88f827d616045507605853e",
                "@",
                "-",
                "-12.50",
                "+3",
                "A12 FOR REPAIR WORKS",
                "B12 at 3pm",
                "user@1.2.3",
                "1e-7",
                "550e8400-e29b-41d4-a716-446655440000",
                "GB123456789",
                "Smith Street",
                "20260304050607",
                "1767225600",
                "1767225600000",
                "AA 00 11:22:33:44:55:66:77",
                "4111 1111 1111 1112"
            })
    void findsNothingInWhatOnlyLooksAlike(String cell) {
        assertThat(found("reference", Stream.of(cell))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void tenDigitsThatPassByChanceAreNothing(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        assertThat(found(
                        "order",
                        random.longs(5_000, 4_000_000_000L, 5_000_000_000L).mapToObj(Long::toString)))
                .isEmpty();
    }

    @Test
    void moreThanChanceIsFoundWithoutAHeader() {
        SplittableRandom random = new SplittableRandom(7);
        Stream<String> cells = IntStream.range(0, 500)
                .mapToObj(row ->
                        row % 3 == 0 ? "9990000018" : Long.toString(random.nextLong(4_000_000_000L, 5_000_000_000L)));
        assertThat(found("ref", cells).get(Kind.NHS_NUMBER)).isGreaterThanOrEqualTo(167L);
    }

    @Test
    void booksAreNoPatients() {
        List<String> books =
                List.of("0198526636", "0262033844", "0131103628", "4873115652", "7111075757", "0201633612");
        assertThat(found("book", books.stream())).isEmpty();
        assertThat(found("nhs_number", Stream.of("9990000018"))).containsKey(Kind.NHS_NUMBER);
    }

    @Test
    void headersMakeBareNumbersTelling() {
        assertThat(found("mobile", Stream.of("7700900123"))).containsKey(Kind.PHONE);
        assertThat(found("UPRN", Stream.of("10001234"))).containsKey(Kind.UPRN);
        assertThat(found("deviceMac", Stream.of("001a2b3c4d5e"))).containsKey(Kind.MAC_ADDRESS);
        assertThat(found("bytes", Stream.of("10001234", "001a2b3c4d5e", "7700900123")))
                .isEmpty();
    }

    @Test
    void datesOfBirthNeedYearsOfPeople() {
        Watch watch = new Watch(new Detectors(), "c2");
        for (int year = 1931; year < 2011; year++) {
            byte[] bytes = String.format(Locale.ROOT, "%d-05-17", year).getBytes(StandardCharsets.US_ASCII);
            watch.see(bytes, 0, bytes.length, Marks.of(bytes, 0, bytes.length), 1);
        }
        assertThat(watch.looksLikeBirth()).isTrue();
        assertThat(watch.dates()).isEqualTo(80);
    }

    @Test
    void aHeaderThatIsPersonalIsKnown() {
        assertThat(Watch.kinds(new Detectors(), "sam@example.org")).containsExactly(Kind.EMAIL);
        assertThat(Watch.kinds(new Detectors(), "postcode")).isEmpty();
    }
}
