package uk.gov.essex.smart.places.block;

/**
 * One road both ways: an encoder writes the bit it is given and returns it, a decoder ignores that argument and returns
 * the bit it reads. The model above it is therefore written once and cannot differ between writing and reading.
 */
interface BitCoder {

    /** Whether the bits handed in are meant. */
    boolean isWriter();

    /** Codes a bit by the probability that stands at a context; and lets that probability learn from it. */
    int code(int context, int bit);

    /** Codes the low bits of a number as they are, highest first. */
    long codeEvenly(long value, int bits);
}
