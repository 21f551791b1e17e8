package uk.gov.essex.smart.places.block;

/** Counts of people and vehicles: rivals that go by the last hours, by yesterday and by the usual day. */
final class CountForecast implements Forecast {

    private final Contest contest;
    private long expected;

    CountForecast(long[] errors) {
        contest = new Contest(errors);
    }

    @Override
    public long expect(History history, Spread spread) {
        long last = history.last() << 4;
        long usual = (last * history.usualRatio()) >> 12;
        contest.put(0, last);
        contest.put(1, last + (((last - (history.before() << 4)) * 13) >> 4));
        contest.put(2, usual);
        if (history.knowsYesterday()) {
            long yesterday = history.yesterday();
            long ratio = last * (Math.max(0, yesterday) + 3) / (Math.max(0, history.beforeYesterday()) + 3);
            long likely = Math.min(ratio, 5 * Math.abs(last) + 320);
            contest.put(3, last + ((yesterday - history.beforeYesterday()) << 4));
            contest.put(4, likely);
            contest.put(5, (likely + (yesterday << 4)) / 2);
            contest.put(6, (likely + usual) / 2);
        } else {
            contest.putRest(3, usual);
        }
        expected = Math.max(0, contest.blend());
        return expected;
    }

    @Override
    public void learn(long value, Spread spread) {
        contest.learn(value << 4, spread.norm(expected));
    }
}
