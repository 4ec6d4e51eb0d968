// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.mapping;

import java.util.List;
import java.util.Optional;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.ChannelBuilder;
import lv.vienreiz.catalog.ChannelKind;
import lv.vienreiz.catalog.ContactPoint;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.OrganisationIdentifier;
import lv.vienreiz.catalog.OrganisationKind;
import lv.vienreiz.identifier.RegistrationNumber;
import org.apache.jena.graph.Node;

/** Understands organisations, channels and contact points. */
final class PartyUnderstanding {

    private static final String IRI_SCHEME = "urn:ietf:rfc:3986";

    private final View view;

    PartyUnderstanding(View view) {
        this.view = view;
    }

    /** An organisation, or nothing where it has no name. */
    Optional<Organisation> organisation(Node node, String path) {
        return view.text(node, "skos:prefLabel", "dct:title", "foaf:name", "rdfs:label")
                .map(name -> {
                    view.place(path, node);
                    view.guess("organisation", node, "rdf:type", OrganisationKind.STATE_INSTITUTION.name());
                    return new Organisation(
                            name,
                            OrganisationKind.STATE_INSTITUTION,
                            number(node),
                            Optional.empty(),
                            view.codes(node, "dct:spatial").stream().findFirst(),
                            node.isURI() && number(node).isEmpty()
                                    ? List.of(new OrganisationIdentifier(IRI_SCHEME, node.getURI()))
                                    : List.of());
                });
    }

    private static Optional<RegistrationNumber> number(Node node) {
        return node.isURI() && node.getURI().startsWith("urn:vienreiz:organisation:")
                ? RegistrationNumber.tryParse(node.getURI().substring("urn:vienreiz:organisation:".length()))
                : Optional.empty();
    }

    Channel channel(Node node, String path) {
        view.place(path, node);
        ChannelBuilder channel = Channel.builder(kind(node));
        view.text(node, "dct:description", "dct:title").ifPresent(channel::note);
        view.address(node, "foaf:page", "foaf:homepage", "schema:url").ifPresent(channel::address);
        view.hours(node, path + "/openingHours").ifPresent(channel::openingHours);
        view.nodes(node, "cv:ownedBy").stream()
                .flatMap(owner -> organisation(owner, path + "/operator").stream())
                .findFirst()
                .ifPresent(channel::operator);
        return channel.build();
    }

    private ChannelKind kind(Node node) {
        StringBuilder words = new StringBuilder();
        for (Node type : view.objects(node, "dct:type")) {
            for (ChannelKind kind : ChannelKind.values()) {
                if (type.equals(Codes.own(kind))) {
                    return kind;
                }
            }
            words.append(View.tail(type.toString())).append(' ');
        }
        ChannelKind guess = ChannelWords.kind(words + view.identifier(node));
        view.guess("channel", node, "dct:type", guess.name());
        return guess;
    }

    ContactPoint contact(Node node, String path) {
        view.place(path, node);
        return new ContactPoint(
                view.literals(node, "cv:telephone").stream().findFirst(),
                view.literals(node, "cv:email").stream().findFirst(),
                view.address(node, "cv:contactPage"),
                view.hours(node, path + "/openingHours"));
    }
}
