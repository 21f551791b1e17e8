package uk.gov.essex.smart.supermarket.lambda.convert;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.gov.essex.smart.supermarket.ColumnType;
import uk.gov.essex.smart.supermarket.screening.ColumnProfile;

/** Which columns the rows of a JSON file have, all rows taken together. */
final class JsonColumns implements JsonRows.Taker {

    private final Map<String, Seen> seen = new LinkedHashMap<>();

    private static final class Seen {
        private boolean text;
        private boolean nested;
    }

    @Override
    public void value(String column, JsonParser parser) throws IOException {
        Seen values = seen.computeIfAbsent(column, first -> new Seen());
        JsonToken token = parser.currentToken();
        values.text |= token == JsonToken.VALUE_STRING;
        values.nested |= token.isStructStart();
        parser.skipChildren();
    }

    @Override
    public void endRow() {}

    List<String> names() {
        return List.copyOf(seen.keySet());
    }

    /** With the types that screening found; a number that JSON has as a text stays one. */
    List<SheetColumn> columns(List<ColumnProfile> profiles) {
        List<SheetColumn> columns = new ArrayList<>();
        seen.forEach((name, values) ->
                columns.add(SheetColumn.ofText(name, type(name, values, profiles), values.nested, columns.size())));
        return columns;
    }

    private static ColumnType type(String name, Seen values, List<ColumnProfile> profiles) {
        ColumnType type = profiles.stream()
                .filter(profile -> profile.name().equals(name))
                .map(ColumnProfile::type)
                .findFirst()
                .orElse(ColumnType.STRING);
        if (type == ColumnType.GEOJSON) {
            return type;
        }
        boolean bare = type == ColumnType.INTEGER || type == ColumnType.NUMBER || type == ColumnType.BOOLEAN;
        return values.nested || (values.text && bare) ? ColumnType.STRING : type;
    }
}
