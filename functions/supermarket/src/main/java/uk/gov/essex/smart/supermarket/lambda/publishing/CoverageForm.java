package uk.gov.essex.smart.supermarket.lambda.publishing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.Box;
import uk.gov.essex.smart.common.http.Fields;
import uk.gov.essex.smart.supermarket.District;
import uk.gov.essex.smart.supermarket.catalogue.Coverage;
import uk.gov.essex.smart.supermarket.catalogue.Period;

/** Where and when data are of. */
final class CoverageForm {

    private static final Coverage NOWHERE = new Coverage(Optional.empty(), Set.of(), Optional.empty());

    private CoverageForm() {}

    static Coverage read(Fields fields) {
        return fields.object("coverage").map(CoverageForm::coverage).orElse(NOWHERE);
    }

    private static Coverage coverage(Fields fields) {
        fields.known(Set.of("box", "districts", "from", "until"));
        return new Coverage(
                fields.object("box").flatMap(box -> box(fields, box)),
                fields.words("districts", District.class),
                period(fields));
    }

    private static Optional<Box> box(Fields fields, Fields box) {
        box.known(Set.of("west", "south", "east", "north"));
        Optional<Double> west = box.degrees("west");
        Optional<Double> south = box.degrees("south");
        Optional<Double> east = box.degrees("east");
        Optional<Double> north = box.degrees("north");
        if (west.isEmpty() || south.isEmpty() || east.isEmpty() || north.isEmpty()) {
            return Optional.empty();
        }
        boolean onEarth = -180 <= west.get()
                && west.get() <= east.get()
                && east.get() <= 180
                && -90 <= south.get()
                && south.get() <= north.get()
                && north.get() <= 90;
        if (!onEarth) {
            fields.refuse("box", "Must have west up to east within 180 degrees, and south up to north within 90.");
            return Optional.empty();
        }
        return Optional.of(new Box(west.get(), south.get(), east.get(), north.get()));
    }

    private static Optional<Period> period(Fields fields) {
        Optional<LocalDate> from = Forms.day(fields, "from");
        Optional<LocalDate> until = Forms.day(fields, "until");
        if (from.isEmpty() && until.isEmpty()) {
            return Optional.empty();
        }
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            fields.refuse("until", "Must not be before from.");
            return Optional.empty();
        }
        return Optional.of(new Period(from, until));
    }
}
