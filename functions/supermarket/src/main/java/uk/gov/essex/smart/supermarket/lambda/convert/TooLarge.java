package uk.gov.essex.smart.supermarket.lambda.convert;

import java.io.IOException;

/** A file would grow beyond what it may, or a row has more than a table can, a geometry of millions of points for instance. */
final class TooLarge extends IOException {

    private static final long serialVersionUID = 1;
}
