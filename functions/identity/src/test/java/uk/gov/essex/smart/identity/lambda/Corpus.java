package uk.gov.essex.smart.identity.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import uk.gov.essex.smart.testing.Repository;

/** The sample events of one function: {@code <case>.json} and what it must answer, {@code <case>.expected.json}. */
final class Corpus {

    private static final String EXPECTED = ".expected.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    Corpus(String function) {
        folder = Repository.path("events/identity/" + function);
    }

    /** Every case's name; fails on an event without an answer and on an answer without an event. */
    List<String> cases() throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(file -> file.getFileName().toString()).sorted().toList();
        }
        List<String> cases = names.stream()
                .filter(name -> name.endsWith(EXPECTED))
                .map(name -> name.substring(0, name.length() - EXPECTED.length()))
                .toList();
        List<String> used = cases.stream()
                .flatMap(name -> Stream.of(name + ".json", name + EXPECTED))
                .sorted()
                .toList();
        assertThat(names).as("files of " + folder + " that belong to a case").isEqualTo(used);
        return cases;
    }

    byte[] input(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name + ".json"));
    }

    void check(String name, byte[] answer) throws IOException {
        JsonNode expected = JSON.readTree(Files.readAllBytes(folder.resolve(name + EXPECTED)));
        assertThat(JSON.readTree(answer).toPrettyString()).as(name).isEqualTo(expected.toPrettyString());
    }
}
