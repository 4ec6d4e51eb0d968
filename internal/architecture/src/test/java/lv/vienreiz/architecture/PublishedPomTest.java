// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What Maven will read of a release. */
class PublishedPomTest {

    private static final String DEPENDENCY = "/project/dependencies/dependency";

    @Test
    void listsEveryPublishedModuleInTheBom() throws Exception {
        Pom bom = Pom.read(Reactor.ROOT.resolve("bom/pom.xml"));

        assertThat(bom.texts("/project/dependencyManagement/dependencies/dependency/artifactId"))
                .containsExactlyInAnyOrderElementsOf(artifacts(true));
    }

    @Test
    void givesTheBomAndItsEntriesTheVersionOfTheRest() throws Exception {
        Pom bom = Pom.read(Reactor.ROOT.resolve("bom/pom.xml"));
        String version = Pom.read(Reactor.ROOT.resolve("pom.xml"))
                .texts("/project/version")
                .get(0);

        assertThat(bom.texts("//version[not(ancestor::plugin)]")).isNotEmpty().containsOnly(version);
    }

    @Test
    void needsNothingThatIsNotPublished() throws Exception {
        Set<String> internal = artifacts(false);

        assertThat(internal).contains("form-processor", "architecture");
        for (Pom pom : Pom.modules()) {
            if (pom.isPublished()) {
                assertThat(pom.published().texts(DEPENDENCY + "/artifactId"))
                        .as(pom.artifact())
                        .doesNotContainAnyElementsOf(internal);
            }
        }
    }

    @Test
    void standsAloneWithFixedVersionsAndALicence() throws Exception {
        for (Pom pom : Pom.modules()) {
            if (pom.isPublished()) {
                Pom published = pom.published();

                assertThat(published.texts("/project/parent"))
                        .as(pom.artifact())
                        .isEmpty();
                assertThat(published.texts("/project/build")).as(pom.artifact()).isEmpty();
                assertThat(published.texts("/project/licenses/license/name"))
                        .as(pom.artifact())
                        .containsExactly("Apache-2.0");
                assertThat(published.texts(DEPENDENCY + "/version"))
                        .as(pom.artifact())
                        .hasSameSizeAs(published.texts(DEPENDENCY))
                        .noneMatch(version -> version.contains("${"));
            }
        }
    }

    private static Set<String> artifacts(boolean published) throws Exception {
        List<String> names = new ArrayList<>();
        for (Pom pom : Pom.modules()) {
            if (pom.isPublished() == published
                    && !pom.texts("/project/packaging").contains("pom")) {
                names.add(pom.artifact());
            }
        }
        return new TreeSet<>(names);
    }
}
