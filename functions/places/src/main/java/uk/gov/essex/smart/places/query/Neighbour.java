package uk.gov.essex.smart.places.query;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.gov.essex.smart.places.Lamppost;
import uk.gov.essex.smart.places.Lampposts;

/** A post and how far it stands from the point asked for. */
public record Neighbour(Lamppost post, double metres) {

    /** More posts than any circle of the widest radius holds; a register that has more is asked for less. */
    private static final int MOST_POSTS = 10_000;

    private static final Comparator<Neighbour> NEAREST_FIRST = Comparator.comparingDouble(Neighbour::metres)
            .thenComparing(neighbour -> neighbour.post().id().value());

    /** The posts in the circle, nearest first; empty where they are too many to put in order. */
    public static Optional<List<Neighbour>> list(Lampposts lampposts, Circle circle) {
        List<Lamppost> posts = lampposts.list(circle.box(), Optional.empty(), MOST_POSTS);
        if (posts.size() == MOST_POSTS) {
            return Optional.empty();
        }
        return Optional.of(posts.stream()
                .map(post -> new Neighbour(post, post.position().distanceMetres(circle.centre())))
                .filter(neighbour -> neighbour.metres() <= circle.radiusMetres())
                .sorted(NEAREST_FIRST)
                .toList());
    }
}
