package uk.gov.essex.smart.devices.diary;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/** Tells each event as one line of JSON: {@code at}, {@code post}, {@code event}, then the facts by name. */
public final class JsonLines implements Diary {

    private final JsonMapper json = JsonMapper.builder().build();
    private final PrintStream out;
    private final InstantSource clock;

    public JsonLines(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public void tell(String post, String event, Map<String, ?> facts) {
        ObjectNode line = json.createObjectNode();
        line.put("at", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
        line.put("post", post);
        line.put("event", event);
        new TreeMap<>(facts).forEach(line::putPOJO);
        synchronized (out) {
            out.println(line);
            out.flush();
        }
    }
}
