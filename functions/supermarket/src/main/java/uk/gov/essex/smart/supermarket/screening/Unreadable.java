package uk.gov.essex.smart.supermarket.screening;

/** Reading a file ended where it cannot go on; it says why and where, and quotes nothing. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;

    private final Refusal refusal;
    private final long row;

    /** @param row from 1, of those under the header; 0 where it is none of them */
    public Unreadable(Refusal refusal, long row) {
        super(refusal.slug() + " at row " + row);
        this.refusal = refusal;
        this.row = row;
    }

    public Screened.Refused refused() {
        return new Screened.Refused(refusal, row);
    }
}
