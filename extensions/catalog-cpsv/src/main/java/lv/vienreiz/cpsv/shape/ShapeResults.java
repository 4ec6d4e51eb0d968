// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lv.vienreiz.cpsv.graph.ApplicationProfile;
import lv.vienreiz.cpsv.graph.ApplicationProfile.PropertyTerm;
import lv.vienreiz.cpsv.graph.Notes;
import lv.vienreiz.cpsv.graph.Term;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Findings;
import lv.vienreiz.document.Severity;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.constraint.ClassConstraint;
import org.apache.jena.shacl.engine.constraint.DatatypeConstraint;
import org.apache.jena.shacl.engine.constraint.MaxCount;
import org.apache.jena.shacl.engine.constraint.MinCount;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.path.P_Link;
import org.jspecify.annotations.Nullable;

/**
 * What shapes say of data, as findings: several results on one value of one property are one finding, the most telling, since
 * the official shapes state each constraint of a property apart.
 */
public final class ShapeResults {

    /** From the most to the least telling. */
    private static final List<String> VARIANTS =
            List.of("missing", "elsewhere", "few", "many", "language", "text", "undescribed", "class", "datatype", "");

    private final Shapes shapes;

    /**
     * Makes it.
     *
     * @param shapes the shapes
     */
    public ShapeResults(Shapes shapes) {
        this.shapes = shapes;
    }

    /**
     * Checks data.
     *
     * @param graph the data
     * @return what the shapes refuse, in the order of the nodes
     */
    public Findings of(Graph graph) {
        Map<String, Finding> merged = new LinkedHashMap<>();
        for (ReportEntry entry : ShaclValidator.get().validate(shapes, graph).getEntries()) {
            Finding finding = finding(graph, entry);
            String value =
                    Optional.ofNullable(entry.value()).map(Node::toString).orElse("");
            merged.merge(finding.location().path() + " " + value, finding, ShapeResults::moreTelling);
        }
        List<Finding> all = new ArrayList<>(merged.values());
        all.sort(Comparator.comparing((Finding finding) -> finding.location().path())
                .thenComparing(finding -> finding.arguments().getOrDefault("triple", "")));
        return Findings.of(all);
    }

    private static Finding moreTelling(Finding one, Finding other) {
        return VARIANTS.indexOf(one.variant()) <= VARIANTS.indexOf(other.variant()) ? one : other;
    }

    private static Finding finding(Graph graph, ReportEntry entry) {
        Node focus = entry.focusNode();
        Node property = entry.resultPath() instanceof P_Link link
                ? link.getNode()
                : NodeFactory.createURI(String.valueOf(entry.resultPath()));
        Node value = entry.value();
        String component = entry.sourceConstraintComponent().getLocalName();
        String range = range(graph, focus, property);
        String expected = expected(entry.constraint(), range);
        Notes notes = new Notes();
        String variant = refined(graph, entry, property, range, variant(component, value, expected));
        String[] facts = {
            "type", types(graph, focus),
            "source", OtherNames.of(graph, focus, property).map(Notes::shown).orElse(""),
            "said", Optional.ofNullable(entry.message()).orElse(component),
            "expected", Term.shortened(expected),
            "number", number(entry.constraint()),
            "lacks", value == null ? "" : lacks(graph, value, expected),
            "literal", value != null && value.isLiteral() ? value.getLiteralLexicalForm() : ""
        };
        if (value == null || List.of("missing", "elsewhere", "few", "many").contains(variant)) {
            notes.add(CpsvRule.SHAPE, variant, severity(entry), focus, property, facts);
        } else {
            notes.add(CpsvRule.SHAPE, variant, severity(entry), Triple.create(focus, property, value), facts);
        }
        return notes.findings().all().get(0);
    }

    /** What a constraint expects as a value, else what CPSV-AP does. */
    private static String expected(@Nullable Constraint constraint, String range) {
        if (constraint instanceof ClassConstraint type) {
            return type.getExpectedClass().toString();
        }
        if (constraint instanceof DatatypeConstraint type) {
            return type.getDatatypeURI().equals(Term.expanded("rdf:langString")) ? "text" : type.getDatatypeURI();
        }
        return range;
    }

    /** How many values a constraint asks for or allows. */
    private static String number(@Nullable Constraint constraint) {
        if (constraint instanceof MinCount least) {
            return Integer.toString(least.getMinCount());
        }
        return constraint instanceof MaxCount most ? Integer.toString(most.getMaxCount()) : "";
    }

    private static String variant(String component, @Nullable Node value, String expected) {
        boolean literal = value != null && value.isLiteral();
        boolean plain =
                value != null && value.isLiteral() && value.getLiteralLanguage().isEmpty();
        return switch (component) {
            case "MinCountConstraintComponent" -> "missing";
            case "MaxCountConstraintComponent" -> "many";
            case "DatatypeConstraintComponent" -> expected.equals("text") && plain ? "language" : "datatype";
            case "ClassConstraintComponent" -> literal ? "text" : "class";
            default -> "";
        };
    }

    /** What is missing may stand elsewhere; what is not of a class may not be described at all. */
    private static String refined(Graph graph, ReportEntry entry, Node property, String expected, String variant) {
        if (variant.equals("missing") && graph.contains(entry.focusNode(), property, Node.ANY)) {
            return "few";
        }
        if (variant.equals("missing") && expected.equals("text")) {
            return OtherNames.of(graph, entry.focusNode(), property).isPresent() ? "elsewhere" : variant;
        }
        boolean described = entry.value() != null && graph.contains(entry.value(), Node.ANY, Node.ANY);
        return variant.equals("class") && !described ? "undescribed" : variant;
    }

    /** What a class asks for and a node does not say under any name. */
    private static String lacks(Graph graph, Node node, String type) {
        return ApplicationProfile.OF_3_2_0.properties(type).stream()
                .filter(property -> property.least() > 0 && !property.iri().equals(Term.IDENTIFIER.getURI()))
                .filter(property -> !graph.contains(node, NodeFactory.createURI(property.iri()), Node.ANY))
                .filter(property -> !property.isText()
                        || OtherNames.of(graph, node, NodeFactory.createURI(property.iri()))
                                .isEmpty())
                .map(property -> Term.shortened(property.iri()))
                .collect(Collectors.joining(", "));
    }

    private static Severity severity(ReportEntry entry) {
        String level = entry.severity() == null ? "" : entry.severity().level().getLocalName();
        return switch (level) {
            case "Info" -> Severity.INFORMATION;
            case "Warning" -> Severity.WARNING;
            default -> Severity.ERROR;
        };
    }

    /** What CPSV-AP expects as the value of a property of a node. */
    private static String range(Graph graph, Node node, Node property) {
        return graph.find(node, Term.TYPE, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .filter(Node::isURI)
                .flatMap(type -> ApplicationProfile.OF_3_2_0.properties(type.getURI()).stream())
                .filter(term -> term.iri().equals(property.toString()))
                .map(PropertyTerm::range)
                .findFirst()
                .orElse("");
    }

    private static String types(Graph graph, Node node) {
        return graph.find(node, Term.TYPE, Node.ANY).toList().stream()
                .map(triple -> Notes.shown(triple.getObject()))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
