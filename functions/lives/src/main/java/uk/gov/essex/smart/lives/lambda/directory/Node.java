package uk.gov.essex.smart.lives.lambda.directory;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.gov.essex.smart.common.http.Fault;
import uk.gov.essex.smart.lives.directory.Bounds;
import uk.gov.essex.smart.lives.directory.Link;
import uk.gov.essex.smart.lives.directory.PlainText;

/**
 * One object of HSDS JSON, with the place where it stands. A field that is wrong adds a fault and reads as a stand-in,
 * so that one reading finds every fault; what was read counts only where there is none. A field that is null or empty
 * reads as absent; one that is not known is passed over, since HSDS may be extended. Not safe for several threads.
 */
final class Node {

    private static final UUID NO_ID = new UUID(0, 0);
    private static final int MOST_FAULTS = 50;
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),:;]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63})+");

    private final JsonNode json;
    private final String pointer;
    private final List<Fault> faults;
    private final List<Fault> remarks;

    private Node(JsonNode json, String pointer, List<Fault> faults, List<Fault> remarks) {
        this.json = json;
        this.pointer = pointer;
        this.faults = faults;
        this.remarks = remarks;
    }

    static Node root(JsonNode json) {
        return new Node(json, "", new ArrayList<>(), new ArrayList<>());
    }

    /** What the whole document came to, given what its root read as. */
    <T> Reading<T> reading(T value) {
        return faults.isEmpty()
                ? new Reading.Accepted<>(value, List.copyOf(remarks))
                : new Reading.Refused<>(List.copyOf(faults));
    }

    UUID id() {
        if (find("id").isEmpty()) {
            refuse("id", "Must be given: a UUID.");
        }
        return findId("id").orElse(NO_ID);
    }

    Optional<UUID> findId(String name) {
        return parsed(
                name,
                "Must be a UUID.",
                text -> ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty());
    }

    /** Text that is safe wherever it is shown; empty where absent. */
    String text(String name, int most) {
        String plain = PlainText.of(word(name).orElse(""));
        if (plain.length() > most) {
            refuse(name, "Must have at most " + most + " characters.");
            return "";
        }
        return plain;
    }

    String required(String name, int most) {
        String text = text(name, most);
        if (text.isEmpty() && find(name).filter(JsonNode::isTextual).isPresent()) {
            refuse(name, "Must say something besides markup.");
        } else if (find(name).isEmpty()) {
            refuse(name, "Must be given.");
        }
        return text;
    }

    /** An address to follow. One of plain http is raised to https, with a remark. */
    Optional<Link> link(String name) {
        Optional<Link> link = parsed(name, "Must be a whole https address.", Link::find);
        if (link.isPresent() && !word(name).map(link.get().value()::equals).orElse(true)) {
            remark(name, "Is raised from http to https.");
        }
        return link;
    }

    /** An address that identifies and is not followed; http or https, kept as it is. */
    String uri(String name) {
        return parsed(name, "Must be a whole http or https address.", Node::identifying)
                .orElse("");
    }

    String email(String name) {
        return parsed(
                        name,
                        "Must be an email address.",
                        text -> EMAIL.matcher(text).matches() ? Optional.of(text) : Optional.empty())
                .orElse("");
    }

    Optional<LocalDate> date(String name) {
        return timed(name, "Must be a date such as 2026-11-23.", LocalDate::parse);
    }

    Optional<LocalTime> time(String name) {
        return timed(name, "Must be a time of day such as 09:30:00.", LocalTime::parse);
    }

    Optional<Instant> instant(String name) {
        return timed(
                name,
                "Must be a moment such as 2026-11-23T10:30:45.123Z.",
                text -> OffsetDateTime.parse(text).toInstant());
    }

    int whole(String name, int otherwise, int least, int most) {
        return decimal(name, BigDecimal.valueOf(least), BigDecimal.valueOf(most), 0)
                .map(BigDecimal::intValueExact)
                .orElse(otherwise);
    }

    /** @param scale how many decimal places it may have */
    Optional<BigDecimal> decimal(String name, BigDecimal least, BigDecimal most, int scale) {
        Optional<BigDecimal> number = find(name).filter(JsonNode::isNumber).map(JsonNode::decimalValue);
        boolean fits = number.isPresent()
                && number.get().compareTo(least) >= 0
                && number.get().compareTo(most) <= 0
                && number.get().stripTrailingZeros().scale() <= scale;
        if (find(name).isPresent() && !fits) {
            refuse(
                    name,
                    "Must be a number from " + least.toPlainString() + " to " + most.toPlainString() + " with at most "
                            + scale + " decimal places.");
            return Optional.empty();
        }
        return number;
    }

    /** One of the words that the choices go by. */
    <T> Optional<T> choice(String name, Function<T, String> spelling, List<T> choices) {
        String remedy = "Must be one of: "
                + String.join(", ", choices.stream().map(spelling).toList()) + ".";
        return parsed(
                name,
                remedy,
                text -> choices.stream()
                        .filter(choice -> spelling.apply(choice).equals(text))
                        .findFirst());
    }

    /** A choice that must be made. */
    <T> T required(String name, Function<T, String> spelling, List<T> choices) {
        if (find(name).isEmpty()) {
            refuse(name, "Must be given.");
        }
        return choice(name, spelling, choices).orElse(choices.getFirst());
    }

    <T> Optional<T> object(String name, Function<Node, T> reader) {
        Optional<JsonNode> found = find(name);
        if (found.isPresent() && !found.get().isObject()) {
            refuse(name, "Must be an object.");
            return Optional.empty();
        }
        return found.map(node -> reader.apply(at(node, pointer + '/' + name)));
    }

    <T> List<T> list(String name, Function<Node, T> reader) {
        return list(name, Bounds.ROWS, reader);
    }

    <T> List<T> list(String name, int most, Function<Node, T> reader) {
        Optional<JsonNode> found = find(name);
        if (found.isEmpty()) {
            return List.of();
        }
        JsonNode rows = found.get();
        if (!rows.isArray() || rows.size() > most) {
            refuse(name, "Must be a list of at most " + most + ".");
            return List.of();
        }
        List<T> read = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            String place = pointer + '/' + name + '/' + row;
            if (rows.get(row).isObject()) {
                read.add(reader.apply(at(rows.get(row), place)));
            } else {
                add(faults, new Fault(place, "Must be an object."));
            }
        }
        return read;
    }

    /** Refuses the object where it has more characters than that, written without spaces. */
    void bound(int most) {
        if (json.toString().length() > most) {
            add(faults, new Fault(pointer, "Must have at most " + most + " characters in all."));
        }
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    void refuse(String name, String detail) {
        add(faults, new Fault(pointer + '/' + name, detail));
    }

    void remark(String name, String detail) {
        add(remarks, new Fault(pointer + '/' + name, detail));
    }

    private Node at(JsonNode node, String place) {
        return new Node(node, place, faults, remarks);
    }

    private <T> Optional<T> timed(String name, String remedy, Function<String, T> parser) {
        return parsed(name, remedy, text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (DateTimeException malformed) {
                return Optional.empty();
            }
        });
    }

    private <T> Optional<T> parsed(String name, String remedy, Function<String, Optional<T>> parser) {
        Optional<String> text = word(name);
        Optional<T> value = text.flatMap(parser);
        if (text.isPresent() && value.isEmpty()) {
            refuse(name, remedy);
        }
        return value;
    }

    private Optional<String> word(String name) {
        Optional<JsonNode> found = find(name);
        if (found.isPresent() && !found.get().isTextual()) {
            refuse(name, "Must be text.");
            return Optional.empty();
        }
        return found.map(JsonNode::textValue);
    }

    private Optional<JsonNode> find(String name) {
        return Stream.ofNullable(json.get(name))
                .filter(node ->
                        !node.isNull() && !(node.isTextual() && node.textValue().isBlank()))
                .findFirst();
    }

    private static Optional<String> identifying(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && text.length() <= Bounds.ADDRESS
                    ? Optional.of(text)
                    : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static void add(List<Fault> list, Fault fault) {
        if (list.size() < MOST_FAULTS && !list.contains(fault)) {
            list.add(fault);
        }
    }
}
