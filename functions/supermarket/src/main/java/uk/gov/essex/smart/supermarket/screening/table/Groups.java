package uk.gov.essex.smart.supermarket.screening.table;

/**
 * Counts the groups that rows fall into and how many are small, by the hash of what makes a group. Up to some millions of groups
 * it is exact; beyond, it keeps all rows of a fair sample of groups and scales up (Wegman's adaptive sampling, Flajolet 1990), so
 * that a file of any size takes 38 MB.
 */
final class Groups {

    private static final int SLOTS = 1 << 22;
    private static final int MOST = SLOTS / 2;

    private final int smallest;
    private long[] keys = new long[0];
    private byte[] rows = new byte[0];
    private int held;
    private int depth;

    /** @param smallest rows that a group must have, at most 127 */
    Groups(int smallest) {
        this.smallest = smallest;
    }

    void add(long hash) {
        if (keys.length == 0) {
            keys = new long[SLOTS];
            rows = new byte[SLOTS];
        }
        if (sampled(hash)) {
            put(hash, 1);
            if (held > MOST) {
                thin();
            }
        }
    }

    private boolean sampled(long hash) {
        return Long.numberOfLeadingZeros(hash) >= depth;
    }

    private void put(long hash, int more) {
        int slot = (int) hash & (SLOTS - 1);
        while (rows[slot] != 0 && keys[slot] != hash) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        held += rows[slot] == 0 ? 1 : 0;
        keys[slot] = hash;
        rows[slot] = (byte) Math.min(smallest, rows[slot] + more);
    }

    private void thin() {
        long[] oldKeys = keys;
        byte[] oldRows = rows;
        keys = new long[SLOTS];
        rows = new byte[SLOTS];
        held = 0;
        depth++;
        for (int slot = 0; slot < SLOTS; slot++) {
            if (oldRows[slot] != 0 && sampled(oldKeys[slot])) {
                put(oldKeys[slot], oldRows[slot]);
            }
        }
    }

    /** How many groups have fewer rows than a group must have. */
    long small() {
        long small = 0;
        for (byte count : rows) {
            small += count > 0 && count < smallest ? 1 : 0;
        }
        return small << depth;
    }
}
