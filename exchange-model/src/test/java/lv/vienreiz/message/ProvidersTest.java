// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** On the class path providers are found by files, on the module path by the module: both must name the same ones. */
class ProvidersTest {

    @Test
    void theClassPathFindsWhatTheModulePathFinds() throws IOException {
        ModuleDescriptor module = Message.class.getModule().getDescriptor();

        assertThat(module.provides()).isNotEmpty();
        for (ModuleDescriptor.Provides provides : module.provides()) {
            try (InputStream file =
                    Message.class.getModule().getResourceAsStream("META-INF/services/" + provides.service())) {
                assertThat(file).as(provides.service()).isNotNull();
                assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8).lines())
                        .containsExactlyElementsOf(provides.providers());
            }
        }
    }
}
