package uk.gov.essex.smart.supermarket.lambda.dcat;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import uk.gov.essex.smart.common.http.Json;

/** Writes JSON-LD 1.1 in the flattened form: each thing that is spoken of as one object, its properties by prefixed names. */
final class JsonLd {

    private JsonLd() {}

    static byte[] write(Graph graph) {
        return Json.object(json -> {
            json.writeObjectFieldStart("@context");
            for (Vocabulary vocabulary : Vocabulary.values()) {
                json.writeStringField(vocabulary.prefix(), vocabulary.uri());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("@graph");
            for (Collection<Statement> statements : graph.bySubject()) {
                writeNode(json, statements);
            }
            json.writeEndArray();
        });
    }

    private static void writeNode(JsonGenerator json, Collection<Statement> statements) throws IOException {
        Map<IRI, List<Value>> properties = new LinkedHashMap<>();
        for (Statement statement : statements) {
            properties
                    .computeIfAbsent(statement.getPredicate(), any -> new ArrayList<>())
                    .add(statement.getObject());
        }
        json.writeStartObject();
        json.writeStringField("@id", statements.iterator().next().getSubject().stringValue());
        for (Map.Entry<IRI, List<Value>> property : properties.entrySet()) {
            writeProperty(json, property.getKey(), property.getValue());
        }
        json.writeEndObject();
    }

    private static void writeProperty(JsonGenerator json, IRI property, List<Value> values) throws IOException {
        boolean types = property.equals(RDF.TYPE);
        json.writeArrayFieldStart(types ? "@type" : prefixed(property));
        for (Value value : values) {
            if (types) {
                json.writeString(prefixed((IRI) value));
            } else if (value instanceof Literal literal) {
                writeLiteral(json, literal);
            } else {
                json.writeStartObject();
                json.writeStringField("@id", value.stringValue());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void writeLiteral(JsonGenerator json, Literal literal) throws IOException {
        json.writeStartObject();
        json.writeStringField("@value", literal.getLabel());
        if (literal.getLanguage().isPresent()) {
            json.writeStringField("@language", literal.getLanguage().get());
        } else if (!literal.getDatatype().equals(XSD.STRING)) {
            json.writeStringField("@type", prefixed(literal.getDatatype()));
        }
        json.writeEndObject();
    }

    /** Terms are all of a vocabulary. */
    private static String prefixed(IRI term) {
        for (Vocabulary vocabulary : Vocabulary.values()) {
            if (vocabulary.uri().equals(term.getNamespace())) {
                return vocabulary.prefix() + ':' + term.getLocalName();
            }
        }
        return term.stringValue();
    }
}
