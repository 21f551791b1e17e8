package uk.gov.essex.smart.localcloud.day;

/**
 * What riders pay on demand-responsive vehicles: £2.50 each from the public and members, of the order of what such
 * services in England charge; nothing from pupils, clients and patients, whose agencies pay.
 */
final class Fares {

    private static final int USUAL_PENCE = 250;

    private Fares() {}

    static int pence(Trip trip) {
        boolean pays = trip.agency() == Agency.COUNCIL || trip.agency() == Agency.COMMUNITY;
        return pays ? USUAL_PENCE * trip.persons() : 0;
    }
}
