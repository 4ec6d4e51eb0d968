// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.mapping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.RelatedService;
import lv.vienreiz.catalog.Relation;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceStatus;
import lv.vienreiz.cpsv.graph.FormWriter;
import lv.vienreiz.cpsv.graph.LanguageTags;
import lv.vienreiz.cpsv.graph.Term;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** Says descriptions in CPSV-AP 3.2.0, and in our own terms what it has no words for. Not safe for several threads. */
public final class ServiceTriples {

    private static final String ADMS_STATUS = "http://purl.org/adms/status/";

    private final Saying saying;
    private final FormWriter form = new FormWriter();

    /**
     * Makes it.
     *
     * @param saying how descriptions are said
     */
    public ServiceTriples(Saying saying) {
        this.saying = saying;
    }

    /**
     * Says a description.
     *
     * @param description the description
     * @return its triples, each once, those of one node mostly together
     */
    public Collection<Triple> of(ServiceDescription description) {
        return of(description, Naming.after(saying.service(description.id())));
    }

    /** Says a description about nodes that have names already. */
    Set<Triple> of(ServiceDescription description, Naming naming) {
        List<Triple> all = new ArrayList<>(128);
        Statements out = new Statements(all::add, saying.stubs());
        Node service = naming.apply("");
        out.type(service, "cpsv:PublicService");
        out.identifier(service, description.id().value());
        form.write(description, naming, all::add);
        if (description.summary().isEmpty() && saying.titleForSummary()) {
            out.text(service, Term.DESCRIPTION, description.name());
        }
        PartyTriples parties = new PartyTriples(out, saying, naming);
        parties.write(description);
        new ChannelTriples(out, parties, naming).write(description);
        new ProcessTriples(out, naming).write(description);
        codes(description, service, out);
        related(description, service, out);
        description.keywords().forEach(keyword -> out.text(service, Term.node("dcat:keyword"), keyword.word()));
        description
                .processingTime()
                .flatMap(Durations::text)
                .ifPresent(time -> out.typed(service, Term.PROCESSING_TIME, time, XSDDatatype.XSDduration));
        return new LinkedHashSet<>(all);
    }

    private static void codes(ServiceDescription description, Node service, Statements out) {
        Node audience = Term.node("dct:audience");
        description.recipients().forEach(kind -> out.refer(service, audience, Codes.own(kind), Term.CONCEPT));
        concepts(description.segments(), service, audience, out);
        concepts(description.themes(), service, Term.node("cv:thematicArea"), out);
        concepts(description.sectors(), service, Term.node("cv:sector"), out);
        Node classified = Term.node("cv:isClassifiedBy");
        description.kind().ifPresent(kind -> out.refer(service, classified, Codes.own(kind), Term.CONCEPT));
        description.crossBorder().ifPresent(border -> {
            concepts(border.procedures(), service, classified, out);
            concepts(border.informationAreas(), service, classified, out);
        });
        description.languages().forEach(code -> {
            Node language = NodeFactory.createURI(LanguageTags.authority(code.replaceAll("[^A-Za-z]", "_")));
            out.refer(service, Term.LANGUAGE, language, Term.LINGUISTIC_SYSTEM);
        });
        description.place().ifPresent(place -> place.territories()
                .forEach(territory -> out.refer(service, Term.SPATIAL, Codes.concept(territory), Term.LOCATION)));
        description
                .status()
                .ifPresent(status -> out.refer(
                        service, Term.node("adms:status"), NodeFactory.createURI(status(status)), Term.CONCEPT));
    }

    private static void concepts(List<CodedValue> codes, Node service, Node property, Statements out) {
        codes.forEach(code -> out.refer(service, property, Codes.concept(code), Term.CONCEPT));
    }

    private static String status(ServiceStatus status) {
        return ADMS_STATUS
                + switch (status) {
                    case PLANNED -> "UnderDevelopment";
                    case OFFERED -> "Completed";
                    case DISCONTINUED -> "Withdrawn";
                };
    }

    /** Where types are given, a service that is not described beside is left to our own terms: no type makes it conform. */
    private void related(ServiceDescription description, Node service, Statements out) {
        for (RelatedService related : description.related()) {
            if (!out.stubs() || saying.described().test(related.service())) {
                Node property =
                        Term.node(related.relation() == Relation.REQUIRES ? "dct:requires" : "cv:relatedService");
                out.link(service, property, saying.service(related.service()));
            }
        }
    }
}
