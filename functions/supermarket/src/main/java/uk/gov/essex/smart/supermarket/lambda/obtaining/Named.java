package uk.gov.essex.smart.supermarket.lambda.obtaining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import uk.gov.essex.smart.common.http.Body;
import uk.gov.essex.smart.common.http.Fault;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.Format;
import uk.gov.essex.smart.supermarket.lambda.door.DataSetNames;
import uk.gov.essex.smart.supermarket.lambda.door.Numbers;
import uk.gov.essex.smart.supermarket.obtaining.Wish;

/** Reads what an address names, with every fault at once. A request here takes no parameters. */
final class Named {

    private static final String NEWEST = "latest";
    private static final String VERSION = "Must be latest or the number of a version, such as 1.";
    private static final String FORMAT = "Must be one of: " + Words.all(Format.class) + ".";

    private final Request request;
    private final List<Fault> faults;

    private Named(Request request) {
        this.request = request;
        faults = new ArrayList<>(new Parameters(request, Set.of()).faults());
    }

    /** Answers by a file, or 400. */
    static Response file(Request request, Function<Wish, Response> answer) {
        return new Named(request).file(answer);
    }

    /** Answers by a version, or 400. */
    static Response version(Request request, BiFunction<DataSetId, Optional<Integer>, Response> answer) {
        return new Named(request).version(answer);
    }

    private Response version(BiFunction<DataSetId, Optional<Integer>, Response> answer) {
        Optional<DataSetId> dataSet = dataSet();
        Optional<Integer> version = version();
        return faults.isEmpty() ? answer.apply(dataSet.orElseThrow(), version) : Body.invalid(request, faults);
    }

    private Response file(Function<Wish, Response> answer) {
        Optional<DataSetId> dataSet = dataSet();
        Optional<Integer> version = version();
        Optional<Format> format = read("format", FORMAT, word -> Words.find(Format.class, word));
        return faults.isEmpty()
                ? answer.apply(new Wish(dataSet.orElseThrow(), version, format.orElseThrow()))
                : Body.invalid(request, faults);
    }

    private Optional<DataSetId> dataSet() {
        return read("data-set", DataSetNames.FORM, DataSetId::find);
    }

    /** The number, or none where it is the newest. */
    private Optional<Integer> version() {
        return request.getPathParameter("version").equals(NEWEST)
                ? Optional.empty()
                : read("version", VERSION, Numbers::version);
    }

    private <T> Optional<T> read(String name, String remedy, Function<String, Optional<T>> parser) {
        Optional<T> value = parser.apply(request.getPathParameter(name));
        if (value.isEmpty()) {
            faults.add(Fault.path(name, remedy));
        }
        return value;
    }
}
