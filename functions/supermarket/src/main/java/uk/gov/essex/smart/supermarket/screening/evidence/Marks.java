package uk.gov.essex.smart.supermarket.screening.evidence;

/** Which sorts of characters a cell has, one bit each: what most cells lack rules most kinds out at once. */
public final class Marks {

    public static final int DIGIT = 1;
    public static final int LETTER = 1 << 1;
    public static final int SPACE = 1 << 2;
    public static final int HYPHEN = 1 << 3;
    public static final int DOT = 1 << 4;
    public static final int COLON = 1 << 5;
    public static final int AT = 1 << 6;
    public static final int PLUS = 1 << 7;
    public static final int APOSTROPHE = 1 << 8;
    public static final int COMMA = 1 << 9;
    public static final int BEYOND_ASCII = 1 << 10;
    public static final int OTHER = 1 << 11;

    private static final int[] OF = table();

    private Marks() {}

    private static int[] table() {
        int[] table = new int[256];
        for (int character = 0; character < table.length; character++) {
            table[character] = of(character);
        }
        return table;
    }

    private static int of(int character) {
        return switch (character) {
            case ' ' -> SPACE;
            case '-' -> HYPHEN;
            case '.' -> DOT;
            case ':' -> COLON;
            case '@' -> AT;
            case '+' -> PLUS;
            case '\'' -> APOSTROPHE;
            case ',' -> COMMA;
            default -> {
                if (character >= '0' && character <= '9') {
                    yield DIGIT;
                }
                boolean letter = (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
                yield letter ? LETTER : character > 127 ? BEYOND_ASCII : OTHER;
            }
        };
    }

    /** Of the bytes of UTF-8 from one place to before another. */
    public static int of(byte[] bytes, int from, int to) {
        int marks = 0;
        for (int i = from; i < to; i++) {
            marks |= OF[bytes[i] & 0xFF];
        }
        return marks;
    }

    /** Whether there are no others than these. */
    public static boolean only(int marks, int allowed) {
        return (marks & ~allowed) == 0;
    }
}
