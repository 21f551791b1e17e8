package uk.gov.essex.smart.lives.directory;

import java.util.Optional;

/** Lists of postcodes as they were uploaded, and what became of them. Safe from any thread. */
public interface PostcodeFiles {

    /** No more than so many bytes of a file; empty where there is none of that name. */
    Optional<byte[]> find(String name, int most);

    /** Keeps the report on a file in place of an earlier one on the same. */
    void report(String name, byte[] report);
}
