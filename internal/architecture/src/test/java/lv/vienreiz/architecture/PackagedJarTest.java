// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.jar.Attributes;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The jars as a release would carry them; runs after all of them are packed. */
class PackagedJarTest {

    @Test
    void saysWhatItIsAndOfWhichVersion() throws Exception {
        String version = Pom.read(Reactor.ROOT.resolve("pom.xml"))
                .texts("/project/version")
                .get(0);
        for (Pom pom : Pom.modules()) {
            if (pom.isPublished()) {
                try (JarFile jar = new JarFile(pom.jar(version).toFile())) {
                    Attributes manifest = jar.getManifest().getMainAttributes();

                    assertThat(manifest.getValue("Implementation-Title")).isEqualTo(pom.artifact());
                    assertThat(manifest.getValue("Implementation-Version")).isEqualTo(version);
                    assertThat(jar.getEntry("module-info.class"))
                            .as(pom.artifact())
                            .isNotNull();
                }
            }
        }
    }
}
