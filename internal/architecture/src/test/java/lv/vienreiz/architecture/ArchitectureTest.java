// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The shape of the published modules, read from their class files. */
class ArchitectureTest {

    private static final List<PublishedModule> PUBLISHED = PublishedModule.all();
    private static final Modules MODULES = Modules.of(PUBLISHED);
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("lv.vienreiz");

    @Test
    void seesEveryModuleAndNothingElse() {
        Set<String> seen = PRODUCT.stream()
                .map(type -> MODULES.of(type).orElse(type.getName()))
                .collect(Collectors.toSet());

        assertThat(seen).isEqualTo(Arrows.OF_THE_PRODUCT.allowed().keySet());
    }

    @Test
    void asksOnlyForTheModulesThatTheArrowsAllow() {
        assertThat(PUBLISHED).allSatisfy(module -> assertThat(module.required())
                .allMatch(required -> Arrows.OF_THE_PRODUCT.allow(module.name(), required)));
    }

    @Test
    void pointsOnlyAlongTheArrows() {
        Arrows.OF_THE_PRODUCT.hold(MODULES).check(PRODUCT);
    }

    @Test
    void exportsNoFormsToEverybody() {
        assertThat(MODULES.exported()).isNotEmpty().noneMatch(name -> name.endsWith(".form"));
    }

    @Test
    void showsNoTypeOfAnExchangeableLibrary() {
        Signatures.showNo(Signatures.EXCHANGEABLE, MODULES).check(PRODUCT);
    }

    @Test
    void doesNoInputOrOutputInTheModels() {
        Rules.noInputOrOutputIn(
                        "lv.vienreiz.agreement..",
                        "lv.vienreiz.casework..",
                        "lv.vienreiz.catalog..",
                        "lv.vienreiz.classification..",
                        "lv.vienreiz.digital..",
                        "lv.vienreiz.identifier..",
                        "lv.vienreiz.importance..",
                        "lv.vienreiz.indicator..",
                        "lv.vienreiz.knowledge..",
                        "lv.vienreiz.lifeevent..",
                        "lv.vienreiz.message..",
                        "lv.vienreiz.onceonly..",
                        "lv.vienreiz.standard..",
                        "lv.vienreiz.template..")
                .check(PRODUCT);
    }

    @Test
    void hasNoCirclesOfPackages() {
        Knots.OF_THE_PRODUCT.noCircles().check(PRODUCT);
    }

    @Test
    void declaresNoKnotThatHasComeLoose() {
        assertThat(Knots.OF_THE_PRODUCT.knots()).allSatisfy(knot -> {
            List<Set<String>> others = Knots.OF_THE_PRODUCT.knots().stream()
                    .filter(other -> !other.equals(knot))
                    .toList();

            assertThat(new Knots(others).noCircles().evaluate(PRODUCT).hasViolation())
                    .isTrue();
        });
    }

    @Test
    void showsOnlyClosedTypes() {
        Rules.closedTypes(MODULES).check(PRODUCT);
    }

    @Test
    void namesPackagesByConcept() {
        Rules.packagesNamedByConcept().check(PRODUCT);
    }

    @Test
    void describesEveryPackage() {
        Rules.describedPackages().check(PRODUCT);
    }

    @Test
    void sharesNothingThatChanges() {
        Rules.noStaticState().check(PRODUCT);
    }

    @Test
    void isSilent() {
        Rules.silence().check(PRODUCT);
    }
}
