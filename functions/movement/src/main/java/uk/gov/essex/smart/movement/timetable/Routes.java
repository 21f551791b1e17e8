package uk.gov.essex.smart.movement.timetable;

/**
 * Routes by number.
 *
 * @param ids as in the feed
 * @param names what stands on the front of the bus, such as {@code 42A}
 * @param agencies who runs it
 */
record Routes(Names ids, Names names, Names agencies) {

    int size() {
        return ids.size();
    }

    void write(Sink sink) {
        ids.write(sink);
        names.write(sink);
        agencies.write(sink);
    }

    static Routes read(Source source) {
        Routes routes = new Routes(Names.read(source), Names.read(source), Names.read(source));
        source.require(
                routes.names.size() == routes.size() && routes.agencies.size() == routes.size(),
                "its routes' columns differ in length");
        return routes;
    }
}
