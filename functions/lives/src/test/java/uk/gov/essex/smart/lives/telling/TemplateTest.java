package uk.gov.essex.smart.lives.telling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.essex.smart.lives.Line;
import uk.gov.essex.smart.lives.lambda.notify.TemplateIds;
import uk.gov.essex.smart.lives.workflow.Notice.Audience;
import uk.gov.essex.smart.lives.workflow.Notice.Occasion;

final class TemplateTest {

    private static final Pattern GAP = Pattern.compile("\\(\\(([^)]*)\\)\\)");

    /** One text message costs more beyond this (GOV.UK Notify, text message pricing); values fill the gaps. */
    private static final int TEXT_MESSAGE = 306;

    static Stream<Template> templates() {
        return Stream.of(Template.values());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void hasATextForEachChannelWithItsFields(Template template) throws IOException {
        for (Channel channel : template.channels()) {
            String text = text(template.word() + "." + channel.word());
            assertThat(GAP.matcher(text).results().map(MatchResult::group).distinct())
                    .as("%s by %s", template, channel)
                    .containsExactlyInAnyOrderElementsOf(template.fields().stream()
                            .map(field -> "((" + field.word() + "))")
                            .toList());
            switch (channel) {
                case EMAIL -> assertThat(text).startsWith("Subject: ");
                case POST -> assertThat(text).startsWith("Heading: ");
                case TEXT -> assertThat(text.length()).isLessThan(TEXT_MESSAGE);
            }
        }
    }

    @Test
    void tellsWhateverTheWorkflowTells() {
        assertThat(Stream.of(Occasion.values()).flatMap(occasion -> Template.find(Audience.PERSON, occasion).stream()))
                .hasSize(6);
        assertThat(Template.find(Audience.REFERRER, Occasion.MORE_INFORMATION_WANTED))
                .contains(Template.REFERRER_MORE_INFORMATION_WANTED);
        assertThat(Template.find(Audience.MANAGER, Occasion.OVERDUE)).contains(Template.MANAGER_OVERDUE);
        assertThat(Template.find(Audience.PERSON, Occasion.OVERDUE)).isEmpty();
    }

    @Test
    void fillsEveryFieldAndNoOther() {
        assertThatThrownBy(() -> new Letter("1", Template.PERSON_CLOSED, Letters.BY_TEXT, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Letters.letter("1", Template.TEAM_OVERDUE, Letters.BY_POST))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Letters.letter("", Letters.BY_TEXT)).isInstanceOf(IllegalArgumentException.class);
        List<Line> seven = Stream.generate(() -> new Line("a")).limit(7).toList();
        assertThatThrownBy(() -> new Recipient.ByPost(seven, ((Recipient.ByPost) Letters.BY_POST).postcode()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void makesNoLureOfAName() {
        assertThat(plain("Zoë O\u2019Hara-Smith Jr.")).isEqualTo("Zoë O\u2019Hara-Smith Jr.");
        assertThat(plain("Win at http://prize.example/now")).isEqualTo("Win at http prize. example now");
        assertThat(plain("[Pay](https://pay.example)")).isEqualTo("Pay https pay. example");
        assertThat(plain("((#))")).isEqualTo("-");
        assertThat(plain(".".repeat(Line.LONGEST)).length()).isLessThanOrEqualTo(Line.LONGEST);
        assertThat(Wording.date(LocalDate.of(2026, 12, 3)).value()).isEqualTo("3 December 2026");
    }

    @Test
    void namesTextsThatHaveNoId() {
        String but = Letters.setting().replaceAll("person-closed\\.(post|text)=\\S+", "");
        assertThatThrownBy(() -> TemplateIds.from(but))
                .hasMessageContaining("person-closed.text")
                .hasMessageContaining("person-closed.post");
        assertThatThrownBy(() -> TemplateIds.from("person-closed.fax=1")).hasMessageContaining("person-closed.fax");
    }

    private static String plain(String given) {
        return Wording.plain(new Line(given)).value();
    }

    private static String text(String name) throws IOException {
        try (InputStream text = Template.class.getResourceAsStream(name + ".txt")) {
            assertThat(text).as(name).isNotNull();
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
