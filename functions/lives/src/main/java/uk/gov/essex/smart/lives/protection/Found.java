package uk.gov.essex.smart.lives.protection;

/** What became of looking for a document. */
public sealed interface Found {

    record Present(Document document) implements Found {}

    /** The person was erased: nobody can read it any more. */
    record Erased() implements Found {}

    record Absent() implements Found {}
}
