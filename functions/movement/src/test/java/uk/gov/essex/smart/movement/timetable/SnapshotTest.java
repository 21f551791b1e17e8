package uk.gov.essex.smart.movement.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

final class SnapshotTest {

    private final Drawn drawn = new Drawn("""
        line 1
        A      B      C
        08:00  08:10  08:20
        09:00  09:10  09:20
        line 2
        C      D
        08:30  08:40
        steps D
        walk A B 9
        """);
    private final byte[] bytes = Snapshot.write(drawn.timetable());

    @Test
    void readsBackWhatWasWritten() {
        Timetable read = Snapshot.read(bytes);
        assertThat(Snapshot.write(read)).isEqualTo(bytes);
        assertThat(read.stops().get(3)).isEqualTo(drawn.timetable().stops().get(3));
        assertThat(read.firstDay()).isEqualTo(Drawn.DAY.minusDays(1));
        assertThat(read.lastDay()).isEqualTo(Drawn.DAY.plusDays(1));
        assertThat(read.stops().find("C")).hasValue(2);
        assertThat(read.stops().find("c")).isEmpty();
    }

    @Test
    void refusesBytesThatAreCutOrChanged() {
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> Snapshot.read(cut)).isInstanceOf(BadSnapshot.class);
        }
        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 0x10;
            assertThatThrownBy(() -> Snapshot.read(changed)).isInstanceOf(BadSnapshot.class);
        }
        assertThatThrownBy(() -> Snapshot.read(Arrays.copyOf(bytes, bytes.length + 1)))
                .hasMessageContaining("checksum");
    }

    /** With a right checksum over wrong columns, what is read is refused or can be searched. */
    @Test
    void survivesColumnsThatLie() {
        Random random = new Random(5);
        int understood = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] changed = bytes.clone();
            for (int change = random.nextInt(3); change >= 0; change--) {
                changed[5 + random.nextInt(bytes.length - 9)] = (byte) random.nextInt();
            }
            try {
                Timetable read = Snapshot.read(sealed(changed));
                new Raptor(ServiceDay.of(read, Drawn.DAY), SpareSeats.UNCOUNTED)
                        .search(drawn.depart("A", "D", "07:00"));
                understood++;
            } catch (BadSnapshot refused) {
                assertThat(refused).hasMessageStartingWith("The timetable snapshot cannot be used: ");
            }
        }
        assertThat(understood).isBetween(100, 19_900);
    }

    private static byte[] sealed(byte[] bytes) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, bytes.length - 4);
        for (int i = 0; i < 4; i++) {
            bytes[bytes.length - 4 + i] = (byte) (crc.getValue() >>> (24 - 8 * i));
        }
        return bytes;
    }
}
