package uk.gov.essex.smart.lives.protection;

import static uk.gov.essex.smart.lives.protection.Section.CARE_NEEDS;
import static uk.gov.essex.smart.lives.protection.Section.CONTACTS;
import static uk.gov.essex.smart.lives.protection.Section.DEMOGRAPHICS;
import static uk.gov.essex.smart.lives.protection.Section.DOCUMENTS;
import static uk.gov.essex.smart.lives.protection.Section.HEALTH;
import static uk.gov.essex.smart.lives.protection.Section.HOME_ACCESS;
import static uk.gov.essex.smart.lives.protection.Section.LEGAL;
import static uk.gov.essex.smart.lives.protection.Section.SAFEGUARDING;
import static uk.gov.essex.smart.lives.protection.Section.SOCIAL_CONTEXT;

import java.util.EnumSet;
import java.util.Set;

/** Which sections of a referral a viewer sees: those of their scopes, and only in their own team's referrals. */
public final class NeedToKnow {

    private NeedToKnow() {}

    public static Set<Section> visible(Viewer viewer, TeamId owner) {
        Set<Section> visible = EnumSet.noneOf(Section.class);
        if (viewer.teams().contains(owner)) {
            viewer.scopes().forEach(scope -> visible.addAll(sections(scope)));
        }
        return visible;
    }

    private static Set<Section> sections(Scope scope) {
        return switch (scope) {
            case TRIAGE -> Set.of(DEMOGRAPHICS, CONTACTS, CARE_NEEDS, SOCIAL_CONTEXT);
            case ASSESS -> Set.of(DEMOGRAPHICS, CONTACTS, CARE_NEEDS, HEALTH, SOCIAL_CONTEXT, LEGAL, DOCUMENTS);
            case SAFEGUARD ->
                Set.of(DEMOGRAPHICS, CONTACTS, CARE_NEEDS, HEALTH, SOCIAL_CONTEXT, LEGAL, SAFEGUARDING, DOCUMENTS);
            case INSTALL -> Set.of(CONTACTS, HOME_ACCESS);
            case BREAK_GLASS -> Set.of();
        };
    }
}
