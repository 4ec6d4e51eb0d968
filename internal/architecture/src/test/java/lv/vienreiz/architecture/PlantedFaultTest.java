// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/** Each rule finds the fault that was planted for it. */
class PlantedFaultTest {

    private static final String HERE = "lv.vienreiz.architecture.planted.";
    private static final JavaClasses PLANTED =
            new ClassFileImporter().importPackages("lv.vienreiz.architecture.planted");
    private static final Modules MODULES = new Modules(
            Map.of(HERE + "above", "above", HERE + "below", "below", HERE + "util", "util"),
            Set.of(HERE + "above", HERE + "below"));

    @Test
    void findsAnArrowThatPointsTheWrongWay() {
        Arrows arrows = new Arrows(Map.of("above", Set.of("below"), "below", Set.of()));

        found(arrows.hold(MODULES)).isNotEmpty().allMatch(text -> text.startsWith("below knows above"));
    }

    @Test
    void findsACircle() {
        found(Knots.NONE.noCircles()).isNotEmpty();
        found(new Knots(List.of(Set.of(HERE + "above", HERE + "below"))).noCircles())
                .isEmpty();
    }

    @Test
    void findsALibraryInAGenericArgument() {
        found(Signatures.showNo(Signatures.EXCHANGEABLE, MODULES))
                .singleElement()
                .asString()
                .contains("Reaching.clients()", "java.net.http.HttpClient");
    }

    @Test
    void findsInputAndOutput() {
        found(Rules.noInputOrOutputIn(HERE + "below"))
                .isNotEmpty()
                .anyMatch(text -> text.contains("java.nio.file.Files"));
        found(Rules.noInputOrOutputIn(HERE + "above")).isEmpty();
    }

    @Test
    void findsATypeThatAnybodyCanExtend() {
        found(Rules.closedTypes(MODULES)).singleElement().asString().contains("above.Above");
    }

    @Test
    void findsAPackageThatIsNamedByNothing() {
        found(Rules.packagesNamedByConcept()).singleElement().asString().contains("util.Odds");
    }

    @Test
    void findsAPackageThatIsNotDescribed() {
        found(Rules.describedPackages()).singleElement().asString().contains("util.Odds");
    }

    @Test
    void findsStaticState() {
        found(Rules.noStaticState())
                .hasSize(2)
                .anyMatch(text -> text.contains("COUNTER"))
                .anyMatch(text -> text.contains("changing"));
    }

    @Test
    void findsPrintingAndForeignLogging() {
        found(Rules.silence())
                .anyMatch(text -> text.contains("java.lang.System.out"))
                .anyMatch(text -> text.contains("java.util.logging.Logger"));
    }

    private static ListAssert<String> found(ArchRule rule) {
        return assertThat(
                rule.allowEmptyShould(true).evaluate(PLANTED).getFailureReport().getDetails());
    }
}
