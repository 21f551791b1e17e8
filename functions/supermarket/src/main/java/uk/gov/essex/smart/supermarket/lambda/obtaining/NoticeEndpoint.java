package uk.gov.essex.smart.supermarket.lambda.obtaining;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
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
        return Pages.json(
                request,
                Pages.at((at, name) -> DataSetId.find(name).map(id -> new NoticeMark(at, id))),
                (before, limit) -> Pages.of(
                        request,
                        json -> {},
                        notices.list(Accounts.of(request), before, limit + 1),
                        limit,
                        NoticeEndpoint::write,
                        last -> Pages.cursor(last.at(), last.dataSet().value())));
    }

    private static void write(JsonGenerator json, Notice notice) throws IOException {
        json.writeStringField("dataSet", notice.dataSet().value());
        json.writeStringField("takenDown", notice.at().toString());
        json.writeStringField("reason", notice.reason().value());
    }
}
