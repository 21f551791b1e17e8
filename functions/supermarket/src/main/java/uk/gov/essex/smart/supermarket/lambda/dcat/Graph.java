package uk.gov.essex.smart.supermarket.lambda.dcat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/**
 * Statements, by what they are about, each once. Whatever is spoken of has a name, so that who harvests it twice has it once.
 * For one thread.
 */
public final class Graph {

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
    private static final String ENGLISH = "en";

    private final Map<IRI, Set<Statement>> statements = new LinkedHashMap<>();

    /** Those about the same follow each other. */
    Stream<Statement> statements() {
        return statements.values().stream().flatMap(Collection::stream);
    }

    Collection<Set<Statement>> bySubject() {
        return statements.values();
    }

    /** What is said of a thing that is of at least one class. */
    Node node(String name, IRI... classes) {
        Node node = new Node(VALUES.createIRI(name));
        for (IRI type : classes) {
            node.add(RDF.TYPE, type);
        }
        return node;
    }

    /** Says more of one thing. */
    final class Node {

        private final IRI subject;

        private Node(IRI subject) {
            this.subject = subject;
        }

        Node link(IRI property, String name) {
            return add(property, VALUES.createIRI(name));
        }

        /** A text that people wrote in English, or are taken to have. */
        Node text(IRI property, String text) {
            return add(property, VALUES.createLiteral(text, ENGLISH));
        }

        Node value(IRI property, String value) {
            return add(property, VALUES.createLiteral(value));
        }

        Node value(IRI property, String value, IRI type) {
            return add(property, VALUES.createLiteral(value, type));
        }

        private Node add(IRI property, Value value) {
            statements
                    .computeIfAbsent(subject, any -> new LinkedHashSet<>())
                    .add(VALUES.createStatement(subject, property, value));
            return this;
        }
    }
}
