package uk.gov.essex.smart.lives.protection;

import java.util.Collection;
import java.util.List;

/**
 * Everything that is held on a person (UK GDPR article 15).
 *
 * @param waiting messages about them that are not sent yet
 * @param holds why they could not be erased now
 * @param audit who did what with it, oldest first
 * @param withheld entries to keep someone safe: a records officer judges, before they are given, whether that could do
 *     serious harm (Data Protection Act 2018, schedule 3, part 3)
 */
public record Disclosure(
        SurrogateId person,
        List<Document> documents,
        List<Message> waiting,
        Collection<LegalHold> holds,
        List<AuditEvent> audit,
        List<AuditEvent> withheld) {

    /** The audit as the person reads it, a sentence for each entry. */
    public List<String> auditInWords() {
        return audit.stream().map(AuditWords::of).toList();
    }
}
