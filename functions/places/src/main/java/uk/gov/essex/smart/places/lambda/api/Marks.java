package uk.gov.essex.smart.places.lambda.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import uk.gov.essex.smart.common.http.Cursor;
import uk.gov.essex.smart.common.http.Parameters;
import uk.gov.essex.smart.places.Lamppost;
import uk.gov.essex.smart.places.Lampposts;
import uk.gov.essex.smart.places.PostId;
import uk.gov.essex.smart.places.query.Mark;
import uk.gov.essex.smart.places.query.Selection;

/** Cursors of this API. A cursor is only a place: it is checked against the question that it comes with. */
final class Marks {

    static final String CURSOR = "cursor";

    private static final String REMEDY = "Must be the cursor of a next link of this very question: follow the link.";
    private static final Pattern SECOND = Pattern.compile("[0-9]{1,12}");
    private static final Pattern CODE = Pattern.compile("[0-9]{1,3}");

    private Marks() {}

    static String token(Mark mark) {
        return new Cursor(
                        List.of(mark.post().id().value(), Long.toString(mark.second()), Integer.toString(mark.code())))
                .token();
    }

    static String token(Lamppost last) {
        return new Cursor(List.of(last.id().value())).token();
    }

    /** The mark behind the cursor; a fault is collected where it is no place of this selection. */
    static Optional<Mark> mark(
            Parameters parameters, Selection selection, Lampposts lampposts, Predicate<Lamppost> belongs) {
        return parameters.parsed(
                CURSOR,
                REMEDY,
                token -> Cursor.parse(token, 3)
                        .filter(cursor -> SECOND.matcher(cursor.parts().get(1)).matches()
                                && CODE.matcher(cursor.parts().get(2)).matches())
                        .flatMap(cursor -> PostId.find(cursor.parts().getFirst())
                                .flatMap(lampposts::find)
                                .filter(belongs)
                                .map(post -> new Mark(
                                        post,
                                        Long.parseLong(cursor.parts().get(1)),
                                        Integer.parseInt(cursor.parts().get(2)))))
                        .filter(mark -> isOf(selection, mark)));
    }

    /** The post behind the cursor of a list of posts. */
    static Optional<PostId> post(Parameters parameters) {
        return parameters.parsed(
                CURSOR,
                REMEDY,
                token -> Cursor.parse(token, 1)
                        .flatMap(cursor -> PostId.find(cursor.parts().getFirst())));
    }

    static void refuse(Parameters parameters) {
        parameters.refuse(CURSOR, REMEDY);
    }

    private static boolean isOf(Selection selection, Mark mark) {
        return mark.second() >= selection.from()
                && mark.second() <= selection.to()
                && mark.second() == selection.resolution().floor(mark.second());
    }
}
