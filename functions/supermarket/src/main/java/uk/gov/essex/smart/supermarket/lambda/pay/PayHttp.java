package uk.gov.essex.smart.supermarket.lambda.pay;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * One request to GOV.UK Pay and its answer, bounded in time and size. The JDK may post a request again by itself where the
 * connection ends without an answer; no request of ours does harm twice.
 */
final class PayHttp {

    /** A page of 500 payments with all their links. */
    private static final int MOST_BYTES = 4 << 20;

    private final PayKey key;
    private final URI base;
    private final int limitMillis;

    /** @param limit how long to wait for the connection, and for each part of the answer */
    PayHttp(PayKey key, URI base, Duration limit) {
        this.key = key;
        this.base = base;
        limitMillis = Math.toIntExact(limit.toMillis());
    }

    /** A status and what came with it. */
    record Reply(int status, byte[] body) {}

    Reply get(String path) throws IOException {
        return send("GET", path, Optional.empty(), Map.of());
    }

    /** @param headers besides those that every request has */
    Reply post(String path, byte[] body, Map<String, String> headers) throws IOException {
        return send("POST", path, Optional.of(body), headers);
    }

    private Reply send(String method, String path, Optional<byte[]> body, Map<String, String> headers)
            throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) base.resolve(path).toURL().openConnection();
        try {
            connection.setRequestMethod(method);
            connection.setConnectTimeout(limitMillis);
            connection.setReadTimeout(limitMillis);
            connection.setInstanceFollowRedirects(false);
            connection.setUseCaches(false);
            connection.setRequestProperty("Authorization", "Bearer " + key.read());
            connection.setRequestProperty("Accept", "application/json");
            headers.forEach(connection::setRequestProperty);
            if (body.isPresent()) {
                connection.setDoOutput(true);
                connection.setRequestProperty("Content-Type", "application/json");
                connection.setFixedLengthStreamingMode(body.get().length);
                connection.getOutputStream().write(body.get());
            }
            return reply(connection);
        } finally {
            connection.disconnect();
        }
    }

    private static Reply reply(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        try (InputStream stream = status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            byte[] body = stream == null ? new byte[0] : stream.readNBytes(MOST_BYTES + 1);
            if (body.length > MOST_BYTES) {
                throw new IOException("GOV.UK Pay answered more than " + MOST_BYTES + " bytes");
            }
            return new Reply(status, body);
        }
    }
}
