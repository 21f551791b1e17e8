package uk.gov.essex.smart.supermarket.orders;

import java.time.LocalDate;
import java.util.List;

/** The record of differences. */
public interface Differences {

    /** The most of one day that are told. */
    int MOST = 1_000;

    /** Records one, once. */
    void record(Difference difference);

    /** The first {@value #MOST} of a day. */
    List<Difference> list(LocalDate day);
}
