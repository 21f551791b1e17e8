package uk.gov.essex.smart.supermarket.screening.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * First and last names that are common in England, enough that most in any list of people are among them. Looked up by a hash of
 * their letters in any case, since every word of every cell is.
 */
final class Names {

    private static final Set<String> PLACES = Set.of(
            "road",
            "street",
            "lane",
            "avenue",
            "close",
            "library",
            "school",
            "park",
            "house",
            "court",
            "centre",
            "hall",
            "way",
            "drive",
            "church",
            "surgery",
            "station",
            "ward",
            "college",
            "gardens",
            "hospital");
    private static final int SLOTS = 1 << 12;
    private static final long[] COMMON = table("""
        aaron abdul abigail adam adams adrian ahmed aisha akhtar alan albert alex alexander alexandra alfie ali
        alice alison allen amanda amelia amina amy anderson andrea andrew andrews angela ann anna anne annie
        anthony archie armstrong arthur atkinson austin ava bailey baker ball barbara barker barnes barrett
        barry begum bell ben benjamin bennett bernard berry beth bethany betty bhatt booth bradley brenda brian
        bridget brooks brown bruce burgess burke burns burton butler byrne callum cameron campbell carl carol
        caroline carpenter carr carter catherine chambers chapman charles charlie charlotte cheryl chloe chris
        christian christine christopher claire clare clark clarke cole coleman colin collins connor cook cooper
        cox craig cunningham curtis daisy daniel danielle darren david davidson davies davis dawn dawson dean
        deborah debra denise dennis derek diana diane dixon dominic donald donna doreen dorothy douglas dylan
        edward edwards eileen elaine eleanor elizabeth ella ellen ellie ellis emily emma eric erin esther ethan
        eva evans evelyn evie faith fatima fernandez fiona fisher fleming fletcher florence ford foster fox
        frances francis frank fraser fred freeman freya garcia gardner gareth gary gavin gemma geoffrey george
        georgia gerald gibson gill gillian glenn gloria gordon grace graham grant gray green greene greg
        griffiths hall hamilton hannah hardy harper harriet harris harrison harry hart harvey hassan hawkins
        hazel heather helen henderson henry hilary hill holly holmes hopkins howard hudson hugh hughes hunt
        hunter hussain ian ibrahim imran iqbal irene isabel isabella isla islam ivan jack jackie jackson jacob
        jacqueline jake james jamie jan jane janet janice jasmine jason jay jean jeffrey jenkins jennifer jenny
        jeremy jessica jill jim joan joanna joanne jodie joe joel john johnson johnston jonathan jones jordan
        joseph josh joshua joy joyce judith judy julia julian julie june karen karl kate katherine kathleen
        kathryn katie kaur kay keith kelly ken kennedy kenneth kerry kevin khan kieran kim king kirsty knight
        kowalski kyle lane laura lauren lawrence lawson leah leanne lee leo leon leonard lesley leslie lewis
        liam lily linda lisa lloyd lola lorraine louis louise lowe lucas lucy luke lydia lynch lynn lynne
        macdonald malcolm marcus margaret maria marian marie marion mark marsh marshall martha martin mary mason
        matilda matthew matthews maureen max may mccarthy mcdonald mclean megan melanie melissa mia miah michael
        michelle mike millie mills miriam mistry mitchell mohamed mohammed molly monica moore morgan morris
        morrison muhammad murphy murray mustafa nadia naomi natalie natasha nathan neil nelson newman nguyen
        niamh nicholas nicholls nicola nicole nigel noah norman nowak obrien oconnor okafor oliver olivia omar
        osborne oscar owen palmer pamela parker parsons patel patricia patrick paul paula pauline payne pearce
        pearson penelope perry peter philip phillip phillips phoebe phyllis poole pope poppy porter potter
        powell price quinn rachel rahman ralph raymond read rebecca reed rees reid reilly reynolds rhys richard
        richards richardson rita robert roberts robertson robin robinson roger rogers ronald rory rose rosemary
        ross roy ruby russell ruth ryan sally sam samantha samuel sanders sandra sara sarah saunders scott sean
        sebastian shah shane shannon sharma sharon sharp shaun shaw sheila shirley simmons simon simpson singh
        smith sophia sophie spencer stacey stanley stella stephanie stephen steve steven stevens stewart stone
        stuart sue sullivan susan sutton suzanne sylvia taylor terence teresa terry theo theresa thomas thompson
        thomson tim timothy tina toby tom tony tracey tracy trevor turner valerie vanessa vera veronica victor
        victoria vincent violet vivienne walker wallace walsh walter walters ward warren watkins watson watts
        wayne webb webster wells wendy west wheeler white wilkinson william williams williamson willis wilson
        wong wood woods wright yasmin yates young yusuf yvonne zachary zara zoe
        """);

    private Names() {}

    private static long[] table(String names) {
        long[] table = new long[SLOTS];
        for (String name : names.strip().split("\\s+", -1)) {
            byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
            long hash = hash(letters, 0, letters.length);
            table[slot(table, hash)] = hash;
        }
        return table;
    }

    private static int slot(long[] table, long hash) {
        int slot = (int) (hash >>> 52);
        while (table[slot] != 0 && table[slot] != hash) {
            slot = (slot + 1) % SLOTS;
        }
        return slot;
    }

    private static long hash(byte[] bytes, int from, int to) {
        long hash = 1;
        for (int i = from; i < to; i++) {
            hash = (hash + (bytes[i] | 0x20)) * 0x9E3779B97F4A7C15L;
        }
        return hash;
    }

    /** Whether the letters from one place to before another are a common name. */
    static boolean common(byte[] bytes, int from, int to) {
        long hash = hash(bytes, from, to);
        return COMMON[slot(COMMON, hash)] == hash;
    }

    /** Whether the first or the last word of a cell of letters is a common name; one with more than four words is no name. */
    static boolean begins(byte[] bytes, int from, int to) {
        int first = from;
        while (first < to && letter(bytes[first])) {
            first++;
        }
        int last = to;
        while (last > first && letter(bytes[last - 1])) {
            last--;
        }
        int words = 1;
        for (int i = first; i < last; i++) {
            words += bytes[i] == ' ' ? 1 : 0;
        }
        return words <= 4
                && (common(bytes, from, first) || common(bytes, last, to))
                && !PLACES.contains(lower(bytes, last, to));
    }

    private static String lower(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
    }

    private static boolean letter(byte character) {
        int lower = character | 0x20;
        return lower >= 'a' && lower <= 'z';
    }
}
