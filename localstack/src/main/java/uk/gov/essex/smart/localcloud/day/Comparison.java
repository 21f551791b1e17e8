package uk.gov.essex.smart.localcloud.day;

import java.util.Locale;

/** The table of a day siloed beside pooled. */
final class Comparison {

    private final StringBuilder text = new StringBuilder(2_048);
    private final Figures siloed;
    private final Figures pooled;

    private Comparison(Figures siloed, Figures pooled) {
        this.siloed = siloed;
        this.pooled = pooled;
    }

    static String of(Figures siloed, Figures pooled) {
        return new Comparison(siloed, pooled).table();
    }

    private String table() {
        row("", "siloed", "pooled", "pooled/siloed");
        row("requests", siloed.requests(), pooled.requests(), 0);
        row("served, %", 100 * siloed.servedShare(), 100 * pooled.servedShare(), 1);
        row("  of them by bus, trips", siloed.byBus(), pooled.byBus(), 0);
        row("patients and pupils: <= 60 min, in window, %", 100 * siloed.keptShare(), 100 * pooled.keptShare(), 1);
        row("wait, minutes", siloed.waitMinutes(), pooled.waitMinutes(), 1);
        row("detour (time aboard / direct)", siloed.detour(), pooled.detour(), 2);
        row("passengers aboard, mean over km", siloed.occupancy(), pooled.occupancy(), 2);
        row("shifts used", siloed.shifts(), pooled.shifts(), 0);
        row("vehicle-km", siloed.kilometres(), pooled.kilometres(), 0);
        row("vehicle hours", siloed.hours(), pooled.hours(), 0);
        row("passengers per vehicle hour", siloed.passengersAnHour(), pooled.passengersAnHour(), 2);
        row("cost, GBP", siloed.costPence() / 100, pooled.costPence() / 100, 0);
        row("cost per trip, GBP", siloed.costPenceATrip() / 100, pooled.costPenceATrip() / 100, 2);
        row("subsidy per trip, GBP", siloed.subsidyPenceATrip() / 100, pooled.subsidyPenceATrip() / 100, 2);
        return text.toString();
    }

    private void row(String name, double left, double right, int decimals) {
        String form = "%,." + decimals + "f";
        row(name, number(form, left), number(form, right), left == 0 ? "" : number("%.3f", right / left));
    }

    private static String number(String form, double value) {
        return String.format(Locale.ROOT, form, value);
    }

    private void row(String name, String left, String right, String ratio) {
        text.append(String.format(Locale.ROOT, "%-46s %10s %10s %14s%n", name, left, right, ratio));
    }
}
