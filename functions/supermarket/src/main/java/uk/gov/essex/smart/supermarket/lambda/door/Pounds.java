package uk.gov.essex.smart.supermarket.lambda.door;

import java.math.BigDecimal;

/** Pence as pounds with two decimals, as banks and people write them. */
public final class Pounds {

    private Pounds() {}

    public static String of(long pence) {
        return BigDecimal.valueOf(pence, 2).toPlainString();
    }
}
