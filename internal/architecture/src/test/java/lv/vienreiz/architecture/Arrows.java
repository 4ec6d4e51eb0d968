// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which module may know which others. The bus emulator does not know the client: shared parsing would hide shared faults.
 *
 * @param allowed the modules that each module may know
 */
record Arrows(Map<String, Set<String>> allowed) {

    private static final Set<String> MODELS = Set.of("catalog.model", "exchange.model");

    static final Arrows OF_THE_PRODUCT = new Arrows(Map.ofEntries(
            Map.entry("catalog.model", Set.of()),
            Map.entry("exchange.model", Set.of("catalog.model")),
            Map.entry("exchange.client", MODELS),
            Map.entry("maturity.assessment", MODELS),
            Map.entry("bus.emulator", MODELS),
            Map.entry("bus.contract", Set.of("catalog.model", "exchange.model", "exchange.client")),
            Map.entry("testkit", MODELS),
            Map.entry("html.pages", Set.of("catalog.model", "exchange.model", "maturity.assessment")),
            Map.entry("report.charts", Set.of("catalog.model", "exchange.model", "maturity.assessment", "html.pages")),
            Map.entry("catalog.cpsv", Set.of("catalog.model")),
            Map.entry(
                    "cli",
                    Set.of(
                            "catalog.cpsv",
                            "catalog.model",
                            "exchange.model",
                            "report.charts",
                            "exchange.client",
                            "maturity.assessment",
                            "html.pages",
                            "bus.emulator"))));

    boolean allow(String from, String to) {
        return from.equals(to) || allowed.getOrDefault(from, Set.of()).contains(to);
    }

    ArchRule hold(Modules modules) {
        return classes().should(new ArchCondition<>("know only the modules that theirs may know") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = modules.of(type).orElse("no module");
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    Optional<String> to = modules.of(dependency.getTargetClass());
                    if (to.isPresent() && !allow(from, to.get())) {
                        events.add(SimpleConditionEvent.violated(
                                dependency, from + " knows " + to.get() + ": " + dependency.getDescription()));
                    }
                }
            }
        });
    }
}
