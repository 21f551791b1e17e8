package uk.gov.essex.smart.benchmarks.ingest;

/** One way from a message to the bytes that are stored. */
interface Way {

    /** Takes a message all the way; answers how many bytes would be stored, so that no work can be skipped. */
    long take(byte[] message) throws Exception;
}
