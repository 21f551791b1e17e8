package uk.gov.essex.smart.devices.mqtt;

/**
 * The topics of one post.
 *
 * @param root {@code $aws} on AWS IoT; another where a broker keeps that to itself
 * @param rule the topic rule that takes blocks by Basic Ingest
 * @param post the thing's name
 */
public record Topics(String root, String rule, String post) {

    /** Where blocks go: Basic Ingest, which skips the message broker and its price. */
    public String block() {
        return root + "/rules/" + rule + "/places/" + post + "/block";
    }

    /** Where the named shadow {@code device} takes updates. */
    public String shadowUpdate() {
        return root + "/things/" + post + "/shadow/name/device/update";
    }

    /** Where the shadow service says no to an update. */
    public String shadowRejected() {
        return shadowUpdate() + "/rejected";
    }

    /** Where the last will goes. Reserved topics cannot carry one: a rule passes it on to the shadow. */
    public String will() {
        return "places/" + post + "/will";
    }

    public String createKeys() {
        return root + "/certificates/create/json";
    }

    public String provision(String template) {
        return root + "/provisioning-templates/" + template + "/provision/json";
    }
}
