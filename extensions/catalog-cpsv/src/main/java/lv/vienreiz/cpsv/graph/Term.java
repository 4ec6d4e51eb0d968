// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.graph;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The names of CPSV-AP 3.2.0 and of the vocabularies that it borrows from, and our own. */
public final class Term {

    /** The namespace of what CPSV-AP cannot say. */
    public static final String OWN = "urn:vienreiz:terms:";

    /** The prefixes by which names are written, without the unused ones of other people. */
    public static final Map<String, String> PREFIXES = prefixes();

    /** The type of a node. */
    public static final Node TYPE = node("rdf:type");

    /** A value that is not a node. */
    public static final Node VALUE = node("rdf:value");

    /** The name of a concept or an organisation. */
    public static final Node PREF_LABEL = node("skos:prefLabel");

    /** An identifier. */
    public static final Node IDENTIFIER = node("dct:identifier");

    /** The name of nearly everything. */
    public static final Node TITLE = node("dct:title");

    /** A description. */
    public static final Node DESCRIPTION = node("dct:description");

    /** The type of a thing by a code list. */
    public static final Node KIND = node("dct:type");

    /** A place. */
    public static final Node SPATIAL = node("dct:spatial");

    /** A language. */
    public static final Node LANGUAGE = node("dct:language");

    /** Opening hours. */
    public static final Node OPENING_HOURS = node("cv:openingHours");

    /** How long it takes. */
    public static final Node PROCESSING_TIME = node("cv:processingTime");

    /** A public service. */
    public static final Node SERVICE = node("cpsv:PublicService");

    /** A public organisation. */
    public static final Node PUBLIC_ORGANISATION = node("cv:PublicOrganisation");

    /** A code of a code list. */
    public static final Node CONCEPT = node("skos:Concept");

    /** A place as a class. */
    public static final Node LOCATION = node("dct:Location");

    /** A language as a class. */
    public static final Node LINGUISTIC_SYSTEM = node("dct:LinguisticSystem");

    /** A web page. */
    public static final Node DOCUMENT = node("foaf:Document");

    /** A catalogue. */
    public static final Node DATASET = node("dcat:Dataset");

    /** The catalogue of a service. */
    public static final Node IS_PART_OF = node("dct:isPartOf");

    /** A service of a catalogue. */
    public static final Node HAS_PART = node("dct:hasPart");

    /** Who answers for a service. */
    public static final Node AUTHORITY = node("cv:hasCompetentAuthority");

    /** The form of which the own terms of a node are; a node without it was not written here. */
    public static final Node FORM = node("vrz:form");

    /** The place of a node in a list, from 0. */
    public static final Node ORDER = node("vrz:order");

    /** Members that the form does not know. */
    public static final Node KEPT = node("vrz:kept");

    private Term() {}

    /**
     * Makes a node of a short name.
     *
     * @param shortName a prefix, a colon and a local name
     * @return the node
     */
    public static Node node(String shortName) {
        return NodeFactory.createURI(expanded(shortName));
    }

    /**
     * Makes the IRI of a short name.
     *
     * @param shortName a prefix, a colon and a local name
     * @return the IRI
     * @throws IllegalArgumentException if the prefix is none of ours
     */
    public static String expanded(String shortName) {
        int colon = shortName.indexOf(':');
        String namespace = PREFIXES.get(shortName.substring(0, colon));
        if (namespace == null) {
            throw new IllegalArgumentException("No such prefix: '" + shortName + "'");
        }
        return namespace + shortName.substring(colon + 1);
    }

    /**
     * Makes the short name of an IRI.
     *
     * @param iri the IRI
     * @return the short name, or the IRI where no prefix fits
     */
    public static String shortened(String iri) {
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            if (iri.startsWith(prefix.getValue())
                    && iri.length() > prefix.getValue().length()) {
                return prefix.getKey() + ":" + iri.substring(prefix.getValue().length());
            }
        }
        return iri;
    }

    private static Map<String, String> prefixes() {
        Map<String, String> all = new TreeMap<>();
        all.put("adms", "http://www.w3.org/ns/adms#");
        all.put("a4g", "http://data.europa.eu/a4g/ontology#");
        all.put("cpsv", "http://purl.org/vocab/cpsv#");
        all.put("cv", "http://data.europa.eu/m8g/");
        all.put("dcat", "http://www.w3.org/ns/dcat#");
        all.put("dct", "http://purl.org/dc/terms/");
        all.put("eli", "http://data.europa.eu/eli/ontology#");
        all.put("foaf", "http://xmlns.com/foaf/0.1/");
        all.put("locn", "http://www.w3.org/ns/locn#");
        all.put("org", "http://www.w3.org/ns/org#");
        all.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        all.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        all.put("schema", "http://schema.org/");
        all.put("skos", "http://www.w3.org/2004/02/skos/core#");
        all.put("time", "http://www.w3.org/2006/time#");
        all.put("vrz", OWN);
        all.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return java.util.Collections.unmodifiableMap(all);
    }
}
