package uk.gov.essex.smart.identity;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.gov.essex.smart.testing.HouseRules;

final class HouseTest {

    private static final JavaClasses PRODUCTION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("uk.gov.essex.smart.identity");

    @TestFactory
    Stream<DynamicTest> keepsTheHouseRules() {
        return HouseRules.ofDomain("identity");
    }

    @Test
    void comparesDigestsInConstantTimeAndNoOtherWay() {
        classes()
                .that()
                .areAssignableTo(SecretDigest.class)
                .should()
                .callMethod(MessageDigest.class, "isEqual", byte[].class, byte[].class)
                .check(PRODUCTION);
        noClasses()
                .should()
                .callMethod(Arrays.class, "equals", byte[].class, byte[].class)
                .orShould()
                .callMethod(Arrays.class, "compare", byte[].class, byte[].class)
                .orShould()
                .callMethod(Arrays.class, "mismatch", byte[].class, byte[].class)
                .check(PRODUCTION);
    }

    @Test
    void revealsASecretOnlyWhereItIsShownToTheOperator() {
        noClasses()
                .that()
                .doNotHaveSimpleName("KeyJson")
                .and()
                .doNotHaveSimpleName("KeyText")
                .should()
                .callMethod(Credential.class, "reveal")
                .check(PRODUCTION);
        noClasses()
                .that()
                .areNotAssignableTo(Credential.class)
                .should()
                .callMethod(Secret.class, "reveal")
                .check(PRODUCTION);
    }
}
