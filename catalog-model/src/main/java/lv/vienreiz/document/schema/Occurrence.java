// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.document.schema;

import java.util.ArrayList;
import java.util.List;
import lv.vienreiz.document.form.Member;
import lv.vienreiz.document.form.Shape;

/**
 * How often an element stands.
 *
 * @param min the least number of times
 * @param max the greatest number of times, or {@code unbounded}
 */
record Occurrence(String min, String max) {

    private static final String ONCE = "1";

    /** The alternatives of a choice are told to be optional, since only one of them is there; the choice itself is not. */
    static Occurrence of(Shape shape, Member member) {
        boolean optional = member.cardinality() == Member.Cardinality.OPTIONAL && !shape.choice();
        String unlimited = "unbounded";
        if (member.cardinality() == Member.Cardinality.LIST) {
            int most = member.limits().maxItems();
            return new Occurrence(
                    Integer.toString(member.limits().minItems()),
                    most == Integer.MAX_VALUE ? unlimited : Integer.toString(most));
        }
        return new Occurrence(optional ? "0" : ONCE, member.kind() == Member.Kind.LOCALIZED ? unlimited : ONCE);
    }

    /** Adds the attributes that differ from once. */
    String[] after(String... attributes) {
        List<String> all = new ArrayList<>(List.of(attributes));
        if (!min.equals(ONCE)) {
            all.addAll(List.of("minOccurs", min));
        }
        if (!max.equals(ONCE)) {
            all.addAll(List.of("maxOccurs", max));
        }
        return all.toArray(String[]::new);
    }
}
