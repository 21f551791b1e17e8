package uk.gov.essex.smart.lives.protection;

/** What for, in the words the person reads. Each is a task the Care Act 2014 or data protection law gives the council. */
public enum Purpose {
    TRIAGE("to see who can help you"),
    ASSESSMENT("to assess what care you need"),
    PROVIDING_CARE("to arrange or check your care"),
    SAFEGUARDING("to keep someone safe"),
    EMERGENCY("because of an emergency"),
    SUBJECT_ACCESS("because you asked for it"),
    RETENTION("because we no longer need it"),
    LEGAL("because the law requires it");

    private final String words;

    Purpose(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
