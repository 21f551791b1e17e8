package uk.gov.essex.smart.devices;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blocks as a store would take them: by post and start, the same bytes twice being once, other bytes a conflict. */
final class Arrivals {

    private static final Pattern START = Pattern.compile("\\{\"v\":1,\"start\":([0-9]+),");

    private final Map<String, NavigableMap<Long, byte[]>> blocks = new ConcurrentHashMap<>();
    private final Queue<String> conflicts = new ConcurrentLinkedQueue<>();
    private final AtomicInteger repeats = new AtomicInteger();

    void take(Broker.Message message) {
        if (!message.topic().endsWith("/block")) {
            return;
        }
        byte[] payload = message.payload();
        Matcher matcher = START.matcher(new String(payload, StandardCharsets.UTF_8));
        if (!matcher.lookingAt()) {
            conflicts.add("not a block, from " + message.client());
            return;
        }
        long start = Long.parseLong(matcher.group(1));
        byte[] before = of(message.client()).putIfAbsent(start, payload);
        if (before != null) {
            repeats.incrementAndGet();
            if (!Arrays.equals(before, payload)) {
                conflicts.add(message.client() + " told " + start + " in two ways");
            }
        }
    }

    /** The blocks of a post by start. */
    NavigableMap<Long, byte[]> of(String post) {
        return blocks.computeIfAbsent(post, name -> new ConcurrentSkipListMap<>());
    }

    Queue<String> conflicts() {
        return conflicts;
    }

    int repeats() {
        return repeats.get();
    }
}
