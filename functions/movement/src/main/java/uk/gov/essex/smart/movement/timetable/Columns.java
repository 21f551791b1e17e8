package uk.gov.essex.smart.movement.timetable;

/** What every column of a timetable is checked for before it is trusted. */
final class Columns {

    private Columns() {}

    /** Whether each number names one of so many things. */
    static boolean within(int[] numbers, int size) {
        for (int number : numbers) {
            if (number < 0 || number >= size) {
                return false;
            }
        }
        return true;
    }

    /** Whether these are the starts of groups, one more than there are groups, that divide so many things. */
    static boolean divide(int[] starts, int size) {
        if (starts.length == 0 || starts[0] != 0 || starts[starts.length - 1] != size) {
            return false;
        }
        for (int i = 1; i < starts.length; i++) {
            if (starts[i] < starts[i - 1]) {
                return false;
            }
        }
        return true;
    }
}
