package uk.gov.essex.smart.testing;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The format gate: palantir-java-format over every source of the repository. It runs on the JDK the code is written
 * for, which a Maven plugin started on an older one cannot.
 */
public final class Formatting {

    /** Folders of what is made or installed: the CDK command line brings templates of Java that are none. */
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".venv", ".state", "cdk.out");

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(false)
            .build());

    /** Formats every source in place: {@code java Formatting.java} by way of {@code docs/runbook.md}'s command. */
    public static void main(String[] args) throws IOException, FormatterException {
        Formatting formatting = new Formatting();
        for (Path source : sources()) {
            String text = Files.readString(source);
            String formatted = formatting.formatted(text);
            if (!text.equals(formatted)) {
                Files.writeString(source, formatted);
                System.out.println("formatted " + Repository.root().relativize(source));
            }
        }
    }

    /** Sources that are not as the formatter would write them. */
    public List<Path> unformatted() throws IOException {
        return sources().parallelStream()
                .filter(this::isUnformatted)
                .map(Repository.root()::relativize)
                .toList();
    }

    private boolean isUnformatted(Path source) {
        try {
            String text = Files.readString(source);
            return !text.equals(formatted(text));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (FormatterException fault) {
            throw new IllegalStateException("The source " + source + " cannot be read as Java", fault);
        }
    }

    private String formatted(String text) throws FormatterException {
        return formatter.formatSourceAndFixImports(text);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Repository.root())) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> StreamSupport.stream(
                                    Repository.root().relativize(file).spliterator(), false)
                            .noneMatch(part -> NOT_OURS.contains(part.toString())))
                    .sorted()
                    .toList();
        }
    }
}
