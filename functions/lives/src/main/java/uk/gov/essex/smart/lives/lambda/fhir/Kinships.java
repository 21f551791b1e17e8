package uk.gov.essex.smart.lives.lambda.fhir;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.essex.smart.lives.Contact.Kinship;

/** Kinship in the council's codes, and beside it in the role codes of HL7 that UK Core wants, where they have a word. */
final class Kinships {

    private Kinships() {}

    static Element concept(Kinship kinship) {
        return new Element()
                .list(
                        "coding",
                        Stream.concat(
                                role(kinship).map(code -> Element.coding(Systems.ROLE, code)).stream(),
                                Stream.of(Codes.KINSHIP.coding(kinship))));
    }

    static Optional<Kinship> ofRole(String code) {
        return Arrays.stream(Kinship.values())
                .filter(kinship -> role(kinship).filter(code::equals).isPresent())
                .findFirst();
    }

    private static Optional<String> role(Kinship kinship) {
        return switch (kinship) {
            case PARTNER -> Optional.of("SIGOTHR");
            case PARENT -> Optional.of("PRN");
            case CHILD -> Optional.of("CHILD");
            case SIBLING -> Optional.of("SIB");
            case OTHER_FAMILY -> Optional.of("FAMMEMB");
            case FRIEND -> Optional.of("FRND");
            case NEIGHBOUR -> Optional.of("NBOR");
            case ADVOCATE, PAID_CARER -> Optional.empty();
        };
    }
}
