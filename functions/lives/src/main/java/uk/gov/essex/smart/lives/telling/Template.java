package uk.gov.essex.smart.lives.telling;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.gov.essex.smart.lives.workflow.Notice;

/**
 * What can be written, each named by who reads it and why. GOV.UK Notify keeps the words, one text for each channel; the
 * ones to give it lie beside this class. None says more of a referral than that it is one: others read mail too.
 */
public enum Template {
    PERSON_RECEIVED(Reader.PERSON, true),
    PERSON_ACCEPTED(Reader.PERSON, true),
    PERSON_ASSESSMENT_STARTED(Reader.PERSON, false),
    PERSON_SERVICE_STARTED(Reader.PERSON, false),
    PERSON_REVIEW_STARTED(Reader.PERSON, false),
    PERSON_CLOSED(Reader.PERSON, false),
    REFERRER_RECEIVED(Reader.REFERRER, true),
    REFERRER_MORE_INFORMATION_WANTED(Reader.REFERRER, false),
    REFERRER_ACCEPTED(Reader.REFERRER, true),
    REFERRER_CLOSED(Reader.REFERRER, false),
    TEAM_RECEIVED(Reader.TEAM, false),
    TEAM_DUE_SOON(Reader.TEAM, false),
    TEAM_OVERDUE(Reader.TEAM, false),
    TEAM_UNDELIVERED(Reader.TEAM, false),
    MANAGER_OVERDUE(Reader.TEAM, false),
    RECORDS_OFFICER_BREAK_GLASS(Reader.RECORDS_OFFICER, false);

    /** Who reads a template, a team's manager being one of the team. */
    private enum Reader {
        PERSON,
        REFERRER,
        TEAM,
        RECORDS_OFFICER
    }

    private final Reader reader;
    private final boolean dated;

    Template(Reader reader, boolean dated) {
        this.reader = reader;
        this.dated = dated;
    }

    /** What tells this audience of this occasion; empty where the workflow never does. */
    public static Optional<Template> find(Notice.Audience audience, Notice.Occasion occasion) {
        String name = audience.name() + "_" + occasion.name();
        return Arrays.stream(values())
                .filter(template -> template.name().equals(name))
                .findFirst();
    }

    /** By which channels it can go. */
    public Set<Channel> channels() {
        return switch (reader) {
            case PERSON -> EnumSet.allOf(Channel.class);
            case REFERRER -> EnumSet.of(Channel.EMAIL, Channel.TEXT);
            case TEAM, RECORDS_OFFICER -> EnumSet.of(Channel.EMAIL);
        };
    }

    /** What every letter of it fills in. */
    public Set<Field> fields() {
        Set<Field> fields = switch (reader) {
            case PERSON, REFERRER -> EnumSet.of(Field.NAME, Field.REFERENCE);
            case TEAM -> EnumSet.of(Field.TEAM, Field.REFERENCE);
            case RECORDS_OFFICER -> EnumSet.of(Field.REFERENCE);
        };
        if (dated) {
            fields.add(Field.DATE);
        }
        return fields;
    }

    /** As files and settings name it, such as {@code person-received}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
