package uk.gov.essex.smart.supermarket.lambda.door;

import java.util.function.Function;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.DataSetId;

/** Names of data sets, as paths and bodies have them. */
public final class DataSetNames {

    /** What such a name has to be. */
    public static final String FORM = "Must be a data set's name of lower-case words joined by hyphens.";

    private DataSetNames() {}

    /** Answers by the data set that the path names. */
    public static Response named(Request request, Function<DataSetId, Response> answer) {
        return Answers.by(request, "data-set", FORM, DataSetId::find, answer);
    }
}
