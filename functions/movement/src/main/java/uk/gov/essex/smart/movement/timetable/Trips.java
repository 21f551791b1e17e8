package uk.gov.essex.smart.movement.timetable;

/**
 * Trips by number, those of a pattern side by side.
 *
 * @param profiles how long each takes
 * @param starts first departures, seconds since the service day began
 * @param services on which days each runs
 * @param headsigns numbers into {@code signs}
 * @param stepFree 1 where a wheelchair can ride
 */
record Trips(Names ids, int[] profiles, int[] starts, int[] services, int[] headsigns, Names signs, byte[] stepFree) {

    int size() {
        return profiles.length;
    }

    void write(Sink sink) {
        ids.write(sink);
        sink.numbers(profiles);
        sink.numbers(starts);
        sink.numbers(services);
        sink.numbers(headsigns);
        signs.write(sink);
        sink.bytes(stepFree);
    }

    static Trips read(Source source, int profiles, int services) {
        Trips trips = new Trips(
                Names.read(source),
                source.numbers(),
                source.numbers(),
                source.numbers(),
                source.numbers(),
                Names.read(source),
                source.bytes());
        int size = trips.size();
        source.require(
                trips.ids.size() == size
                        && Columns.within(trips.profiles, profiles)
                        && trips.starts.length == size
                        && Columns.within(trips.starts, Timetable.LATEST_SECOND)
                        && trips.services.length == size
                        && Columns.within(trips.services, services)
                        && trips.headsigns.length == size
                        && Columns.within(trips.headsigns, trips.signs.size())
                        && trips.stepFree.length == size,
                "a trip names what is not there");
        return trips;
    }
}
