package uk.gov.essex.smart.lives.protection;

import java.time.LocalDate;
import java.time.Period;

/**
 * The day on which it is judged whether a person is still to be kept. One stands for everybody of whom something is kept,
 * from their first step on.
 */
public record Review(LocalDate day, SurrogateId person) {

    /** From the first step to the first review: no record is kept for a shorter time. */
    public static final Period FIRST = Period.ofMonths(1);

    /** The longest from one review to the next: a new schedule has reached everybody within it. */
    public static final Period EVERY = Period.ofYears(1);
}
