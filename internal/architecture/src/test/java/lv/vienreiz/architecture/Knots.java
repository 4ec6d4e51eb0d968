// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;

/**
 * Packages may not know each other in a circle, except those that are declared to be one knot.
 *
 * @param knots sets of packages, each of which counts as one
 */
record Knots(List<Set<String>> knots) {

    static final Knots NONE = new Knots(List.of());

    static final Knots OF_THE_PRODUCT = new Knots(List.of(
            // Documents is the door to the machinery behind it, which is not exported and speaks in the door's words
            Set.of(
                    "lv.vienreiz.document",
                    "lv.vienreiz.document.form",
                    "lv.vienreiz.document.json",
                    "lv.vienreiz.document.xml"),
            // a status message carries a state of a case, and a case has the identity that messages carry
            Set.of("lv.vienreiz.message", "lv.vienreiz.casework"),
            // ExchangeClient is the door; what is behind it ends in the Outcome and the Fault that stand beside the
            // door
            Set.of(
                    "lv.vienreiz.exchange",
                    "lv.vienreiz.exchange.journal",
                    "lv.vienreiz.exchange.outbox",
                    "lv.vienreiz.exchange.spi")));

    /** The rule that no packages know each other in a circle, knots counting as one package. */
    ArchRule noCircles() {
        return slices().assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass type) {
                        return SliceIdentifier.of(slice(type.getPackageName()));
                    }

                    @Override
                    public String getDescription() {
                        return "packages";
                    }
                })
                .should()
                .beFreeOfCycles();
    }

    private String slice(String name) {
        return knots.stream()
                .filter(knot -> knot.contains(name))
                .findFirst()
                .map(knot -> knot.stream().sorted().toList().toString())
                .orElse(name);
    }
}
