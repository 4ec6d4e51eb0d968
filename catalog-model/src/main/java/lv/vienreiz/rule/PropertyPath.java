// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import lv.vienreiz.document.form.FormRegistry;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document as a path of properties. What the document writes and the records do not have, the name of an
 * alternative and the languages of a text, is left out.
 */
final class PropertyPath {

    private static final int NO_INDEX = -1;

    /** A property, and which of its items where it is a list and one item is meant. */
    private record Node(String property, int index) {}

    private final List<Node> nodes;

    private PropertyPath(List<Node> nodes) {
        this.nodes = nodes;
    }

    /**
     * Translates a path.
     *
     * @param document the document
     * @param pointer a JSON Pointer into it
     */
    static PropertyPath of(Object document, String pointer) {
        List<Node> nodes = new ArrayList<>();
        String[] segments = pointer.split("/", -1);
        Shape shape = FormRegistry.ofType(document.getClass()).shape();
        for (int i = 1; i < segments.length && shape != null; i++) {
            Member member = member(shape, segments[i]);
            if (member == null) {
                break;
            }
            if (!shape.choice()) {
                boolean item = member.cardinality() == Member.Cardinality.LIST && i + 1 < segments.length;
                i += item ? 1 : 0;
                nodes.add(new Node(member.name(), item ? Integer.parseInt(segments[i]) : NO_INDEX));
            }
            shape = member.part().map(part -> part.get()).orElse(null);
        }
        return new PropertyPath(List.copyOf(nodes));
    }

    private static @Nullable Member member(Shape shape, String name) {
        return shape.members().stream()
                .filter(member -> member.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** Adds the violation at this place. */
    void report(ConstraintViolationBuilder violation) {
        Place place = Place.of(violation);
        int index = NO_INDEX;
        for (Node node : nodes) {
            NodeBuilderCustomizableContext here = place.property().apply(node.property());
            place = index == NO_INDEX
                    ? Place.of(here)
                    : Place.of(here.inIterable().atIndex(index));
            index = node.index();
        }
        if (index == NO_INDEX) {
            place.report().run();
        } else {
            place.item().get().inIterable().atIndex(index).addConstraintViolation();
        }
    }

    /**
     * What can follow a place; the interfaces of Jakarta Validation have the same methods and no common type.
     *
     * @param property goes to a property
     * @param item goes to an item
     * @param report adds the violation
     */
    private record Place(
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> item,
            Runnable report) {

        static Place of(ConstraintViolationBuilder root) {
            return new Place(root::addPropertyNode, root::addBeanNode, root::addConstraintViolation);
        }

        static Place of(NodeBuilderCustomizableContext node) {
            return new Place(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }

        static Place of(NodeBuilderDefinedContext node) {
            return new Place(node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
        }
    }
}
