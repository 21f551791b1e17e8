package uk.gov.essex.smart.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample events of one function: {@code <case>.json} and what must come of it, {@code <case>.expected.json}. */
public final class Corpus {

    private static final String EXPECTED = ".expected.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    /** @param function domain and function as {@code events} names them, such as {@code places/ingest} */
    public Corpus(String function) {
        folder = Repository.path("events/" + function);
    }

    /** Every case's name, sorted; fails on an event without an expectation and on an expectation without an event. */
    public List<String> cases() throws IOException {
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

    public byte[] input(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name + ".json"));
    }

    public JsonNode expected(String name) throws IOException {
        return JSON.readTree(folder.resolve(name + EXPECTED).toFile());
    }

    /** Fails where the JSON answered to a case is not what is expected. */
    public void check(String name, byte[] answer) throws IOException {
        assertThat(JSON.readTree(answer).toPrettyString())
                .as(name)
                .isEqualTo(expected(name).toPrettyString());
    }
}
