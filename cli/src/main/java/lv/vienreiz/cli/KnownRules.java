// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lv.vienreiz.cpsv.gateway.GatewayRule;
import lv.vienreiz.cpsv.rule.CpsvRule;
import lv.vienreiz.document.Rule;
import lv.vienreiz.document.form.Spelling;
import lv.vienreiz.rule.RuleCatalogue;

/** Every rule that a report of this command can name. */
final class KnownRules {

    private KnownRules() {}

    static List<Rule> all() {
        List<Rule> all = new ArrayList<>(RuleCatalogue.all());
        all.addAll(List.of(CpsvRule.values()));
        all.addAll(List.of(GatewayRule.values()));
        return all;
    }

    static Optional<Rule> find(String name) {
        return all().stream().filter(rule -> rule.id().value().equals(name)).findFirst();
    }

    /** The names most like one that is none. */
    static String near(String name) {
        List<String> names = all().stream().map(rule -> rule.id().value()).toList();
        return String.join(", ", Spelling.nearestFirst(name, names));
    }
}
