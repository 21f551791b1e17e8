package uk.gov.essex.smart.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.places.Lampposts.Registration;

/** What every register of posts keeps to. */
public abstract class LamppostsContract {

    private static final Position CHELMSFORD = new Position(51.7343, 0.4691);
    private static final Box TOWN = new Box(0.40, 51.68, 0.52, 51.80);

    /** An empty register. */
    protected abstract Lampposts empty();

    @Test
    void findsWhatWasRegistered() {
        Lampposts lampposts = empty();
        assertThat(lampposts.register(post(1, CHELMSFORD))).isEqualTo(Registration.NEW);
        assertThat(lampposts.find(new PostId("post-000001"))).contains(post(1, CHELMSFORD));
        assertThat(lampposts.find(new PostId("post-000002"))).isEmpty();
    }

    @Test
    void knowsAPostThatStraysLessThanTheTolerance() {
        Lampposts lampposts = empty();
        lampposts.register(post(1, CHELMSFORD));
        assertThat(lampposts.register(post(1, new Position(51.7347, 0.4691)))).isEqualTo(Registration.KNOWN);
        assertThat(lampposts.find(new PostId("post-000001"))).contains(post(1, CHELMSFORD));
    }

    @Test
    void leavesAPostWhereItStoodWhenItSaysItMoved() {
        Lampposts lampposts = empty();
        lampposts.register(post(1, CHELMSFORD));
        assertThat(lampposts.register(post(1, new Position(51.7348, 0.4691)))).isEqualTo(Registration.MOVED);
        assertThat(lampposts.find(new PostId("post-000001"))).contains(post(1, CHELMSFORD));
        assertThat(lampposts.list(TOWN, Optional.empty(), 10)).containsExactly(post(1, CHELMSFORD));
    }

    @Test
    void listsPostsOnTheBorderAndNoneBeyond() {
        Lampposts lampposts = empty();
        lampposts.register(post(1, new Position(51.68, 0.40)));
        lampposts.register(post(2, new Position(51.80, 0.52)));
        lampposts.register(post(3, new Position(51.800_001, 0.52)));
        lampposts.register(post(4, new Position(51.70, 0.399_999)));
        assertThat(lampposts.list(TOWN, Optional.empty(), 10))
                .extracting(lamppost -> lamppost.id().value())
                .containsExactly("post-000001", "post-000002");
    }

    @Test
    void keepsPositionsWestOfGreenwichAndSouthOfTheEquatorExact() {
        Lampposts lampposts = empty();
        Lamppost western = post(1, new Position(-51.123456789, -0.000012345));
        lampposts.register(western);
        assertThat(lampposts.list(new Box(-0.001, -51.2, 0, -51.1), Optional.empty(), 10))
                .containsExactly(western);
    }

    @Test
    void pagesThroughABoxWithoutLossOrRepeat() {
        Lampposts lampposts = empty();
        Random random = new Random(7);
        List<Lamppost> inside = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Lamppost lamppost =
                    post(i, new Position(51.66 + random.nextDouble() * 0.16, 0.38 + random.nextDouble() * 0.16));
            lampposts.register(lamppost);
            if (TOWN.contains(lamppost.position())) {
                inside.add(lamppost);
            }
        }
        List<Lamppost> whole = lampposts.list(TOWN, Optional.empty(), 100);
        assertThat(whole).containsExactlyInAnyOrderElementsOf(inside).hasSizeGreaterThan(20);
        for (int most : new int[] {1, 7, 100}) {
            assertThat(paged(lampposts, most)).as("pages of %s", most).isEqualTo(whole);
        }
    }

    private static List<Lamppost> paged(Lampposts lampposts, int most) {
        List<Lamppost> all = new ArrayList<>();
        List<Lamppost> page = lampposts.list(TOWN, Optional.empty(), most);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(most);
            all.addAll(page);
            page = lampposts.list(TOWN, Optional.of(page.getLast()), most);
        }
        return all;
    }

    private static Lamppost post(int number, Position position) {
        return new Lamppost(new PostId("post-%06d".formatted(number)), position);
    }
}
