package uk.gov.essex.smart.supermarket.lambda.convert;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.gov.essex.smart.supermarket.lambda.files.JsonText;

/** Writes the rows of a JSON file as comma-separated values; what is nested stays JSON, and so does every value beside it. */
final class JsonSheet implements JsonRows.Taker {

    private final SheetWriter writer;
    private final List<SheetColumn> columns;
    private final Map<String, Integer> places = new HashMap<>();
    private final String[] row;

    JsonSheet(SheetWriter writer, List<SheetColumn> columns) {
        this.writer = writer;
        this.columns = columns;
        columns.forEach(column -> places.put(column.name(), places.size()));
        row = new String[columns.size()];
        Arrays.fill(row, "");
    }

    @Override
    public void value(String column, JsonParser parser) throws IOException {
        int place = places.getOrDefault(column, -1);
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        row[place] = columns.get(place).nested() ? json(parser) : parser.getText();
    }

    /** @throws TooLarge where it would be longer than a row may be */
    private static String json(JsonParser parser) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = JsonText.FACTORY.createGenerator(text)) {
            int depth = 0;
            do {
                generator.copyCurrentEventExact(parser);
                JsonToken token = parser.currentToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (text.getBuffer().length() > Sheet.LONGEST_ROW / 4) {
                    throw new TooLarge();
                }
            } while (depth > 0 && parser.nextToken() != null);
        }
        return text.toString();
    }

    @Override
    public void endRow() throws IOException {
        for (String cell : row) {
            writer.cell(cell);
        }
        Arrays.fill(row, "");
    }
}
