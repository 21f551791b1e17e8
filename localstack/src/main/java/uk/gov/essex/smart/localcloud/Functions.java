package uk.gov.essex.smart.localcloud;

/** The deployed functions. */
public interface Functions {

    /**
     * The function of this name and version, its code expanded on disk.
     *
     * @throws RuntimeException where it is not deployed or its code cannot be had
     */
    Deployed get(String name, String version);
}
