// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.graph;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** RDF/XML, one {@code rdf:Description} a node. */
public final class RdfXmlSink implements Sink {

    private static final String RDF = Term.expanded("rdf:");
    private static final String STRING = Term.expanded("xsd:string");

    private final OutputStream stream;
    private final XMLStreamWriter out;

    /**
     * Begins the text.
     *
     * @param stream where to
     * @throws IOException if it cannot be written
     */
    public RdfXmlSink(OutputStream stream) throws IOException {
        this.stream = stream;
        try {
            out = new WstxOutputFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
            out.writeStartDocument("UTF-8", "1.0");
            out.writeCharacters("\n");
            out.writeStartElement("rdf", "RDF", RDF);
            for (Map.Entry<String, String> prefix : Term.PREFIXES.entrySet()) {
                out.writeNamespace(prefix.getKey(), prefix.getValue());
            }
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws lv.vienreiz.cpsv.rule.UnwritableException if RDF/XML has no way to say a triple
     */
    @Override
    public void write(Collection<Triple> block) throws IOException {
        for (Triple triple : block) {
            XmlLimits.check(triple);
        }
        try {
            for (Map.Entry<Node, Map<Node, List<Node>>> node : Nodes.of(block).entrySet()) {
                out.writeCharacters("\n  ");
                out.writeStartElement("rdf", "Description", RDF);
                name(node.getKey(), "about");
                for (Map.Entry<Node, List<Node>> property : node.getValue().entrySet()) {
                    for (Node value : property.getValue()) {
                        property(property.getKey().getURI(), value);
                    }
                }
                out.writeCharacters("\n  ");
                out.writeEndElement();
            }
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private void property(String iri, Node value) throws XMLStreamException {
        int split = XmlLimits.localName(iri);
        String namespace = iri.substring(0, split);
        Optional<String> known = Term.PREFIXES.entrySet().stream()
                .filter(prefix -> prefix.getValue().equals(namespace))
                .map(Map.Entry::getKey)
                .findFirst();
        out.writeCharacters("\n    ");
        out.writeStartElement(known.orElse("ns"), iri.substring(split), namespace);
        if (known.isEmpty()) {
            out.writeNamespace("ns", namespace);
        }
        if (value.isLiteral()) {
            literal(value);
        } else {
            name(value, "resource");
        }
        out.writeEndElement();
    }

    private void literal(Node value) throws XMLStreamException {
        if (!value.getLiteralLanguage().isEmpty()) {
            out.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "lang", value.getLiteralLanguage());
        } else if (!value.getLiteralDatatypeURI().equals(STRING)) {
            out.writeAttribute("rdf", RDF, "datatype", value.getLiteralDatatypeURI());
        }
        out.writeCharacters(value.getLiteralLexicalForm());
    }

    private void name(Node node, String attribute) throws XMLStreamException {
        if (node.isBlank()) {
            out.writeAttribute("rdf", RDF, "nodeID", Nodes.label(node));
        } else {
            out.writeAttribute("rdf", RDF, attribute, node.getURI());
        }
    }

    @Override
    public void close() throws IOException {
        try {
            out.writeCharacters("\n");
            out.writeEndElement();
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
        stream.flush();
    }
}
