package uk.gov.essex.smart.movement;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import uk.gov.essex.smart.common.Position;

/**
 * A vehicle that the county pays for.
 *
 * @param mode what it runs as
 * @param layouts each way its seats can be folded; at every moment one of them must hold all on board
 * @param depot where its shifts start and end
 * @param rates what using it costs
 * @param co2GramsPerKilometre tailpipe carbon dioxide
 * @param admits who may ride: anybody with one of these
 */
public record Vehicle(
        VehicleId id,
        Mode mode,
        List<Layout> layouts,
        Set<Equipment> equipment,
        Position depot,
        Rates rates,
        int co2GramsPerKilometre,
        Set<Entitlement> admits) {

    /** @throws IllegalArgumentException where it has no layout, admits nobody or emits less than nothing */
    public Vehicle {
        layouts = List.copyOf(layouts);
        equipment = Set.copyOf(equipment);
        admits = Set.copyOf(Entitlement.admitting(admits));
        if (layouts.isEmpty() || admits.isEmpty() || co2GramsPerKilometre < 0) {
            throw new IllegalArgumentException("The vehicle (" + id.number()
                    + ") must have a layout, admit somebody and" + " emit 0 g/km or more");
        }
    }

    /** The same vehicle with its seats folded in no other ways than these. */
    public Vehicle folding(List<Layout> newLayouts) {
        return new Vehicle(id, mode, newLayouts, equipment, depot, rates, co2GramsPerKilometre, admits);
    }

    /** Whether one of these entitlements lets a person ride. */
    public boolean admits(Set<Entitlement> held) {
        return !Collections.disjoint(admits, held);
    }

    /** Whether some layout holds them all at once. */
    public boolean holds(Layout load) {
        return layouts.stream().anyMatch(layout -> layout.covers(load));
    }
}
