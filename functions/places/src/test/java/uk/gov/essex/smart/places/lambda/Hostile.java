package uk.gov.essex.smart.places.lambda;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Messages no post would send, each carrying personal values that must show nowhere: random bytes, broken and truncated
 * messages, wrong fields, limits passed by one, names and identifiers where they do not belong. The same seed gives the
 * same messages. Not safe for several threads.
 */
final class Hostile {

    private static final List<String> NAMES =
            List.of("Jane Smith", "O'Brien", "Agnieszka Ωmega", "4 High Street CM1 1AB");
    private static final String BRACKETS = "{}[]\"";
    private static final byte[] NEVER_IN_JSON = {0x00, 0x07, 0x1F, (byte) 0x80, (byte) 0xC0, (byte) 0xF8, (byte) 0xFF};

    private final Random random;
    private String address = "";
    private String plate = "";
    private String name = "";

    Hostile(long seed) {
        random = new Random(seed);
    }

    /** The personal values in the last message. */
    List<String> canaries() {
        return List.of(address, plate, name);
    }

    byte[] next() {
        address = String.format(
                Locale.ROOT,
                "%02x:%02x:%02x:%02x:%02x:%02x",
                random.ints(6, 0, 256).boxed().toArray());
        plate = String.format(Locale.ROOT, "E%c%02d XY%c", letter(), random.nextInt(100), letter());
        name = NAMES.get(random.nextInt(NAMES.size()));
        return switch (random.nextInt(6)) {
            case 0 -> noise();
            case 1 -> truncated();
            case 2 -> unbalanced();
            case 3 -> spoiled();
            case 4 -> bytes(wrongEnvelope());
            default -> bytes(envelope(wrongPack()));
        };
    }

    private char letter() {
        return (char) ('A' + random.nextInt(26));
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(400)];
        random.nextBytes(noise);
        return random.nextBoolean() ? noise : concatenated(bytes("{\"v\":1,"), noise);
    }

    /** Any true beginning of one JSON object is malformed. */
    private byte[] truncated() {
        byte[] whole = bytes(good());
        return Arrays.copyOf(whole, random.nextInt(whole.length));
    }

    /** Without one bracket or quote it cannot be balanced. */
    private byte[] unbalanced() {
        StringBuilder text = new StringBuilder(good());
        int at;
        do {
            at = random.nextInt(text.length());
        } while (BRACKETS.indexOf(text.charAt(at)) < 0);
        return bytes(text.deleteCharAt(at).toString());
    }

    /** With a byte that neither JSON nor UTF-8 has. */
    private byte[] spoiled() {
        byte[] whole = bytes(good());
        int at = random.nextInt(whole.length - 1);
        byte[] spoil = {NEVER_IN_JSON[random.nextInt(NEVER_IN_JSON.length)]};
        return concatenated(Arrays.copyOf(whole, at), spoil, Arrays.copyOfRange(whole, at, whole.length));
    }

    private String good() {
        return envelope(("[{'bn':'post-000001:','bt':1767225600,'n':'no2','v':41},{'n':'wifi-devices','vs':'%s'},"
                        + "{'n':'number-plates','t':60,'vs':'%s'},{'n':'noise','vs':'%s'}]")
                .formatted(address, plate, name.replace("'", "")));
    }

    private String wrongEnvelope() {
        String good = good().replace('"', '\'');
        String wrong = switch (random.nextInt(13)) {
            case 0 -> good.replace("'v':1,", "'v':" + random.nextInt(2, 99) + ",");
            case 1 -> good.replace("'start':1767225600", "'start':'" + name.replace("'", "") + "'");
            case 2 -> good.replace("'start':1767225600", "'start':1e99");
            case 3 ->
                good.replace("'start':1767225600", "'start':" + random.nextLong(2_000_000_000_000L, Long.MAX_VALUE));
            case 4 -> good.replace("'period':60", "'period':" + -random.nextInt(1_000));
            case 5 -> good.replace("'slots':15", "'slots':" + random.nextInt(1_441, 1_000_000_000));
            case 6 -> good.replace("'slots':15,", "");
            case 7 -> good.replace("'thing':'post-000001'", "'thing':'" + address + "'");
            case 8 -> good.replace("'thing':'post-000001'", "'thing':'post-000002'");
            case 9 -> good.replace("'period':60", "'period':60,'period':60");
            case 10 -> "[" + good + "]";
            case 11 -> good + good;
            default -> good.replace("'received':", "'received':-");
        };
        return wrong.replace('\'', '"');
    }

    private String wrongPack() {
        String safe = name.replace("'", "");
        return switch (random.nextInt(12)) {
            case 0 -> "[{'bn':'%s:','n':'no2','v':1}]".formatted(safe);
            case 1 -> "[{'bn':'post-000001:','n':'%s','v':1},{'n':'%s','vs':'%s'}]".formatted(address, plate, safe);
            case 2 -> "[{'bn':'post-000001:','n':'no2','vs':'%s'},{'n':'lat','vd':'%s'}]".formatted(safe, plate);
            case 3 -> "[{'bn':'post-000001:','n':'wifi-devices','bt':1767225600,'vs':'%s!'}]".formatted(address);
            case 4 -> "[{'bn':'post-000001:','%s_':1,'n':'no2','v':1}]".formatted(plate);
            case 5 -> "[{'bn':'post-000001:','n':'no2','v':1,'v':2}]";
            case 6 -> "[".repeat(random.nextInt(1, 2_000));
            case 7 -> "[{'n':" + "{'a':".repeat(random.nextInt(1, 2_000)) + "'%s'".formatted(address);
            case 8 -> "[{'bn':'post-000001:','n':'no2','v':%s}]".formatted("9".repeat(random.nextInt(65, 4_000)));
            case 9 -> "[{'bn':'post-000001:','n':'noise','vs':'%s'}]".formatted(address.repeat(300));
            case 10 ->
                "[{'bn':'post-000001:','bt':%de%d,'n':'no2','v':-1e-%d}]"
                        .formatted(random.nextInt(), random.nextInt(400), random.nextInt(1_000_000));
            default -> "'%s'".formatted(address);
        };
    }

    private static String envelope(String pack) {
        return ("{'v':1,'start':1767225600,'period':60,'slots':15,'senml':" + pack
                        + ",'thing':'post-000001','received':1767226542000}")
                .replace('\'', '"');
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] concatenated(byte[]... parts) {
        byte[] all = new byte[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
