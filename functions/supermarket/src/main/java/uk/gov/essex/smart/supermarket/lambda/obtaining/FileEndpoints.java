package uk.gov.essex.smart.supermarket.lambda.obtaining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.AccountId;
import uk.gov.essex.smart.supermarket.catalogue.Distribution;
import uk.gov.essex.smart.supermarket.catalogue.Version;
import uk.gov.essex.smart.supermarket.lambda.door.Accounts;
import uk.gov.essex.smart.supermarket.obtaining.Absence;
import uk.gov.essex.smart.supermarket.obtaining.Obtained;
import uk.gov.essex.smart.supermarket.obtaining.Obtaining;
import uk.gov.essex.smart.supermarket.obtaining.SignedAddress;
import uk.gov.essex.smart.supermarket.obtaining.Signing;
import uk.gov.essex.smart.supermarket.obtaining.Wish;

/** Files, each at an address that is signed for a few minutes. */
final class FileEndpoints {

    private static final String BUYING = "market:buy";

    /** What anything is: whoever takes it is sent to the file, even where that is JSON. */
    private static final String ANYTHING = "application/octet-stream";

    private final Obtaining obtaining;
    private final Signing signing;

    FileEndpoints(Stock stock) {
        obtaining = new Obtaining(stock.catalogue(), stock.trades(), stock.downloads(), stock.clock());
        signing = stock.signing();
    }

    Response get(Request request) {
        return Named.file(
                request,
                wish -> MediaTypes.answer(request, offered(wish), type -> {
                    Obtained obtained = obtaining.obtain(buyer(request), wish);
                    return answer(request, wish, obtained, signing::toGet, type);
                }));
    }

    /** As {@link #get}, without a body, and not counted. */
    Response head(Request request) {
        Response response = Named.file(
                request,
                wish -> answer(request, wish, obtaining.look(buyer(request), wish), signing::toHead, ANYTHING));
        Map<String, String> headers = response.headers().entrySet().stream()
                .filter(header -> !header.getKey().startsWith("content-"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Response(response.status(), headers, new byte[0]);
    }

    /** Whoever takes both is sent to the file. */
    private static List<String> offered(Wish wish) {
        String own = wish.format().mediaType();
        return own.equals(Json.MEDIA_TYPE) ? List.of(ANYTHING, own) : List.of(ANYTHING, own, Json.MEDIA_TYPE);
    }

    private static Optional<AccountId> buyer(Request request) {
        return request.caller().may(BUYING) ? Optional.of(Accounts.of(request)) : Optional.empty();
    }

    /** Signs the address of a file by the name that it is saved as. */
    private interface Sign {
        SignedAddress of(Distribution file, String name);
    }

    private static Response answer(Request request, Wish wish, Obtained obtained, Sign sign, String type) {
        return switch (obtained) {
            case Obtained.Permitted(Version version, Distribution file) -> {
                SignedAddress signed = sign.of(file, name(version, file));
                yield type.equals(Json.MEDIA_TYPE)
                        ? FileAnswers.told(version, file, signed)
                        : FileAnswers.sent(file, signed);
            }
            case Obtained.Unpaid(var price) -> FileProblems.unpaid(request, price);
            case Obtained.TooEarly(int fromVersion) -> FileProblems.tooEarly(request, fromVersion);
            case Obtained.Absent(Absence why) -> FileProblems.absent(request, wish.dataSet(), why);
            case Obtained.NoFormat(var there) -> FileProblems.noFormat(request, there);
        };
    }

    private static String name(Version version, Distribution file) {
        return version.dataSet().value() + "-" + version.number() + '.'
                + file.format().extension();
    }
}
