// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.graph;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Location;
import lv.vienreiz.document.Position;
import lv.vienreiz.document.Severity;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LabelToNode;
import org.apache.jena.riot.system.ErrorHandler;
import org.jspecify.annotations.Nullable;

/** Reads text as a graph; nothing is ever fetched, and nothing that the text holds makes it fail. */
public final class Parsing {

    private final Lang language;
    private final String base;
    private final Function<URI, Optional<byte[]>> contexts;
    private final Notes notes;

    /**
     * Makes a reader of one text.
     *
     * @param language the syntax
     * @param base the name against which relative names are resolved
     * @param contexts gives the contexts of JSON-LD by their addresses
     * @param notes where findings go
     */
    public Parsing(Lang language, String base, Function<URI, Optional<byte[]>> contexts, Notes notes) {
        this.language = language;
        this.base = base;
        this.contexts = contexts;
        this.notes = notes;
    }

    /**
     * Reads a text.
     *
     * @param bytes the text
     * @return the graph, or nothing where the text is not RDF
     */
    public Optional<Graph> parse(byte[] bytes) {
        Optional<Finding> unfit = new TextCheck(language).of(bytes);
        if (unfit.isPresent()) {
            notes.addAll(Findings.of(List.of(unfit.get())));
            return Optional.empty();
        }
        try {
            return Optional.of(graph(bytes));
        } catch (Stopped reported) {
            return Optional.empty();
        } catch (StreamConstraintsException | StackOverflowError deep) {
            note("deep", Severity.ERROR, "", 0, 0);
        } catch (IOException broken) {
            refuse(broken.getMessage(), 0, 0);
        } catch (RuntimeException thrownByTheParser) {
            // the parsers of three syntaxes throw types of their own; whatever they throw speaks of the text
            refuse(thrownByTheParser.getMessage(), 0, 0);
        }
        return Optional.empty();
    }

    private Graph graph(byte[] bytes) throws IOException {
        boolean json = language.equals(Lang.JSONLD11) || language.equals(Lang.JSONLD);
        byte[] text = json ? new ContextInlining(contexts, this::missing).inline(bytes) : bytes;
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        RDFParser.create()
                .source(new ByteArrayInputStream(text))
                .forceLang(json ? Lang.JSONLD11 : language)
                .base(base)
                .labelToNode(LabelToNode.createScopeByDocumentHash(UUID.nameUUIDFromBytes(bytes)))
                .errorHandler(new Handler())
                .parse(graph);
        return graph;
    }

    private void missing(String address) {
        notes.add(CpsvRule.CONTEXT, "", Severity.ERROR, "", Map.of("address", address, "node", "", "triple", ""));
    }

    private void refuse(@Nullable String message, long line, long column) {
        note(
                "",
                Severity.ERROR,
                message == null ? "" : message.lines().findFirst().orElse(""),
                line,
                column);
    }

    private void note(String variant, Severity severity, String said, long line, long column) {
        Finding finding = new Finding(CpsvRule.SYNTAX, variant, severity, Location.ROOT, facts(language, said));
        notes.addAll(Findings.of(
                List.of(line > 0 ? finding.at(new Position((int) line, (int) Math.max(1, column))) : finding)));
    }

    static Map<String, String> facts(Lang language, String said) {
        String syntax = language.equals(Lang.JSONLD11) ? "JSON-LD" : language.getName();
        return Map.of("said", said, "syntax", syntax, "node", "", "triple", "");
    }

    /** Stops at the first error; a warning, such as of an unusual name, is noted. */
    private final class Handler implements ErrorHandler {

        @Override
        public void warning(String message, long line, long column) {
            if (message != null && !message.startsWith("Lexical form")) {
                note("odd", Severity.WARNING, message, line, column);
            }
        }

        @Override
        public void error(String message, long line, long column) {
            refuse(message, line, column);
            throw new Stopped(message);
        }

        @Override
        public void fatal(String message, long line, long column) {
            error(message, line, column);
        }
    }

    /** The end of reading, after it was reported why. */
    private static final class Stopped extends RiotException {

        private static final long serialVersionUID = 1L;

        Stopped(String message) {
            super(message);
        }
    }
}
