// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.graph;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;

/** Triples as N-Triples, by which a description keeps what it was read from. */
public final class TripleText {

    private TripleText() {}

    /**
     * Writes triples; equal triples give equal text.
     *
     * @param triples the triples
     * @return their lines, sorted
     */
    public static String of(Collection<Triple> triples) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StreamRDF writer = StreamRDFWriter.getWriterStream(out, Lang.NTRIPLES);
        writer.start();
        triples.forEach(writer::triple);
        writer.finish();
        String[] lines = out.toString(StandardCharsets.UTF_8).split("\n", -1);
        Arrays.sort(lines);
        return String.join("\n", lines).strip();
    }

    /**
     * Reads triples, with blank nodes named as they are.
     *
     * @param text N-Triples
     * @return the graph, or nothing where the text is something else
     */
    public static Optional<Graph> parse(String text) {
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        try {
            RDFParser.create()
                    .source(new StringReader(text))
                    .lang(Lang.NTRIPLES)
                    .labelToNode(LabelToNode.createUseLabelEncoded())
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .checking(false)
                    .parse(graph);
            return Optional.of(graph);
        } catch (RiotException notOurs) {
            return Optional.empty();
        }
    }
}
