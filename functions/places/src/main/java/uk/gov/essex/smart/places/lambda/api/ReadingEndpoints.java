package uk.gov.essex.smart.places.lambda.api;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.common.http.MediaTypes;
import uk.gov.essex.smart.common.http.NextPage;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.common.http.Problem;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.places.Lamppost;
import uk.gov.essex.smart.places.Lampposts;
import uk.gov.essex.smart.places.query.Mark;
import uk.gov.essex.smart.places.query.Page;
import uk.gov.essex.smart.places.query.Readings;
import uk.gov.essex.smart.places.query.Selection;

/** What the lampposts measured. */
final class ReadingEndpoints {

    private static final Set<String> AREA_PARAMETERS = areaParameters();

    /** How long a post may be cut off and still send what it measured: before that, answers may yet change. */
    private static final Duration LATEST_ARRIVAL = Duration.ofDays(35);

    private static final String CACHING_SETTLED = "public, max-age=3600";
    private static final String CACHING_RECENT = "public, max-age=60";

    private final LamppostEndpoints posts;
    private final Lampposts lampposts;
    private final Readings readings;
    private final Selections selections;
    private final InstantSource clock;

    ReadingEndpoints(LamppostEndpoints posts, Lampposts lampposts, Readings readings, InstantSource clock) {
        this.posts = posts;
        this.lampposts = lampposts;
        this.readings = readings;
        this.selections = new Selections(clock);
        this.clock = clock;
    }

    Response ofPost(Request request) {
        return MediaTypes.answer(
                request,
                ReadingPage.MEDIA_TYPES,
                mediaType -> posts.withPost(request, post -> {
                    Parameters parameters = new Parameters(request, Selections.PARAMETERS);
                    return answer(
                            request,
                            parameters,
                            mediaType,
                            post::equals,
                            (selection, mark) ->
                                    readings.ofPost(selection, mark.orElse(new Mark(post, selection.from(), 0))));
                }));
    }

    Response ofArea(Request request) {
        return MediaTypes.answer(request, ReadingPage.MEDIA_TYPES, mediaType -> {
            Parameters parameters = new Parameters(request, AREA_PARAMETERS);
            Optional<Box> box = Areas.box(parameters);
            if (!parameters.isGiven(Areas.BBOX)) {
                parameters.refuse(Areas.BBOX, "Is required: west,south,east,north in degrees.");
            }
            Predicate<Lamppost> belongs =
                    post -> box.filter(found -> found.contains(post.position())).isPresent();
            return answer(
                    request,
                    parameters,
                    mediaType,
                    belongs,
                    (selection, mark) -> readings.ofArea(box.orElseThrow(), selection, mark));
        });
    }

    private Response answer(
            Request request,
            Parameters parameters,
            String mediaType,
            Predicate<Lamppost> belongs,
            BiFunction<Selection, Optional<Mark>, Page> ask) {
        ChosenChannels channels = ChosenChannels.read(parameters);
        Optional<Selection> selection = selections.read(parameters, channels.open());
        Optional<Mark> mark = selection.flatMap(found -> Marks.mark(parameters, found, lampposts, belongs));
        if (!parameters.faults().isEmpty()) {
            return Problem.invalid(parameters.faults()).response(request.id());
        }
        if (!channels.ofPeople().isEmpty() || selection.isEmpty()) {
            return channels.derivedFromPeople().response(request.id());
        }
        return response(request, selection.get(), ask.apply(selection.get(), mark), mediaType);
    }

    private Response response(Request request, Selection selection, Page page, String mediaType) {
        Optional<NextPage> next = page.next().map(mark -> NextPage.of(request, pinned(selection, mark)));
        boolean settled =
                Instant.ofEpochSecond(selection.to()).isBefore(clock.instant().minus(LATEST_ARRIVAL));
        byte[] body = new ReadingPage(selection, page.readings(), next).bytes(mediaType);
        Response response =
                Response.ok(mediaType, body).withHeader("cache-control", settled ? CACHING_SETTLED : CACHING_RECENT);
        return next.map(link -> link.announcedBy(response)).orElse(response);
    }

    /** Times that the request left open are written out, so that every page answers the same question. */
    private static Map<String, String> pinned(Selection selection, Mark mark) {
        return Map.of(
                Selections.FROM, Instant.ofEpochSecond(selection.from()).toString(),
                Selections.TO, Instant.ofEpochSecond(selection.to()).toString(),
                Marks.CURSOR, Marks.token(mark));
    }

    private static Set<String> areaParameters() {
        Set<String> names = new HashSet<>(Selections.PARAMETERS);
        names.add(Areas.BBOX);
        return Set.copyOf(names);
    }
}
