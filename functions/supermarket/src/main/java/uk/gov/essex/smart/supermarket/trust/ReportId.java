package uk.gov.essex.smart.supermarket.trust;

import java.util.Optional;
import java.util.regex.Pattern;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.RequestKey;

/**
 * A report, 32 digits of 0-9 and a-f. It follows from the data set and from what the request was called, so that a request
 * sent again is the same report; whoever has it may see how the report stands.
 */
public record ReportId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

    /** @throws IllegalArgumentException where it is not of the form */
    public ReportId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A report is named by 32 digits of 0-9 and a-f");
        }
    }

    public static Optional<ReportId> find(String value) {
        return FORM.matcher(value).matches() ? Optional.of(new ReportId(value)) : Optional.empty();
    }

    /** The report of a request. */
    public static ReportId of(DataSetId dataSet, RequestKey request) {
        return new ReportId(request.digits("report " + dataSet.value()));
    }
}
