package uk.gov.essex.smart.lives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.essex.smart.lives.directory.Bounds;

final class DirectoryEntryTest {

    @Test
    void takesEveryNameThatTheDirectoryMayHave() {
        String longest = "é".repeat(Bounds.NAME);

        assertThat(DirectoryEntry.findName(longest)).contains(longest);
        assertThat(DirectoryEntry.findName("Two\nlines")).isPresent();
    }

    @Test
    void refusesANameThatIsBlankTooLongOrHasControls() {
        assertThat(DirectoryEntry.findName(" ")).isEmpty();
        assertThat(DirectoryEntry.findName("e".repeat(Bounds.NAME + 1))).isEmpty();
        assertThat(DirectoryEntry.findName("a\u0000b")).isEmpty();
        assertThatThrownBy(() -> new DirectoryEntry(new UUID(0, 1), "\tsecret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-1-1-1", "", "00000000-0000-4000-8000-00000000000g"})
    void takesNoIdThatIsNone(String text) {
        assertThat(DirectoryEntry.findId(text)).isEmpty();
    }
}
