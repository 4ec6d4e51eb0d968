// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import lv.vienreiz.document.RuleId;

/** The rules of all modules at hand, in the order of their names; loaded once. */
final class Books {

    private static final class Loaded {
        static final List<CheckedRule<?>> RULES = load();
    }

    private Books() {}

    static List<CheckedRule<?>> rules() {
        return Loaded.RULES;
    }

    private static List<CheckedRule<?>> load() {
        List<CheckedRule<?>> all = new ArrayList<>();
        Map<RuleId, Set<Class<?>>> subjects = new HashMap<>();
        for (RuleBook book : ServiceLoader.load(RuleBook.class, RuleBook.class.getClassLoader())) {
            for (CheckedRule<?> rule : book.rules()) {
                if (!subjects.computeIfAbsent(rule.id(), id -> new HashSet<>()).add(rule.subject())) {
                    throw new IllegalStateException("Two modules have a rule " + rule.id() + ", the second is "
                            + book.getClass().getName());
                }
                all.add(rule);
            }
        }
        all.sort(Comparator.comparing(CheckedRule::id));
        return List.copyOf(all);
    }
}
