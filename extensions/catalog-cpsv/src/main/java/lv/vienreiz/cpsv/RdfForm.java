// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import lv.vienreiz.cpsv.graph.JsonLdSink;
import lv.vienreiz.cpsv.graph.RdfXmlSink;
import lv.vienreiz.cpsv.graph.Sink;
import lv.vienreiz.cpsv.graph.TurtleSink;
import org.apache.jena.riot.Lang;

/** How RDF is written. */
public enum RdfForm {
    /** Turtle. */
    TURTLE("text/turtle", List.of("ttl", "turtle", "nt")),
    /** JSON-LD 1.1. */
    JSON_LD("application/ld+json", List.of("jsonld", "json-ld")),
    /** RDF/XML. */
    RDF_XML("application/rdf+xml", List.of("rdf", "rdfxml", "owl"));

    private static final int HEAD = 65_536;
    private static final Pattern TURTLE_START = Pattern.compile("@prefix|@base|(?i:prefix|base)\\s"
            + "|<[a-zA-Z][a-zA-Z0-9+.-]*:[^>\\s]*>\\s|_:\\w|\\[\\s*(?:]\\s*[<a]|a\\s|<[a-zA-Z])");
    private static final Pattern RDF_XML_ROOT = Pattern.compile("<(?:[\\w.-]+:)?RDF[\\s>]");
    private static final String RDF_NAMESPACE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // a list of texts
    private final List<String> endings;

    RdfForm(String mediaType, List<String> endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    /**
     * The media type.
     *
     * @return such as {@code text/turtle}
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Finds the form of the ending of a file's name.
     *
     * @param ending without the dot, such as {@code ttl}
     * @return the form, or nothing
     */
    public static Optional<RdfForm> ofEnding(String ending) {
        String lower = ending.toLowerCase(Locale.ROOT);
        for (RdfForm form : values()) {
            if (form.endings.contains(lower)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /**
     * Tells the form of a text by how it begins.
     *
     * @param bytes the text
     * @return the form, or nothing where it begins as none of them
     */
    public static Optional<RdfForm> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.UTF_8).strip();
        head = head.startsWith("\uFEFF") ? head.substring(1).strip() : head;
        if (head.startsWith("{") || head.startsWith("[")) {
            boolean linked = head.contains("\"@context\"") || head.contains("\"@graph\"") || head.contains("\"@id\"");
            if (linked) {
                return Optional.of(JSON_LD);
            }
        }
        if (head.startsWith("<")
                && head.contains(RDF_NAMESPACE)
                && RDF_XML_ROOT.matcher(head).find()) {
            return Optional.of(RDF_XML);
        }
        return TURTLE_START.matcher(withoutRemarks(head)).lookingAt() ? Optional.of(TURTLE) : Optional.empty();
    }

    /** Leaves out the lines of remarks with which Turtle may begin, such as those of a licence. */
    private static String withoutRemarks(String head) {
        String rest = head;
        while (rest.startsWith("#")) {
            int end = rest.indexOf('\n');
            rest = end < 0 ? "" : rest.substring(end).stripLeading();
        }
        return rest;
    }

    Lang language() {
        return switch (this) {
            case TURTLE -> Lang.TURTLE;
            case JSON_LD -> Lang.JSONLD11;
            case RDF_XML -> Lang.RDFXML;
        };
    }

    Sink sink(OutputStream out) throws IOException {
        return switch (this) {
            case TURTLE -> new TurtleSink(out);
            case JSON_LD -> new JsonLdSink(out);
            case RDF_XML -> new RdfXmlSink(out);
        };
    }
}
