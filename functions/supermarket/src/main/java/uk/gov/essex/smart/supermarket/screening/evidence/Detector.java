package uk.gov.essex.smart.supermarket.screening.evidence;

/** Recognises one kind where it is written in words, that is in runs of letters and digits. */
interface Detector {

    /**
     * What the words from one on say.
     *
     * @param headed whether the column's header names the kind
     */
    Sign at(Words words, int word, boolean headed);

    /** How often a value of the shape fits by chance. */
    double chance();
}
