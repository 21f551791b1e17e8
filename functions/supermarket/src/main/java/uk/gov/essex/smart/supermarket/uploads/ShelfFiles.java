package uk.gov.essex.smart.supermarket.uploads;

/** The shelf: files as buyers obtain them. Once there, a file never changes. */
public interface ShelfFiles {

    /**
     * Puts what screening prepared of an upload on the shelf: its files, its preview and, where there is one, its chart. What
     * is there already stays, so that the same again goes on where it ended.
     *
     * @throws IllegalStateException where a file that was prepared is not there
     */
    void shelve(Upload upload);
}
