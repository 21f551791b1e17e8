package uk.gov.essex.smart.common.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class NextPageTest {

    @Test
    void asksTheSameQuestionFromTheCursorOn() {
        Request request = Requests.get(Map.of("limit", "2", "name", "a,b", "cursor", "old"));
        NextPage next = NextPage.of(request, Map.of("cursor", "new", "to", "2026-01-01T00:00:00Z"));
        assertThat(next.url()).isEqualTo("/things?cursor=new&limit=2&name=a,b&to=2026-01-01T00:00:00Z");
        assertThat(next.announcedBy(Response.ok("text/plain", "")).headers())
                .containsEntry("link", "<" + next.url() + ">; rel=\"next\"");
    }

    @Test
    void encodesWhatWouldBreakTheLink() {
        NextPage next = NextPage.of(Requests.get(Map.of("q", "a b&c=\">\r\nset-cookie: d")), Map.of());
        assertThat(next.url()).isEqualTo("/things?q=a%20b%26c%3D%22%3E%0D%0Aset-cookie:%20d");
    }
}
