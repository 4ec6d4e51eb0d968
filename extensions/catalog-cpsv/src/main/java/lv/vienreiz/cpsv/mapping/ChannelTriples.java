// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.mapping;

import java.util.List;
import lv.vienreiz.catalog.Channel;
import lv.vienreiz.catalog.ContactPoint;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.cpsv.graph.Term;
import org.apache.jena.graph.Node;

/** Says by which channels a service is had and where one asks about it. */
final class ChannelTriples {

    private static final Node HAS_CHANNEL = Term.node("cv:hasChannel");
    private static final Node OWNED_BY = Term.node("cv:ownedBy");
    private static final Node CONTACT_POINT = Term.node("cv:contactPoint");
    private static final Node CONTACT_PAGE = Term.node("cv:contactPage");
    private static final Node PAGE = Term.node("foaf:page");

    private final Statements out;
    private final PartyTriples parties;
    private final Naming naming;

    ChannelTriples(Statements out, PartyTriples parties, Naming naming) {
        this.out = out;
        this.parties = parties;
        this.naming = naming;
    }

    void write(ServiceDescription description) {
        List<Channel> channels = description.channels();
        for (int i = 0; i < channels.size(); i++) {
            channel(channels.get(i), "/channels/" + i, description.id() + "/channels/" + i);
        }
        for (int i = 0; i < description.contactPoints().size(); i++) {
            contact(description.contactPoints().get(i), "/contactPoints/" + i);
        }
    }

    /** The note is said by the form: it is the description of the channel. */
    private void channel(Channel channel, String path, String identifier) {
        Node node = naming.apply(path);
        out.link(naming.apply(""), HAS_CHANNEL, node);
        out.type(node, "cv:Channel");
        out.identifier(node, identifier);
        out.refer(node, Term.KIND, Codes.own(channel.kind()), Term.CONCEPT);
        channel.operator()
                .ifPresent(operator -> out.link(node, OWNED_BY, parties.operator(operator, path + "/operator")));
        channel.openingHours().ifPresent(hours -> out.hours(node, naming.apply(path + "/openingHours"), hours));
        channel.address().ifPresent(address -> out.page(node, PAGE, address));
    }

    /** Telephone and e-mail are said by the form. */
    private void contact(ContactPoint contact, String path) {
        Node node = naming.apply(path);
        out.link(naming.apply(""), CONTACT_POINT, node);
        out.type(node, "cv:ContactPoint");
        contact.page().ifPresent(page -> out.page(node, CONTACT_PAGE, page));
        contact.openingHours().ifPresent(hours -> out.hours(node, naming.apply(path + "/openingHours"), hours));
    }
}
