package uk.gov.essex.smart.benchmarks.cost;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** List prices in US dollars, read from {@code prices.csv}, which names each one's unit and source. */
public final class Prices {

    /**
     * One row of the file.
     *
     * @param usd dollars for {@code per} units
     */
    public record Price(String item, double usd, double per, String unit, String source) {}

    private final Map<String, Price> prices;

    private Prices(List<Price> prices) {
        this.prices = prices.stream().collect(Collectors.toUnmodifiableMap(Price::item, Function.identity()));
    }

    /** The price file of this package. */
    public static Prices load() {
        try (InputStream file = Objects.requireNonNull(Prices.class.getResourceAsStream("prices.csv"))) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new Prices(text.lines().skip(1).map(Prices::row).toList());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Price row(String line) {
        String[] cells = line.split(",", 5);
        return new Price(cells[0], Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), cells[3], cells[4]);
    }

    /**
     * Dollars for this many units.
     *
     * @throws IllegalArgumentException where the file has no such item
     */
    public double dollars(String item, double units) {
        Price price = prices.get(item);
        if (price == null) {
            throw new IllegalArgumentException("prices.csv has no row for " + item);
        }
        return price.usd() * units / price.per();
    }
}
