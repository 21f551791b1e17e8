package uk.gov.essex.smart.lives.lambda.directory;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import uk.gov.essex.smart.common.http.BoundedJson;
import uk.gov.essex.smart.common.http.Fault;
import uk.gov.essex.smart.lives.directory.Organisation;
import uk.gov.essex.smart.lives.directory.Service;
import uk.gov.essex.smart.lives.directory.Taxonomy;
import uk.gov.essex.smart.lives.directory.Term;

/** Reads a provider's HSDS-UK 3.0 JSON, each answer of its API or a file of the same shape. Never throws for any bytes. */
final class FeedReader {

    static final int MOST_ENTRIES = 500;

    /** So many full services are stored within the time that a request has. */
    static final int MOST_SERVICES = 100;

    /** Characters of one service, so that it fits its store even where it does not compress. */
    static final int LONGEST_SERVICE = 100_000;

    static final int MOST_BYTES = 4 << 20;
    private static final int MOST_DEPTH = 16;
    private static final int LONGEST_TEXT = 16_384;
    private static final JsonMapper MAPPER = new BoundedJson(MOST_BYTES, MOST_DEPTH, LONGEST_TEXT)
            .mapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final ServiceReader services;

    /** @param now stands for {@code last_modified} where the sender does not say */
    FeedReader(Instant now) {
        services = new ServiceReader(now);
    }

    Reading<Service> service(byte[] bytes) {
        return read(bytes, services::service);
    }

    Reading<List<Service>> services(byte[] bytes) {
        return read(bytes, page -> contents(page, MOST_SERVICES, this::bounded));
    }

    /** The services of an organisation that is told with all it runs. */
    Reading<List<Service>> organisation(byte[] bytes) {
        return read(bytes, this::servicesOf);
    }

    Reading<List<Organisation>> organisations(byte[] bytes) {
        return read(bytes, page -> contents(page, OrganisationReader::brief));
    }

    /** The service that a site tells of, with that site. */
    Reading<Service> site(byte[] bytes) {
        return read(bytes, this::serviceAt);
    }

    Reading<List<Service>> sites(byte[] bytes) {
        return read(bytes, page -> contents(page, this::serviceAt));
    }

    Reading<Term> term(byte[] bytes) {
        return read(bytes, TermReader::term);
    }

    Reading<List<Term>> terms(byte[] bytes) {
        return read(bytes, page -> contents(page, TermReader::term));
    }

    Reading<Taxonomy> taxonomy(byte[] bytes) {
        return read(bytes, TermReader::taxonomy);
    }

    Reading<List<Taxonomy>> taxonomies(byte[] bytes) {
        return read(bytes, page -> contents(page, TermReader::taxonomy));
    }

    Reading<FeedDetails> details(byte[] bytes) {
        return read(bytes, FeedDetails::read);
    }

    private Service bounded(Node node) {
        node.bound(LONGEST_SERVICE);
        return services.service(node);
    }

    private List<Service> servicesOf(Node node) {
        Organisation organisation = OrganisationReader.organisation(node);
        return node.list("services", MOST_ENTRIES, service -> services.serviceOf(organisation, service));
    }

    private Service serviceAt(Node node) {
        Service service = node.object("service", services::service).orElseGet(() -> {
            node.refuse("service", "Must be given.");
            return services.service(node);
        });
        return service.withSites(List.of(SiteReader.site(node)));
    }

    private static <T> List<T> contents(Node page, Function<Node, T> reader) {
        return contents(page, MOST_ENTRIES, reader);
    }

    private static <T> List<T> contents(Node page, int most, Function<Node, T> reader) {
        if (!page.has("contents")) {
            page.refuse("contents", "Must be given.");
        }
        return page.list("contents", most, reader);
    }

    private static <T> Reading<T> read(byte[] bytes, Function<Node, T> reader) {
        JsonNode json;
        try {
            json = bytes.length == 0 ? MAPPER.missingNode() : MAPPER.readTree(bytes);
        } catch (IOException notJson) {
            return refused("Must be JSON of at most " + MOST_BYTES + " bytes, nested at most " + MOST_DEPTH
                    + " deep, without a name twice and with texts of at most " + LONGEST_TEXT + " characters.");
        }
        if (!json.isObject()) {
            return refused("Must be a JSON object.");
        }
        Node root = Node.root(json);
        return root.reading(reader.apply(root));
    }

    private static <T> Reading<T> refused(String detail) {
        return new Reading.Refused<>(List.of(new Fault("", detail)));
    }
}
