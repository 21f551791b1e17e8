package uk.gov.essex.smart.supermarket.lambda.obtaining;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.common.http.Body;
import uk.gov.essex.smart.common.http.Json;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.supermarket.DataSetId;
import uk.gov.essex.smart.supermarket.lambda.door.Accounts;
import uk.gov.essex.smart.supermarket.lambda.door.Pages;
import uk.gov.essex.smart.supermarket.trust.Notice;
import uk.gov.essex.smart.supermarket.trust.NoticeMark;
import uk.gov.essex.smart.supermarket.trust.Notices;

/** What a buyer was told of data sets that were taken down, newest first. */
final class NoticeEndpoint {

    private final Notices notices;

    NoticeEndpoint(Notices notices) {
        this.notices = notices;
    }

    Response list(Request request) {
        return MediaTypes.answer(request, List.of(Json.MEDIA_TYPE), type -> {
            Parameters parameters = new Parameters(request, Pages.PARAMETERS);
            int limit = Pages.limit(parameters);
            Optional<NoticeMark> before =
                    Pages.cursor(parameters, (at, name) -> DataSetId.find(name).map(id -> new NoticeMark(at, id)));
            return parameters.faults().isEmpty()
                    ? Pages.of(
                            request,
                            json -> {},
                            notices.list(Accounts.of(request), before, limit + 1),
                            limit,
                            NoticeEndpoint::write,
                            last -> Pages.cursor(last.at(), last.dataSet().value()))
                    : Body.invalid(request, parameters.faults());
        });
    }

    private static void write(JsonGenerator json, Notice notice) throws IOException {
        json.writeStringField("dataSet", notice.dataSet().value());
        json.writeStringField("takenDown", notice.at().toString());
        json.writeStringField("reason", notice.reason().value());
    }
}
