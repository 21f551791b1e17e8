package uk.gov.essex.smart.common.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CursorTest {

    @Test
    void comesBackAsItWasGiven() {
        Cursor cursor = new Cursor(List.of("post-000001", "", "1767225600"));
        assertThat(cursor.token()).matches("[A-Za-z0-9_-]+");
        assertThat(Cursor.parse(cursor.token(), 3)).contains(cursor);
    }

    @Test
    void isNoneWithAnotherNumberOfParts() {
        assertThat(Cursor.parse(new Cursor(List.of("a", "b")).token(), 3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "a b", "====", "YQ"})
    void isNoneWhereTheTokenIsNoneOfOurs(String token) {
        assertThat(Cursor.parse(token, 2)).isEmpty();
    }

    @Test
    void isNoneWhereTheTokenIsTooLong() {
        assertThat(Cursor.parse("YQ".repeat(513), 1)).isEmpty();
    }
}
