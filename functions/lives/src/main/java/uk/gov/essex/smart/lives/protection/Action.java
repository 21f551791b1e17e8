package uk.gov.essex.smart.lives.protection;

/** What was done, in the words the person reads. */
public enum Action {
    RECEIVED("sent us your referral"),
    READ("read your referral"),
    CHANGED("changed your referral"),
    ALLOCATED("passed your referral to a team"),
    ESCALATED("reminded a team that your referral is waiting"),
    UNDELIVERED("could not reach you or the organisation that referred you by letter"),
    DISCLOSED("gave out a copy of your information"),
    BREAK_GLASS("opened parts of your referral they do not normally see"),
    HELD("stopped your information from being erased, for a legal reason"),
    RELEASED("let your information be erased again when it is due"),
    ERASED("erased your information for good");

    private final String words;

    Action(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
