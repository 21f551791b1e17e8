package uk.gov.essex.smart.lives.lambda.fhir;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.gov.essex.smart.common.http.Admission;
import uk.gov.essex.smart.common.http.Caller;
import uk.gov.essex.smart.common.http.Request;
import uk.gov.essex.smart.common.http.Response;
import uk.gov.essex.smart.common.http.Router;
import uk.gov.essex.smart.common.lambda.HttpEdge;
import uk.gov.essex.smart.common.lambda.Log;
import uk.gov.essex.smart.common.lambda.RequestMeter;
import uk.gov.essex.smart.lives.ReferralId;
import uk.gov.essex.smart.lives.desk.Desk;
import uk.gov.essex.smart.lives.desk.Desks;
import uk.gov.essex.smart.lives.desk.Intake;
import uk.gov.essex.smart.lives.desk.Sending;
import uk.gov.essex.smart.lives.protection.InMemorySealedDocuments;
import uk.gov.essex.smart.lives.protection.SealedDocuments;

/** The door over a desk whose documents are in memory, and a hospital that calls at it. */
final class Door {

    static final String PROCESS = "POST /lives/fhir/$process-message";
    static final String READ = "GET /lives/fhir/ServiceRequest/{id}";
    static final String LIST = "GET /lives/fhir/ServiceRequest";
    static final String SEARCH = "POST /lives/fhir/ServiceRequest/_search";
    static final String METADATA = "GET /lives/fhir/metadata";

    /** The form that searches for the person of {@link Desks#verified()}. */
    static final String PERSON = "patient:identifier=" + Systems.NHS_NUMBER + '|'
            + Desks.verified().person().nhs().number().orElseThrow().digits();

    private static final UUID FIRST = UUID.fromString("11111111-1111-4111-8111-111111111111");

    static final Caller OTHER = new Caller("other", "invented-surgery", Set.of(), 60, 1_000);

    private static final Caller HOSPITAL = new Caller("key", Desks.HOSPITAL, Set.of(), 60, 1_000);

    private final List<RuntimeException> faults = new ArrayList<>();
    private final Map<String, String> headers = new HashMap<>(Map.of(
            "x-request-id", FIRST.toString(),
            "x-correlation-id", "22222222-2222-4222-8222-222222222222",
            "nhsd-target-identifier", base64("{\"system\":\"urn:x\",\"value\":\"302\"}"),
            "nhsd-end-user-organisation", base64("{\"resourceType\":\"Organization\"}"),
            "nhsd-requesting-software", base64("{\"resourceType\":\"Device\"}"),
            "accept", "application/fhir+json; version=1.4.0",
            "content-type", "application/fhir+json; version=1.4.0"));
    private final Router router;
    private final HttpEdge edge;
    private Caller caller = HOSPITAL;
    private int requests;

    Door() {
        this(new InMemorySealedDocuments(), InstantSource.fixed(Desks.MONDAY));
    }

    Door(SealedDocuments documents, InstantSource clock) {
        Desk desk = new Desks(documents).desk();
        router = new Router(
                BarsApi.routes(new Intake(desk), new Sending(desk), clock, (id, fault) -> faults.add(fault)));
        PrintStream out = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        edge = new HttpEdge(
                router, any -> new Admission.Admitted(), new Log(out), new RequestMeter("Test", clock, out));
    }

    Door with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Door without(String header) {
        headers.remove(header);
        return this;
    }

    /** The same caller with another request. */
    Door again() {
        return with(
                "x-request-id",
                UUID.nameUUIDFromBytes(new byte[] {(byte) ++requests}).toString());
    }

    /** The id of the referral that was sent first. */
    String firstId() {
        return Ids.of(ReferralId.of(Desks.HOSPITAL, FIRST));
    }

    Door as(Caller other) {
        caller = other;
        return this;
    }

    List<RuntimeException> faults() {
        return faults;
    }

    Response send(ObjectNode bundle) {
        return call(PROCESS, Map.of(), Map.of(), bundle.toString().getBytes(StandardCharsets.UTF_8));
    }

    APIGatewayV2HTTPResponse answer(APIGatewayV2HTTPEvent event) {
        return edge.handle(event);
    }

    Response read(String id) {
        return call(READ, Map.of("id", id), Map.of(), new byte[0]);
    }

    /** A search by this form. */
    Response search(String form) {
        return with("content-type", SearchForm.MEDIA_TYPE)
                .call(SEARCH, Map.of(), Map.of(), form.getBytes(StandardCharsets.UTF_8));
    }

    Response call(String route, Map<String, String> path, Map<String, String> query, byte[] body) {
        return router.handle(new Request(route, "/lives/fhir", path, query, headers, body, caller, "request"));
    }

    private static String base64(String json) {
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
