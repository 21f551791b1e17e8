package uk.gov.essex.smart.supermarket.obtaining;

/** Data drawn as SVG 1.1: no script, nothing from elsewhere, with a title and a description for whoever cannot see it. */
public sealed interface Picture permits LineChart, Histogram, PointMap, DistrictMap {

    String svg();
}
