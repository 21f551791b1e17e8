package uk.gov.essex.smart.supermarket.lambda.obtaining;

import java.util.Map;
import uk.gov.essex.smart.common.http.Answers;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.supermarket.catalogue.Distribution;
import uk.gov.essex.smart.supermarket.catalogue.Version;
import uk.gov.essex.smart.supermarket.obtaining.SignedAddress;

/** Says where a file is, and what it has to be when it is there: its checksum is SHA-256 as 64 digits of 0-9 and a-f. */
final class FileAnswers {

    private static final String CHECKSUM = "x-checksum-sha256";

    private FileAnswers() {}

    /** 303 See Other, RFC 9110 section 15.4.4. */
    static Response sent(Distribution file, SignedAddress signed) {
        return new Response(
                303,
                Map.of(
                        "location",
                        signed.address().toString(),
                        "cache-control",
                        "no-store",
                        CHECKSUM,
                        file.checksum().value()),
                new byte[0]);
    }

    static Response told(Version version, Distribution file, SignedAddress signed) {
        return Answers.ok(json -> {
                    json.writeStringField("dataSet", version.dataSet().value());
                    json.writeNumberField("version", version.number());
                    json.writeStringField("format", Words.word(file.format()));
                    json.writeStringField("mediaType", file.format().mediaType());
                    json.writeNumberField("bytes", file.bytes());
                    json.writeStringField("sha256", file.checksum().value());
                    json.writeStringField("address", signed.address().toString());
                    json.writeStringField("until", signed.until().toString());
                })
                .withHeader(CHECKSUM, file.checksum().value());
    }
}
