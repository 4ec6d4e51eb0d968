// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import lv.vienreiz.catalog.CodedValue;
import lv.vienreiz.catalog.Keyword;
import lv.vienreiz.catalog.PlaceOfService;
import lv.vienreiz.catalog.RecipientKind;
import lv.vienreiz.catalog.RelatedService;
import lv.vienreiz.catalog.Relation;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.catalog.ServiceDescriptionBuilder;
import lv.vienreiz.catalog.ServiceId;
import lv.vienreiz.catalog.ServiceKind;
import lv.vienreiz.catalog.ServiceOwner;
import lv.vienreiz.catalog.ServiceStatus;
import lv.vienreiz.cpsv.graph.FormReader;
import lv.vienreiz.cpsv.graph.LanguageTags;
import lv.vienreiz.cpsv.graph.Notes;
import lv.vienreiz.cpsv.graph.Term;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.document.Documents;
import lv.vienreiz.document.Finding;
import lv.vienreiz.document.Reading;
import lv.vienreiz.document.Severity;
import lv.vienreiz.text.LocalizedText;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * Understands what a graph says of one service: by our own terms where they are there, else by those of CPSV-AP 3.2.0.
 */
public final class ServiceUnderstanding {

    private final View view;
    private final Node service;
    private final Graph graph;

    private ServiceUnderstanding(Graph graph, Node service, Notes notes) {
        this.graph = graph;
        this.service = service;
        view = new View(graph, notes);
    }

    /** Understands a service. */
    static Understood of(Graph graph, Node service, Notes notes) {
        ServiceUnderstanding understanding = new ServiceUnderstanding(graph, service, notes);
        Optional<ServiceDescription> description =
                graph.contains(service, Term.FORM, Node.ANY) ? understanding.own() : understanding.foreign();
        return new Understood(description, understanding.view.places());
    }

    private Optional<ServiceDescription> own() {
        byte[] json = new FormReader(graph, view::place).json(ServiceDescription.class, service);
        Reading<ServiceDescription> reading = Documents.read(ServiceDescription.class, json);
        String node = Notes.path(service, Term.FORM);
        String prefix = node.substring(0, node.lastIndexOf('/'));
        for (Finding found : reading.findings()) {
            view.notes()
                    .add(
                            found.rule(),
                            found.variant(),
                            found.severity(),
                            prefix + found.location().path(),
                            found.arguments());
        }
        return reading.found();
    }

    private Optional<ServiceDescription> foreign() {
        Optional<LocalizedText> name = view.text(service, "dct:title");
        if (name.isEmpty()) {
            view.notes().add(CpsvRule.MISSING, "", Severity.ERROR, service, Term.TITLE);
            return Optional.empty();
        }
        ServiceDescriptionBuilder description = ServiceDescription.builder(id(), name.get());
        view.text(service, "dct:description").ifPresent(description::summary);
        parties(description);
        process(description, name.get());
        codes(description);
        description.keywords(view.objects(service, "dcat:keyword").stream()
                .filter(Node::isLiteral)
                .map(word -> new Keyword(LocalizedText.of(
                        LanguageTags.language(word.getLiteralLanguage()), word.getLiteralLexicalForm())))
                .toList());
        List<RelatedService> related = new ArrayList<>(related("dct:requires", Relation.REQUIRES));
        related.addAll(related("cv:relatedService", Relation.RELATED));
        description.related(related);
        return Optional.of(description.build());
    }

    private ServiceId id() {
        List<String> identifiers = view.literals(service, "dct:identifier");
        String identifier = view.identifier(service);
        Optional<ServiceId> id = ServiceId.tryParse(identifier);
        ServiceId made = id.orElseGet(() -> ServiceNames.id(identifier));
        if (identifiers.size() != 1 || id.isEmpty()) {
            String variant = identifiers.isEmpty() ? "none" : id.isEmpty() ? "shape" : "several";
            view.notes()
                    .add(
                            CpsvRule.IDENTIFIER,
                            variant,
                            Severity.WARNING,
                            service,
                            Term.IDENTIFIER,
                            "made",
                            made.value());
        }
        return made;
    }

