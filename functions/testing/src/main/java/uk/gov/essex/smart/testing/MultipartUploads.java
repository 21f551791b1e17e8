package uk.gov.essex.smart.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Multipart uploads as S3's API reference has them: parts replace one another by number; only all that are named, in order and
 * by their tags, make an object; every part but the last has 5 MiB or more; and what was completed or aborted is no more.
 */
final class MultipartUploads {

    private static final int LEAST_PART = 5 << 20;
    private static final Pattern PART = Pattern.compile("<Part>(.*?)</Part>", Pattern.DOTALL);

    /** What a request for one of them comes to. */
    record Outcome(int status, String text) {}

    private record Open(String key, NavigableMap<Integer, byte[]> parts) {}

    private final Map<String, Open> open = new HashMap<>();
    private final Function<byte[], String> tags;
    private int begun;

    MultipartUploads(Function<byte[], String> tags) {
        this.tags = tags;
    }

    Outcome begin(String key) {
        String id = "transfer-" + ++begun;
        open.put(id, new Open(key, new TreeMap<>()));
        return new Outcome(
                200, "<InitiateMultipartUploadResult><UploadId>" + id + "</UploadId></InitiateMultipartUploadResult>");
    }

    Outcome put(String id, int number, byte[] part) {
        Open there = open.get(id);
        if (there == null) {
            return error(404, "NoSuchUpload");
        }
        there.parts().put(number, part);
        return new Outcome(200, "");
    }

    Outcome abort(String id) {
        return open.remove(id) == null ? error(404, "NoSuchUpload") : new Outcome(204, "");
    }

    /** How many were begun and neither completed nor aborted. */
    int open() {
        return open.size();
    }

    /** @param size what the object is said to have, or empty */
    Outcome complete(String id, byte[] request, Optional<String> size, Map<String, byte[]> objects) {
        Open there = open.get(id);
        if (there == null) {
            return error(404, "NoSuchUpload");
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int before = 0;
        int shortest = LEAST_PART;
        for (MatchResult named : PART.matcher(new String(request, StandardCharsets.UTF_8))
                .results()
                .toList()) {
            int number = Integer.parseInt(element("PartNumber", named.group(1)));
            byte[] part = there.parts().get(number);
            if (number <= before) {
                return error(400, "InvalidPartOrder");
            }
            if (part == null || !bare(tags.apply(part)).equals(bare(element("ETag", named.group(1))))) {
                return error(400, "InvalidPart");
            }
            if (shortest < LEAST_PART) {
                return error(400, "EntityTooSmall");
            }
            before = number;
            shortest = part.length;
            all.writeBytes(part);
        }
        if (before == 0) {
            return error(400, "MalformedXML");
        }
        if (size.filter(said -> Long.parseLong(said) != all.size()).isPresent()) {
            return error(400, "InvalidRequest");
        }
        open.remove(id);
        objects.put(there.key(), all.toByteArray());
        return new Outcome(
                200, "<CompleteMultipartUploadResult><Key>" + there.key() + "</Key></CompleteMultipartUploadResult>");
    }

    private static Outcome error(int status, String code) {
        return new Outcome(status, "<Error><Code>" + code + "</Code></Error>");
    }

    private static String element(String name, String xml) {
        String start = '<' + name + '>';
        int from = xml.indexOf(start);
        return from < 0 ? "0" : xml.substring(from + start.length(), xml.indexOf("</" + name + '>'));
    }

    private static String bare(String tag) {
        return tag.replace("&quot;", "").replace("\"", "");
    }
}
