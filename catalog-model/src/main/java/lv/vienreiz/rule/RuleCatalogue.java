// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.document.DocumentRule;
import lv.vienreiz.document.Rule;
import lv.vienreiz.document.RuleId;

/** The rules that the modules at hand know, for looking up what one of them demands. */
public final class RuleCatalogue {

    private RuleCatalogue() {}

    /**
     * Lists every rule: those of the domain in the order of their numbers, then those of the written form.
     *
     * @return the rules, whatever profile has them
     */
    public static List<Rule> all() {
        List<Rule> all = new ArrayList<>();
        for (CheckedRule<?> rule : Books.rules()) {
            if (!all.contains(rule.description())) {
                all.add(rule.description());
            }
        }
        all.addAll(List.of(DocumentRule.values()));
        return all;
    }

    /**
     * Lists the rules that one kind of document is checked against.
     *
     * @param type the record of the kind of document
     * @return the rules in the order of their numbers
     */
    public static List<RuleDescription> about(Class<?> type) {
        List<RuleDescription> some = new ArrayList<>();
        for (CheckedRule<?> rule : Books.rules()) {
            if (rule.subject() == type) {
                some.add(rule.description());
            }
        }
        return some;
    }

    /**
     * Finds a rule.
     *
     * @param id its name
     * @return the rule, or nothing where no module has it
     */
    public static Optional<Rule> find(RuleId id) {
        return all().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
