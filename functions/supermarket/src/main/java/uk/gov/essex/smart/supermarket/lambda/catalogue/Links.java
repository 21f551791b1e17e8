package uk.gov.essex.smart.supermarket.lambda.catalogue;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.lambda.dcat.Syntax;

/** Says beside an answer where the same is told as DCAT (RFC 8288). */
final class Links {

    private Links() {}

    static Response alternates(Response response, Function<Syntax, String> address) {
        String alternates = Arrays.stream(Syntax.values())
                .map(syntax -> "<" + address.apply(syntax) + ">; rel=\"alternate\"; type=\"" + syntax.mediaType() + '"')
                .collect(Collectors.joining(", "));
        String all = response.findHeader("link")
                .map(others -> others + ", " + alternates)
                .orElse(alternates);
        return response.withHeader("link", all);
    }
}
