package uk.gov.essex.smart.movement.timetable;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A timetable as it was published.
 *
 * @param id the SHA-256 of its snapshot in hexadecimal: the same timetable is the same edition
 */
public record Edition(String id, Timetable timetable) {

    /** The edition that this timetable is. */
    public static Edition of(Timetable timetable) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Snapshot.write(timetable));
            return new Edition(HexFormat.of().formatHex(digest), timetable);
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256", absent);
        }
    }
}
