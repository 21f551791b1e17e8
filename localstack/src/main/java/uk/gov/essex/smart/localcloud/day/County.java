package uk.gov.essex.smart.localcloud.day;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The places of the day by number, and which of them draw people. Schools, the hospitals, the bus and the railway station
 * are the real ones by their stops' names; which village hall holds a day centre is made up.
 *
 * @param schools one stop each
 * @param shops the city centre and the retail park
 * @param depots one for each agency
 */
record County(
        List<Place> places,
        List<Integer> schools,
        List<Integer> hospitals,
        List<Integer> centres,
        List<Integer> shops,
        Map<Agency, Integer> depots) {

    private static final List<String> CENTRE_LOCALITIES =
            List.of("Great Baddow", "Springfield", "Writtle", "Galleywood", "Melbourne Farm", "Boreham");
    private static final Map<Agency, String> DEPOT_LOCALITIES = Map.of(
            Agency.COUNCIL, "Widford",
            Agency.COMMUNITY, "Broomfield",
            Agency.SCHOOL, "Great Baddow",
            Agency.CARE, "Springfield",
            Agency.PATIENT, "Little Waltham");

    /**
     * Finds the places that matter among the stops.
     *
     * @throws IllegalArgumentException where there is no school, hospital or shop among them
     */
    static County of(List<Place> places) {
        List<Integer> schools = byName(
                places,
                place -> place.name().endsWith("School") && !place.name().startsWith("Old"));
        List<Integer> hospitals = byName(places, place -> place.name().endsWith("Hospital"));
        List<Integer> shops = all(places, place -> place.locality().equals("Chelmsford City Centre"));
        List<Integer> centres = CENTRE_LOCALITIES.stream()
                .flatMap(locality -> byName(places, place -> place.locality().equals(locality)).stream()
                        .limit(1))
                .toList();
        if (schools.isEmpty() || hospitals.isEmpty() || shops.isEmpty() || centres.isEmpty()) {
            throw new IllegalArgumentException("The " + places.size()
                    + " stops must be those around Chelmsford: no school, hospital, centre or shop is among them");
        }
        Map<Agency, Integer> depots = new LinkedHashMap<>();
        for (Agency agency : Agency.values()) {
            String locality = DEPOT_LOCALITIES.get(agency);
            depots.put(
                    agency,
                    all(places, place -> place.locality().equals(locality)).getFirst());
        }
        return new County(places, schools, hospitals, centres, shops, depots);
    }

    /** The first stop of each name in each locality, since a name is borne by both sides of the road. */
    private static List<Integer> byName(List<Place> places, Predicate<Place> chosen) {
        Map<String, Integer> first = new LinkedHashMap<>();
        for (int i : all(places, chosen)) {
            first.putIfAbsent(places.get(i).name() + '@' + places.get(i).locality(), i);
        }
        return new ArrayList<>(first.values());
    }

    private static List<Integer> all(List<Place> places, Predicate<Place> chosen) {
        return IntStream.range(0, places.size())
                .filter(i -> chosen.test(places.get(i)))
                .boxed()
                .toList();
    }
}
