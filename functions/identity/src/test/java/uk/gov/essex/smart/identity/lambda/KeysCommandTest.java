package uk.gov.essex.smart.identity.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.identity.InMemoryApiKeys;
import uk.gov.essex.smart.identity.KeyOffice;

final class KeysCommandTest {

    private final ByteArrayOutputStream lines = new ByteArrayOutputStream();
    private final KeysCommand command = new KeysCommand(
            new KeyDesk(
                    new KeyOffice(
                            new InMemoryApiKeys(),
                            new Random(2026),
                            InstantSource.fixed(Instant.parse("2026-06-01T12:00:00Z"))),
                    Wiring.routes().scopes()),
            new PrintStream(lines, true, StandardCharsets.UTF_8));

    @Test
    void showsANewKeyOnALineOfItsOwn() {
        assertThat(command.run(List.of("create", "owner=essex-highways", "scopes=places:read", "days=30")))
                .isTrue();
        List<String> said = said();
        assertThat(said.getFirst()).matches("sek_[a-z2-7]{16}_[a-z2-7]{52}");
        assertThat(said.getLast())
                .endsWith("essex-highways  places:read  600/min 50000/day  expires 2026-07-01T12:00:00Z");
    }

    @Test
    void followsAKeyThroughItsLife() {
        command.run(List.of("create", "owner=essex-highways", "scopes=places:read"));
        String id = said().getFirst().substring(4, 20);
        lines.reset();
        assertThat(command.run(List.of("rotate", "id=" + id, "overlapDays=1"))).isTrue();
        assertThat(said().getLast()).isEqualTo("The old key " + id + " ends at 2026-06-02T12:00:00Z.");
        lines.reset();
        assertThat(command.run(List.of("rotate", "id=" + id))).isFalse();
        assertThat(said()).singleElement().asString().contains("was rotated before");
        lines.reset();
        assertThat(command.run(List.of("revoke", "id=" + id))).isTrue();
        assertThat(said()).singleElement().asString().startsWith("Revoked " + id);
        lines.reset();
        assertThat(command.run(List.of("list"))).isTrue();
        assertThat(said()).hasSize(2).anyMatch(line -> line.contains(id) && line.contains("revoked 2026-06-01"));
    }

    @Test
    void namesEveryFaultOnALineOfItsOwn() {
        assertThat(command.run(List.of("create", "owner=x", "scopes=", "days=soon", "loud")))
                .isFalse();
        assertThat(said())
                .hasSize(5)
                .anyMatch(line -> line.startsWith("  /owner "))
                .anyMatch(line -> line.startsWith("  /scopes/0 "))
                .anyMatch(line -> line.startsWith("  /days "))
                .anyMatch(line -> line.startsWith("  /loud "));
    }

    @Test
    void helpsWhoeverAsksForNothing() {
        assertThat(command.run(List.of())).isTrue();
        assertThat(said()).isEqualTo(KeyAnswer.HELP);
    }

    private List<String> said() {
        return lines.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
