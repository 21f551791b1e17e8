package uk.gov.essex.smart.supermarket.lambda.dcat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.rdfxml.RDFXMLWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriterSettings;

/** How RDF is written: by RDF4J where it can, and JSON-LD by hand. */
public enum Syntax {
    TURTLE("text/turtle", "ttl"),
    JSON_LD("application/ld+json", "jsonld"),
    RDF_XML("application/rdf+xml", "xml");

    private final String mediaType;
    private final String extension;

    Syntax(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public static Optional<Syntax> find(String extension) {
        return Arrays.stream(values())
                .filter(syntax -> syntax.extension.equals(extension))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** How names of such files end, without the dot. */
    public String extension() {
        return extension;
    }

    public byte[] write(Graph graph) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8_192);
        return switch (this) {
            case TURTLE -> write(graph, turtle(bytes), bytes);
            case JSON_LD -> JsonLd.write(graph);
            case RDF_XML -> write(graph, new RDFXMLWriter(bytes), bytes);
        };
    }

    /** Numbers as they were written, so that a price has its pence in each syntax. */
    private static RDFWriter turtle(ByteArrayOutputStream bytes) {
        return new TurtleWriter(bytes).set(TurtleWriterSettings.ABBREVIATE_NUMBERS, false);
    }

    private static byte[] write(Graph graph, RDFWriter writer, ByteArrayOutputStream bytes) {
        writer.startRDF();
        for (Vocabulary vocabulary : Vocabulary.values()) {
            writer.handleNamespace(vocabulary.prefix(), vocabulary.uri());
        }
        graph.statements().forEach(writer::handleStatement);
        writer.endRDF();
        return bytes.toByteArray();
    }
}
