package uk.gov.essex.smart.places.block;

/** Air and weather: a regression on the series' own past and on its neighbours' surprises of the same moment. */
final class QuantityForecast implements Forecast {

    /** Channels of code 1 to this are one another's neighbours: air and wind. */
    private static final int NEIGHBOURS = 9;
    /** Clues of the series itself; behind them are the surprises of its neighbours by channel code. */
    private static final int OWN = 7;

    private static final long FARTHEST = 1L << 30;

    private final int code;
    private final Moment moment;
    /** How many of them come before this one in a block. */
    private final int neighbours;

    private final Regression withoutYesterday;
    private final Regression withYesterday;

    private Regression used;
    private long unit;
    private long expected;

    QuantityForecast(int code, Moment moment, Kind kind) {
        this.code = code;
        this.moment = moment;
        neighbours = code <= NEIGHBOURS ? code - 1 : 0;
        withoutYesterday = new Regression(kind.firstWeights(), OWN + neighbours);
        withYesterday = new Regression(kind.laterWeights(), OWN + neighbours);
        used = withoutYesterday;
    }

    @Override
    public long expect(History history, Spread spread) {
        long last = history.last() << 4;
        long usualError = spread.usual(spread.norm(last));
        unit = (1L << 28) / usualError;
        boolean yesterday = history.knowsYesterday();
        used = yesterday ? withYesterday : withoutYesterday;
        long change = ((last * history.usualRatio()) >> 12) - last;
        used.put(0, scaled(last - (history.before() << 4)));
        used.put(1, scaled(history.mean() - last));
        used.put(2, scaled(change));
        used.put(3, yesterday ? scaled(((history.yesterday() - history.beforeYesterday()) << 4) - change) : 0);
        used.put(4, yesterday ? scaled((history.yesterday() << 4) - last) : 0);
        used.put(5, yesterday ? scaled(byRatio(history, last) - change) : 0);
        used.put(6, moment.surprise(code));
        for (int other = 1; other <= neighbours; other++) {
            used.put(OWN + other - 1, moment.surprise(other));
        }
        expected = last + ((used.forecast() * usualError) >> 10);
        return expected;
    }

    @Override
    public void learn(long value, Spread spread) {
        long error = scaled((value << 4) - expected);
        moment.setSurprise(code, error);
        used.learn(error);
    }

    private static long byRatio(History history, long last) {
        long before = Math.max(0, history.beforeYesterday()) + 3;
        long most = 4 * Math.abs(last) + 320;
        return Math.clamp(last * (Math.max(0, history.yesterday()) + 3 - before) / before, -most, most);
    }

    private long scaled(long difference) {
        return (Math.clamp(difference, -FARTHEST, FARTHEST) * unit) >> 18;
    }
}
