package uk.gov.essex.smart.supermarket.release;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a district's lampposts measured in an hour, added up exactly.
 *
 * @param means the sum of their means
 */
record Sum(int posts, long readings, BigDecimal means, BigDecimal least, BigDecimal most) {

    static Sum of(PostHour post) {
        return new Sum(1, post.readings(), post.mean(), post.least(), post.most());
    }

    Sum plus(Sum other) {
        return new Sum(
                posts + other.posts,
                readings + other.readings,
                means.add(other.means),
                least.min(other.least),
                most.max(other.most));
    }

    BigDecimal mean(ExactChannel channel) {
        return means.divide(BigDecimal.valueOf(posts), channel.decimals() + 1, RoundingMode.HALF_UP);
    }
}
