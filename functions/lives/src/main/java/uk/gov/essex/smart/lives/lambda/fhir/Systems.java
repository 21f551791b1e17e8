package uk.gov.essex.smart.lives.lambda.fhir;

/** Whose identifiers and codes a message uses. What the NHS and HL7 have no code for has one of the council's. */
final class Systems {

    static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";
    static final String ORGANISATION_CODE = "https://fhir.nhs.uk/Id/ods-organization-code";
    static final String DIRECTORY_ENTRY = "https://api.smart.essex.gov.uk/fhir/Id/directory-entry";

    static final String MESSAGE_EVENT = "https://fhir.nhs.uk/CodeSystem/message-events-bars";
    static final String MESSAGE_REASON = "https://fhir.nhs.uk/CodeSystem/message-reason-bars";
    static final String MESSAGE_CATEGORY = "https://fhir.nhs.uk/CodeSystem/message-category-servicerequest";
    static final String FLAG_CATEGORY = "https://fhir.nhs.uk/CodeSystem/flag-categories-bars";
    static final String CONSENT_CATEGORY = "https://fhir.nhs.uk/CodeSystem/consent-categories-bars";

    static final String UK_CORE = "https://fhir.hl7.org.uk/";
    static final String NHS_NUMBER_STATUS = UK_CORE + "CodeSystem/UKCore-NHSNumberVerificationStatusEngland";
    static final String NHS_NUMBER_STATUS_WORDS = UK_CORE + "CodeSystem/UKCore-NHSNumberVerificationStatus";
    static final String RELATIONSHIP_ROLE = UK_CORE + "CodeSystem/UKCore-AdditionalPersonRelationshipRole";
    static final String LIST_EMPTY_REASON = UK_CORE + "CodeSystem/UKCore-ListEmptyReasonCode";

    static final String HL7 = "http://terminology.hl7.org/CodeSystem/";
    static final String ROLE = HL7 + "v3-RoleCode";
    static final String CONSENT_SCOPE = HL7 + "consentscope";
    static final String CONDITION_CLINICAL = HL7 + "condition-clinical";
    static final String CONDITION_VERIFICATION = HL7 + "condition-ver-status";
    static final String ALLERGY_CLINICAL = HL7 + "allergyintolerance-clinical";
    static final String ALLERGY_VERIFICATION = HL7 + "allergyintolerance-verification";
    static final String SNOMED = "http://snomed.info/sct";

    private static final String COUNCIL = "https://api.smart.essex.gov.uk/fhir/";

    private Systems() {}

    static String council(String codeSystem) {
        return COUNCIL + "CodeSystem/" + codeSystem;
    }

    static String councilExtension(String name) {
        return COUNCIL + "StructureDefinition/" + name;
    }

    static String councilForm(String name) {
        return COUNCIL + "Questionnaire/" + name;
    }

    static String ukCoreProfile(String name) {
        return UK_CORE + "StructureDefinition/UKCore-" + name;
    }

    static String ukCoreExtension(String name) {
        return UK_CORE + "StructureDefinition/Extension-UKCore-" + name;
    }

    static String barsProfile(String name) {
        return "https://fhir.nhs.uk/StructureDefinition/" + name;
    }
}
