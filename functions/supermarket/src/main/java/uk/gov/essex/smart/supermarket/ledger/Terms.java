package uk.gov.essex.smart.supermarket.ledger;

/**
 * On what terms the council sells for publishers.
 *
 * @param shareBasisPoints the council's share of the fee without tax, in hundredths of a percent
 */
public record Terms(int shareBasisPoints, Capacity capacity) {

    /** Half: with tax upon it the publisher is still left something. */
    public static final int MOST = 5_000;

    /** @throws IllegalArgumentException where the share is beyond the bounds */
    public Terms {
        if (shareBasisPoints < 0 || shareBasisPoints > MOST) {
            throw new IllegalArgumentException(
                    "The council's share (" + shareBasisPoints + " basis points) must be 0 to " + MOST);
        }
    }
}
