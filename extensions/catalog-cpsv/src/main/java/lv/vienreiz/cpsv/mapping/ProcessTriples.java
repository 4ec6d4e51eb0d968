// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.mapping;

import java.util.List;
import lv.vienreiz.catalog.Fee;
import lv.vienreiz.catalog.LegalAct;
import lv.vienreiz.catalog.Output;
import lv.vienreiz.catalog.ProcessStep;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.cpsv.graph.Term;
import lv.vienreiz.text.Language;
import lv.vienreiz.text.LocalizedText;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Says what a service needs, gives, costs, follows and rests on. */
final class ProcessTriples {

    private static final String CURRENCY = "http://publications.europa.eu/resource/authority/currency/";

    /** A text that is in no language, such as a code. */
    private static final Language NO_LANGUAGE = Language.of("zxx");

    private final Statements out;
    private final Naming naming;

    ProcessTriples(Statements out, Naming naming) {
        this.out = out;
        this.naming = naming;
    }

    void write(ServiceDescription description) {
        for (int i = 0; i < description.inputs().size(); i++) {
            Node node = part("cv:hasInputType", "/inputs/" + i, "cv:EvidenceType");
            out.identifier(node, description.inputs().get(i).key());
        }
        for (int i = 0; i < description.outputs().size(); i++) {
            output(description.outputs().get(i), "/outputs/" + i);
        }
        for (int i = 0; i < description.fees().size(); i++) {
            cost(description.fees().get(i), "/fees/" + i, description.id().value());
        }
        for (int i = 0; i < description.legalActs().size(); i++) {
            legalResource(description.legalActs().get(i), "/legalActs/" + i);
        }
        for (int i = 0; i < description.steps().size(); i++) {
            rule(description.steps().get(i), "/steps/" + i, description.id().value());
        }
        events(description);
    }

    private Node part(String property, String path, String type) {
        Node node = naming.apply(path);
        out.link(naming.apply(""), Term.node(property), node);
        out.type(node, type);
        return node;
    }

    private void output(Output output, String path) {
        Node node = part("cpsv:produces", path, "cv:Output");
        out.identifier(node, output.key());
        output.type().ifPresent(type -> out.refer(node, Term.KIND, Codes.concept(type), Term.CONCEPT));
    }

    private void cost(Fee fee, String path, String service) {
        Node node = part("cv:hasCost", path, "cv:Cost");
        out.identifier(node, service + path);
        out.typed(node, Term.node("cv:hasValue"), fee.amount().amount().toPlainString(), XSDDatatype.XSDdouble);
        Node currency = NodeFactory.createURI(CURRENCY + fee.amount().currency().replaceAll("[^A-Za-z]", "_"));
        out.refer(node, Term.node("cv:currency"), currency, Term.CONCEPT);
        out.text(node, Term.DESCRIPTION, fee.item());
    }

    private void legalResource(LegalAct act, String path) {
        Node node = part("cv:hasLegalResource", path, "eli:LegalResource");
        act.address().ifPresent(address -> out.page(node, Term.node("foaf:page"), address));
    }

    /** A step without a description is no rule for CPSV-AP, and is said in our own terms alone. */
    private void rule(ProcessStep step, String path, String service) {
        step.description().ifPresent(text -> {
            Node node = part("cpsv:follows", path, "cpsv:Rule");
            out.identifier(node, service + path);
            out.text(node, Term.TITLE, step.name());
            out.text(node, Term.DESCRIPTION, text);
        });
    }

    /** The model knows the code of a life event and not its name; the code stands for it, in no language. */
    private void events(ServiceDescription description) {
        List<lv.vienreiz.catalog.CodedValue> events = description.lifeEvents();
        for (int i = 0; i < events.size(); i++) {
            Node node = part("cv:isGroupedBy", "/lifeEvents/" + i, "cv:Event");
            out.type(node, "cv:LifeEvent");
            out.identifier(node, events.get(i).code());
            out.text(
                    node,
                    Term.TITLE,
                    LocalizedText.of(NO_LANGUAGE, events.get(i).code()));
            out.refer(node, Term.KIND, Codes.concept(events.get(i)), Term.CONCEPT);
        }
    }
}
