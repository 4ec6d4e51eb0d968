// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cpsv.graph;

import java.util.HashMap;
import java.util.Map;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Shape;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * By which property each member of a form is said: by that of CPSV-AP where it means exactly the same and stands at the same
 * node, else by one of our own that bears the member's name. Not safe for several threads.
 */
final class FormTerms {

    private static final Map<String, Node> BORROWED = Map.ofEntries(
            Map.entry("ServiceDescription.name", Term.TITLE),
            Map.entry("ServiceDescription.summary", Term.DESCRIPTION),
            Map.entry("Channel.note", Term.DESCRIPTION),
            Map.entry("Input.label", Term.TITLE),
            Map.entry("Output.name", Term.TITLE),
            Map.entry("LegalAct.title", Term.TITLE),
            Map.entry("ContactPoint.telephone", Term.node("cv:telephone")),
            Map.entry("ContactPoint.email", Term.node("cv:email")));

    private final Map<String, Part> parts = new HashMap<>();

    /** The members of one shape. */
    static final class Part {
        private final Map<String, Member> members = new HashMap<>();
        private final Map<String, Node> properties = new HashMap<>();

        @Nullable
        Member member(String name) {
            return members.get(name);
        }

        Node property(Member member) {
            Node property = properties.get(member.name());
            if (property == null) {
                throw new IllegalArgumentException("No member '" + member.name() + "'");
            }
            return property;
        }
    }

    /** The properties of a shape. Two shapes never share a name and differ. */
    Part of(Shape shape) {
        return parts.computeIfAbsent(shape.type() + shape.choice(), name -> {
            Part part = new Part();
            for (Member member : shape.members()) {
                Node borrowed = BORROWED.get(shape.type() + "." + member.name());
                part.members.put(member.name(), member);
                part.properties.put(
                        member.name(), borrowed == null ? NodeFactory.createURI(Term.OWN + member.name()) : borrowed);
            }
            return part;
        });
    }
}
