package uk.gov.essex.smart.localcloud.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.xml.sax.InputSource;
import uk.gov.essex.smart.movement.insight.Count;
import uk.gov.essex.smart.movement.insight.DayFigures;
import uk.gov.essex.smart.movement.ledger.Entry;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AccountsTest {

    private final ChelmsfordDay day = new ChelmsfordDay();
    private final Outcome outcome = day.live(Pooling.POOLED, 100, 3, new Effort(0.5, 0, 20));
    private final Accounts accounts = new Accounts(EssexDay.DAY, day.county, day.roads, outcome);

    @Test
    void sharesOfAllTripsSumToWhatTheDayCost() {
        List<Entry> entries = accounts.entries();

        assertThat(entries).hasSameSizeAs(outcome.byDuty());
        double shares =
                entries.stream().mapToLong(entry -> entry.why().sharePence()).sum();
        double rounding = outcome.used().size();
        assertThat(shares).isCloseTo(Figures.of(outcome, day.roads).costPence(), within(rounding));
    }

    @Test
    void agenciesBalancesNetToNothing() {
        assertThat(accounts.balances().owed().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isZero();
        assertThat(accounts.balances().debts()).isNotEmpty();
    }

    @Test
    void figuresCountEveryPassenger() {
        DayFigures figures = accounts.figures();
        int school = outcome.byDuty().stream()
                .filter(journey -> journey.trip().agency() == Agency.SCHOOL)
                .mapToInt(journey -> journey.trip().persons())
                .sum();

        assertThat(figures.agencies())
                .filteredOn(agency -> agency.name().equals(Agency.SCHOOL.id()))
                .singleElement()
                .satisfies(agency -> assertThat(agency.carried()).isEqualTo(Count.of(school)));
        assertThat(figures.services()).isNotEmpty();
    }

    @Test
    void theDayIsDrawnSmallAndWellFormed() throws Exception {
        String picture = Picture.of(day.county.places(), outcome);

        assertThat(picture).hasSizeLessThan(200_000);
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(picture)))
                        .getElementsByTagName("title")
                        .item(0)
                        .getTextContent())
                .contains(
                        outcome.byDuty().size() + " trips on " + outcome.used().size() + " shifts");
        for (Agency agency : Agency.values()) {
            assertThat(picture).contains(agency.title(), Picture.colour(agency));
        }
    }
}
