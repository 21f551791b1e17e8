package uk.gov.essex.smart.devices.sensor;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** People and vehicles passing, as counts and as invented identifiers that belong to nobody. */
final class Passers {

    static final List<String> COUNTS =
            List.of("footfall", "cycles", "vehicles", "wifi-count", "bluetooth-count", "plate-count");
    static final List<String> IDENTIFIERS = List.of("wifi-devices", "bluetooth-devices", "number-plates");

    private static final String LETTERS = "ABCDEFGHJKLMNPRSTUVWXY";

    private final Street street;
    private final Chance own;

    Passers(Street street, Chance own) {
        this.street = street;
        this.own = own.branch("passers");
    }

    double countAt(String channel, long second) {
        return street.count(channel, second, meanAt(channel, second));
    }

    /** The identifiers heard in the minute before the moment, each once. */
    List<String> identifiersAt(String channel, long second) {
        int heard = street.count(channel, second, meanAt(channel, second));
        Chance draws = own.branch(channel);
        List<String> values = new ArrayList<>(heard);
        for (int i = 0; i < heard; i++) {
            long bits = draws.bitsAt(second * 1_000 + i);
            values.add(channel.equals("number-plates") ? plate(bits) : address(bits));
        }
        return values;
    }

    private double meanAt(String channel, long second) {
        return switch (channel) {
            case "footfall" -> 9 * street.people(second);
            case "cycles" -> 0.6 * street.people(second);
            case "vehicles" -> 14 * street.traffic(second);
            case "wifi-count", "wifi-devices" -> 5 * street.people(second) + 2 * street.traffic(second);
            case "bluetooth-count", "bluetooth-devices" -> 3 * street.people(second) + street.traffic(second);
            case "plate-count", "number-plates" -> 8 * street.traffic(second);
            default -> throw new IllegalArgumentException("No model of " + channel);
        };
    }

    /** Locally administered and unicast: no maker owns such an address. */
    private static String address(long bits) {
        HexFormat hex = HexFormat.ofDelimiter(":");
        byte[] octets = new byte[6];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = (byte) (bits >>> (8 * i));
        }
        octets[0] = (byte) ((octets[0] & 0xFC) | 0x02);
        return hex.formatHex(octets);
    }

    /** Current style, beginning with Q and X, which no issued mark does. */
    private static String plate(long bits) {
        StringBuilder text = new StringBuilder("QX");
        long left = bits >>> 1;
        text.append((char) ('0' + left % 10))
                .append((char) ('0' + left / 10 % 10))
                .append(' ');
        left /= 100;
        for (int i = 0; i < 3; i++) {
            text.append(LETTERS.charAt((int) (left % LETTERS.length())));
            left /= LETTERS.length();
        }
        return text.toString();
    }
}
