package uk.gov.essex.smart.supermarket.lambda.obtaining;

import java.time.InstantSource;
import uk.gov.essex.smart.supermarket.catalogue.Catalogue;
import uk.gov.essex.smart.supermarket.obtaining.Downloads;
import uk.gov.essex.smart.supermarket.obtaining.Previews;
import uk.gov.essex.smart.supermarket.obtaining.Signing;
import uk.gov.essex.smart.supermarket.orders.Trades;
import uk.gov.essex.smart.supermarket.trust.Dockets;
import uk.gov.essex.smart.supermarket.trust.Notices;

/** All that data are obtained from. */
public record Stock(
        Catalogue catalogue,
        Trades trades,
        Downloads downloads,
        Signing signing,
        Previews previews,
        Dockets dockets,
        Notices notices,
        InstantSource clock) {}
