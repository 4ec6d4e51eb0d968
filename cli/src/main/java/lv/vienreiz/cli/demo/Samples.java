// SPDX-License-Identifier: Apache-2.0
package lv.vienreiz.cli.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import lv.vienreiz.catalog.ServiceDescription;
import lv.vienreiz.document.Documents;

/** The two descriptions that the demonstration carries. */
final class Samples {

    private Samples() {}

    static ServiceDescription read(String name) {
        try (InputStream stream = Samples.class.getResourceAsStream(name + ".json")) {
            byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
            return Documents.read(ServiceDescription.class, bytes).orElseThrow();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
