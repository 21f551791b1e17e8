package uk.gov.essex.smart.lives.desk;

import uk.gov.essex.smart.lives.workflow.CaseFile;

/** Learns how long people waited; nothing of the person is told. Safe from any thread. */
public interface Waits {

    /** Nobody counts. */
    Waits UNCOUNTED = file -> {};

    /** A case came to a stage. */
    void arrived(CaseFile file);
}
