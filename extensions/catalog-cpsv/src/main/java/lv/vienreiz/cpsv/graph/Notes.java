// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Location;
import lv.vienreiz.document.Rule;
import lv.vienreiz.document.Severity;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What is found on the way through a graph; filled by one thread. */
public final class Notes {

    private static final int LONGEST = 120;

    private final List<Finding> all = new ArrayList<>();

    /**
     * Notes something about a node and one of its properties.
     *
     * @param rule the rule
     * @param variant the wording
     * @param severity the weight
     * @param node the node
     * @param property the property
     * @param facts further facts, name after value
     */
    public void add(CpsvRule rule, String variant, Severity severity, Node node, Node property, String... facts) {
        Map<String, String> all = facts(facts);
        all.put("node", shown(node));
        all.put("property", shown(property));
        all.putIfAbsent("triple", shown(node) + " " + shown(property));
        add(rule, variant, severity, path(node, property), all);
    }

    /**
     * Notes something about a triple.
     *
     * @param rule the rule
     * @param variant the wording
     * @param severity the weight
     * @param triple the triple
     * @param facts further facts, name after value
     */
    public void add(CpsvRule rule, String variant, Severity severity, Triple triple, String... facts) {
        Map<String, String> all = facts(facts);
        all.put("node", shown(triple.getSubject()));
        all.put("property", shown(triple.getPredicate()));
        all.put("value", shown(triple.getObject()));
        all.put("triple", shown(triple));
        add(rule, variant, severity, path(triple.getSubject(), triple.getPredicate()), all);
    }

    /**
     * Notes something.
     *
     * @param rule the rule
     * @param variant the wording
     * @param severity the weight
     * @param path where, as a JSON Pointer
     * @param facts the facts
     */
    public void add(Rule rule, String variant, Severity severity, String path, Map<String, String> facts) {
        all.add(new Finding(rule, variant, severity, Location.at(path), facts));
    }

    /**
     * Notes what others found.
     *
     * @param findings the findings
     */
    public void addAll(Findings findings) {
        all.addAll(findings.all());
    }

    /**
     * Tells whether there is an error.
     *
     * @return true if so
     */
    public boolean hasErrors() {
        return all.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /**
     * Gives what was noted.
     *
     * @return the findings, each once
     */
    public Findings findings() {
        return Findings.of(all);
    }

    /**
     * The place of a property of a node.
     *
     * @param node the node
     * @param property the property
     * @return a JSON Pointer
     */
    public static String path(Node node, Node property) {
        return "/" + escaped(name(node)) + "/" + escaped(name(property));
    }

    /**
     * A node in words.
     *
     * @param node the node
     * @return its short name, or the beginning of a literal
     */
    public static String shown(Node node) {
        if (!node.isLiteral()) {
            return name(node);
        }
        String text = node.getLiteralLexicalForm();
        String quoted = "\"" + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text) + "\"";
        if (!node.getLiteralLanguage().isEmpty()) {
            return quoted + "@" + node.getLiteralLanguage();
        }
        String type = Term.shortened(node.getLiteralDatatypeURI());
        return type.equals("xsd:string") ? quoted : quoted + "^^" + type;
    }

    /**
     * A triple in words.
     *
     * @param triple the triple
     * @return its three parts
     */
    public static String shown(Triple triple) {
        return shown(triple.getSubject()) + " " + shown(triple.getPredicate()) + " " + shown(triple.getObject());
    }

    private static String name(Node node) {
        return node.isURI() ? Term.shortened(node.getURI()) : node.isBlank() ? "_:" + node.getBlankNodeLabel() : "_:";
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static Map<String, String> facts(String... facts) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i + 1 < facts.length; i += 2) {
            all.put(facts[i], facts[i + 1]);
        }
        return all;
    }
}
