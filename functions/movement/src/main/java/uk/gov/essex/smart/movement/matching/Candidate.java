package uk.gov.essex.smart.movement.matching;

/** A column of the pool with the rows it covers. */
final class Candidate {

    final Pool.Column column;
    final double weight;
    final int kind;
    final int[] rows;
    final long[] bits;
    /** The weight less the duals of its rows. */
    double reduced;

    Candidate(Pool.Column column, int kind, int[] rows, int words) {
        this.column = column;
        weight = column.weight();
        this.kind = kind;
        this.rows = rows;
        bits = new long[words];
        for (int row : rows) {
            bits[row >> 6] |= 1L << row;
        }
    }

    void price(double[] duals) {
        double left = weight;
        for (int row : rows) {
            left -= duals[row];
        }
        reduced = left;
    }
}
