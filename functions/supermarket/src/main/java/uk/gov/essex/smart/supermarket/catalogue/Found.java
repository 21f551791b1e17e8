package uk.gov.essex.smart.supermarket.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of what a search found.
 *
 * @param total on all pages
 * @param counts how many on all pages have each value of each facet, most first
 * @param next where the next page begins; empty where this is the last
 */
public record Found(long total, List<Listing> listings, Map<Facet, Map<String, Integer>> counts, Optional<Mark> next) {}
