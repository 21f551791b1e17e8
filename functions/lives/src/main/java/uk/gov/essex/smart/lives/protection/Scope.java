package uk.gov.essex.smart.lives.protection;

/** What a member of staff may do; each takes some sections of a referral. */
public enum Scope {
    TRIAGE,
    ASSESS,
    SAFEGUARD,
    INSTALL,
    /** May open everything of one referral for a while, and is answerable for it. */
    BREAK_GLASS
}
