package uk.gov.essex.smart.supermarket.screening.evidence;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import uk.gov.essex.smart.supermarket.screening.Kind;

/**
 * Watches one column go by, counts what its cells say for each kind, and tells in the end what is more than chance. It keeps
 * counts and no values. One thread at a time.
 */
public final class Watch {

    private static final int SHORTEST = 5;
    private static final int SHORTEST_NUMBER = 6;
    private static final int SHORTEST_BARE = 10;
    private static final int MAC_ADDRESS = 17;
    private static final int NAME = 60;
    private static final int NAME_MARKS =
            Marks.LETTER | Marks.SPACE | Marks.HYPHEN | Marks.APOSTROPHE | Marks.DOT | Marks.COMMA | Marks.BEYOND_ASCII;

    private final Detectors detectors;
    private final Header header;
    private final boolean[] headed;
    private final BiConsumer<Kind, Sign> counter = this::count;
    private final Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
    private final Dates dates = new Dates();
    private long names;
    private long seen;
    private long said;
    /** How often the cell is there that is looked at. */
    private long times;

    /** @param detectors one for all columns of a file */
    public Watch(Detectors detectors, String header) {
        this.detectors = detectors;
        this.header = Header.of(header);
        headed = detectors.headed(this.header.kinds());
    }

    /**
     * Looks at a cell of UTF-8 without space around it, of which it is told which marks it has.
     *
     * @param often how often it is there
     * @return whether it says nothing of any kind, so that the same cell need not be looked at again
     */
    public boolean see(byte[] bytes, int from, int to, int marks, long often) {
        times = often;
        seen += times;
        long before = said;
        if (Marks.only(marks, NAME_MARKS)) {
            if (to - from <= NAME && Names.begins(bytes, from, to)) {
                names += times;
                said++;
            }
        } else if ((marks & Marks.DIGIT) != 0 && dates.see(bytes, from, to, times)) {
            return false;
        }
        if (formula(bytes, from, to, marks)) {
            count(Kind.FORMULA, Sign.CERTAIN);
        }
        if ((marks & Marks.AT) != 0 && Emails.in(bytes, from, to)) {
            count(Kind.EMAIL, Sign.CERTAIN);
        }
        if (whole(bytes, from, to, marks)) {
            look(bytes, from, to - 2, Marks.DIGIT);
        } else {
            look(bytes, from, to, marks);
        }
        return said == before;
    }

    /** Whether it is a whole number that was written as a fraction, as tables with gaps have it: 9990000018.0. */
    private static boolean whole(byte[] bytes, int from, int to, int marks) {
        return marks == (Marks.DIGIT | Marks.DOT)
                && to - from > 2
                && bytes[to - 1] == '0'
                && bytes[to - 2] == '.'
                && Marks.of(bytes, from, to - 2) == Marks.DIGIT;
    }

    private void look(byte[] bytes, int from, int to, int marks) {
        if (worthwhile(to - from, marks)) {
            detectors.look(bytes, from, to, headed, counter);
        }
    }

    /** Takes note of a cell that, seen before, said nothing. */
    public void seeAgain(long often) {
        seen += often;
    }

    /** Digits that a number must have to say anything; negative ones and fractions too. */
    public int fewestDigits() {
        return header.kinds().isEmpty() ? SHORTEST_BARE : SHORTEST_NUMBER;
    }

    private boolean worthwhile(int length, int marks) {
        if (length < SHORTEST || (Marks.only(marks, Marks.DIGIT | Marks.DOT) && (marks & Marks.DOT) != 0)) {
            return false;
        }
        if (marks == Marks.DIGIT) {
            return length >= fewestDigits();
        }
        return (marks & Marks.DIGIT) != 0 || (length >= MAC_ADDRESS && (marks & (Marks.COLON | Marks.HYPHEN)) != 0);
    }

    /** Whether a spreadsheet would run it: a number, however written, is none, nor is a mere dash. */
    private static boolean formula(byte[] bytes, int from, int to, int marks) {
        byte first = bytes[from];
        if (first == '=' || first == '@') {
            return to - from > 1;
        }
        return (first == '+' || first == '-') && (marks & Marks.LETTER) != 0 && !exponent(bytes, from, to);
    }

    private static boolean exponent(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("+-.,0123456789eE".indexOf(bytes[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    private void count(Kind kind, Sign sign) {
        said++;
        tallies.computeIfAbsent(kind, absent -> new Tally()).add(sign, times);
    }

    /** A tab before the text of the cell that was seen last, which see is not shown. */
    public void seeTab() {
        count(Kind.FORMULA, Sign.CERTAIN);
    }

    /** How many cells are of each kind that was found. */
    public Map<Kind, Long> found() {
        Map<Kind, Long> found = new EnumMap<>(Kind.class);
        tallies.forEach((kind, tally) -> {
            long count = tally.found(detectors.chance(kind));
            if (count > 0) {
                found.put(kind, count);
            }
        });
        return found;
    }

    /** Whether the column names people, by its header or by most of its cells. */
    public boolean names() {
        return (header.person() && seen > 0) || (names > 1 && names * 2 >= seen);
    }

    /** Whether the column's header is the bare word name, which says more beside dates of birth than beside others. */
    public boolean mayName() {
        return header.name() && seen > 0;
    }

    /** Whether the column's header says that people were born then. */
    public boolean saysBirth() {
        return header.birthDate() && dates.count() > 0;
    }

    /** Whether its years are such as people were born in. */
    public boolean looksLikeBirth() {
        return dates.births(seen);
    }

    public long dates() {
        return dates.count();
    }

    /** What a column's name itself is, as the first row of a file without a header may be; then it must not be told. */
    public static Set<Kind> kinds(Detectors detectors, String name) {
        byte[] bytes = name.strip().getBytes(StandardCharsets.UTF_8);
        Watch watch = new Watch(detectors, "");
        if (bytes.length > 0) {
            watch.see(bytes, 0, bytes.length, Marks.of(bytes, 0, bytes.length), 1);
        }
        return watch.found().keySet();
    }
}
