// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.mapping;

import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.cpsv.graph.Term;
import lv.vienreiz.text.LocalizedText;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Says who answers for a service, gives and hosts it. */
final class PartyTriples {

    private static final Node PARTICIPATION = Term.node("cv:hasParticipation");
    private static final Node PARTICIPANT = Term.node("cv:hasParticipant");
    private static final Node ROLE = Term.node("cv:role");
    private static final String ROLES = "urn:vienreiz:codes:participation-role:";

    /** A role beside that of the owner. */
    private enum Role {
        PROVIDER(LocalizedText.lv("Sniedz pakalpojumu").en("Provides the service")),
        HOST(LocalizedText.lv("Nodrošina e-pakalpojumu").en("Hosts the e-service"));

        @SuppressWarnings("ImmutableEnumChecker") // a record
        private final LocalizedText description;

        Role(LocalizedText description) {
            this.description = description;
        }
    }

    private final Statements out;
    private final Saying saying;
    private final Naming naming;

    PartyTriples(Statements out, Saying saying, Naming naming) {
        this.out = out;
        this.saying = saying;
        this.naming = naming;
    }

    void write(ServiceDescription description) {
        Node service = naming.apply("");
        description
                .owner()
                .map(owner -> owner.organisation())
                .or(saying::authority)
                .ifPresent(owner -> out.link(service, Term.AUTHORITY, authority(owner)));
        for (int i = 0; i < description.providers().size(); i++) {
            String path = "/providers/" + i;
            participation(
                    service,
                    path,
                    Role.PROVIDER,
                    description.providers().get(i).organisation(),
                    description.id() + path);
        }
        for (int i = 0; i < description.hosts().size(); i++) {
            String path = "/hosts/" + i;
            participation(service, path, Role.HOST, description.hosts().get(i).organisation(), description.id() + path);
        }
    }

    /** A public organisation, with its place. */
    private Node authority(Organisation organisation) {
        Node node = saying.organisation(organisation, naming.apply("/owner/organisation"));
        out.type(node, "cv:PublicOrganisation");
        out.text(node, Term.PREF_LABEL, organisation.name());
        Node place = organisation.territory().map(Codes::concept).orElse(saying.place());
        out.refer(node, Term.SPATIAL, place, Term.LOCATION);
        return node;
    }

    /** An organisation that runs a channel. */
    Node operator(Organisation organisation, String path) {
        Node node = saying.organisation(organisation, naming.apply(path));
        out.type(node, "org:Organization");
        out.text(node, Term.PREF_LABEL, organisation.name());
        return node;
    }

    private void participation(Node service, String path, Role role, Organisation organisation, String identifier) {
        Node node = naming.apply(path);
        out.link(service, PARTICIPATION, node);
        out.type(node, "cv:Participation");
        out.identifier(node, identifier);
        out.text(node, Term.DESCRIPTION, role.description);
        out.refer(node, ROLE, NodeFactory.createURI(ROLES + role.name()), Term.CONCEPT);
        Node agent = saying.organisation(organisation, naming.apply(path + "/organisation"));
        out.link(node, PARTICIPANT, agent);
        out.type(agent, "foaf:Agent");
        out.text(agent, Term.TITLE, organisation.name());
        out.identifier(
                agent,
                organisation.registrationNumber().map(number -> number.value()).orElse(identifier + "/organisation"));
    }
}
