package uk.gov.essex.smart.movement.lambda.api;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.common.Position;
import uk.gov.essex.smart.common.http.Fields;
import uk.gov.essex.smart.common.http.Words;
import uk.gov.essex.smart.movement.Agency;
import uk.gov.essex.smart.movement.AgencyId;
import uk.gov.essex.smart.movement.Entitlement;
import uk.gov.essex.smart.movement.Equipment;
import uk.gov.essex.smart.movement.Layout;
import uk.gov.essex.smart.movement.Mode;
import uk.gov.essex.smart.movement.Rates;
import uk.gov.essex.smart.movement.RestBreak;
import uk.gov.essex.smart.movement.ServiceDay;
import uk.gov.essex.smart.movement.Shift;
import uk.gov.essex.smart.movement.TimeWindow;
import uk.gov.essex.smart.movement.Vehicle;
import uk.gov.essex.smart.movement.VehicleId;

/** Reads what agencies register. Each is empty where the fields hold faults. */
final class SupplyBody {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_LAYOUTS = 8;
    private static final int MOST_BREAKS = 6;
    private static final int MOST_PLACES = 120;
    private static final int MOST_PENCE = 100_000;
    private static final int MOST_GRAMS = 5_000;
    private static final int LONGEST_BREAK_MINUTES = 240;

    private SupplyBody() {}

    static Optional<Agency> agency(Fields fields, AgencyId id) {
        fields.known(Set.of("name", "mode"));
        Optional<String> name = fields.required(
                "name",
                "Must have 1 to " + LONGEST_NAME + " characters.",
                text -> text.isBlank() || text.length() > LONGEST_NAME ? Optional.empty() : Optional.of(text.strip()));
        Optional<Mode> mode = mode(fields);
        return name.flatMap(text -> mode.map(word -> new Agency(id, text, word)));
    }

    private static Optional<Mode> mode(Fields fields) {
        return fields.required(
                "mode", "Must be one of: " + Words.all(Mode.class) + ".", word -> Words.find(Mode.class, word));
    }

    static Optional<Vehicle> vehicle(Fields fields, VehicleId id) {
        fields.known(Set.of("mode", "layouts", "equipment", "depot", "rates", "co2GramsPerKilometre", "admits"));
        Optional<Mode> mode = mode(fields);
        List<Layout> layouts = fields.objects("layouts", MOST_LAYOUTS).stream()
                .map(SupplyBody::layout)
                .toList();
        Set<Equipment> equipment = fields.words("equipment", Equipment.class);
        Optional<Position> depot = Positions.required(fields, "depot");
        Optional<Rates> rates = fields.required("rates").map(SupplyBody::rates);
        int grams = fields.number("co2GramsPerKilometre", 0, 0, MOST_GRAMS);
        Set<Entitlement> admits = fields.words("admits", Entitlement.class);
        if (layouts.stream().noneMatch(layout -> layout.seats() + layout.wheelchairs() > 0)) {
            fields.refuse("layouts", "Must have a layout with room for somebody.");
        }
        if (Entitlement.admitting(admits).isEmpty()) {
            fields.refuse("admits", "Must name somebody who may ride; a concession alone admits nobody.");
        }
        return fields.faults().isEmpty()
                ? Optional.of(new Vehicle(
                        id,
                        mode.orElseThrow(),
                        layouts,
                        equipment,
                        depot.orElseThrow(),
                        rates.orElseThrow(),
                        grams,
                        admits))
                : Optional.empty();
    }

    private static Layout layout(Fields fields) {
        fields.known(Set.of("seats", "wheelchairs", "luggage"));
        return new Layout(
                fields.number("seats", 0, 0, MOST_PLACES),
                fields.number("wheelchairs", 0, 0, MOST_PLACES),
                fields.number("luggage", 0, 0, MOST_PLACES));
    }

    private static Rates rates(Fields fields) {
        fields.known(Set.of("pencePerKilometre", "pencePerHour", "pencePerShift"));
        return new Rates(
                fields.number("pencePerKilometre", 0, 0, MOST_PENCE),
                fields.number("pencePerHour", 0, 0, MOST_PENCE),
                fields.number("pencePerShift", 0, 0, MOST_PENCE));
    }

    static Optional<Shift> shift(Fields fields, VehicleId vehicle, LocalDate day) {
        fields.known(Set.of("start", "end", "breaks"));
        Optional<TimeWindow> hours = Times.window(fields);
        if (hours.filter(window -> !ServiceDay.of(window.earliest()).equals(day))
                .isPresent()) {
            fields.refuse("start", "Must lie on the day that the path names, by British time.");
        }
        List<RestBreak> breaks = fields.objects("breaks", MOST_BREAKS).stream()
                .flatMap(one -> rest(one).stream())
                .toList();
        return fields.faults().isEmpty()
                ? Optional.of(new Shift(vehicle, day, hours.orElseThrow(), breaks))
                : Optional.empty();
    }

    private static Optional<RestBreak> rest(Fields fields) {
        fields.known(Set.of("start", "end", "minutes"));
        int minutes = fields.number("minutes", 0, 1, LONGEST_BREAK_MINUTES);
        Duration length = Duration.ofMinutes(minutes);
        Optional<TimeWindow> window = Times.window(fields);
        if (window.isPresent() && (minutes == 0 || length.compareTo(window.get().length()) > 0)) {
            fields.refuse("minutes", "Must be 1 or more and fit between start and end.");
            return Optional.empty();
        }
        return window.map(found -> new RestBreak(found, length));
    }
}
