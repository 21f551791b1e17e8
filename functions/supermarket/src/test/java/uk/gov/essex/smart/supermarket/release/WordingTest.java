package uk.gov.essex.smart.supermarket.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.essex.smart.supermarket.uploads.ColumnNote;

final class WordingTest {

    @ParameterizedTest
    @EnumSource(Topic.class)
    void saysOfEachColumnWhatItIsAndOfEachNumberInWhichUnit(Topic topic) {
        for (Grain grain : Grain.values()) {
            List<ColumnNote> notes = Wording.columns(topic, grain);
            assertThat(notes)
                    .extracting(note -> note.column().value())
                    .containsExactly(Rows.header(grain).split(",", -1));
            assertThat(notes).allSatisfy(note -> assertThat(note.description()).isPresent());
            assertThat(notes.subList(5, 10))
                    .allSatisfy(note -> assertThat(note.unit()).isPresent());
        }
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void namesEachQuantityWithItsUnit(Topic topic) {
        for (Grain grain : Grain.values()) {
            assertThat(Wording.description(topic, grain).value())
                    .contains(ExactChannel.of(topic).stream()
                            .map(channel -> channel.title() + " (" + channel.word() + ") in ")
                            .toList());
            assertThat(Wording.provenance(grain).value()).contains("mean of its lampposts' means");
            assertThat(Wording.keywords(topic, grain)).doesNotHaveDuplicates();
        }
    }

    @Test
    void tellsWhichDayAnEditionChanges() {
        LocalDate day = LocalDate.parse("2026-11-02");
        assertThat(Wording.title(Topic.AIR_QUALITY, Grain.HOURLY).value())
                .isEqualTo("Air quality in Essex by district, hour by hour");
        assertThat(Wording.changes(new Edition(day, Pass.PROMPT)).value()).isEqualTo("Adds 2 November 2026.");
        assertThat(Wording.changes(new Edition(day, Pass.SETTLED)).value())
                .isEqualTo("Settles 2 November 2026: what lampposts sent late is counted.");
    }
}
