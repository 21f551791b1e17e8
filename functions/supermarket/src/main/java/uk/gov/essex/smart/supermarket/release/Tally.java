package uk.gov.essex.smart.supermarket.release;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.supermarket.District;

/** A day as far as it is counted. At most one sum for each district, channel and hour, however many lampposts there are. */
public final class Tally {

    private record Key(ExactChannel channel, District district, int hour) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byChannel = channel.compareTo(other.channel);
            int byDistrict = byChannel != 0 ? byChannel : district.compareTo(other.district);
            return byDistrict != 0 ? byDistrict : Integer.compare(hour, other.hour);
        }
    }

    private final Boundaries boundaries;
    private final Map<Key, Sum> sums = new TreeMap<>();
    private @Nullable Position last;
    private Optional<District> lastDistrict = Optional.empty();

    public Tally(Boundaries boundaries) {
        this.boundaries = boundaries;
    }

    /** Counts what lies in a district. The hours of one lamppost come together, so it is looked for once. */
    public void add(PostHour post) {
        if (!post.position().equals(last)) {
            last = post.position();
            lastDistrict = boundaries.find(last);
        }
        lastDistrict.ifPresent(
                district -> sums.merge(new Key(post.channel(), district, post.hour()), Sum.of(post), Sum::plus));
    }

    /** The rows of a topic, by channel, district and hour. */
    public List<DistrictHour> rows(LocalDate day, Topic topic) {
        return sums.entrySet().stream()
                .filter(sum -> sum.getKey().channel().topic() == topic)
                .map(sum -> row(day, sum.getKey(), sum.getValue()))
                .toList();
    }

    private static DistrictHour row(LocalDate day, Key key, Sum sum) {
        return new DistrictHour(
                key.district(),
                day,
                key.hour(),
                key.channel(),
                sum.posts(),
                sum.readings(),
                sum.mean(key.channel()),
                sum.least(),
                sum.most());
    }

    /** Everything counted so far, a line for each sum, to be {@link #restore restored} when the run goes on. */
    public Stream<String> lines() {
        return sums.entrySet().stream().map(entry -> {
            Key key = entry.getKey();
            Sum sum = entry.getValue();
            return String.join(
                    " ",
                    key.channel().word(),
                    key.district().code(),
                    Integer.toString(key.hour()),
                    Integer.toString(sum.posts()),
                    Long.toString(sum.readings()),
                    sum.means().toPlainString(),
                    sum.least().toPlainString(),
                    sum.most().toPlainString());
        });
    }

    /** Adds a line of an earlier part of the run. */
    public void restore(String line) {
        String[] words = line.split(" ", -1);
        Key key = new Key(
                ExactChannel.find(words[0]).orElseThrow(),
                District.find(words[1]).orElseThrow(),
                Integer.parseInt(words[2]));
        Sum sum = new Sum(
                Integer.parseInt(words[3]),
                Long.parseLong(words[4]),
                new BigDecimal(words[5]),
                new BigDecimal(words[6]),
                new BigDecimal(words[7]));
        sums.merge(key, sum, Sum::plus);
    }
}
