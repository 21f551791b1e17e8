package uk.gov.essex.smart.movement.matching;

/** A stop of a timetabled trip: riders alight at the arrival and board at the departure. */
public record FixedStop(int place, double arrival, double departure) {

    public FixedStop {
        if (!(arrival <= departure)) {
            throw new IllegalArgumentException(
                    "The departure (" + departure + ") must not be before the arrival (" + arrival + ")");
        }
    }
}
