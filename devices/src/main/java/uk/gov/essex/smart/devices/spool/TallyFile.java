package uk.gov.essex.smart.devices.spool;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps the tally over restarts, as one readable line. */
final class TallyFile {

    private static final Pattern LINE = Pattern.compile("dropped=([0-9]{1,18}) aside=([0-9]{1,18})\\n");

    private final Path file;

    TallyFile(Path file) {
        this.file = file;
    }

    /** The tally kept; zero where there is none or it cannot be understood. */
    Tally read() throws IOException {
        if (!Files.exists(file)) {
            return Tally.NOTHING;
        }
        Matcher line = LINE.matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        return line.matches() ? new Tally(Long.parseLong(line.group(1)), Long.parseLong(line.group(2))) : Tally.NOTHING;
    }

    void write(Tally tally) throws IOException {
        String line = "dropped=" + tally.dropped() + " aside=" + tally.aside() + "\n";
        Durable.replace(file, line.getBytes(StandardCharsets.ISO_8859_1));
    }
}
