package uk.gov.essex.smart.supermarket.lambda.obtaining;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import uk.gov.essex.smart.supermarket.trust.Docket;
import uk.gov.essex.smart.supermarket.trust.Takedown;

/** Writes what stands against data sets. */
final class DocketJson {

    private DocketJson() {}

    static void write(JsonGenerator json, Docket docket) throws IOException {
        json.writeStringField("dataSet", docket.dataSet().value());
        json.writeBooleanField("hidden", docket.hides());
        if (docket.takedown().isPresent()) {
            Takedown takedown = docket.takedown().get();
            json.writeStringField("takenDown", takedown.at().toString());
            json.writeBooleanField("allTold", takedown.allTold());
        }
    }
}
