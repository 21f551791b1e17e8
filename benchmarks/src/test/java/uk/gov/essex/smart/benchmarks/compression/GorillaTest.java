package uk.gov.essex.smart.benchmarks.compression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class GorillaTest {

    @Test
    void readsBackAnyDoubles() {
        Random chance = new Random(1);
        for (int run = 0; run < 500; run++) {
            double[] values = new double[1 + chance.nextInt(200)];
            for (int i = 1; i < values.length; i++) {
                values[i] = switch (chance.nextInt(4)) {
                    case 0 -> values[i - 1];
                    case 1 -> values[i - 1] + chance.nextInt(-20, 21) / 10.0;
                    case 2 -> chance.nextInt(1_000);
                    default -> Double.longBitsToDouble(chance.nextLong() >>> 1);
                };
            }
            Bits bits = new Bits();
            Gorilla.encode(values, bits);
            assertThat(Gorilla.decode(bits, values.length)).isEqualTo(values);
        }
    }

    @Test
    void takesOneBitForARepeatedValue() {
        Bits bits = new Bits();
        Gorilla.encode(new double[] {12, 12, 12, 12, 12, 12, 12, 12, 12}, bits);
        assertThat(bits.bytes()).isEqualTo(9);
    }
}
