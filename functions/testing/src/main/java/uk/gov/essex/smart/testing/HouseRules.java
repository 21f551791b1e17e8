package uk.gov.essex.smart.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;

/**
 * Who may see whom, as tests. A domain is {@code uk.gov.essex.smart.<domain>}: its root holds records, rules and ports;
 * {@code aws} the adapters; {@code lambda} the handlers and their wiring.
 */
public final class HouseRules {

    private static final String ROOT = "uk.gov.essex.smart.";

    private final String home;
    private final JavaClasses production;

    private HouseRules(String domain) {
        home = ROOT + domain;
        production = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(home);
    }

    /** The rules of one functions module, each its own test. */
    public static Stream<DynamicTest> ofDomain(String domain) {
        HouseRules house = new HouseRules(domain);
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("the domain root sees the JDK and common's values only", house.rootSeesOnlyItself());
        rules.put("adapters never see handlers", house.adaptersNeverSeeHandlers());
        rules.put("the AWS SDK stays in aws packages", house.sdkStaysInAws());
        rules.put("Lambda's types stay at the edge", house.lambdaTypesStayAtTheEdge());
        rules.put("domains never see each other", house.domainsAreStrangers(domain));
        rules.putAll(house.everywhere());
        return house.tests(rules);
    }

    /** The rules that hold in every module, whatever its shape. */
    public static Stream<DynamicTest> ofModule(String packageName) {
        HouseRules house = new HouseRules(packageName);
        return house.tests(house.everywhere());
    }

    private Map<String, ArchRule> everywhere() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("the environment is read in Config only", environmentIsReadInConfig());
        rules.put("clocks and chance come from Wiring only", chanceComesFromWiring());
        rules.put(
                "packages have no cycles",
                slices().matching(home + ".(*)..").should().beFreeOfCycles());
        rules.put("every package is null marked", everyPackageIsNullMarked());
        return rules;
    }

    private Stream<DynamicTest> tests(Map<String, ArchRule> rules) {
        Stream<DynamicTest> guard = Stream.of(DynamicTest.dynamicTest(
                "there are classes to judge", () -> assertThat(production).hasSizeGreaterThan(2)));
        Stream<DynamicTest> judged = rules.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> rule.getValue().allowEmptyShould(true).check(production)));
        return Stream.concat(guard, judged);
    }

    private ArchRule rootSeesOnlyItself() {
        return classes()
                .that(inRoot())
                .should()
                .onlyDependOnClassesThat(inRoot().or(resideInAnyPackage("java..", "org.jspecify..", ROOT + "common")));
    }

    private DescribedPredicate<JavaClass> inRoot() {
        return resideInAPackage(home + "..").and(not(resideInAnyPackage(home + ".aws..", home + ".lambda..")));
    }

    private ArchRule adaptersNeverSeeHandlers() {
        return noClasses()
                .that()
                .resideInAPackage(home + ".aws..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..lambda..");
    }

    private ArchRule sdkStaysInAws() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..aws..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("software.amazon.awssdk..");
    }

    private ArchRule lambdaTypesStayAtTheEdge() {
        return noClasses()
                .that()
                .resideOutsideOfPackages("..lambda..", ROOT + "common..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.amazonaws..");
    }

    private ArchRule domainsAreStrangers(String domain) {
        return classes()
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(ROOT + "*.."))
                        .or(resideInAnyPackage(ROOT + domain + "..", ROOT + "common.."))
                        .as("outside Smart Essex, in " + domain + " or in common"));
    }

    private ArchRule environmentIsReadInConfig() {
        return noClasses()
                .that(not(simpleName("Config")))
                .should()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class);
    }

    private ArchRule chanceComesFromWiring() {
        return noClasses()
                .that(not(simpleName("Wiring")))
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callConstructor(Random.class);
    }

    private ArchRule everyPackageIsNullMarked() {
        DescribedPredicate<JavaClass> unmarked = DescribedPredicate.describe(
                "in a package without @NullMarked", type -> !type.getPackage().isAnnotatedWith(NullMarked.class));
        return noClasses().that(unmarked).should(exist());
    }

    private static ArchCondition<JavaClass> exist() {
        return new ArchCondition<>("exist") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(SimpleConditionEvent.satisfied(type, type.getName()));
            }
        };
    }
}
