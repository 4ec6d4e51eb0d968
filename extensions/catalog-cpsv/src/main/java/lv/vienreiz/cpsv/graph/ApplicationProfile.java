// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.graph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The classes and properties of CPSV-AP 3.2.0 as data, with the names by which its JSON-LD calls them.
 *
 * @param classes the classes, each with its properties
 */
public record ApplicationProfile(List<ClassTerm> classes) {

    /** CPSV-AP 3.2.0. */
    public static final ApplicationProfile OF_3_2_0 = read("cpsv-ap-3.2.0.tsv");

    /**
     * A class.
     *
     * @param name its name
     * @param iri its IRI
     * @param properties its properties
     */
    public record ClassTerm(String name, String iri, List<PropertyTerm> properties) {}

    /**
     * A property of a class.
     *
     * @param name its name
     * @param iri its IRI
     * @param range {@code text}, {@code literal}, or the IRI of a class or datatype
     * @param least how many there are at least
     * @param single whether there is one at most
     */
    public record PropertyTerm(String name, String iri, String range, int least, boolean single) {

        /**
         * Tells whether it is text for people, which has a language.
         *
         * @return true if so
         */
        public boolean isText() {
            return range.equals("text");
        }

        /**
         * Tells whether its values are nodes of a class.
         *
         * @return true if so
         */
        public boolean isLink() {
            return !isText() && !range.equals("literal") && !range.startsWith(Term.expanded("xsd:"));
        }
    }

    /**
     * Finds a class.
     *
     * @param iri its IRI
     * @return the class, or nothing
     */
    public Optional<ClassTerm> ofIri(String iri) {
        return classes.stream().filter(term -> term.iri().equals(iri)).findFirst();
    }

    /**
     * Finds the properties by which a node of a class is described.
     *
     * @param type the IRI of the class
     * @return its properties, with those of the class above it; none where the class is not known
     */
    public List<PropertyTerm> properties(String type) {
        List<PropertyTerm> all = new ArrayList<>();
        if (type.endsWith("/LifeEvent") || type.endsWith("/BusinessEvent")) {
            all.addAll(properties(Term.expanded("cv:Event")));
        }
        ofIri(type).ifPresent(term -> all.addAll(term.properties()));
        return all;
    }

    private static ApplicationProfile read(String resource) {
        List<ClassTerm> classes = new ArrayList<>();
        InputStream stream = Objects.requireNonNull(ApplicationProfile.class.getResourceAsStream(resource), resource);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<PropertyTerm> properties = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (line.startsWith(".")) {
                    properties.add(property(cells));
                } else if (!line.startsWith("#")) {
                    properties = new ArrayList<>();
                    classes.add(new ClassTerm(cells[0], Term.expanded(cells[1]), properties));
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new ApplicationProfile(classes.stream()
                .map(term -> new ClassTerm(term.name(), term.iri(), List.copyOf(term.properties())))
                .toList());
    }

    private static PropertyTerm property(String[] cells) {
        String range = cells[2].contains(":") ? Term.expanded(cells[2]) : cells[2];
        return new PropertyTerm(
                cells[0].substring(1),
                Term.expanded(cells[1]),
                range,
                Integer.parseInt(cells[3]),
                cells[4].equals("1"));
    }
}
