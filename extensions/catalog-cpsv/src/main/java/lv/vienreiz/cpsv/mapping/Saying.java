// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.mapping;

import java.util.Optional;
import java.util.function.Predicate;
import lv.vienreiz.catalog.Organisation;
import lv.vienreiz.catalog.ServiceId;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * How descriptions are said.
 *
 * @param base how the names of services and organisations begin
 * @param place the place of an organisation that names no territory
 * @param stubs whether the codes and pages of other people are given a type
 * @param authority who answers for a service that names no owner
 * @param titleForSummary whether the name stands for a summary that is missing
 * @param described which other services are described in the same text; others are not referred to where types are given
 */
public record Saying(
        String base,
        Node place,
        boolean stubs,
        Optional<Organisation> authority,
        boolean titleForSummary,
        Predicate<ServiceId> described) {

    /** Names of our own, Latvia as the place, no types for what others describe. */
    public static final Saying STANDARD = new Saying(
            "urn:vienreiz:",
            NodeFactory.createURI("http://publications.europa.eu/resource/authority/country/LVA"),
            false,
            Optional.empty(),
            false,
            id -> false);

    /**
     * The node of a service.
     *
     * @param id its identity
     * @return the node
     */
    public Node service(ServiceId id) {
        return NodeFactory.createURI(base + "service:" + id);
    }

    /** The node of an organisation: by its registration number, else the given one. */
    Node organisation(Organisation organisation, Node otherwise) {
        return organisation
                .registrationNumber()
                .map(number -> NodeFactory.createURI(base + "organisation:" + number.value()))
                .orElse(otherwise);
    }

    /**
     * Says the same with other services described.
     *
     * @param others which are
     * @return the way to say it
     */
    public Saying describing(Predicate<ServiceId> others) {
        return new Saying(base, place, stubs, authority, titleForSummary, others);
    }
}
