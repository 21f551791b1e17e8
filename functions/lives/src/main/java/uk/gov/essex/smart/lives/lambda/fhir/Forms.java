package uk.gov.essex.smart.lives.lambda.fhir;

/** The council's own forms, and the links of their items. */
final class Forms {

    static final String ABOUT = Systems.councilForm("about-the-person");
    static final String ABOUT_ME = "about-me";
    static final String SOCIAL = "social";

    static final String CONCERN = Systems.councilForm("safeguarding-concern");
    static final String KINDS = "kinds";
    static final String ACCOUNT = "account";
    static final String IMMEDIATE_DANGER = "immediate-danger";
    static final String PERSON_KNOWS = "person-knows";

    static final String TECHNOLOGY = Systems.councilForm("care-technology");
    static final String CONNECTIVITY = "connectivity";
    static final String POWER = "power";
    static final String RESPONDERS = "responders";
    static final String KEY_HOLDER = "key-holder";
    static final String FALLS = "falls";
    static final String WANDERING = "wandering";
    static final String ALARMS = "alarms";
    static final String ACCESS = "access";

    private Forms() {}
}
