package uk.gov.essex.smart.supermarket.obtaining;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import uk.gov.essex.smart.supermarket.catalogue.UploadId;

/** Previews that end with the test: of every upload one, and of the first a chart. */
public final class InMemoryPreviews implements Previews {

    @Override
    public Optional<byte[]> findPreview(UploadId upload) {
        return Optional.of(bytes("{\"rows\":3,\"columns\":[],\"header\":[],\"first\":[]}"));
    }

    @Override
    public Optional<byte[]> findChart(UploadId upload) {
        return Optional.of(bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"))
                .filter(chart -> upload.value().endsWith("-0001"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
