package uk.gov.essex.smart.supermarket.lambda.trade;

import java.time.InstantSource;
import uk.gov.essex.smart.supermarket.lambda.pay.Webhook;
import uk.gov.essex.smart.supermarket.ledger.Batches;
import uk.gov.essex.smart.supermarket.ledger.Books;
import uk.gov.essex.smart.supermarket.ledger.Publishers;
import uk.gov.essex.smart.supermarket.ledger.Terms;
import uk.gov.essex.smart.supermarket.orders.Differences;
import uk.gov.essex.smart.supermarket.orders.Offers;
import uk.gov.essex.smart.supermarket.orders.Payments;
import uk.gov.essex.smart.supermarket.orders.Trades;

/** All that trade is done with. */
public record Trading(
        Offers offers,
        Terms terms,
        Trades trades,
        Books books,
        Batches batches,
        Publishers publishers,
        Differences differences,
        Payments payments,
        Webhook webhook,
        InstantSource clock) {}
