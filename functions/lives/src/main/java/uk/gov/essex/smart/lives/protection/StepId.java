package uk.gov.essex.smart.lives.protection;

import java.util.regex.Pattern;

/** What makes the repeat of a step the same step: a digest of the document and of the command's own id. */
public record StepId(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    /** @throws IllegalArgumentException where the text is not of the form; the message does not quote it */
    public StepId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A step id is 64 digits of 0-9 and a-f");
        }
    }

    /**
     * The same for the same document and command.
     *
     * @param command an id that its sender chose at random; anything personal could be guessed from its digest
     */
    public static StepId of(SurrogateId document, String command) {
        return new StepId(Sha256.of(document.value() + '\n' + command));
    }
}
