// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lv.vienreiz.document.form.DocumentForm;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Shape;

/** The named types of which a document is made, each once, in the order in which the document first holds them. */
final class Parts {

    private final Shape document;
    private final Map<String, Shape> shapes = new LinkedHashMap<>();
    private final Map<String, Member> words = new LinkedHashMap<>();

    private Parts(Shape document) {
        this.document = document;
    }

    static Parts of(DocumentForm<?> form) {
        Parts parts = new Parts(form.shape());
        parts.collect(form.shape());
        return parts;
    }

    /** The parts below the document itself. */
    Collection<Shape> shapes() {
        return shapes.values();
    }

    /** One member for each enumeration and each identifier. */
    Collection<Member> words() {
        return words.values();
    }

    @SuppressWarnings("ReferenceEquality") // each record has one shape
    private void collect(Shape shape) {
        List<Shape> found = new ArrayList<>();
        for (Member member : shape.members()) {
            if (member.kind() == Member.Kind.CODE || member.kind() == Member.Kind.IDENTIFIER) {
                word(member);
            }
            member.part().ifPresent(part -> {
                Shape held = part.get();
                Shape before = shapes.putIfAbsent(held.type(), held);
                requireSame(held.type(), before == null || before.equals(held));
                if (before == null) {
                    found.add(held);
                }
            });
        }
        requireSame(document.type(), !shapes.containsKey(document.type()));
        found.forEach(this::collect);
    }

    private void word(Member member) {
        Member before = words.putIfAbsent(member.typeName(), member);
        boolean same = before == null
                || before.codes().equals(member.codes())
                        && before.limits().pattern().equals(member.limits().pattern())
                        && before.limits().maxLength() == member.limits().maxLength();
        requireSame(member.typeName(), same);
    }

    private static void requireSame(String type, boolean same) {
        if (!same) {
            throw new IllegalStateException(
                    "Two types of one document are named " + type + "; schemas need different names");
        }
    }
}
