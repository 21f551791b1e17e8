package uk.gov.essex.smart.lives;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sections of the PRSB standard that may be left out.
 *
 * @param carerWish what the carer wishes, where there is one
 * @param contingency what happens when usual support fails
 * @param documents what the referrer holds besides and can be asked for
 */
public record Background(
        Optional<Passage> aboutMe,
        Set<Adjustment> adjustments,
        List<Passage> alerts,
        Set<Standing> standings,
        List<Contact> contacts,
        Optional<Passage> social,
        List<Passage> risks,
        List<Line> medicines,
        Optional<Passage> personWish,
        Optional<Passage> carerWish,
        Optional<Passage> contingency,
        List<CareDocument> documents) {

    /** The most of each list. */
    public static final int MOST = 10;

    /** @throws IllegalArgumentException where a list is longer than {@value #MOST} */
    public Background {
        adjustments = Set.copyOf(adjustments);
        alerts = bounded(alerts);
        standings = Set.copyOf(standings);
        contacts = bounded(contacts);
        risks = bounded(risks);
        medicines = bounded(medicines);
        documents = bounded(documents);
    }

    private static <T> List<T> bounded(List<T> list) {
        if (list.size() > MOST) {
            throw new IllegalArgumentException("A section has at most " + MOST + " entries");
        }
        return List.copyOf(list);
    }
}
