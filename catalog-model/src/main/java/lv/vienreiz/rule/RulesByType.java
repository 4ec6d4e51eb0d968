// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lv.vienreiz.document.form.FormRegistry;

/** The rules of a set by the kind of document that they check, so that a check begins with one look-up. */
final class RulesByType {

    private final Map<Class<?>, TypeRules> all = new HashMap<>();

    RulesByType(List<Member<?>> members) {
        Map<Class<?>, List<Member<?>>> sorted = new HashMap<>();
        for (Member<?> member : members) {
            sorted.computeIfAbsent(member.rule().subject(), type -> new ArrayList<>())
                    .add(member);
        }
        sorted.forEach((type, some) -> all.put(type, new TypeRules(some)));
    }

    /** The rules for a kind of document; none for a kind that has no rules, and a refusal of what is no document. */
    TypeRules of(Class<?> type) {
        TypeRules found = all.get(type);
        if (found == null) {
            FormRegistry.ofType(type);
            return TypeRules.NONE;
        }
        return found;
    }
}
