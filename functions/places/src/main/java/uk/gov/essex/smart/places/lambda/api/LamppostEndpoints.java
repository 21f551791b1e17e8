package uk.gov.essex.smart.places.lambda.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.common.http.Fault;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.NextPage;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.places.Lamppost;
import uk.gov.essex.smart.places.Lampposts;
import uk.gov.essex.smart.places.PostId;
import uk.gov.essex.smart.places.query.Circle;
import uk.gov.essex.smart.places.query.Neighbour;

/** Where the lampposts stand. */
final class LamppostEndpoints {

    private static final Set<String> LIST_PARAMETERS =
            Set.of(Areas.BBOX, Areas.NEAR, Areas.RADIUS, "limit", Marks.CURSOR);
    private static final int USUAL_LIMIT = 100;
    private static final int HIGHEST_LIMIT = 1_000;
    /** Posts seldom move. */
    private static final String CACHING = "public, max-age=300";

    private final Lampposts lampposts;

    LamppostEndpoints(Lampposts lampposts) {
        this.lampposts = lampposts;
    }

    Response list(Request request) {
        return MediaTypes.answer(request, LamppostPage.MEDIA_TYPES, mediaType -> {
            Parameters parameters = new Parameters(request, LIST_PARAMETERS);
            Optional<LamppostPage> page = page(request, parameters);
            return page.filter(found -> parameters.faults().isEmpty())
                    .map(found -> answer(found, mediaType))
                    .orElseGet(() -> Problem.invalid(parameters.faults()).response(request.id()));
        });
    }

    Response get(Request request) {
        return MediaTypes.answer(request, LamppostPage.MEDIA_TYPES, mediaType -> {
            Parameters parameters = new Parameters(request, Set.of());
            if (!parameters.faults().isEmpty()) {
                return Problem.invalid(parameters.faults()).response(request.id());
            }
            return withPost(
                    request,
                    post -> Response.ok(mediaType, LamppostPage.bytes(post, mediaType))
                            .withHeader("cache-control", CACHING));
        });
    }

    /** Answers of the post that the path names, or 400 where it can be no post's name, or 404 where it is none's. */
    Response withPost(Request request, Function<Lamppost, Response> answer) {
        Optional<PostId> id = PostId.find(request.getPathParameter("post"));
        if (id.isEmpty()) {
            return Problem.invalid(List.of(Fault.path("post", "Must be post- and six digits, such as post-000123.")))
                    .response(request.id());
        }
        return lampposts
                .find(id.get())
                .map(answer)
                .orElseGet(
                        () -> Problem.notFound("No lamppost of this name is registered. Find one at /places/lampposts.")
                                .response(request.id()));
    }

    private static Response answer(LamppostPage page, String mediaType) {
        Response response = Response.ok(mediaType, page.bytes(mediaType)).withHeader("cache-control", CACHING);
        return page.next().map(next -> next.announcedBy(response)).orElse(response);
    }

    /** The page asked for; where it is empty, or beside it, the parameters hold the faults. */
    private Optional<LamppostPage> page(Request request, Parameters parameters) {
        int limit = parameters.number("limit", USUAL_LIMIT, 1, HIGHEST_LIMIT);
        Optional<Box> box = Areas.box(parameters);
        Optional<Circle> circle = Areas.circle(parameters);
        Optional<PostId> last = Marks.post(parameters);
        boolean byBox = parameters.isGiven(Areas.BBOX);
        boolean byDistance = parameters.isGiven(Areas.NEAR);
        if (byBox == byDistance) {
            parameters.refuse(Areas.BBOX, "Give either bbox or near, and not both.");
        }
        if (!byDistance && parameters.isGiven(Areas.RADIUS)) {
            parameters.refuse(Areas.RADIUS, "Needs near beside it.");
        }
        if (!parameters.faults().isEmpty()) {
            return Optional.empty();
        }
        return box.isPresent()
                ? inBox(request, parameters, box.get(), last, limit)
                : circle.flatMap(found -> inCircle(request, parameters, found, last, limit));
    }

    private Optional<LamppostPage> inBox(
            Request request, Parameters parameters, Box box, Optional<PostId> last, int limit) {
        Optional<Lamppost> after = last.flatMap(lampposts::find).filter(post -> box.contains(post.position()));
        if (last.isPresent() && after.isEmpty()) {
            Marks.refuse(parameters);
            return Optional.empty();
        }
        List<LamppostPage.Row> found = lampposts.list(box, after, limit + 1).stream()
                .map(LamppostPage.Row::of)
                .toList();
        return Optional.of(page(request, found, 0, limit, false));
    }

    private Optional<LamppostPage> inCircle(
            Request request, Parameters parameters, Circle circle, Optional<PostId> last, int limit) {
        Optional<List<Neighbour>> all = Neighbour.list(lampposts, circle);
        if (all.isEmpty()) {
            parameters.refuse(Areas.RADIUS, "Holds too many lampposts to put in order: ask for a smaller one.");
            return Optional.empty();
        }
        List<Neighbour> neighbours = all.get();
        int start = last.map(id -> 1
                        + IntStream.range(0, neighbours.size())
                                .filter(i -> neighbours.get(i).post().id().equals(id))
                                .findFirst()
                                .orElse(neighbours.size()))
                .orElse(0);
        if (start > neighbours.size()) {
            Marks.refuse(parameters);
            return Optional.empty();
        }
        List<LamppostPage.Row> rows = neighbours.stream()
                .map(near -> new LamppostPage.Row(near.post(), OptionalLong.of(Math.round(near.metres()))))
                .toList();
        return Optional.of(page(request, rows, start, limit, true));
    }

    private static LamppostPage page(
            Request request, List<LamppostPage.Row> rows, int start, int limit, boolean measured) {
        int end = Math.min(rows.size(), start + limit);
        Optional<NextPage> next = end == rows.size()
                ? Optional.empty()
                : Optional.of(NextPage.of(
                        request,
                        Map.of(Marks.CURSOR, Marks.token(rows.get(end - 1).post()))));
        return new LamppostPage(rows.subList(start, end), measured, next);
    }
}
