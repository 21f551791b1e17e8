package uk.gov.essex.smart.lives.lambda.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.SnapshotGeneratingValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import uk.gov.essex.smart.testing.SharedData;

/**
 * An independent judge of messages: HAPI FHIR with the profiles, value sets and code systems of UK Core R4, offline. Made
 * once, since the first judgement takes seconds.
 */
final class UkCore {

    private static final String PROFILES = "conformance/ukcore/ukcore-3d2827e3-conformance-resources-xml.tar.gz";
    private static final FhirContext FHIR = FhirContext.forR4Cached();

    private final FhirValidator validator;

    private UkCore(Path profiles) {
        ValidationSupportChain chain = new ValidationSupportChain(
                new DefaultProfileValidationSupport(FHIR),
                new UkCoreResources(FHIR, profiles),
                new CommonCodeSystemsTerminologyService(FHIR),
                new InMemoryTerminologyServerValidationSupport(FHIR),
                new SnapshotGeneratingValidationSupport(FHIR));
        FhirInstanceValidator module = new FhirInstanceValidator(chain);
        module.setErrorForUnknownProfiles(false);
        validator = FHIR.newValidator().registerValidatorModule(module);
    }

    /** The judge; where the profiles are absent the calling test is skipped. */
    static UkCore require() {
        SharedData.require(PROFILES);
        return Held.JUDGE;
    }

    List<SingleValidationMessage> judge(byte[] message) {
        return validator
                .validateWithResult(new String(message, StandardCharsets.UTF_8))
                .getMessages();
    }

    /** One judge for all tests of a JVM. */
    private static final class Held {

        private static final UkCore JUDGE = new UkCore(SharedData.require(PROFILES));
    }
}
