package uk.gov.essex.smart.lives.lambda.directory;

import uk.gov.essex.smart.lives.directory.Bounds;

/**
 * What a feed says of itself.
 *
 * @param version such as {@code HSDS-UK-3.0}
 * @param profile where the profile is described
 * @param description where its OpenAPI description lies
 */
record FeedDetails(String version, String profile, String description) {

    static FeedDetails read(Node node) {
        for (String name : new String[] {"profile", "openapi_url"}) {
            if (!node.has(name)) {
                node.refuse(name, "Must be given.");
            }
        }
        return new FeedDetails(node.required("version", Bounds.NAME), node.uri("profile"), node.uri("openapi_url"));
    }
}
