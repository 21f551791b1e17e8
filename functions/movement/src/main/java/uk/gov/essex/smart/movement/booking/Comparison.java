package uk.gov.essex.smart.movement.booking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import uk.gov.essex.smart.movement.Offer;
import uk.gov.essex.smart.movement.OfferId;
import uk.gov.essex.smart.movement.Token;
import uk.gov.essex.smart.movement.TripRequest;
import uk.gov.essex.smart.movement.Why;

/** Puts ways to serve a request in order, the cheapest for the public first, and says what speaks for each. */
final class Comparison {

    private static final Comparator<Candidate> CHEAPEST_FIRST = Comparator.comparingInt(Candidate::publicCostPence)
            .thenComparing(candidate -> candidate.arrival().latest())
            .thenComparingInt(Candidate::walkMetres);

    private Comparison() {}

    /** At most so many offers, numbered from 1. */
    static List<Offer> offers(List<Candidate> candidates, Token quote, TripRequest request, Terms terms) {
        List<Candidate> ordered = candidates.stream()
                .sorted(CHEAPEST_FIRST)
                .limit(terms.mostOffers())
                .toList();
        return IntStream.range(0, ordered.size())
                .mapToObj(i -> ordered.get(i)
                        .offer(new OfferId(quote, i + 1), request, terms.fares(), why(ordered.get(i), ordered)))
                .toList();
    }

    private static List<Why> why(Candidate candidate, List<Candidate> all) {
        List<Why> why = new ArrayList<>(candidate.because());
        if (all.stream().allMatch(other -> candidate.publicCostPence() <= other.publicCostPence())) {
            why.add(new Why(Why.Reason.LEAST_PUBLIC_COST, candidate.publicCostPence()));
        }
        if (all.stream()
                .noneMatch(other ->
                        other.arrival().latest().isBefore(candidate.arrival().latest()))) {
            why.add(new Why(Why.Reason.EARLIEST_ARRIVAL, 0));
        }
        if (all.stream().allMatch(other -> candidate.walkMetres() <= other.walkMetres())) {
            why.add(new Why(Why.Reason.SHORTEST_WALK, candidate.walkMetres()));
        }
        if (candidate.rides().size() == 1) {
            why.add(new Why(Why.Reason.WITHOUT_CHANGE, 0));
        }
        return why;
    }
}
