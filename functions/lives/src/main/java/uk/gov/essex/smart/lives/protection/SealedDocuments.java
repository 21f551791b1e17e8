package uk.gov.essex.smart.lives.protection;

import java.util.List;
import java.util.Optional;

/**
 * Documents, their audit and what is to be sent for them, each person's sealed by a key of their own. Safe from any thread.
 * Lists are in order, at most {@value #MOST} long and go on after the last line of the page before.
 */
public interface SealedDocuments {

    /** The longest page. */
    int MOST = 100;

    /** The most documents of a person. */
    int MOST_DOCUMENTS = 1_000;

    /** What became of a step. */
    enum Outcome {
        DONE,
        /** It was taken before; nothing happened now. */
        REPEATED,
        /**
         * The document or the person's audit moved on meanwhile, or what the person is found by is another's: look the
         * person up and read again.
         */
        CONFLICT,
        /** The person was erased: nothing more is kept of them under this surrogate id. */
        ERASED
    }

    /**
     * Takes a step wholly or not at all, and once whatever is repeated. The document carries the version it was read at.
     *
     * @throws IllegalStateException where the person would have more than {@value #MOST_DOCUMENTS} documents
     */
    Outcome commit(Step step);

    /** Whether the step was taken, or what it names recorded. */
    boolean isTaken(StepId step);

    /**
     * The document as it stands.
     *
     * @throws TamperedException where what is stored is not what was stored
     */
    Found find(SurrogateId document);

    /** Whose documents are found by it: one person's, and none once they are erased. */
    Optional<SurrogateId> findPerson(LookupHash lookup);

    /** The documents of a person, by surrogate id; none once they are erased. */
    List<SurrogateId> listByPerson(SurrogateId person, Optional<SurrogateId> after, int most);

    /** What a team has to see to, most pressing first. */
    List<WorkItem> listWork(TeamId team, Optional<WorkItem> after, int most);

    /** Messages not marked as sent, oldest step first. Those of erased people are not among them. */
    List<Waiting> listWaiting(int most);

    /** All messages about the person not marked as sent. It reads through what waits for everybody. */
    List<Message> listWaiting(SurrogateId person);

    /** Marks a message as sent; again does nothing. */
    void sent(Waiting message);

    /** What was done with a person's documents, from the entry after the given number. */
    List<AuditEntry> listAudit(SurrogateId person, long after, int most);

    /**
     * What a person's audit has come to.
     *
     * @throws TamperedException where it is not as it was stored
     */
    AuditHead auditHead(SurrogateId person);

    /**
     * Records something done without changing a document, such as reading it, with what is to be sent for it. Without
     * messages it may be about an erased person.
     */
    Outcome record(StepId step, AuditEvent event, List<Message> messages);

    /**
     * Destroys the person's key for good, so that no document or message of theirs can be read, and forgets what they are
     * found by, however much is open; a legal hold alone keeps them. Begun and not ended, it is ended by the repeat.
     */
    Erasure erase(SurrogateId person, AuditEvent event);
}
