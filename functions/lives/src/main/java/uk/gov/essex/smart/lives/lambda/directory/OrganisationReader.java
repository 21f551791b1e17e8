package uk.gov.essex.smart.lives.lambda.directory;

import java.util.List;
import uk.gov.essex.smart.lives.directory.Bounds;
import uk.gov.essex.smart.lives.directory.Organisation;

/** Reads who runs services. */
final class OrganisationReader {

    private OrganisationReader() {}

    static Organisation organisation(Node node) {
        return organisation(node, node.list("organization_identifiers", OrganisationReader::identifier));
    }

    /** As a list has it, by HSDS-UK only what there is one of; identifiers there are passed over, with a remark. */
    static Organisation brief(Node node) {
        if (node.has("organization_identifiers")) {
            node.remark("organization_identifiers", "Is passed over in a list.");
        }
        return organisation(node, List.of());
    }

    private static Organisation organisation(Node node, List<Organisation.Identifier> identifiers) {
        return new Organisation(
                node.id(),
                node.required("name", Bounds.NAME),
                node.required("description", Bounds.TEXT),
                node.email("email"),
                node.link("website"),
                node.link("logo"),
                node.uri("uri"),
                node.findId("parent_organization_id"),
                identifiers);
    }

    private static Organisation.Identifier identifier(Node node) {
        return new Organisation.Identifier(
                node.id(),
                node.text("identifier_scheme", Bounds.NAME),
                node.required("identifier_type", Bounds.NAME),
                node.required("identifier", Bounds.NAME));
    }
}
