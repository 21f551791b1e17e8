package uk.gov.essex.smart.places.block;

/** A rule that says what comes next in one series, in sixteenths of a step, and learns from what came. */
sealed interface Forecast permits CountForecast, QuantityForecast {

    long expect(History history, Spread spread);

    /** Takes in the value the last forecast was for. */
    void learn(long value, Spread spread);
}