    private void parties(ServiceDescriptionBuilder description) {
        PartyUnderstanding parties = new PartyUnderstanding(view);
        view.nodes(service, "cv:hasCompetentAuthority").stream()
                .flatMap(node -> parties.organisation(node, "/owner/organisation").stream())
                .findFirst()
                .ifPresent(owner -> description.owner(ServiceOwner.of(owner)));
        description.channels(parts(
                "/channels/",
                view.nodes(service, "cv:hasChannel").stream(),
                (node, path) -> Optional.of(parties.channel(node, path))));
        description.contactPoints(parts(
                "/contactPoints/",
                view.nodes(service, "cv:contactPoint").stream(),
                (node, path) -> Optional.of(parties.contact(node, path))));
    }

    private void process(ServiceDescriptionBuilder description, LocalizedText name) {
        ProcessUnderstanding process = new ProcessUnderstanding(view);
        description.inputs(parts("/inputs/", process.inputs(service), process::input));
        description.outputs(parts("/outputs/", view.nodes(service, "cpsv:produces").stream(), process::output));
        description.legalActs(
                parts("/legalActs/", view.nodes(service, "cv:hasLegalResource").stream(), process::legalAct));
        description.steps(parts("/steps/", view.nodes(service, "cpsv:follows").stream(), process::step));
        List<Node> costs = view.nodes(service, "cv:hasCost");
        if (costs.isEmpty()) {
            view.guess("free", service, "cv:hasCost", "free");
        }
        description.fees(parts("/fees/", costs.stream(), (node, path) -> process.fee(node, path, name)));
        process.time(service).ifPresent(description::processingTime);
        description.lifeEvents(parts(
                "/lifeEvents/", view.nodes(service, "cv:isGroupedBy").stream().filter(Node::isURI), (node, path) -> {
                    view.place(path, node);
                    return Optional.of(Codes.value(node));
                }));
    }

    /** The parts that can be understood, each told its place in the list. */
    private static <T> List<T> parts(
            String list, Stream<Node> nodes, BiFunction<Node, String, Optional<? extends T>> part) {
        List<T> all = new ArrayList<>();
        nodes.forEach(node -> part.apply(node, list + all.size()).ifPresent(all::add));
        return all;
    }

    private void codes(ServiceDescriptionBuilder description) {
        List<CodedValue> segments = new ArrayList<>();
        List<RecipientKind> recipients = new ArrayList<>();
        for (Node audience : view.nodes(service, "dct:audience")) {
            own(RecipientKind.values(), audience).ifPresentOrElse(recipients::add, () -> Optional.of(audience)
                    .filter(Node::isURI)
                    .map(Codes::value)
                    .ifPresent(segments::add));
        }
        description.recipients(recipients).segments(segments);
        description.themes(view.codes(service, "cv:thematicArea"));
        description.sectors(view.codes(service, "cv:sector"));
        view.nodes(service, "cv:isClassifiedBy").stream()
                .flatMap(node -> own(ServiceKind.values(), node).stream())
                .findFirst()
                .ifPresent(description::kind);
        view.nodes(service, "adms:status").stream()
                .flatMap(node -> status(View.tail(node.toString())).stream())
                .findFirst()
                .ifPresent(description::status);
        description.languages(view.nodes(service, "dct:language").stream()
                .flatMap(node -> LanguageTags.code(node.toString()).stream())
                .toList());
        List<CodedValue> territories = view.codes(service, "dct:spatial");
        if (!territories.isEmpty()) {
            description.place(new PlaceOfService(Optional.empty(), Optional.empty(), territories));
        }
    }

    private static <E extends Enum<E>> Optional<E> own(E[] constants, Node concept) {
        return Stream.of(constants)
                .filter(constant -> Codes.own(constant).equals(concept))
                .findFirst();
    }

    private static Optional<ServiceStatus> status(String code) {
        return switch (code) {
            case "UnderDevelopment" -> Optional.of(ServiceStatus.PLANNED);
            case "Completed" -> Optional.of(ServiceStatus.OFFERED);
            case "Withdrawn" -> Optional.of(ServiceStatus.DISCONTINUED);
            default -> Optional.empty();
        };
    }

    private List<RelatedService> related(String property, Relation relation) {
        return view.nodes(service, property).stream()
                .map(node -> new RelatedService(ServiceNames.id(view.identifier(node)), relation))
                .toList();
    }
}
