package uk.gov.essex.smart.supermarket.lambda.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import uk.gov.essex.smart.supermarket.screening.text.CsvReader;

/** How JSON files are read: no text longer than a row may be, no name longer than a line. */
public final class JsonText {

    public static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(CsvReader.LONGEST_ROW)
                    .maxNameLength(1_000)
                    .build())
            .build();

    private JsonText() {}
}
