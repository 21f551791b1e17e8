package uk.gov.essex.smart.lives.lambda.postcodes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.gov.essex.smart.common.Essex;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.lives.directory.Postcode;

/**
 * Reads a list of postcodes: UTF-8, the header {@code postcode,latitude,longitude}, a line a postcode, no quotation marks;
 * degrees of WGS 84, as the ONS Postcode Directory has them. Finds every fault and throws for no bytes. One thread.
 */
final class PostcodeReader {

    static final int MOST_BYTES = 8 << 20;

    private static final String HEADER = "postcode,latitude,longitude";
    private static final int FIELDS = 3;
    private static final String MARK = "\uFEFF";
    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,12})?");

    private final Map<Postcode, Position> positions = new HashMap<>();
    private final List<LineFault> faults = new ArrayList<>();

    private PostcodeReader() {}

    static PostcodeReader read(byte[] bytes) {
        PostcodeReader reader = new PostcodeReader();
        if (bytes.length > MOST_BYTES) {
            reader.refuse(1, "The file may have " + MOST_BYTES + " bytes. List the county's postcodes only.");
        } else {
            reader.lines(new String(bytes, StandardCharsets.UTF_8).lines().toList());
        }
        return reader;
    }

    /** What was read; it counts only where there is no fault. */
    Map<Postcode, Position> positions() {
        return positions;
    }

    List<LineFault> faults() {
        return faults;
    }

    private void lines(List<String> lines) {
        String header = lines.isEmpty() ? "" : lines.getFirst();
        if (!(header.startsWith(MARK) ? header.substring(MARK.length()) : header).equals(HEADER)) {
            refuse(1, "Must be the header " + HEADER + ".");
            return;
        }
        for (int line = 1; line < lines.size(); line++) {
            row(line + 1, lines.get(line).split(",", -1));
        }
        if (lines.size() == 1) {
            refuse(1, "Must be followed by postcodes.");
        }
    }

    private void row(int line, String[] fields) {
        if (fields.length != FIELDS) {
            refuse(line, "Must be a postcode, its latitude and its longitude.");
            return;
        }
        Optional<Postcode> postcode = Postcode.find(fields[0]).filter(Postcode::isWhole);
        Optional<Position> position = position(fields[1], fields[2]);
        if (postcode.isEmpty()) {
            refuse(line, "The postcode must be whole, such as CM1 1QH.");
        } else if (position.isEmpty()) {
            refuse(line, "The degrees must be in Essex, such as 51.7356,0.4685. Leave out what lies elsewhere.");
        } else if (positions.put(postcode.get(), position.get()) != null) {
            refuse(line, "The postcode stands in a line before this.");
        }
    }

    private static Optional<Position> position(String latitude, String longitude) {
        return DEGREES.matcher(latitude).matches() && DEGREES.matcher(longitude).matches()
                ? Essex.find(Double.parseDouble(latitude), Double.parseDouble(longitude))
                : Optional.empty();
    }

    private void refuse(int line, String detail) {
        faults.add(new LineFault(line, detail));
    }
}
